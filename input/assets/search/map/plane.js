// The two flat worlds in which the map can be drawn. In both, a degree of longitude is 256/360 units wide and the
// origin lies at 55.1° north, 5.8° east, so that a zoom z means 2^z pixels a unit, as tile servers count it.
const planeDegree = 256 / 360;
const planeTop = 55.1;
const planeLeft = 5.8;
const middleCosine = 0.62713;

/** Units of data/geo/umrisse.csv (0.01° of latitude) in units of the plane. */
export const outlineUnit = planeDegree / (100 * middleCosine);

/** The projection of our own outlines (data/geo/README.md): true to scale at 51.16° north. */
export const ownPlane = {
  project: (lat, lon) => [(lon - planeLeft) * planeDegree, (planeTop - lat) * planeDegree / middleCosine],
  unproject: (x, y) => [planeTop - y * middleCosine / planeDegree, planeLeft + x / planeDegree],
  fromOutline: (x, y) => [x * outlineUnit, y * outlineUnit],
};

/** Web Mercator, in which all tile servers draw. `west` and `north` lead from our origin to theirs. */
export const mercatorPlane = {
  west: (planeLeft + 180) * planeDegree,
  north: mercatorY(planeTop),
  project: (lat, lon) => [(lon - planeLeft) * planeDegree, mercatorY(lat) - mercatorPlane.north],
  unproject: (x, y) => [mercatorLatitude(y + mercatorPlane.north), planeLeft + x / planeDegree],
  fromOutline: (x, y) => mercatorPlane.project(planeTop - y / 100, planeLeft + x / (100 * middleCosine)),
};

function mercatorY(lat) {
  return 128 - Math.log(Math.tan(Math.PI / 4 + lat * Math.PI / 360)) * 128 / Math.PI;
}

function mercatorLatitude(y) {
  return Math.atan(Math.sinh((128 - y) * Math.PI / 128)) * 180 / Math.PI;
}

/** Half the width and half the height of a circle of so many kilometres around a place, in units of the plane. */
export function circleIn(plane, lat, lon, kilometres) {
  const degrees = kilometres / 111.32;
  const [x, y] = plane.project(lat, lon);
  const [east] = plane.project(lat, lon + degrees / Math.cos(lat * Math.PI / 180));
  const [, north] = plane.project(lat + degrees, lon);
  return { x, y, rx: east - x, ry: y - north };
}
