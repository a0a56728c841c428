import { writeAddress } from "./address.js";
import { readFilters } from "./filters.js";
import { locate } from "./locate.js";

const typingPause = 150;
const firstTen = 10;

/** Hears what people do on the search page: type, send, choose, tap. */
export function listenTo(page) {
  page.form.addEventListener("input", event => {
    if (event.target.name !== "was" && event.target.name !== "wo") return;
    clearTimeout(page.typing);
    page.typing = setTimeout(() => typed(page, event.target), typingPause);
  });
  page.form.addEventListener("submit", event => {
    event.preventDefault();
    sent(page);
  });
  page.filter.addEventListener("submit", event => {
    event.preventDefault();
    if (page.isWide()) return;
    document.getElementById("filterkasten").open = false;
    document.getElementById("treffer").focus({ preventScroll: true });
    page.comeUp();
  });
  // Names of carriers are loaded only when somebody looks at the filters.
  document.getElementById("filterkasten").addEventListener("toggle", event => { if (event.target.open) page.show(); });
  page.filter.addEventListener("change", () => page.decide({ ...page.state, ...readFilters(page.filter), zeigen: firstTen }));
  document.getElementById("umkreis").addEventListener("change", event => page.go({ umkreis: event.target.value }));
  const on = (name, act) => page.root.querySelector(`[data-do=${name}]`).addEventListener("click", act);
  on("clear", page.clear);
  on("list", () => openList(page));
  on("locate", event => findMe(page, event.target));
  openFilters(page);
  keepAddress();
}

function typed(page, field) {
  const value = field.value;
  if (value !== page.state[field.name]) {
    if (field.name === "wo") page.position = null;
    const elsewhere = field.name === "wo" ? { kreis: "", umkreis: "" } : {};
    const state = { ...page.state, ...elsewhere, [field.name]: value, liste: "", zeigen: firstTen, searched: false };
    state.searched = writeAddress({ ...state, merk: [], karte: "" }) !== "";
    page.state = state;
    page.past().typed(state);
    page.show();
  }
  page.typing = 0;
}

function sent(page) {
  clearTimeout(page.typing);
  page.typing = 0;
  const [was, wo] = ["was", "wo"].map(name => page.form.elements[name].value);
  const elsewhere = wo === page.state.wo ? {} : { kreis: "", umkreis: "" };
  if (wo && wo !== page.state.wo) page.position = null;
  page.state = { ...page.state, ...elsewhere, was, wo, liste: "", searched: true, zeigen: firstTen };
  page.past().submitted(page.state);
  // Puts the keyboard of a phone away, which would cover the results.
  if (matchMedia("(pointer: coarse)").matches) document.activeElement?.blur();
  page.show().then(page.comeUp);
}

function openList(page) {
  page.state = { ...page.state, liste: page.state.liste ? "" : "merk" };
  page.past().changed(page.state);
  page.show();
}

async function findMe(page, button) {
  const found = await locate(button, page);
  if (!found) return;
  page.position = found;
  page.decide({ ...page.state, wo: "", kreis: "", umkreis: "", zeigen: firstTen });
}

/** Beside the results the filters stand open; on a phone they wait behind one line. */
function openFilters(page) {
  const wide = matchMedia("(min-width: 62rem)");
  const follow = () => { document.getElementById("filterkasten").open = page.isWide(); };
  wide.addEventListener("change", follow);
  follow();
}

/** Links within the page must not overwrite the search in the address; those to other languages take it along. */
function keepAddress() {
  document.addEventListener("click", event => {
    const link = event.target.closest?.("a[href]");
    if (!link || !location.hash.includes("=")) return;
    if (link.closest(".languages")) link.hash = location.hash;
    const href = link.getAttribute("href");
    if (!href.startsWith("#")) return;
    event.preventDefault();
    const target = document.getElementById(href.slice(1));
    target?.scrollIntoView();
    target?.focus({ preventScroll: true });
  });
}
