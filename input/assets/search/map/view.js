// What the map shows: { x, y, zoom } with the middle in units of the plane. All functions are pure.

/** Pixels a unit. */
export function pixelsAt(zoom) {
  return 2 ** zoom;
}

/** Where a point of the plane lies in the window, in pixels from its top left corner. */
export function onScreen(view, size, x, y) {
  const scale = pixelsAt(view.zoom);
  return [(x - view.x) * scale + size.width / 2, (y - view.y) * scale + size.height / 2];
}

/** The point of the plane under a pixel of the window. */
export function underPixel(view, size, left, top) {
  const scale = pixelsAt(view.zoom);
  return [view.x + (left - size.width / 2) / scale, view.y + (top - size.height / 2) / scale];
}

/** The smallest box around points of the plane; null around none. */
export function boxAround(points) {
  if (points.length === 0) return null;
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [x, y] of points) {
    if (x < box.left) box.left = x;
    if (x > box.right) box.right = x;
    if (y < box.top) box.top = y;
    if (y > box.bottom) box.bottom = y;
  }
  return box;
}

/** The view that shows a whole box with a margin in pixels. */
export function viewOf(box, size, margin, highest) {
  const width = Math.max(size.width - 2 * margin, 40);
  const height = Math.max(size.height - 2 * margin, 40);
  const zoom = Math.log2(Math.min(width / Math.max(box.right - box.left, 1e-9), height / Math.max(box.bottom - box.top, 1e-9)));
  return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, zoom: Math.min(zoom, highest) };
}

/** The view moved by pixels. */
export function panned(view, right, down) {
  const scale = pixelsAt(view.zoom);
  return { x: view.x - right / scale, y: view.y - down / scale, zoom: view.zoom };
}

/** The view at another zoom, in which the same point stays under a pixel. */
export function zoomedAt(view, size, zoom, left, top) {
  const [x, y] = underPixel(view, size, left, top);
  const scale = pixelsAt(zoom);
  return { x: x - (left - size.width / 2) / scale, y: y - (top - size.height / 2) / scale, zoom };
}

/** The view within the limits: not further out than the whole, not closer than makes sense, the middle on the map. */
export function viewKept(view, limits) {
  return {
    x: Math.min(Math.max(view.x, limits.box.left), limits.box.right),
    y: Math.min(Math.max(view.y, limits.box.top), limits.box.bottom),
    zoom: Math.min(Math.max(view.zoom, limits.lowest), limits.highest),
  };
}

/** The view on the way from one to another; t from 0 to 1. */
export function viewBetween(from, to, t) {
  const eased = t * (2 - t);
  return { x: from.x + (to.x - from.x) * eased, y: from.y + (to.y - from.y) * eased, zoom: from.zoom + (to.zoom - from.zoom) * eased };
}
