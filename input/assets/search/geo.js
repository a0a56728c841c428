const kmPerDegree = 111.2;

/** Kilometres between two points in degrees; flat, which is right to a percent within Germany. */
export function kmBetween(lat1, lon1, lat2, lon2) {
  const east = (lon2 - lon1) * Math.cos((lat1 + lat2) * Math.PI / 360);
  return Math.hypot(lat2 - lat1, east) * kmPerDegree;
}

/** The least distance of a point to a tile [from, south, west, north, east] in hundredths of a degree; Infinity where the tile has no point. */
export function kmToTile(lat, lon, tile) {
  if (tile.length < 5) return Infinity;
  const nearLat = Math.min(Math.max(lat, tile[1] / 100), tile[3] / 100);
  const nearLon = Math.min(Math.max(lon, tile[2] / 100), tile[4] / 100);
  return kmBetween(lat, lon, nearLat, nearLon);
}

/** The radii that may be chosen, in kilometres. */
export const radii = [5, 10, 25, 50, 100];

/** The smallest radius that covers this distance, or "de". */
export function stepFor(km) {
  return radii.find(r => r >= km) ?? "de";
}
