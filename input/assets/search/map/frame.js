import { make } from "../dom.js";
import { mapShape } from "./svg.js";

/** The parts of the map as elements, not yet with anything on them. */
export function mapFrame(element, texts) {
  const button = (style, text, label) => make("button", { type: "button", class: style, "aria-label": label ?? null }, text);
  const parts = {
    land: mapShape("g", { "fill-rule": "evenodd" }),
    over: mapShape("g", {}),
    names: mapShape("g", { class: "names" }),
    tiles: make("div", { class: "map-tiles", "aria-hidden": "true" }),
    markers: make("ul", { class: "map-markers", "aria-label": texts.say("map.markers") }),
    place: make("div", { class: "map-place", hidden: true }),
    legend: make("p", { class: "map-legend", hidden: true }),
    hint: make("p", { class: "map-hint", hidden: true }),
    skip: make("a", { class: "map-skip", href: "#map-note" }, texts.say("map.skip")),
    closer: button("map-button", "+", texts.say("map.closer")),
    further: button("map-button", "−", texts.say("map.further")),
    all: button("map-button words", texts.say("map.all")),
    done: button("map-button words map-done", texts.say("map.done")),
    panel: make("div", { class: "map-panel", role: "group", hidden: true }),
    credit: make("p", { class: "map-credit", hidden: true }),
    status: make("p", { class: "unseen", role: "status" }),
    note: make("p", { id: "map-note", class: "map-note", tabindex: "-1" }, texts.say("map.note")),
    below: make("div", null),
  };
  const help = make("p", { id: "map-help" }, texts.say("map.help"));
  const svg = mapShape("svg", { "aria-hidden": "true", focusable: "false" }, parts.land, parts.over, parts.names);
  parts.stage = make("div", { class: "map-stage", role: "group", tabindex: "0", dir: "ltr", "aria-label": texts.say("map.label"), "aria-describedby": help.id }, parts.tiles, svg, parts.place, parts.markers);
  parts.window = make("div", { class: "map-window" }, parts.skip, make("div", { class: "map-buttons" }, parts.closer, parts.further, parts.all, parts.done), make("div", { class: "map-over" }, parts.stage, parts.legend, parts.hint, parts.panel, parts.credit));
  parts.root = make("div", { class: "map-root" }, parts.window, parts.note, make("details", { class: "map-more" }, make("summary", null, texts.say("map.use")), help), parts.below, parts.status);
  element.replaceChildren(parts.root);
  return parts;
}
