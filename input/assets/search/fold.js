// As in SearchWord.cs, which writes the index: these alphabets lose their marks by decomposition, these letters have none that Unicode knows.
const alphabets = /[\u00c0-\u024f\u0386-\u04ff\u1e00-\u1eff]/;
const letters = "ßss æa œo øo łl đd ıi ςσ ґг أا إا آا ٱا ىي یي ةه کك".split(" ");
const plain = new Map(letters.map(pair => [pair[0], pair.slice(1)]));
const isMark = /[\u0300-\u036f\u0640\u064b-\u0652\u0670]/;
const inWord = /[\p{L}\p{Nd}\p{M}]/u;

/** The words of a text, folded, each with where its letters stand in the raw text (from, to): for marking what matched. */
export function foldedWords(text) {
  const words = [];
  let word = null;
  let before = "";
  let at = 0;
  for (const raw of text ?? "") {
    const end = at + raw.length;
    for (const letter of lowered(raw)) {
      if (isMark.test(letter)) { if (word) word.to[word.to.length - 1] = end; continue; }
      for (const folded of plainOf(letter)) {
        // ae, oe and ue are ä, ö and ü: the e goes.
        if (folded === "e" && "aou".includes(before) && before) { if (word) word.to[word.to.length - 1] = end; continue; }
        before = folded;
        if (!inWord.test(folded)) { word = null; continue; }
        if (!word) words.push(word = { word: "", from: [], to: [] });
        for (let i = 0; i < folded.length; i++) { word.from.push(at); word.to.push(end); }
        word.word += folded;
      }
    }
    at = end;
  }
  return words;
}

function plainOf(letter) {
  const bare = alphabets.test(letter) ? letter.normalize("NFKD").toLowerCase() : letter;
  let all = "";
  for (const one of bare) if (!isMark.test(one)) all += plain.get(one) ?? one;
  return all;
}

function lowered(raw) {
  const low = raw.toLowerCase();
  return low.length > raw.length ? low.normalize("NFC") : low;
}

/** The words of a text as the index knows them: the same as SearchWord in the program that writes the index. */
export function foldWords(text) {
  return foldedWords(text).map(w => w.word);
}

/** Folded words with one space between, so that “Frankfurt (Oder)” and “frankfurt-oder” are equal. */
export function foldPhrase(text) {
  return foldWords(text).join(" ");
}
