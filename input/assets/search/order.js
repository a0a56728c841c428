import { kmToBox } from "./geo.js";
import { readBoxes } from "./start.js";

const aroundKm = 15;
const mostAtOnce = 4;

/** Every tile in the order of its number, or where some weigh more than others the heaviest first and no others. */
export function orderByWeight(start, weights) {
  const tiles = weights ? [...weights].map(([index, weight]) => ({ index, weight })) : Array.from({ length: start.kacheln }, (_, index) => ({ index, weight: 0 }));
  const sorted = tiles.sort((a, b) => b.weight - a.weight || a.index - b.index).map(tile => ({ ...tile, km: 0 }));
  return { first: async () => sorted };
}

/**
 * Tiles in the order of their distance, only those with a weight where there are weights. A group's box holds all of its tiles, so no tile of a
 * group that is not read is nearer than the group: first(count) reads groups until the order of so many tiles is certain.
 */
export function orderByDistance(pieces, start, at, weights = null) {
  const held = weights && new Set([...weights.keys()].map(index => Math.floor(index / start.gruppe)));
  const groups = start.gruppen.map((box, index) => ({ index, km: kmToBox(at.lat, at.lon, box) })).filter(g => !held || held.has(g.index)).sort((a, b) => a.km - b.km || a.index - b.index);
  let tiles = [];
  let read = 0;
  const isCertain = count => read === groups.length || tiles.length >= count && tiles[count - 1].km < groups[read].km;

  async function readMore() {
    const near = groups.slice(read, read + mostAtOnce).filter((g, i) => i === 0 || g.km < aroundKm);
    read += near.length;
    const more = (await Promise.all(near.map(g => tilesOf(pieces, start, at, g)))).flat().map(t => ({ ...t, weight: weights?.get(t.index) ?? 0 }));
    tiles = [...tiles, ...more.filter(t => !weights || weights.has(t.index))].sort((a, b) => a.km - b.km || b.weight - a.weight || a.index - b.index);
  }

  return {
    async first(count) {
      while (!isCertain(count)) await readMore();
      return tiles;
    },
  };
}

/** The tiles of a group with their distances; where its piece is missing, its own distance is the least that each can have. */
async function tilesOf(pieces, start, at, { index, km }) {
  const raw = await pieces.piece(`g/${index}.json`);
  const from = index * start.gruppe;
  const count = Math.min(start.gruppe, start.kacheln - from);
  const boxes = raw && readBoxes(raw.kacheln);
  return Array.from({ length: count }, (_, i) => ({ index: from + i, km: boxes ? kmToBox(at.lat, at.lon, boxes[i]) : km }));
}

/** How many tiles touch the surroundings of a place. */
export async function tilesAround(pieces, start, at) {
  const near = start.gruppen.map((box, index) => ({ index, km: kmToBox(at.lat, at.lon, box) })).filter(g => g.km < aroundKm);
  const tiles = await Promise.all(near.map(g => tilesOf(pieces, start, at, g)));
  return tiles.flat().filter(t => t.km < aroundKm).length;
}
