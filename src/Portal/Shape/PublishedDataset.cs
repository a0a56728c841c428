using Portal.Model;
using Portal.Protect;

namespace Portal.Shape;

/// <summary>What a data set is a set of, because pages, catalogue and formats treat a directory, a table and a vocabulary differently.</summary>
public enum DatasetKind { Directory, Table, CodeList }

/// <summary>A data set as it goes out under one address: one table, or a whole directory of tables that belong together.</summary>
public sealed record PublishedDataset
{
    /// <summary>Last part of its address and its name for ever: "stellen", "awo-stellen", "verzeichnis", "codeliste-themen".</summary>
    public required string Id { get; init; }
    public required DatasetKind Kind { get; init; }
    /// <summary>Whose terms hold. Without an id for the pool of all sources and for code lists.</summary>
    public required Source Source { get; init; }
    public required Multilingual Title { get; init; }
    public required Multilingual Description { get; init; }
    /// <summary>As in the settings or the definition, in German.</summary>
    public required IReadOnlyList<string> Keywords { get; init; }
    /// <summary>Codes of the EU data-theme list.</summary>
    public required IReadOnlyList<string> Themes { get; init; }
    public required IReadOnlyList<PublishedTable> Tables { get; init; }
    /// <summary>What the formats may look up beside the tables themselves.</summary>
    public required Publication In { get; init; }
    /// <summary>What site.yml or quelle.yml says of it; null where it says nothing.</summary>
    public DatasetSettings? Settings { get; init; }
    /// <summary>The vocabulary itself where <see cref="Kind"/> is CodeList.</summary>
    public CodeList? CodeList { get; init; }

    /// <summary>SHA-256 of all that it says: its cells, title, description, keywords, themes, licence, attribution and publisher. No format and no day is part of it.</summary>
    public string Content { get; init; } = "";
    /// <summary>First published and last changed, from the ledger (<see cref="ChangeDays"/>).</summary>
    public Days Days { get; init; } = new(default, default);

    /// <summary>The only table; null for a directory, even one of a single table.</summary>
    public PublishedTable? Table => Kind == DatasetKind.Directory ? null : Tables[0];

    /// <summary>The records that have places; empty where the data set has none.</summary>
    public IReadOnlyList<Centre> Centres => [.. Tables.SelectMany(t => t.Centres)];

    public int Rows => Tables.Sum(t => t.Rows.Count);

    /// <summary>Of all its tables together.</summary>
    public Coverage Coverage => new(Tables.Max(t => t.Coverage.Modified), Tables.Min(t => t.Coverage.From), Coverage.BoxOf(Centres));
}

/// <summary>All that goes out, protected and looked up once.</summary>
public sealed record Publication(Safe Safe, Lookups Lookups);
