import { make } from "./dom.js";

const conditionKeys = ["jetzt", "offen", "anonym", "kostenlos"];
const choiceKeys = ["thema", "sprache", "form", "traegerart", "traeger"];
const mostCarriers = 12;

/** Ticks what the state says. */
export function showFilters(form, state) {
  for (const box of form.querySelectorAll("input")) {
    if (box.name === "bedingung") box.checked = state[box.value];
    else if (box.name === "dolmetschen") box.checked = state.dolmetschen;
    else if (box.name === "rolli") box.checked = box.value === (state.rolli ? String(state.rolli) : "");
    else if (box.name === "alter") { if (document.activeElement !== box) box.value = state.alter ?? ""; }
    else if (choiceKeys.includes(box.name)) box.checked = state[box.name].includes(box.value);
  }
}

/** What is ticked, as a part of the state. */
export function readFilters(form) {
  const ticked = name => [...form.querySelectorAll(`input[name="${name}"]`)].filter(box => box.checked).map(box => box.value);
  const age = form.querySelector("input[name=alter]").value.trim();
  const part = { dolmetschen: ticked("dolmetschen").length > 0, rolli: Number(ticked("rolli")[0] ?? 0), alter: /^\d{1,3}$/.test(age) && Number(age) <= 120 ? Number(age) : null };
  for (const key of choiceKeys) part[key] = ticked(key);
  for (const key of conditionKeys) part[key] = ticked("bedingung").includes(key);
  return part;
}

/** A state without any filter; what and where stay. */
export function withoutFilters(state) {
  return { ...state, thema: [], sprache: [], dolmetschen: false, rolli: 0, form: [], offen: false, anonym: false, kostenlos: false, alter: null, jetzt: false, traegerart: [], traeger: [] };
}

/** Every filter that holds: its name and the state without it. */
export function activeFilters(state, page) {
  const active = [];
  for (const key of choiceKeys)
    for (const code of state[key]) active.push({ label: page.label(key, code) || code, without: { ...state, [key]: state[key].filter(other => other !== code) } });
  for (const key of [...conditionKeys, "dolmetschen"]) if (state[key]) active.push({ label: page.label("bedingung", key), without: { ...state, [key]: false } });
  if (state.rolli) active.push({ label: page.texts.say("pill.wheelchair", page.label("rolli", String(state.rolli))), without: { ...state, rolli: 0 } });
  if (state.alter !== null) active.push({ label: page.texts.say("pill.age", state.alter), without: { ...state, alter: null } });
  return active;
}

/** Says how many centres each choice leaves; a choice with none looks faint but can still be reached and taken back. */
export function showCounts(form, result, page) {
  const counts = result.counts;
  showCarriers(form.querySelector("#filter-traeger"), counts.traeger ?? {}, page);
  for (const box of form.querySelectorAll("input[type=checkbox], input[type=radio]")) {
    const number = countOf(counts, box);
    const place = box.closest("label").querySelector("[data-count]");
    if (!place || number === null) continue;
    place.textContent = "(" + page.texts.number(number) + (result.countsExact === false ? "+" : "") + ")";
    box.closest("label").classList.toggle("none", number === 0);
  }
}

function countOf(counts, box) {
  if (box.name === "bedingung") return counts[box.value] ?? 0;
  if (box.name === "rolli") return box.value ? counts.rolli?.[box.value] ?? 0 : null;
  if (box.name === "traeger") return counts.traeger?.[box.value]?.[1] ?? 0;
  return choiceKeys.includes(box.name) ? counts[box.name]?.[box.value] ?? 0 : null;
}

// Carriers can be thousands, so only those with the most hits are offered, and those that are chosen.
function showCarriers(set, carriers, page) {
  const list = set.querySelector("ul");
  const chosen = page.state.traeger;
  const codes = Object.keys(carriers).sort((a, b) => carriers[b][1] - carriers[a][1] || (carriers[a][0] < carriers[b][0] ? -1 : 1));
  const offered = [...new Set([...chosen, ...codes.slice(0, mostCarriers)])];
  set.hidden = offered.length < 2 && !chosen.length;
  const known = new Map([...list.children].map(item => [item.querySelector("input").value, item]));
  if (offered.length === known.size && (set.contains(document.activeElement) || offered.every(code => known.has(code)))) return;
  list.replaceChildren(...offered.map(code => known.get(code) ?? carrierItem(code, carriers[code]?.[0] ?? code, chosen, page)));
}

function carrierItem(code, name, chosen, page) {
  const box = make("input", { type: "checkbox", name: "traeger", value: code });
  box.checked = chosen.includes(code);
  return make("li", null, make("label", null, box, make("span", { lang: page.contentLanguage, dir: page.contentDirection }, name), " ", make("small", { "data-count": "" })));
}
