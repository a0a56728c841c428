import { foldPhrase, foldWords } from "./fold.js";
import { kmBetween } from "./geo.js";
import { editDistance, typosAllowed } from "./match.js";
import { exonyms } from "./words.js";

const oneTown = 30;

/** The place that a text names, by postcode, part of a postcode, town, Kreis or Land: { place, choices, unknown, guessed }. */
export async function findPlace(pieces, text, exactOnly) {
  const digits = /(?:^|\D)(\d{2,5})(?!\d)/.exec(text ?? "");
  if (digits) return byPostcode(pieces, digits[1]);
  const asked = foldPhrase(text);
  if (!asked) return { place: null, choices: [], unknown: false, guessed: null };
  return byName(pieces, exonyms.get(asked) ?? asked, text, exactOnly);
}

async function byPostcode(pieces, digits) {
  const region = await pieces.plain(`plz/${digits.slice(0, 2)}.json`);
  const rows = region?.plz ?? [];
  const fitting = rows.filter(r => r[0].startsWith(digits));
  if (fitting.length) return postcodePlace(fitting, digits, region.kreise, null);
  const nearest = nearestRows(rows, digits);
  if (!nearest.length) return { place: null, choices: [], unknown: true, guessed: null };
  return postcodePlace(nearest, nearest[0][0], region.kreise, { from: digits, to: nearest[0][0] });
}

/** Postcodes are given out by region, so the next number is next door more often than not. */
function nearestRows(rows, digits) {
  const wanted = Number(digits.padEnd(5, "5"));
  let best = null;
  for (const row of rows) if (!best || Math.abs(Number(row[0]) - wanted) < Math.abs(Number(best[0]) - wanted)) best = row;
  return best ? rows.filter(r => r[0] === best[0]) : [];
}

function postcodePlace(rows, digits, names, guessed) {
  const kreise = [...new Set(rows.map(r => r[2]))].filter(Boolean);
  const whole = digits.length === 5;
  const place = {
    kind: "plz", plz: whole ? digits : null, name: whole ? `${digits} ${rows[0][1]}` : `${digits}…`, town: rows[0][1],
    ...middle(rows.map(r => [r[3], r[4]])), kreise, land: landOf(kreise), points: rows,
  };
  const choices = whole && kreise.length > 1 ? kreise.map(kreis => ({ kreis, name: names[kreis] ?? kreis })) : [];
  return { place, choices, unknown: false, guessed };
}

/** The place as if only this Kreis of it were meant. */
export function inKreis(place, kreis) {
  const rows = (place.points ?? []).filter(r => r[2] === kreis);
  const point = rows.length ? middle(rows.map(r => [r[3], r[4]])) : { lat: place.lat, lon: place.lon };
  return { ...place, ...point, town: rows[0]?.[1] ?? place.town, kreise: [kreis], land: kreis.slice(0, 2) };
}

async function byName(pieces, asked, text, exactOnly) {
  const words = placeWords(asked);
  const key = /^[a-z]/.test(words[0]) ? words[0][0] : "_";
  const start = await pieces.start();
  if (start?.orte && !start.orte.includes(key)) return { place: null, choices: [], unknown: true, guessed: null };
  const file = await pieces.plain(`orte/${key}.json`);
  const rated = (file?.orte ?? []).map(row => ({ row, score: likeName(words, placeWords(row[0]), exactOnly) })).filter(r => r.score > 0);
  const best = Math.max(0, ...rated.map(r => r.score));
  if (!best) return { place: null, choices: [], unknown: true, guessed: null };
  const found = pick(rated.filter(r => r.score === best).map(r => r.row), start);
  const guessed = best < 60 ? { from: text.trim(), to: found.place.name } : null;
  return { ...found, choices: found.choices.map(c => ({ ...c, name: nameOf(c, file.kreise) })), unknown: false, guessed };
}

const nameOf = (choice, kreise) => kreise[choice.kreis] && kreise[choice.kreis] !== choice.name ? `${choice.name} (${kreise[choice.kreis]})` : choice.name;

const placeWords = text => foldWords(text).map(w => w === "sankt" ? "st" : w);

/** How well the words of the visitor name a place: equal, some of its words in order, abbreviated, with typos, or 0. */
function likeName(asked, name, exactOnly) {
  if (asked.join("") === name.join("")) return 100;
  const some = inOrder(asked, name, (a, n) => a === n);
  if (some && asked[0] === name[0]) return 90;
  const short = asked.length > 1 && asked[0] === name[0] && inOrder(asked, name, (a, n) => n.startsWith(a));
  if (short) return 85;
  if (exactOnly) return 0;
  const bare = asked.filter(w => w !== "kreis" && w !== "landkreis");
  if (bare.length && bare.length < asked.length && inOrder(bare, name, (a, n) => a === n)) return 82;
  if (some) return 70;
  if (asked.join(" ").length >= 3 && inOrder(asked, name, (a, n) => n.startsWith(a)) && name[0].startsWith(asked[0])) return 80;
  const one = asked.join("");
  const most = typosAllowed(one.length);
  const away = editDistance(one, name.join(""), most);
  if (most && away <= most) return 60 - 5 * away;
  const head = asked.length === 1 && name.length > 1 ? editDistance(one, name[0], most) : most + 1;
  return most && head <= most ? 45 - 5 * head : 0;
}

function inOrder(asked, name, same) {
  let at = 0;
  for (const word of name) if (at < asked.length && same(asked[at], word)) at++;
  return at === asked.length;
}

/** Of places of one name the town before the Kreis before the Land; of several towns the one where more centres are, and all to choose from. */
function pick(rows, start) {
  const order = ["o", "k", "l"];
  const kind = order.find(k => rows.some(r => r[4] === k));
  const same = rows.filter(r => r[4] === kind).sort((a, b) => crowd(b, start) - crowd(a, start) || isKreis(b, rows) - isKreis(a, rows) || a[0].length - b[0].length);
  const first = same[0];
  const near = same.filter(r => r[0] === first[0] && kmBetween(r[2] / 100, r[3] / 100, first[2] / 100, first[3] / 100) < oneTown);
  const kreise = kind === "l" ? [] : [...new Set(near.map(r => r[1]))].filter(Boolean);
  const place = {
    kind: { o: "ort", k: "kreis", l: "land" }[kind], plz: null, name: first[0], town: first[0], ...middle(near.map(r => [r[2], r[3]])),
    kreise, land: kind === "l" ? first[1] : landOf(kreise), points: same.map(r => [null, r[0], r[1], r[2], r[3]]),
  };
  const others = [...new Map(same.map(r => [r[1], r])).values()];
  return { place, choices: others.length > 1 && kind !== "l" ? others.map(r => ({ kreis: r[1], name: r[0] })) : [] };
}

const isKreis = (row, rows) => Number(rows.some(r => r[4] === "k" && r[1] === row[1]));

/** How many tiles touch the surroundings: where many live there are many. */
function crowd(row, start) {
  const [lat, lon] = [row[2], row[3]];
  return (start?.kacheln ?? []).filter(k => k.length === 5 && k[1] <= lat + 20 && k[3] >= lat - 20 && k[2] <= lon + 30 && k[4] >= lon - 30).length;
}

function middle(points) {
  const sum = points.reduce(([a, b], [lat, lon]) => [a + lat, b + lon], [0, 0]);
  return { lat: sum[0] / points.length / 100, lon: sum[1] / points.length / 100 };
}

function landOf(kreise) {
  const laender = new Set(kreise.map(k => k.slice(0, 2)));
  return laender.size === 1 ? [...laender][0] : "";
}
