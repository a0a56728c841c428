const listKeys = ["thema", "sprache", "form", "traegerart", "traeger", "merk"];
const flagKeys = ["dolmetschen", "offen", "anonym", "kostenlos", "jetzt"];
const shapes = {
  kreis: /^\d{5}$/, umkreis: /^(5|10|25|50|100|de)$/, rolli: /^[12]$/, alter: /^(\d|[1-9]\d|1[01]\d|120)$/, liste: /^merk$/, karte: /^[01]$/, zeigen: /^[1-9]\d{1,2}$/,
};
const mostKept = 60;
const firstShown = 10;

/** What is searched and how, as one plain object; the address says the same. */
export function emptyState() {
  return {
    was: "", wo: "", kreis: "", umkreis: "", thema: [], sprache: [], dolmetschen: false, rolli: 0, form: [], offen: false, anonym: false, kostenlos: false,
    alter: null, jetzt: false, traegerart: [], traeger: [], merk: [], liste: "", karte: "", zeigen: firstShown, searched: false,
  };
}

/** The state that a fragment or query says; what has no sense is left out, for anybody can send such an address. */
export function readAddress(text) {
  const params = new URLSearchParams(text.replace(/^[#?]/, ""));
  const state = emptyState();
  for (const [key, value] of params) {
    if (key === "was" || key === "wo") state[key] = value.slice(0, 200);
    else if (listKeys.includes(key)) state[key] = [...new Set([...state[key], ...value.split(",").filter(code => /^[A-Za-z0-9._-]{1,120}$/.test(code))])].slice(0, mostKept);
    else if (flagKeys.includes(key)) state[key] = value === "1";
    else if (Object.hasOwn(shapes, key) && shapes[key].test(value)) state[key] = ["rolli", "alter", "zeigen"].includes(key) ? Number(value) : value;
    else continue;
    if (!["merk", "liste", "karte"].includes(key)) state.searched = true;
  }
  return state;
}

/** The state as a fragment without its "#": only what differs from nothing, always in the same order. */
export function writeAddress(state) {
  const params = new URLSearchParams();
  for (const [key, nothing] of Object.entries(emptyState())) {
    const value = state[key];
    if (key === "searched" || value === nothing || value === "" || value === null || (Array.isArray(value) && !value.length)) continue;
    params.set(key, Array.isArray(value) ? value.join(",") : value === true ? "1" : String(value));
  }
  if (state.searched && ![...params.keys()].some(key => !["merk", "liste", "karte"].includes(key))) params.set("was", "");
  return params.toString().replaceAll("%2C", ",");
}
