// One search on the command line: node tests/search/ask.mjs <assets> <site> <was> [wo] [key=value …]
import { modules, reader } from "./index.mjs";

const [assets, site, was, wo, ...more] = process.argv.slice(2);
const { openDirectory } = await modules(assets, "engine");
const { fetchJson, read } = reader(site);
const lists = ["thema", "sprache", "form", "traegerart", "traeger"];
const state = { was, wo };
for (const one of more) {
  const [key, value] = one.split("=");
  state[key] = lists.includes(key) ? value.split(",") : value;
}
const directory = openDirectory("/suche/index/", "de", fetchJson);
const result = await directory.search(state, { now: new Date("2026-11-24T10:00:00Z") });
const { topics, filters, words, corrected, ignored, place } = result.understood;
console.log("topics", topics.map(t => t.code).join(), "| filters", filters.map(f => f.facet + ":" + f.code).join(), "| words", words.join(), "| corrected", JSON.stringify(corrected), "| ignored", ignored.join());
console.log("place", place?.kind, place?.name, place?.kreise?.join(), "unknown", result.understood.placeUnknown, "guessed", JSON.stringify(result.understood.placeGuessed), "ask", JSON.stringify(result.ask), "radius", result.radius);
for (const name of ["responsible", "near", "wide"]) {
  console.log(`${name} ${result[name].total}${result[name].exact ? "" : "+"}`);
  for (const h of result[name].hits) console.log("  ", h.id, h.km === null ? "" : h.km.toFixed(1), h.matched.join(), h.open.state, h.area ?? "", JSON.stringify(h.marks));
}
if (process.env.COUNTS) console.log(JSON.stringify(result.counts), result.countsExact);
console.log(read.length, "files", read.reduce((s, r) => s + r.gzip, 0), "bytes gzip");
