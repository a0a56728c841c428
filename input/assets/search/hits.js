import { hoursIndex, reach } from "./evaluate.js";
import { marksIn } from "./marks.js";
import { firstIn, tileOf } from "./start.js";

const states = ["open", "appointment", "unknown", "closed"];

/** The rows of the centres with these numbers, each file once: Map(number -> row). */
export async function rowsOf(pieces, start, numbers) {
  const files = new Map();
  for (const number of numbers) {
    const tile = tileOf(start, number);
    const path = `z/${tile}/${Math.floor((number - firstIn(start, tile)) / start.reihe)}.json`;
    files.set(path, pieces.piece(path));
  }
  const rows = new Map();
  for (const file of await Promise.all(files.values())) file?.zeilen.forEach((row, i) => rows.set(file.von + i, row));
  return rows;
}

/** A candidate with its row as the page shows it. */
export function hitOf(one, row, plan, words) {
  const { tile, i, number } = one;
  const [id, name, street, plz, town, phone, email, website, carrier, status] = row;
  const services = one.services.filter(([p]) => p >= 0).map((_, s) => serviceOf(one, s));
  const matched = services.filter(s => s.matched);
  return {
    number, id, name, marks: marksIn(name, words), street, plz, town, phone, email, website, carrier, status,
    km: one.km, vague: tile.vague.has(i) || one.km === null, topics: [...new Set(services.map(s => s.topic))], matched: [...new Set(matched.map(s => s.topic))],
    services, open: openOf(one, matched), area: services.find(s => s.matched && s.area)?.area ?? null,
    hours: tile.hours[tile.z[i]] ?? null, wheelchair: tile.rolli[i], languages: tile.languages[tile.s[i]],
  };
}

function serviceOf(one, s) {
  const [p, g] = one.services[s];
  const profile = one.tile.profiles[p];
  const asked = one.groups.length || one.topicGroup;
  const inGroup = one.groups.some(m => m[s]) || Boolean(one.topicGroup?.[s]);
  return {
    topic: profile.topic, modes: profile.modes, access: profile.access, anonymous: profile.anonymous, cost: profile.cost,
    ageFrom: profile.ageFrom, ageTo: profile.ageTo, online: Boolean(profile.online), languages: profile.languages, interpreted: profile.interpreted,
    matched: one.masks[s] === 0 && (!asked || inGroup), responsible: Boolean(one.flags[s] & reach.responsible), area: g < 0 ? null : one.areas[g].key,
    open: one.openOf(hoursIndex(one.tile, one.i, p)),
  };
}

/** What the visitor meets: the hours of what was asked for where that has its own, else the centre's. */
function openOf(one, matched) {
  const own = one.openOf(one.tile.z[one.i]);
  const asked = one.groups.length || one.topicGroup ? matched.map(s => s.open) : [own];
  return asked.sort((a, b) => states.indexOf(a.state) - states.indexOf(b.state))[0] ?? own;
}

/** The state by which open centres come first. */
export function stateOf(one) {
  let best = states.length - 1;
  one.services.forEach(([p], s) => {
    if (one.masks[s] === 0) best = Math.min(best, states.indexOf(one.stateOf(hoursIndex(one.tile, one.i, p))));
  });
  return states[best];
}
