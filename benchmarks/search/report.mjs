// Writes what was measured into docs/benchmarks.md, between its two marks: node report.mjs <repository> <folder of the figures>
import { readFileSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";

const [repository, work] = process.argv.slice(2);
const figures = name => JSON.parse(readFileSync(join(work, name + ".json"), "utf8").split("\n")[0]);
const kb = bytes => (bytes / 1000).toFixed(1);
const compare = figures("compare");
const sizes = [["217", figures("bytes-217")], ["10,000", figures("bytes-10000")], ["100,000", figures("bytes-100000")]];
const speed = figures("speed");
const chromium = execFileSync(process.env.CHROMIUM ?? "/usr/bin/chromium", ["--version"], { stdio: ["ignore", "pipe", "ignore"] }).toString().trim().split(" built")[0];
const pagefind = JSON.parse(readFileSync(join(repository, "benchmarks/search/package.json"), "utf8")).dependencies.pagefind;
const share = n => `${n} of ${compare.rows} (${Math.round(100 * n / compare.rows)} %)`;

const lines = [
  `Measured on ${cpus().length} processors (${cpus()[0].model}), ${Math.round(totalmem() / 2 ** 30)} GB, node ${process.version}, ${chromium}, Pagefind ${pagefind}.`,
  "",
  "| the same table on the same pages | this search | Pagefind | ratio |",
  "|---|---|---|---|",
  `| searches that find what people expect | ${share(compare.ours)} | ${share(compare.pagefind)} | ${(compare.ours / compare.pagefind).toFixed(2)} |`,
  `| searches that do not | ${compare.rows - compare.ours} | ${compare.rows - compare.pagefind} | |`,
  `| first search, kB gzipped, script included, ${sizes[0][0]} centres | ${kb(sizes[0][1].searches[0].whole)} | ${kb(compare.pagefindBytes)} | ${(sizes[0][1].searches[0].whole / compare.pagefindBytes).toFixed(2)} |`,
  "",
  `First search in kB, gzip -9: the script (${kb(sizes[0][1].script)}) and every file of the index, with nothing in the cache; in brackets the files of the index alone and how many.`,
  "",
  `| what, where | ${sizes.map(([n]) => n + " centres").join(" | ")} |`,
  `|---|${sizes.map(() => "---").join("|")}|`,
  ...sizes[0][1].searches.map(({ was, wo }, i) => `| ${[was, wo].filter(Boolean).join(", ")} | ${sizes.map(([, s]) => `${kb(s.searches[i].whole)} (${kb(s.searches[i].index)}; ${s.searches[i].files})`).join(" | ")} |`),
  "",
  `Then a filter is set: ${sizes.map(([n, s]) => `${kb(median(s.searches.map(x => x.later)))} kB more at ${n}`).join(", ")} (median of these searches).`,
  "",
  `Answers at 100,000 centres in a Chromium slowed down four times, files at hand, ${speed.searches} searches (every letter typed, filters, wide radii): `
    + `median ${speed.median} ms, 95 % within ${speed.most} ms, worst ${speed.worst} ms; ${speed.within} of ${speed.searches} within 50 ms.`,
];
const path = join(repository, "docs/benchmarks.md");
const text = readFileSync(path, "utf8");
const [from, to] = ["<!-- search -->", "<!-- /search -->"];
writeFileSync(path, text.slice(0, text.indexOf(from) + from.length) + "\n" + lines.join("\n") + "\n" + text.slice(text.indexOf(to)));
console.log(lines.join("\n"));

function median(list) {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
}
