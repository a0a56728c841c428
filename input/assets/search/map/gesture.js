// One finger scrolls the page and two move the map, until the visitor has entered the map. A wheel zooms with Ctrl or in an entered map.
const dragStart = 4;
const twiceWithin = 300;

/**
 * Turns pointer, wheel and touch on a stage into calls of `on`:
 * pan(right, down), zoom(steps, left, top), settle(), tap(left, top), twice(left, top), enter(), refused(kind), and asks isActive().
 * Answers a function that takes all listeners away.
 */
export function mapGestures(stage, on) {
  const ended = new AbortController();
  const listen = (target, kind, listener, options = {}) => target.addEventListener(kind, listener, { signal: ended.signal, ...options });
  mapMouse(stage, on, listen);
  mapTouch(stage, on, listen);
  listen(stage, "wheel", event => mapWheel(event, stage, on), { passive: false });
  mapTaps(stage, on, listen);
  return () => ended.abort();
}

/** Where a pointer is, in pixels from the corner of the stage. */
function stagePixel(stage, { clientX, clientY }) {
  const box = stage.getBoundingClientRect();
  return [clientX - box.left - stage.clientLeft, clientY - box.top - stage.clientTop];
}

function mapMouse(stage, on, listen) {
  let from = null;
  let moved = false;
  listen(stage, "pointerdown", event => {
    if (event.pointerType === "touch" || event.button !== 0) return;
    [from, moved] = [event, false];
  });
  listen(stage, "pointermove", event => {
    if (from === null || event.pointerType === "touch") return;
    if (!moved && Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY) < dragStart) return;
    if (!moved) stage.setPointerCapture(event.pointerId);
    moved = true;
    on.pan(event.clientX - from.clientX, event.clientY - from.clientY);
    from = event;
  });
  const end = () => {
    if (moved) on.settle();
    from = null;
  };
  listen(stage, "pointerup", end);
  listen(stage, "pointercancel", end);
  // The click at the end of a drag opens nothing.
  listen(stage, "click", event => {
    if (moved) event.stopImmediatePropagation();
    if (moved) event.preventDefault();
    moved = false;
  }, { capture: true });
}

function mapTouch(stage, on, listen) {
  let last = null;
  const read = touches => {
    const [a, b] = [touches[0], touches[touches.length - 1]];
    const middle = { clientX: (a.clientX + b.clientX) / 2, clientY: (a.clientY + b.clientY) / 2 };
    return { fingers: touches.length, middle, apart: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY) };
  };
  listen(stage, "touchstart", event => {
    last = read(event.touches);
    if (event.touches.length === 2) event.preventDefault();
  }, { passive: false });
  listen(stage, "touchmove", event => {
    const now = read(event.touches);
    if (now.fingers === 1 && !on.isActive()) return;
    if (event.cancelable) event.preventDefault();
    if (last === null || last.fingers !== now.fingers) {
      last = now;
      return;
    }
    on.pan(now.middle.clientX - last.middle.clientX, now.middle.clientY - last.middle.clientY);
    if (now.fingers === 2 && last.apart > 0 && now.apart > 0) on.zoom(Math.log2(now.apart / last.apart), ...stagePixel(stage, now.middle));
    last = now;
  }, { passive: false });
  const end = event => {
    const wasTwo = last?.fingers === 2;
    last = event.touches.length > 0 ? read(event.touches) : null;
    if (event.touches.length === 0 || wasTwo) on.settle();
  };
  listen(stage, "touchend", end);
  listen(stage, "touchcancel", end);
}

function mapWheel(event, stage, on) {
  if (!event.ctrlKey && !event.metaKey && !on.isActive()) {
    on.refused("wheel");
    return;
  }
  const pixels = event.deltaMode === 1 ? event.deltaY * 33 : event.deltaMode === 2 ? event.deltaY * 300 : event.deltaY;
  // A pinch on a touch pad comes as Ctrl with small steps.
  const steps = -pixels * (event.ctrlKey && Math.abs(pixels) < 40 ? 0.012 : 0.004);
  const zooms = on.zoom(steps, ...stagePixel(stage, event));
  // At the end of the zoom the page may scroll on; with Ctrl it would grow instead.
  if (zooms || event.ctrlKey || event.metaKey) event.preventDefault();
  on.settle();
}

function mapTaps(stage, on, listen) {
  let waiting = 0;
  listen(stage, "click", event => {
    if (event.target.closest("button, a")) return;
    const at = stagePixel(stage, event);
    if (waiting !== 0) {
      clearTimeout(waiting);
      waiting = 0;
      on.twice(...at);
      return;
    }
    const wasActive = on.isActive() && !stage.dataset.entering;
    waiting = setTimeout(() => {
      waiting = 0;
      if (wasActive) on.tap(...at);
    }, twiceWithin);
    on.enter();
  });
}
