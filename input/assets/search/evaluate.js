import { areaFor, maybeIn } from "./areas.js";
import { kmBetween } from "./geo.js";
import { openAt, stateAt } from "./hours.js";
import { centreMask, facetBit, filterHolds, isDigital, isWide, spokenBy, profileMask } from "./plan.js";
import { inName } from "./terms.js";

/** For whom a service is: responsible for the place, local, for everybody; maybe: for a municipality of the place's Kreis. */
export const reach = { responsible: 1, near: 2, wide: 4, maybe: 8 };

const noServices = [[-1, -1]];
const none = [];
const filterRank = 60;

/** The centres of a tile that fit the words, each with how its services stand to every filter: what counts and groups are made of. */
export function candidatesIn(tile, plan) {
  const told = prepare(tile, plan);
  const found = [];
  for (let i = 0; i < tile.count; i++) {
    const one = candidate(tile, i, plan, told);
    if (one) found.push(one);
  }
  return found;
}

function prepare(tile, plan) {
  const [open, states] = [[], []];
  return {
    masks: tile.profiles.map(p => profileMask(p, plan)),
    areas: tile.areas.map(keys => ({ keys, key: areaFor(keys, plan.place), maybe: maybeIn(keys, plan.place) })),
    digital: tile.profiles.map(isDigital),
    open: index => open[index] ??= openAt(tile.hours[index] ?? null, plan.time),
    state: index => states[index] ??= stateAt(tile.hours[index] ?? null, plan.time),
  };
}

function candidate(tile, i, plan, told) {
  const number = tile.numbers[i];
  const services = tile.services[i].length ? tile.services[i] : noServices;
  const km = kmOf(tile, i, plan);
  const one = { tile, i, number, services, groups: none, topicGroup: null, masks: none, flags: none, km, score: 0, named: false, key: null, state: null, openOf: told.open, stateOf: told.state, areas: told.areas };
  const ranks = plan.terms.length ? ranksOf(one, plan) : none;
  if (!ranks) return null;
  one.flags = services.map(s => flagsOf(tile, s, plan, told));
  const common = centreMask(tile, i, plan);
  one.masks = services.map(([p]) => common | serviceMask(tile, i, p, plan, told, ranks));
  if (plan.thema) one.topicGroup = services.map(([p]) => hasTopic(tile.profiles[p], plan.thema));
  return one;
}

/** How well each term fits, null where one does not; groups are the services that each topic asks for. */
function ranksOf(one, plan) {
  const ranks = [];
  const groups = [];
  let named = 0;
  let unnamed = 0;
  for (const term of plan.terms) {
    const rank = term.hits.get(one.number) ?? term.common;
    const members = term.topics ? one.services.map(([p]) => hasTopic(one.tile.profiles[p], term.topics)) : null;
    const offered = members !== null && members.includes(true);
    if (!rank && !offered && !term.filters.length) return null;
    if (offered) groups.push(members);
    ranks.push({ term, named: rank });
    one.score += Math.max(rank, offered ? term.topicRank : 0) || (term.filters.length ? filterRank : 0);
    if (inName(rank)) named++;
    else if (rank || !term.filters.length) unnamed++;
  }
  one.groups = groups;
  one.named = named > 0 && unnamed === 0;
  return ranks;
}

function hasTopic(profile, topics) {
  return Boolean(profile) && (topics.has(profile.topic) || (profile.parent !== null && topics.has(profile.parent)));
}

function serviceMask(tile, i, p, plan, told, ranks) {
  const profile = p < 0 ? null : tile.profiles[p];
  let mask = profile ? told.masks[p] : missing(plan);
  if (plan.sprache && !spokenBy(profile, tile.languages[tile.s[i]], plan).some(l => plan.sprache.has(l))) mask |= facetBit.sprache;
  const isOpen = () => told.state(hoursIndex(tile, i, p));
  if (plan.jetzt && isOpen() === "closed") mask |= facetBit.jetzt;
  for (const { term, named } of ranks) {
    if (named || !term.filters.length || (term.topics && hasTopic(profile, term.topics))) continue;
    if (!term.filters.some(f => filterHolds(f, profile, tile, i, f.facet === "jetzt" ? isOpen() : null))) mask |= facetBit.word;
  }
  return mask;
}

/** A centre without services fails at everything that only a service can say. */
function missing(plan) {
  return (plan.form ? facetBit.form : 0) | (plan.offen ? facetBit.offen : 0) | (plan.anonym ? facetBit.anonym : 0)
    | (plan.kostenlos ? facetBit.kostenlos : 0);
}

/** Which hours hold for a service: its own, else the centre's. */
export function hoursIndex(tile, i, p) {
  return p >= 0 && tile.profiles[p].hours >= 0 ? tile.profiles[p].hours : tile.z[i];
}

function flagsOf(tile, [p, g], plan, told) {
  if (p < 0) return reach.near;
  const area = g < 0 ? null : told.areas[g];
  let flags = 0;
  if (area?.key && area.key !== "b") flags |= reach.responsible;
  if (area?.maybe) flags |= reach.maybe;
  if (isWide(tile.profiles[p], area?.keys)) flags |= reach.wide;
  if (!plan.at || !told.digital[p]) flags |= reach.near;
  return flags;
}

function kmOf(tile, i, plan) {
  return plan.at && !Number.isNaN(tile.lat[i]) ? kmBetween(plan.at.lat, plan.at.lon, tile.lat[i], tile.lon[i]) : null;
}

/** Whether for every group there is a service that fails nowhere and reaches (any of the bits). */
export function holds(one, bits) {
  if (one.topicGroup && !hasService(one, one.topicGroup, bits)) return false;
  if (!one.groups.length) return hasService(one, null, bits);
  for (const member of one.groups) if (!hasService(one, member, bits)) return false;
  return true;
}

function hasService(one, member, bits) {
  for (let s = 0; s < one.masks.length; s++) {
    if (one.masks[s] === 0 && (one.flags[s] & bits) !== 0 && (!member || member[s])) return true;
  }
  return false;
}
