// Points that would lie over one another share a marker. Same input, same markers; the time grows with the points alone.
const clusterOffset = 32768;
const clusterRow = 131072;

/**
 * Markers of which no two are closer than a distance.
 * points: [[x, y], …]; answers [{ x, y, members: [index of each point] }], from north to south.
 */
export function clusterPoints(points, distance) {
  const clusters = clusterGrid(points, distance);
  const cells = new Map();
  for (const cluster of clusters) clusterEnter(cluster, cells, distance);
  for (let next = 0; next < clusters.length; next++) {
    const cluster = clusters[next];
    if (!cluster.gone && clusterMerge(cluster, cells, distance)) clusters.push(cluster);
  }
  // One that took in others stands in the list again, each time later.
  const left = new Set(clusters.filter(cluster => !cluster.gone));
  return [...left].map(({ x, y, members }) => ({ x, y, members })).sort((a, b) => a.y - b.y || a.x - b.x);
}

/** One cluster for all points in a square of the grid, at their middle. */
function clusterGrid(points, distance) {
  const squares = new Map();
  for (let i = 0; i < points.length; i++) {
    const [x, y] = points[i];
    const key = clusterCell(x, y, distance);
    const there = squares.get(key);
    if (there === undefined) {
      squares.set(key, { x, y, members: [i], cell: 0, gone: false });
    } else {
      const count = there.members.push(i);
      there.x += (x - there.x) / count;
      there.y += (y - there.y) / count;
    }
  }
  return [...squares.values()];
}

/** Takes in the nearest neighbour that is too close; false where there is none. */
function clusterMerge(cluster, cells, distance) {
  const near = clusterNearest(cluster, cells, distance);
  if (near === null) return false;
  clusterLeave(near, cells);
  clusterLeave(cluster, cells);
  near.gone = true;
  const [n, m] = [cluster.members.length, near.members.length];
  cluster.x = (cluster.x * n + near.x * m) / (n + m);
  cluster.y = (cluster.y * n + near.y * m) / (n + m);
  const [more, fewer] = n < m ? [near.members, cluster.members] : [cluster.members, near.members];
  for (const member of fewer) more.push(member);
  cluster.members = more;
  clusterEnter(cluster, cells, distance);
  return true;
}

function clusterNearest(cluster, cells, distance) {
  let found = null;
  let least = distance * distance;
  for (let right = -1; right <= 1; right++) {
    for (let down = -1; down <= 1; down++) {
      for (const other of cells.get(cluster.cell + right * clusterRow + down) ?? []) {
        const apart = (other.x - cluster.x) ** 2 + (other.y - cluster.y) ** 2;
        if (other !== cluster && apart < least) [found, least] = [other, apart];
      }
    }
  }
  return found;
}

function clusterEnter(cluster, cells, distance) {
  cluster.cell = clusterCell(cluster.x, cluster.y, distance);
  const there = cells.get(cluster.cell);
  if (there === undefined) cells.set(cluster.cell, [cluster]);
  else there.push(cluster);
}

function clusterLeave(cluster, cells) {
  const there = cells.get(cluster.cell);
  there.splice(there.indexOf(cluster), 1);
}

function clusterCell(x, y, distance) {
  return (Math.floor(x / distance) + clusterOffset) * clusterRow + Math.floor(y / distance) + clusterOffset;
}
