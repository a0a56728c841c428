using System.Globalization;
using Portal.Datasets;
using Portal.Model;
using Portal.Values;

namespace Portal.Read;

/// <summary>Reads the terms of a source: who publishes, on what licence, and what it says of its datasets (quelle.yml; site.yml for a portal of one source).</summary>
static class SourceFile
{
    /// <param name="id">Folder name, or empty.</param>
    /// <param name="inherited">The portal's own terms, for what a source need not say again; null for the portal itself.</param>
    public static Source Read(YamlSection section, string id, string file, Source? inherited)
    {
        var publisher = Party(section, "publisher");
        if (publisher is null) section.Missing("publisher", new("Es fehlt, wer die Daten herausgibt.", "Who publishes the data is missing."));
        publisher ??= new("", null, null, null, null, null);
        return new(id, section.Text("name") ?? publisher.Name, publisher, Party(section, "steward") ?? publisher,
            Licence(section), section.Text("attribution"), Contributor(section) ?? inherited?.ContributorId,
            section.Integer("review_months") ?? inherited?.ReviewMonths ?? 12, Datasets(section, inherited), file)
        { Legislation = Laws(section) ?? inherited?.Legislation ?? [] };
    }

    static Party? Party(YamlSection section, string key)
    {
        if (!section.Has(key)) return null;
        var party = section.Section(key);
        var name = party.Text("name");
        if (name is null) party.Missing("name", new("Der Name fehlt.", "The name is missing."));
        var read = new Party(name ?? "", Known(party, "kind", Vocabularies.PublisherKinds), Web(party, "website"), Email(party, "email"), party.Text("phone"), party.Text("address"));
        party.ReportUnasked();
        return read;
    }

    static string Licence(YamlSection section)
    {
        const string list = "http://dcat-ap.de/def/licenses/";
        if (!section.Has("licence")) section.Missing("licence", new("Die Lizenz fehlt; ohne sie darf niemand die Daten nutzen.", "The licence is missing; without it nobody may use the data."));
        var licence = section.Text("licence") is { } text && text.StartsWith(list, StringComparison.Ordinal) ? text[list.Length..].TrimEnd('/') : section.Text("licence");
        if (licence is null || Vocabularies.Licences.Contains(licence)) return licence ?? "";
        section.Wrong("licence", new($"Die Lizenz „{Problems.Short(licence)}“ steht nicht in der Liste von dcat-ap.de.", $"The licence “{Problems.Short(licence)}” is not in the list of dcat-ap.de."),
            Normal.Nearest(licence, Vocabularies.Licences));
        return "";
    }

    static List<string>? Laws(YamlSection section)
    {
        if (section.List("legislation") is not { } laws) return null;
        static bool IsLaw(string law) => IsWeb(law) && !law.Any(char.IsWhiteSpace);
        foreach (var law in laws.Where(law => !IsLaw(law)))
            section.Wrong("legislation", new($"„{Problems.Short(law)}“ ist keine Adresse eines Gesetzes mit http:// oder https:// am Anfang.", $"“{Problems.Short(law)}” is no address of a law starting with http:// or https://."));
        return [.. laws.Where(IsLaw).Distinct()];
    }

    // Written as an id or as its whole address.
    static string? Contributor(YamlSection section)
    {
        const string list = "http://dcat-ap.de/def/contributors/";
        if (section.Text("contributor_id") is not { } text) return null;
        var id = text.StartsWith(list, StringComparison.Ordinal) ? text[list.Length..] : text;
        if (Vocabularies.Contributors.Contains(id)) return id;
        section.Wrong("contributor_id", new($"„{Problems.Short(text)}“ steht nicht in der Liste der Datenbereitsteller von dcat-ap.de.", $"“{Problems.Short(text)}” is not in the list of contributors of dcat-ap.de."),
            Normal.Nearest(id, Vocabularies.Contributors));
        return null;
    }

    static Dictionary<string, DatasetSettings> Datasets(YamlSection section, Source? inherited)
    {
        var all = section.Section("datasets");
        var settings = new Dictionary<string, DatasetSettings>(inherited?.Datasets ?? new Dictionary<string, DatasetSettings>());
        string[] names = [Verzeichnis.Name, .. AllDatasets.List.Select(d => d.Name)];
        foreach (var name in names)
            if (all.Has(name)) settings[name] = Settings(all.Section(name));
        foreach (var key in all.Unasked())
            all.Wrong(key, new($"Einen Datensatz „{Problems.Short(key)}“ gibt es nicht.", $"There is no dataset “{Problems.Short(key)}”."), Normal.Nearest(key, names));
        return settings;
    }

    static DatasetSettings Settings(YamlSection section)
    {
        var themes = section.List("themes") ?? [];
        foreach (var theme in themes.Where(theme => !Vocabularies.Themes.Contains(theme)))
            section.Wrong("themes", new($"Das Thema „{Problems.Short(theme)}“ steht nicht in der EU-Liste.", $"The theme “{Problems.Short(theme)}” is not in the EU list."), Normal.Nearest(theme, Vocabularies.Themes));
        var read = new DatasetSettings(section.ByLanguage("title", ["de"]), section.ByLanguage("description", ["de"]), section.List("keywords") ?? [],
            [.. themes.Where(Vocabularies.Themes.Contains)], Known(section, "frequency", Vocabularies.Frequencies), Day(section, "issued"))
        { Provenance = section.ByLanguage("provenance", ["de"]), Availability = Known(section, "availability", Vocabularies.Availabilities) };
        section.ReportUnasked();
        return read;
    }

    static DateOnly? Day(YamlSection section, string key)
    {
        if (section.Text(key) is not { } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        section.Wrong(key, new($"„{Problems.Short(text)}“ ist kein Tag wie 2026-09-01.", $"“{Problems.Short(text)}” is no day like 2026-09-01."));
        return null;
    }

    static string? Known(YamlSection section, string key, IReadOnlyList<string> codes)
    {
        if (section.Text(key) is not { } code || codes.Contains(code)) return section.Text(key);
        section.Wrong(key, new($"„{Problems.Short(code)}“ ist keiner der erlaubten Codes.", $"“{Problems.Short(code)}” is none of the allowed codes."), Normal.Nearest(code, codes));
        return null;
    }

    /// <summary>An address of the web, or null where it is none, which is then a finding.</summary>
    public static string? Web(YamlSection section, string key)
    {
        if (section.Text(key) is not { } text) return null;
        if (IsWeb(text)) return text;
        section.Wrong(key, new($"„{Problems.Short(text)}“ ist keine Adresse mit https:// am Anfang.", $"“{Problems.Short(text)}” is no address starting with https://."));
        return null;
    }

    static bool IsWeb(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.UserInfo.Length == 0;

    static string? Email(YamlSection section, string key)
    {
        if (section.Text(key) is not { } text) return null;
        if (text.Split('@') is [{ Length: > 0 }, { Length: > 3 } domain] && domain.Contains('.') && !text.AsSpan().ContainsAny(" <>\"'()\\,;:\r\n\t")) return text;
        section.Wrong(key, new($"„{Problems.Short(text)}“ ist keine E-Mail-Adresse.", $"“{Problems.Short(text)}” is no e-mail address."));
        return null;
    }
}
