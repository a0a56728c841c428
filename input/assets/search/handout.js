import { make } from "./dom.js";
import { activeFilters } from "./filters.js";
import { radiusText, summaryText } from "./understood.js";

/** The head of the printed list: what was searched, and of which day the entries are. */
export function showHandout(element, result, page) {
  const { say, terms, day } = page.texts;
  const searched = result ? [summaryText(result, page), radiusText(result, page.texts), ...activeFilters(page.state, page).map(f => f.label)].filter(Boolean).join(" · ") : "";
  element.replaceChildren(...[
    make("p", null, make("strong", null, result ? (searched ? say("print.searched", searched) : "") : say("list.title"))),
    terms("date")[0] ? make("p", null, say("print.date", day(terms("date")[0]))) : null,
  ].filter(Boolean));
}
