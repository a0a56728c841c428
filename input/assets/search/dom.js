/** An element with attributes and children; text stays text whatever it holds, and what is null is left out. */
export function make(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.flat().filter(child => child !== null && child !== undefined && child !== ""));
  return element;
}

/** A button that does something here and leads nowhere. */
export function makeButton(text, act, attributes) {
  return make("button", { type: "button", class: "button second", onclick: act, ...attributes }, text);
}

/** The text with the stretches that matched in mark elements; ranges are [from, to] and may overlap. */
export function marked(text, ranges) {
  const parts = [];
  let at = 0;
  for (const [from, to] of [...(ranges ?? [])].sort((a, b) => a[0] - b[0])) {
    if (from < at || to <= from) continue;
    parts.push(text.slice(at, from), make("mark", null, text.slice(from, to)));
    at = to;
  }
  parts.push(text.slice(at));
  return parts.filter(part => part !== "");
}
