using Portal.Model;
using Portal.Read;
using Portal.Values;

namespace Portal.Check.Rules;

/// <summary>Whoever lets visitors load a map from elsewhere must say whose it is, before and on the privacy page.</summary>
public sealed class MapTileServer : IRule
{
    static readonly (string Key, Text What)[] needed =
    [
        ("map_tiles_name", new("wer den Kartenserver betreibt", "who runs the tile server")),
        ("map_tiles_attribution", new("wer als Quelle der Karte zu nennen ist", "whom to name as the source of the map")),
        ("map_tiles_privacy", new("wo die Datenschutzerklärung des Kartenservers steht", "where the tile server's privacy notice is")),
    ];

    public string Id => "map-tiles";
    public Severity Severity => Severity.Error;
    public Text Promise => new("Ein Kartenserver ist vollständig und mit Betreiber, Quelle und Datenschutzerklärung angegeben.", "A tile server is given completely, with operator, source and privacy notice.");

    public IEnumerable<Finding> Check(Draft draft) =>
        draft.Site.Settings.GetValueOrDefault("map_tiles") is { Length: > 0 } address ? Faults(draft, address) : WithoutServer(draft);

    IEnumerable<Finding> Faults(Draft draft, string address)
    {
        foreach (var (problem, remedy) in TileAddress.Faults(address)) yield return this.Finding(At(draft, "map_tiles"), problem, remedy);
        foreach (var (key, what) in needed.Where(n => draft.Site.Settings.GetValueOrDefault(n.Key) is not { Length: > 0 }))
            yield return this.Finding(At(draft, key), new($"Es fehlt, {what.De}.", $"It is missing {what.En}."), new($"„{key}“ in site.yml eintragen.", $"Add “{key}” to site.yml."));
    }

    IEnumerable<Finding> WithoutServer(Draft draft) =>
        from key in draft.Site.Settings.Keys
        where key.StartsWith("map_tiles_", StringComparison.Ordinal)
        select this.Finding(At(draft, key), new($"„{key}“ bewirkt nichts, weil „map_tiles“ fehlt.", $"“{key}” has no effect because “map_tiles” is missing."),
            new("Die Adresse der Kacheln als „map_tiles“ eintragen oder diese Zeile löschen.", "Add the address of the tiles as “map_tiles” or delete this line.")).Weighing(Severity.Warning);

    static Spot At(Draft draft, string key) => new(draft.Terms.File, 0, key);
}
