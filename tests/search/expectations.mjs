// What a row of searches.csv expects, compared with a result.
const lists = ["thema", "sprache", "form", "traegerart", "traeger"];
const groups = { z: "responsible", n: "near", b: "wide" };
const seen = 5;

/** The rows of the table: plain fields without quotes, comma between columns, | and space inside of them. */
export function readTable(text) {
  const [head, ...lines] = text.trimEnd().split("\n");
  const names = head.split(",");
  return lines.map((line, i) => ({ line, number: i + 2 })).filter(l => l.line && !l.line.startsWith("#")).map(({ line, number }) => {
    const cells = line.split(",");
    if (cells.length !== names.length) throw new Error(`searches.csv line ${number}: ${cells.length} cells`);
    const row = Object.fromEntries(names.map((name, i) => [name, cells[i]]));
    return { ...row, line: number, state: stateOf(row) };
  });
}

function stateOf(row) {
  const state = { was: row.was, wo: row.wo };
  for (const one of row.weiter.split(" ").filter(Boolean)) {
    const [key, value] = one.split("=");
    state[key] = lists.includes(key) ? value.split("|") : value;
  }
  return state;
}

/** All hits in the order in which the page shows them. */
export const hitsOf = result => [...result.responsible.hits, ...result.near.hits, ...result.wide.hits];

/** What is not as expected, as sentences; none when all is. */
export function failuresOf(row, result) {
  const hits = hitsOf(result);
  const ids = hits.map(h => h.id);
  const total = result.responsible.total + result.near.total + result.wide.total;
  const failures = [];
  const first = row.erste ? row.erste.split("|") : [];
  const lead = row.gruppe ? result[groups[row.gruppe]].hits.map(h => h.id) : ids;
  const start = lead.slice(0, first.length);
  if (!first.every(id => start.includes(id))) failures.push(`first are ${lead.slice(0, Math.max(3, first.length)).join(" ") || "none"}`);
  for (const id of row.dabei ? row.dabei.split("|") : []) if (!ids.includes(id)) failures.push(`${id} is not among ${ids.length} hits`);
  if (row.thema) failures.push(...topicFailures(row.thema.split("|"), hits));
  if (row.treffer !== "" && total !== Number(row.treffer)) failures.push(`${total} hits`);
  if (row.treffer === "" && !total) failures.push("no hits");
  for (const fact of row.versteht.split("|").filter(Boolean)) if (!isTrue(fact, result)) failures.push(`not so: ${fact} (${describe(result)})`);
  return failures;
}

function topicFailures(topics, hits) {
  const wrong = hits.slice(0, seen).filter(h => !h.topics.some(t => topics.some(wanted => t === wanted || t.startsWith(wanted + "."))));
  return wrong.map(h => `${h.id} is not about ${topics.join(" or ")}`);
}

function isTrue(fact, { understood, ask }) {
  const [what, value] = fact.split("=");
  switch (what) {
    case "ort": return understood.place?.name === value;
    case "kreis": return understood.place?.kreise.includes(value) ?? false;
    case "fragt": return (ask?.length ?? 0) === Number(value);
    case "geraten": return understood.placeGuessed !== null;
    case "unbekannt": return understood.placeUnknown;
    case "ohneort": return understood.place === null;
    case "korrigiert": return understood.corrected.length > 0;
    case "thema": return understood.topics.some(t => t.code === value);
    default: return understood.filters.some(f => f.facet === what && f.code === value);
  }
}

function describe({ understood, ask }) {
  return JSON.stringify({
    place: understood.place?.name, kreise: understood.place?.kreise, ask: ask?.length, guessed: understood.placeGuessed, unknown: understood.placeUnknown,
    topics: understood.topics.map(t => t.code), filters: understood.filters.map(f => `${f.facet}=${f.code}`), corrected: understood.corrected,
  });
}
