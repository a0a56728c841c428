import { hoursOfText } from "./hourstext.js";

const wheelchairSigns = { ja: "j", teilweise: "t", nein: "n" };

/** A centre's own file in the form of a hit, its hours as in the index; null where there is none or it no longer advises. */
export function hitOfFile(file) {
  if (!file || typeof file.stelle_id !== "string" || file.status === "aufgeloest") return null;
  return {
    id: file.stelle_id, name: file.name ?? "", marks: [], street: [file.strasse, file.hausnummer].filter(Boolean).join(" "), plz: file.plz ?? "", town: file.ort ?? "",
    phone: file.telefon ?? "", email: file.email ?? "", website: file.website ?? "", carrier: file.traeger?.name ?? "", km: null, vague: false,
    topics: [...new Set((file.angebote ?? []).filter(o => o.status !== "aufgeloest").map(o => o.thema))], matched: [],
    hours: hoursOfText(file.oeffnungszeiten), wheelchair: wheelchairSigns[file.eingang_rollstuhl] ?? "-", languages: file.sprachen ?? [], status: file.status ?? "",
  };
}
