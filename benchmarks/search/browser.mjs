// A Chromium and a small server for what lies in a folder; every answer is gzipped as a web server would.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import puppeteer from "puppeteer-core";

const types = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".mjs": "text/javascript", ".json": "application/json", ".css": "text/css" };

/** Serves folders, the first that has the file; notes each answer with its gzipped bytes. */
export async function serve(...folders) {
  const sent = [];
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://x").pathname));
    const file = folders.map(f => join(f, path.endsWith("/") ? path + "index.html" : path)).find(existsSync);
    if (!file) { response.writeHead(404).end(); sent.push({ path, bytes: 0 }); return; }
    const body = gzipSync(await readFile(file), { level: 9 });
    sent.push({ path, bytes: body.length });
    response.writeHead(200, { "content-type": types[/\.\w+$/.exec(file)?.[0]] ?? "application/octet-stream", "content-encoding": "gzip" }).end(body);
  });
  await new Promise(resolve => server.listen(0, "127.0.0.1", resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, sent, close: () => server.close() };
}

/** The browser: CHROMIUM, or the one of the system. */
export function launch() {
  return puppeteer.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-dev-shm-usage"] });
}
