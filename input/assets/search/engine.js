import { germanTime } from "./hours.js";
import { openPieces, StaleIndex } from "./pieces.js";
import { findPlace, inKreis } from "./place.js";
import { planOf } from "./plan.js";
import { understand } from "./query.js";
import { answer, emptyAnswer } from "./answer.js";
import { fewTiles, openTiles } from "./collect.js";
import { readStart } from "./start.js";
import { tilesAround } from "./order.js";
import { rowsOf } from "./hits.js";
import { centresWith, shardsFor, typoPrefixes } from "./terms.js";
import { joinedConcepts, writtenAlike } from "./languages.js";
import { openVocabulary } from "./vocabulary.js";

const fewShards = 3;
// A long word that is one slip from a German one is hardly a word of another language.
const longTypo = 9;

/**
 * The directory as the browser searches it, out of small files that are kept in memory: search(state, { now, position, carriers }), points(result), rows(numbers), transferred().
 * base is the folder of the index; fetchJson(path, fresh) gives the object of a file, or null; of so few tiles all are read at once.
 */
export function openDirectory(base, language, fetchJson, few = fewTiles) {
  const pieces = openPieces(base, fetchJson);
  const tiles = openTiles(pieces);
  const matches = new WeakMap();
  const vocabularies = new Map();
  const vocabularyOf = others => {
    const languages = [...new Set([language, "de", ...others])];
    const key = languages.join(" ");
    if (!vocabularies.has(key)) vocabularies.set(key, vocabularyIn(pieces, languages));
    return vocabularies.get(key);
  };
  const context = { pieces, tiles, matches, vocabularyOf, few };
  return {
    async search(state, options = {}) {
      try { return await searchOnce(context, state, options); }
      catch (error) {
        if (!(error instanceof StaleIndex)) throw error;
        tiles.clear();
        return searchOnce(context, state, options);
      }
    },
    points: result => pointsOf(result, matches.get(result)),
    rows: numbers => rowsByNumber(context, numbers),
    transferred: () => pieces.asked(),
  };
}

async function vocabularyIn(pieces, languages) {
  return openVocabulary(joinedConcepts(await Promise.all(languages.map(l => pieces.plain(`worte.${l}.json`)))));
}

/** What the words mean in the page's language and German; where one is not known there, in the others that are written alike. */
async function meaning(context, start, what, located, toolsWith) {
  const meant = await understand(what, Boolean(located), toolsWith(what ? await context.vocabularyOf([]) : openVocabulary([])));
  if (!meant.ignored.length && !meant.corrected.some(c => c.from.length < longTypo) && !meant.nothing) return meant;
  const others = writtenAlike(what, start.sprachen ?? []);
  return others.length ? understand(what, Boolean(located), toolsWith(await context.vocabularyOf(others))) : meant;
}

async function searchOnce(context, state, { now = new Date(), position = null, carriers = false }) {
  const start = await startOf(context);
  const [what, where] = [(state.was ?? "").trim(), (state.wo ?? "").trim()];
  const [located] = await Promise.all([position ? positioned(position) : where ? findPlace(context.pieces, where, { exactOnly: false, crowd: crowdOf(context, start) }) : null, what ? context.vocabularyOf([]) : null]);
  const meant = await meaning(context, start, what, located, vocabulary => toolsOf(context, start, vocabulary));
  const found = located ?? meant.found ?? { place: null, choices: [], unknown: false, guessed: null };
  const chosen = state.kreis && found.place && found.choices.some(c => c.kreis === state.kreis);
  const place = chosen ? inKreis(found.place, state.kreis) : found.place;
  const plan = { ...planOf(state, meant.terms, place, germanTime(now)), carriers: carriers || Boolean(state.traeger?.length) };
  const understood = {
    topics: meant.topics, filters: meant.filters, words: meant.words, corrected: meant.corrected, ignored: meant.ignored,
    place: place && { kind: place.kind, name: place.name, lat: place.lat, lon: place.lon, kreise: place.kreise, land: place.land, plz: place.plz ?? null },
    placeUnknown: found.unknown, placeGuessed: found.guessed,
  };
  const ask = found.choices.length > 1 && !chosen ? found.choices : null;
  const { groups, ...rest } = meant.nothing ? emptyAnswer(state) : await answer(context, start, plan, state);
  const result = { understood, ask, ...rest };
  context.matches.set(result, groups);
  return result;
}

async function positioned({ lat, lon }) {
  const place = { kind: "position", name: "", town: "", plz: null, lat, lon, kreise: [], land: "", points: [] };
  return { place, choices: [], unknown: false, guessed: null };
}

function toolsOf(context, start, vocabulary) {
  const few = start.worte.length <= fewShards;
  const shards = async (word, typos) => {
    const wanted = few ? start.worte.map((_, i) => i) : (typos ? typoPrefixes(word) : [word]).flatMap(p => shardsFor(start.worte, p)).slice(0, fewShards);
    return Promise.all([...new Set(wanted)].map(i => context.pieces.piece(`w/${i}.json`)));
  };
  return {
    vocabulary, seekNames: few,
    centres: async (word, typos) => centresWith(word, await shards(word, typos), typos),
    place: (text, typos) => findPlace(context.pieces, text, { exactOnly: !typos, crowd: crowdOf(context, start) }),
  };
}

/** How much there is around a place: its centres where all are at hand, else how many tiles touch its surroundings. */
function crowdOf(context, start) {
  if (start.kacheln > context.few) return (_, lat, lon) => tilesAround(context.pieces, start, { lat, lon });
  return async kreis => {
    const tiles = await Promise.all(Array.from({ length: start.kacheln }, (_, i) => context.tiles.load(i)));
    return tiles.reduce((sum, tile) => sum + (tile?.kreis.filter(k => k === kreis).length ?? 0), 0);
  };
}

async function startOf(context) {
  const raw = await context.pieces.start();
  if (!raw) throw new Error("The index of the search is missing.");
  return readStart(raw);
}

async function rowsByNumber(context, numbers) {
  return rowsOf(context.pieces, await startOf(context), numbers);
}

/** Every match of a result as a point for the map, also those whose rows are not loaded; name and id where they are. */
function pointsOf(result, groups) {
  return ["responsible", "near", "wide"].flatMap(group => {
    const hits = new Map(result[group].hits.map(hit => [hit.number, hit]));
    return (groups?.[group] ?? []).filter(one => !Number.isNaN(one.tile.lat[one.i])).map(one => ({
      number: one.number, lat: one.tile.lat[one.i], lon: one.tile.lon[one.i], vague: one.tile.vague.has(one.i), group,
      id: hits.get(one.number)?.id ?? null, name: hits.get(one.number)?.name ?? null,
    }));
  });
}
