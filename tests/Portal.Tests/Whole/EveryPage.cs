using AngleSharp.Dom;

namespace Portal.Tests.Whole;

public class EveryPage
{
    static readonly WrittenPages Pages = WrittenPages.Example;
    static readonly string[] Languages = ["de", "en", "tr", "uk", "ru", "ar"];

    [Fact]
    public void It_has_no_id_twice() => Assert.Empty(
        from page in Pages.All
        from twice in page.Document.All.Select(e => e.GetAttribute("id")).OfType<string>().GroupBy(id => id).Where(g => g.Count() > 1)
        select $"{page.File}: {twice.Key}");

    [Fact]
    public void It_says_its_language_and_direction_and_its_address_has_the_same() => Assert.Empty(
        from page in Pages.All
        let language = page.Document.DocumentElement.GetAttribute("lang")
        where language != (Languages.Skip(1).FirstOrDefault(l => page.Address.StartsWith($"/{l}/", StringComparison.Ordinal)) ?? "de")
            || page.Document.DocumentElement.GetAttribute("dir") != (language == "ar" ? "rtl" : "ltr")
        select $"{page.File}: {language}");

    [Fact]
    public void It_has_one_heading_of_the_first_rank_and_leaves_no_rank_out() => Assert.Empty(
        from page in Pages.All
        let ranks = page.Document.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(h => h.LocalName[1] - '0').ToList()
        where ranks.Count(r => r == 1) != 1 || ranks[0] != 1 || ranks.Zip(ranks.Skip(1)).Any(pair => pair.Second > pair.First + 1)
        select $"{page.File}: {string.Join(' ', ranks)}");

    [Fact]
    public void It_has_a_title_that_no_other_page_of_its_language_has() => Assert.Empty(
        from page in Pages.All
        group page by (page.Document.DocumentElement.GetAttribute("lang"), page.Document.Title) into same
        where same.Count() > 1 || string.IsNullOrWhiteSpace(same.Key.Title)
        select $"{same.Key.Title}: {string.Join(' ', same.Select(p => p.Address))}");

    [Fact]
    public void It_has_a_description_where_search_engines_find_it() =>
        Assert.Empty(Indexed().Where(p => p.Values("meta[name=description]", "content").SingleOrDefault() is not { Length: > 20 }).Select(p => p.File));

    [Fact]
    public void It_names_its_own_address_as_the_canonical_one() =>
        Assert.Empty(Indexed().Where(p => !p.Values("link[rel=canonical]", "href").SequenceEqual([WrittenPages.Host + p.Address])).Select(p => p.File));

    [Fact]
    public void It_names_its_translations_and_they_name_it() => Assert.Empty(
        from page in Indexed()
        let others = page.Values("link[rel=alternate][hreflang]", "href").Select(a => a[WrittenPages.Host.Length..]).ToList()
        where !others.Contains(page.Address) || others.Count != Languages.Length
            || others.Any(o => !Pages.ByAddress[o].Values("link[rel=alternate][hreflang]", "href").Contains(WrittenPages.Host + page.Address))
        select page.File);

    [Fact]
    public void Its_translation_is_one_click_away() => Assert.Empty(
        from page in Indexed()
        from other in page.Values("link[rel=alternate][hreflang]", "href").Select(a => a[WrittenPages.Host.Length..])
        where !page.Values("a[hreflang]", "href").Contains(other)
        select page.File);

    static IEnumerable<WrittenPage> Indexed() => Pages.All.Where(p => p.Document.QuerySelector("meta[name=robots][content~=noindex]") is null);
}
