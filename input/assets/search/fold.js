// The plain letter first, then the letters with marks that stand for it; the same lines as in SearchWord.cs, which writes the index.
const lines = [
  "aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặæǣǽ", "bḃḅḇ", "cçćĉċčḉ", "dďḋḍḏḑḓđ", "eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ", "fḟ", "gĝğġģǧǵḡ", "hĥȟḣḥḧḩḫẖ",
  "iìíîïĩīĭįİǐȉȋḭḯỉịı", "jĵǰ", "kķǩḱḳḵ", "lĺļľḷḹḻḽł", "mḿṁṃ", "nñńņňǹṅṇṉṋ", "oòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợøǿœ", "pṕṗ", "rŕŗřȑȓṙṛṝṟ",
  "sśŝşšſșṡṣṥṧṩẛ", "tţťțṫṭṯṱẗ", "uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự", "vṽṿ", "wŵẁẃẅẇẉẘ", "xẋẍ", "yýÿŷȳẏẙỳỵỷỹ", "zźżžẑẓẕ", "ʒǯ",
  "αά", "βϐ", "εέϵ", "ηή", "θϑ", "ιΐίϊ", "κϰ", "οό", "πϖ", "ρϱ", "σςϲ", "υΰϋύϒϓϔ", "φϕ", "ωώ",
  "аӑӓ", "гѓґ", "еѐёӗ", "жӂӝ", "зӟ", "ийѝӣӥ", "кќ", "оӧ", "уўӯӱӳ", "чӵ", "ыӹ", "эӭ", "ії", "ѵѷ", "әӛ", "өӫ",
  "اأإآٱ", "يىی", "هة", "كک",
];
const more = [["ß", "ss"], ["ĳ", "ij"], ["ŀ", "l·"], ["ŉ", "ʼn"], ["ǆ", "dz"], ["ǉ", "lj"], ["ǌ", "nj"], ["ǳ", "dz"], ["ẚ", "aʾ"]];
const plain = new Map([...lines.flatMap(line => [...line].slice(1).map(c => [c, line[0]])), ...more]);
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
      for (const folded of plain.get(letter) ?? letter) {
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
