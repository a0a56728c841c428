using Portal.Import;
using Portal.Model;
using Portal.Read;

namespace Portal.Tests.Import;

/// <summary>The two fictional exports that ship as examples, read from disk as a maintainer would.</summary>
public sealed class Samples : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("import").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    ImportPlan Plan(string name)
    {
        var plan = ImportJob.Plan(Folders.For(folder), Path.Combine(Examples.Folder, $"{name}-beispiel.csv"), Path.Combine(Examples.Folder, $"{name}.yml"));
        Assert.True(plan.MayBeWritten, string.Join("\n", plan.Findings.Where(f => f.Severity == Severity.Error).Select(f => $"{f.Spot} {f.Problem.De}")));
        return plan;
    }

    static string[] Column(ImportPlan plan, string dataset, string column)
    {
        var table = plan.Result!.Tables[dataset];
        return [.. table.Rows.Select(row => table.Value(row, column))];
    }

    [Fact]
    public void A_CiviCRM_export_becomes_carriers_centres_and_services()
    {
        var plan = Plan("civicrm");
        var report = plan.Result!.Report;
        Assert.Equal((5, 3, 1), (report.Count(RowFate.Imported), report.Count(RowFate.Filtered), report.Count(RowFate.Refused)));
        Assert.Equal(["arbeiterwohlfahrt-musterstadt-e-v-beispiel", "frauen-helfen-frauen-e-v-beispiel"], Column(plan, "traeger", "traeger_id"));
        Assert.Equal(["awo", "paritaet"], Column(plan, "traeger", "traeger_art"));
        Assert.Equal(["50667", "04109", "", "60311", "04105"], Column(plan, "stellen", "plz"));
        Assert.Equal(["de", "de|en|ar", "", "", "de"], Column(plan, "stellen", "sprachen"));
        Assert.Equal(["familie", "schwangerschaft", "migration", "schulden", "wohnen", "pflege", "sucht"], Column(plan, "angebote", "thema"));
        Assert.Empty(Column(plan, "angebote", "stelle_id").Except(Column(plan, "stellen", "stelle_id")));
        Assert.Empty(Column(plan, "stellen", "traeger_id").Except(Column(plan, "traeger", "traeger_id")));
        Assert.Equal(["Klingonisch", "Astrologie"], report.Unmapped.Where(u => u.Reason.De.Contains("map")).Select(u => u.Value).OrderDescending());
    }

    [Fact]
    public void People_in_a_CiviCRM_export_stay_there()
    {
        var plan = Plan("civicrm");
        foreach (var text in plan.Files.Values.Append(plan.Result!.Report.Text))
            Assert.DoesNotMatch("Erika|Frau Muster|Hausmeister|1970-01-01", text);
    }

    [Fact]
    public void An_Excel_list_in_the_German_dialect_becomes_centres_with_topics()
    {
        var plan = Plan("excel-liste");
        Assert.Contains("Windows-1252, Semikolon, CRLF", plan.Note);
        var report = plan.Result!.Report;
        Assert.Equal((4, 1, 1), (report.Count(RowFate.Imported), report.Count(RowFate.Filtered), report.Count(RowFate.Refused)));
        Assert.Equal(["erziehungsberatung-beispiel", "frauenberatung-beispiel", "schuldnerberatung-musterkreis-beispiel", "suchthilfe-anker-beispiel"], Column(plan, "stellen", "stelle_id"));
        Assert.Equal(["8", "", "12 a", "15-17"], Column(plan, "stellen", "hausnummer"));
        Assert.Equal(["Mo,Mi 08:00-12:00", "", "Mo 09:00-12:00; Di 14:00-18:00", "nach Vereinbarung"], Column(plan, "stellen", "oeffnungszeiten"));
        Assert.Equal(["familie.erziehung", "familie", "schulden", "sucht.substanz|sucht.verhalten"], Column(plan, "stellen", "themen"));
    }

    [Fact]
    public void The_address_of_a_shelter_is_in_no_file_no_id_and_no_report()
    {
        var plan = Plan("excel-liste");
        foreach (var text in plan.Files.Values.Append(plan.Result!.Report.Text)) Assert.DoesNotMatch("(?i)Schutzweg|04103", text);
        Assert.Equal("nein", Column(plan, "stellen", "adresse_oeffentlich")[1]);
        Assert.Contains(plan.Result.Report.Unmapped, u => u.Line == 6 && u.Reason.De.Contains("nicht öffentlich"));
    }

    [Theory]
    [InlineData("civicrm")]
    [InlineData("excel-liste")]
    public void A_second_import_changes_nothing(string name)
    {
        var first = Plan(name);
        DataFolder.Write(Path.Combine(folder, "data"), first.Files);
        var second = Plan(name);
        Assert.Equal(first.Files, second.Files);
        Assert.All(second.Result!.Report.Datasets, d => Assert.Equal((0, 0, 0), (d.New, d.Changed, d.Foreign)));
    }

    [Fact]
    public void The_example_in_the_documentation_gives_what_it_says()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "import.md"));
        var start = text.IndexOf("```yaml\n", StringComparison.Ordinal) + 8;
        var mapping = Given.Mapping(text[start..text.IndexOf("```", start, StringComparison.Ordinal)]);
        var lines = text.Split('\n').SkipWhile(line => !line.StartsWith("| Einrichtung |", StringComparison.Ordinal)).TakeWhile(line => line.StartsWith('|'))
            .Where(line => !line.StartsWith("|-", StringComparison.Ordinal)).Select(line => string.Join('|', line.Trim('|').Split('|').Select(cell => cell.Trim())));
        var result = Given.Run(mapping, [.. lines]);
        var table = result.Tables["stellen"];
        string[] columns = ["strasse", "hausnummer", "plz", "ort", "oeffnungszeiten", "themen", "oeffnungszeiten_hinweis"];
        Assert.Equal(["Beispielstr.", "12 a", "04109", "Leipzig", "Mo 09:00-12:00; Di 14:00-18:00", "schulden", "Telefon auch: / 32"],
            columns.Select(column => table.Value(Assert.Single(table.Rows), column)));
        Assert.Contains("2 Zeilen im Export: 1 übernommen, 1 herausgefiltert, 0 abgelehnt.", result.Report.Text);
    }
}
