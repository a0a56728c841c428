import { areaFor } from "./areas.js";
import { orderByDistance } from "./order.js";
import { readTile } from "./tiles.js";

const mostCodes = 8;

/** Topics that are asked for, with their subtopics; null where no topic is, or so many that a word is hardly begun. */
export function topicsAsked(plan, start) {
  const asked = [...plan.terms.flatMap(t => t.topics ? [...t.topics] : []), ...(plan.thema ?? [])];
  if (!asked.length) return null;
  const codes = Object.keys(start.themen ?? {}).filter(code => asked.some(a => code === a || code.startsWith(a + ".")));
  return codes.length <= mostCodes ? codes : null;
}

/** The centres that lists call responsible for the place, also beyond the tiles that are loaded; null where the lists do not tell. */
export async function responsibleFor(pieces, start, plan, topics) {
  const place = plan.place;
  const keys = place ? [...place.kreise, ...(place.land ? [place.land] : [])] : [];
  const areas = await Promise.all(keys.map(key => responsibleIn(pieces, start, key, plan, topics)));
  return areas.includes(null) ? null : union(areas);
}

/**
 * Centres with services for everybody, by topic, as tiles: { tiles, all: whether these are all }.
 * Of a long list the part is read whose centres are next to the place.
 */
export async function wideFor(pieces, start, plan, topics) {
  if (!topics) return { tiles: [], all: false };
  const asked = topics.filter(t => !topics.some(parent => t.startsWith(parent + "."))).filter(t => start.themen[t][1] > 0);
  const along = asked.length ? await share(pieces, start, plan) : 0;
  const parts = asked.map(topic => {
    const files = Math.ceil(start.themen[topic][1] / start.weit);
    return { path: `weit/${topic}/${Math.floor(files * along)}.json`, files };
  });
  const read = await Promise.all(parts.map(p => pieces.piece(p.path)));
  return { tiles: read.map(readTile).filter(Boolean), all: parts.every(p => p.files === 1) };
}

/** How far along the curve the place lies, from 0 to below 1. */
async function share(pieces, start, plan) {
  if (!plan.at) return 0;
  const [nearest] = await orderByDistance(pieces, start, plan.at).first(1);
  return (nearest?.index ?? 0) / start.kacheln;
}

async function responsibleIn(pieces, start, key, plan, topics) {
  const split = start.gebietsteile?.includes(key);
  if (split && !topics) return null;
  const files = split
    ? (await Promise.all(topics.map(t => pieces.piece(`gebiet/${key}/${t}.json`)))).map(f => f?.z ?? [])
    : Object.entries((await pieces.piece(`gebiet/${key}.json`))?.z ?? {}).filter(([topic]) => !topics || topics.includes(topic)).map(([, list]) => list);
  return union(files.map(list => numbersIn(list, area => { const fits = areaFor([area], plan.place); return fits !== null && fits !== "b"; })));
}

function numbersIn(list, fits) {
  const numbers = new Set();
  const known = new Map();
  let number = 0;
  for (const entry of list) {
    number += entry[0];
    const area = entry[2];
    if (!known.has(area)) known.set(area, fits(area));
    if (known.get(area)) numbers.add(number);
  }
  return numbers;
}

function union(sets) {
  if (sets.length === 1) return sets[0];
  const all = new Set();
  for (const set of sets) for (const number of set) all.add(number);
  return all;
}
