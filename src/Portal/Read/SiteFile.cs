using System.Text.RegularExpressions;
using Portal.Model;
using Portal.Values;

namespace Portal.Read;

/// <summary>Reads site.yml: what makes a portal this one and no other.</summary>
static class SiteFile
{
    const string NoHost = "http://localhost:5080";
    static readonly string[] severities = ["off", "info", "warning", "error"];

    /// <summary>Site and the portal's own terms, from one file.</summary>
    public static (Site Site, Source Terms) Read(YamlSection section, string file)
    {
        var languages = Languages(section);
        var host = Host(section, "host");
        if (host is null && !section.Has("host")) section.Missing("host", new("Es fehlt, unter welcher Adresse das Portal steht.", "The address of the portal is missing."));
        if (!section.Has("title")) section.Missing("title", new("Der Name des Portals fehlt.", "The name of the portal is missing."));
        var terms = SourceFile.Read(section, "", file, null);
        var site = new Site(section.ByLanguage("title", languages), section.ByLanguage("description", languages),
            host ?? NoHost, Host(section, "catalogue_host") ?? host ?? NoHost, languages, section.YesNo("draft") ?? false, terms.Publisher,
            section.List("sensitive_topics") ?? [], Emergency(section), SourceFile.Web(section, "report_url"), SourceFile.Web(section, "repository_url"),
            Rules(section.Section("rules")), new Dictionary<string, string>())
        { Release = new(section.List("catalogue_release") ?? [], section.Spot("catalogue_release")), NeutralTitles = section.List("neutral_titles") ?? [] };
        var size = section.Integer("catalogue_page_size", 1, 10_000);
        var tiles = Tiles(section);
        return (site with { MapTiles = tiles, Settings = Settings(section), CataloguePageSize = size ?? site.CataloguePageSize }, terms);
    }

    /// <summary>Null unless all is there and the address can be used; the rule map-tiles says what is not.</summary>
    static MapTiles? Tiles(YamlSection section)
    {
        var (address, attribution, name) = (section.Text("map_tiles"), section.Text("map_tiles_attribution"), section.Text("map_tiles_name"));
        var (privacy, link) = (SourceFile.Web(section, "map_tiles_privacy"), SourceFile.Web(section, "map_tiles_attribution_url"));
        if (address is null || attribution is null || name is null || privacy is null) return null;
        return TileAddress.Origin(address) is { } origin ? new(address, origin, attribution, name, privacy) { AttributionUrl = link } : null;
    }

    static IReadOnlyList<string> Languages(YamlSection section)
    {
        var languages = section.List("languages") ?? ["de"];
        foreach (var language in languages.Where(language => !IsLanguage(language)))
            section.Wrong("languages", new($"„{Problems.Short(language)}“ ist kein Sprachcode wie de oder en.", $"“{Problems.Short(language)}” is no language code like de or en."));
        var known = languages.Where(IsLanguage).Distinct().ToList();
        return known.Count > 0 ? known : ["de"];
    }

    /// <summary>True for a language code that may be part of an address.</summary>
    public static bool IsLanguage(string text) => Regex.IsMatch(text, "^[a-z]{2,3}(-[a-zA-Z0-9]{2,8})?$");

    /// <summary>Scheme and host without a slash at the end; a path would break every address.</summary>
    static string? Host(YamlSection section, string key)
    {
        if (section.Text(key) is not { } text) return null;
        var bare = text.TrimEnd('/');
        if (Uri.TryCreate(bare, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            && uri is { AbsolutePath: "/", Query: "", Fragment: "", UserInfo: "" } && Regex.IsMatch(bare, @"^https?://[A-Za-z0-9.\[\]:-]+$")) return bare;
        section.Wrong(key, new($"„{Problems.Short(text)}“ ist keine Adresse wie https://beratung.example.org (ohne Pfad).", $"“{Problems.Short(text)}” is no address like https://beratung.example.org (without a path)."));
        return null;
    }

    static List<EmergencyNumber> Emergency(YamlSection section)
    {
        var numbers = new List<EmergencyNumber>();
        foreach (var entry in section.Sections("emergency"))
        {
            var (name, phone) = (entry.Text("name"), entry.Text("phone"));
            if (name is null) entry.Missing("name", new("Der Name des Notrufs fehlt.", "The name of the number is missing."));
            if (phone is null || !Regex.IsMatch(phone, @"^\+?[0-9][0-9 /()-]*$")) entry.Missing("phone", new("Die Rufnummer des Notrufs fehlt oder hat andere Zeichen als Ziffern.", "The number is missing or has other characters than digits."));
            else numbers.Add(new(name ?? phone, phone, entry.Text("note")) { Names = Translated(entry, "name_"), Notes = Translated(entry, "note_") });
            entry.Text("note");
            entry.ReportUnasked();
        }
        return numbers;
    }

    /// <summary>name_en, name_tr …: the text by language.</summary>
    static Dictionary<string, string> Translated(YamlSection entry, string start) => entry.Keys
        .Where(key => key.StartsWith(start, StringComparison.Ordinal) && IsLanguage(key[start.Length..])).ToList()
        .Select(key => (Language: key[start.Length..], Text: entry.Text(key))).Where(t => t.Text is not null).ToDictionary(t => t.Language, t => t.Text!);

    static Dictionary<string, string> Rules(YamlSection section)
    {
        var rules = new Dictionary<string, string>();
        foreach (var (rule, severity) in section.Texts())
            if (severities.Contains(severity.ToLowerInvariant())) rules[rule] = severity.ToLowerInvariant();
            else section.Wrong(rule, new($"„{Problems.Short(severity)}“ ist keine der Stufen off, info, warning, error.", $"“{Problems.Short(severity)}” is none of off, info, warning, error."), Normal.Nearest(severity, severities));
        return rules;
    }

    /// <summary>Every text of the file by dotted key, so that prose can name the publisher without a copy of it.</summary>
    static Dictionary<string, string> Settings(YamlSection section)
    {
        foreach (var key in section.Unasked().ToList())
            if (!section.IsText(key) || IsSlip(section, key)) section.Unknown(key);
        return section.Flat();
    }

    /// <summary>A further setting may have any name, but one that differs from a known one in a letter is a slip.</summary>
    static bool IsSlip(YamlSection section, string key) => key.Length > 4 && Normal.Nearest(key, section.Asked) is { } near && Math.Abs(near.Length - key.Length) <= 1;
}
