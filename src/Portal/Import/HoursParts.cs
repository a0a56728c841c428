using Portal.Values;

namespace Portal.Import;

/// <summary>Keeps hours that the kind understands apart from those that only a person does.</summary>
static class HoursParts
{
    public static IReadOnlyDictionary<string, string> Of(string cell)
    {
        // The kind knows what a line break between two days means.
        var hours = cell.Length is > 0 and <= Parts.MaximumLength ? Kinds.Hours.Read(cell.Trim()).Canonical : null;
        return new Dictionary<string, string> { ["hours"] = hours ?? "", ["hours_note"] = hours is null ? OneLine.Of(cell) : "" };
    }
}
