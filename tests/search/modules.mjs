// Promises of the single modules: node modules.mjs <assets>
import { modules } from "./index.mjs";
import { dice, done, equal, isTrue, promise } from "./check.mjs";

const [assets] = process.argv.slice(2);
const m = await modules(assets, "fold", "match", "marks", "holidays", "hours", "pieces", "areas", "geo", "groups");
const at = text => m.germanTime(new Date(text));
const open = (hours, text) => m.openAt(m.readHours(hours), at(text));

await promise("Umlauts, ß and their spellings are one word", () => {
  for (const one of ["Müller", "Mueller", "MULLER", "mu\u0308ller"]) equal(m.foldWords(one), ["muller"]);
  equal(m.foldWords("Straße"), m.foldWords("STRASSE"));
  equal(m.foldWords("Schuldner-Beratung (Köln)"), ["schuldner", "beratung", "koln"]);
});
await promise("Folding twice changes nothing", () => {
  const next = dice(1);
  const letters = "aeouäöüßAEOUÄÖÜeé ñ-ışИйёґأإىةـ\u064Eeee12";
  for (let i = 0; i < 3000; i++) {
    const word = Array.from({ length: 1 + Math.floor(next() * 12) }, () => letters[Math.floor(next() * letters.length)]).join("");
    const once = m.foldWords(word);
    equal(m.foldWords(once.join(" ")), once, word);
  }
});
await promise("Each folded letter knows where it stands in the raw text", () => {
  const [word] = m.foldedWords("„Mädchen“");
  equal([word.from[0], word.to[word.to.length - 1]], [1, 8]);
  const [straight] = m.foldedWords("Straße");
  equal([straight.word, straight.from[4], straight.to[5]], ["strasse", 4, 5]);
});
await promise("The distance of two words is that of a table filled in plainly, up to its bound", () => {
  const next = dice(2);
  const word = () => Array.from({ length: Math.floor(next() * 8) }, () => "abc"[Math.floor(next() * 3)]).join("");
  for (let i = 0; i < 5000; i++) {
    const [a, b] = [word(), word()];
    const plain = plainDistance(a, b);
    for (const max of [0, 1, 2]) equal(m.editDistance(a, b, max), Math.min(plain, max + 1), `${a} ${b} ${max}`);
  }
});
await promise("Short words allow no typo, middling ones one, long ones two", () => {
  equal([3, 4, 7, 8, 20].map(m.typosAllowed), [0, 1, 1, 2, 2]);
});
await promise("Singular and plural are one word", () => {
  for (const [one, many] of [["kur", "kuren"], ["schuld", "schulden"], ["verfugung", "verfugungen"], ["долг", "долги"], ["دين", "الدين"], ["borc", "borclar"]]) equal(m.stem(one), m.stem(many));
});
await promise("What matched is marked in the raw name, without overlaps", () => {
  equal(m.marksIn("Mädchenzuflucht Köln", ["madchen", "koln"]), [[0, 7], [16, 20]]);
  equal(m.marksIn("AWO Schuldnerberatung", ["beratung", "schuldner"]), [[4, 21]]);
  equal(m.marksIn("Straßenhilfe", ["hilfe"]), [[7, 12]]);
  const next = dice(3);
  for (let i = 0; i < 500; i++) {
    const name = "Ämter für Große Straßen und Öfen".slice(Math.floor(next() * 10));
    const marks = m.marksIn(name, m.foldWords("strass amter ofen gross").slice(Math.floor(next() * 3)));
    marks.forEach(([from, to], at) => isTrue(from < to && to <= name.length && (at === 0 || marks[at - 1][1] < from), `${name} ${JSON.stringify(marks)}`));
  }
});
await promise("Easter is where the calendar has it", () => {
  const days = { 2024: "2024-03-31", 2025: "2025-04-20", 2026: "2026-04-05", 2027: "2027-03-28", 2038: "2038-04-25", 2049: "2049-04-18" };
  for (const [year, day] of Object.entries(days)) equal(new Date(m.easter(Number(year))).toISOString().slice(0, 10), day);
});
await promise("The nine nationwide holidays of a year are known, and no others", () => {
  const days = [];
  for (let day = new Date(Date.UTC(2026, 0, 1)); day.getUTCFullYear() === 2026; day.setUTCDate(day.getUTCDate() + 1)) {
    if (m.isHoliday({ year: 2026, month: day.getUTCMonth() + 1, day: day.getUTCDate() })) days.push(day.toISOString().slice(5, 10));
  }
  equal(days, ["01-01", "04-03", "04-06", "05-01", "05-14", "05-25", "10-03", "12-25", "12-26"]);
});
await promise("Open, closed, by appointment and unknown are four things", () => {
  equal(open("0@540-720", "2026-11-23T08:30:00Z").state, "open");
  equal(open("0@540-720", "2026-11-23T08:30:00Z").until, 720);
  equal(open("0@540-720", "2026-11-23T11:00:00Z").state, "closed");
  equal(open("u", "2026-11-23T11:00:00Z").state, "unknown");
  equal(open("", "2026-11-23T11:00:00Z").state, "unknown");
  equal(open("t", "2026-11-23T11:00:00Z").state, "appointment");
});
await promise("Hours are told in German time, in summer and in winter", () => {
  equal(open("1@540-720", "2026-07-07T07:00:00Z").state, "open");
  equal(open("1@540-720", "2026-12-01T07:59:00Z").state, "closed");
  equal(open("1@540-720", "2026-12-01T08:00:00Z").state, "open");
  equal(m.germanTime(new Date("2026-12-31T23:30:00Z")).day, 1);
});
await promise("A rule for the first or the last week of a month holds in that week only", () => {
  const states = day => open("2@900-1080#1/-1", `2026-11-${day}T14:30:00Z`).state;
  equal(["04", "11", "18", "25"].map(states), ["open", "closed", "closed", "open"]);
});
await promise("On a holiday the hours that say nothing of holidays are unknown, and those that do are closed", () => {
  equal(open("4@540-720", "2026-12-25T09:00:00Z").state, "unknown");
  equal(open("4@540-720!", "2026-12-25T09:00:00Z").state, "closed");
});
await promise("The next opening is the next one, however many days away", () => {
  equal(open("0@540-720;3@780-1080", "2026-11-23T12:00:00Z").next, { day: 3, minutes: 780 });
  equal(open("4@540-720", "2026-12-24T12:00:00Z").next, { day: 8 + 7, minutes: 540 });
  equal(open("0@540-720,840-1020", "2026-11-23T12:00:00Z").next, { day: 0, minutes: 840 });
});
await promise("Hours past midnight hold until they end", () => {
  equal(open("0@1200-120", "2026-11-24T00:30:00Z").state, "open");
  equal(open("0@1200-120", "2026-11-24T01:30:00Z").state, "closed");
  equal(open("0@1200-1560", "2026-11-24T00:30:00Z").state, "open");
});
await promise("A file is fetched once, however many ask for it at a time", async () => {
  let fetched = 0;
  const pieces = m.openPieces("/i/", async () => { fetched++; return { stand: "1" }; });
  await Promise.all([pieces.piece("k/0.json"), pieces.piece("k/0.json"), pieces.plain("k/0.json")]);
  equal(fetched, 2);
});
await promise("A directory built anew meanwhile is read anew once, and a piece that still differs counts as missing", async () => {
  let stand = "1";
  const pieces = m.openPieces("/i/", async path => path.endsWith("bad.json") ? { stand: "9" } : { stand });
  equal(await pieces.piece("k/0.json"), { stand: "1" });
  stand = "2";
  let stale = 0;
  await pieces.piece("k/1.json").catch(error => { stale += Number(error instanceof m.StaleIndex); });
  equal(stale, 1);
  equal(await pieces.piece("k/1.json"), { stand: "2" });
  equal(await pieces.piece("k/bad.json"), null);
});
await promise("A file that could not be fetched is tried again", async () => {
  let works = false;
  const pieces = m.openPieces("/i/", async () => { if (!works) throw new Error("offline"); return { stand: "1" }; });
  equal(await pieces.plain("a.json"), null);
  works = true;
  equal(await pieces.plain("a.json"), { stand: "1" });
});
await promise("An area covers a place by postcode, range, Kreis or Land", () => {
  const place = { plz: "50667", kreise: ["05315"], land: "05" };
  equal(["p50667", "p50660-50670", "k05315", "l05", "b", "p50668", "k05313", "l06"].map(key => m.areaFor([key], place)),
    ["p50667", "p50660-50670", "k05315", "l05", "b", null, null, null]);
  equal(m.areaFor(["b", "k05315"], place), "k05315");
});
await promise("The automatic radius is the smallest with enough matches, and never claims what was not looked at", () => {
  const ten = Array.from({ length: 10 }, (_, i) => i);
  equal(m.automaticRadius(ten, 10, Infinity), 10);
  equal(m.automaticRadius(ten.map(km => km / 10), 10, Infinity), 5);
  equal(m.automaticRadius([80], 10, Infinity), 100);
  equal(m.automaticRadius([400], 10, Infinity), "de");
  equal(m.automaticRadius([], 10, Infinity), 100);
  equal(m.automaticRadius([1, 2, 3], 10, 30), 5);
});
done();

function plainDistance(a, b) {
  const d = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i === 0 ? j : j === 0 ? i : 0));
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + Number(a[i - 1] !== b[j - 1]));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
    }
  }
  return d[a.length][b.length];
}
