using System.Globalization;
using System.Text;
using Portal.Model;
using Portal.Shape;
using Portal.Values;

namespace Portal.Publish.Centres;

/// <summary>A centre for the phone's address book (vCard 4.0, RFC 6350): CRLF, lines folded at 75 bytes, text escaped.</summary>
static class VCard
{
    public static void Write(CentreFile file, Stream stream)
    {
        var centre = file.Centre;
        var lines = new List<string> { "BEGIN:VCARD", "VERSION:4.0", "KIND:org" };
        void Add(string name, string? value) => lines.AddRange(string.IsNullOrEmpty(value) ? [] : [$"{name}:{value}"]);
        Add("UID", file.Url);
        Add("FN", Text(centre.Name));
        Add("ORG", file.Organization is { } body ? $"{Text(body.Name)};{Text(centre.Name)}" : Text(centre.Name));
        Add("ADR;TYPE=work", Address(centre, file.Safe.Geography));
        Add("TEL;VALUE=uri;TYPE=\"voice,work\"", SafeLink.Phone(centre.Phone));
        Add("EMAIL;TYPE=work", SafeLink.Mail(centre.Email)?["mailto:".Length..]);
        Add("URL", SafeLink.Web(centre.Website));
        Add("GEO", centre.Address.Point is { } p ? string.Create(CultureInfo.InvariantCulture, $"geo:{p.Latitude},{p.Longitude}") : null);
        foreach (var language in centre.Languages.Where(IsTag)) Add("LANG", language);
        Add("NOTE", Text(Note(centre)));
        Add("SOURCE", file.Safe.Site.CatalogueHost + Urls.CentreFile(centre.Id, "vcf"));
        Add("REV", centre.CheckedOn.ToString("yyyyMMdd", CultureInfo.InvariantCulture) + "T000000Z");
        lines.Add("END:VCARD");
        stream.Write(Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => Folded(line) + "\r\n"))));
    }

    // Post box and extended address stay empty, as section 6.3.1 asks; the addition is a second value of the street.
    static string Address(Centre centre, Geography geography)
    {
        var street = string.Join(',', new[] { centre.Address.StreetLine, centre.Address.Addition }.Where(s => !string.IsNullOrEmpty(s)).Select(Text));
        return $";;{street};{Text(centre.Town)};{Text(geography.State(centre.StateKey)?.Name)};{Text(centre.Address.Postcode)};Deutschland";
    }

    static string Note(Centre centre) => string.Join('\n', new[]
    {
        HoursValue.Print(centre.Hours) is { Length: > 0 } hours ? $"Öffnungszeiten: {hours}" : "",
        centre.HoursNote ?? "",
        centre.IsClosed ? "Diese Beratungsstelle gibt es nicht mehr." : "",
    }.Where(line => line.Length > 0));

    static bool IsTag(string language) => language.Length > 0 && language.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');

    /// <summary>Section 3.4: backslash, comma, semicolon and line ends are escaped; other control characters are not text.</summary>
    static string Text(string? text)
    {
        var result = new StringBuilder();
        foreach (var c in (text ?? "").ReplaceLineEndings("\n"))
            result.Append(c switch { '\\' => "\\\\", ',' => "\\,", ';' => "\\;", '\n' => "\\n", _ => char.IsControl(c) ? " " : c.ToString() });
        return result.ToString();
    }

    /// <summary>Section 3.2: at most 75 bytes a line, no character cut in two.</summary>
    static string Folded(string line)
    {
        var result = new StringBuilder();
        var bytes = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (bytes + rune.Utf8SequenceLength > 75)
            {
                result.Append("\r\n ");
                bytes = 1;
            }
            result.Append(rune.ToString());
            bytes += rune.Utf8SequenceLength;
        }
        return result.ToString();
    }
}
