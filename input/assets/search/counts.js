import { holds, hoursIndex } from "./evaluate.js";
import { facetBit, isFree, isWalkIn, spokenBy } from "./plan.js";

const anyService = [null];
const registry = new Map();
const tables = new WeakMap();
let generation = 0;
let touched = [];

/**
 * How many centres each choice of each facet would give, the other filters holding: for a facet's own counts its own filter is left out.
 * within: pairs of a candidate and the bits of the reach in which its services count.
 */
export function countChoices(within, plan) {
  touched = [];
  for (const [one, bits] of within) countCentre(one, bits, tableOf(one.tile, plan), ++generation);
  for (const counter of touched) counter.counted = false;
  return asCounts(touched);
}

/** The counters of a tile's values, looked up once and kept: a search marks many thousand of them. */
function tableOf(tile, plan) {
  const kept = tables.get(tile) ?? [];
  if (!kept.length) tables.set(tile, kept);
  const carriers = plan.carriers ? tile.carriers : null;
  return kept[Number(plan.dolmetschen) + 2 * Number(Boolean(carriers))] ??= newTable(tile, plan, carriers ?? []);
}

function counterOf(facet, code, name) {
  const key = `${facet}:${code}`;
  if (!registry.has(key)) registry.set(key, { facet, code, name, n: 0, stamp: -1, level: 0, counted: false });
  return registry.get(key);
}

function newTable(tile, plan, carriers) {
  const counters = (facet, codes) => codes.map(code => counterOf(facet, code));
  const spoken = tile.languages.map(list => counters("sprache", list));
  const own = tile.profiles.map(p => p.languages || (plan.dolmetschen && p.interpreted.length));
  return {
    offen: counterOf("offen", 1), anonym: counterOf("anonym", 1), kostenlos: counterOf("kostenlos", 1), jetzt: counterOf("jetzt", 1),
    rolli: { j: counters("rolli", [1, 2]), t: counters("rolli", [2]) },
    form: tile.profiles.map(p => counters("form", p.modes)),
    thema: tile.profiles.map(p => counters("thema", p.parent ? [p.topic, p.parent] : [p.topic])),
    kinds: tile.kinds.map(kind => kind && counterOf("traegerart", kind)),
    carriers: carriers.map(carrier => carrier && counterOf("traeger", carrier[0], carrier[1])),
    languages: (p, i) => p < 0 || !own[p] ? spoken[tile.s[i]] : counters("sprache", spokenBy(tile.profiles[p], tile.languages[tile.s[i]], plan)),
  };
}

function countCentre(one, bits, table, stamp) {
  const members = one.groups.length ? one.groups : anyService;
  const all = one.topicGroup ? [...members, one.topicGroup] : members;
  for (let level = 0; level < all.length; level++) {
    const member = all[level];
    for (let s = 0; s < one.services.length; s++) {
      const mask = one.masks[s];
      if ((member && !member[s]) || !(one.flags[s] & bits) || mask & (mask - 1) || mask & facetBit.word) continue;
      markChoices(one, s, table, stamp, level, all.length);
    }
  }
  if (!holds(one.topicGroup ? { ...one, topicGroup: null } : one, bits)) return;
  for (let s = 0; s < one.services.length; s++) {
    const p = one.services[s][0];
    if (p >= 0 && one.masks[s] === 0 && one.flags[s] & bits) mark(table.thema[p], stamp, 0, 1);
  }
}

/** The choices that a service has, of all facets or, where it fails at one, of that one alone. */
function markChoices(one, s, table, stamp, level, levels) {
  const { tile, i } = one;
  const p = one.services[s][0];
  const mask = one.masks[s];
  const profile = p < 0 ? null : tile.profiles[p];
  const wanted = bit => mask === 0 || mask === bit;
  const add = counter => markOne(counter, stamp, level, levels);
  if (wanted(facetBit.sprache)) mark(table.languages(p, i), stamp, level, levels);
  if (profile && wanted(facetBit.form)) mark(table.form[p], stamp, level, levels);
  if (wanted(facetBit.rolli)) mark(table.rolli[tile.rolli[i]] ?? [], stamp, level, levels);
  if (profile && wanted(facetBit.offen) && isWalkIn(profile)) add(table.offen);
  if (profile && wanted(facetBit.anonym) && profile.anonymous === "j") add(table.anonym);
  if (profile && wanted(facetBit.kostenlos) && isFree(profile)) add(table.kostenlos);
  if (wanted(facetBit.jetzt) && one.stateOf(hoursIndex(tile, i, p)) !== "closed") add(table.jetzt);
  if (table.kinds[i] && wanted(facetBit.traegerart)) add(table.kinds[i]);
  if (table.carriers[i] && wanted(facetBit.traeger)) add(table.carriers[i]);
}

function mark(counters, stamp, level, levels) {
  for (let i = 0; i < counters.length; i++) markOne(counters[i], stamp, level, levels);
}

/** A centre counts once, and only if each of several groups of services has the choice. */
function markOne(counter, stamp, level, levels) {
  if (counter.stamp !== stamp) { counter.stamp = stamp; counter.level = 0; }
  if (counter.level !== level) return;
  counter.level++;
  if (counter.level < levels) return;
  if (!counter.counted) { counter.counted = true; counter.n = 0; touched.push(counter); }
  counter.n++;
}

function asCounts(counters) {
  const counts = { thema: {}, sprache: {}, form: {}, rolli: { 1: 0, 2: 0 }, offen: 0, anonym: 0, kostenlos: 0, jetzt: 0, traegerart: {}, traeger: {} };
  for (const { facet, code, name, n } of counters) {
    if (facet === "traeger") counts.traeger[code] = [name, n];
    else if (typeof counts[facet] === "number") counts[facet] = n;
    else counts[facet][code] = n;
  }
  return counts;
}
