import { candidatesIn, holds, reach } from "./evaluate.js";
import { orderByDistance, orderByWeight } from "./order.js";
import { tileOf } from "./start.js";
import { readCarriers, readTile } from "./tiles.js";

/** Of so few tiles all are read at once, and everything is exact. */
export const fewTiles = 8;
const firstGo = 5;
const firstGoAnywhere = 4;
const longest = 24;
const atOnce = 2;
// With so many tiles around a place and enough matches in them the answer is good, if not certain to the last kilometre.
const goodEnough = 3;

/** Reads tiles of the index, each once. */
export function openTiles(pieces) {
  const read = new Map();
  return {
    async load(index, carriers) {
      if (!read.has(index)) {
        const tile = readTile(await pieces.piece(`k/${index}.json`));
        if (!tile) return null;
        read.set(index, { ...tile, index });
      }
      const tile = read.get(index);
      if (carriers && !tile.carriers) {
        const named = await pieces.piece(`t/${index}.json`);
        tile.carriers = named && readCarriers(named);
      }
      return tile;
    },
    clear: () => read.clear(),
  };
}

/**
 * The candidates of the tiles that matter: all where there are few, else the nearest (or those with the words sought) until there are enough.
 * Gives { candidates, loaded: set of tiles, certainKm: up to where nothing is missing, complete }.
 */
export async function collect({ pieces, tiles, few }, start, plan, { radius, enough }) {
  const found = { candidates: [], loaded: new Set(), certainKm: Infinity, complete: false };
  const all = start.kacheln <= few;
  const order = all ? orderByWeight(start, null) : orderOf(pieces, start, plan);
  for (let next = 0; ;) {
    const size = all ? start.kacheln : Number.isFinite(radius) ? firstGo : next === atOnce ? 1 : atOnce;
    const batch = (await order.first(next + size + 1)).slice(next, next + size).filter(t => !(t.km > radius));
    if (!batch.length) break;
    for (const tile of await Promise.all(batch.map(t => tiles.load(t.index, plan.carriers)))) if (tile) take(found, tile, plan);
    next += batch.length;
    found.certainKm = (await order.first(next + 1))[next]?.km ?? Infinity;
    if (!all && !Number.isFinite(radius) && isEnough(found, plan, next, enough)) break;
  }
  found.complete = all || (found.loaded.size === start.kacheln);
  return found;
}

/** Adds the tiles of some centres that were found by lists, so that they can be looked at. */
export async function collectMore(tiles, found, indexes, plan) {
  for (const tile of await Promise.all(indexes.map(i => tiles.load(i, plan.carriers)))) if (tile) take(found, tile, plan);
}

/** Adds centres that came by themselves, without their neighbours. */
export function addSingles(found, tile, plan, start) {
  for (const one of candidatesIn(tile, plan)) {
    if (!found.loaded.has(tileOf(start, one.number))) found.candidates.push(one);
  }
}

function take(found, tile, plan) {
  if (found.loaded.has(tile.index)) return;
  found.loaded.add(tile.index);
  for (const one of candidatesIn(tile, plan)) found.candidates.push(one);
}

function isEnough(found, plan, count, enough) {
  const matches = found.candidates.filter(one => holds(one, reach.near | reach.responsible));
  if (matches.filter(one => !plan.at || one.km <= found.certainKm).length >= enough) return true;
  if (count >= goodEnough && matches.length >= enough) return true;
  return count >= (plan.at ? firstGo : firstGoAnywhere) && (matches.length > 0 || count >= longest);
}

/** Tiles in the order in which they are wanted: by distance, else by how well their centres fit. */
function orderOf(pieces, start, plan) {
  const wanted = numbersOf(plan);
  const weights = wanted && weightByTile(start, wanted);
  return plan.at ? orderByDistance(pieces, start, plan.at, weights) : orderByWeight(start, weights);
}

/** The centres to which words that are no topic narrow the search; null where they narrow nothing. */
function numbersOf(plan) {
  let numbers = null;
  for (const term of plan.terms) {
    if (term.topics || term.filters.length || term.common) continue;
    numbers = new Map([...term.hits].filter(([n]) => !numbers || numbers.has(n)).map(([n, rank]) => [n, rank + (numbers?.get(n) ?? 0)]));
  }
  return numbers;
}

function weightByTile(start, numbers) {
  const weights = new Map();
  for (const [number, rank] of numbers) {
    const index = tileOf(start, number);
    weights.set(index, Math.max(weights.get(index) ?? 0, rank));
  }
  return weights;
}
