import { make } from "./dom.js";

const columns = ["stelle_id", "name", "adresse", "plz", "ort", "telefon", "email", "website", "traeger", "themen", "sprachen", "eingang_rollstuhl", "zuordnung", "entfernung_km", "seite"];
const wheelchairs = { j: "ja", t: "teilweise", n: "nein" };

/** The hits as records, in the order of the page; members are named as the columns of stellen.csv where it has them. */
export function recordsOf(hits, pageOf) {
  return hits.map(({ hit, group }) => ({
    stelle_id: hit.id, name: hit.name, adresse: hit.street ?? "", plz: hit.plz ?? "", ort: hit.town ?? "", telefon: hit.phone ?? "", email: hit.email ?? "",
    website: hit.website ?? "", traeger: hit.carrier ?? "", themen: hit.topics ?? [], sprachen: hit.languages ?? [], eingang_rollstuhl: wheelchairs[hit.wheelchair] ?? "",
    zuordnung: group, entfernung_km: hit.km === null || hit.km === undefined ? null : Math.round(hit.km * 10) / 10, seite: pageOf(hit.id),
  }));
}

/** RFC 4180, every line ended by CRLF, lists with "|" as in our own tables. */
export function csvText(records) {
  const lines = [columns, ...records.map(record => columns.map(column => csvCell(column, record[column])))];
  return lines.map(cells => cells.map(quoted).join(",") + "\r\n").join("");
}

// As in the CSV for Excel: a phone number begins with 00 instead of "+", whatever else a spreadsheet would take for a formula gets an apostrophe.
function csvCell(column, value) {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = Array.isArray(value) ? value.join("|") : value;
  if (column === "telefon" && text.startsWith("+")) return harmless("00" + text.slice(1));
  return harmless(text);
}

function harmless(text) {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? "'" + text : text;
}

function quoted(cell) {
  return /[",\r\n]|^\s|\s$/.test(cell) ? '"' + cell.replaceAll('"', '""') + '"' : cell;
}

/** The same as JSON, with from whom it is, on what terms and of which day. */
export function jsonText(records, texts) {
  const about = { source: texts.terms("source"), licence: texts.terms("licence"), attribution: texts.terms("attribution"), date: texts.terms("date")[0] ?? null, count: records.length };
  return JSON.stringify({ ...about, data: records }, null, 1) + "\n";
}

/** Hands a text over as a file; it is made here and no server sees it. */
export function saveFile(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = make("a", { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
}
