import { mapElement, mapShape } from "./dom.js";

/** The parts of the map as elements, not yet with anything on them. Everything that is said stands in texts. */
export function mapFrame(element, texts) {
  const button = (style, text, label) => mapElement("button", { type: "button", className: style, "aria-label": label ?? text }, text);
  const land = mapShape("g", { "fill-rule": "evenodd" });
  const over = mapShape("g", {});
  const names = mapShape("g", { class: "names" });
  const parts = {
    land,
    over,
    names,
    svg: mapShape("svg", { "aria-hidden": "true", focusable: "false" }, land, over, names),
    tiles: mapElement("div", { className: "map-tiles", "aria-hidden": "true" }),
    markers: mapElement("ul", { className: "map-markers", "aria-label": texts.markers }),
    place: mapElement("p", { className: "map-place", hidden: true }),
    hint: mapElement("p", { className: "map-hint", hidden: true }),
    closer: button("map-button", "+", texts.closer),
    further: button("map-button", "−", texts.further),
    all: button("map-button wide", texts.all),
    done: button("map-button wide map-done", texts.done),
    panel: mapElement("div", { className: "map-panel", role: "group", hidden: true }),
    credit: mapElement("p", { className: "map-credit", hidden: true }),
    status: mapElement("p", { className: "unseen", role: "status" }),
    below: mapElement("div", { className: "map-below" }),
  };
  const help = mapElement("p", { id: "map-help", className: "map-help" }, texts.help);
  parts.stage = mapElement("div", { className: "map-stage", role: "group", tabIndex: 0, dir: "ltr", "aria-label": texts.label, "aria-describedby": help.id },
    parts.tiles, parts.svg, parts.place, parts.markers);
  parts.buttons = mapElement("div", { className: "map-buttons" }, parts.closer, parts.further, parts.all, parts.done);
  parts.root = mapElement("div", { className: "map-root" },
    mapElement("div", { className: "map-window" }, parts.buttons, parts.stage, parts.hint, parts.panel, parts.credit),
    mapElement("p", { className: "map-note" }, texts.note), help, parts.below, parts.status);
  element.replaceChildren(parts.root);
  return parts;
}
