using System.CommandLine;
using System.Globalization;
using Portal.Read;

namespace Portal.Commands;

/// <summary>The options that every command shares, named as in Statiq where Statiq has them.</summary>
public sealed class Options
{
    public readonly Option<string> Root = new("--root", "-r") { Description = "Ordner des Portals (sonst der aktuelle)", DefaultValueFactory = _ => ".", Recursive = true };
    public readonly Option<string?> Input = new("--input", "-i") { Description = "Ordner mit site.yml, Seiten und Texten (sonst input/)", Recursive = true };
    public readonly Option<string?> Data = new("--data", "-d") { Description = "Ordner mit den CSV-Dateien (sonst data/)", Recursive = true };
    public readonly Option<string?> Output = new("--output", "-o") { Description = "Ordner für die fertige Website (sonst output/)", Recursive = true };
    public readonly Option<string?> Previous = new("--previous") { Description = "Womit der Katalog verglichen wird: eine katalog.lock oder ein Ordner damit, z. B. eine frühere Website (sonst data/katalog.lock)", Recursive = true };
    public readonly Option<string[]> Setting = new("--setting", "-s") { Description = "Einstellung aus site.yml überschreiben: schlüssel=wert", Recursive = true };
    public readonly Option<string> Language = new("--lang") { Description = "Sprache der Meldungen: de oder en", DefaultValueFactory = _ => "de", Recursive = true };
    public readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "Nur Fehler ausgeben", Recursive = true };
    public readonly Option<string> LogLevel = new("--log-level", "-l") { Description = "Was gezeigt wird: error, warning, info oder debug", DefaultValueFactory = _ => "info", Recursive = true };

    public Options()
    {
        Language.AcceptOnlyFromAmong("de", "en");
        LogLevel.AcceptOnlyFromAmong("error", "warning", "info", "debug");
        Setting.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => t.Value.IndexOf('=') < 1))
                result.AddError($"-s {token.Value}: erwartet wird schlüssel=wert.");
        });
    }

    public IEnumerable<Option> All => [Root, Input, Data, Output, Previous, Setting, Language, Quiet, LogLevel];

    public Request Of(ParseResult line)
    {
        var root = Path.GetFullPath(line.GetValue(Root)!);
        string Under(Option<string?> option, string folder) => Path.GetFullPath(line.GetValue(option) ?? Path.Combine(root, folder));
        var settings = (line.GetValue(Setting) ?? []).Select(s => s.Split('=', 2)).GroupBy(p => p[0].Trim()).ToDictionary(g => g.Key, g => g.Last()[1].Trim());
        return new(Folders.For(root, line.GetValue(Input), line.GetValue(Data)), Under(Output, "output"), settings, Clock.Today(settings),
            line.GetValue(Language)!, line.GetValue(Quiet) ? "error" : line.GetValue(LogLevel)!)
        { Previous = line.GetValue(Previous) is { } previous ? Path.GetFullPath(previous) : null };
    }
}

/// <summary>What a person asked for, with every path absolute and the clock read once.</summary>
/// <param name="LogLevel">error, warning, info or debug.</param>
public sealed record Request(Folders Folders, string Output, IReadOnlyDictionary<string, string> Settings, DateOnly Today, string Language, string LogLevel)
{
    /// <summary>A katalog.lock, or a folder that holds one, to compare with instead of the portal's own.</summary>
    public string? Previous { get; init; }

    public bool Shows(string level) => Array.IndexOf(Levels, level) <= Array.IndexOf(Levels, LogLevel);

    static readonly string[] Levels = ["error", "warning", "info", "debug"];
}

/// <summary>The only place that asks the machine for the date.</summary>
public static class Clock
{
    /// <summary>-s today=2026-11-22, else SOURCE_DATE_EPOCH (reproducible-builds.org, seconds since 1970 UTC), else the machine's day in UTC.</summary>
    public static DateOnly Today(IReadOnlyDictionary<string, string> settings)
    {
        if (settings.TryGetValue("today", out var given) && DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        return DateOnly.FromDateTime(long.TryParse(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= 253402300799
            ? DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime
            : DateTime.UtcNow);
    }
}
