// Promises of the whole search over the index of the example, compared with its CSV files: node whole.mjs <assets> <site> <data>
import { join } from "node:path";
import { csv } from "./csv.mjs";
import { dice, done, equal, isTrue, promise } from "./check.mjs";
import { hitsOf } from "./expectations.mjs";
import { modules, reader } from "./index.mjs";

const [assets, site, data] = process.argv.slice(2);
const { openDirectory, foldWords } = await modules(assets, "engine", "fold");
const now = { now: new Date("2026-11-24T10:00:00Z") };
const everything = 1000;
const directory = openDirectory("/suche/index/", "de", reader(site).fetchJson);
const inPieces = openDirectory("/suche/index/", "de", reader(site).fetchJson, 0);
const search = (state, on = directory) => on.search({ zeigen: everything, ...state }, now);
const centres = csv(join(data, "stellen.csv")).filter(c => c.status !== "aufgeloest");
const services = csv(join(data, "angebote.csv")).filter(s => s.status !== "aufgeloest");
const topics = csv(join(data, "codelisten", "themen.csv"));
const nextOf = (next, list) => list[Math.floor(next() * list.length)];
const idsOf = result => hitsOf(result).map(h => h.id).sort();
const total = result => result.responsible.total + result.near.total + result.wide.total;

await promise("Every word of every name finds its centre", async () => {
  const byWord = new Map();
  for (const centre of centres) for (const word of foldWords(centre.name)) byWord.set(word, [...byWord.get(word) ?? [], centre.stelle_id]);
  for (const [word, ids] of byWord) {
    const found = new Set(idsOf(await search({ was: word, umkreis: "de" })));
    for (const id of ids) isTrue(found.has(id), `${word} does not find ${id}`);
  }
});
await promise("A whole name finds its centre first", async () => {
  for (const centre of centres) {
    const hits = hitsOf(await search({ was: centre.name.replace(" (Beispiel)", ""), umkreis: "de" }));
    isTrue(hits.slice(0, 2).some(h => h.id === centre.stelle_id), `${centre.name}: ${hits.slice(0, 2).map(h => h.id)}`);
  }
});
await promise("A place alone finds its centres, in whatever spelling", async () => {
  for (const town of new Set(centres.map(c => c.ort))) {
    const own = centres.filter(c => c.ort === town && c.adresse_oeffentlich === "ja").map(c => c.stelle_id);
    for (const spelling of [town, town.toUpperCase(), town.replaceAll("ü", "ue").replaceAll("ö", "oe"), town.replaceAll("ü", "u").replaceAll("ö", "o")]) {
      const result = await search({ wo: spelling, umkreis: 25 });
      const found = new Set(idsOf(result));
      for (const id of own) isTrue(found.has(id), `${spelling} (${result.understood.place?.name}) does not find ${id}`);
    }
  }
});
await promise("Of the words for topics that are typed with one slip, all but a few in a hundred are understood", async () => {
  const next = dice(7);
  let asked = 0;
  const missed = [];
  for (const topic of topics) {
    for (const word of topic.synonyme.split("|").filter(w => /^\p{L}{7,}$/u.test(w))) {
      const slip = slipped(word, next);
      asked++;
      const { understood } = await directory.search({ was: slip, zeigen: 1 }, now);
      const codes = understood.topics.map(t => t.code);
      const meant = topics.filter(t => t.synonyme.split("|").includes(word)).map(t => t.code);
      if (!codes.some(code => meant.includes(code))) missed.push(`${word}/${slip}=${codes}`);
    }
  }
  isTrue(asked > 300 && missed.length < asked * 0.03, `${missed.length} of ${asked}: ${missed.slice(0, 20).join(" ")}`);
});
await promise("Filters find exactly the centres with one service for which all of them hold", async () => {
  const next = dice(8);
  for (let i = 0; i < 150; i++) {
    const state = randomState(next);
    equal(idsOf(await search(state)), expected(state), JSON.stringify(state));
  }
});
await promise("The number beside a choice is the number of results once it is chosen", async () => {
  const next = dice(9);
  for (let i = 0; i < 25; i++) {
    const state = randomState(next);
    const { counts, countsExact } = await search(state);
    isTrue(countsExact, "counts of a small directory are exact");
    for (const [change, count] of choices(counts, next)) equal(total(await search({ ...state, ...change, zeigen: 1 })), count, JSON.stringify([state, change]));
  }
});
await promise("Piece by piece the answer is the same as with everything at hand, wherever it says that it is exact", async () => {
  const next = dice(10);
  let exact = 0;
  for (let i = 0; i < 120; i++) {
    const centre = nextOf(next, centres);
    const state = { was: nextOf(next, ["", "Schulden", "Sucht", "Pflege", "Beratung", "Kinder", "Caritas", "Kompass"]), wo: centre.plz || centre.ort, umkreis: nextOf(next, ["", 10, 50, 100]), ...(next() < 0.4 ? { form: ["telefon"] } : {}) };
    const [whole, pieces] = [await search(state), await search(state, inPieces)];
    for (const group of ["responsible", "near"]) {
      if (!pieces[group].exact || (state.umkreis === "" && pieces.radius !== whole.radius)) continue;
      exact++;
      equal(pieces[group].total, whole[group].total, `${group} ${JSON.stringify(state)}`);
    }
    const known = new Set(idsOf(await search({ ...state, umkreis: "de" })));
    for (const id of idsOf(pieces)) isTrue(known.has(id), `${id} is only found in pieces: ${JSON.stringify(state)}`);
  }
  isTrue(exact > 120, `only ${exact} groups were exact`);
});
await promise("Centres come by distance, and no hit lies outside of the radius", async () => {
  for (const radius of [5, 25, 100]) {
    const { near } = await search({ was: "Sucht", wo: "Hannover", umkreis: radius });
    isTrue(near.hits.every(h => h.km <= radius), `a hit outside of ${radius} km`);
    const kms = near.hits.filter(h => h.status === "aktiv").map(h => Math.round(h.km / 6));
    equal(kms, [...kms].sort((a, b) => a - b));
  }
});
await promise("A protected address is in no answer", async () => {
  const hidden = centres.filter(c => c.adresse_oeffentlich === "nein");
  const hits = hitsOf(await search({ was: "Gewalt" })).filter(h => hidden.some(c => c.stelle_id === h.id));
  isTrue(hits.length >= 8, "shelters are found");
  for (const hit of hits) equal([hit.street, hit.plz, hit.vague], ["", "", true], hit.id);
});
await promise("Every hit can be shown on the map, those without a row too", async () => {
  const result = await directory.search({ was: "Schulden", zeigen: 3 }, now);
  isTrue(directory.points(result).length === total(result) && directory.points(result).filter(p => p.id).length === hitsOf(result).length, "points");
});
done();

function slipped(word, next) {
  const at = 1 + Math.floor(next() * (word.length - 2));
  switch (Math.floor(next() * 4)) {
    case 0: return word.slice(0, at) + word.slice(at + 1);
    case 1: return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
    case 2: return word.slice(0, at) + "q" + word.slice(at + 1);
    default: return word.slice(0, at) + "q" + word.slice(at);
  }
}

function randomState(next) {
  const state = {};
  const maybe = (key, value, chance = 0.3) => { if (next() < chance) state[key] = value; };
  maybe("thema", [nextOf(next, topics).code], 0.6);
  maybe("sprache", [nextOf(next, ["en", "ar", "tr", "ru"])]);
  maybe("form", [nextOf(next, ["telefon", "video", "chat", "online", "gruppe"])]);
  maybe("anonym", 1);
  maybe("kostenlos", 1);
  maybe("offen", 1, 0.2);
  maybe("alter", nextOf(next, [5, 15, 20, 40, 70]), 0.2);
  maybe("rolli", nextOf(next, [1, 2]), 0.2);
  return state;
}

function expected(state) {
  return centres.filter(centre => wheelchair(centre, state.rolli) && services.some(s => s.stelle_id === centre.stelle_id && fits(s, centre, state))).map(c => c.stelle_id).sort();
}

function wheelchair(centre, rolli) {
  return !rolli || centre.eingang_rollstuhl === "ja" || (rolli === 2 && centre.eingang_rollstuhl === "teilweise");
}

function fits(service, centre, state) {
  const languages = (service.sprachen || centre.sprachen).split("|");
  return (!state.thema || service.thema === state.thema[0] || service.thema.startsWith(state.thema[0] + "."))
    && (!state.sprache || languages.includes(state.sprache[0]))
    && (!state.form || service.kontaktformen.split("|").includes(state.form[0]))
    && (!state.anonym || service.anonym === "ja")
    && (!state.kostenlos || ["kostenlos", "spende"].includes(service.kosten))
    && (!state.offen || ["offen", "beides"].includes(service.zugang))
    && (!state.alter || ((service.alter_von === "" || Number(service.alter_von) <= state.alter) && (service.alter_bis === "" || state.alter <= Number(service.alter_bis))));
}

function choices(counts, next) {
  const all = [
    ...Object.entries(counts.thema).map(([code, n]) => [{ thema: [code] }, n]),
    ...Object.entries(counts.sprache).map(([code, n]) => [{ sprache: [code] }, n]),
    ...Object.entries(counts.form).map(([code, n]) => [{ form: [code] }, n]),
    ...Object.entries(counts.traegerart).map(([code, n]) => [{ traegerart: [code] }, n]),
    ...Object.entries(counts.traeger).map(([id, [, n]]) => [{ traeger: [id] }, n]),
    [{ rolli: 1 }, counts.rolli[1]], [{ rolli: 2 }, counts.rolli[2]], [{ offen: 1 }, counts.offen], [{ anonym: 1 }, counts.anonym],
    [{ kostenlos: 1 }, counts.kostenlos], [{ jetzt: 1 }, counts.jetzt],
  ];
  return Array.from({ length: 12 }, () => nextOf(next, all));
}
