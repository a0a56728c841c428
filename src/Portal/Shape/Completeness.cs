using Portal.Datasets;
using Portal.Model;

namespace Portal.Shape;

/// <summary>How full one column is, because re-users and maintainers ask first what they can rely on.</summary>
/// <param name="Filled">Rows in which something is known.</param>
public sealed record ColumnCompleteness(Column Column, int Filled, int Rows)
{
    /// <summary>Per cent, rounded down: what is not full must not be called full. Null without rows.</summary>
    public int? Share => Rows == 0 ? null : (int)(Filled * 100L / Rows);
}

/// <summary>When the rows of a table were last checked by a person.</summary>
/// <param name="Recent">Rows checked in the last 12 months before the day of the build.</param>
/// <param name="Rows">Rows that could tell.</param>
/// <param name="Unknown">Rows without a day, or with one that lies ahead.</param>
public sealed record Checks(int Recent, int Rows, int Unknown, DateOnly? Oldest, DateOnly? Newest)
{
    /// <summary>Per cent, rounded down. Null where no row could tell.</summary>
    public int? Share => Rows == 0 ? null : (int)(Recent * 100L / Rows);
}

/// <summary>What is known of the centres that matters most to those who want to go there.</summary>
/// <param name="Hidden">Centres whose address is kept back to protect people: what is missing there is missing on purpose.</param>
public sealed record CentreFacts(int Centres, int WithPoint, int Hidden, int WithPhone, int HoursKnown, int ByAppointment, int HoursUnknown);

/// <summary>Counts over published rows: what is empty is unknown, and unknown is not filled.</summary>
public static class Completeness
{
    /// <summary>Column of the day of a person's check.</summary>
    const string CheckedOn = "geprueft_am";
    const int Months = 12;

    public static IReadOnlyList<ColumnCompleteness> Of(PublishedTable table)
    {
        var filled = new int[table.Definition.Columns.Count];
        foreach (var row in table.Rows)
            for (var i = 0; i < filled.Length; i++)
                if (IsKnown(row[i])) filled[i]++;
        return [.. table.Definition.Columns.Select((column, i) => new ColumnCompleteness(column, filled[i], table.Rows.Count))];
    }

    /// <summary>Of all tables that have such a column together; null where none has.</summary>
    public static Checks? ChecksOf(IEnumerable<PublishedTable> tables, DateOnly today)
    {
        List<DateOnly?>? days = null;
        foreach (var table in tables)
        {
            var column = table.Definition.Columns.Index().FirstOrDefault(c => c.Item.Name == CheckedOn, (-1, null!)).Index;
            if (column >= 0) (days ??= []).AddRange(table.Rows.Select(row => row[column] is DateOnly day && day > default(DateOnly) && day <= today ? day : (DateOnly?)null));
        }
        return days is null ? null : new(days.Count(day => day > today.AddMonths(-Months)), days.Count, days.Count(day => day is null), days.Min(), days.Max());
    }

    public static CentreFacts? FactsOf(IReadOnlyCollection<Centre> centres) => centres.Count == 0 ? null : new(
        centres.Count,
        centres.Count(c => c.AddressIsPublic && c.Address.Point is not null),
        centres.Count(c => !c.AddressIsPublic),
        centres.Count(c => !string.IsNullOrWhiteSpace(c.Phone)),
        centres.Count(c => c.Hours.State == HoursState.Known),
        centres.Count(c => c.Hours.State == HoursState.ByAppointment),
        centres.Count(c => c.Hours.State == HoursState.Unknown));

    /// <summary>True where a cell says something. "No" says something; an empty list and unknown hours do not.</summary>
    public static bool IsKnown(object? value) => value switch
    {
        null => false,
        string text => !string.IsNullOrWhiteSpace(text),
        DateOnly day => day != default,
        OpeningHours hours => hours.State != HoursState.Unknown,
        System.Collections.IEnumerable list => list.Cast<object?>().Any(),
        _ => true,
    };
}
