using System.Text.RegularExpressions;
using Portal.Model;

namespace Portal.Values;

/// <summary>Looks at the address of a tile server: its origin stands in a header of the whole site, so nothing else may slip in with it.</summary>
/// <remarks>Form: https, host, perhaps a port, a path that holds {z}, {x} and {y} once each. No {s} or {r}: one server, one size.</remarks>
public static partial class TileAddress
{
    static readonly string[] wanted = ["{z}", "{x}", "{y}"];

    /// <summary>Scheme, host and port in lower case, e.g. https://tile.example.org; null where the address cannot be used.</summary>
    public static string? Origin(string address) => Faults(address).Any() ? null : Start().Match(address).Groups[1].Value.ToLowerInvariant();

    /// <summary>All that is wrong with an address; nothing where it can be used.</summary>
    public static IEnumerable<(Text Problem, Text Remedy)> Faults(string address)
    {
        if (!address.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            yield return (new("Die Adresse beginnt nicht mit https://.", "The address does not start with https://."),
                new("Nehmen Sie einen Kartenserver mit https://; andere Kacheln lädt kein Browser in eine sichere Seite.", "Use a tile server with https://; no browser loads other tiles into a secure page."));
        else if (!Start().IsMatch(address) || Forbidden().IsMatch(address))
            yield return (new("Das ist keine vollständige Adresse eines Kartenservers.", "This is no complete address of a tile server."),
                new("Schreiben Sie sie wie https://tile.example.org/{z}/{x}/{y}.png, ohne Leerzeichen und Anmeldedaten.", "Write it like https://tile.example.org/{z}/{x}/{y}.png, without blanks and credentials."));
        foreach (var part in wanted.Where(part => address.Split(part).Length != 2))
            yield return (new($"{part} muss genau einmal in der Adresse stehen.", $"{part} must be in the address exactly once."),
                new("{z} ist die Zoomstufe, {x} und {y} sind Spalte und Zeile der Kachel.", "{z} is the zoom level, {x} and {y} are column and row of the tile."));
        foreach (var part in Placeholders().Matches(address).Select(m => m.Value).Except(wanted).Distinct())
            yield return (new($"{part} kennt die Karte nicht.", $"The map does not know {part}."),
                new("Nennen Sie einen einzigen Server und eine Bildgröße, zum Beispiel a.tile.example.org statt {s}.tile.example.org.", "Name one server and one size of picture, for example a.tile.example.org in place of {s}.tile.example.org."));
    }

    [GeneratedRegex(@"^(https://[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::[0-9]{1,5})?)/", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Start();

    [GeneratedRegex("""[\s"'<>\\#;,\p{C}]""")]
    private static partial Regex Forbidden();

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Placeholders();
}
