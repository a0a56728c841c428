import { holds, reach } from "./evaluate.js";
import { radii } from "./geo.js";

const everything = reach.responsible | reach.near | reach.wide;
const shutCosts = 25;
const nameSaves = 5;

/** Where a candidate belongs: "responsible", "near", "wide", or null where it does not match at all. */
export function placeOf(one, plan) {
  if (!holds(one, everything)) return null;
  if (!plan.place) return holds(one, reach.wide) ? "wide" : "near";
  if (holds(one, reach.responsible)) return "responsible";
  const local = !plan.at || plan.place.kind !== "land" ? one.km !== null : one.tile.kreis[one.i].startsWith(plan.place.land);
  if (local && (holds(one, reach.near) || !holds(one, reach.wide))) return "near";
  return holds(one, reach.wide) ? "wide" : null;
}

/** The smallest radius with enough matches; where there are never enough, the widest that is certain, and the whole country where nothing is near. */
export function automaticRadius(kms, enough, certainKm) {
  const sorted = [...kms].sort((a, b) => a - b);
  const count = r => sorted.filter(km => km <= r).length;
  const full = radii.find(r => r <= certainKm && count(r) >= enough);
  if (full) return full;
  const covered = radii.filter(r => r <= certainKm);
  const widest = covered[covered.length - 1] ?? radii[0];
  if (certainKm === Infinity) return count(widest) > 0 || sorted.length === 0 ? widest : "de";
  if (sorted.length >= enough) return radii.find(r => r >= sorted[enough - 1]) ?? "de";
  return sorted.length ? radii.find(r => r >= sorted[sorted.length - 1]) ?? "de" : widest;
}

/** The first few of a list in order: by the fitting name or word, or with a place the nearer one; closed for now comes later. */
export function firstOf(list, most, plan) {
  const byName = plan.terms.length > 0 && plan.terms.every(t => !t.topics);
  for (const one of list) one.key = keyOf(one, plan, byName);
  if (list.length <= most * 4) return [...list].sort(compareKeys).slice(0, most);
  const first = [];
  for (const one of list) {
    if (first.length === most && compareKeys(one, first[most - 1]) >= 0) continue;
    let at = first.length;
    while (at > 0 && compareKeys(one, first[at - 1]) < 0) at--;
    first.splice(at, 0, one);
    if (first.length > most) first.pop();
  }
  return first;
}

function keyOf(one, plan, byName) {
  const shut = one.tile.shut.has(one.i);
  const km = one.km ?? 9999;
  const far = plan.at ? Math.max(0, km - (one.named ? nameSaves : 0)) + (shut ? shutCosts : 0) + outside(one, plan) : 0;
  return [plan.jetzt && one.state !== "open" ? 1 : 0, byName && one.named ? 0 : 1, far, (shut ? 5 : 0) - one.score, km, one.number];
}

function compareKeys(a, b) {
  for (let i = 0; i < a.key.length; i++) if (a.key[i] !== b.key[i]) return a.key[i] - b.key[i];
  return 0;
}

/** Who asks for a Kreis wants what lies in it first. */
function outside(one, plan) {
  return plan.place.kind === "kreis" && !plan.place.kreise.includes(one.tile.kreis[one.i]) ? 50 : 0;
}
