using FsCheck;
using FsCheck.Fluent;
using Portal.Import;

namespace Portal.Tests.Import;

public class Rows
{
    const string Offers = """
        filter:
          - {column: Art, in: [Stelle, stellen]}
        personal: [Kontakt]
        ignore: [Fax]
        datasets:
          stellen:
            stelle_id: {id: {from: [Name], key: [Nr]}}
            name: Name
            ort: {value: Leipzig}
            adresse_oeffentlich: {value: ja}
            status: {value: aktiv}
            geprueft_am: {value: 2026-01-01}
          angebote:
            - for_each: Themen
              angebot_id: {id: {from: [Name, $item], key: [Nr, $item]}}
              stelle_id: {id_of: stellen}
              thema: {from: $item, map: {Geld: schulden, Sucht: sucht}}
              name: $item
              status: {value: aktiv}
            - when: {column: Kurs, is: x}
              angebot_id: {id: {from: [Name], prefix: kurs, key: [Nr]}}
              stelle_id: {id_of: stellen}
              thema: {value: ehrenamt}
              name: {value: Kurs}
              status: {value: aktiv}
        """;

    const string Header = "Nr|Name|Art|Themen|Kurs|Kontakt|Fax|Rest|Nichts";

    [Fact]
    public void One_row_becomes_one_centre_and_one_service_for_each_topic()
    {
        var result = Given.Run(Given.Mapping(Offers), Header, "1|Kompass|Stelle|Geld, Sucht|x|Frau M|1|r|", "2|Anker|Person|Geld||Herr N|2|r|");
        Assert.Equal(["kompass"], Given.Ids(result));
        Assert.Equal(["kompass-geld", "kompass-sucht", "kurs-kompass"], Given.Ids(result, "angebote"));
        var services = result.Tables["angebote"];
        Assert.All(services.Rows, row => Assert.Equal("kompass", services.Value(row, "stelle_id")));
        Assert.Equal((1, 1, 0), (result.Report.Count(RowFate.Imported), result.Report.Count(RowFate.Filtered), result.Report.Count(RowFate.Refused)));
    }

    [Fact]
    public void A_service_that_cannot_be_made_does_not_cost_the_centre_and_is_listed()
    {
        var result = Given.Run(Given.Mapping(Offers), Header, "1|Kompass|Stelle|Geld, Astrologie||Frau M|1|r|");
        Assert.Equal(["kompass-geld"], Given.Ids(result, "angebote"));
        Assert.Contains(result.Report.Unmapped, u => u.Value == "Astrologie" && u.Target == "angebote.thema");
        Assert.Contains(result.Report.Unmapped, u => u.Target == "angebote" && u.Reason.De.Contains("thema"));
    }

    [Fact]
    public void A_row_without_a_required_cell_is_refused_with_the_reason()
    {
        var result = Given.Run(Given.Mapping(Offers), Header, "1||Stelle|Geld||||r|");
        var row = Assert.Single(result.Report.Rows);
        Assert.Equal(RowFate.Refused, row.Fate);
        Assert.Contains("name", row.Why.De);
        Assert.Empty(result.Tables["angebote"].Rows);
    }

    [Fact]
    public void Every_column_is_used_ignored_personal_empty_or_not_mapped()
    {
        var columns = Given.Run(Given.Mapping(Offers), Header, "1|Kompass|Stelle|Geld|x|Frau M|1|r|").Report.Columns;
        Assert.Equal(Header.Split('|'), columns.Select(c => c.Column));
        Assert.Equal(
            [ColumnFate.Used, ColumnFate.Used, ColumnFate.Used, ColumnFate.Used, ColumnFate.Used, ColumnFate.Personal, ColumnFate.Ignored, ColumnFate.NotMapped, ColumnFate.Empty],
            columns.Select(c => c.Fate));
        Assert.Contains("angebote.thema", Given.Run(Given.Mapping(Offers.Replace("{from: $item, map", "{from: Themen, map")), Header, "1|K|Stelle|Geld|x|F|1|r|").Report.Columns[3].For);
    }

    [Fact]
    public void Nothing_of_a_personal_column_gets_anywhere()
    {
        var result = Given.Run(Given.Mapping(Offers), Header, "1|Kompass|Stelle|Geld|x|Frau Geheim|1|r|");
        Assert.DoesNotContain("Geheim", result.Report.Text);
        Assert.DoesNotContain("Geheim", string.Concat(result.Tables.Values.Select(CsvText.Of)));
        var reads = Given.Run(Given.Mapping(Offers.Replace("name: Name", "name: Kontakt")), Header, "1|Kompass|Stelle|Geld|x|Frau Geheim|1|r|");
        Assert.Contains("personal", Assert.Single(reads.Findings).Problem.De);
    }

    [Fact]
    public void Two_rows_of_the_same_record_become_one_and_what_differs_is_listed()
    {
        var result = Given.Run(Given.Centres("    telefon: {from: Tel}").With(key: "Name"), "Name|Tel", "A|+49 30 23125 010", "A|+49 30 23125 020");
        Assert.Single(result.Tables["stellen"].Rows);
        Assert.Equal([(3, 2)], result.Report.Merged);
        Assert.Contains(result.Report.Unmapped, u => u.Line == 3 && u.Target == "stellen.telefon");
        Assert.Equal(2, result.Report.Count(RowFate.Imported));
    }

    [Fact]
    public void Headers_that_are_twice_there_can_be_told_apart()
    {
        var result = Given.Run(Given.Centres("    barriere_hinweis: {from: [Info, Info (2)]}"), "Name|Info|Info|", "A|eins|zwei|drei");
        Assert.Equal("eins zwei", result.Tables["stellen"].Value(result.Tables["stellen"].Rows[0], "barriere_hinweis"));
        Assert.Equal(["Name", "Info", "Info (2)", "Spalte 4"], result.Report.Columns.Select(c => c.Column));
    }

    [Fact]
    public void Whatever_the_rows_hold_each_is_imported_filtered_or_refused_and_the_report_says_so()
    {
        var cell = Gen.Elements("", "1", "2", "Stelle", "stellen", "Geld", "Sucht, Geld", "x", "ä\n\"ö\"", "=1+1", "<script>", "a|b", new string('w', 400));
        var rows = Gen.ListOf(Gen.ArrayOf(cell, 9));
        Prop.ForAll(rows.ToArbitrary(), list =>
        {
            var table = new ForeignTable("zufall.csv", Header.Split('|'), [.. list.Select((cells, i) => new ForeignRow(i + 2, cells))]);
            var report = Transfer.Run(table, Given.Mapping(Offers), Ours.Nothing).Report;
            return report.Rows.Count == table.Rows.Count
                && report.Rows.Select(r => r.Line).SequenceEqual(table.Rows.Select(r => r.Line))
                && report.Count(RowFate.Imported) + report.Count(RowFate.Filtered) + report.Count(RowFate.Refused) == table.Rows.Count
                && report.Rows.All(r => r.Fate == RowFate.Imported == (r.Why.De.Length == 0))
                && report.Columns.Count == 9
                && report.Text.Contains($"{table.Rows.Count} Zeilen im Export: {report.Count(RowFate.Imported)} übernommen");
        }).QuickCheckThrowOnFailure();
    }
}
