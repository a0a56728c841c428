import { make } from "./dom.js";

/**
 * The map beside the results, made when it is first shown. It is shown on request, and by itself where there is room beside the list.
 * Answers { show(result) }, to be called with each result and with null where there is none.
 */
export function makeMapView(page, directory, changed) {
  const section = page.root.querySelector(".search-map");
  const element = page.root.querySelector("#karte");
  const button = page.root.querySelector("[data-do=map]");
  const room = matchMedia("(min-width: 78rem)");
  let map = null;
  let last = null;

  const wanted = () => page.state.karte === "" ? room.matches : page.state.karte === "1";

  async function mount() {
    const { tiles: address, tilesName: name, tilesAttribution: attribution, tilesAttributionUrl: attributionUrl, tilesPrivacy: privacy } = element.dataset;
    section.prepend(make("a", { class: "skip-map", href: "#ergebnisse" }, page.texts.say("map.skip")));
    const { mapFor } = await import(element.dataset.script);
    return mapFor(element, {
      texts: page.texts,
      outlines: async name => page.fetchJson(page.root.dataset.index + name).catch(() => null),
      details: async numbers => new Map([...await directory.rows(numbers)].map(([number, [id, title]]) => [number, { id, name: title, href: page.pageOf(id) }])),
      tiles: address ? { address, name, attribution, attributionUrl, privacy } : null,
    });
  }

  function draw() {
    const shown = last !== null && wanted();
    button.hidden = last === null;
    button.textContent = page.texts.say(shown ? "map.hide" : "map.show");
    button.setAttribute("aria-expanded", String(shown));
    section.hidden = element.hidden = !shown;
    if (!shown) return;
    map ??= mount().catch(() => null);
    const result = last;
    map.then(made => { if (made && result === last) made.show(directory.points(result).map(point => ({ ...point, href: point.id === null ? null : page.pageOf(point.id) })), result); });
  }

  button.addEventListener("click", () => {
    page.state = { ...page.state, karte: wanted() ? "0" : "1" };
    changed(page.state);
    draw();
    if (wanted()) section.scrollIntoView({ block: "nearest" });
  });
  room.addEventListener("change", draw);
  return {
    show(result) {
      last = result;
      draw();
    },
  };
}
