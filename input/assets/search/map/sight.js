import { germanyBox } from "./borders.js";
import { panned, pixelsAt, underPixel, viewBetween, viewKept, viewOf, zoomedAt } from "./view.js";

const glideTime = 220;
const ownHighest = 13;
// Points are rounded to about 50 m; closer, a street map would show more than is known.
const tiledHighest = 15;

/** What the window shows and how it gets there; draw(view, size) is called at most once a frame, and not before the window has a size. */
export function mapSight(stage, draw) {
  let view = { x: 0, y: 0, zoom: 5 };
  let size = { width: 0, height: 0 };
  let box = germanyBox;
  let wanted = null;
  let frame = 0;
  let gliding = 0;
  let highest = ownHighest;
  const margin = () => Math.min(48, size.width / 7);
  const around = target => viewOf(target, size, margin(), 12);
  const lowest = () => around(box).zoom - 0.25;
  const kept = next => viewKept(next, { box, lowest: lowest(), highest });

  function measure() {
    size = { width: stage.clientWidth, height: stage.clientHeight };
    if (size.width === 0) return;
    if (wanted !== null) view = kept(around(wanted()));
    wanted = null;
    request();
  }

  function request() {
    if (frame === 0 && size.width > 0) frame = requestAnimationFrame(() => {
      frame = 0;
      draw(view, size);
    });
  }

  function now(next) {
    cancelAnimationFrame(gliding);
    view = kept(next);
    request();
  }

  function go(target, arrived = () => {}) {
    cancelAnimationFrame(gliding);
    const [from, to, start] = [view, kept(target), performance.now()];
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
      view = to;
      draw(view, size);
      arrived();
      return;
    }
    const glide = time => {
      const t = Math.min(1, Math.max(0, (time - start) / glideTime));
      view = t === 1 ? to : viewBetween(from, to, t);
      draw(view, size);
      if (t < 1) gliding = requestAnimationFrame(glide);
      else arrived();
    };
    gliding = requestAnimationFrame(glide);
  }

  const watch = new ResizeObserver(measure);
  watch.observe(stage);
  return {
    view: () => view,
    box: () => box,
    highest: () => highest,
    lowest,
    around,
    now,
    go,
    /** The part of the plane in the window, and where the plane's origin lies in pixels. */
    seen() {
      const [left, top] = underPixel(view, size, 0, 0);
      const [right, bottom] = underPixel(view, size, size.width, size.height);
      const scale = pixelsAt(view.zoom);
      return { left, top, right, bottom, originLeft: -left * scale, originTop: -top * scale };
    },
    /** Shows a box at once, or as soon as the window has a size. */
    show(target) {
      wanted = target;
      cancelAnimationFrame(gliding);
      measure();
    },
    /** The box of the whole map has become known. */
    bounded(next) {
      if (next !== null) box = next;
      request();
    },
    /** Another plane: the same place in the middle, and perhaps another limit. */
    moved([x, y], tiled) {
      highest = tiled ? tiledHighest : ownHighest;
      now({ x, y, zoom: view.zoom });
    },
    /** Zooms by steps around a pixel; false where the end is reached. */
    zoom(steps, left, top) {
      const zoom = Math.min(Math.max(view.zoom + steps, lowest()), highest);
      if (Math.abs(zoom - view.zoom) < 1e-9) return false;
      now(zoomedAt(view, size, zoom, left, top));
      return true;
    },
    step: steps => go({ ...view, zoom: view.zoom + steps }),
    shift: (right, down) => now(panned(view, right, down)),
    centre(left, top) {
      const [x, y] = underPixel(view, size, left, top);
      go({ x, y, zoom: view.zoom });
    },
    stop() {
      watch.disconnect();
      cancelAnimationFrame(frame);
      cancelAnimationFrame(gliding);
    },
  };
}
