// Compares the words of fold.js with those that SearchWord found for the same texts: node fold.mjs <assets> <file of { text, words }>
import { readFile } from "node:fs/promises";
import { modules } from "./index.mjs";
import { done, equal, promise } from "./check.mjs";

const [assets, file] = process.argv.slice(2);
const { foldWords } = await modules(assets, "fold");
for (const { text, words } of JSON.parse(await readFile(file, "utf8"))) {
  await promise(`“${text}” (${[...text].map(c => c.codePointAt(0).toString(16)).join(" ")}) is folded as the index folds it`, () => equal(foldWords(text), words));
}
done();
