/** Thrown when the directory was built anew while somebody searched: the search begins again, once. */
export class StaleIndex extends Error {}

/**
 * The files of the index, each fetched once and kept in memory. fetchJson(path, fresh) gives the object or null;
 * a piece whose stamp is not the start's makes the start be read again, once, and whatever stays different counts as missing.
 */
export function openPieces(base, fetchJson) {
  let memory = new Map();
  let reloaded = false;
  const asked = [];

  function fetchOnce(path, fresh) {
    if (!memory.has(path)) {
      asked.push(path);
      const mine = memory;
      const flight = Promise.resolve(fetchJson(base + path, fresh)).catch(() => null).then(value => {
        if (!value) mine.delete(path);
        return value;
      });
      memory.set(path, flight);
    }
    return memory.get(path);
  }

  async function stamped(path) {
    const [start, found] = await Promise.all([fetchOnce("start.json"), fetchOnce(path)]);
    if (!found || !start || found.stand === start.stand) return found;
    if (reloaded) return null;
    reloaded = true;
    memory = new Map();
    await fetchOnce("start.json", true);
    throw new StaleIndex(path);
  }

  return {
    start: () => fetchOnce("start.json"),
    plain: path => fetchOnce(path),
    piece: path => stamped(path),
    has: path => memory.has(path),
    asked: () => [...asked],
  };
}
