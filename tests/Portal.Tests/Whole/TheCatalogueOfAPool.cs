
namespace Portal.Tests.Whole;

/// <summary>What the catalogue says of each source is the source's own, and what it says of the pool holds for all of them.</summary>
public sealed class TheCatalogueOfAPool
{
    const string Data = "https://beratung.example.org/daten/";
    const string Dcterms = "http://purl.org/dc/terms/";
    static readonly Lazy<string> triples = new(Build);

    [Theory]
    [InlineData("nord-stellen", Dcterms + "spatial", "http://dcat-ap.de/def/politicalGeocoding/municipalityKey/14713000")]
    [InlineData("nord-traeger", Dcterms + "spatial", "http://dcat-ap.de/def/politicalGeocoding/municipalityKey/14713000")]
    [InlineData("sued-stellen", Dcterms + "spatial", "http://dcat-ap.de/def/politicalGeocoding/municipalityKey/14730070")]
    [InlineData("stellen", Dcterms + "spatial", "http://dcat-ap.de/def/politicalGeocoding/stateKey/14")]
    [InlineData("codeliste-themen", Dcterms + "spatial", "http://dcat-ap.de/def/politicalGeocoding/stateKey/14")]
    [InlineData("nord-stellen", "http://data.europa.eu/930/originator", Data + "#quelle-nord")]
    [InlineData("stellen", "http://data.europa.eu/930/originator", Data + "#quelle-nord")]
    [InlineData("stellen", "http://data.europa.eu/930/originator", Data + "#quelle-sued")]
    [InlineData("stellen", "http://data.europa.eu/930/custodian", "https://beratung.example.org/#redaktion")]
    [InlineData("sued-stellen", "http://data.europa.eu/930/custodian", Data + "#redaktion-sued")]
    [InlineData("nord-stellen", "http://data.europa.eu/930/custodian", Data + "#quelle-nord")]
    [InlineData("nord-stellen", "http://data.europa.eu/r5r/applicableLegislation", "https://www.gesetze-im-internet.de/sgb_1/__17.html")]
    [InlineData("nord-stellen#csv", "http://data.europa.eu/r5r/applicableLegislation", "https://www.gesetze-im-internet.de/sgb_1/__17.html")]
    [InlineData("nord-stellen", "http://data.europa.eu/r5r/availability", "http://publications.europa.eu/resource/authority/planned-availability/STABLE")]
    [InlineData("nord-stellen#csv", "http://data.europa.eu/r5r/availability", "http://publications.europa.eu/resource/authority/planned-availability/STABLE")]
    [InlineData("nord-traeger", "http://data.europa.eu/r5r/availability", "http://publications.europa.eu/resource/authority/planned-availability/AVAILABLE")]
    [InlineData("nord-stellen#csv", Dcterms + "conformsTo", "https://www.rfc-editor.org/rfc/rfc4180")]
    [InlineData("codeliste-themen", Dcterms + "language", "http://publications.europa.eu/resource/authority/language/ENG")]
    [InlineData("stellen", Dcterms + "language", "http://publications.europa.eu/resource/authority/language/DEU")]
    public void It_says(string dataset, string predicate, string value) => Assert.Contains($"<{Data}{dataset}> <{predicate}> <{value}> .\n", triples.Value);

    [Theory]
    [InlineData("sued-stellen", "http://data.europa.eu/r5r/applicableLegislation")]
    [InlineData("stellen", "http://data.europa.eu/r5r/applicableLegislation")]
    [InlineData("nord-stellen#csv-excel", Dcterms + "conformsTo")]
    [InlineData("stellen", Dcterms + "source")]
    [InlineData("stellen", Dcterms + "relation")]
    public void It_does_not_say(string dataset, string predicate)
    {
        Assert.Contains($"<{Data}{dataset}> <{Dcterms}title>", triples.Value);
        Assert.DoesNotContain($"<{Data}{dataset}> <{predicate}>", triples.Value);
    }

    [Fact]
    public void Where_data_come_from_names_who_entered_them()
    {
        Assert.Contains("\"Zusammengeführt aus den Daten von: Verband nord; Verband sued. ", triples.Value);
        Assert.Contains("\"Eingetragen von Verband sued, gepflegt von Redaktion Süd. ", triples.Value);
        Assert.Contains("\"Aus dem Fachverfahren des Verbands\"@de", triples.Value);
    }

    static string Build()
    {
        var starter = Site.Starter.ToDictionary(file => file.Path, file => file.Content);
        var centre = starter["data/stellen.csv"];
        string Terms(string name, string more) => $"publisher:\n  name: Verband {name}\n  email: daten@{name}.example.org\nlicence: dl-zero-de/2.0\n{more}";
        using var site = Site.Of(
        [
            ("input/site.yml", starter["input/site.yml"] + "\ndatasets:\n  stellen:\n    availability: STABLE\n"),
            ("data/nord/quelle.yml", Terms("nord", "legislation: [https://www.gesetze-im-internet.de/sgb_1/__17.html]\n")),
            ("data/nord/stellen.csv", centre.Replace("stelle_id,", "stelle_id,traeger_id,").Replace("musterberatung,", "musterberatung,verband-nord,")),
            ("data/nord/traeger.csv", "traeger_id,name,traeger_art\nverband-nord,Verband Nord,awo\n"),
            ("data/sued/quelle.yml", Terms("sued", "steward:\n  name: Redaktion Süd\ndatasets:\n  stellen:\n    provenance: Aus dem Fachverfahren des Verbands\n")),
            ("data/sued/stellen.csv", centre.Replace("musterberatung,", "suedberatung,").Replace("04109,Leipzig,14713000", "04509,Delitzsch,14730070")),
        ]);
        site.Build(Site.Today);
        Assert.True(site.Result.Summary is not null, string.Join('\n', site.Result.Findings.Where(f => f.Severity == Model.Severity.Error)));
        return site.Text("/catalog.nt");
    }
}
