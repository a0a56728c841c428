import { make } from "../dom.js";
import { mercatorPlane } from "./plane.js";
import { pixelsAt } from "./view.js";

const mapTileWidth = 256;
const mapTilesMost = 160;

/** The address of one picture. */
export function mapTileAddress(template, z, x, y) {
  return template.replace("{z}", z).replace("{x}", x).replace("{y}", y);
}

/** The pictures that cover a window of the Mercator plane: [{ z, x, y, left, top, width }] in pixels. */
export function mapTilesIn(view, size) {
  const z = Math.max(0, Math.round(view.zoom));
  const scale = pixelsAt(view.zoom);
  const width = mapTileWidth * pixelsAt(view.zoom - z);
  const west = (view.x + mercatorPlane.west) * scale - size.width / 2;
  const north = (view.y + mercatorPlane.north) * scale - size.height / 2;
  const last = 2 ** z - 1;
  const tiles = [];
  for (let y = Math.max(0, Math.floor(north / width)); y <= Math.min(last, Math.floor((north + size.height) / width)); y++) {
    for (let x = Math.max(0, Math.floor(west / width)); x <= Math.min(last, Math.floor((west + size.width) / width)); x++) {
      tiles.push({ z, x, y, left: x * width - west, top: y * width - north, width });
    }
  }
  return tiles;
}

/** Pictures of a tile server below the markers. Nothing is asked of the server before show() is called. failed() tells that none came. */
export function mapTileLayer(layer, template, failed) {
  const images = new Map();
  let came = 0;
  let lost = 0;

  function fetched(tile) {
    const image = make("img", { alt: "", decoding: "async", draggable: "false", crossorigin: "anonymous", referrerpolicy: "no-referrer" });
    image.addEventListener("load", () => {
      came++;
      image.classList.add("here");
    });
    image.addEventListener("error", () => {
      image.remove();
      lost++;
      if (came === 0 && lost === 4) failed();
    });
    image.src = mapTileAddress(template, tile.z, tile.x, tile.y);
    layer.append(image);
    return image;
  }

  function put(image, left, top, width) {
    image.style.transform = `translate(${left}px, ${top}px)`;
    image.style.width = image.style.height = `${Math.ceil(width)}px`;
  }

  return {
    show(view, size) {
      const wanted = mapTilesIn(view, size);
      const keys = new Set();
      for (const tile of wanted) {
        const key = `${tile.z}/${tile.x}/${tile.y}`;
        keys.add(key);
        if (!images.has(key)) images.set(key, { tile, image: fetched(tile) });
        put(images.get(key).image, tile.left, tile.top, tile.width);
      }
      mapTilesOld(images, keys, view, size, put);
    },
    clear() {
      for (const { image } of images.values()) image.removeAttribute("src");
      images.clear();
      layer.replaceChildren();
    },
  };
}

/** Pictures of another zoom stay below the new ones until these have come, so that the map does not flash. */
function mapTilesOld(images, keys, view, size, put) {
  const complete = [...keys].every(key => images.get(key).image.complete);
  const scale = pixelsAt(view.zoom);
  for (const [key, { tile, image }] of images) {
    if (keys.has(key)) continue;
    if (complete || images.size > mapTilesMost) {
      image.remove();
      images.delete(key);
      continue;
    }
    const width = mapTileWidth * pixelsAt(view.zoom - tile.z);
    put(image, tile.x * width - ((view.x + mercatorPlane.west) * scale - size.width / 2), tile.y * width - ((view.y + mercatorPlane.north) * scale - size.height / 2), width);
  }
}
