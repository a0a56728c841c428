/** How a service area (its keys as in the index) stands to a place: the key that makes it responsible, "b" for nationwide, or null. */
export function areaFor(keys, place) {
  let found = null;
  for (const key of keys) {
    if (key === "b") found = found ?? "b";
    else if (place && covers(key, place)) return key;
  }
  return found;
}

function covers(key, place) {
  const value = key.slice(1);
  switch (key[0]) {
    case "k": return place.kreise.includes(value);
    case "l": return place.land === value;
    case "p": return Boolean(place.plz) && within(value, place.plz);
    default: return false;
  }
}

function within(value, plz) {
  const [from, to] = value.split("-");
  return from <= plz && plz <= (to ?? from);
}

/** Municipalities of an area that lie in the place's Kreis: whether they are the place, only the town of the centre can tell. */
export function maybeIn(keys, place) {
  return Boolean(place) && place.kind !== "land" && keys.some(key => key[0] === "a" && place.kreise.includes(key.slice(1, 6)));
}
