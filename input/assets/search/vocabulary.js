import { foldWords } from "./fold.js";
import { stem, typoMatch, wordMatch, worth } from "./match.js";
import { isWeak, ownConcepts, stopWords, tooGeneral, withoutTail } from "./words.js";

const order = ["thema", "anonym", "kostenlos", "offen", "jetzt", "rolli", "sprache", "form", "traegerart"];
const aliases = { kosten: { code: "kostenlos", facet: "kostenlos" }, zugang: { code: "offen", facet: "offen" }, rolli: { code: "ja", facet: "rolli" } };
const forWhom = new Set(["fur", "for", "icin", "для"]);
const pieces = /,|\/|;|\(|\)|\s(?:und|oder|and|or|ve|veya|и|или|і|та|й|або)\s|-\s(?:und|and)\s/;

/** The concepts of the code lists, ready to be found: by whole phrase, by stem, and by words that resemble them. */
export function openVocabulary(concepts) {
  const known = { phrases: new Map(), stems: new Map(), words: new Map(), longest: 1 };
  for (const [facet, code, label, others] of ownConcepts) for (const other of others) addName(known, other, { facet, code, label }, 0);
  for (const [facet, code, label, others] of concepts) {
    const concept = conceptOf(facet, code, label);
    if (!concept) continue;
    if (concept.facet !== "rolli") addName(known, label, concept, 0);
    for (const other of others ?? []) addName(known, other, concept, 1);
  }
  return known;
}

/** Values of some lists are a filter of their own; what nobody would search for is left out. */
function conceptOf(facet, code, label) {
  const alias = aliases[facet];
  if (alias) return code === alias.code ? { facet: alias.facet, code: "1", label } : null;
  return order.includes(facet) ? { facet, code, label } : null;
}

function addName(known, name, concept, rank) {
  const whole = foldWords(name);
  if (concept.facet !== "thema" && tooGeneral.has(whole.join(" "))) return;
  addPhrase(known, whole, { concept, rank, raw: name });
  const splits = (concept.facet === "thema" || concept.facet === "traegerart") && !whole.some(w => forWhom.has(w));
  const parts = splits ? name.split(pieces).map(foldWords) : [];
  if (parts.length > 1) for (const part of parts) if (!part.every(w => stopWords.has(w) || isWeak(w))) addPhrase(known, part, { concept, rank, raw: part.join(" ") });
  if (whole.length > 1 && concept.facet === "thema") {
    for (const word of whole) if (word.length >= 3 && !stopWords.has(word) && !isWeak(word)) addWord(known, word, { concept, rank, whole: false, raw: word });
  }
}

function addPhrase(known, words, { concept, rank, raw }) {
  if (!words.length) return;
  addTo(known.phrases, words.join(" "), { concept, rank });
  addTo(known.stems, words.map(stem).join(" "), { concept, rank });
  if (words.length > 1) addTo(known.phrases, words.join(""), { concept, rank });
  addWord(known, words.join(""), { concept, rank, whole: true, raw });
  known.longest = Math.max(known.longest, words.length);
}

function addWord(known, word, { concept, rank, whole, raw }) {
  addTo(known.words, word, { concept, rank, whole, raw, word });
}

function addTo(map, key, entry) {
  const list = map.get(key);
  if (!list) map.set(key, [entry]);
  else if (!list.some(e => e.concept === entry.concept && e.rank <= entry.rank && e.whole === entry.whole)) list.push(entry);
}

/** The concepts that these words, together, name exactly (or but for their endings); empty where none. */
export function phraseConcepts(known, words) {
  const exact = known.phrases.get(words.join(" "));
  if (exact) return firstFacet(exact.map(e => ({ ...e, score: worth.exact })));
  const bare = (known.stems.get(words.map(stem).join(" ")) ?? []).filter(e => e.concept.facet === "thema" || words.join("").length >= 5);
  return firstFacet(bare.map(e => ({ ...e, score: worth.stem })));
}

/** The concepts that a word resembles: begun, part of a compound, a compound of them, or mistyped, whichever comes nearest. */
export function likeConcepts(known, asked, typos) {
  let best = [];
  const take = (entry, score) => {
    if (score < 20 || (best.length && score < best[0].score)) return;
    if (best.length && score > best[0].score) best = [];
    best.push({ ...entry, score });
  };
  const bare = withoutTail(asked);
  for (const [word, entries] of known.words) {
    for (const entry of entries) take(entry, likeness(asked, bare, word, entry, typos));
  }
  return firstFacet(best);
}

function likeness(asked, bare, word, entry, typos) {
  const topic = entry.concept.facet === "thema";
  if (!topic && entry.concept.facet !== "sprache" && !(typos && asked.length >= 6)) return 0;
  const less = entry.whole ? 0 : 12;
  if (typos) return typoMatch(asked, word) - less / 6;
  const direct = wordMatch(asked, word);
  if (direct >= worth.part && (topic || asked.length >= 4 && direct >= worth.prefix)) return direct - less;
  return topic && entry.whole ? compound(asked, bare, word) : 0;
}

/** A word of the code lists inside of a longer word of the visitor; German says what a thing is at its end. */
function compound(asked, bare, word) {
  if (word.length < 4) return 0;
  if (bare !== null && bare.length >= 3 && (stem(bare) === stem(word) || bare === word + "s")) return worth.part + 15;
  if (word.length >= asked.length || isWeak(word)) return 0;
  if (asked.endsWith(word)) return worth.part + 5 + word.length / 10;
  if (bare !== null && bare.endsWith(word)) return worth.part + 4 + word.length / 10;
  if (asked.startsWith(word)) return worth.part + word.length / 10;
  return word.length >= 5 && asked.includes(word) ? worth.part - 10 + word.length / 10 : 0;
}

/** Of several readings those of the first facet that has one: a topic before a carrier of the same name. */
function firstFacet(entries) {
  if (!entries.length) return [];
  const facet = order.find(f => entries.some(e => e.concept.facet === f));
  const byCode = new Map();
  for (const entry of entries.filter(e => e.concept.facet === facet)) {
    const before = byCode.get(entry.concept.code);
    if (!before || entry.rank < before.rank) byCode.set(entry.concept.code, entry);
  }
  return [...byCode.values()];
}
