const kmPerDegree = 111.2;

/** Kilometres between two points in degrees; flat, which is right to a percent within Germany. */
export function kmBetween(lat1, lon1, lat2, lon2) {
  const east = (lon2 - lon1) * Math.cos((lat1 + lat2) * Math.PI / 360);
  return Math.hypot(lat2 - lat1, east) * kmPerDegree;
}

/** The least distance of a point to a box [south, west, north, east] in hundredths of a degree; Infinity where the box is empty. */
export function kmToBox(lat, lon, box) {
  if (!box.length) return Infinity;
  const nearLat = Math.min(Math.max(lat, box[0] / 100), box[2] / 100);
  const nearLon = Math.min(Math.max(lon, box[1] / 100), box[3] / 100);
  return kmBetween(lat, lon, nearLat, nearLon);
}

/** The radii that may be chosen, in kilometres. */
export const radii = [5, 10, 25, 50, 100];
