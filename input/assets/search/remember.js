import { make, makeButton } from "./dom.js";
import { makeCard } from "./card.js";
import { germanTime, openAt, readHours } from "./hours.js";

/** The list of remembered centres: it lives in the address alone; what is known of a centre is kept only as long as the page is open. */
export function makeMemory(page) {
  const known = new Map();

  const fetchHit = async id => {
    if (!known.has(id)) {
      const [{ hitOf }, file] = await Promise.all([page.taking(), page.fetchJson(page.fileOf(id)).catch(() => null)]);
      const hit = hitOf(file);
      if (!hit) return null;
      const hours = readHours(hit.hours);
      known.set(id, { ...hit, hours, open: openAt(hours, germanTime(page.now)) });
    }
    return known.get(id);
  };

  const toggle = (hit, button) => {
    const kept = page.state.merk.includes(hit.id);
    if (!kept) known.set(hit.id, hit);
    page.keep(kept ? page.state.merk.filter(id => id !== hit.id) : [...page.state.merk, hit.id]);
    dress(button, hit);
    page.announce(page.texts.say(kept ? "list.removed" : "list.added", hit.name));
  };

  const dress = (button, hit) => {
    const kept = page.state.merk.includes(hit.id);
    button.setAttribute("aria-pressed", String(kept));
    button.textContent = page.texts.say(kept ? "kept" : "keep");
    button.setAttribute("aria-label", button.textContent + ": " + hit.name);
  };

  return {
    keepButton: hit => {
      const button = makeButton("", () => toggle(hit, button), { class: "keep", "data-do": "keep" });
      dress(button, hit);
      return button;
    },
    hits: async () => (await Promise.all(page.state.merk.map(fetchHit))).filter(Boolean),
  };
}

/** The view of the list, with what the browser still keeps said plainly. */
export function showRemembered(container, hits, page, take) {
  const { say, count } = page.texts;
  const gone = page.state.merk.length - hits.length;
  const empty = page.state.merk.length === 0;
  container.replaceChildren(make("section", { class: "group remembered", "aria-labelledby": "merkliste" },
    make("h2", { id: "merkliste", tabindex: "-1" }, say("list.title")),
    empty ? make("p", { class: "empty" }, say("list.empty")) : make("p", { class: "answers" }, makeButton(say("list.clear"), page.emptyList, { "data-do": "empty" })),
    gone > 0 ? make("p", { class: "note" }, count("list.gone", gone)) : null,
    make("ul", { class: "cards" }, hits.map(hit => makeCard(hit, page))),
    hits.length ? take : null,
    make("p", { class: "notice" }, say("list.note"))));
}
