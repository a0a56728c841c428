// Promises of the map's pure modules. node map.mjs <folder of input/assets> <promise>; exit 0 where it holds, 1 with the reason.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [assets, promise] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "portal-map-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
cpSync(assets, folder, { recursive: true });
writeFileSync(join(folder, "package.json"), '{"type":"module"}');
const load = name => import(pathToFileURL(join(folder, "search", "map", name)));

let seed = 20261122;
const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
const pick = (from, to) => from + random() * (to - from);

/** Clouds, single points and many in one spot, as centres lie. */
function scattered(count) {
  const towns = Array.from({ length: 12 }, () => [pick(0, 6), pick(0, 9)]);
  return Array.from({ length: count }, () => {
    const [x, y] = towns[Math.floor(random() * towns.length)];
    const kind = random();
    return kind < 0.3 ? [pick(-1, 7), pick(-1, 10)] : kind < 0.5 ? [x, y] : [x + pick(-0.1, 0.1), y + pick(-0.1, 0.1)];
  });
}

const promises = {
  async clusters() {
    const { clusterPoints } = await load("cluster.js");
    for (let round = 0; round < 300; round++) {
      const points = scattered(Math.floor(pick(0, 400)));
      const distance = 40 / 2 ** pick(4, 14);
      const clusters = clusterPoints(points, distance);
      assert.deepEqual(clusters.flatMap(c => c.members).sort((a, b) => a - b), points.map((_, i) => i), "every point is in exactly one marker");
      for (const [i, a] of clusters.entries())
        for (const b of clusters.slice(i + 1)) assert.ok(Math.hypot(a.x - b.x, a.y - b.y) >= distance, `two markers are ${Math.hypot(a.x - b.x, a.y - b.y) / distance} of the distance apart`);
      assert.deepEqual(clusterPoints(points, distance), clusters, "same points, same markers");
    }
  },

  async time() {
    const { clusterPoints } = await load("cluster.js");
    const took = count => {
      const points = scattered(count);
      clusterPoints(points, 0.1);
      const start = performance.now();
      for (let i = 0; i < 5; i++) clusterPoints(points, 0.1);
      return (performance.now() - start) / 5;
    };
    took(2000);
    const [few, many] = [took(10000), took(100000)];
    assert.ok(many < Math.max(few, 1) * 40, `100,000 points take ${many} ms, 10,000 take ${few} ms`);
  },

  async planes() {
    const { mercatorPlane, ownPlane } = await load("plane.js");
    for (const plane of [mercatorPlane, ownPlane])
      for (let i = 0; i < 500; i++) {
        const [lat, lon] = [pick(47, 55.2), pick(5.8, 15.1)];
        const back = plane.unproject(...plane.project(lat, lon));
        assert.ok(Math.abs(back[0] - lat) < 1e-9 && Math.abs(back[1] - lon) < 1e-9, `${lat} ${lon} became ${back}`);
      }
  },

  // A border drawn over tiles must lie where the same place lies by latitude and longitude.
  async borders() {
    const { mercatorPlane, ownPlane } = await load("plane.js");
    const { drawnBorder, ringsOf } = await load("borders.js");
    assert.deepEqual(ringsOf("M10 20l1 0-2 3zM5-5l1 1 1 1z", 0.5), [[[5, 10], [5.5, 10], [4.5, 11.5]], [[2.5, -2.5], [3, -2], [3.5, -1.5]]]);
    for (let i = 0; i < 200; i++) {
      const [lat, lon] = [pick(47, 55), pick(6, 15)];
      const [x, y] = [(lon - 5.8) * 0.62713 * 100, (55.1 - lat) * 100];
      for (const plane of [mercatorPlane, ownPlane]) {
        const [a, b] = [plane.fromOutline(x, y), plane.project(lat, lon)];
        assert.ok(Math.hypot(a[0] - b[0], a[1] - b[1]) < 1e-9);
      }
    }
    const { d, box } = drawnBorder(ownPlane, "M0 0l10 0 0 10z", 1);
    assert.match(d, /^M0 0L[\d.]+ 0L[\d.]+ [\d.]+z$/);
    const { isWithin } = await load("borders.js");
    const rings = ringsOf("M0 0l10 0 0 10 -10 0zM4 4l2 0 0 2 -2 0z", 1);
    assert.deepEqual([[1, 1], [5, 5], [11, 5], [9, 9]].map(([x, y]) => isWithin(rings, x, y)), [true, false, false, true]);
    assert.equal(box.left, 0);
    assert.ok(Math.abs(box.right - 10 * 256 / 360 / 62.713) < 1e-12);
  },

  // Berlin's Brandenburger Tor is known to lie on tile 12/2200/1343 (OpenStreetMap's numbering).
  async tiles() {
    const { mercatorPlane } = await load("plane.js");
    const { mapTileAddress, mapTilesIn } = await load("tiles.js");
    const [x, y] = mercatorPlane.project(52.5163, 13.3777);
    const size = { width: 100, height: 100 };
    const under = mapTilesIn({ x, y, zoom: 12 }, size).find(t => t.left <= 50 && t.left + t.width > 50 && t.top <= 50 && t.top + t.width > 50);
    assert.deepEqual([under.z, under.x, under.y], [12, 2200, 1343]);
    assert.equal(mapTileAddress("https://t.example/{z}/{x}/{y}.png?k={z}x", 12, 2200, 1343), "https://t.example/12/2200/1343.png?k={z}x");
    for (let i = 0; i < 200; i++) {
      const view = { x, y, zoom: pick(4, 15) };
      const big = { width: pick(200, 1400), height: pick(200, 900) };
      const tiles = mapTilesIn(view, big);
      const area = tiles.reduce((sum, t) => sum + Math.max(0, Math.min(t.left + t.width, big.width) - Math.max(t.left, 0)) * Math.max(0, Math.min(t.top + t.width, big.height) - Math.max(t.top, 0)), 0);
      assert.ok(Math.abs(area - big.width * big.height) < 1, "tiles cover the window once");
      assert.ok(tiles.length < 80);
    }
  },

  async views() {
    const { onScreen, panned, underPixel, viewBetween, viewKept, viewOf, zoomedAt } = await load("view.js");
    for (let i = 0; i < 300; i++) {
      const size = { width: pick(200, 1400), height: pick(200, 900) };
      const view = { x: pick(0, 6), y: pick(0, 9), zoom: pick(4, 14) };
      const [left, top] = [pick(0, size.width), pick(0, size.height)];
      const near = (a, b, by) => assert.ok(Math.hypot(a[0] - b[0], a[1] - b[1]) < by, `${a} is not ${b}`);
      near(onScreen(view, size, ...underPixel(view, size, left, top)), [left, top], 1e-6);
      const zoomed = zoomedAt(view, size, view.zoom + pick(-2, 2), left, top);
      near(onScreen(zoomed, size, ...underPixel(view, size, left, top)), [left, top], 1e-6);
      near(onScreen(panned(view, 30, -20), size, ...underPixel(view, size, left, top)), [left + 30, top - 20], 1e-6);
      const box = { left: pick(0, 3), top: pick(0, 4), right: pick(3.01, 6), bottom: pick(4.01, 9) };
      const whole = viewOf(box, size, 20, 20);
      const corners = [onScreen(whole, size, box.left, box.top), onScreen(whole, size, box.right, box.bottom)];
      for (const [x, y] of corners) assert.ok(x > 19.9 && y > 19.9 && x < size.width - 19.9 && y < size.height - 19.9, "the box is in the window");
      const there = viewBetween(view, whole, 1);
      for (const key of ["x", "y", "zoom"]) assert.ok(Math.abs(there[key] - whole[key]) < 1e-9);
      const kept = viewKept({ x: -9, y: 99, zoom: 99 }, { box, lowest: 4, highest: 13 });
      assert.deepEqual(kept, { x: box.left, y: box.bottom, zoom: 13 });
    }
  },

  async circles() {
    const { circleIn, mercatorPlane, ownPlane } = await load("plane.js");
    for (const plane of [mercatorPlane, ownPlane]) {
      const { x, y, rx, ry } = circleIn(plane, 51.34, 12.37, 25);
      const [north] = plane.unproject(x, y - ry);
      const [, east] = plane.unproject(x + rx, y);
      assert.ok(Math.abs((north - 51.34) * 111.32 - 25) < 0.1);
      assert.ok(Math.abs((east - 12.37) * 111.32 * Math.cos(51.34 * Math.PI / 180) - 25) < 0.1);
    }
  },

  async names() {
    const { namesWithRoom } = await load("names.js");
    const view = { x: 3, y: 4, zoom: 9 };
    const size = { width: 800, height: 600 };
    const names = Array.from({ length: 300 }, (_, i) => [`Landkreis ${i}`, pick(2, 4), pick(3, 5)]);
    const shown = namesWithRoom(names, view, size);
    assert.ok(shown.length > 10);
    for (const [i, [a, left, top]] of shown.entries())
      for (const [b, l, t] of shown.slice(i + 1)) assert.ok(Math.abs(top - t) >= 16 || Math.abs(left - l) >= (a.length + b.length) * 3.6, `${a} lies over ${b}`);
  },

  // What a marker promises ("zoom in" or "show names") must come true wherever one clicks on.
  async points() {
    const { mapPoints } = await load("points.js");
    const { ownPlane } = await load("plane.js");
    const { viewOf } = await load("view.js");
    const spot = { lat: 51.34, lon: 12.37 };
    const all = [...Array.from({ length: 300 }, () => ({ lat: pick(47.5, 54.8), lon: pick(6, 15) })), spot, { ...spot }, { ...spot }];
    const points = mapPoints(all, ownPlane, 40);
    const size = { width: 600, height: 500 };
    let view = { x: 3, y: 4, zoom: 5.5 };
    const sight = { view: () => view, highest: () => 13, around: box => viewOf(box, size, 48, 12) };
    let steps = 0;
    for (const start of points.at(5.5).filter(c => c.members.length > 1)) {
      let cluster = start;
      view = { x: cluster.x, y: cluster.y, zoom: 5.5 };
      for (; points.grows(cluster, view.zoom, 13); steps++) {
        const next = points.into(cluster, sight);
        assert.ok(next.zoom > view.zoom && next.zoom <= 13);
        view = next;
        const now = points.at(view.zoom).filter(c => c.members.some(m => cluster.members.includes(m)));
        assert.ok(now.length > 1 || view.zoom === 13, "it falls apart, or the end is reached");
        cluster = now.reduce((a, b) => a.members.length >= b.members.length ? a : b);
      }
    }
    assert.ok(steps > 5);
    const stack = points.at(13).find(c => c.members.includes(300));
    assert.deepEqual(stack.members.slice().sort((a, b) => a - b), [300, 301, 302]);
    assert.equal(points.grows(stack, 9, 13), false, "three in one spot are listed at once");
  },
};

await promises[promise]();
console.log("ok");
