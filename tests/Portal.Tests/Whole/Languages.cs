using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Portal.Read;

namespace Portal.Tests.Whole;

/// <summary>A page speaks one language, and says so of every word that is in another.</summary>
public partial class Languages
{
    static readonly WrittenPages Pages = WrittenPages.Example;

    static readonly Texts Texts = PortalFolder.Read(Folders.For(Repository.Root), new Dictionary<string, string>(), Site.Today).Texts;

    public static TheoryData<string> Others => ["en", "tr", "uk", "ru", "ar"];

    [Theory, MemberData(nameof(Others))]
    public void No_text_of_the_German_interface_is_left_over(string language)
    {
        var own = Texts.ByLanguage[language].Values.ToHashSet();
        var german = Texts.ByLanguage["de"].Values.Where(text => text.Length > 3 && !own.Contains(text)).ToHashSet();
        Assert.Empty(In(language).SelectMany(page => Words(page, language).Where(german.Contains).Select(text => $"{page.File}: {text}")).Distinct().Take(20));
    }

    /// <summary>Cyrillic and Arabic pages show at once what was forgotten: a name, a street, a sentence in Latin letters. Prose is its author's own.</summary>
    [Theory, InlineData("uk"), InlineData("ru"), InlineData("ar")]
    public void What_is_in_Latin_letters_is_a_name_a_format_or_says_its_language(string language) => Assert.Empty(
        In(language).SelectMany(page => Words(page, language).Where(IsForeign).Select(text => $"{page.File}: {text}")).Distinct().Take(40));

    [Fact]
    public void A_phone_number_an_address_of_mail_and_of_a_website_keep_their_direction_on_Arabic_pages() => Assert.Empty(
        from page in In("ar")
        from link in page.Document.QuerySelectorAll("a[href^='tel:'], a[href^='mailto:'], .ways a")
        where link.TextContent.Any(char.IsAsciiDigit) || link.TextContent.Contains('@', StringComparison.Ordinal)
        where link.Closest("[dir='ltr']") is null && link.QuerySelector("[dir='ltr']") is null
        select $"{page.File}: {link.OuterHtml}");

    [Fact]
    public void What_is_in_German_on_an_Arabic_page_runs_from_left_to_right() => Assert.Empty(
        from page in In("ar")
        from part in page.Document.QuerySelectorAll("main [lang='de']:not(.marker), main [lang='en']")
        where part.Closest("[dir]")!.GetAttribute("dir") != "ltr"
        select $"{page.File}: {part.OuterHtml[..Math.Min(120, part.OuterHtml.Length)]}");

    static IEnumerable<WrittenPage> In(string language) => Pages.All.Where(page => page.Document.DocumentElement.GetAttribute("lang") == language);

    /// <summary>What a page says in its own language: text, and names of links, maps and pictures.</summary>
    static IEnumerable<string> Words(WrittenPage page, string language) =>
        page.Document.Body!.Descendants<IText>().Where(text => text.ParentElement is { } parent && parent.LocalName is not ("script" or "code" or "template") && parent.Closest(".prose") is null && LanguageOf(parent) == language).Select(text => text.Data.Trim())
            .Concat(page.Document.All.Where(element => LanguageOf(element) == language && !element.HasAttribute("hreflang")).Select(element => element.GetAttribute("placeholder")).OfType<string>())
            .Where(text => text.Length > 0);

    static string? LanguageOf(IElement element) => element.Closest("[lang]")?.GetAttribute("lang");

    static bool IsForeign(string text) => text.Count(char.IsAsciiLetter) > 3 && !text.Any(c => c > 0x24F && char.IsLetter(c)) && !IsAddress().IsMatch(text) && !Same.Any(name => text.StartsWith(name, StringComparison.Ordinal));

    /// <summary>Names of formats, licences and bodies that are the same in every language.</summary>
    static readonly string[] Same =
    [
        "JSON", "Turtle", "Frictionless Data Package", "CSV on the Web", "Croissant", "DCAT-AP", "CC BY", "dl-de/by", "Destatis", "Arbeiterwohlfahrt (AWO)", "Der Paritätische", "Bürgergeld", "BAMF",
    ];

    [GeneratedRegex(@"^[\w.-]+(@[\w.-]+)?\.[a-z]{2,}$")]
    private static partial Regex IsAddress();
}
