import { foldedWords } from "./fold.js";
import { editDistance, stem, typosAllowed } from "./match.js";

/** Stretches [from, to] of a raw name that fit the folded words of the visitor, in order and without overlaps. */
export function marksIn(name, asked) {
  const found = [];
  for (const word of foldedWords(name)) {
    for (const one of asked) {
      const span = spanIn(word.word, one);
      if (span) found.push([word.from[span[0]], word.to[span[1] - 1]]);
    }
  }
  found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const merged = [];
  for (const [from, to] of found) {
    const before = merged[merged.length - 1];
    if (before && from <= before[1]) before[1] = Math.max(before[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

function spanIn(word, asked) {
  if (asked.length >= 2 && word.startsWith(asked)) return [0, asked.length];
  const at = asked.length >= 4 ? word.indexOf(asked) : -1;
  if (at > 0) return [at, at + asked.length];
  const bare = stem(asked);
  const inside = bare.length >= 4 ? word.indexOf(bare) : -1;
  if (inside >= 0) return [inside, inside + bare.length];
  const most = typosAllowed(asked.length);
  return most && editDistance(asked, word, most) <= most ? [0, word.length] : null;
}
