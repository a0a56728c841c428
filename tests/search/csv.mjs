// Reads a CSV file as we write them: comma, quotes where needed.
import { readFileSync } from "node:fs";

/** The rows of a file as objects by the names in its first line. */
export function csv(path) {
  const rows = [[]];
  for (const [, quoted, cell, end] of readFileSync(path, "utf8").matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1).push(quoted === undefined ? cell : quoted.replaceAll('""', '"'));
    if (end !== ",") rows.push([]);
  }
  const [head, ...body] = rows.filter(r => r.length > 1);
  return body.map(row => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ""])));
}
