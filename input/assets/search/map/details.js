const mostAtOnce = 64;

/**
 * Names and addresses of points, loaded when they are to be seen. load(numbers): Promise of a Map from number to { id, name, href };
 * a point whose name cannot be had stays without.
 */
export function pointDetails(load) {
  const asked = new Set();

  async function fill(points) {
    const open = points.filter(point => point.name === null && !asked.has(point.number));
    if (open.length === 0) return false;
    for (const point of open) asked.add(point.number);
    const found = await load(open.map(point => point.number)).catch(() => new Map());
    for (const point of open) Object.assign(point, found.get(point.number) ?? {});
    for (const point of open) asked.delete(point.number);
    return open.some(point => point.name !== null);
  }

  return {
    /** Asks for the names behind one marker; done when they are there. */
    all: fill,
    /** Asks for the names of some of many markers. Answers whether any has come. */
    some: points => fill(points.slice(0, mostAtOnce)),
  };
}
