import { startExit } from "./safety/exit.js";
import { startSearch } from "./search/page.js";

startExit();
startSearch();
