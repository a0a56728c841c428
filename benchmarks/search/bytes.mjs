// What a first search transfers, script included, gzipped: node bytes.mjs <repository> <site with the script> <site with the index>
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { modules, reader } from "../../tests/search/index.mjs";

const [repository, site, indexed] = process.argv.slice(2);
const now = { now: new Date("2026-11-24T10:00:00Z") };
const searches = [["Schulden", "50667"], ["Sucht", "Kiel"], ["Pflege", "06120"], ["Frauenhaus", "Berlin"], ["", "24105"], ["Schuldnerberatung Köln", ""], ["Schuldnerbertung", "Kiel"], ["Schulden", ""], ["Kompass", ""]];
const script = readdirSync(join(site, "assets")).find(name => /^search\.\w+\.js$/.test(name));
const scriptBytes = gzipSync(readFileSync(join(site, "assets", script)), { level: 9 }).length;
const { openDirectory } = await modules(join(repository, "input/assets"), "engine");
const told = [];
for (const [was, wo] of searches) {
  const { fetchJson, read } = reader(indexed);
  const directory = openDirectory("/suche/index/", "de", fetchJson);
  await directory.search({ was, wo }, now);
  const index = read.reduce((sum, r) => sum + r.gzip, 0);
  const files = read.length;
  await directory.search({ was: was || "Sucht", wo, kostenlos: 1 }, now);
  told.push({ was, wo, index, files, whole: index + scriptBytes, later: read.slice(files).reduce((sum, r) => sum + r.gzip, 0) });
}
console.log(JSON.stringify({ script: scriptBytes, searches: told }));
