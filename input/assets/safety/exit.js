// The way out of a page that nobody else should see. Without this script it is a plain link.
// What it cannot do stands on the page: the browser's history keeps what was opened before.
import { startPresses } from "./presses.js";

let exitStarted = false;
let exitLeft = false;

/** Arms the way out where the page shows it. */
export function startExit() {
  const bar = document.querySelector(".exit");
  if (bar && !bar.hidden) showExit();
}

/** Shows and arms the way out on a page that holds it hidden, as the search does once its words name a sensitive topic. */
export function showExit() {
  const bar = document.querySelector(".exit");
  if (!bar) return;
  for (const part of document.querySelectorAll(".exit, .honest, .with-script")) part.hidden = false;
  for (const part of document.querySelectorAll(".without-script")) part.hidden = true;
  if (exitStarted) return;
  exitStarted = true;
  const link = bar.querySelector("a");
  const out = () => leaveNow(link.href);
  link.addEventListener("click", event => {
    event.preventDefault();
    out();
  });
  startPresses(bar, out);
  // A page that was left stays left, however the browser brings it back.
  addEventListener("pageshow", () => {
    if (exitLeft) out();
  });
}

/** Nothing is to be seen before the other page is there, and the address names no topic while it is on its way. */
function leaveNow(address) {
  exitLeft = true;
  document.body.hidden = true;
  document.title = new URL(address).hostname;
  history.replaceState(null, "", "/");
  location.replace(address);
}
