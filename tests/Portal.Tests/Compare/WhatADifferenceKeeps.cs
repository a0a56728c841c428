using System.Diagnostics;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using Markdig;
using Portal.Compare;
using Portal.Read;
using Portal.Tests.Check;

namespace Portal.Tests.Compare;

/// <summary>What holds for every change, however strange: symmetry, silence about protected addresses, and cells that stay text.</summary>
public class WhatADifferenceKeeps
{
    static readonly MarkdownPipeline pipeline = new MarkdownPipelineBuilder().UseAdvancedExtensions().UseEmojiAndSmiley().Build();
    static readonly Draft Base = Drafts.Valid;

    [Fact]
    public void Whatever_the_edits_no_state_differs_from_itself_and_what_one_way_adds_the_other_removes() =>
        Prop.ForAll(ArbMap.Default.ArbFor<Tuple<byte, byte, byte>[]>(), edits =>
        {
            var edited = edits.Take(8).Aggregate(Base, Edited);
            var (there, back) = (Comparison.Of(Base, edited), Comparison.Of(edited, Base));
            return Comparison.Of(edited, edited).IsEmpty && Comparison.Of(edited, edited).Warnings.Count == 0
                && Of(there, Fate.Added) == Of(back, Fate.Removed) && Of(there, Fate.Removed) == Of(back, Fate.Added) && Of(there, Fate.Renamed) == Of(back, Fate.Renamed);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("</code><script>alert(1)</script>")]
    [InlineData("`` ` ``` <b>x</b> `")]
    [InlineData("`")]
    [InlineData("[Klick](https://evil.example.org) ![x](https://evil.example.org/x.png)")]
    [InlineData("https://evil.example.org www.evil.example.org a@evil.example.org")]
    [InlineData("@octocat #1 GH-1 :smile: octocat/hello#1 $`x`$ ~~x~~ | a | b |")]
    [InlineData("Zeile\n\n# Titel\n- Punkt\n```\nx")]
    [InlineData("\u202Eumgekehrt\u0000\u001b[31m")]
    [InlineData("&lt;b&gt; &#60;")]
    [InlineData(" ")]
    public void A_hostile_cell_stays_text(string cell)
    {
        var after = Base.With("stellen", 0, "name", cell).With("stellen", 0, "telefon", cell).With("traeger", 0, "traeger_id", cell).With("einzugsgebiete", 0, "von", cell)
            .With("angebote", 0, "stelle_id", cell).With("traeger", 1, cell, cell).Add("stellen", ("stelle_id", cell), ("name", cell));
        var page = new HtmlParser().ParseDocument(Markdown.ToHtml(Said(Base, after, "https://preview.example.org"), pipeline));
        Assert.Empty(page.Body!.QuerySelectorAll("*").Select(e => e.LocalName).Except(["h2", "h3", "p", "ul", "li", "code", "a", "table", "thead", "tbody", "tr", "th", "td"]));
        Assert.All(page.QuerySelectorAll("a"), a => Assert.StartsWith("https://preview.example.org/beratungsstellen/", a.GetAttribute("href")));
        if (cell[0] is '<') Assert.Contains(page.QuerySelectorAll("code"), c => c.TextContent == cell);
        foreach (var code in page.QuerySelectorAll("code").ToList()) code.Remove();
        Assert.DoesNotMatch("evil|octocat|smile|Titel|umgekehrt|onerror", page.Body!.TextContent);
    }

    [Theory, InlineData("nein", "ja"), InlineData("ja", "nein"), InlineData("nein", "nein"), InlineData("", "ja"), InlineData("ja", "vielleicht")]
    public void An_address_that_is_protected_before_or_after_is_never_said(string before, string after)
    {
        var old = Base.With("stellen", 0, "adresse_oeffentlich", before);
        var now = old.With("stellen", 0, "adresse_oeffentlich", after).With("stellen", 0, "strasse", "Geheimweg").With("stellen", 0, "hausnummer", "777").With("stellen", 0, "plz", "04299")
            .With("stellen", 0, "lat", "52.7777").With("stellen", 0, "lon", "13.7777").With("stellen", 0, "adresszusatz", "Klingel Geheim").With("stellen", 0, "Anschrift", "Geheimweg 777")
            .With("stellen", 0, "name", "Haus am Geheimweg").With("stellen", 0, "barriere_hinweis", "Beispielstraße 15, dann Geheimweg 777").With("angebote", 0, "beschreibung", "Im Geheimweg, 04299 Leipzig");
        Assert.All([Said(old, now), Said(now, old), after == "ja" ? "" : Said(old.Without("stellen"), now)],
            said => Assert.DoesNotMatch("Geheim|777|04299|04109|Beispielstra|51.3405|12.3640|3. OG", said));
    }

    [Fact]
    public void A_new_id_does_not_uncover_the_address_that_the_old_one_protected()
    {
        var old = Base.With("stellen", 0, "adresse_oeffentlich", "nein");
        var said = Said(old, old.With("stellen", 0, "stelle_id", "andere").With("stellen", 0, "adresse_oeffentlich", "ja").With("stellen", 0, "strasse", "Offener Weg").With("stellen", 0, "name", "Haus Offener Weg"));
        Assert.Contains("`awo-leipzig` → `andere`", said);
        Assert.Contains("Die Adresse war geschützt und soll öffentlich werden", said);
        Assert.DoesNotContain("Offener Weg", said);
        Assert.DoesNotContain("Beispielstraße", said);
    }

    [Fact]
    public void Of_visits_nothing_but_numbers_of_rows_is_said()
    {
        var said = Said(Base.WithVisits("14713", "98765"), Base.WithVisits("14713", "54321").Add("besuche", ("region", "02")).With("besuche", 0, "98765", "54321"));
        Assert.DoesNotMatch("98765|54321|14713|2025", said);
        Assert.Contains("| Besuchsgründe | 1 | 2 | 1 | 1 | 0 |", said);
    }

    [Fact]
    public void All_checked_on_one_day_is_said_and_two_of_ten_are_not()
    {
        var many = Enumerable.Range(0, 8).Aggregate(Base, (d, i) => d.Add("stellen", ("stelle_id", $"stelle-{i}"), ("geprueft_am", $"2026-08-0{i + 1}")));
        Draft Checked(int rows) => Enumerable.Range(0, rows).Aggregate(many, (d, i) => d.With("stellen", i, "geprueft_am", "2026-10-30"));
        Assert.Contains("Beratungsstellen: 11 von 11 Einträgen sind jetzt am selben Tag geprüft (`2026-10-30`)", Said(many, Checked(11)));
        Assert.Empty(Comparison.Of(many, Checked(2)).Warnings);
    }

    [Fact]
    public void A_long_comment_is_cut_between_entries_and_counts_what_is_left_out()
    {
        var after = Base.Change("stellen", t => t with { Rows = [.. t.Rows, .. Rows(t, 2000, "0")] });
        var said = Said(Base, after);
        Assert.InRange(said.Length, 60_000, Comment.GitHubLimit);
        var shown = said.Split('\n').Count(line => line.StartsWith("- `", StringComparison.Ordinal));
        Assert.Contains($"**Gekürzt:** {2000 - shown} weitere Einträge", said);
        Assert.DoesNotContain("Gekürzt", Comment.Of(Comparison.Of(Base, after), new("de", Shape.Urls.Centre, null, int.MaxValue)));
    }

    [Fact]
    public void Ten_thousand_rows_take_a_second_or_two()
    {
        Draft Large(string phone, string prefix) => Base.Change("stellen", t => t with { Rows = Rows(t, 10_000, phone, prefix) });
        var (before, after, renamed) = (Large("1", "s"), Large("2", "s"), Large("1", "r"));
        var clock = Stopwatch.StartNew();
        Assert.Equal(10_000, Of(Comparison.Of(before, after), Fate.Changed));
        Assert.Equal(10_000, Of(Comparison.Of(before, renamed), Fate.Renamed));
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 20); // two comparisons, on a machine that does other things as well
        TestContext.Current.SendDiagnosticMessage($"20,000 rows compared in {clock.Elapsed.TotalSeconds:0.00} s");
    }

    [Fact]
    public void A_record_that_goes_to_another_source_is_one_change()
    {
        var change = Assert.Single(Comparison.Of(Base, Base.Change("traeger", t => t with { Source = "awo" })).Changes, c => c.Id == "awo-musterstadt");
        Assert.Equal((Fate.Changed, "", "awo"), (change.Fate, change.Cells[0].Before, change.Cells[0].After));
    }

    [Fact]
    public void What_could_not_be_read_is_said_because_it_looks_like_a_loss() =>
        Assert.Contains("Im neuen Stand ließ sich einiges nicht lesen (Fehler: 1)",
            Said(Base, Base with { Findings = [new("encoding", Model.Severity.Error, new("data/stellen.csv"), new("a", "a"), new("b", "b"))] }));

    [Fact]
    public void A_row_twice_with_one_key_hides_nothing()
    {
        var twice = Base.Add("stellen", ("name", "Zweite"));
        Assert.Equal((Fate.Added, "Zweite"), Assert.Single(Comparison.Of(Base, twice).Changes) is var c ? (c.Fate, c.Name) : default);
    }

    static Model.Row[] Rows(Model.Table table, int count, string phone, string prefix = "stelle") =>
        [.. Enumerable.Range(0, count).Select(i => (string[])[.. table.Rows[0].Values.Select((v, c) => table.Columns[c] switch
        {
            "stelle_id" => $"{prefix}-{i}", "telefon" => $"+49 {phone} {i}", "email" => $"s{i}@awo.example.org", _ => v,
        })]).Select((cells, i) => new Model.Row(i + 2, cells, cells))];

    static Draft Edited(Draft draft, Tuple<byte, byte, byte> edit)
    {
        var table = draft.Tables[edit.Item1 % draft.Tables.Count];
        if (table.Rows.Count < 2 || edit.Item3 % 4 == 1) return draft.Add(table.Dataset, (table.Columns[0], $"neu-{edit.Item2 % 5}"));
        return edit.Item3 % 4 == 0
            ? draft.Change(table.Dataset, t => t with { Rows = [.. t.Rows.Where((_, i) => i != edit.Item2 % t.Rows.Count)] })
            : draft.With(table.Dataset, edit.Item2 % table.Rows.Count, table.Columns[edit.Item3 % table.Columns.Count], $"wert{edit.Item2 % 3}");
    }

    static int Of(Difference difference, Fate fate) => difference.Changes.Count(c => c.Fate == fate);

    static string Said(Draft before, Draft after, string? preview = null) => Comment.Of(Comparison.Of(before, after), new("de", Shape.Urls.Centre, preview));
}
