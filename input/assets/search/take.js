import { make, makeButton } from "./dom.js";

const mostTaken = 2000;

/** The box below a list: print it, or take it along as a file; hitsOf() gives all its hits, not only those shown. */
export function takeBox(hitsOf, print, page) {
  const { say, count } = page.texts;
  const note = make("p", { class: "small" }, say("take.note"));
  const tell = (...parts) => {
    note.replaceChildren(...parts);
    page.announce(note.textContent);
  };
  const file = (ending, type) => async () => {
    if (page.total() > mostTaken) {
      tell(say("take.many"), " ", make("a", { href: page.root.dataset.pages + "daten/" }, say("take.all")));
      return;
    }
    try {
      const [{ files }, hits] = await Promise.all([page.taking(), hitsOf()]);
      const records = files.recordsOf(hits, page.wholeAddressOf);
      files.saveFile(say("take.file") + "." + ending, type, files[ending](records, page.texts));
      page.announce(count("take.done", records.length));
    } catch {
      tell(say("broken"));
    }
  };
  return make("section", { class: "take", "aria-labelledby": "mitnehmen" },
    make("h2", { id: "mitnehmen" }, say("take")),
    make("p", { class: "answers" },
      makeButton(say("take.print"), print, { "data-do": "print" }),
      makeButton(say("take.csv"), file("csv", "text/csv;charset=utf-8"), { "data-do": "csv" }),
      makeButton(say("take.json"), file("json", "application/json"), { "data-do": "json" })),
    note);
}
