using Portal.Check.Rules;
using Portal.Datasets;
using Portal.Model;
using Portal.Read;
using Portal.Values;

namespace Portal.Tests.Check;

public class KeywordMangledTests : IExample
{
    public static Draft Broken => With("Sucht/Drogen");
    public static Draft Sound => With("Ehe- Familien- und Lebensberatung Nr. 1_a");

    [Theory]
    [InlineData("Sucht/Drogen", "Sucht Drogen")]
    [InlineData("Ehe, Familie", "Ehe Familie")]
    [InlineData("Hilfe (Notfall)", "Hilfe Notfall")]
    public void The_cleaned_keyword_is_proposed(string keyword, string clean)
    {
        var finding = Assert.Single(With(keyword).Findings<KeywordMangled>());
        Assert.Equal(clean, finding.Proposal);
        Assert.Equal(new("input/site.yml", 0, "datasets.stellen.keywords"), finding.Spot);
    }

    [Fact]
    public void One_character_is_left_out_and_said() => Assert.Contains("zu kurz", Assert.Single(With("x").Findings<KeywordMangled>()).Problem.De);

    [Fact]
    public void What_a_source_inherits_is_said_once()
    {
        var draft = With("Sucht/Drogen");
        var inherited = draft.Terms with { Id = "awo", File = "data/awo/quelle.yml" };
        Assert.Single((draft with { Sources = [inherited], Terms = draft.Terms }).Findings<KeywordMangled>());
    }

    [Fact]
    public void Our_own_keywords_reach_govdata_as_they_are() =>
        Assert.All(AllDatasets.List.SelectMany(d => d.Keywords).Concat(Verzeichnis.Keywords).Concat(Codelisten.Of(Drafts.List("themen", ("a", null, "A"))).Keywords), k => Assert.Equal(k, Keyword.Clean(k)));

    static Draft With(string keyword)
    {
        var settings = new DatasetSettings(new Dictionary<string, string>(), new Dictionary<string, string>(), [keyword], [], null, null);
        return Drafts.Valid with { Sources = [Drafts.Source("") with { Datasets = new Dictionary<string, DatasetSettings> { ["stellen"] = settings } }], Terms = Drafts.Source("") with { Datasets = new Dictionary<string, DatasetSettings> { ["stellen"] = settings } } };
    }
}

public class SettingAddressTests : IExample
{
    public static Draft Broken => With("exit_url", "www.example.org/weg");
    public static Draft Sound => With("exit_url", "https://www.example.org/weg");

    [Theory]
    [InlineData("www.example.org/weg", "https://www.example.org/weg")]
    [InlineData("https://www.example.org/zum Verlassen", "https://www.example.org/zum%20Verlassen")]
    [InlineData("/weg", null)]
    public void A_relative_address_or_a_blank_is_found(string text, string? proposal) => Assert.Equal(proposal, Assert.Single(With("exit_url", text).Findings<SettingAddress>()).Proposal);

    [Fact]
    public void What_is_no_address_may_be_anything() => Assert.Empty(With("notice_de", "nur ein Wort").Findings<SettingAddress>());

    static Draft With(string key, string value) => Drafts.Valid with { Site = Drafts.Site with { Settings = new Dictionary<string, string> { [key] = value } } };
}

public class MapTileServerTests : IExample
{
    const string Address = "https://tile.example.org/{z}/{x}/{y}.png";

    public static Draft Broken => With(Address, ("map_tiles_attribution", ""));
    public static Draft Sound => With(Address);

    [Theory]
    [InlineData("http://tile.example.org/{z}/{x}/{y}.png", "https://")]
    [InlineData("//tile.example.org/{z}/{x}/{y}.png", "https://")]
    [InlineData("https://tile.example.org/{z}/{x}.png", "{y}")]
    [InlineData("https://tile.example.org/{z}/{x}/{y}/{y}.png", "{y}")]
    [InlineData("https://{s}.tile.example.org/{z}/{x}/{y}.png", "{s}")]
    [InlineData("https://tile.example.org/{z}/{x}/{y}{r}.png", "{r}")]
    [InlineData("https://name:pass@tile.example.org/{z}/{x}/{y}.png", "vollständige")]
    [InlineData("https://tile.example.org; script-src *; /{z}/{x}/{y}.png", "vollständige")]
    [InlineData("https://*/{z}/{x}/{y}.png", "vollständige")]
    [InlineData("https://tile.example.org/{z}/{x}/{y}.png\n  Set-Cookie: a=b", "vollständige")]
    [InlineData("https://tile.example.org/{z}/{x}/{y}.png#a", "vollständige")]
    public void An_address_that_cannot_be_used_is_found(string address, string said)
    {
        Assert.Contains(With(address).Findings<MapTileServer>(), f => f.Problem.De.Contains(said, StringComparison.Ordinal) && f.Severity == Severity.Error);
        Assert.Null(TileAddress.Origin(address));
    }

    [Theory]
    [InlineData(Address, "https://tile.example.org")]
    [InlineData("https://A.Tile.example.org:8443/karte/{z}/{y}/{x}?key=1&style=hell", "https://a.tile.example.org:8443")]
    public void Of_a_good_address_browsers_get_to_know_the_origin_only(string address, string origin)
    {
        Assert.Empty(With(address).Findings<MapTileServer>());
        Assert.Equal(origin, TileAddress.Origin(address));
    }

    [Fact]
    public void Operator_source_and_privacy_notice_are_asked_for_each_by_its_key() =>
        Assert.Equal(["map_tiles_attribution", "map_tiles_name", "map_tiles_privacy"],
            With(Address, ("map_tiles_name", ""), ("map_tiles_attribution", ""), ("map_tiles_privacy", "")).Findings<MapTileServer>().Select(f => f.Spot.Column).Order());

    [Fact]
    public void Settings_without_a_server_have_no_effect_and_that_is_said()
    {
        var found = With("").Findings<MapTileServer>().ToList();
        Assert.Equal(3, found.Count);
        Assert.All(found, f => Assert.Equal(Severity.Warning, f.Severity));
    }

    static Draft With(string address, params (string Key, string Value)[] others)
    {
        var settings = new Dictionary<string, string> { ["map_tiles"] = address, ["map_tiles_name"] = "Verein", ["map_tiles_attribution"] = "© Verein", ["map_tiles_privacy"] = "https://tile.example.org/p" };
        foreach (var (key, value) in others) settings[key] = value;
        return Drafts.Valid with { Site = Drafts.Site with { Settings = settings.Where(s => s.Value.Length > 0).ToDictionary() } };
    }
}

public class ByteOrderMarkTests : IExample
{
    public static Draft Broken => Drafts.Valid.Change("stellen", t => t with { Dialect = t.Dialect with { Encoding = "utf-8-bom" } });
    public static Draft Sound => Drafts.Valid.Change("stellen", t => t with { Dialect = t.Dialect with { Encoding = "windows-1252" } });
}

public class ContributorMissingTests : IExample
{
    public static Draft Broken => Drafts.Valid with { Sources = [Drafts.Source("") with { ContributorId = null }] };
    public static Draft Sound => Drafts.Valid;

    [Fact]
    public void Two_sources_without_one_are_named_together()
    {
        var finding = Assert.Single((Drafts.Valid with { Sources = [Drafts.Source("a") with { ContributorId = null, Name = "Eins" }, Drafts.Source("b") with { ContributorId = null, Name = "Zwei" }] }).Findings<ContributorMissing>());
        Assert.Contains("Eins, Zwei", finding.Problem.De);
        Assert.Equal(Severity.Info, finding.Severity);
    }
}

public class UntranslatedTests : IExample
{
    public static Draft Broken => Sound with { Site = Sound.Site with { Title = new Dictionary<string, string> { ["de"] = "Beratung" } } };

    public static Draft Sound => Drafts.Valid with
    {
        Site = Drafts.Site with { Languages = ["de", "ru"], Title = Both("Beratung"), Description = Both("Beispiel"), Settings = new Dictionary<string, string> { ["notice_de"] = "Beispiel", ["notice_ru"] = "Пример" } },
        CodeLists = Drafts.Valid.CodeLists.ToDictionary(list => list.Key, list => new CodeList(list.Key, [.. list.Value.Concepts.Select(c => c with { Labels = Both(c.Code) })])),
        Prose = [.. Drafts.Valid.Prose, .. Drafts.Valid.Prose.Select(page => page with { Language = "ru" })],
        Texts = Given(("word.yes", "Да"), ("count.rows.one", "{0} строка"), ("count.rows.few", "{0} строки"), ("count.rows.many", "{0} строк")),
    };

    [Fact]
    public void What_site_yml_does_not_say_in_a_language_is_named()
    {
        var finding = Assert.Single((Sound with { Site = Sound.Site with { Title = new Dictionary<string, string> { ["de"] = "Beratung" }, Settings = new Dictionary<string, string> { ["notice_de"] = "Beispiel" } } }).Findings<Untranslated>());
        Assert.Equal((new Spot("input/site.yml", 0, "title"), "In site.yml fehlt in der Sprache „ru“: title, notice_ru."), (finding.Spot, finding.Problem.De));
    }

    [Fact]
    public void Missing_texts_of_the_interface_are_one_warning_with_their_number()
    {
        var finding = Assert.Single((Sound with { Texts = Given(("count.rows.one", "{0} строка")) }).Findings<Untranslated>());
        Assert.Equal((Severity.Warning, new Spot("input/texts/ru.yml"), "Der Oberfläche fehlen 2 Texte in der Sprache „ru“: count.rows.few, word.yes."), (finding.Severity, finding.Spot, finding.Problem.De));
    }

    [Fact]
    public void A_form_that_another_one_stands_in_for_is_not_missed() =>
        Assert.Empty((Sound with { Texts = Given(("word.yes", "Да"), ("count.rows.one", "{0} строка"), ("count.rows.other", "строк: {0}")) }).Findings<Untranslated>());

    [Fact]
    public void Codes_without_a_label_are_counted_by_list()
    {
        var finding = Assert.Single(Sound.With(Drafts.List("kosten", ("kostenlos", null, "Kostenlos"), ("spende", null, "Spende"))).Findings<Untranslated>());
        Assert.Equal((new Spot("data/codelisten/kosten.csv", 0, "label_ru"), "Codes ohne Bezeichnung in der Sprache „ru“: kosten (2)."), (finding.Spot, finding.Problem.De));
    }

    [Theory, InlineData(true, 1), InlineData(false, 0)]
    public void A_page_in_one_language_only_is_named_unless_it_is_meant_for_that_one(bool translate, int findings)
    {
        ProsePage page = new("hilfe", "de", "Hilfe", null, "none", 1, "", "input/pages/hilfe.md") { IsToTranslate = translate };
        Assert.Equal(findings, (Sound with { Prose = [.. Sound.Prose, page] }).Findings<Untranslated>().Count(f => f.Spot.File == page.File && f.Remedy.De.Contains("input/pages/hilfe.ru.md", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_example_is_translated_completely() =>
        Assert.Empty(PortalFolder.Read(Folders.For(Repository.Root), new Dictionary<string, string>(), Drafts.Today).Findings<Untranslated>());

    static Dictionary<string, string> Both(string text) => new() { ["de"] = text, ["ru"] = text };

    static Texts Given(params (string Key, string Text)[] russian) => new(new Dictionary<string, IReadOnlyDictionary<string, string>>
    {
        ["de"] = new Dictionary<string, string> { ["word.yes"] = "Ja", ["count.rows.one"] = "1 Zeile", ["count.rows.other"] = "{0} Zeilen" },
        ["ru"] = russian.ToDictionary(text => text.Key, text => text.Text),
    });
}
