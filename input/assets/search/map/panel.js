import { make } from "../dom.js";

/** The names behind a marker, over the lower part of the map. opened(point, event) may keep the link from being followed by event.preventDefault(). */
export function mapPanel(panel, texts, opened) {
  let back = null;
  const order = new Intl.Collator(texts.language);

  function close() {
    if (panel.hidden) return;
    const held = panel.contains(document.activeElement);
    panel.hidden = true;
    panel.replaceChildren();
    if (held) back()?.focus({ preventScroll: true });
  }

  function entry(point) {
    const link = make("a", { href: point.href ?? null, onclick: event => opened(point, event) }, point.name ?? texts.count("map.centres", 1));
    return make("li", null, link, point.vague ? make("small", null, texts.say("map.rough")) : null);
  }

  return {
    close,
    isOpen: () => !panel.hidden,
    /** Lists points; returnTo() answers the element that gets the focus when the list is closed. */
    open(points, returnTo) {
      back = returnTo;
      const heading = points.length === 1 ? texts.count("map.centres", 1) : texts.say("map.here", texts.count("map.centres", points.length));
      const shut = make("button", { type: "button", class: "map-button", "aria-label": texts.say("map.close"), onclick: close }, "×");
      panel.setAttribute("aria-label", heading);
      panel.replaceChildren(make("div", { class: "map-panel-head" }, make("strong", null, heading), shut),
        make("ul", null, points.slice().sort((a, b) => order.compare(a.name ?? "", b.name ?? "")).map(entry)));
      panel.hidden = false;
      (panel.querySelector("a[href]") ?? shut).focus({ preventScroll: true });
    },
  };
}
