using System.Globalization;
using Portal.Datasets;
using Portal.Values;

namespace Portal.Import;

/// <summary>The fixed steps between a piece of text of theirs and a value of ours, in the order that docs/import.md gives.</summary>
static class Steps
{
    public static Outcome Apply(ColumnMapping mapping, Column target, string text, CellCheck check)
    {
        if (Mapped(mapping, text.Trim()) is not { } mapped)
            return new("", new("Dieser Wert steht nicht in der Zuordnung (map).", "The mapping (map) does not list this value."));
        if (mapped.Length == 0 && text.Trim().Length > 0 && mapping.Otherwise == Otherwise.Empty && mapping.Map?.ContainsKey(text.Trim()) == false)
            return new("", new("Dieser Wert steht nicht in der Zuordnung (map) und bleibt darum leer (otherwise: empty).", "The mapping (map) does not list this value, so it stays empty (otherwise: empty)."));
        if (mapped.Length == 0) return new("");
        if (mapping.Dates.Count > 0)
        {
            if (Day(mapping, mapped) is not { } day)
                return new("", new($"Das ist kein Datum der Form {string.Join(" oder ", mapping.Dates)}.", $"This is no date of the form {string.Join(" or ", mapping.Dates)}."));
            if (day < mapping.Earliest || day > mapping.Latest)
                return new("", new("Das Datum liegt außerhalb der Grenzen der Zuordnung (earliest, latest).", "The date is outside the mapping's limits (earliest, latest)."));
            mapped = DateValue.Iso(day);
        }
        return Codes(mapping, target, Repaired(mapping, mapped), check);
    }

    /// <summary>One entry of a map may stand for several codes of a list: "schulden|soziales".</summary>
    static Outcome Codes(ColumnMapping mapping, Column target, string text, CellCheck check)
    {
        if (!target.IsList || !text.Contains('|')) return check.Accept(target, text, mapping.Cut);
        var outcomes = text.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(code => check.Accept(target, code, mapping.Cut)).ToList();
        return new(string.Join("|", outcomes.Select(o => o.Value).Where(v => v.Length > 0)), outcomes.Select(o => o.Problem).FirstOrDefault(p => p is not null));
    }

    static string? Mapped(ColumnMapping mapping, string text)
    {
        if (mapping.Map is null) return text;
        if (mapping.Map.TryGetValue(text, out var ours)) return ours;
        if (text.Length == 0) return "";
        return mapping.Otherwise switch { Otherwise.Empty => "", Otherwise.Keep => text, Otherwise.Constant => mapping.OtherwiseValue, _ => null };
    }

    static DateOnly? Day(ColumnMapping mapping, string text) =>
        DateTime.TryParseExact(text, [.. mapping.Dates], CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? DateOnly.FromDateTime(moment) : null;

    static string Repaired(ColumnMapping mapping, string text)
    {
        if (mapping.DecimalSign == ',') text = text.Replace(".", "").Replace(',', '.');
        if (mapping.DecimalSign == '.') text = text.Replace(",", "");
        if (mapping.Yes.Contains(text, StringComparer.OrdinalIgnoreCase)) text = "ja";
        if (mapping.No.Contains(text, StringComparer.OrdinalIgnoreCase)) text = "nein";
        if (mapping.AddZero && text.Length == 4 && text.All(char.IsAsciiDigit)) text = "0" + text;
        if (mapping.AreaCode.Length > 0 && IsLocal(text)) text = $"{mapping.AreaCode} {text}";
        if (mapping.AddScheme.Length > 0 && !text.Contains("://", StringComparison.Ordinal)) text = mapping.AddScheme + text;
        return text;
    }

    /// <summary>A number as people write it who live in the same town: at most eight digits, the first no zero.</summary>
    static bool IsLocal(string phone) =>
        phone.Length > 0 && char.IsAsciiDigit(phone[0]) && phone[0] != '0' && phone.Count(char.IsAsciiDigit) <= 8;
}
