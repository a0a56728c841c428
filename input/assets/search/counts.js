import { holds } from "./evaluate.js";
import { hoursIndex } from "./evaluate.js";
import { facetBit, isFree, isWalkIn, spokenBy } from "./plan.js";

/**
 * How many centres each choice of each facet would give, the other filters holding: for a facet's own counts its own filter is left out.
 * within: pairs of a candidate and the bits of the reach in which its services count.
 */
export function countChoices(within, plan) {
  const counters = new Map();
  let stamp = 0;
  for (const [one, bits] of within) countCentre(one, bits, plan, counters, ++stamp);
  return asCounts(counters);
}

function countCentre(one, bits, plan, counters, stamp) {
  const members = one.groups.length ? one.groups : [null];
  const all = one.topicGroup ? [...members, one.topicGroup] : members;
  all.forEach((member, level) => {
    for (let s = 0; s < one.services.length; s++) {
      if ((member && !member[s]) || !(one.flags[s] & bits)) continue;
      const mask = one.masks[s];
      if (mask & (mask - 1) || mask & facetBit.word) continue;
      mark(counters, choicesOf(one, s, mask, plan), stamp, level, all.length);
    }
  });
  const topicFree = one.topicGroup ? { ...one, topicGroup: null } : one;
  if (holds(topicFree, bits)) mark(counters, topicsOf(one, bits), stamp, 0, 1);
}

function mark(counters, choices, stamp, level, levels) {
  for (const choice of choices) {
    let counter = counters.get(choice);
    if (!counter) counters.set(choice, counter = { n: 0, stamp: -1, level: 0 });
    if (counter.stamp !== stamp) { counter.stamp = stamp; counter.level = 0; }
    if (counter.level !== level) continue;
    counter.level++;
    if (counter.level === levels) counter.n++;
  }
}

function* topicsOf(one, bits) {
  for (let s = 0; s < one.services.length; s++) {
    const profile = one.tile.profiles[one.services[s][0]];
    if (!profile || one.masks[s] !== 0 || !(one.flags[s] & bits)) continue;
    yield "thema:" + profile.topic;
    if (profile.parent) yield "thema:" + profile.parent;
  }
}

/** The choices that a service has, of all facets or, where it fails at one, of that one alone. */
function choicesOf(one, s, mask, plan) {
  const { tile, i } = one;
  const p = one.services[s][0];
  const profile = tile.profiles[p] ?? null;
  const wanted = bit => mask === 0 || mask === bit;
  const found = [];
  if (wanted(facetBit.sprache)) for (const l of spokenBy(profile, tile.languages[tile.s[i]], plan)) found.push("sprache:" + l);
  if (wanted(facetBit.form) && profile) for (const m of profile.modes) found.push("form:" + m);
  if (wanted(facetBit.rolli)) {
    if (tile.rolli[i] === "j") found.push("rolli:1");
    if (tile.rolli[i] === "j" || tile.rolli[i] === "t") found.push("rolli:2");
  }
  if (wanted(facetBit.offen) && profile && isWalkIn(profile)) found.push("offen:1");
  if (wanted(facetBit.anonym) && profile?.anonymous === "j") found.push("anonym:1");
  if (wanted(facetBit.kostenlos) && profile && isFree(profile)) found.push("kostenlos:1");
  if (wanted(facetBit.jetzt) && one.openOf(hoursIndex(tile, i, p)).state !== "closed") found.push("jetzt:1");
  const carrier = tile.carriers[tile.t[i]];
  if (carrier && wanted(facetBit.traegerart)) found.push("traegerart:" + carrier[2]);
  if (carrier && wanted(facetBit.traeger)) found.push("traeger:" + carrier[0] + "\n" + carrier[1]);
  return found;
}

function asCounts(counters) {
  const counts = { thema: {}, sprache: {}, form: {}, rolli: { 1: 0, 2: 0 }, offen: 0, anonym: 0, kostenlos: 0, jetzt: 0, traegerart: {}, traeger: {} };
  for (const [choice, { n }] of counters) {
    if (n === 0) continue;
    const at = choice.indexOf(":");
    const facet = choice.slice(0, at);
    const code = choice.slice(at + 1);
    if (facet === "traeger") counts.traeger[code.split("\n")[0]] = [code.split("\n")[1], n];
    else if (typeof counts[facet] === "number") counts[facet] = n;
    else counts[facet][code] = n;
  }
  return counts;
}
