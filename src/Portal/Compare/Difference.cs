using Portal.Model;

namespace Portal.Compare;

/// <summary>What became of a record, in the order in which a reviewer wants to read it.</summary>
public enum Fate { Renamed, Closed, Removed, Moved, Added, Changed }

/// <summary>One cell before and after, so that a reviewer reads meaning and not lines.</summary>
/// <param name="Column">Header in the CSV.</param>
/// <param name="Title">What people call the column; null for a column that no definition knows.</param>
/// <param name="IsHidden">True where either value could give away a protected address; both are then empty.</param>
public sealed record CellChange(string Column, Text? Title, string Before, string After, bool IsHidden);

/// <summary>What happened to one record, found by its key wherever its line went.</summary>
/// <param name="Id">Its key after the change; before it where it was removed.</param>
/// <param name="Name">What people call it; the id where a name would give away a protected address.</param>
public sealed record Change(Fate Fate, string Dataset, string Source, string Id, string Name)
{
    /// <summary>The id that it had before, where it seems to be another now; only a guess.</summary>
    public string? FormerId { get; init; }

    /// <summary>The centre whose page shows it; null where none does any more.</summary>
    public string? CentreId { get; init; }

    public IReadOnlyList<CellChange> Cells { get; init; } = [];

    /// <summary>How far the coordinates moved; null where they did not, or are not to be shown.</summary>
    public double? Kilometres { get; init; }
}

/// <summary>How many rows of one file came, went and changed; all that is ever said of visits.</summary>
/// <param name="Before">Rows before the change.</param>
/// <param name="After">Rows after it.</param>
public sealed record TableCount(string Dataset, string Source, int Before, int After, int Added, int Removed, int Changed)
{
    public bool IsChanged => Added + Removed + Changed > 0;
}

/// <summary>Why a change should be looked at twice.</summary>
public enum Alarm { MadePublic, AddressOfProtected, RowsGone, CheckedOnOneDay, MovedFar }

/// <summary>Something unusual in a change; rarely wrong, but then with consequences.</summary>
/// <param name="Id">Key of the record; empty where a whole table is meant.</param>
/// <param name="Count">Rows, or whole kilometres.</param>
/// <param name="Of">Rows of the table; 0 where one record is meant.</param>
/// <param name="Day">The day that was set, for <see cref="Alarm.CheckedOnOneDay"/>.</param>
public sealed record Warning(Alarm Alarm, string Dataset, string Source, string Id, string Name, int Count = 0, int Of = 0, string Day = "");

/// <summary>A setting that is another now; null where it was or is not there.</summary>
/// <param name="File">site.yml or quelle.yml with its folder.</param>
public sealed record SettingChange(string File, string Key, string? Before, string? After);

/// <summary>How many codes of a list came, went and changed.</summary>
public sealed record CodeListChange(string Name, int Added, int Removed, int Changed);

/// <summary>What one state of a portal means against another: by key and not by line, without anything that must not be shown.</summary>
/// <param name="Unread">How many errors reading found, before and after; what could not be read looks as if it had been removed.</param>
public sealed record Difference(
    IReadOnlyList<Change> Changes, IReadOnlyList<TableCount> Tables, IReadOnlyList<Warning> Warnings,
    IReadOnlyList<SettingChange> Settings, IReadOnlyList<CodeListChange> CodeLists, (int Before, int After) Unread)
{
    public bool IsEmpty => Changes.Count + Settings.Count + CodeLists.Count == 0 && !Tables.Any(t => t.IsChanged);
}
