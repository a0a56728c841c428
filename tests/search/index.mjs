// Opens the index of a built site from its folder, as the browser does from its address.
import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** The modules of the search, from the folder of the assets. */
export async function modules(assets, ...names) {
  const loaded = await Promise.all(names.map(name => import(pathToFileURL(join(assets, "search", name + ".js")))));
  return Object.assign({}, ...loaded);
}

/** A fetchJson for openDirectory that reads below a folder and notes each file with its bytes. */
export function reader(site) {
  const read = [];
  const fetchJson = async path => {
    try {
      const bytes = await readFile(join(site, path));
      read.push({ path, bytes: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length });
      return JSON.parse(bytes);
    } catch (error) {
      if (error.code !== "ENOENT") throw error;
      read.push({ path, bytes: 0, gzip: 0 });
      return null;
    }
  };
  return { fetchJson, read };
}
