using System.Globalization;

namespace Portal.Pages;

/// <summary>Numbers and days as each language writes them, written out because the program runs without the system's culture data: every machine gives the same bytes.</summary>
/// <remarks>Source: Unicode CLDR 46. Arabic months stand in both usages, as the United Nations write them, for readers come from Syria and Morocco alike; digits are those of German phone numbers.</remarks>
public static class Cultures
{
    const string Space = "\u00A0";

    static readonly Dictionary<string, CultureInfo> known = new()
    {
        ["en"] = CultureInfo.InvariantCulture,
        ["de"] = Of("Januar Februar März April Mai Juni Juli August September Oktober November Dezember", ",", "."),
        ["tr"] = Of("Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık", ",", "."),
        ["uk"] = Of("січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня", ",", Space),
        ["ru"] = Of("января февраля марта апреля мая июня июля августа сентября октября ноября декабря", ",", Space),
        ["ar"] = Of("كانون_الثاني/يناير شباط/فبراير آذار/مارس نيسان/أبريل أيار/مايو حزيران/يونيو تموز/يوليو آب/أغسطس أيلول/سبتمبر تشرين_الأول/أكتوبر تشرين_الثاني/نوفمبر كانون_الأول/ديسمبر", ".", ","),
    };

    /// <summary>Signs of numbers and names of months in a language; those of English for one that is not listed.</summary>
    public static CultureInfo Of(string language) => known.GetValueOrDefault(language, CultureInfo.InvariantCulture);

    /// <summary>A day as people write it, e.g. "3. Mai 2026", "3 мая 2026 г.".</summary>
    public static string Date(string language, DateOnly day) => day.ToString(Pattern(language), Of(language));

    /// <summary>What stands between the parts of a list.</summary>
    public static string Comma(string language) => language == "ar" ? "، " : ", ";

    static string Pattern(string language) => language switch
    {
        "de" => "d. MMMM yyyy",
        "uk" => "d MMMM yyyy' р.'",
        "ru" => "d MMMM yyyy' г.'",
        _ => "d MMMM yyyy",
    };

    static CultureInfo Of(string months, string point, string group)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        string[] names = [.. months.Split(' ').Select(m => m.Replace('_', ' ')), ""];
        (culture.DateTimeFormat.MonthNames, culture.DateTimeFormat.MonthGenitiveNames) = (names, names);
        (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NumberGroupSeparator) = (point, group);
        return culture;
    }
}
