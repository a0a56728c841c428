using Portal.Read;

namespace Portal.Tests.Read;

public sealed class WholeFolder : IDisposable
{
    const string Site = "title: A\nhost: https://example.org\npublisher: {name: V}\nlicence: dl-zero-de/2.0\n";
    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    Draft Read() => PortalFolder.Read(folder.Folders, new Dictionary<string, string>(), new(2026, 9, 1));

    [Fact]
    public void The_smallest_portal_is_a_site_file_and_a_table_of_centres()
    {
        folder.Write("site.yml", Site);
        folder.Write("data/stellen.csv", "stelle_id,name,themen,ort,adresse_oeffentlich,status,geprueft_am\na,A,schulden,Leipzig,ja,aktiv,2026-09-01\n");
        var draft = Read();
        Assert.Empty(draft.Findings);
        Assert.Equal(("data/stellen.csv", "stellen", ""), (draft.Tables[0].File, draft.Tables[0].Dataset, draft.Tables[0].Source));
        Assert.Equal("", Assert.Single(draft.Sources).Id);
        Assert.Equal("data/stellen.csv: UTF-8, Komma, LF, 1 Zeile", Assert.Single(draft.Notes));
    }

    [Fact]
    public void Without_site_file_and_data_there_are_two_findings_that_say_so()
    {
        Directory.CreateDirectory(folder.Folders.Root);
        Assert.Equal([("missing-file", "input/site.yml"), ("missing-file", "data")], Read().Findings.Select(f => (f.Rule, f.Spot.File)));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_an_input_output_error() => Assert.ThrowsAny<IOException>(Read);

    [Fact]
    public void Folders_with_their_own_terms_are_sources()
    {
        folder.Write("input/site.yml", Site);
        folder.Write("data/awo/quelle.yml", "name: AWO\npublisher: {name: AWO e. V.}\nlicence: cc-by/4.0\nreview_months: 6\n");
        folder.Write("data/awo/stellen.csv", "name\nA\n");
        folder.Write("data/drk/traeger.csv", "name\nB\n");
        folder.Write("data/kontakte.csv", "name\nC\n");
        var draft = Read();
        Assert.Equal([("awo", "cc-by/4.0", 6)], draft.Sources.Select(s => (s.Id, s.Licence, s.ReviewMonths)));
        Assert.Equal(["awo", "drk"], draft.Tables.Select(t => t.Source));
        Assert.Contains(draft.Findings, f => f is { Rule: "missing-file", Spot.File: "data/drk/quelle.yml" });
        Assert.Contains(draft.Findings, f => f is { Rule: "unknown-file", Spot.File: "data/kontakte.csv" });
    }

    [Fact]
    public void Code_lists_of_the_portal_win_over_those_of_the_program()
    {
        folder.Write("data/codelisten/themen.csv", "code,parent,label_de,label_en,synonyme\nsucht,,Sucht,Addiction,Alkohol\nsucht.spiel,sucht,Spiel,,\nsucht,,Doppelt,,\nx,fehlt,X,,\n");
        folder.WriteDefault("data/codelisten/themen.csv", "code,label_de\nalt,Alt\n");
        folder.WriteDefault("data/codelisten/kosten.csv", "code,label_de\nkostenlos,kostenlos\n");
        var draft = Read();
        Assert.Equal(["kosten", "themen"], draft.CodeLists.Keys.Order());
        var themen = draft.CodeLists["themen"];
        Assert.Equal(["sucht", "sucht.spiel", "x"], themen.Concepts.Select(c => c.Code));
        Assert.Equal(("Addiction", "Spiel", "Alkohol", "sucht"), (themen.Label("sucht", "en"), themen.Label("sucht.spiel", "en"), themen.Find("sucht")!.Field("synonyme"), themen.Find("sucht.spiel")!.Parent));
        Assert.Equal([("primary-key", 4), ("foreign-key", 5)], draft.Findings.Where(f => f.Spot.File.EndsWith("themen.csv", StringComparison.Ordinal)).Select(f => (f.Rule, f.Spot.Line)));
    }

    [Fact]
    public void Codes_that_are_their_own_ancestors_lose_their_parent()
    {
        folder.Write("data/codelisten/themen.csv", "code,parent,label_de\na,b,A\nb,a,B\n");
        var draft = Read();
        Assert.Equal(["b"], draft.CodeLists["themen"].Concepts.Where(c => c.Parent is not null).Select(c => c.Code));
        Assert.Contains(draft.Findings, f => f is { Rule: "foreign-key", Spot.Line: 2 });
    }

    [Fact]
    public void Places_are_read_and_what_could_harm_a_map_is_left_out()
    {
        folder.Write("data/geo/laender.csv", "code,name,name_en,iso\n14,Sachsen,Saxony,DE-SN\n14,Doppelt,,\n");
        folder.Write("data/geo/kreise.csv", "ags,name,art,land,nuts3,einwohner,einwohner_stand,lat,lon\n14713,Leipzig,Kreisfreie Stadt,14,DED51,587857,2018-12-31,51.34,12.37\n");
        folder.Write("data/geo/postleitzahlen.csv", "plz,ort,kreis,lat,lon\n04109,Leipzig,14713,51.34,12.37\n4109,Leipzig,14713,51.34,12.37\n");
        folder.Write("data/geo/umrisse.csv", $"ags,pfad\n14,\"M0 0\"\" onload=\"\"x\"\n14713,M0 0{string.Concat(Enumerable.Repeat("l1 1", 9000))}z\n");
        var draft = Read();
        Assert.Equal(("Saxony", ""), (draft.Geography.State("14")!.NameEn, draft.Geography.State("14")!.Outline));
        Assert.Equal((587857, 51.34m, 36005), (draft.Geography.District("14713")!.Population, draft.Geography.District("14713")!.Centre.Latitude, draft.Geography.District("14713")!.Outline.Length));
        Assert.Equal("14713", Assert.Single(draft.Geography.Postcode("04109")).DistrictKey);
        Assert.Equal(3, Assert.Single(draft.Findings, f => f.Spot.File.EndsWith("postleitzahlen.csv", StringComparison.Ordinal)).Spot.Line);
    }

    [Fact]
    public void Texts_are_merged_with_the_programs_and_fall_back_to_German_and_to_the_key()
    {
        folder.Write("input/texts/de.yml", "nav:\n  start: Los\n");
        folder.WriteDefault("input/texts/de.yml", "nav:\n  start: Start\n  suche: Suche\n");
        folder.WriteDefault("input/texts/en.yml", "nav.start: Home\n");
        var texts = Read().Texts;
        Assert.Equal(["Los", "Home", "Suche", "nav.x"], [texts.Get("de", "nav.start"), texts.Get("en", "nav.start"), texts.Get("en", "nav.suche"), texts.Get("en", "nav.x")]);
        Assert.Equal(["nav.suche"], texts.Missing("en"));
    }

    [Fact]
    public void Assets_come_from_both_folders_and_links_that_lead_out_are_not_followed()
    {
        folder.Write("input/assets/logo.svg", "own");
        folder.WriteDefault("input/assets/logo.svg", "default");
        folder.WriteDefault("input/assets/css/site.css", "default");
        folder.Write("input/assets/Über uns.png", "x");
        folder.Write("input/assets/.hidden", "x");
        folder.Write("geheim.txt", "x");
        var assets = Path.Combine(folder.Folders.Input, "assets");
        File.CreateSymbolicLink(Path.Combine(assets, "geheim.txt"), Path.Combine(folder.Folders.Root, "geheim.txt"));
        File.CreateSymbolicLink(Path.Combine(assets, "kreis.txt"), Path.Combine(assets, "kreis.txt"));
        Directory.CreateSymbolicLink(Path.Combine(assets, "ordner"), folder.Root);
        var draft = Read();
        Assert.Equal(["css/site.css", "logo.svg"], draft.Assets.Select(a => a.Path));
        Assert.Equal("own", File.ReadAllText(draft.Assets[1].FullPath));
        Assert.Equal(["input/assets/geheim.txt", "input/assets/kreis.txt", "input/assets/Über uns.png"], draft.Findings.Where(f => f.Rule == "unsafe-path").Select(f => f.Spot.File));
    }
}
