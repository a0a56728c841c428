const known = new WeakMap();

/** The start of the index with its groups of tiles as boxes. */
export function readStart(raw) {
  if (!known.has(raw)) known.set(raw, { ...raw, gruppen: readBoxes(raw.gruppen) });
  return known.get(raw);
}

/** Columns of bounds as boxes [south, west, north, east] in 1/100 degree, empty where no centre has a point. */
export function readBoxes([souths, wests, heights, widths]) {
  let south = 0;
  let west = 0;
  return souths.map((step, i) => {
    south += step;
    west += wests[i];
    return heights[i] < 0 ? [] : [south, west, south + heights[i], west + widths[i]];
  });
}

/** In which tile a centre is, by its number. */
export const tileOf = (start, number) => Math.floor(((number + 1) * start.kacheln - 1) / start.n);

/** The number of the first centre of a tile. */
export const firstIn = (start, tile) => Math.floor(start.n * tile / start.kacheln);
