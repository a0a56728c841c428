import { foldedWords } from "./fold.js";
import { worth } from "./match.js";
import { inName } from "./terms.js";
import { isWeak, stopWords } from "./words.js";
import { likeConcepts, phraseConcepts } from "./vocabulary.js";

const begun = worth.prefix - 15;
const unsure = worth.part + 15;
const longWord = 7;
// Of so few letters with a place beside them only topics are meant: too many names begin so.
const shortest = 4;
const noNames = { hits: new Map(), common: 0, best: 0, terms: [], exactName: false, exactTown: false };
const veryLong = 12;

/**
 * What the words of the visitor mean. tools: { vocabulary, centres(word, typos), place(text, typos), seekNames }.
 * Gives { terms, topics, filters, words, corrected, ignored, place, nothing }; terms are what must hold, all of them.
 */
export async function understand(what, hasPlace, tools) {
  const tokens = foldedWords(what).map(w => ({ word: w.word, raw: (what ?? "").slice(w.from[0], w.to[w.to.length - 1]) }));
  const parts = phrases(tokens, tools.vocabulary);
  const found = hasPlace ? null : await takePlace(parts, tools);
  const loose = parts.filter(p => !p.taken);
  const seekNames = tools.seekNames || !(hasPlace || found);
  const read = await Promise.all(loose.map(part => part.concepts ? namedTerm(part, { ...tools, seekNames }) : looseTerm(part, hasPlace || found, { ...tools, seekNames })));
  const typed = read.find(r => r?.place);
  const terms = read.filter(r => r?.term).map(r => r.term);
  const ignored = read.filter(r => r?.unknown).map(r => r.unknown);
  return {
    terms, ignored: terms.length ? ignored : [], nothing: terms.length === 0 && ignored.length > 0,
    topics: terms.flatMap(t => t.topicList), filters: terms.flatMap(t => t.filters), words: terms.flatMap(t => t.words),
    corrected: read.flatMap(r => r?.corrected ?? []), found: found ?? typed?.place ?? null,
  };
}

/** Splits into the longest phrases of the code lists and single words. */
function phrases(tokens, vocabulary) {
  const parts = [];
  for (let i = 0; i < tokens.length;) {
    let length = Math.min(vocabulary.longest, tokens.length - i);
    let concepts = [];
    for (; length > 0; length--) {
      const words = tokens.slice(i, i + length).map(t => t.word);
      if (length === 1 && (stopWords.has(words[0]) || isWeak(words[0]))) continue;
      if (length > 1 && stopWords.has(words[0]) && !vocabulary.phrases.has(words.join(" "))) continue;
      concepts = phraseConcepts(vocabulary, words);
      if (concepts.length) break;
    }
    const taken = tokens.slice(i, i + Math.max(length, 1));
    parts.push({ words: taken.map(t => t.word), raw: taken.map(t => t.raw).join(" "), concepts: concepts.length ? concepts : null });
    i += taken.length;
  }
  return parts;
}

/** A town among the words is the place: the longest run of words that names one exactly; marks its parts as taken. */
async function takePlace(parts, tools) {
  for (let length = Math.min(4, parts.length); length > 0; length--) {
    for (let i = 0; i + length <= parts.length; i++) {
      const run = parts.slice(i, i + length);
      if (run[0].concepts || run.some(p => p.concepts && p.words.length > 1) || !mayBePlace(run)) continue;
      const found = await tools.place(run.map(p => p.raw).join(" "), false);
      if (!found.place || found.guessed || (length === 1 && !found.city && await isNameOnly(run[0].words[0], tools))) continue;
      for (const part of run) part.taken = true;
      return found;
    }
  }
  return null;
}

function mayBePlace(run) {
  const first = run[0].words[0];
  const last = run[run.length - 1].words[0];
  if (/^\d+$/.test(first)) return first.length === 5 && run.length === 1;
  return first.length >= 2 && !stopWords.has(first) && !isWeak(first) && !isWeak(last) && !(run.length > 1 && stopWords.has(last)) && /\p{L}/u.test(first);
}

/** A word that stands in names of centres and never as a town is no place, whatever villages there are. */
async function isNameOnly(word, tools) {
  const names = await tools.centres(word, false);
  return names.exactName && !names.exactTown;
}

/** A term that names concepts; where these are topics, only names that hold the words add to them. */
async function namedTerm(part, tools) {
  const term = { ...conceptTerm(part, part.concepts), hits: new Map(), common: 0 };
  if (term.topics ? tools.seekNames : term.filters.some(f => f.facet === "traegerart")) {
    const found = await Promise.all(part.words.filter(w => !stopWords.has(w)).map(w => tools.centres(w, false)));
    if (found.length) term.hits = both(found);
    if (term.topics) term.hits = namesOnly(term.hits);
  }
  return { term };
}

const namesOnly = hits => new Map([...hits].filter(([, rank]) => inName(rank)));

/** All of several words: the centres that hold each of them. */
function both(found) {
  let hits = found[0].hits;
  for (const other of found.slice(1)) hits = new Map([...hits].filter(([n]) => other.hits.has(n)).map(([n, r]) => [n, Math.min(r, other.hits.get(n))]));
  return hits;
}

function conceptTerm(part, concepts) {
  const topics = concepts.filter(c => c.concept.facet === "thema");
  const rank = Math.max(0, ...topics.map(c => (c.rank ? 75 : 80) - (c.score >= worth.stem ? 0 : c.score >= worth.prefix - 15 ? 3 : c.score >= worth.part - 15 ? 25 : 60)));
  return {
    words: part.words.filter(w => !stopWords.has(w)), topics: topics.length ? new Set(topics.map(c => c.concept.code)) : null, topicRank: rank,
    topicList: topics.map(c => ({ code: c.concept.code, label: c.concept.label, phrase: part.raw })),
    filters: concepts.filter(c => c.concept.facet !== "thema").map(c => ({ facet: c.concept.facet, code: c.concept.code, label: c.concept.label })),
  };
}

async function looseTerm(part, hasPlace, tools) {
  const [word] = part.words;
  if (stopWords.has(word) || isWeak(word)) return null;
  const resembling = likeConcepts(tools.vocabulary, word, false);
  const names = word.length < shortest && resembling.length && !tools.seekNames ? noNames : await tools.centres(word, false);
  const like = resembling.filter(c => !names.exactName || c.score >= begun);
  const best = Math.max(names.best, like[0]?.score ?? 0);
  if (best <= unsure && word.length >= longWord) {
    const meant = await corrected(part, best >= worth.part ? 1 + Number(word.length >= veryLong) : 2, tools);
    if (meant) return meant;
  }
  if (best === 0) return mistyped(part, hasPlace, tools);
  const topics = like.some(c => c.concept.facet === "thema");
  const hits = topics && like[0].score >= begun ? namesOnly(names.hits) : names.hits;
  return { term: { ...conceptTerm(part, like), hits, common: topics ? 0 : names.common } };
}

async function mistyped(part, hasPlace, tools) {
  const place = hasPlace || part.words[0].length < 5 ? null : await tools.place(part.raw, true);
  const meant = await corrected(part, 2, tools);
  if (meant && !(place?.place && meant.away > 1)) return meant;
  return place?.place ? { place, corrected: [{ from: part.raw, to: place.place.name }] } : meant ?? { unknown: part.raw };
}

/** The word that was meant, within so many typos, in place of the one that was typed; null where none is that near. */
async function corrected(part, most, tools) {
  const [word] = part.words;
  const like = likeConcepts(tools.vocabulary, word, true);
  // One slip away from a word of the code lists: no name can come nearer, so none need be read.
  const names = like[0]?.score >= worth.typo - 5 ? noNames : await tools.centres(word, true);
  const best = Math.max(names.best, like[0]?.score ?? 0);
  const away = best >= worth.typo - 9 ? 1 : 2;
  if (!best || away > most) return null;
  const meant = like.length && like[0].score >= names.best - 5 ? like[0] : null;
  const to = meant?.word ?? names.terms[0];
  const concepts = meant ? like : null;
  const again = { words: [to], raw: part.raw, concepts };
  const { term } = concepts ? await namedTerm(again, tools) : { term: { ...conceptTerm(again, []), hits: (await tools.centres(to, false)).hits, common: names.common } };
  return { term, away, corrected: [{ from: part.raw, to: meant?.raw ?? to }] };
}
