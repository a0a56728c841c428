import { make, makeButton } from "./dom.js";
import { activeFilters, withoutFilters } from "./filters.js";

const mostNames = 3;

/** What the search made of the words: corrections, places that are not known, and the question where a postcode lies in several Kreise. */
export function understoodNotes(result, page) {
  const { understood, ask } = result;
  const say = page.texts.say;
  const notes = (understood.corrected ?? []).map(({ from, to }) => make("p", { class: "note" }, say("corrected", from, meantText(from, to, understood))));
  for (const word of understood.ignored ?? []) notes.push(make("p", { class: "note" }, say("ignored", word)));
  if (understood.placeGuessed) notes.push(make("p", { class: "note" }, say("guessed", understood.placeGuessed.from, understood.placeGuessed.to)));
  if (understood.placeUnknown) notes.push(make("p", { class: "notice strong" }, say("place.unknown", page.state.wo)));
  if (ask?.length) notes.push(askNote(ask, page));
  else if (page.state.kreis) notes.push(make("p", null, makeButton(say("ask.other"), () => page.go({ kreis: "" }), { "data-do": "ask" })));
  return notes;
}

// The index knows words in small letters only; a topic is named as people know it.
function meantText(from, to, understood) {
  const topics = (understood.topics ?? []).filter(t => t.phrase === from);
  return topics.length === 1 ? topics[0].label : to.charAt(0).toUpperCase() + to.slice(1);
}

function askNote(ask, page) {
  return make("div", { class: "notice ask", role: "group", "aria-labelledby": "frage" },
    make("p", { id: "frage" }, page.texts.say(/\d/.test(page.state.wo) ? "ask" : "ask.town", page.state.wo.trim() || page.state.was.trim())),
    make("p", { class: "answers" }, ask.map(({ kreis, name }) => makeButton(name, () => page.go({ kreis }), { lang: page.contentLanguage, dir: page.contentDirection }))));
}

/** What was searched, in one line: topics or words, place, radius. */
export function summaryText(result, page) {
  const { understood } = result;
  const names = [...new Set([...(understood.topics ?? []), ...(understood.filters ?? [])].map(t => t.label))];
  const parts = names.length ? names.slice(0, mostNames) : [page.state.was.trim()].filter(Boolean).map(was => page.texts.say("quoted", was));
  if (names.length > mostNames) parts.push(page.texts.say("sign.more", page.texts.number(names.length - mostNames)));
  if (understood.place) parts.push(placeText(understood.place, page.texts));
  return parts.join(" · ");
}

/** The circle that the result covers, in words; null where there is no middle. */
export function radiusText(result, texts) {
  if (!result.understood.place || result.understood.place.kind === "land") return null;
  return result.radius === "de" ? texts.say("summary.germany") : texts.say("summary.radius", texts.number(result.radius));
}

/** The place as people say it. */
export function placeText(place, texts) {
  return place.kind === "position" ? texts.say("summary.position") : texts.say("summary.place", place.name);
}

/** The filters that hold, each with a button that takes it away. */
export function filterPills(page) {
  const say = page.texts.say;
  const active = activeFilters(page.state, page).map(({ label, without }) => ({ label, act: () => page.go(without) }));
  if (page.position) active.unshift({ label: say("pill.position"), act: page.forgetPosition });
  if (!active.length) return null;
  const items = active.map(({ label, act }) => make("li", null, makeButton([label, make("span", { "aria-hidden": "true" }, " ×")], act, { "aria-label": say("pill.remove", label), "data-do": "pill" })));
  if (active.length > 1) items.push(make("li", null, makeButton(say("clear"), () => page.clear(), { class: "button link", "data-do": "pill" })));
  return make("ul", { class: "pills filters-on", "aria-label": say("pills") }, items);
}

/** What can be done where nothing was found: fewer filters, a wider circle. */
export function wayOut(result, page) {
  const say = page.texts.say;
  const state = page.state;
  const ways = activeFilters(state, page).map(({ label, without }) => makeButton(say("none.without", label), () => page.go(without)));
  if (ways.length > 1) ways.push(makeButton(say("clear"), () => page.go(withoutFilters(state))));
  if (result.understood.place && result.radius !== "de") {
    const wider = [5, 10, 25, 50, 100].find(km => km > Number(result.radius));
    if (wider) ways.push(makeButton(say("none.radius", wider), () => page.go({ umkreis: String(wider) })));
    ways.push(makeButton(say("none.germany"), () => page.go({ umkreis: "de" })));
  }
  return ways.length ? make("p", { class: "answers" }, ways) : null;
}
