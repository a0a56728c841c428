using Portal.Model;

namespace Portal.Values;

/// <summary>What became of one cell: a canonical value, or what is wrong with it and what to do.</summary>
/// <param name="Canonical">The value as this project writes it; null where the cell could not be understood.</param>
/// <param name="Proposal">The value that was probably meant; only shown, never taken.</param>
public readonly record struct Reading(string? Canonical, Text? Problem = null, Text? Remedy = null, string? Proposal = null)
{
    public static Reading Of(string canonical) => new(canonical);

    public static Reading Wrong(Text problem, Text remedy, string? proposal = null) => new(null, problem, remedy, proposal);
}

/// <summary>A kind of cell: every spelling that people and spreadsheets use on one side, one canonical spelling on the other.</summary>
/// <param name="Name">What an editor calls it.</param>
/// <param name="FrictionlessType">Field type of Table Schema v2.</param>
/// <param name="Read">Reads a trimmed, non-empty cell.</param>
public sealed record ValueKind(string Id, Text Name, string FrictionlessType, Func<string, Reading> Read);

/// <summary>All kinds of cells, so that a dataset's definition reads like a sentence.</summary>
public static class Kinds
{
    public static readonly ValueKind Text = TextValue.Kind;
    public static readonly ValueKind Slug = SlugValue.Kind;
    public static readonly ValueKind Code = CodeValue.Kind;
    public static readonly ValueKind Integer = NumberValue.Integer;
    public static readonly ValueKind Decimal = NumberValue.Decimal;
    public static readonly ValueKind YesNo = YesNoValue.Kind;
    public static readonly ValueKind Date = DateValue.Kind;
    public static readonly ValueKind Period = PeriodValue.Kind;
    public static readonly ValueKind Postcode = PlaceKeyValue.Postcode;
    public static readonly ValueKind MunicipalityKey = PlaceKeyValue.Municipality;
    public static readonly ValueKind AreaKey = PlaceKeyValue.Area;
    public static readonly ValueKind HouseNumber = HouseNumberValue.Kind;
    public static readonly ValueKind Url = UrlValue.Kind;
    public static readonly ValueKind Email = EmailValue.Kind;
    public static readonly ValueKind Phone = PhoneValue.Kind;
    public static readonly ValueKind Hours = HoursValue.Kind;

    public static readonly IReadOnlyList<ValueKind> All =
        [Text, Slug, Code, Integer, Decimal, YesNo, Date, Period, Postcode, MunicipalityKey, AreaKey, HouseNumber, Url, Email, Phone, Hours];
}
