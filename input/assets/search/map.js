import { mapConsent } from "./map/consent.js";
import { pointDetails } from "./map/details.js";
import { mapFrame } from "./map/frame.js";
import { mapGestures } from "./map/gesture.js";
import { mapKeys } from "./map/keys.js";
import { mapLand } from "./map/land.js";
import { markerList } from "./map/markers.js";
import { drawNames } from "./map/names.js";
import { mapPanel } from "./map/panel.js";
import { circleIn, mercatorPlane, ownPlane } from "./map/plane.js";
import { mapPoints } from "./map/points.js";
import { mapSight } from "./map/sight.js";
import { mapShape } from "./map/svg.js";
import { mapTileLayer } from "./map/tiles.js";
import { boxAround, onScreen, panned } from "./map/view.js";

/**
 * The map of results. texts: the page's own, with say, count and number (texts.js); outlines(name): Promise of a piece of /suche/index/ or null;
 * details(numbers): Promise of a Map from number to { id, name, href }, asked for points that came without a name;
 * tiles: { address, name, attribution, attributionUrl, privacy } of a tile server, or null; onOpen(point, event): a name was chosen.
 * Answers { show(points, result), destroy() } with points [{ number, lat, lon, vague, id, name, href }].
 */
export function mountMap(element, { texts, outlines, details, tiles, onOpen }) {
  const parts = mapFrame(element, texts);
  let plane = ownPlane;
  let place = null;
  let active = false;
  let shown = false;
  let pictures = null;
  let circle = null;
  let naming = 0;
  let said = 0;
  let hinted = 0;
  let points = mapPoints([], plane, 1);
  const sight = mapSight(parts.stage, draw);
  const known = pointDetails(details);
  const land = mapLand(parts.land, texts.language, outlines, () => { sight.bounded(land.box()); list.renamed(); });
  const panel = mapPanel(parts.panel, texts, (point, event) => onOpen?.(point, event));
  const list = markerList(parts.markers, texts, (x, y) => land.nameAt(x, y), choose);
  land.use(plane);

  function draw(view, size) {
    const seen = sight.seen();
    drawNames(parts.names, land.show(view, seen), view, size);
    parts.over.setAttribute("transform", parts.land.getAttribute("transform"));
    pictures?.show(view, size);
    const { lost, alone } = list.show(points.at(view.zoom), points.all, view, size, cluster => points.grows(cluster, view.zoom, sight.highest()));
    if (lost !== null) (list.holding(lost.members[0]) ?? parts.stage).focus({ preventScroll: true });
    drawPlace(view, size);
    nameSoon(alone);
    parts.closer.disabled = view.zoom >= sight.highest();
    parts.further.disabled = view.zoom <= sight.lowest();
  }

  // Names cost a request each sixteen, so they are asked for when the map has come to rest.
  function nameSoon(alone) {
    clearTimeout(naming);
    naming = setTimeout(async () => { if (await known.some(alone)) list.renamed(); }, 350);
  }

  function drawPlace(view, size) {
    parts.place.hidden = place === null;
    if (place === null) return;
    const [left, top] = onScreen(view, size, ...plane.project(place.lat, place.lon));
    parts.place.style.transform = `translate(${left}px, ${top}px)`;
  }

  function drawCircle(radius) {
    parts.over.replaceChildren();
    if (place === null || typeof radius !== "number") return;
    const { x, y, rx, ry } = circleIn(plane, place.lat, place.lon, radius);
    parts.over.append(mapShape("ellipse", { cx: x * 1000, cy: y * 1000, rx: rx * 1000, ry: ry * 1000, class: "radius" }));
  }

  function choose(cluster) {
    panel.close();
    if (points.grows(cluster, sight.view().zoom, sight.highest())) {
      sight.go(points.into(cluster, sight), () => {
        const first = list.holding(cluster.members[0]);
        (first ?? parts.stage).focus({ preventScroll: true });
        say();
      });
      return;
    }
    const [behind, mine] = [cluster.members.map(member => points.all[member]), points];
    known.all(behind).then(() => {
      if (mine === points) panel.open(behind, () => list.holding(cluster.members[0]) ?? parts.stage);
    });
  }

  function showAll() {
    panel.close();
    sight.go(sight.around(whole()));
    say();
  }

  /** All points and the place; where there are none, Germany. */
  function whole() {
    const places = place === null ? [] : [plane.project(place.lat, place.lon)];
    return boxAround(points.flat.concat(places)) ?? sight.box();
  }

  /** Tells the ear what the eye sees, once the map has come to rest. */
  function say() {
    clearTimeout(said);
    said = setTimeout(() => {
      const members = points.seen(sight.seen());
      parts.status.textContent = texts.say("map.seen", texts.number(members), texts.number(points.all.length));
    }, 600);
  }

  function zoom(steps, left, top) {
    const changed = sight.zoom(steps, left, top);
    if (changed) panel.close();
    return changed;
  }

  function step(steps) {
    sight.step(steps);
    panel.close();
    say();
  }

  function activate(on) {
    active = on;
    parts.root.classList.toggle("active", on);
    parts.hint.hidden = true;
  }

  function refuse() {
    parts.hint.textContent = texts.say("map.wheel");
    parts.hint.hidden = false;
    clearTimeout(hinted);
    hinted = setTimeout(() => { parts.hint.hidden = true; }, 1800);
  }

  function switchTiles(on) {
    const [lat, lon] = plane.unproject(sight.view().x, sight.view().y);
    plane = on ? mercatorPlane : ownPlane;
    pictures?.clear();
    pictures = on ? mapTileLayer(parts.tiles, tiles.address, () => consent.failed()) : null;
    parts.root.classList.toggle("tiled", on);
    land.use(plane);
    points = mapPoints(points.all, plane, points.distance);
    list.clear();
    drawCircle(circle);
    sight.bounded(land.box());
    sight.moved(plane.project(lat, lon), on);
  }

  const consent = tiles ? mapConsent(parts, tiles, texts, switchTiles) : null;
  const stopGestures = mapGestures(parts.stage, {
    isActive: () => active,
    pan: (right, down) => sight.now(panned(sight.view(), right, down)),
    zoom,
    settle: say,
    enter: () => parts.stage.focus({ preventScroll: true }),
    tap: (left, top) => sight.centre(left, top),
    twice: (left, top) => { zoom(1, left, top); say(); },
    refused: refuse,
  });
  const stopKeys = mapKeys(parts, { step, showAll, close: panel.close, isOpen: panel.isOpen, activate, isActive: () => active, shift: (x, y) => { sight.shift(x, y); say(); } });

  return {
    show(all, result) {
      const found = result?.understood?.place ?? null;
      const next = found !== null && Number.isFinite(found.lat) && Number.isFinite(found.lon) ? found : null;
      const radius = next !== null && next.kind !== "land" ? result.radius : null;
      const located = all.filter(point => Number.isFinite(point.lat) && Number.isFinite(point.lon));
      const isSame = shown && radius === circle && next?.lat === place?.lat && next?.lon === place?.lon && points.isOf(located);
      // More rows of the same results move nothing under the visitor's hand.
      if (isSame) return;
      [place, circle, shown] = [next, radius, true];
      panel.close();
      parts.legend.hidden = !place?.name;
      parts.legend.textContent = place?.name ? texts.say("map.place", place.name) : "";
      points = mapPoints(located, plane, 2.5 * parseFloat(getComputedStyle(document.documentElement).fontSize));
      list.clear();
      drawCircle(circle);
      sight.show(() => typeof circle === "number" ? nearBox() : whole());
    },
    destroy() {
      stopGestures();
      stopKeys();
      sight.stop();
      pictures?.clear();
      for (const timer of [naming, said, hinted]) clearTimeout(timer);
      element.replaceChildren();
    },
  };

  /** The circle, and what lies near or is responsible; what helps from afar may lie anywhere. */
  function nearBox() {
    const { x, y, rx, ry } = circleIn(plane, place.lat, place.lon, Math.max(circle, 2));
    const near = points.flat.filter((_, i) => points.all[i].group !== "wide");
    return boxAround([[x - rx, y - ry], [x + rx, y + ry], ...near]);
  }
}
