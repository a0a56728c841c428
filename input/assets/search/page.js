import { showExit } from "../safety/exit.js";
import { emptyState } from "./address.js";
import { makeAnnouncer } from "./announce.js";
import { openDirectory } from "./engine.js";
import { makeButton } from "./dom.js";
import { showCounts, showFilters, withoutFilters } from "./filters.js";
import { makeHistory } from "./history.js";
import { germanTime } from "./hours.js";
import { showHandout } from "./handout.js";
import { listenTo } from "./listen.js";
import { makeMapView } from "./mapview.js";
import { makeMemory, showRemembered } from "./remember.js";
import { showResults, spokenText } from "./results.js";
import { takeBox } from "./take.js";
import { readTexts } from "./texts.js";
import { showTools } from "./tools.js";

const speakingPause = 900;
const step = 10;
const mostPrinted = 200;

/** Brings the search page to life; without it the page is a register of links. */
export function startSearch() {
  const root = document.getElementById("suche");
  if (!root) return;
  const at = id => document.getElementById(id);
  const form = root.querySelector(".search-form");
  const filter = at("filter");
  const texts = readTexts(at("suchtexte"), document.documentElement.lang);
  const fetchJson = async (path, fresh) => {
    const answer = await fetch(path, { credentials: "omit", cache: fresh ? "no-cache" : "default" });
    return answer.ok ? answer.json() : null;
  };
  const directory = openDirectory(root.dataset.index, texts.language, fetchJson);
  let turn = 0;
  let result = null;
  let taken = null;

  const page = {
    root, form, filter, texts, fetchJson, state: emptyState(), now: new Date(), position: null, typing: 0, contentLanguage: root.dataset.contentLanguage ?? null,
    contentDirection: root.dataset.contentDirection ?? null,
    help: at("keine-treffer"),
    announce: makeAnnouncer(at("ansage"), speakingPause),
    pageOf: id => root.dataset.pages + "beratungsstellen/" + id + "/",
    fileOf: id => "/beratungsstellen/" + id + "/" + id + ".json",
    wholeAddressOf: id => (texts.terms("host")[0] ?? "") + page.pageOf(id),
    label: (name, code) => filter.querySelector(`input[name="${name}"][value="${CSS.escape(code)}"]`)?.closest("label").querySelector("span").textContent ?? (texts.has(name + "." + code) ? texts.say(name + "." + code) : ""),
    phoneMark: () => at("suchtexte").content.querySelector("svg").cloneNode(true),
    keepButton: hit => memory.keepButton(hit),
    go: part => decide({ ...page.state, ...part, zeigen: step }),
    clear: () => decide({ ...withoutFilters(page.state), zeigen: step }),
    more: key => more(key),
    forgetPosition: () => { page.position = null; decide({ ...page.state, zeigen: step }); },
    keep: merk => { page.state = { ...page.state, merk }; past.kept(page.state); showTools(page, result); },
    emptyList: () => { page.keep([]); page.announce(texts.say("list.cleared")); show(); at("merkliste")?.focus(); },
    total: () => result && !page.state.liste ? result.responsible.total + result.near.total + result.wide.total : 0,
    /** What only those need who take something along; asked for again where it did not come. */
    taking: () => taken ??= import(root.dataset.take).catch(error => { taken = null; throw error; }),
    show: () => show(),
    decide: state => decide(state),
    past: () => past,
    // On a phone the first number should be on the screen, so what stands above the field makes room.
    comeUp: () => { if (!page.isWide() && page.state.searched) scrollTo({ top: form.getBoundingClientRect().top + scrollY - 6 }); },
    isWide: () => matchMedia("(min-width: 62rem)").matches,
  };
  const memory = makeMemory(page);
  const map = makeMapView(page, directory, state => past.kept(state));
  const past = makeHistory((state, isOurs) => {
    // What was remembered since stays remembered on the way back; an address from elsewhere brings its own list.
    page.state = { ...state, merk: isOurs ? page.state.merk : state.merk };
    if (isOurs) past.kept(page.state);
    show();
  });
  const take = takeBox(() => allHits(), () => printList(), page);

  const numbered = groups => groups.flatMap(([name, group]) => (group?.hits ?? []).map(hit => ({ hit, group: name })));
  const allHits = async () => {
    if (page.state.liste) return (await memory.hits()).map(hit => ({ hit, group: "" }));
    // The radius is the one that was used, said aloud: then every centre within it is looked at, and the list is whole.
    const all = await directory.search({ ...page.state, umkreis: String(result.radius), zeigen: Infinity }, { now: page.now, position: page.position });
    return numbered([["zuständig", all.responsible], ["in der Nähe", all.near], ["bundesweit", all.wide]]);
  };

  const printList = async () => {
    if (!page.state.liste) {
      page.state = { ...page.state, zeigen: Math.max(page.state.zeigen, mostPrinted) };
      await show();
    }
    window.print();
  };

  const decide = state => {
    const held = document.activeElement?.dataset.do;
    page.state = { ...state, searched: true };
    past.changed(page.state);
    return show().then(() => hold(held));
  };

  // A button that was pressed may be gone with the list it stood in; the focus then waits at the next of its kind or at the heading.
  const hold = held => {
    if (!held || (document.activeElement && document.activeElement !== document.body)) return;
    (root.querySelector(`.search-results [data-do="${held}"]`) ?? at("treffer")).focus({ preventScroll: true });
  };

  const more = async key => {
    const before = root.querySelectorAll(`[data-group="${key}"] .card`).length;
    page.state = { ...page.state, zeigen: page.state.zeigen + step };
    past.changed(page.state);
    await show();
    root.querySelectorAll(`[data-group="${key}"] .card h3 a`)[before]?.focus();
  };

  const fillFields = () => {
    for (const name of ["was", "wo"]) {
      const field = form.elements[name];
      if (document.activeElement !== field || !page.typing) field.value = page.state[name];
    }
    showFilters(filter, page.state);
  };

  const show = async () => {
    const mine = ++turn;
    page.now = new Date();
    fillFields();
    const isList = page.state.liste === "merk";
    root.classList.toggle("is-searching", page.state.searched || isList);
    root.classList.toggle("is-list", isList);
    // Guessed before the answer, so that nothing moves when it comes.
    root.classList.toggle("has-place", Boolean(page.state.wo || page.position));
    at("register").hidden = page.state.searched || isList;
    for (const id of ["werkzeug", "ergebnisse"]) at(id).hidden = !page.state.searched && !isList;
    at("suchleiste").hidden = !page.state.searched || isList || !result;
    if (isList || !page.state.searched) map.show(null);
    if (isList) return showList(mine);
    if (!page.state.searched) {
      result = null;
      page.help.hidden = true;
      return;
    }
    const waiting = setTimeout(() => { if (mine === turn) at("treffer").textContent = texts.say("wait"); }, 400);
    try {
      const found = await directory.search(page.state, { now: page.now, position: page.position, carriers: at("filterkasten").open });
      if (mine !== turn) return;
      result = found;
      showFound();
    } catch {
      if (mine === turn) showBroken();
    } finally {
      clearTimeout(waiting);
    }
  };

  const showFound = () => {
    page.today = germanTime(page.now);
    at("suchleiste").hidden = false;
    showTools(page, result);
    showResults(at("ergebnisse"), result, page, take);
    showFilters(filter, page.state);
    showCounts(filter, result, page);
    showHandout(at("handzettel"), result, page);
    map.show(result);
    guard([...result.understood.topics.map(topic => topic.code), ...page.state.thema]);
    page.announce(spokenText(result, page));
  };

  const showList = async mine => {
    const hits = await memory.hits().catch(() => null);
    if (mine !== turn) return;
    if (!hits) return showBroken();
    page.today = germanTime(page.now);
    page.help.hidden = true;
    showTools(page, null);
    showRemembered(at("ergebnisse"), hits, page, take);
    showHandout(at("handzettel"), null, page);
    guard(hits.flatMap(hit => hit.topics));
  };

  // Whoever searches for what nobody else should see gets the way out.
  const sensitive = (root.dataset.sensitive ?? "").split(" ");
  const guard = topics => { if (topics.some(code => sensitive.includes(code))) showExit(); };

  const showBroken = () => {
    at("treffer").textContent = texts.say("broken");
    page.announce(texts.say("broken"));
    at("ergebnisse").replaceChildren(makeButton(texts.say("again"), () => show()), page.help);
    page.help.hidden = false;
    at("register").hidden = false;
  };

  listenTo(page);
  page.state = past.first();
  setTimeout(() => show().then(page.comeUp));
}
