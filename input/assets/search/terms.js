import { typoMatch, wordMatch, worth } from "./match.js";

const named = 1;
const carried = 2;
const placed = 4;
const offered = 8;
const partOnly = 16;

/** Numbers of the shards of words that may hold what begins like this. */
export function shardsFor(first, prefix) {
  const at = last(first, prefix);
  const to = last(first, prefix + "￿");
  return Array.from({ length: to - at + 1 }, (_, i) => at + i);
}

function last(first, word) {
  let low = 0;
  for (let i = 0; i < first.length && first[i] <= word; i++) low = i;
  return low;
}

/**
 * The centres whose words fit a word of the visitor, each with its rank; null shards (not there) count as empty.
 * Gives { hits: Map(number -> rank), common: whether a word fitted that too many centres carry, best: quality, terms }.
 */
export function centresWith(asked, shards, typos) {
  const found = { hits: new Map(), common: 0, best: 0, terms: [], exactName: false, exactTown: false };
  let fits = [];
  for (const shard of shards) {
    for (const entry of shard?.woerter ?? []) {
      const quality = typos ? typoMatch(asked, entry[0]) : wordMatch(asked, entry[0]);
      if (quality >= 20) fits.push([quality, entry]);
    }
  }
  if (typos) {
    const nearest = Math.max(0, ...fits.map(f => f[0]));
    fits = fits.filter(f => f[0] >= nearest - 1);
  }
  for (const [quality, entry] of fits) addFit(found, quality, entry);
  return found;
}

function addFit(found, quality, [term, kinds, postings]) {
  found.best = Math.max(found.best, quality);
  found.terms.push(term);
  if (quality === worth.exact && !(kinds & partOnly)) {
    found.exactName ||= Boolean(kinds & named);
    found.exactTown ||= Boolean(kinds & placed);
  }
  const rank = rankOf(kinds, quality);
  if (postings === 0) { found.common = Math.max(found.common, rank); return; }
  let number = 0;
  for (const step of postings) {
    number += step;
    if ((found.hits.get(number) ?? 0) < rank) found.hits.set(number, rank);
  }
}

/** Name before topic (80) and synonym (75), these before carrier, town, compound part and typo. */
export function rankOf(kinds, quality) {
  const whole = quality >= worth.stem ? 0 : quality >= worth.prefix ? -3 : quality >= worth.part ? -30 : -65;
  const kind = kinds & partOnly ? 35 : kinds & named ? 90 : kinds & offered ? 72 : kinds & carried ? 50 : kinds & placed ? 40 : 30;
  return Math.max(5, kind + whole);
}

/** Whether a word of this rank stands in the name itself. */
export const inName = rank => rank >= 87;

/** Beginnings under which a mistyped word may stand: its own first two letters, and these swapped. */
export function typoPrefixes(asked) {
  const two = asked.slice(0, 2);
  return [two, two[1] + two[0]];
}
