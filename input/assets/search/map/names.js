import { mapShape } from "./svg.js";
import { onScreen } from "./view.js";

const nameHeight = 16;
const letterWidth = 7.2;

/** Those of many names that have room: [[name, left, top]], none over another. names: [[name, x, y]] in units of the plane. */
export function namesWithRoom(names, view, size) {
  const taken = [];
  for (const [name, x, y] of names) {
    const [left, top] = onScreen(view, size, x, y);
    const half = name.length * letterWidth / 2;
    if (left < half || left > size.width - half || top < nameHeight || top > size.height - nameHeight) continue;
    const clashes = taken.some(([other, l, t]) => Math.abs(t - top) < nameHeight && Math.abs(l - left) < half + other.length * letterWidth / 2);
    if (!clashes) taken.push([name, left, top]);
  }
  return taken;
}

/** Writes names on the ground of the map. */
export function drawNames(layer, names, view, size) {
  layer.replaceChildren(...namesWithRoom(names, view, size).map(([name, x, y]) => mapShape("text", { x, y, "text-anchor": "middle" }, name)));
}
