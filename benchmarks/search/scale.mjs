// Multiplies the example directory to n centres all over the country: node scale.mjs <repository> <folder> <n>
// Same arguments, same bytes. Kreise are drawn by their inhabitants, then one of their postcodes.
import { createWriteStream, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [repository, folder, wanted] = process.argv.slice(2);
const table = path => parse(readFileSync(join(repository, "data", path), "utf8"));
let seed = 20261122;
const random = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 4294967296;
const places = placesByKreis();
const kreise = table("geo/kreise.csv").map(k => ({ ags: k.ags, weight: Number(k.einwohner) })).filter(k => places.has(k.ags));
const all = kreise.reduce((sum, k) => sum + k.weight, 0);
const copiesOfCarriers = 10;

mkdirSync(folder, { recursive: true });
const centres = table("stellen.csv").filter(c => c.status !== "aufgeloest");
const services = groupBy(table("angebote.csv"), s => s.stelle_id);
const areas = groupBy(table("einzugsgebiete.csv"), a => a.angebot_id);
const carriers = table("traeger.csv");
const out = Object.fromEntries(["stellen", "angebote", "einzugsgebiete", "traeger"].map(name => [name, writer(name)]));

for (let copy = 0; copy * centres.length < Number(wanted); copy++) {
  if (copy % copiesOfCarriers === 0) for (const c of carriers) out.traeger({ ...c, traeger_id: `${c.traeger_id}-${copy}`, name: c.name.replace(" (Beispiel)", ` ${copy} (Beispiel)`), identifikator: "" });
  const left = Number(wanted) - copy * centres.length;
  for (const centre of centres.slice(0, left)) writeCentre(centre, copy);
}

function writeCentre(centre, copy) {
  const place = drawPlace();
  const id = `${centre.stelle_id}-${copy}`;
  const open = centre.adresse_oeffentlich === "ja";
  out.stellen({
    ...centre, stelle_id: id, name: centre.name.replace(centre.ort, place.ort), traeger_id: `${centre.traeger_id}-${copy - copy % copiesOfCarriers}`,
    plz: open ? place.plz : "", ort: place.ort, ags: place.kreis + "000", nachfolger: "",
    lat: open ? (Number(place.lat) + (random() - 0.5) / 50).toFixed(4) : "", lon: open ? (Number(place.lon) + (random() - 0.5) / 50).toFixed(4) : "",
  });
  for (const service of services.get(centre.stelle_id) ?? []) {
    const own = `${service.angebot_id}-${copy}`;
    out.angebote({ ...service, angebot_id: own, stelle_id: id });
    const rows = (areas.get(service.angebot_id) ?? []).map(area => ({ ...area, angebot_id: own, ...moved(area, place) }));
    for (const row of new Map(rows.map(r => [r.art + r.von, r])).values()) out.einzugsgebiete(row);
  }
}

function moved(area, place) {
  switch (area.art) {
    case "kreis": return { von: place.kreis };
    case "ags": return { von: place.kreis + "000" };
    case "bundesland": return { von: place.kreis.slice(0, 2) };
    case "plz": return { von: place.plz, bis: "" };
    default: return {};
  }
}

function drawPlace() {
  let at = random() * all;
  const kreis = kreise.find(k => (at -= k.weight) <= 0) ?? kreise[0];
  const list = places.get(kreis.ags);
  return list[Math.floor(random() * list.length)];
}

function placesByKreis() {
  return groupBy(table("geo/postleitzahlen.csv"), p => p.kreis);
}

function groupBy(rows, key) {
  const groups = new Map();
  for (const row of rows) groups.has(key(row)) ? groups.get(key(row)).push(row) : groups.set(key(row), [row]);
  return groups;
}

function writer(name) {
  const stream = createWriteStream(join(folder, name + ".csv"));
  let head = null;
  return row => {
    if (!head) stream.write((head = Object.keys(row)).join(",") + "\n");
    stream.write(head.map(column => quoted(row[column] ?? "")).join(",") + "\n");
  };
}

function quoted(cell) {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function parse(text) {
  const rows = [[]];
  for (const [, quotedCell, cell, end] of text.replace(/^\uFEFF/, "").matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1).push(quotedCell === undefined ? cell : quotedCell.replaceAll('""', '"'));
    if (end !== ",") rows.push([]);
  }
  const [head, ...body] = rows.filter(r => r.length > 1);
  return body.map(row => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ""])));
}
