import { readAddress, writeAddress } from "./address.js";

/**
 * The address as the memory of the search: typing rewrites the entry, a decision makes a new one, so that "back" leads to what was
 * looked at before. onChange gets the state whenever somebody else (back, a link, the address field) changed the address.
 */
export function makeHistory(onChange) {
  const path = location.pathname;
  let decided = "";
  let shown = "";

  const write = (method, address) => {
    shown = address;
    history[method]({ search: true }, "", path + (address ? "#" + address : ""));
  };

  const heard = () => {
    const address = location.hash.slice(1);
    // The address of a place in the page ("#inhalt") is no search.
    if (address === shown || (address && !address.includes("="))) return;
    const isOurs = history.state?.search === true;
    const state = readAddress(address);
    decided = shown = address;
    onChange(state, isOurs);
  };
  addEventListener("popstate", heard);
  addEventListener("hashchange", heard);

  return {
    /** What the page was opened with: a query, as a form without script sends it, becomes a fragment, which no server sees. */
    first: () => {
      const query = location.search.length > 1 ? location.search.slice(1) : "";
      const fragment = location.hash.slice(1);
      const state = readAddress(fragment.includes("=") ? fragment : query);
      decided = writeAddress(state);
      if (query || fragment.includes("=")) write("replaceState", decided);
      return state;
    },
    /** Still typing: the same entry. */
    typed: state => write("replaceState", writeAddress(state)),
    /** A filter, "more", a button: what was there before stays one step back. */
    changed: state => {
      decided = writeAddress(state);
      if (decided !== shown) write("pushState", decided);
    },
    /** Typing is done: one step back leads to what was looked at before the typing. */
    submitted: state => {
      const address = writeAddress(state);
      if (address === decided) return;
      write("replaceState", decided);
      decided = address;
      write("pushState", address);
    },
    /** Changes the entry without a trace, for the list of remembered centres. */
    kept: state => {
      const wasDecided = shown === decided;
      write("replaceState", writeAddress(state));
      if (wasDecided) decided = shown;
    },
  };
}
