using Microsoft.Playwright;

namespace Portal.Browser;

/// <summary>A page with nothing but the map on it, at the site's own origin and under its headers, with points made for the test.</summary>
static class MapPage
{
    static int pages;

    /// <summary>Opens it with a number of points spread over Germany in clouds, the first six in one spot.</summary>
    /// <param name="tiles">The server from which pictures may be loaded; it must be in the settings of the site too.</param>
    public static async Task<Opened> Open(this Site site, int points, Func<IBrowser, Task<IBrowserContext>>? context = null, Served? served = null, TileServer? tiles = null, string place = "null", int width = 1280, int height = 800)
    {
        var from = served ?? site.Example;
        var folder = $"/kartenprobe-{Interlocked.Increment(ref pages)}/";
        Write(from.File(folder), from, Start(tiles, points, place));
        var made = context is null ? await site.Context(width, height) : await site.Made(context);
        var page = await made.NewPageAsync();
        await page.GotoAsync(from.Origin + folder + "probe.html");
        await page.WaitForFunctionAsync("() => document.querySelector('.map-stage path') && (!window.points.length || document.querySelector('.map-marker'))");
        return new(made, page);
    }

    // Beside the site's own pages and under its headers; the modules one by one, which a built site holds as one file.
    static void Write(string folder, Served from, string start)
    {
        var assets = Path.Combine(Site.Portal, "input/assets");
        foreach (var module in Directory.EnumerateFiles(Path.Combine(assets, "search"), "*.js", SearchOption.AllDirectories))
        {
            var place = Path.Combine(folder, Path.GetRelativePath(assets, module));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Copy(module, place);
        }
        File.WriteAllText(Path.Combine(folder, "start.js"), start);
        File.WriteAllText(Path.Combine(folder, "probe.html"), Html(from));
    }

    static string Html(Served from)
    {
        var search = File.ReadAllText(from.File("suche/index.html"));
        string Part(string start, string end) => search[search.IndexOf(start, StringComparison.Ordinal)..(search.IndexOf(end, search.IndexOf(start, StringComparison.Ordinal), StringComparison.Ordinal) + end.Length)];
        return $"""
            <!doctype html><html lang="de"><head><meta charset="utf-8"><title>Karte</title><meta name="viewport" content="width=device-width, initial-scale=1">{Part("<link rel=\"stylesheet\"", ">")}</head>
            <body><main><h1>Karte</h1><p><a href="/" id="davor">davor</a></p>{Part("<template id=\"suchtexte\"", "</template>")}<section class="search-map" aria-label="Karte"><div id="karte"></div></section>
            <p><a href="/" id="danach">danach</a></p><div class="search-page"></div></main><script type="module" src="./start.js"></script></body></html>
            """;
    }

    static string Start(TileServer? tiles, int points, string place) => $$"""
        import { mountMap } from "./search/map.js";
        import { readTexts } from "./search/texts.js";
        let seed = 7;
        const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
        const towns = [[52.52, 13.4], [53.55, 10], [48.14, 11.58], [50.94, 6.96], [51.34, 12.37], [51.05, 13.74]];
        window.points = Array.from({ length: {{points}} }, (_, i) => {
          const [lat, lon] = i < 6 ? towns[4] : random() < .5 ? [47.8 + random() * 6.4, 7 + random() * 6.5] : towns[Math.floor(random() * towns.length)].map(x => x + (random() - .5) * .3);
          return { number: i, id: "s" + i, name: "Stelle " + i, href: "/beratungsstellen/s" + i + "/", vague: i % 9 === 8, group: i < 6 ? "near" : "wide", lat: Math.round(lat * 1000) / 1000, lon: Math.round(lon * 1000) / 1000 };
        });
        window.result = { understood: { place: {{place}} }, radius: {{(place == "null" ? "\"de\"" : "25")}} };
        window.map = mountMap(document.getElementById("karte"), {
          texts: readTexts(document.getElementById("suchtexte"), "de"),
          outlines: async name => { const answer = await fetch("/suche/index/" + name); return answer.ok ? answer.json() : null; },
          details: async () => new Map(),
          tiles: {{(tiles is null ? "null" : $$"""{ address: "{{tiles.Origin}}/{z}/{x}/{y}.png", name: "Kartenverein", attribution: "© Kartenverein", privacy: "https://karten.example.org/datenschutz" }""")}},
          onOpen: (point, event) => { event.preventDefault(); window.opened = point.number; },
        });
        window.map.show(window.points, window.result);
        """;
}
