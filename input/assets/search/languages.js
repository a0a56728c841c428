const scripts = [[/\p{Script=Cyrillic}/u, ["uk", "ru"]], [/\p{Script=Arabic}/u, ["ar"]], [/\p{Script=Latin}/u, ["en", "tr"]]];

/** The languages, of those there are, in which words like these may be written. */
export function writtenAlike(text, known) {
  return known.filter(language => scripts.some(([script, languages]) => languages.includes(language) && script.test(text)));
}

/** The concepts of several languages as one list: named as in the first that has a name, found by the names of all. */
export function joinedConcepts(files) {
  const joined = new Map();
  for (const [facet, texts] of files.flatMap(file => Object.entries(file?.konzepte ?? {}))) {
    for (const text of texts) {
      const [code, label, ...others] = text.split("|");
      const key = `${facet} ${code}`;
      const before = joined.get(key);
      if (!before) joined.set(key, [facet, code, label, others]);
      else before[2] ||= label, before[3].push(...(label ? [label] : []), ...others);
    }
  }
  return [...joined.values()].map(c => [c[0], c[1], c[2] || c[1], c[3]]);
}
