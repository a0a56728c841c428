/** How many typos a word of this length may hold and still be understood. */
export function typosAllowed(length) {
  return length <= 3 ? 0 : length <= 7 ? 1 : 2;
}

/** Damerau-Levenshtein distance (neighbouring letters swapped count once), or max + 1 as soon as it is above max. */
export function editDistance(a, b, max) {
  if (Math.abs(a.length - b.length) > max) return max + 1;
  let before = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(row[j - 1] + 1, last[j] + 1, last[j - 1] + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, before[j - 2] + 1);
      row.push(value);
      if (value < least) least = value;
    }
    if (least > max) return max + 1;
    before = last;
    last = row;
  }
  return Math.min(last[b.length], max + 1);
}

const latinEnding = /(?:innen|in|ern|en|em|er|es|e|n|s|lari|leri|lar|ler)$/;
const cyrillicEnding = /(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|иям|иях|ий|ый|ой|ая|яя|ое|ее|ые|ие|ия|ии|ію|ія|ії|ов|ев|ам|ям|ах|ях|ом|ем|у|ю|а|я|ы|и|і|о|е|ь)$/;
const arabicStart = /^(?:وال|بال|فال|كال|لل|ال)/;

const stems = new Map();

/** A word without its ending of number and case, so that singular and plural are one; never shorter than three letters. */
export function stem(word) {
  if (!stems.has(word)) stems.set(word, cutStem(word));
  return stems.get(word);
}

function cutStem(word) {
  let rest = word;
  if (/[a-z]/.test(rest)) rest = cut(rest, latinEnding, 3);
  else if (/[Ѐ-ӿ]/.test(rest)) rest = cut(rest, cyrillicEnding, 3);
  else if (/[؀-ۿ]/.test(rest)) rest = cut(rest, arabicStart, 2);
  return rest;
}

function cut(word, ending, least) {
  const rest = word.replace(ending, "");
  return rest.length >= least ? rest : word;
}

/** What a match is worth: the better, the higher; the order of results follows from it. */
export const worth = { exact: 100, stem: 90, prefix: 80, part: 60, typo: 40, none: 0 };

/** How well a word of the visitor (folded) fits a word of the index as it is typed, from 100 (equal) to 0 (not at all). */
export function wordMatch(asked, known) {
  if (asked === known) return worth.exact;
  if (stem(asked) === stem(known)) return worth.stem;
  if (known.startsWith(asked)) return asked.length >= 3 ? worth.prefix : asked.length === 2 ? worth.prefix - 15 : worth.none;
  return asked.length >= 4 && known.includes(asked) ? worth.part : worth.none;
}

/** The same for a word that is not there as it was typed. */
export function typoMatch(asked, known) {
  const most = typosAllowed(asked.length);
  if (most === 0 || known.length < 4) return worth.none;
  const away = editDistance(asked, known, most);
  return away <= most ? worth.typo - 10 * (away - 1) - (asked[0] === known[0] ? 0 : 5) : worth.none;
}
