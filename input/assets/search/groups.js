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

/** Which comes first: the fitting name or word, or with a place the nearer one; closed for now comes later. */
export function compareHits(plan) {
  const byName = plan.terms.length > 0 && plan.terms.every(t => !t.topics);
  const score = one => one.score - (one.tile.shut.has(one.i) ? 5 : 0);
  const far = one => Math.max(0, (one.km ?? 9999) - (one.named ? nameSaves : 0)) + (one.tile.shut.has(one.i) ? shutCosts : 0) + outside(one, plan);
  const isOpen = one => plan.jetzt && one.state === "open" ? 0 : 1;
  return (a, b) => isOpen(a) - isOpen(b)
    || (byName ? Number(b.named) - Number(a.named) : 0)
    || (plan.at ? far(a) - far(b) : 0)
    || score(b) - score(a)
    || (a.km ?? 9999) - (b.km ?? 9999)
    || a.number - b.number;
}

/** Who asks for a Kreis wants what lies in it first. */
function outside(one, plan) {
  return plan.place.kind === "kreis" && !plan.place.kreise.includes(one.tile.kreis[one.i]) ? 50 : 0;
}
