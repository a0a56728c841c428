using Portal.Values;

namespace Portal.Import;

/// <summary>Keeps hours that the kind understands apart from those that only a person does.</summary>
static class HoursParts
{
    public static IReadOnlyDictionary<string, string> Of(string cell)
    {
        var lines = OneLine.Of(cell, "; ");
        var understood = lines.Length <= Parts.MaximumLength && Kinds.Hours.Read(lines).Canonical is not null;
        return new Dictionary<string, string> { ["hours"] = understood ? lines : "", ["hours_note"] = understood ? "" : OneLine.Of(cell) };
    }
}
