import { outlineUnit } from "./plane.js";

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

/** A border ready to draw: its path in thousandths of a unit of the plane, and the box around it. */
export function drawnBorder(plane, path, step) {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  const rings = ringsOf(path, step).map(ring => ring.map(([ux, uy]) => {
    const [x, y] = plane.fromOutline(ux, uy);
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
    return `${Math.round(x * 1e5) / 100} ${Math.round(y * 1e5) / 100}`;
  }));
  return { d: rings.map(ring => `M${ring.join("L")}z`).join(""), box };
}

/** Whether two boxes have something in common. */
export function boxesMeet(a, b) {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

/** About as many units as Germany's box has, for the time before its borders are there. */
export const germanyBox = { left: 0, top: 0, right: 590 * outlineUnit, bottom: 790 * outlineUnit };
