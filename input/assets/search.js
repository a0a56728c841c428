import { startExit } from "./safety/exit.js";
import { startSearch } from "./search/page.js";

startExit();
// A task of its own: an old phone can draw and scroll between reading the script and running it.
setTimeout(startSearch);
