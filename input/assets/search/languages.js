const scripts = [[/\p{Script=Cyrillic}/u, ["uk", "ru"]], [/\p{Script=Arabic}/u, ["ar"]], [/\p{Script=Latin}/u, ["en", "tr"]]];

/** The languages, of those there are, in which words like these may be written. */
export function writtenAlike(text, known) {
  return known.filter(language => scripts.some(([script, languages]) => languages.includes(language) && script.test(text)));
}

/** The concepts of several languages as one list: named as in the first that has a name, found by the names of all. */
export function joinedConcepts(files) {
  const joined = new Map();
  for (const [facet, code, parent, label, others] of files.flatMap(file => file?.konzepte ?? [])) {
    const key = `${facet} ${code}`;
    const before = joined.get(key);
    if (!before) joined.set(key, [facet, code, parent, label, [...others]]);
    else before[3] = before[3] ?? label, before[4].push(...(label ? [label] : []), ...others);
  }
  return [...joined.values()].map(c => [c[0], c[1], c[2], c[3] ?? c[1], c[4]]);
}
