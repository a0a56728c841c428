import { make, makeButton } from "./dom.js";
import { makeCard } from "./card.js";
import { hoursOfText } from "./hourstext.js";
import { germanTime, openAt, readHours } from "./hours.js";

/** The list of remembered centres: it lives in the address alone; what is known of a centre is kept only as long as the page is open. */
export function makeMemory(page) {
  const known = new Map();

  const fetchHit = async id => {
    if (!known.has(id)) known.set(id, hitOfFile(await page.fetchJson(page.fileOf(id)).catch(() => undefined), page.now));
    const hit = known.get(id);
    if (hit === undefined) known.delete(id);
    return hit ?? null;
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

const wheelchairSigns = { ja: "j", teilweise: "t", nein: "n" };

/** A centre's own file in the form of a hit; undefined where there is none or it no longer advises. */
function hitOfFile(file, now) {
  if (!file || typeof file.stelle_id !== "string" || file.status === "aufgeloest") return undefined;
  const hours = readHours(hoursOfText(file.oeffnungszeiten));
  return {
    id: file.stelle_id, name: file.name ?? "", marks: [], street: [file.strasse, file.hausnummer].filter(Boolean).join(" "), plz: file.plz ?? "", town: file.ort ?? "",
    phone: file.telefon ?? "", email: file.email ?? "", website: file.website ?? "", carrier: file.traeger?.name ?? "", km: null, vague: false,
    topics: [...new Set((file.angebote ?? []).filter(o => o.status !== "aufgeloest").map(o => o.thema))], matched: [],
    open: openAt(hours, germanTime(now)), hours, wheelchair: wheelchairSigns[file.eingang_rollstuhl] ?? "-", languages: file.sprachen ?? [], status: file.status ?? "",
  };
}
