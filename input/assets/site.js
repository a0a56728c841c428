import { startExit } from "./safety/exit.js";

startExit();
