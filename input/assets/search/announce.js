/** Speaks a text to screen readers once nothing new has come for a while, so that typing is not talked over. */
export function makeAnnouncer(element, pause) {
  let waiting = 0;
  return text => {
    clearTimeout(waiting);
    waiting = setTimeout(() => { element.textContent = element.textContent === text ? text + "\u00A0" : text; }, pause);
  };
}
