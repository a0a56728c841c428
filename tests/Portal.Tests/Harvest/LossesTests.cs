using Portal.Model;
using Portal.Shape;

namespace Portal.Tests.Harvest;

/// <summary>Each way in which something could vanish at GovData, with its text, and what permits it.</summary>
public class LossesTests
{
    const string Old = "https://alt.example.org";
    static readonly CatalogueLock Before = new("data/katalog.lock", [.. Of(Old).Select((e, i) => e with { Line = i + 2 })]);

    [Fact]
    public void What_is_as_it_was_says_nothing() => Assert.Empty(Losses.Of(Before, Of(Old), Release.None));

    [Fact]
    public void What_is_new_says_nothing() => Assert.Empty(Losses.Of(Before, [.. Of(Old), Entry("neu", Old)], Release.None));

    [Fact]
    public void Without_a_ledger_nothing_can_be_lost() => Assert.Empty(Losses.Of(null, Of(Old), Release.None));

    [Fact]
    public void A_data_set_that_is_gone_is_named_with_its_files_and_both_ways_out()
    {
        var finding = Single(Without("stellen"));
        Assert.Equal(("catalogue-loss", Severity.Error, new Spot("data/katalog.lock", 2)), (finding.Rule, finding.Severity, finding.Spot));
        Assert.Equal("Der Datensatz „stellen“ (Titel stellen) fehlt. GovData löscht ihn bei der nächsten Abholung mit seinen Dateien csv, json.", finding.Problem.De);
        Assert.Equal("Holen Sie seine Datei zurück. Wenn der Wegfall gewollt ist, tragen Sie catalogue_release: [\"stellen\"] in site.yml ein.", finding.Remedy.De);
    }

    [Fact]
    public void A_file_that_is_gone_is_an_error_because_its_links_die() =>
        Assert.Equal("Die Datei „stellen#json“ (Titel stellen#json) des Datensatzes „stellen“ fehlt. Bei GovData verschwindet ihr Eintrag, und Links auf sie führen ins Leere.",
            Single([.. Of(Old).Where(e => e.Id != "stellen#json")]).Problem.De);

    [Fact]
    public void A_data_set_without_any_file_is_one_finding() =>
        Assert.Equal("Der Datensatz „stellen“ hätte keine Datei mehr; verschwinden würden bei GovData: csv, json.", Single([.. Of(Old).Where(e => !e.IsFile || e.Dataset != "stellen")]).Problem.De);

    [Fact]
    public void A_missing_title_or_licence_is_an_error_that_nothing_lifts()
    {
        Assert.StartsWith("„stellen“ hätte keinen Titel mehr.", Single(Changed("stellen", e => e with { Title = "" }), Allowing("traeger")).Problem.De);
        Assert.StartsWith("„stellen“ hätte keine Lizenz mehr.", Single(Changed("stellen", e => e with { Licence = "" })).Problem.De);
        Assert.StartsWith("„stellen#csv“ hätte keine Lizenz mehr.", Single(Changed("stellen#csv", e => e with { Licence = "" })).Problem.De);
        Assert.Contains(Losses.Of(Before, Changed("stellen", e => e with { Title = "" }), Allowing("stellen")), f => f.Rule == "catalogue-loss");
    }

    [Fact]
    public void Another_licence_is_a_warning_with_the_old_and_the_new()
    {
        var finding = Single(Changed("stellen", e => e with { Licence = "cc-by/4.0" }));
        Assert.Equal((Severity.Warning, "Die Lizenz von „stellen“ wechselt von cc-zero zu cc-by/4.0."), (finding.Severity, finding.Problem.De));
    }

    [Fact]
    public void Another_host_is_one_finding_for_all_data_sets()
    {
        var finding = Single(Of("https://neu.example.org"));
        Assert.Equal("Die Adresse des Portals wechselt von https://alt.example.org zu https://neu.example.org. GovData löscht dann alle Einträge unter der alten Adresse und legt neue an: stellen, traeger.", finding.Problem.De);
        Assert.Contains("catalogue_host: https://alt.example.org", finding.Remedy.De);
        Assert.Equal("catalogue-address", finding.Rule);
    }

    [Fact]
    public void The_host_is_given_up_by_its_own_name_alone()
    {
        var moved = Of("https://neu.example.org");
        Assert.DoesNotContain(Losses.Of(Before, moved, Allowing(Old)), f => f.Severity == Severity.Error);
        foreach (var other in new[] { "https://neu.example.org", "alt.example.org", "host", "*", "alle", "http://alt.example.org" })
            Assert.Contains(Losses.Of(Before, moved, Allowing(other)), f => f.Rule == "catalogue-address");
        Assert.Contains(Losses.Of(Before, moved, Allowing([.. Before.Entries.Select(e => e.Id)])), f => f.Rule == "catalogue-address");
    }

    [Fact]
    public void Another_path_is_a_finding_for_each_data_set_and_none_for_its_files()
    {
        var finding = Single(Changed("stellen", e => e with { Iri = Old + "/data/stellen" }));
        Assert.Equal("Die Adresse von „stellen“ wechselt von https://alt.example.org/daten/stellen zu https://alt.example.org/data/stellen. GovData löscht den alten Eintrag und legt einen neuen an.", finding.Problem.De);
    }

    [Fact]
    public void An_empty_catalogue_names_all_that_would_be_deleted_and_cannot_be_permitted()
    {
        Assert.Equal("Der Katalog wäre leer. GovData löscht dann alle Datensätze: stellen, traeger.", Single([]).Problem.De);
        Assert.Contains(Losses.Of(Before, [], Allowing("stellen", "traeger")), f => f.Severity == Severity.Error);
    }

    [Theory, InlineData("stellen"), InlineData("stellen#json")]
    public void Naming_the_id_lifts_that_one_loss_and_says_so(string id)
    {
        var now = Of(Old).Where(e => e.Id != id && e.Dataset != id).ToList();
        var finding = Single(now, Allowing(id));
        Assert.Equal(("catalogue-release", Severity.Warning), (finding.Rule, finding.Severity));
        Assert.Contains(Losses.Of(Before, [.. now.Where(e => e.Id != "traeger#csv")], Allowing(id)), f => f.Severity == Severity.Error && f.Problem.De.Contains("„traeger“"));
    }

    [Fact]
    public void Naming_the_data_set_does_not_lift_the_loss_of_one_file() =>
        Assert.Equal(2, Losses.Of(Before, [.. Of(Old).Where(e => e.Id != "stellen#json")], Allowing("stellen")).Count(f => f.Severity == Severity.Error));

    [Theory, InlineData("stellen"), InlineData("stellen#csv"), InlineData(Old)]
    public void A_release_that_could_lift_a_later_accident_is_an_error(string name)
    {
        var finding = Single(Of(Old), Allowing(name));
        Assert.Equal(("catalogue-release", Severity.Error, new Spot("input/site.yml", 7)), (finding.Rule, finding.Severity, finding.Spot));
        Assert.Contains("späteres Versehen", finding.Problem.De);
    }

    [Fact]
    public void A_release_of_what_is_long_gone_is_a_warning() => Assert.Equal(Severity.Warning, Single(Of(Old), Allowing("besuche")).Severity);

    [Fact]
    public void A_slip_in_a_release_gets_a_proposal() => Assert.Contains(Losses.Of(Before, Without("stellen"), Allowing("stelen")), f => f.Proposal == "stellen");

    [Theory, InlineData("https://1/x"), InlineData("https://[::0001]:443/x"), InlineData("https://ÄÖ/ü%20"), InlineData("https://a")]
    public void A_strange_address_in_the_ledger_is_compared_like_any_other(string iri) =>
        Assert.Contains(Losses.Of(new("data/katalog.lock", [Before.Entries[0] with { Iri = iri }]), Of(Old), Release.None), f => f.Rule == "catalogue-address");

    static Finding Single(IReadOnlyList<LockedEntry> now, Release? release = null) => Assert.Single(Losses.Of(Before, now, release ?? Release.None), f => f.Rule != "catalogue-release" || release?.Names is not ["traeger"]);

    static Release Allowing(params string[] names) => new(names, new("input/site.yml", 7));

    static List<LockedEntry> Without(string dataset) => [.. Of(Old).Where(e => e.Dataset != dataset)];

    static List<LockedEntry> Changed(string id, Func<LockedEntry, LockedEntry> change) => [.. Of(Old).Select(e => e.Id == id ? change(e) : e)];

    static List<LockedEntry> Of(string host) => [Entry("stellen", host), Entry("stellen#csv", host), Entry("stellen#json", host), Entry("traeger", host), Entry("traeger#csv", host)];

    static LockedEntry Entry(string id, string host) => new(id, $"{host}/daten/{id}", new('a', 64), new(2026, 9, 1), new(2026, 10, 1), "cc-zero", "Titel " + id);
}
