// Pagefind and our search on the same pages and the same table: node compare.mjs <repository> <site>
// A row is passed where the centres that people expect are among the first hits; which group or radius we show counts for neither.
import { readFile, writeFile, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { tmpdir } from "node:os";
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { csv } from "../../tests/search/csv.mjs";
import { hitsOf, readTable } from "../../tests/search/expectations.mjs";
import { modules, reader } from "../../tests/search/index.mjs";
import { launch, serve } from "./browser.mjs";

const [repository, site] = process.argv.slice(2);
const now = { now: new Date("2026-11-24T10:00:00Z") };
const shown = 10;
const lead = 5;
const rows = readTable(await readFile(join(repository, "tests/Portal.Tests/Search/searches.csv"), "utf8")).filter(row => !row.weiter && (row.erste || row.dabei || row.thema || row.treffer === "0"));
const topics = new Map();
for (const s of csv(join(repository, "data/angebote.csv"))) topics.set(s.stelle_id, [...topics.get(s.stelle_id) ?? [], s.thema]);

/** Lists are among the pages as well (seite-2 …); only centres count, so more than ten are asked for. */
const centresOf = urls => urls.map(url => /beratungsstellen\/([^/]+)\//.exec(url)?.[1]).filter(id => topics.has(id)).slice(0, shown);
const ours = await oursOn();
const theirs = await pagefindOn();
const count = name => rows.filter((row, i) => passes(row, name === "ours" ? ours.ids[i] : theirs.ids[i])).length;
const result = { rows: rows.length, ours: count("ours"), pagefind: count("pagefind"), oursBytes: ours.bytes, pagefindBytes: theirs.bytes };
console.log(JSON.stringify(result));
if (process.env.VERBOSE) rows.forEach((row, i) => console.log(passes(row, ours.ids[i]) ? "+" : "-", passes(row, theirs.ids[i]) ? "+" : "-", row.was, "|", row.wo, "|", theirs.ids[i].slice(0, 3).join(" ")));
process.exit(0);

/** The same for both: the expected centres lead, or are among the ten shown; else the first five are about the topic; nonsense finds nothing. */
function passes(row, ids) {
  if (row.treffer === "0") return ids.length === 0;
  if (row.erste && !row.erste.split("|").every(id => ids.slice(0, lead).includes(id))) return false;
  if (row.dabei && !row.dabei.split("|").some(id => ids.slice(0, shown).includes(id))) return false;
  if (row.erste || row.dabei) return true;
  const wanted = row.thema.split("|");
  return ids.length > 0 && ids.slice(0, lead).every(id => (topics.get(id) ?? []).some(t => wanted.some(w => t === w || t.startsWith(w + "."))));
}

async function oursOn() {
  const { openDirectory } = await modules(join(repository, "input/assets"), "engine");
  const directory = openDirectory("/suche/index/", "de", reader(site).fetchJson);
  const ids = [];
  for (const row of rows) ids.push(hitsOf(await directory.search(row.state, now)).map(h => h.id));
  const first = reader(site);
  await openDirectory("/suche/index/", "de", first.fetchJson).search({ was: "Schulden", wo: "50667" }, now);
  return { ids, bytes: first.read.reduce((sum, r) => sum + r.gzip, 0) };
}

async function pagefindOn() {
  const folder = await mkdtemp(join(tmpdir(), "pagefind-"));
  const program = join(fileURLToPath(new URL(".", import.meta.url)), "node_modules/.bin/pagefind");
  execFileSync(program, ["--site", site, "--glob", "beratungsstellen/*/index.html", "--exclude-selectors", "nav,header,footer", "--output-path", join(folder, "pagefind")], { stdio: ["ignore", "ignore", "inherit"] });
  await writeFile(join(folder, "index.html"), '<!DOCTYPE html><html lang="de"><title>Pagefind</title>');
  const [server, browser] = [await serve(folder), await launch()];
  const page = await browser.newPage();
  await page.goto(server.address + "/");
  const ask = (text, most) => page.evaluate(async (query, wanted) => {
    const pagefind = await import("/pagefind/pagefind.js");
    const { results } = await pagefind.search(query);
    return (await Promise.all(results.slice(0, wanted).map(r => r.data()))).map(d => d.url);
  }, text, most);
  await ask("Schulden 50667", shown);
  const bytes = server.sent.filter(s => s.path !== "/" && s.path !== "/favicon.ico").reduce((sum, s) => sum + s.bytes, 0);
  const ids = [];
  for (const row of rows) ids.push(centresOf(await ask(`${row.was} ${row.wo}`.trim(), 2 * shown)));
  await browser.close();
  server.close();
  await rm(folder, { recursive: true });
  return { ids, bytes };
}
