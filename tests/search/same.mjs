// Two scripts say the same: node same.mjs <one> <other>
import { pathToFileURL } from "node:url";

const said = [];
for (const path of process.argv.slice(2)) {
  const lines = [];
  console.log = (...values) => lines.push(JSON.stringify(values));
  await import(pathToFileURL(path)).catch(error => lines.push(String(error)));
  said.push(lines.join("\n"));
}
if (said[0] === "" || said[0] !== said[1]) {
  console.error(`${said[0]}\n--- but squeezed:\n${said[1]}`);
  process.exit(1);
}
