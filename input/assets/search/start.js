const known = new WeakMap();

/** The start of the index with its tiles as [from, south, west, north, east] in 1/100 degree ([from] where no centre has a point). */
export function readStart(raw) {
  if (!known.has(raw)) known.set(raw, { ...raw, kacheln: boxes(raw.n, raw.kacheln) });
  return known.get(raw);
}

function boxes(n, [souths, wests, heights, widths]) {
  let south = 0;
  let west = 0;
  return souths.map((step, i) => {
    south += step;
    west += wests[i];
    const from = Math.floor(n * i / souths.length);
    return heights[i] < 0 ? [from] : [from, south, west, south + heights[i], west + widths[i]];
  });
}

/** In which tile a centre is, by its number. */
export function tileOf(kacheln, number) {
  let low = 0;
  let high = kacheln.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (kacheln[middle][0] <= number) low = middle;
    else high = middle - 1;
  }
  return low;
}
