using System.Globalization;
using Portal.Datasets;
using Portal.Model;
using Portal.Values;

namespace Portal.Import;

/// <summary>What became of a value on its way into a cell of ours.</summary>
/// <param name="Value">Canonical; empty where nothing could be taken.</param>
/// <param name="Problem">Why something of the original is missing, or null.</param>
readonly record struct Outcome(string Value, Text? Problem = null);

/// <summary>Asks of every value what the checks will ask later, so that an import never writes what cannot be published.</summary>
sealed class CellCheck(IReadOnlyDictionary<string, CodeList> codeLists)
{
    /// <param name="cut">True where a text that is too long may be shortened.</param>
    public Outcome Accept(Column target, string text, bool cut)
    {
        var line = target.Kind == Kinds.Hours ? text.Trim() : OneLine.Of(text);
        if (line.Length == 0) return new("");
        var reading = target.Kind.Read(line);
        if (reading.Canonical is not { } value)
            return new("", reading.Problem ?? new($"Das ist keine {target.Kind.Name.De}.", $"This is no {target.Kind.Name.En}."));
        if (OutOfBounds(target, value) is { } bounds) return new("", bounds);
        if (target.CodeList is { } list && codeLists.TryGetValue(list, out var known) && known.Find(value) is null)
            return new("", new($"Die Codeliste „{list}“ kennt den Code „{value}“ nicht.", $"The code list “{list}” has no code “{value}”."));
        if (value.Length <= target.MaximumLength) return new(value);
        var tooLong = $"{value.Length}/{target.MaximumLength}";
        return cut
            ? new(OneLine.Shortened(value, target.MaximumLength), new($"Zu lang ({tooLong} Zeichen), darum am Wortende gekürzt.", $"Too long ({tooLong} characters), therefore cut at a word."))
            : new("", new($"Zu lang ({tooLong} Zeichen).", $"Too long ({tooLong} characters)."));
    }

    static Text? OutOfBounds(Column target, string value)
    {
        if (target.Minimum is null && target.Maximum is null) return null;
        if (!decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)) return null;
        if (!(number < target.Minimum) && !(number > target.Maximum)) return null;
        var range = $"{target.Minimum?.ToString(CultureInfo.InvariantCulture)}–{target.Maximum?.ToString(CultureInfo.InvariantCulture)}";
        return new($"Der Wert liegt nicht im Bereich {range}.", $"The value is not in the range {range}.");
    }
}
