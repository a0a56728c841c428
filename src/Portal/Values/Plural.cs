namespace Portal.Values;

/// <summary>Which form of a noun goes with a number: Russian has three, Arabic six.</summary>
/// <remarks>Source: Unicode CLDR 46, supplemental/plurals.xml (cardinal), as far as whole numbers go.</remarks>
public static class Plural
{
    /// <summary>All forms, as the last part of text keys.</summary>
    public static readonly IReadOnlyList<string> All = ["zero", "one", "two", "few", "many", "other"];

    /// <summary>The form for a whole number, 0 or more.</summary>
    public static string Form(string language, long number) => language switch
    {
        "ru" or "uk" => Slavic(number),
        "ar" => Arabic(number),
        _ => number == 1 ? "one" : "other",
    };

    /// <summary>The forms that a language needs for whole numbers.</summary>
    public static IReadOnlyList<string> Forms(string language) => language switch
    {
        "ru" or "uk" => ["one", "few", "many"],
        "ar" => All,
        _ => ["one", "other"],
    };

    static string Slavic(long number) => (number % 10, number % 100) switch
    {
        (1, not 11) => "one",
        ( >= 2 and <= 4, not (>= 12 and <= 14)) => "few",
        _ => "many",
    };

    static string Arabic(long number) => number switch
    {
        0 => "zero",
        1 => "one",
        2 => "two",
        _ when number % 100 is >= 3 and <= 10 => "few",
        _ when number % 100 >= 11 => "many",
        _ => "other",
    };
}
