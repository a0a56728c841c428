namespace Portal.Shape;

/// <summary>
/// A licence that GovData accepts, with what re-users must be told. <see cref="Text"/> is the address of the licence itself;
/// <see cref="NeedsAttribution"/> demands a dcatde:licenseAttributionByText (convention 35); <see cref="Spdx"/> is its SPDX id, if it has one.
/// </summary>
public sealed record Licence(string Code, string Title, string ShortName, Iri Text)
{
    public bool NeedsAttribution { get; init; }
    public string? Spdx { get; init; }
    public VocabularyEntry? Type { get; init; }
    public Iri Iri { get; } = Iri.Of(Licences.Scheme + "/" + Code);
}

/// <summary>The open licences of http://dcat-ap.de/def/licenses (version 20200715) that suit data; the portal publishes nothing under a closed one.</summary>
public static class Licences
{
    public const string Scheme = "http://dcat-ap.de/def/licenses";

    public static readonly Licence DlBy = By("dl-by-de/2.0", "Datenlizenz Deutschland Namensnennung 2.0", "dl-de/by-2-0", "https://www.govdata.de/dl-de/by-2-0") with { Spdx = "DL-DE-BY-2.0" };
    public static readonly Licence DlZero = Free("dl-zero-de/2.0", "Datenlizenz Deutschland Zero 2.0", "dl-de/zero-2-0", "https://www.govdata.de/dl-de/zero-2-0") with { Spdx = "DL-DE-ZERO-2.0" };
    public static readonly Licence CcBy = By("cc-by/4.0", "Creative Commons Namensnennung 4.0 International", "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/") with { Spdx = "CC-BY-4.0" };
    public static readonly Licence CcBySa = By("cc-by-sa/4.0", "Creative Commons Namensnennung, Weitergabe unter gleichen Bedingungen 4.0 International", "CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/") with { Spdx = "CC-BY-SA-4.0", Type = Vocabulary.LicenceTypes.ShareAlike };
    public static readonly Licence CcZero = Free("cc-zero", "Creative Commons Zero 1.0", "CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/") with { Spdx = "CC0-1.0" };
    public static readonly Licence OdcBy = By("odby", "Open Data Commons Attribution License 1.0", "ODC-BY 1.0", "https://opendatacommons.org/licenses/by/1-0/") with { Spdx = "ODC-By-1.0" };
    public static readonly Licence Odbl = By("odbl", "Open Data Commons Open Database License 1.0", "ODbL 1.0", "https://opendatacommons.org/licenses/odbl/1-0/") with { Spdx = "ODbL-1.0", Type = Vocabulary.LicenceTypes.ShareAlike };
    public static readonly Licence OfficialWork = Free("officialWork", "Amtliches Werk, lizenzfrei nach § 5 Abs. 1 UrhG", "amtliches Werk", "https://www.gesetze-im-internet.de/urhg/__5.html");
    public static readonly Licence OtherOpen = Free("other-open", "Andere offene Lizenz", "andere offene Lizenz", Scheme + "/other-open") with { Type = null };

    public static readonly IReadOnlyList<Licence> All = [DlBy, DlZero, CcBy, CcBySa, CcZero, OdcBy, Odbl, OfficialWork, OtherOpen];

    /// <summary>By code (cc-by/4.0), address, short name or SPDX id, in any letter case; null when it is none of the list.</summary>
    public static Licence? Find(string text) => All.FirstOrDefault(licence =>
        new[] { licence.Code, licence.Iri.Value, licence.ShortName, licence.Spdx, licence.Text.Value }
            .Any(name => string.Equals(name, text.Trim(), StringComparison.OrdinalIgnoreCase)));

    /// <summary>The licence under which data of all these may go out together; null where two of them cannot be combined.</summary>
    /// <param name="codes">Codes of the list. Data given free (dl-zero, CC0) may go with any other; two that make conditions stay apart.</param>
    public static Licence? Pool(IEnumerable<string> codes)
    {
        List<Licence?> all = [.. codes.Select(Find).Distinct()];
        if (all is [var same]) return same;
        List<Licence?> conditions = [.. all.Where(l => l != DlZero && l != CcZero)];
        return conditions.Count switch { 0 => DlZero, 1 => conditions[0], _ => null };
    }

    static Licence By(string code, string title, string shortName, string text) => new(code, title, shortName, Iri.Of(text)) { NeedsAttribution = true, Type = Vocabulary.LicenceTypes.Attribution };

    static Licence Free(string code, string title, string shortName, string text) => new(code, title, shortName, Iri.Of(text)) { Type = Vocabulary.LicenceTypes.PublicDomain };
}
