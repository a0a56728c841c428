import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** One address of every kind of page, found by what makes it so: [name, path]. */
export function pagesOf(output) {
  const centres = JSON.parse(readFileSync(join(output, "daten/stellen/stellen.json"), "utf8")).data.filter(c => c.status === "aktiv");
  const html = id => readFileSync(join(output, "beratungsstellen", id, "index.html"), "utf8");
  const isSensitive = c => html(c.stelle_id).includes('class="exit"');
  const timed = centres.filter(c => c.strasse && c.oeffnungszeiten?.includes(":"));
  const largest = [...centres].sort((a, b) => html(b.stelle_id).length - html(a.stelle_id).length)[0];
  const centre = c => `/beratungsstellen/${c.stelle_id}/`;
  const district = readdirSync(join(output, "orte/niedersachsen"), { withFileTypes: true }).find(d => d.isDirectory()).name;
  const pages = [
    ["start", "/"],
    ["search", "/suche/"],
    ["search with results", "/suche/#was=Schulden&wo=Leipzig"],
    ["list", "/beratungsstellen/"],
    ["list page 2", "/beratungsstellen/seite-2/"],
    ["centre", centre(timed.find(c => !isSensitive(c)))],
    ["sensitive centre", centre(timed.find(isSensitive))],
    ["largest centre", centre(largest)],
    ["shelter", centre(centres.find(c => c.adresse_oeffentlich === false))],
    ["topics", "/themen/"],
    ["topic", "/themen/schulden/"],
    ["sensitive topic", "/themen/gewalt/"],
    ["places", "/orte/"],
    ["state", "/orte/niedersachsen/"],
    ["district", `/orte/niedersachsen/${district}/`],
    ["carriers", "/traeger/"],
    ["carrier", `/traeger/${centres[0].traeger_id}/`],
    ["data", "/daten/"],
    ["data set", "/daten/stellen/"],
    ["code list", "/daten/codeliste-themen/"],
    ["quality", "/daten/qualitaet/"],
    ["about", "/ueber/"],
    ["accessibility", "/barrierefreiheit/"],
    ["privacy", "/datenschutz/"],
    ["imprint", "/impressum/"],
    ["plain language", "/leichte-sprache/"],
    ["missing page", "/404.html"],
  ];
  const other = ["en", "tr", "uk", "ru", "ar"].flatMap(language =>
    ["start", "search with results", "sensitive centre", "sensitive topic"].map(name => [`${name}, ${language}`, `/${language}${pages.find(p => p[0] === name)[1]}`]));
  return [...pages, ...other].filter(([, path]) => existsSync(join(output, path.split("#")[0], path.endsWith(".html") ? "" : "index.html")));
}
