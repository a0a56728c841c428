/** One bit a facet, so that a service's failures fit into one number. */
export const facetBit = {
  sprache: 1, form: 2, rolli: 4, offen: 8, anonym: 16, kostenlos: 32, alter: 64, jetzt: 128, traegerart: 256, traeger: 512, word: 1024,
};

const free = ["kostenlos", "spende"];
const digital = ["online", "chat", "email", "video"];
const set = list => list?.length ? new Set(list) : null;

/** What the state asks for, in the form in which it is compared with each service. */
export function planOf(state, terms, place, time) {
  return {
    terms, place, time, at: place && Number.isFinite(place.lat) ? place : null,
    thema: set(state.thema), sprache: set(state.sprache), form: set(state.form), rolli: Number(state.rolli) || 0,
    dolmetschen: Boolean(Number(state.dolmetschen)), offen: Boolean(Number(state.offen)), anonym: Boolean(Number(state.anonym)),
    kostenlos: Boolean(Number(state.kostenlos)), alter: state.alter === undefined || state.alter === null || state.alter === "" ? null : Number(state.alter),
    jetzt: Boolean(Number(state.jetzt)), traegerart: set(state.traegerart), traeger: set(state.traeger),
  };
}

/** Whether any filter but the topics is set: then numbers that were counted beforehand no longer hold. */
export function isFiltered(plan) {
  return Boolean(plan.sprache || plan.form || plan.rolli || plan.offen || plan.anonym || plan.kostenlos || plan.alter !== null || plan.jetzt || plan.traegerart || plan.traeger
    || plan.thema || plan.terms.some(t => t.filters.length));
}

/** The facets at which a service's profile fails, languages and hours of the centre not looked at. */
export function profileMask(profile, plan) {
  let mask = 0;
  if (plan.form && !profile.modes.some(m => plan.form.has(m))) mask |= facetBit.form;
  if (plan.offen && !isWalkIn(profile)) mask |= facetBit.offen;
  if (plan.anonym && profile.anonymous !== "j") mask |= facetBit.anonym;
  if (plan.kostenlos && !isFree(profile)) mask |= facetBit.kostenlos;
  if (plan.alter !== null && !isForAge(profile, plan.alter)) mask |= facetBit.alter;
  return mask;
}

export const isWalkIn = profile => profile.access === "o" || profile.access === "b";
export const isFree = profile => free.includes(profile.cost);
const isForAge = (profile, age) => (profile.ageFrom === null || profile.ageFrom <= age) && (profile.ageTo === null || age <= profile.ageTo);

/** Languages in which a service speaks, with those of its interpreters where they count. */
export function spokenBy(profile, centreLanguages, plan) {
  const own = profile?.languages ?? centreLanguages;
  return plan.dolmetschen && profile?.interpreted.length ? [...own, ...profile.interpreted] : own;
}

/** The facets at which a centre fails whatever its services are. */
export function centreMask(tile, i, plan) {
  let mask = 0;
  const entrance = tile.rolli[i];
  if (plan.rolli && entrance !== "j" && !(plan.rolli === 2 && entrance === "t")) mask |= facetBit.rolli;
  if (plan.traegerart && !plan.traegerart.has(tile.kinds[i])) mask |= facetBit.traegerart;
  if (plan.traeger && !plan.traeger.has(tile.carriers?.[i]?.[0])) mask |= facetBit.traeger;
  return mask;
}

/** Whether a filter word (“arabisch”, “chat”, “Diakonie”) holds for a service; profile is null for a centre without services. */
export function filterHolds({ facet, code }, profile, tile, i, isOpen) {
  switch (facet) {
    case "sprache": return (profile?.languages ?? tile.languages[tile.s[i]]).includes(code) || Boolean(profile?.interpreted.includes(code));
    case "form": return Boolean(profile?.modes.includes(code));
    case "kosten": return profile?.cost === code;
    case "kostenlos": return Boolean(profile) && isFree(profile);
    case "anonym": return profile?.anonymous === "j";
    case "offen": return Boolean(profile) && isWalkIn(profile);
    case "jetzt": return isOpen !== "closed";
    case "rolli": return tile.rolli[i] === "j" || (code !== "ja" && tile.rolli[i] === "t");
    case "traegerart": return tile.kinds[i] === code;
    default: return false;
  }
}

/** Whether a service is for everybody: nationwide by its area, or without an area and reached over the network alone. */
export function isWide(profile, keys) {
  return keys ? keys.includes("b") : isDigital(profile);
}

/** Whether nobody need go there. */
export const isDigital = profile => profile.modes.length > 0 && profile.modes.every(m => digital.includes(m));
