import { mapElement, mapText } from "./dom.js";

/**
 * The question whether map pictures may come from another server: asked anew on each page, kept nowhere.
 * switched(on) is called when the visitor agrees or takes it back. Answers { failed() } to say that no picture came.
 */
export function mapConsent(below, credit, tiles, texts, switched) {
  let agreed = false;
  const button = mapElement("button", { type: "button", className: "map-load" });
  const words = mapElement("p", { id: "map-consent" });
  const trouble = mapElement("p", { role: "status" });
  button.setAttribute("aria-describedby", words.id);
  const told = (text, link) => {
    const [before, after = ""] = text.split("{1}");
    return [before, link, after];
  };
  const privacy = () => mapElement("a", { href: tiles.privacy, rel: "noreferrer" }, mapText(texts.privacy, tiles.name));

  function show() {
    button.textContent = mapText(agreed ? texts.unload : texts.load, tiles.name);
    words.replaceChildren(...told((agreed ? texts.loaded : texts.ask).replaceAll("{0}", tiles.name), privacy()));
    const source = tiles.attributionUrl ? mapElement("a", { href: tiles.attributionUrl, rel: "noreferrer" }, tiles.attribution) : tiles.attribution;
    credit.replaceChildren(source);
    credit.hidden = !agreed;
    trouble.textContent = "";
  }

  button.addEventListener("click", () => {
    agreed = !agreed;
    show();
    switched(agreed);
  });
  below.append(words, button, trouble);
  show();
  return { failed: () => { trouble.textContent = mapText(texts.failed, tiles.name); } };
}
