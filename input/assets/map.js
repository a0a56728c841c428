import { mountMap } from "./search/map.js";

/** Loaded by the search page when the map is first shown, so that who needs no map does not wait for it. */
export const mapFor = mountMap;
