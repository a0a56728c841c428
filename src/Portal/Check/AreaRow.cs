using Portal.Datasets;

namespace Portal.Check;

/// <summary>What a row of einzugsgebiete.csv means by its two keys.</summary>
public static class AreaRow
{
    public static bool IsPostcodes(Cells row) => row.Text("art") == "plz";

    /// <summary>First and last postcode; one postcode is a range of one. Null where a cell is no postcode.</summary>
    public static (int First, int Last)? Range(Cells row) =>
        IsPostcodes(row) && IsKey(row.Text("von"), 5) && (row.IsFilled("bis") ? IsKey(row.Text("bis"), 5) : true)
            ? (row.Integer("von") ?? 0, row.Integer("bis") ?? row.Integer("von") ?? 0) : null;

    public static bool IsInverted(Cells row) => Range(row) is { } range && range.First > range.Last;

    /// <summary>True for exactly so many ASCII digits.</summary>
    public static bool IsKey(string text, int digits) => text.Length == digits && text.All(char.IsAsciiDigit);
}
