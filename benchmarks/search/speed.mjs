// How long answers take in a Chromium slowed down four times: node speed.mjs <repository> <site>
// Each search runs until its files are there, then five times more; told is the quickest of these, so that other work of the machine counts less.
import { join } from "node:path";
import { launch, serve } from "./browser.mjs";

const [repository, site] = process.argv.slice(2);
const slower = 4;
const words = ["Schulden", "Schuldnerberatung", "Sucht", "Kinder und Familie", "Pflege arabisch", "Konfliktberatung", "Schuldnerbertung", "Kompass", "Caritas", ""];
const places = ["50667", "Kiel", "10115", "Frankfurt", ""];
const filters = [{}, { sprache: ["ar"], kostenlos: 1 }, { umkreis: 25 }, { jetzt: 1, anonym: 1 }];

const [server, browser] = [await serve(join(repository, "input"), site), await launch()];
const page = await browser.newPage();
await page.goto(server.address + "/suche/index/start.json");
await (await page.createCDPSession()).send("Emulation.setCPUThrottlingRate", { rate: slower });
const states = words.flatMap(was => places.flatMap(wo => filters.map(f => ({ was, wo, ...f })))).filter(s => !(s.umkreis && !s.wo));
const typed = [..."Schuldnerberatung"].map((_, i, all) => ({ was: all.slice(0, i + 1).join(""), wo: "50667" }));
const times = await page.evaluate(async asked => {
  const { openDirectory } = await import("/assets/search/engine.js");
  const fetchJson = async path => { const response = await fetch(path); return response.ok ? response.json() : null; };
  const directory = openDirectory("/suche/index/", "de", fetchJson);
  const told = [];
  for (const state of asked) {
    await directory.search(state);
    const own = [];
    for (let i = 0; i < 5; i++) {
      const from = performance.now();
      await directory.search(state);
      own.push(performance.now() - from);
    }
    told.push(Math.min(...own));
  }
  return told;
}, [...states, ...typed]);
await browser.close();
server.close();
const sorted = [...times].sort((a, b) => a - b);
const at = share => Number(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(1));
console.log(JSON.stringify({ searches: sorted.length, median: at(0.5), most: at(0.95), worst: at(1), within: sorted.filter(ms => ms <= 50).length }));
if (process.env.VERBOSE) [...states, ...typed].map((s, i) => [times[i], s]).sort((a, b) => b[0] - a[0]).slice(0, 15).forEach(([ms, s]) => console.log(ms.toFixed(1), JSON.stringify(s)));
process.exit(0);
