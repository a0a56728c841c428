import { outlineUnit } from "./plane.js";
import { boxAround } from "./view.js";

// Borders come as in umrisse.csv, counted in steps: "M3 4l1 0 0 2z…", each ring a start and steps from point to point.

/** The closed lines of a path as points in units of umrisse.csv. */
export function ringsOf(path, step) {
  return path.split("z").filter(ring => ring !== "").map(ring => {
    const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
    const points = [];
    let [x, y] = [0, 0];
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      x += numbers[i];
      y += numbers[i + 1];
      points.push([x * step, y * step]);
    }
    return points;
  });
}

/** A border ready to draw: its path in thousandths of a unit of the plane, its rings in units, and the box around it. */
export function drawnBorder(plane, path, step) {
  const rings = ringsOf(path, step).map(ring => ring.map(([x, y]) => plane.fromOutline(x, y)));
  const written = ([x, y]) => `${Math.round(x * 1e5) / 100} ${Math.round(y * 1e5) / 100}`;
  return { d: rings.map(ring => `M${ring.map(written).join("L")}z`).join(""), rings, box: boxAround(rings.flat()) };
}

/** Whether a point lies within rings; a ring within a ring is a hole. */
export function isWithin(rings, x, y) {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [[ax, ay], [bx, by]] = [ring[i], ring[j]];
      if (ay > y !== by > y && x < ax + (bx - ax) * (y - ay) / (by - ay)) inside = !inside;
    }
  }
  return inside;
}

/** Whether two boxes have something in common. */
export function boxesMeet(a, b) {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

/** About as many units as Germany's box has, for the time before its borders are there. */
export const germanyBox = { left: 0, top: 0, right: 590 * outlineUnit, bottom: 790 * outlineUnit };
