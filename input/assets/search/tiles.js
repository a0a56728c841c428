import { readHours } from "./hours.js";

const onSite = ["persoenlich", "gruppe", "aufsuchend"];
const split = text => text ? text.split("|") : [];

/** A tile of the index, or a list of centres in the same columns, read into what the evaluation loops over; null where it is missing. */
export function readTile(raw) {
  if (!raw) return null;
  const without = new Set(raw.ohne ?? []);
  const count = raw.k.length;
  return {
    numbers: raw.nummern ? added(raw.nummern) : Array.from({ length: count }, (_, i) => raw.von + i), count,
    lat: degrees(raw.lat, without), lon: degrees(raw.lon, without),
    vague: new Set(raw.vage ?? []), shut: new Set(raw.zu ?? []),
    kreis: raw.k.map(i => raw.kreis[i] ?? ""), rolli: raw.rolli,
    languages: raw.sprachen.map(split), s: raw.s,
    kinds: raw.t.map(i => raw.traegerarten[i] ?? null), carriers: raw.u ? readCarriers(raw) : null,
    hours: raw.zeiten.map(readHours), z: raw.z,
    profiles: raw.profile.map(readProfile), areas: raw.gebiete, services: raw.a,
  };
}

/** The carrier of each centre as [id, name], null where it has none; tiles have them in a file beside, for few filter by them. */
export const readCarriers = raw => raw.u.map(i => raw.traeger[i] ?? null);

/** Steps (the first number, then differences) as numbers. */
export function added(steps) {
  let sum = 0;
  return steps.map(step => sum += step);
}

function degrees(steps, without) {
  let sum = 0;
  return steps.map((step, i) => {
    sum += step;
    return without.has(i) ? NaN : sum / 1000;
  });
}

function readProfile([topic, modes, access, anonymous, cost, ageFrom, ageTo, hours, online, languages, interpreted]) {
  const list = split(modes);
  const remote = list.length > 0 && !list.some(mode => onSite.includes(mode));
  return {
    topic, parent: topic.includes(".") ? topic.slice(0, topic.indexOf(".")) : null, modes: list, access, anonymous, cost,
    ageFrom, ageTo, hours, online, remote, languages: languages ? split(languages) : null, interpreted: split(interpreted),
  };
}
