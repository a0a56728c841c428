// Runs the table of searches over the index of a built site: node table.mjs <assets> <site> <searches.csv>
import { readFile } from "node:fs/promises";
import { modules, reader } from "./index.mjs";
import { failuresOf, readTable } from "./expectations.mjs";

const [assets, site, table] = process.argv.slice(2);
const { openDirectory } = await modules(assets, "engine");
const directories = new Map();
function directoryIn(language) {
  if (!directories.has(language)) directories.set(language, openDirectory("/suche/index/", language, reader(site).fetchJson));
  return directories.get(language);
}
const rows = readTable(await readFile(table, "utf8"));
let failed = 0;
for (const row of rows) {
  const result = await directoryIn(row.state.seite ?? "de").search(row.state, { now: new Date("2026-11-24T10:00:00Z") });
  const failures = failuresOf(row, result);
  if (!failures.length) continue;
  failed++;
  console.log(`line ${row.line}: „${row.state.was}“ „${row.state.wo}“ (${row.bemerkung}): ${failures.join("; ")}`);
}
console.log(`${rows.length - failed} of ${rows.length} searches as expected`);
process.exit(failed ? 1 : 0);
