import { csvText, jsonText, recordsOf, saveFile } from "./search/download.js";
import { hitOfFile } from "./search/filehit.js";

/** Loaded by the search page when somebody takes a list along or opens the remembered one, so that a first search does not wait for it. */
export const files = { csv: csvText, json: jsonText, recordsOf, saveFile };
/** A centre's own file as a hit. */
export const hitOf = hitOfFile;
