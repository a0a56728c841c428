using Portal.Check.Rules;
using Portal.Model;
using Portal.Read;

namespace Portal.Tests.Check;

public class NoCentresTests : IExample
{
    public static Draft Broken => Drafts.Valid with { Tables = [] };
    public static Draft Sound => Drafts.Valid;

    [Fact]
    public void A_file_without_rows_is_as_bad_as_none() =>
        Assert.Equal("data/stellen.csv", Assert.Single(Drafts.Valid.Change("stellen", t => t with { Rows = [] }).Findings<NoCentres>()).Spot.File);
}

public class MixedSourcesTests : IExample
{
    public static Draft Broken => Drafts.Valid.Without("einzugsgebiete").With(Drafts.Table("einzugsgebiete", "awo", "angebot_id art von bis", ["awo-schulden", "plz", "04109", ""])) is var d
        ? d with { Tables = [.. d.Tables.Select(t => t.Dataset is "stellen" ? t : t with { Source = "awo" })] } : d;
    public static Draft Sound => Drafts.Valid with { Tables = [.. Drafts.Valid.Tables.Select(t => t with { Source = "awo" })] };
}

public class MissingCellTests : IExample
{
    public static Draft Broken => Drafts.Valid.With("stellen", 0, "ort", "");
    public static Draft Sound => Drafts.Valid.With("stellen", 0, "telefon", "");

    [Fact]
    public void A_dash_counts_as_filled() => Assert.Empty(Drafts.Valid.With("stellen", 0, "ort", "-").Findings<MissingCell>());

    [Fact]
    public void The_carrier_may_be_missing_where_there_is_no_file_of_carriers() =>
        Assert.Empty(Drafts.Valid.Without("traeger").With("stellen", 0, "traeger_id", "").Findings<MissingCell>());

    [Fact]
    public void The_finding_names_line_and_column() =>
        Assert.Equal(new Spot("data/stellen.csv", 2, "ort"), Assert.Single(Broken.Findings<MissingCell>()).Spot);
}

public class PrimaryKeyTests : IExample
{
    public static Draft Broken => Drafts.Valid.Add("angebote", ("thema", "gewalt"));
    public static Draft Sound => Drafts.Valid.Add("angebote", ("angebot_id", "awo-gewalt"));

    [Fact]
    public void The_finding_names_the_line_of_the_first() =>
        Assert.Contains("data/angebote.csv, Zeile 2", Assert.Single(Broken.Findings<PrimaryKey>()).Problem.De);
}

public class IdAcrossSourcesTests : IExample
{
    public static Draft Broken => Pooled("schulden-1", "schulden-1");
    public static Draft Sound => Pooled("schulden-1", "schulden-2");

    [Fact]
    public void The_proposal_puts_the_source_before_the_id() => Assert.Equal("drk-schulden-1", Assert.Single(Broken.Findings<IdAcrossSources>()).Proposal);

    static Draft Pooled(string awo, string drk)
    {
        var all = Drafts.Valid with { Tables = [.. Drafts.Valid.Tables.Select(t => t with { Source = "awo" })] };
        var services = all.Tables.Single(t => t.Dataset == "angebote");
        return all.With("angebote", 0, "angebot_id", awo).Without("einzugsgebiete")
            .With(Drafts.Table("angebote", "drk", string.Join(' ', services.Columns), [drk, .. services.Rows[1].Values.Skip(1)]));
    }
}

public class UniqueErrorTests : IExample
{
    public static Draft Broken => Drafts.Valid.With(Drafts.List("kosten", ("kostenlos", null, "Kostenlos"), ("kostenlos", null, "Gratis")));
    public static Draft Sound => Drafts.Valid.With(Drafts.List("kosten", ("kostenlos", null, "Kostenlos"), ("spende", null, "Spende")));
}

public class ForeignKeyTests : IExample
{
    public static Draft Broken => Drafts.Valid.With("stellen", 0, "traeger_id", "awo-musterstatd");
    public static Draft Sound => Drafts.Valid.With("stellen", 0, "traeger_id", "frauen-helfen");

    [Fact]
    public void The_nearest_id_is_proposed() => Assert.Equal("awo-musterstadt", Assert.Single(Broken.Findings<ForeignKey>()).Proposal);

    [Fact]
    public void Nothing_is_proposed_where_nothing_is_near() => Assert.Null(Assert.Single(Drafts.Valid.With("stellen", 0, "traeger_id", "drk").Findings<ForeignKey>()).Proposal);

    [Theory]
    [InlineData("angebote", "stelle_id")]
    [InlineData("einzugsgebiete", "angebot_id")]
    [InlineData("stellen", "nachfolger")]
    public void Every_reference_is_followed(string table, string column) =>
        Assert.Equal(column, Assert.Single(Drafts.Valid.With(table, 0, column, "gibt-es-nicht").Findings<ForeignKey>()).Spot.Column);

    [Fact]
    public void A_missing_file_is_said_once_and_not_for_each_row() => Assert.Single(Drafts.Valid.Without("traeger").Findings<ForeignKey>());

    [Fact]
    public void An_id_of_another_source_is_known() =>
        Assert.Empty(Drafts.Valid.With("angebote", 0, "stelle_id", "drk-koeln").With(Drafts.Table("stellen", "drk", "stelle_id", ["drk-koeln"])).Findings<ForeignKey>());
}

public class UnknownCodeTests : IExample
{
    public static Draft Broken => Drafts.Valid.With("angebote", 0, "thema", "schuldne");
    public static Draft Sound => Drafts.Valid.With("angebote", 0, "thema", "sucht.substanz");

    [Fact]
    public void The_nearest_code_is_proposed() => Assert.Equal("schulden", Assert.Single(Broken.Findings<UnknownCode>()).Proposal);

    [Fact]
    public void A_label_leads_to_its_code() => Assert.Equal("sucht.substanz", Assert.Single(Drafts.Valid.With("angebote", 0, "thema", "Alkohol, Drogen").Findings<UnknownCode>()).Proposal);

    [Fact]
    public void In_a_list_only_the_wrong_code_is_replaced() =>
        Assert.Equal("telefon|video", Assert.Single(Drafts.Valid.With("angebote", 0, "kontaktformen", "telefon|vidoe").Findings<UnknownCode>()).Proposal);

    [Fact]
    public void A_missing_list_is_said_once()
    {
        var draft = Drafts.Valid with { CodeLists = Drafts.Valid.CodeLists.Where(l => l.Key != "themen").ToDictionary() };
        Assert.Contains("themen", Assert.Single(draft.Findings<UnknownCode>()).Problem.De);
    }

    [Fact]
    public void Ten_thousand_wrong_codes_are_all_found() =>
        Assert.Equal(10_000, Drafts.Valid.Change("angebote", t => t with { Rows = [.. Enumerable.Range(0, 10_000).Select(i => Wrong(t, i))] }).Findings<UnknownCode>().Count);

    static Row Wrong(Table table, int i)
    {
        var values = table.Rows[0].Values.ToArray();
        values[table.IndexOf("thema")] = "unbekannt" + i;
        return new(i + 2, values, values);
    }
}

public class CodeParentTests : IExample
{
    public static Draft Broken => Drafts.Valid.With(Drafts.List("kosten", ("kostenlos", "umsonst", "Kostenlos")));
    public static Draft Sound => Drafts.Valid.With(Drafts.List("kosten", ("kostenlos", "frei", "Kostenlos"), ("frei", null, "Frei")));

    [Fact]
    public void Codes_above_each_other_are_found_each_once() =>
        Assert.Equal(2, Drafts.Valid.With(Drafts.List("kosten", ("a", "b", "A"), ("b", "a", "B"), ("c", "a", "C"))).Findings<CodeParent>().Count);
}

public class ReservedIdTests : IExample
{
    public static Draft Broken => Drafts.Valid.With("angebote", 1, "angebot_id", "seite-2").With("einzugsgebiete", 3, "angebot_id", "seite-2");
    public static Draft Sound => Drafts.Valid.With("angebote", 1, "angebot_id", "seite-zwei").With("einzugsgebiete", 3, "angebot_id", "seite-zwei");

    [Theory]
    [InlineData("index")]
    [InlineData("con")]
    [InlineData("404")]
    public void Names_of_the_site_and_of_devices_are_taken(string id) => Assert.Single(Drafts.Valid.With("stellen", 0, "stelle_id", id).Findings<ReservedId>());

    [Theory]
    [InlineData("daten")]
    [InlineData("en/hilfe")]
    public void A_prose_page_cannot_stand_in_a_section_of_the_site(string slug) =>
        Assert.Equal("input/pages/x.md", Assert.Single((Drafts.Valid with { Site = Drafts.Valid.Site with { Languages = ["de", "en"] }, Prose = [new(slug, "de", "X", null, "none", 1, "", "input/pages/x.md")] }).Findings<ReservedId>()).Spot.File);
}

public class TwinIdTests : IExample
{
    public static Draft Broken => Drafts.Valid.Add("traeger", ("traeger_id", "AWO-Musterstadt"));
    public static Draft Sound => Drafts.Valid.Add("traeger", ("traeger_id", "awo-musterstadt-2"));

    [Fact]
    public void Accents_do_not_make_two_ids() => Assert.Single(Drafts.Valid.Add("traeger", ("traeger_id", "awó-musterstadt")).Findings<TwinId>());

    [Fact]
    public void A_point_and_a_hyphen_do() => Assert.Empty(Drafts.Valid.With(Drafts.List("kosten", ("a.b", null, "x"), ("a-b", null, "y"), ("ab", null, "z"))).Findings<TwinId>());
}
