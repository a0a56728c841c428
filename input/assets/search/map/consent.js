import { make } from "../dom.js";

/**
 * The question whether map pictures may come from another server: asked anew on each page, kept nowhere.
 * switched(on) is called when the visitor agrees or takes it back. Answers { failed() } to say that no picture came.
 */
export function mapConsent(parts, tiles, texts, switched) {
  let agreed = false;
  const link = (address, text) => address ? make("a", { href: address, rel: "noreferrer" }, text) : text;
  const words = make("p", { id: "map-consent" });
  const trouble = make("p", { role: "status" });
  const button = make("button", { type: "button", class: "map-load", "aria-describedby": words.id, onclick: () => {
    agreed = !agreed;
    tell();
    switched(agreed);
  } });

  function tell() {
    button.textContent = texts.say(agreed ? "map.unload" : "map.load", tiles.name);
    words.replaceChildren(texts.say(agreed ? "map.loaded" : "map.ask", tiles.name), " ", link(tiles.privacy, texts.say("map.privacy", tiles.name)));
    parts.credit.hidden = !agreed;
    trouble.textContent = "";
  }

  parts.credit.append(link(tiles.attributionUrl, tiles.attribution));
  parts.below.append(make("details", { class: "map-more" }, make("summary", null, texts.say("map.streets")), words, button, trouble));
  tell();
  return { failed: () => { trouble.textContent = texts.say("map.failed", tiles.name); } };
}
