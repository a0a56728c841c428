using Portal.Datasets;
using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>A code outside its list has no label in any language and cannot be compared with other bodies' data.</summary>
public sealed class UnknownCode : IRule
{
    // Counts may add up all values of a dimension, also where the list of single values does not say so.
    static readonly HashSet<string> MayBeTotal = ["anlass", "altersgruppe", "geschlecht", "kontaktform"];

    public string Id => "unknown-code";
    public Severity Severity => Severity.Error;
    public Text Promise => new("Jeder Code steht in seiner Codeliste.", "Every code is in its code list.");

    public IEnumerable<Finding> Check(Draft draft)
    {
        var suggestions = draft.CodeLists.ToDictionary(l => l.Key, l => new Suggestions(Words(l.Value)));
        var reported = draft.Unreadable();
        foreach (var table in draft.Tables)
            foreach (var column in AllDatasets.Find(table.Dataset)?.Columns.Where(c => c.CodeList is not null && table.Has(c.Name)) ?? [])
            {
                var list = draft.CodeLists.GetValueOrDefault(column.CodeList!);
                var broken = table.Rows.Where(r => Codes(table.Value(r, column.Name), column).Any(code => !IsKnown(code, column, list)) && !reported.Contains(table.At(r, column.Name)));
                foreach (var row in list is null ? broken.Take(1) : broken)
                    yield return list is null ? NoList(table.At(row, column.Name), column) : Unknown(new(table, row), column, list, suggestions[list.Name]);
            }
    }

    static string[] Codes(string cell, Column column) =>
        column.IsList ? cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : cell.Length > 0 ? [cell] : [];

    static bool IsKnown(string code, Column column, CodeList? list) =>
        list?.Find(code) is not null || (code == "gesamt" && MayBeTotal.Contains(column.Name));

    static IEnumerable<KeyValuePair<string, string>> Words(CodeList list) =>
        from concept in list.Concepts
        from word in concept.Labels.Values.Append(concept.Code).Concat(concept.Field("synonyme")?.Split([';', '|', ',']) ?? [])
        where word.Length > 0
        select KeyValuePair.Create(word, concept.Code);

    Finding Unknown(Cells row, Column column, CodeList list, Suggestions suggestions)
    {
        var codes = Codes(row.Text(column.Name), column);
        var wrong = codes.First(code => !IsKnown(code, column, list));
        var near = suggestions.For(wrong);
        var known = string.Join(", ", list.Concepts.Take(8).Select(c => c.Code)) + (list.Concepts.Count > 8 ? ", …" : "");
        return this.Finding(row.At(column.Name),
            new($"Den Code „{Shown.Cell(wrong)}“ gibt es in der Liste „{list.Name}“ nicht.", $"The list “{list.Name}” has no code “{Shown.Cell(wrong)}”."),
            near is null
                ? new($"Erlaubt sind: {known}", $"Allowed are: {known}")
                : new($"Meinten Sie „{near}“ ({list.Label(near, "de")})?", $"Did you mean “{near}” ({list.Label(near, "en")})?"))
            .Proposing(near is null ? null : string.Join('|', codes.Select(code => code == wrong ? near : code)));
    }

    Finding NoList(Spot spot, Column column) => this.Finding(spot,
        new($"Die Codeliste „{column.CodeList}“ fehlt.", $"The code list “{column.CodeList}” is missing."),
        new($"Legen Sie data/codelisten/{column.CodeList}.csv an.", $"Add data/codelisten/{column.CodeList}.csv."));
}
