import { mapConsent } from "./map/consent.js";
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
 * tiles: { address, name, attribution, attributionUrl, privacy } of a tile server, or null; onOpen(point, event): a name was chosen.
 * Answers { show(points, result), destroy() } with points [{ number, lat, lon, vague, id, name, href }].
 */
export function mountMap(element, { texts, outlines, tiles, onOpen }) {
  const parts = mapFrame(element, texts);
  let plane = ownPlane;
  let place = null;
  let active = false;
  let pictures = null;
  let circle = null;
  let said = 0;
  let hinted = 0;
  let points = mapPoints([], plane, 1);
  const sight = mapSight(parts.stage, draw);
  const land = mapLand(parts.land, outlines, () => sight.bounded(land.box()));
  const panel = mapPanel(parts.panel, texts, (point, event) => onOpen?.(point, event));
  const list = markerList(parts.markers, texts, choose);
  land.use(plane);

  function draw(view, size) {
    const seen = sight.seen();
    drawNames(parts.names, land.show(view, seen), view, size);
    parts.over.setAttribute("transform", parts.land.getAttribute("transform"));
    pictures?.show(view, size);
    const { lost } = list.show(points.at(view.zoom), points.all, view, size, cluster => points.grows(cluster, view.zoom, sight.highest()));
    if (lost !== null) (list.holding(lost.members[0]) ?? parts.stage).focus({ preventScroll: true });
    drawPlace(view, size);
    parts.closer.disabled = view.zoom >= sight.highest();
    parts.further.disabled = view.zoom <= sight.lowest();
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
    panel.open(cluster.members.map(member => points.all[member]), () => list.holding(cluster.members[0]) ?? parts.stage);
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
      panel.close();
      const found = result?.understood?.place ?? null;
      place = found !== null && Number.isFinite(found.lat) && Number.isFinite(found.lon) ? found : null;
      circle = place !== null && place.kind !== "land" ? result.radius : null;
      parts.legend.hidden = place === null;
      parts.legend.textContent = place === null ? "" : texts.say("map.place", place.name ?? "");
      const distance = 2.5 * parseFloat(getComputedStyle(document.documentElement).fontSize);
      points = mapPoints(all.filter(point => Number.isFinite(point.lat) && Number.isFinite(point.lon)), plane, distance);
      list.clear();
      drawCircle(circle);
      sight.show(() => typeof circle === "number" ? nearBox() : whole());
    },
    destroy() {
      stopGestures();
      stopKeys();
      sight.stop();
      pictures?.clear();
      clearTimeout(said);
      clearTimeout(hinted);
      element.replaceChildren();
    },
  };

  function nearBox() {
    const { x, y, rx, ry } = circleIn(plane, place.lat, place.lon, Math.max(circle, 2));
    return { left: x - rx, top: y - ry, right: x + rx, bottom: y + ry };
  }
}
