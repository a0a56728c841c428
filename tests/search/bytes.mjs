// What a first search transfers, file by file: node bytes.mjs <assets> <site> <was> [wo]
import { modules, reader } from "./index.mjs";

const [assets, site, was, wo] = process.argv.slice(2);
const { openDirectory } = await modules(assets, "engine");
const { fetchJson, read } = reader(site);
const directory = openDirectory("/suche/index/", "de", fetchJson);
const result = await directory.search({ was, wo }, { now: new Date("2026-11-24T10:00:00Z") });
for (const one of read) console.log(one.gzip, one.path);
console.log(`${read.length} files, ${read.reduce((sum, r) => sum + r.gzip, 0)} bytes; ${["responsible", "near", "wide"].map(g => result[g].total + (result[g].exact ? "" : "+")).join(" ")} radius ${result.radius}`);
