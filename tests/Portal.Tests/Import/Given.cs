using Portal.Import;
using Portal.Model;

namespace Portal.Tests.Import;

/// <summary>Short ways to say what an import starts from.</summary>
static class Given
{
    /// <summary>A table of lines with "|" between cells; the first is the header.</summary>
    public static ForeignTable Table(params string[] lines) =>
        new("export.csv", lines[0].Split('|'), [.. lines.Skip(1).Select((line, i) => new ForeignRow(i + 2, line.Split('|')))]);

    public static Mapping Mapping(string yaml)
    {
        var reading = MappingFile.Parse(yaml, "probe.yml");
        Assert.True(reading.Mapping is not null, string.Join("\n", reading.Findings.Select(f => $"{f.Spot} {f.Problem.De} {f.Remedy.De}")));
        return reading.Mapping!;
    }

    /// <summary>A mapping to stellen.csv whose required columns are filled, with more lines for the columns that a test is about.</summary>
    public static Mapping Centres(string columns = "", string top = "") => Mapping($$$"""
        {{{top}}}
        datasets:
          stellen:
            stelle_id: {id: {from: [Name]}}
            name: Name
            ort: {value: Leipzig}
            adresse_oeffentlich: {value: ja}
            status: {value: aktiv}
            geprueft_am: {value: 2026-01-01}
        {{{columns}}}
        """);

    public static ImportResult Run(Mapping mapping, params string[] lines) => Transfer.Run(Table(lines), mapping, Ours.Nothing);

    /// <summary>One cell after an import of one row.</summary>
    public static string Cell(string column, string rule, string header, string row)
    {
        var result = Run(Centres($"    {column}: {rule}"), "Name|" + header, "Kompass|" + row);
        var table = result.Tables["stellen"];
        return table.Value(Assert.Single(table.Rows), column);
    }

    public static IReadOnlyList<string> Ids(ImportResult result, string dataset = "stellen") =>
        [.. result.Tables[dataset].Rows.Select(row => result.Tables[dataset].Value(row, Portal.Datasets.AllDatasets.Find(dataset)!.Key[0]))];

    /// <summary>What the next import would find: the tables just made.</summary>
    public static Ours After(ImportResult result) => new(result.Tables, result.Ledger, new Dictionary<string, CodeList>());
}

static class MappingChanges
{
    /// <summary>The mapping with the centre's key taken from another column.</summary>
    public static Mapping With(this Mapping mapping, string key) => mapping with
    {
        Records = [.. mapping.Records.Select(record => record with
        {
            Columns = [.. record.Columns.Select(c => c.Id is null ? c : c with { Id = c.Id with { Key = [new(key, null, [], "", "", 1)] } })],
        })],
    };
}
