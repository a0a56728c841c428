const keyStep = 80;
const keyMoves = { ArrowLeft: [1, 0], ArrowRight: [-1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };

/** Keys and buttons of the map, and when it counts as entered: from the focus coming in until it leaves. Answers a function that takes all away. */
export function mapKeys(parts, on) {
  const ended = new AbortController();
  const listen = (target, kind, listener) => target.addEventListener(kind, listener, { signal: ended.signal });
  listen(parts.closer, "click", () => on.step(1));
  listen(parts.further, "click", () => on.step(-1));
  listen(parts.all, "click", on.showAll);
  listen(parts.done, "click", () => {
    on.activate(false);
    document.activeElement?.blur();
  });
  listen(parts.stage, "focusin", () => on.activate(true));
  listen(parts.root, "focusout", event => {
    if (on.isActive() && !parts.root.contains(event.relatedTarget)) on.activate(false);
  });
  listen(parts.root, "keydown", event => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (mapKey(event, parts, on)) event.preventDefault();
  });
  return () => ended.abort();
}

function mapKey(event, parts, on) {
  if (event.key === "Escape") return mapEscape(on);
  if (parts.panel.contains(event.target) || !parts.root.querySelector(".map-window").contains(event.target)) return false;
  if (event.key in keyMoves) on.shift(...keyMoves[event.key].map(move => move * keyStep));
  else if (event.key === "+" || event.key === "=") on.step(1);
  else if (event.key === "-" || event.key === "_") on.step(-1);
  else if (event.key === "0") on.showAll();
  else return false;
  return true;
}

/** Escape closes the list, then leaves the map. False where nothing was to close, so that it can mean something to the page. */
function mapEscape(on) {
  if (on.isOpen()) on.close();
  else if (on.isActive()) on.activate(false);
  else return false;
  return true;
}
