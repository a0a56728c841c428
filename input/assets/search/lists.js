import { areaFor } from "./areas.js";

/** Topics that are asked for, with their subtopics; null where no topic is. */
export function topicsAsked(plan, start) {
  const asked = [...plan.terms.flatMap(t => t.topics ? [...t.topics] : []), ...(plan.thema ?? [])];
  if (!asked.length) return null;
  return Object.keys(start.themen ?? {}).filter(code => asked.some(a => code === a || code.startsWith(a + ".")));
}

/**
 * What the lists of responsible and of nationwide services say beyond the tiles that are loaded:
 * { responsible: Set of numbers | null, wide: Set of numbers | null }, null where the lists do not tell.
 */
export async function listed(pieces, start, plan, topics) {
  const place = plan.place;
  const keys = place ? [...place.kreise, ...(place.land ? [place.land] : [])] : [];
  const [areas, wide] = await Promise.all([
    Promise.all(keys.map(key => responsibleIn(pieces, start, key, plan, topics))),
    topics ? Promise.all(topics.filter(t => start.themen[t]?.[1] > 0).map(t => pieces.piece(`weit/${t}.json`))) : null,
  ]);
  return { responsible: areas.includes(null) ? null : union(areas), wide: wide && union(wide.map(w => numbersIn(w?.z ?? []))) };
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
  let number = 0;
  for (const [step, , area] of list) {
    number += step;
    if (!fits || fits(area)) numbers.add(number);
  }
  return numbers;
}

const union = sets => new Set(sets.flatMap(s => [...s]));
