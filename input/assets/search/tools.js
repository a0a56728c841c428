import { totalText } from "./results.js";
import { radiusText, summaryText } from "./understood.js";
import { make } from "./dom.js";

/** The line above the results: how many, of what, and the buttons for radius, map and remembered list. */
export function showTools(page, result) {
  const { root, texts, state } = page;
  const isList = state.liste === "merk";
  const summary = root.querySelector("#treffer");
  if (isList) summary.replaceChildren();
  else if (result) summary.replaceChildren(make("strong", null, totalText(result, texts)), " ", make("span", null, summaryText(result, page)));
  const radius = root.querySelector(".radius");
  radius.hidden = isList || !result?.understood.place || result.understood.place.kind === "land";
  radius.querySelector("select").value = state.umkreis;
  const chosen = result && !state.umkreis ? radiusText(result, texts) : null;
  if (chosen) radius.querySelector("option").textContent = texts.say("radius.auto", result.radius === "de" ? chosen : texts.say("km", texts.number(result.radius)));
  root.classList.toggle("has-place", Boolean(result?.understood.place));
  const list = root.querySelector("[data-do=list]");
  list.hidden = !isList && state.merk.length === 0;
  list.textContent = isList ? texts.say("list.back") : texts.say("list", texts.number(state.merk.length));
  const active = root.querySelectorAll("#filter input:checked:not([value=''])").length + (state.alter === null ? 0 : 1);
  root.querySelector("[data-active]").textContent = active ? "(" + texts.number(active) + ")" : "";
}
