import { make, makeButton } from "./dom.js";
import { csvText, jsonText, recordsOf, saveFile } from "./download.js";

const mostTaken = 2000;

/** The box below a list: print it, or take it along as a file; hitsOf() gives all its hits, not only those shown. */
export function takeBox(hitsOf, print, page) {
  const { say, count } = page.texts;
  const note = make("p", { class: "small" }, say("take.note"));
  const file = (ending, type, textOf) => async () => {
    if (page.total() > mostTaken) {
      note.replaceChildren(say("take.many"), " ", make("a", { href: page.root.dataset.pages + "daten/" }, say("take.all")));
      page.announce(note.textContent);
      return;
    }
    const records = recordsOf(await hitsOf(), page.wholeAddressOf);
    saveFile(say("take.file") + ending, type, textOf(records));
    page.announce(count("take.done", records.length));
  };
  return make("section", { class: "take", "aria-labelledby": "mitnehmen" },
    make("h2", { id: "mitnehmen" }, say("take")),
    make("p", { class: "answers" },
      makeButton(say("take.print"), print, { "data-do": "print" }),
      makeButton(say("take.csv"), file(".csv", "text/csv;charset=utf-8", csvText), { "data-do": "csv" }),
      makeButton(say("take.json"), file(".json", "application/json", records => jsonText(records, page.texts)), { "data-do": "json" })),
    note);
}
