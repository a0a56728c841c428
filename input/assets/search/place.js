import { foldPhrase, foldWords } from "./fold.js";
import { kmBetween } from "./geo.js";
import { editDistance, typosAllowed } from "./match.js";
import { exonyms, titles } from "./words.js";

const oneTown = 30;
const spelled = 95;
const certain = 60;
// No German postcode begins so.
const unused = new Set(["00", "05", "11", "43", "62"]);

/**
 * The place that a text names, by postcode, part of a postcode, town, Kreis or Land: { place, choices, unknown, guessed }.
 * crowd(kreis, lat, lon) says how much there is: of several places of one name the busiest is meant.
 */
export async function findPlace(pieces, text, { exactOnly, crowd }) {
  const digits = /(?:^|\D)(\d{2,5})(?!\d)/.exec(text ?? "");
  if (digits) return byPostcode(pieces, digits[1]);
  const asked = foldPhrase(text);
  if (!asked) return { place: null, choices: [], unknown: false, guessed: null };
  return byName(pieces, exonyms.get(asked) ?? asked, { text, exactOnly, crowd });
}

async function byPostcode(pieces, digits) {
  const begin = digits.slice(0, 2);
  const region = await pieces.plain(`plz/${unused.has(begin) ? String(Number(begin) + 1).padStart(2, "0") : begin}.json`);
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

async function byName(pieces, asked, { text, exactOnly, crowd }) {
  const whole = placeWords(asked);
  const words = whole.length > 1 && titles.has(whole[0]) ? whole.slice(1) : whole;
  const files = (await Promise.all((words[0] === "st" ? ["st", "sankt"] : [words[0]]).map(word => placesUnder(pieces, word, exactOnly)))).flat();
  const kreise = Object.assign({}, ...files.map(f => f.kreise));
  const rated = files.flatMap(f => f.orte).map(row => ({ row, score: rate(row, words, whole, exactOnly) }));
  const best = Math.max(0, ...rated.map(r => r.score));
  if (!best) return { place: null, choices: [], unknown: true, guessed: null };
  const rows = rated.filter(r => r.score === best || (best >= spelled && r.score >= spelled)).map(r => r.row);
  const found = await pick(rows, words.length < whole.length, crowd);
  const guessed = best < certain ? { from: text.trim(), to: found.place.name } : null;
  return { ...found, choices: found.choices.map(c => ({ ...c, name: nameOf(c, kreise) })), unknown: false, guessed };
}

function rate(row, words, whole, exactOnly) {
  const name = placeWords(row[0]);
  return Math.max(likeName(words, name, exactOnly), words === whole ? 0 : likeName(whole, name, true));
}

/** The files of places that begin like this, and where typos count, those of which the second letter may have been meant. */
async function placesUnder(pieces, word, exactOnly) {
  const raw = await pieces.start();
  const letter = c => c >= "a" && c <= "z" ? c : "_";
  const two = letter(word[0]) + letter(word[1] ?? "_");
  const seconds = exactOnly || word.length < 4 ? [] : [word[2], ..."aeiou"].map(letter);
  const own = raw?.orte?.filter(key => key === two || key === two[0]) ?? [];
  const near = raw?.orte?.filter(key => seconds.some(s => key === two[0] + s) && !own.includes(key)) ?? [];
  const read = keys => Promise.all(keys.map(key => pieces.plain(`orte/${key}.json`)));
  const files = (await read(own)).filter(Boolean);
  const fits = files.some(f => f.orte.some(row => likeName([word], placeWords(row[0]).slice(0, 1), true) > 0 || placeWords(row[0])[0].startsWith(word)));
  return fits ? files : [...files, ...(await read(near)).filter(Boolean)];
}

const nameOf = (choice, kreise) => kreise[choice.kreis] && kreise[choice.kreis] !== choice.name ? `${choice.name} (${kreise[choice.kreis]})` : choice.name;

const placeWords = text => foldWords(text).map(w => w === "sankt" ? "st" : w);

/** How well the words of the visitor name a place: equal (with or without what tells it from others of its name), abbreviated, with typos, or 0. */
function likeName(asked, name, exactOnly) {
  if (asked.join("") === name.join("")) return 100;
  if (asked.every((word, i) => word === name[i]) && isSurname(name.slice(asked.length))) return 95;
  const some = inOrder(asked, name, (a, n) => a === n);
  if (some && asked[0] === name[0]) return 90;
  if (asked.length > 1 && asked[0] === name[0] && inOrder(asked, name, (a, n) => n.startsWith(a))) return 85;
  if (exactOnly) return 0;
  if (some) return 70;
  if (asked.join(" ").length >= 3 && inOrder(asked, name, (a, n) => n.startsWith(a)) && name[0].startsWith(asked[0])) return 80;
  return typoName(asked.join(""), name);
}

// Frankfurt am Main, Halle (Saale), Freiburg im Breisgau: what is added to tell a town from others.
const joining = new Set(["am", "an", "im", "in", "bei", "ob", "vor", "auf"]);
const rivers = new Set(["saale", "oder", "main", "oldb", "westf", "elbe", "weser", "holstein", "donau", "spree"]);
const isSurname = rest => rest.length > 0 && (joining.has(rest[0]) || rivers.has(rest[0]));

function typoName(one, name) {
  const most = typosAllowed(one.length);
  const away = editDistance(one, name.join(""), most);
  if (most && away <= most) return 60 - 5 * away;
  const head = name.length > 1 ? editDistance(one, name[0], most) : most + 1;
  return most && head <= most ? 45 - 5 * head : 0;
}

function inOrder(asked, name, same) {
  let at = 0;
  for (const word of name) if (at < asked.length && same(asked[at], word)) at++;
  return at === asked.length;
}

/** Of places of one name the town before the Kreis before the Land; of several towns the one where more is, and all to choose from. */
async function pick(rows, wantsKreis, crowd) {
  const kind = (wantsKreis ? ["k", "o", "l"] : ["o", "k", "l"]).find(k => rows.some(r => r[4] === k));
  const towns = rows.filter(r => r[4] === kind);
  const rated = await Promise.all(towns.map(async r => ({ row: r, city: isCity(r, rows), crowd: towns.length > 1 ? await crowd(r[1], r[2] / 100, r[3] / 100) : 0 })));
  const same = rated.sort((a, b) => b.city - a.city || b.crowd - a.crowd || a.row[0].length - b.row[0].length).map(r => r.row);
  const first = same[0];
  const near = isCity(first, rows) ? [first] : same.filter(r => r[0] === first[0] && kmBetween(r[2] / 100, r[3] / 100, first[2] / 100, first[3] / 100) < oneTown);
  const others = same.filter(r => near.includes(r) || r[0] !== first[0] || kmBetween(r[2] / 100, r[3] / 100, first[2] / 100, first[3] / 100) >= oneTown);
  const kreise = kind === "l" ? [] : [...new Set(near.map(r => r[1]))].filter(Boolean);
  const place = {
    kind: { o: "ort", k: "kreis", l: "land" }[kind], plz: null, name: first[0], town: first[0], ...middle(near.map(r => [r[2], r[3]])),
    kreise, land: kind === "l" ? first[1] : landOf(kreise), points: others.map(r => [null, r[0], r[1], r[2], r[3]]),
  };
  const choices = [...new Map(others.map(r => [r[1], r])).values()].map(r => ({ kreis: r[1], name: r[0] }));
  return { place, choices: choices.length > 1 && kind === "o" ? choices : [], city: isCity(first, rows) > 0 };
}

/** Whether a town is a Kreis of its own name: a city. */
const isCity = (row, rows) => Number(rows.some(r => r[4] === "k" && r[1] === row[1] && r[0] === row[0]));

function middle(points) {
  const sum = points.reduce(([a, b], [lat, lon]) => [a + lat, b + lon], [0, 0]);
  return { lat: sum[0] / points.length / 100, lon: sum[1] / points.length / 100 };
}

function landOf(kreise) {
  const laender = new Set(kreise.map(k => k.slice(0, 2)));
  return laender.size === 1 ? [...laender][0] : "";
}
