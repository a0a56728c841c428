using Portal.Model;

namespace Portal.Mend;

/// <summary>One cell that says the same in our spelling, so that a person can see each before it is written.</summary>
/// <param name="Line">Line of the row in the file as it was.</param>
/// <param name="Kind">What sort of repair it is, for counting.</param>
public sealed record CellChange(int Line, string Column, Text Kind, string Old, string New);

/// <summary>What mending makes of one file, as data, so that showing it and doing it are the same thing.</summary>
/// <param name="File">The name that messages show.</param>
/// <param name="Bytes">The whole file anew; null where nothing changes.</param>
/// <param name="Layout">What changes of the file as a whole.</param>
public sealed record Mended(string File, byte[]? Bytes, IReadOnlyList<Text> Layout, IReadOnlyList<CellChange> Cells)
{
    /// <summary>Cells that could not be understood and stay as they are.</summary>
    public int Unread { get; init; }

    /// <summary>Why the file was left alone entirely; null where it was not.</summary>
    public Finding? LeftAlone { get; init; }

    public static Mended Alone(string file, Finding why) => new(file, null, [], []) { LeftAlone = why };
}
