using System.Net;
using System.Text.RegularExpressions;
using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>What the example portal is filled with reaches nobody: someone in need who calls a made-up number has lost time and courage.</summary>
/// <remarks>
/// Looked for are names of the example, domains that nobody can own (RFC 2606, RFC 6761) and numbers that the Bundesnetzagentur keeps free for
/// films. Portals under example.org are examples themselves, and so are their previews.
/// </remarks>
public sealed partial class ExampleValue : IRule
{
    public string Id => "example-value";
    public Severity Severity => Severity.Error;
    public Text Promise => new("Nichts steht noch so da wie im mitgelieferten Beispiel.", "Nothing is left as it was in the example that ships.");

    public IEnumerable<Finding> Check(Draft draft)
    {
        if (IsExample(draft.Site)) return [];
        return Settings(draft).Concat(Pages(draft)).Concat(Cells(draft)).Select(f => f.Weighing(draft.Site.Draft ? Severity.Warning : Severity.Error));
    }

    static bool IsExample(Site site) => IsUnderExample(site.Host) || (site.IsPreview && IsUnderExample(site.CatalogueHost));

    static bool IsUnderExample(string host) => Uri.TryCreate(host, UriKind.Absolute, out var uri) && (uri.IsLoopback || uri.Host == "example.org" || uri.Host.EndsWith(".example.org", StringComparison.Ordinal));

    IEnumerable<Finding> Settings(Draft draft) =>
        from setting in draft.Site.Settings.Select(s => (draft.Terms.File, s.Key, s.Value)).Concat(draft.Sources.Where(s => s.File != draft.Terms.File).SelectMany(Parties))
        let found = Named(setting.Value)
        where found is not null
        select Of(new(setting.File, 0, setting.Key), found);

    static IEnumerable<(string File, string Key, string Value)> Parties(Source source) =>
        from party in new[] { ("publisher", source.Publisher), ("steward", source.Steward) }.Distinct()
        from value in new[] { ("name", party.Item2.Name), ("website", party.Item2.Website), ("email", party.Item2.Email), ("phone", party.Item2.Phone), ("address", party.Item2.Address) }
        where value.Item2 is not null
        select (source.File, $"{party.Item1}.{value.Item1}", value.Item2);

    // What came into a page from a setting is told at the setting.
    IEnumerable<Finding> Pages(Draft draft)
    {
        var settings = string.Join('\n', draft.Site.Settings.Values);
        return from page in draft.Prose
               where page.IsDuty
               let found = Name().Matches(WebUtility.HtmlDecode(Tag().Replace(page.Html, " "))).Select(m => m.Value).FirstOrDefault(word => !settings.Contains(word, StringComparison.Ordinal))
               where found is not null
               select Of(new(page.File), found);
    }

    IEnumerable<Finding> Cells(Draft draft) =>
        from table in draft.Tables
        from column in table.Columns.Where(c => c is "telefon" or "email" or "website" or "online_url").Select(c => (Name: c, At: table.IndexOf(c)))
        from row in table.Rows
        let value = row.Values[column.At]
        where column.Name == "telefon" ? IsFilmNumber(value) : Domain().IsMatch(value)
        select Of(table.At(row, column.Name), value);

    static string? Named(string value) => IsFilmNumber(value) ? value : Name().Match(value) is { Success: true } match ? match.Value : null;

    static bool IsFilmNumber(string value) => FilmNumber().IsMatch(NoDigit().Replace(value, "")) && value.TrimStart() is ['+' or '0' or '(', ..];

    Finding Of(Spot spot, string found) => this.Finding(spot,
        new($"„{Shown.Cell(found)}“ ist ein Beispiel und keine echte Angabe.", $"“{Shown.Cell(found)}” is an example and no real information."),
        new("Tragen Sie Ihre eigene Angabe ein, oder lassen Sie sie weg. Für einen Entwurf schreiben Sie draft: true in site.yml.",
            "Enter your own information or leave it out. For a draft write draft: true into site.yml."));

    [GeneratedRegex(@"\bMuster(stadt|verband|stra(ss|ß)e|mann|frau|kreis|beratung)|\bDE0{9}\b|\(Beispiel\)|" + Reserved)]
    private static partial Regex Name();

    [GeneratedRegex(Reserved)]
    private static partial Regex Domain();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("[^0-9]")]
    private static partial Regex NoDigit();

    // Bundesnetzagentur, numbers for film and television: five cities of thousand numbers each; mobile numbers are left out.
    [GeneratedRegex(@"^(0049|49|0)(3023125|6990009|4066969|2214710|8999998)\d{3}$")]
    private static partial Regex FilmNumber();

    const string Reserved = @"\b[\w.-]*example\.(org|com|net)\b|\b[\w-]+\.(example|invalid|test)\b";
}
