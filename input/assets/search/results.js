import { makeCard } from "./card.js";
import { make, makeButton } from "./dom.js";
import { filterPills, understoodNotes, wayOut } from "./understood.js";

/** The groups of a result in the order in which they help: who is responsible, who is near, who is there for all. */
export function groupsOf(result, page) {
  const place = result.understood.place;
  const say = page.texts.say;
  const name = place && place.kind !== "position" ? place.name : say("pill.position");
  return [
    { key: "responsible", group: result.responsible, title: say("group.responsible", name), note: say("group.responsible.note") },
    { key: "near", group: result.near, title: say(place && place.kind !== "land" ? "group.near" : "group.all"), note: place && place.kind !== "land" ? say("group.near.note") : null },
    { key: "wide", group: result.wide, title: say("group.wide"), note: say("group.wide.note") },
  ].filter(part => part.group?.total > 0);
}

/** All that stands below the field: notes, filters, groups, or what to do where nothing was found. */
export function showResults(container, result, page, take) {
  const groups = groupsOf(result, page);
  const nothingHere = !result.responsible.total && !result.near.total;
  const notes = understoodNotes(result, page);
  container.replaceChildren(...[
    filterPills(page), ...notes,
    nothingHere ? nothingFound(result, page, groups.length > 0) : null,
    ...groups.map(part => groupSection(part, result, page)),
    groups.length ? take : null,
  ].filter(Boolean));
  if (nothingHere && !groups.length) container.append(page.help);
  page.help.hidden = groups.length > 0;
}

function nothingFound(result, page, isSomewhere) {
  const say = page.texts.say;
  return make("section", { class: "nothing", "aria-labelledby": "nichts" },
    make("h2", { id: "nichts" }, say(isSomewhere ? "none.near" : "none.title")),
    wayOut(result, page),
    isSomewhere ? null : make("p", null, say("none.words")));
}

function groupSection({ key, group, title, note }, result, page) {
  const id = "gruppe-" + key;
  const left = group.total - group.hits.length;
  return make("section", { class: "group", "aria-labelledby": id, "data-group": key },
    make("h2", { id }, title, " ", make("small", null, countText(group, page.texts))),
    note ? make("p", { class: "group-note" }, note) : null,
    make("ul", { class: "cards" }, group.hits.map(hit => makeCard(hit, page))),
    left > 0 ? make("p", { class: "more-hits" }, makeButton([page.texts.say("more"), " ", make("small", null, "(" + page.texts.count("more.left", left) + ")")],
      () => page.more(key, group.hits.length), { "aria-label": page.texts.say("more.label", title), "data-do": "more" })) : null);
}

/** The number of a group's hits, honest where not all of them were counted. */
export function countText(group, texts) {
  return group.exact === false ? texts.say("found.over", texts.number(group.total)) : texts.count("found", group.total);
}

/** The sum of all groups in words. */
export function totalText(result, texts) {
  const groups = [result.responsible, result.near, result.wide].filter(Boolean);
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  return total ? countText({ total, exact: groups.every(group => group.exact !== false) }, texts) : texts.say("found.none");
}

/** What a screen reader says of a result: how many, and how many of each group. */
export function spokenText(result, page) {
  const texts = page.texts;
  const place = result.understood.place && result.understood.place.kind !== "land";
  const parts = [["responsible", "part.responsible"], ["near", place ? "part.near" : "part.all"], ["wide", "part.wide"]]
    .filter(([key]) => result[key]?.total).map(([key, word]) => texts.say(word, texts.number(result[key].total)));
  if (!parts.length) return texts.say("found.none");
  return texts.say("spoken", totalText(result, texts), parts.length > 1 || place ? parts.join(", ") : "").trim();
}
