import { countChoices } from "./counts.js";
import { addSingles, collect, collectMore } from "./collect.js";
import { holds, reach } from "./evaluate.js";
import { foldPhrase, foldWords } from "./fold.js";
import { automaticRadius, firstOf, placeOf } from "./groups.js";
import { hitOf, rowsOf, stateOf } from "./hits.js";
import { responsibleFor, topicsAsked, wideFor } from "./lists.js";
import { isFiltered } from "./plan.js";
import { tileOf } from "./start.js";

const shownAtFirst = 10;
const enough = 10;
const sameTownKm = 15;
const mostChecked = 32;
const parts = { responsible: 0.5, near: 0.3, wide: 0.2 };
const fewSeen = 3;

const noGroup = () => ({ total: 0, exact: true, hits: [] });

/** The answer to words that nothing in the directory resembles. */
export function emptyAnswer() {
  return { groups: { responsible: [], near: [], wide: [] }, responsible: noGroup(), near: noGroup(), wide: noGroup(), counts: countChoices([], {}), countsExact: true, radius: "de" };
}

/** Groups, counts and radius for a plan, with the rows of the hits that are shown. */
export async function answer(context, start, plan, state) {
  const chosen = chosenRadius(state);
  const topics = topicsAsked(plan, start);
  const found = await collect(context, start, plan, { radius: chosen ?? Infinity, enough });
  const lists = found.complete ? null : await beyond(context, start, { plan, topics, found });
  await settleTowns(context.pieces, start, found.candidates, plan);
  const radius = !plan.at ? "de" : chosen === Infinity ? "de" : chosen ?? automatic(found, plan);
  const reachKm = radius === "de" ? Infinity : radius;
  const groups = grouped(found.candidates, plan, reachKm);
  const onScreen = shown(groups, plan, state);
  const rows = await rowsOf(context.pieces, start, Object.values(onScreen).flat().map(one => one.number));
  const totals = totalsOf(start, found, plan, { groups, lists, topics, radius });
  const counted = countChoices(scope(found.candidates, plan, reachKm), plan);
  return {
    groups, ...asGroups(onScreen, totals, rows, plan),
    counts: counted, countsExact: found.complete || Object.values(totals).every(t => t.exact && !t.unseen), radius,
  };
}

/** What lists know beyond the tiles that are loaded: who is responsible, and who is there for everybody. */
async function beyond(context, start, { plan, topics, found }) {
  const [responsible, wide] = await Promise.all([
    responsibleFor(context.pieces, start, plan, topics),
    wideFor(context.pieces, start, plan, topics),
  ]);
  if (responsible) await collectMore(context.tiles, found, fullestTile(start, found, responsible), plan);
  for (const tile of wide.tiles) addSingles(found, tile, plan, start);
  return { responsible, wide };
}

function chosenRadius(state) {
  if (state.umkreis === "de") return Infinity;
  return Number(state.umkreis) || null;
}

function automatic(found, plan) {
  const near = found.candidates.filter(one => one.km !== null && ["near", "responsible"].includes(placeOf(one, plan)));
  return automaticRadius(near.map(one => one.km ?? Infinity), enough, found.certainKm);
}

/** Of the tiles with responsible centres that are not loaded the one with the most, if there are hardly any among the loaded: they are far, but theirs is the place. */
function fullestTile(start, found, numbers) {
  const counts = new Map();
  for (const number of numbers) {
    const index = tileOf(start, number);
    counts.set(index, (counts.get(index) ?? 0) + 1);
  }
  const seen = [...counts].filter(([i]) => found.loaded.has(i)).reduce((sum, [, n]) => sum + n, 0);
  return seen >= fewSeen ? [] : [...counts].filter(([i]) => !found.loaded.has(i)).sort((a, b) => b[1] - a[1]).slice(0, 1).map(([i]) => i);
}

/** A service for one municipality is responsible for the place where the centre's town is the place; only its row tells. */
async function settleTowns(pieces, start, candidates, plan) {
  const town = plan.place && foldPhrase(plan.place.town);
  if (!town) return;
  const open = candidates.filter(one => one.km !== null && one.km <= sameTownKm && holds(one, reach.maybe)).sort((a, b) => a.km - b.km).slice(0, mostChecked);
  const rows = await rowsOf(pieces, start, open.map(one => one.number));
  for (const one of open) {
    if (foldPhrase(rows.get(one.number)?.[4] ?? "") !== town) continue;
    one.flags = one.flags.map(f => f & reach.maybe ? f | reach.responsible : f);
  }
}

function grouped(candidates, plan, radius) {
  const groups = { responsible: [], near: [], wide: [] };
  for (const one of candidates) {
    let group = placeOf(one, plan);
    if (group === "near" && plan.at && plan.place.kind !== "land" && one.km > radius) group = holds(one, reach.wide) ? "wide" : null;
    if (!group) continue;
    one.state = plan.jetzt ? stateOf(one) : null;
    groups[group].push(one);
  }
  return groups;
}

const limit = state => Math.max(1, Number(state.zeigen) || shownAtFirst);
/** The places on the screen, divided: each group its part, and what a short group leaves goes to the first that has more. Each row may be a file to load. */
function shown(groups, plan, state) {
  const most = limit(state);
  const counts = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, Math.min(groups[name].length, Math.ceil(most * part))]));
  for (const name of Object.keys(parts)) {
    const free = most - counts.responsible - counts.near - counts.wide;
    counts[name] += Math.max(0, Math.min(free, groups[name].length - counts[name]));
  }
  return Object.fromEntries(Object.keys(parts).map(name => [name, firstOf(groups[name], counts[name], plan)]));
}

/** Every candidate with the reach in which its services count, for the numbers beside the choices. */
function* scope(candidates, plan, radius) {
  const always = reach.responsible | reach.wide;
  for (const one of candidates) yield [one, !plan.at || one.km <= radius || plan.place.kind === "land" ? always | reach.near : always];
}

function totalsOf(start, found, plan, { groups, lists, topics, radius }) {
  const total = name => ({ total: groups[name].length, exact: true });
  const totals = { responsible: total("responsible"), near: total("near"), wide: total("wide") };
  if (found.complete) return totals;
  const free = !isFiltered(plan) && plan.terms.length <= 1 && !plan.terms.some(t => t.hits.size);
  totals.responsible = fromList(totals.responsible, lists.responsible, { found, start, free });
  totals.wide = wideTotal(totals.wide, { start, topics, free, plan, lists });
  if (plan.at) totals.near.exact = radius !== "de" && radius <= found.certainKm;
  else totals.near = withoutPlace(totals.near, start, plan, free, topics, totals.wide);
  return totals;
}

function fromList(own, numbers, { found, start, free }) {
  if (!numbers) return { ...own, exact: false };
  const unseen = [...numbers].filter(n => !found.loaded.has(tileOf(start, n))).length;
  return { total: own.total + (free ? unseen : 0), exact: unseen === 0 || free, unseen };
}

/** The start counts the centres with nationwide services of a topic; those that are near are not in this group. */
function wideTotal(own, { start, topics, free, plan, lists }) {
  if (lists.wide.all) return own;
  const asked = plan.terms.flatMap(t => t.topics ? [...t.topics] : []);
  if (!free || asked.length !== 1) return { ...own, exact: false };
  return { total: Math.max(own.total, start.themen[asked[0]]?.[1] ?? 0), exact: !plan.place, unseen: 1 };
}

function withoutPlace(own, start, plan, free, topics, wide) {
  const asked = plan.terms.flatMap(t => t.topics ? [...t.topics] : []);
  if (free && plan.terms.length === 0) return { total: Math.max(own.total, start.n - wide.total), exact: false };
  if (free && asked.length === 1) return { total: Math.max(own.total, start.themen[asked[0]][0] - wide.total), exact: wide.exact };
  return { ...own, exact: false };
}

function asGroups(onScreen, totals, rows, plan) {
  const words = plan.terms.flatMap(t => t.words);
  const group = name => {
    const hits = onScreen[name].filter(one => rows.has(one.number)).map(one => hitOf(one, rows.get(one.number), plan, words));
    return { ...totals[name], hits: plan.at ? hits : exactFirst(hits, words) };
  };
  return { responsible: group("responsible"), near: group("near"), wide: group("wide") };
}

/** A name that is just what was asked for stands before all others. */
function exactFirst(hits, words) {
  const isExact = hit => words.length > 0 && foldWords(hit.name).slice(0, words.length).join(" ") === words.join(" ");
  return [...hits.filter(isExact), ...hits.filter(h => !isExact(h))];
}
