import { make } from "../dom.js";
import { onScreen } from "./view.js";

/**
 * The markers in the window as a list of buttons. Those that stay keep their element, so that the focus stays too.
 * where(x, y) names the area of a place; open(cluster) is called when a marker is chosen.
 */
export function markerList(list, texts, where, open) {
  const shown = new Map();

  function labelOf({ cluster, first, grows }) {
    if (cluster.members.length === 1) return texts.say(first.vague ? "map.vague" : "map.at", first.name ?? texts.count("map.centres", 1), where(cluster.x, cluster.y));
    return texts.say(grows ? "map.cluster" : "map.stack", texts.count("map.centres", cluster.members.length), where(cluster.x, cluster.y));
  }

  function add(cluster, points, grows) {
    const first = points[cluster.members[0]];
    const count = cluster.members.length;
    const button = make("button", { type: "button", class: `map-marker ${markerStyle(count, first)}`, onclick: () => open(cluster) },
      count > 1 ? make("span", { "aria-hidden": "true" }, texts.number(count)) : null);
    const marker = { item: make("li", null, button), button, cluster, first, grows };
    dress(marker);
    return marker;
  }

  function dress(marker) {
    const label = labelOf(marker).replace(/, (?=[.,]|$)/g, "");
    marker.button.setAttribute("aria-label", label);
    marker.button.title = label;
  }

  function order(wanted) {
    let at = list.firstElementChild;
    for (const { item } of wanted) {
      if (item === at) at = at.nextElementSibling;
      else list.insertBefore(item, at);
    }
  }

  return {
    /** Shows clusters that lie in the window; points are those of the clusters' members. grows(cluster) tells whether zooming takes it apart. */
    show(clusters, points, view, size, grows) {
      const wanted = [];
      for (const cluster of clusters) {
        const [left, top] = onScreen(view, size, cluster.x, cluster.y);
        if (left < 0 || top < 0 || left > size.width || top > size.height) continue;
        if (!shown.has(cluster)) shown.set(cluster, add(cluster, points, grows(cluster)));
        const marker = shown.get(cluster);
        marker.item.style.transform = `translate(${left}px, ${top}px)`;
        wanted.push(marker);
      }
      const kept = new Set(wanted);
      const lost = [...shown.values()].find(marker => !kept.has(marker) && marker.button === document.activeElement);
      for (const [cluster, marker] of shown) {
        if (kept.has(marker)) continue;
        marker.item.remove();
        shown.delete(cluster);
      }
      order(wanted);
      return { lost: lost?.cluster ?? null, alone: wanted.filter(({ cluster }) => cluster.members.length === 1).map(({ first }) => first) };
    },
    /** Says the names that have become known. */
    renamed() {
      for (const marker of shown.values()) dress(marker);
    },
    /** The button of the marker that holds a point, if it is in the window. */
    holding(member) {
      for (const { cluster, button } of shown.values()) if (cluster.members.includes(member)) return button;
      return null;
    },
    clear() {
      shown.clear();
      list.replaceChildren();
    },
  };
}

function markerStyle(count, first) {
  if (count === 1) return first.vague ? "one vague" : "one";
  return count < 10 ? "few" : count < 100 ? "some" : "many";
}
