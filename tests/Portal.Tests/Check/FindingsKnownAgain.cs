using Newtonsoft.Json.Linq;
using Portal.Check;
using Portal.Check.Reports;
using Portal.Model;
using Portal.Read;

namespace Portal.Tests.Check;

/// <summary>The fingerprints by which GitHub knows a finding from an earlier run.</summary>
public class FindingsKnownAgain
{
    static readonly Draft _broken = Drafts.Valid.With("angebote", 0, "thema", "schuldne").With("stellen", 0, "wiedervorlage_am", "2026-01-01").With("stellen", 0, "geprueft_am", "2026-01-01")
        .Add("stellen", ("name", "Zweimal"));

    [Fact]
    public void Lines_that_move_change_no_fingerprint() => Assert.Equal(Prints(_broken), Prints(_broken with { Tables = [.. _broken.Tables.Select(Moved)] }));

    [Fact]
    public void Days_that_pass_change_no_fingerprint() => Assert.Equal(Prints(_broken), Prints(_broken with { Today = _broken.Today.AddDays(1) }));

    [Fact]
    public void Another_value_or_another_row_is_another_finding()
    {
        var first = Prints(Drafts.Valid.With("angebote", 0, "thema", "schuldne"));
        Assert.NotEqual(first, Prints(Drafts.Valid.With("angebote", 0, "thema", "schuldn")));
        Assert.NotEqual(first, Prints(Drafts.Valid.With("angebote", 1, "thema", "schuldne")));
    }

    static Table Moved(Table table) => table with { Rows = [.. table.Rows.Select(row => row with { Line = row.Line + 17 })] };

    static List<string> Prints(Draft draft)
    {
        var text = new StringWriter();
        SarifReport.Write(Findings.Of(draft), text, "de");
        var prints = JObject.Parse(text.ToString()).SelectTokens("$..primaryLocationLineHash").Select(p => (string)p!).Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(prints);
        return prints;
    }
}
