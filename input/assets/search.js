import { startSearch } from "./search/page.js";

startSearch();
