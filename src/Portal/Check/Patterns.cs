using System.Text.RegularExpressions;

namespace Portal.Check;

/// <summary>What gives away hours, phone numbers, streets and names in free text.</summary>
/// <remarks>All run without backtracking, so that a hostile cell costs no more time than its length.</remarks>
public static class Patterns
{
    const string Day = @"(montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonntags?|mo|di|mi|do|fr|sa|so)\b";
    const string Time = @"\d{1,2}([:.]\d{2})?";

    /// <summary>"Mo-Do 9-12", "9 bis 12 Uhr", "dienstags ab 14 Uhr".</summary>
    public static readonly Regex Hours = Of($@"\b{Day}[^0-9\n§]{{0,25}}{Time}\s*(uhr|h\b|-|–|bis)|\b{Time}\s*(-|–|bis)\s*{Time}\s*uhr\b");

    /// <summary>"0341 123456", "+49 (0)341/12 34-56"; dates, postcodes and sections of law are shorter.</summary>
    public static readonly Regex Phone = Of(@"(^|[^\d.,])(\+|00)[1-9]\d[\d ()/–-]{6,20}\d|(^|[^\d.,§+])\(?0[1-9]\d{1,4}\)?[ /–-]{0,3}\d[\d /–-]{3,15}\d|\b(tel|telefon|mobil|fon)\b[.:]{0,2}\s{0,2}\+?\d[\d /()-]{3,20}\d");

    public static readonly Regex ByAppointment = Of(
        @"\bnach\s+(\p{L}+\s+)?(vereinbarung|absprache|anmeldung|terminvereinbarung|terminabsprache)\b|\bnur\s+(mit|nach)\s+(termin|terminvereinbarung|anmeldung)\b|\btermine?\s+nach\s+\p{L}*(vereinbarung|absprache)\b");

    public static readonly Regex Tag = Of(@"</?[a-z][a-z0-9-]{0,20}(\s[^<>]*)?/?>|<!--|<script\b|<[a-z]+\s+[a-z]+=");

    public static readonly Regex Entity = Of(@"&(amp|lt|gt|quot|apos|nbsp|[aou]uml|szlig|ndash|mdash|hellip|euro|bull|sect|shy|#\d{1,6}|#x[0-9a-f]{1,6});");

    /// <summary>"Beispielstraße 15", "Am Markt 3", "Musterweg 1-3 a".</summary>
    public static readonly Regex Street = Of(
        @"\p{L}{2,}([- ])?(straße|strasse|str\.|weg|platz|allee|gasse|ring|damm|ufer|chaussee|promenade|steig|markt)\s{1,2}\d{1,4}\b|\b(am|an der|an den|im|in der|auf dem|auf der|zum|zur)\s\p{L}{3,30}\s\d{1,4}\s?[a-z]?([,;.)]|$)");

    /// <summary>"04109 Leipzig", "PLZ 04109".</summary>
    public static readonly Regex Postcode = Of(@"(^|[^\d+/])\d{5}\s+\p{L}{3,}|\b(plz|postleitzahl)\W{0,3}\d{5}\b|\bd-\d{5}\b");

    /// <summary>"Frau Muster", "Ansprechpartnerin: Erika Muster"; case tells names from other words.</summary>
    public static readonly Regex Person = new(
        @"\b(Frau|Herr|Herrn)\s+(Dr\.\s*|Prof\.\s*)*\p{Lu}\p{Ll}+|\b[Aa]nsprech(partner|partnerin|person|partner\*in|partner:in)\b(\s+ist)?:?\s+(Dr\.\s*)?\p{Lu}\p{Ll}+[ -]\p{Lu}\p{Ll}+",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    /// <summary>"Dr. Muster", where it is not the name of a house or street.</summary>
    public static readonly Regex Doctor = new(
        @"\b(Dr\.|Prof\.)(\s*(med|phil|jur|rer\.\s?nat)\.)?\s*(\p{Lu}\.\s*)?\p{Lu}\p{Ll}+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    static Regex Of(string pattern) => new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
}
