import { clusterPoints } from "./cluster.js";
import { boxAround, pixelsAt } from "./view.js";

/**
 * The results on a plane, and their markers at each zoom, worked out once.
 * distance: how many pixels two markers are apart at least.
 */
export function mapPoints(all, plane, distance) {
  const flat = all.map(({ lat, lon }) => plane.project(lat, lon));
  const levels = new Map();
  const boxOf = cluster => boxAround(cluster.members.map(member => flat[member]));

  // Markers change at half steps only: in between they move apart, and none jumps.
  function level(zoom) {
    return Math.floor(zoom * 2 + 1e-6) / 2;
  }

  function at(zoom) {
    const key = level(zoom);
    if (!levels.has(key)) levels.set(key, clusterPoints(flat, distance / pixelsAt(key)));
    return levels.get(key);
  }

  return {
    all,
    flat,
    distance,
    at,
    /** Whether zooming takes a marker apart; if not, all that it can do is to list its names. */
    grows(cluster, zoom, highest) {
      if (cluster.members.length === 1 || level(zoom) >= level(highest)) return false;
      const box = boxOf(cluster);
      return Math.max(box.right - box.left, box.bottom - box.top) * pixelsAt(highest) >= distance;
    },
    /** The view in which a marker falls apart, with all its points if they fit. */
    into(cluster, sight) {
      const box = boxOf(cluster);
      const fitting = sight.around(box);
      let zoom = level(sight.view().zoom) + 0.5;
      const parts = cluster.members.map(member => flat[member]);
      while (zoom < sight.highest() && clusterPoints(parts, distance / pixelsAt(zoom)).length === 1) zoom += 0.5;
      return { ...fitting, zoom: Math.min(Math.max(fitting.zoom, zoom), sight.highest()) };
    },
    /** Whether these are the same points in the same order. */
    isOf: others => others.length === all.length && others.every((point, i) => point.number === all[i].number),
    /** How many points lie in a box. */
    seen(box) {
      return flat.filter(([x, y]) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom).length;
    },
  };
}
