using Portal.Datasets;

namespace Portal.Tests.Whole;

/// <summary>Thirty centres of the example with all that belongs to them, visit counts and every code list: small enough to be built often.</summary>
static class SmallDirectory
{
    public static readonly IReadOnlyList<string> Files =
    [
        .. AllDatasets.List.Select(d => d.Name),
        .. Directory.GetFiles(Repository.File("data/codelisten"), "*.csv").Order(StringComparer.Ordinal).Select(f => "codelisten/" + Path.GetFileNameWithoutExtension(f)),
    ];

    public static void Make(Tables tables)
    {
        var centres = tables["stellen"];
        var open = centres.Rows.Where(r => centres[r, "adresse_oeffentlich"] == "ja" && centres[r, "status"] == "aktiv").Where((_, i) => i % 6 == 0).Take(27);
        var others = centres.Rows.Where(r => centres[r, "adresse_oeffentlich"] == "nein").Take(2).Concat(centres.Rows.Where(r => centres[r, "nachfolger"].Length > 0).Take(1)).ToList();
        others.AddRange(others.Where(r => centres[r, "nachfolger"].Length > 0).Select(r => centres.Row("stelle_id", centres[r, "nachfolger"])).ToList());
        var kept = open.Concat(others).Select(r => centres[r, "stelle_id"]).ToHashSet();
        tables.Edit("stellen", t => t.Keep(r => kept.Contains(t[r, "stelle_id"])));
        tables.Edit("angebote", t => t.Keep(r => kept.Contains(t[r, "stelle_id"])));
        var services = tables["angebote"].Values("angebot_id").ToHashSet();
        tables.Edit("einzugsgebiete", t => t.Keep(r => services.Contains(t[r, "angebot_id"])));
        var carriers = tables["stellen"].Values("traeger_id").ToHashSet();
        tables.Edit("traeger", t => t.Keep(r => carriers.Contains(t[r, "traeger_id"])));
        tables.Copy(Repository.File("data/codelisten"), "codelisten");
        tables.Write("besuche", Visits());
    }

    static IEnumerable<string> Visits()
    {
        var columns = Besuche.Definition.Columns.Select(c => c.Name).ToList();
        yield return string.Join(',', columns);
        for (var year = 2010; year < 2024; year++)
            yield return string.Join(',', columns.Select(c => c switch { "zeitraum" => $"{year}", "region" => "05515", "thema" => "familie", "anlass" => "gesamt", "zaehleinheit" => "fall", "anzahl" => "120", _ => "" }));
    }
}
