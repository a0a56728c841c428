using Portal.Values;

namespace Portal.Shape;

/// <summary>What a kind of cell is called by those who read our tables, written once so that no two descriptions of a column can disagree.</summary>
/// <param name="Frictionless">Field type of Table Schema 2.0.</param>
/// <param name="Csvw">Built-in datatype of CSV on the Web (tabular data model, section 4.6).</param>
/// <param name="SchemaOrg">Data type of schema.org, as Croissant 1.0 uses it.</param>
public sealed record CellType(string Frictionless, string Csvw, string SchemaOrg)
{
    /// <summary>Format of Table Schema 2.0 where the type has a fitting one.</summary>
    public string? Format { get; init; }

    /// <summary>What the whole of every canonical cell matches; without anchors, in the part that XML Schema and ECMAScript have in common.</summary>
    public string? Pattern { get; init; }
}

/// <summary>The types of all kinds of cells.</summary>
public static class CellTypes
{
    /// <summary>Between the items of a list.</summary>
    public const string ListSeparator = "|";

    static readonly IReadOnlyDictionary<string, string> Patterns = new Dictionary<string, string>
    {
        [Kinds.Slug.Id] = "[a-z0-9]+(-[a-z0-9]+)*",
        [Kinds.Code.Id] = "[a-z0-9][a-z0-9._-]*",
        [Kinds.Period.Id] = "(19|20)[0-9]{2}(-Q[1-4])?",
        [Kinds.Postcode.Id] = "[0-9]{5}",
        [Kinds.MunicipalityKey.Id] = "[0-9]{8}",
        [Kinds.AreaKey.Id] = "(DE|[0-9]{2}|[0-9]{5}|[0-9]{8})",
        [Kinds.HouseNumber.Id] = "[0-9]{1,4}( ?[a-zA-Z])?( [1-9]/[1-9])?([-/+]([0-9]{1,4}( ?[a-zA-Z])?|[a-zA-Z])){0,8}",
        [Kinds.Url.Id] = "https?://[!-~]+",
        [Kinds.Phone.Id] = @"(\+[1-9][0-9]*( [0-9]+)*|[1-9][0-9]*( [0-9]+)*)",
    };

    public static CellType Of(ValueKind kind) => Basic(kind) with { Pattern = Patterns.GetValueOrDefault(kind.Id) };

    // "ja" and "nein" are no booleans to Croissant, which has no way to say how they are spelt.
    static CellType Basic(ValueKind kind) => kind.FrictionlessType switch
    {
        "integer" => new("integer", "integer", "Integer"),
        "number" => new("number", "decimal", "Float"),
        "boolean" => new("boolean", "boolean", "Text"),
        "date" => new("date", "date", "Date"),
        _ when kind == Kinds.Url => new("string", "anyURI", "URL") { Format = "uri" },
        _ when kind == Kinds.Email => new("string", "string", "Text") { Format = "email" },
        _ => new("string", "string", "Text"),
    };
}
