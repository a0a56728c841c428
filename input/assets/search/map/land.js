import { boxesMeet, drawnBorder, isWithin } from "./borders.js";
import { mapShape } from "./svg.js";
import { pixelsAt } from "./view.js";

// From this zoom on, a Land fills the window and its Kreise tell more than its border.
const districtZoom = 7.25;
const nameZoom = 8.75;

/**
 * The ground of the map: Länder from the start, the Kreise of a Land once it is looked at closely.
 * load(name) answers a piece of /suche/index/ or null; changed() is called when more can be drawn.
 */
export function mapLand(layer, language, load, changed) {
  let plane = null;
  let step = 1;
  let states = [];
  load("umrisse.json").then(piece => {
    if (piece === null) return;
    step = piece.schritt;
    states = piece.laender.map(([key, german, english, path]) => ({ key, name: language === "de" ? german : english, path, districts: null, asked: false }));
    redraw();
    changed();
  });

  function redraw() {
    if (plane === null) return;
    layer.replaceChildren();
    for (const state of states) {
      landDraw(state, plane, step, layer, "land");
      for (const district of state.districts ?? []) landDraw(district, plane, state.step, layer, "kreis");
    }
  }

  function ask(state) {
    state.asked = true;
    load(`umrisse/${state.key}.json`).then(piece => {
      if (piece === null) return;
      state.step = piece.schritt;
      state.districts = piece.kreise.map(([key, name, lat, lon, path]) => ({ key, name, lat, lon, path }));
      for (const district of state.districts) landDraw(district, plane, state.step, layer, "kreis");
      changed();
    });
  }

  return {
    /** Draws in another plane. */
    use(next) {
      plane = next;
      redraw();
    },
    /** Shows what a window needs; answers the names of Kreise that fit into it, as [name, x, y]. */
    show(view, seen) {
      const scale = pixelsAt(view.zoom) / 1000;
      const names = [];
      for (const state of states) {
        const near = boxesMeet(state.box, seen);
        const close = view.zoom >= districtZoom && near;
        if (close && !state.asked) ask(state);
        const finer = close && state.districts !== null;
        state.shape.toggleAttribute("hidden", !near || finer);
        for (const district of state.districts ?? []) {
          const isSeen = finer && boxesMeet(district.box, seen);
          district.shape.toggleAttribute("hidden", !isSeen);
          if (isSeen && view.zoom >= nameZoom) names.push([district.name, ...plane.project(district.lat, district.lon)]);
        }
      }
      layer.setAttribute("transform", `translate(${seen.originLeft} ${seen.originTop}) scale(${scale})`);
      return names;
    },
    /** The name of the Kreis at a point, or of the Land while its Kreise are not there; empty outside of both. */
    nameAt(x, y) {
      const holds = area => x >= area.box.left && x <= area.box.right && y >= area.box.top && y <= area.box.bottom && isWithin(area.rings, x, y);
      const state = states.find(holds);
      return state?.districts?.find(holds)?.name ?? state?.name ?? "";
    },
    /** The box around all Länder, or null before they are there. */
    box() {
      return states.length === 0 || plane === null ? null : states.reduce((all, { box }) => ({
        left: Math.min(all.left, box.left), top: Math.min(all.top, box.top), right: Math.max(all.right, box.right), bottom: Math.max(all.bottom, box.bottom),
      }), states[0].box);
    },
  };
}

function landDraw(area, plane, step, layer, style) {
  const { d, rings, box } = drawnBorder(plane, area.path, step);
  Object.assign(area, { rings, box });
  area.shape = mapShape("path", { d, class: style });
  layer.append(area.shape);
}
