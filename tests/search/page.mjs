// Promises of the modules behind the search page that need no page: node page.mjs <assets> <site>
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { modules, reader } from "./index.mjs";
import { dice, done, equal, isTrue, promise } from "./check.mjs";

const [assets, site] = process.argv.slice(2);
const m = await modules(assets, "address", "download", "hours", "hourstext", "opentext", "engine");
const words = { clock: minutes => String(minutes), say: (key, ...values) => [key, ...values].join(" ") };

await promise("Whatever an address says is said again by the state that was read from it", () => {
  const next = dice(3);
  const some = list => list.filter(() => next() < 0.4);
  for (let i = 0; i < 3000; i++) {
    const state = {
      ...m.emptyState(), was: some(["Schulden", "&", "=", "#", " ", "+", "ä", "ع", "%41"]).join(""), wo: some(["50667", " Köln", "?"]).join(""),
      thema: some(["schulden", "sucht.substanz"]), sprache: some(["ar", "tr"]), merk: some(["a-b", "c", "d-1"]), anonym: next() < 0.5, jetzt: next() < 0.5,
      rolli: Math.floor(next() * 3), alter: next() < 0.5 ? null : Math.floor(next() * 121), umkreis: next() < 0.5 ? "" : "25", zeigen: 10 + 10 * Math.floor(next() * 9),
    };
    const address = m.writeAddress(state);
    const read = m.readAddress("#" + address);
    equal({ ...read, searched: false }, { ...state, searched: false }, address);
    equal(m.writeAddress(read), address);
  }
});
await promise("An address with nonsense is read as if it were not there", () => {
  for (const bad of ["alter=-1", "alter=121", "alter=1e2", "umkreis=7", "kreis=../x", "rolli=3", "zeigen=9999999", "liste=alle", "karte=ja", "anonym=yes", "merk=../../x,%3Cb%3E", "thema=a b", "__proto__=1"])
    equal({ ...m.readAddress("#" + bad), searched: false }, m.emptyState(), bad);
  equal(m.readAddress("#merk=" + Array.from({ length: 500 }, (_, i) => "c" + i).join(",")).merk.length, 60);
});
await promise("A search for everything is an address too, and an empty one is none", () => {
  equal(m.writeAddress({ ...m.emptyState(), searched: true }), "was=");
  isTrue(m.readAddress("#was=").searched, "was= is a search");
  isTrue(!m.readAddress("#merk=a&liste=merk").searched, "a list is no search");
  equal(m.writeAddress(m.emptyState()), "");
});

/** RFC 4180, read plainly. */
function rowsOf(text) {
  const rows = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}
const hit = part => ({ id: "a", name: "A", street: "", plz: "", town: "", phone: "", email: "", website: "", carrier: "", topics: [], languages: [], wheelchair: "-", km: null, ...part });

await promise("What a reader of CSV gets is what was written, whatever it holds", () => {
  const next = dice(4);
  const letters = ["a", "ü", '"', ",", "\r", "\n", " ", "|", ";", "'", "ع", "👩‍👩‍👧"];
  for (let i = 0; i < 2000; i++) {
    const texts = Array.from({ length: 3 }, () => "x" + Array.from({ length: Math.floor(next() * 8) }, () => letters[Math.floor(next() * letters.length)]).join(""));
    const [head, row] = rowsOf(m.csvText(m.recordsOf([{ hit: hit({ name: texts[0], street: texts[1], carrier: texts[2] }), group: "" }], id => id)));
    equal(["name", "adresse", "traeger"].map(column => row[head.indexOf(column)]), texts);
  }
});
await promise("No cell begins like a formula, and a phone number dials the same", () => {
  for (const start of ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"]) {
    const [, row] = rowsOf(m.csvText(m.recordsOf([{ hit: hit({ name: start + "cmd", phone: "+49 221 1", street: start + "1" }), group: "" }], id => id)));
    isTrue(row.every(cell => !/^[=+\-@\t\r＝＋－＠]/.test(cell)), JSON.stringify(row));
    isTrue(row.includes("0049 221 1") && row.includes("'" + start + "cmd"), JSON.stringify(row));
  }
});
await promise("The hours in a centre's own file are those of the index", async () => {
  const { fetchJson } = reader(site);
  const result = await m.openDirectory("/suche/index/", "de", fetchJson).search({ ...m.emptyState(), umkreis: "de", zeigen: Infinity }, { now: new Date("2026-11-22T10:00:00Z") });
  const hits = ["responsible", "near", "wide"].flatMap(group => result[group].hits);
  isTrue(hits.length > 150, hits.length + " centres");
  for (const one of hits) {
    const file = JSON.parse(await readFile(join(site, "beratungsstellen", one.id, one.id + ".json"), "utf8"));
    equal(m.readHours(m.hoursOfText(file.oeffnungszeiten)), one.hours, one.id + " " + file.oeffnungszeiten);
  }
});
await promise("Hours that nobody understands are unknown, never closed", () => {
  for (const text of ["", null, "werktags", "Mo-Fr", "So-Mo 09:00-12:00", "Mo 9-12"]) equal(m.hoursOfText(text), "u", text);
  equal(m.openText(undefined, { weekday: 0 }, words).look, "unknown");
  equal(m.openText({ state: "closed", next: { day: 3, minutes: 540 } }, { weekday: 5 }, words).text, "closed.next day.long.1 540");
  equal(m.openText({ state: "open", until: 1440 }, { weekday: 5 }, words).text, "open.now");
});
await promise("Neighbouring days with the same times are one", () => {
  const line = text => m.weekLine(m.readHours(text), words);
  equal(line("01234@540-720"), "days.range day.short.0 day.short.4 hours.span 540 720");
  equal(line("01@540-720;1@840-960;4@540-720!"), "day.short.0 hours.span 540 720 · day.short.1 hours.span 540 720, hours.span 840 960 · day.short.4 hours.span 540 720");
  equal(line("t"), null);
  isTrue(line("2@900-1080#1/-1").includes("week.and week.1 week.last"), line("2@900-1080#1/-1"));
});
await promise("No script of the search writes HTML, styles as text or into a storage", async () => {
  for (const file of await readdir(join(assets, "search"), { recursive: true })) {
    if (!file.endsWith(".js")) continue;
    const text = await readFile(join(assets, "search", file), "utf8");
    const found = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|setAttribute\("style"|localStorage|sessionStorage|indexedDB|document\.cookie|sendBeacon|XMLHttpRequest|WebSocket/.exec(text);
    isTrue(!found, `${file}: ${found?.[0]}`);
  }
});
done();
