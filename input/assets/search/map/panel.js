import { mapElement, mapText } from "./dom.js";

/** The names behind a marker, over the lower part of the map. opened(point, event) may keep the link from being followed by event.preventDefault(). */
export function mapPanel(panel, texts, language, opened) {
  let back = null;
  const order = new Intl.Collator(language);

  function close() {
    if (panel.hidden) return;
    const held = panel.contains(document.activeElement);
    panel.hidden = true;
    panel.replaceChildren();
    if (held) back()?.focus({ preventScroll: true });
  }

  function entry(point) {
    const link = mapElement("a", { href: point.href }, point.name);
    link.addEventListener("click", event => opened(point, event));
    return mapElement("li", {}, link, ...point.vague ? [mapElement("small", {}, ` ${texts.rough}`)] : []);
  }

  return {
    close,
    isOpen: () => !panel.hidden,
    /** Lists points; returnTo() answers the element that gets the focus when the list is closed. */
    open(points, returnTo) {
      back = returnTo;
      const sorted = points.slice().sort((a, b) => order.compare(a.name, b.name));
      const heading = points.length === 1 ? texts.one : mapText(texts.here, new Intl.NumberFormat(language).format(points.length));
      const shut = mapElement("button", { type: "button", className: "map-button", "aria-label": texts.close }, "×");
      shut.addEventListener("click", close);
      panel.setAttribute("aria-label", heading);
      panel.replaceChildren(mapElement("div", { className: "map-panel-head" }, mapElement("strong", {}, heading), shut), mapElement("ul", {}, ...sorted.map(entry)));
      panel.hidden = false;
      panel.querySelector("a").focus({ preventScroll: true });
    },
  };
}
