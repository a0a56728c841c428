using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Portal.Pages;
using Portal.Shape;
using Portal.Values;

namespace Portal.Tests.Pages;

public partial class SearchPages
{
    static IDocument Register(string language) => Sample.Parse(KeywordsPage.Pages(Sample.View(language)).Single());

    static IDocument Page(string language) => Sample.Parse(SearchPage.Pages(Sample.View(language)).Single());

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void Every_label_and_synonym_of_a_topic_with_centres_is_a_link_to_that_topic(string language)
    {
        var view = Sample.View(language);
        var links = Register(language).QuerySelectorAll(".register .letter a").Select(a => (a.TextContent, a.GetAttribute("href"))).ToHashSet();
        var topics = view.Safe.CodeLists["themen"].Concepts.Where(t => view.Lookups.ByTopic[t.Code].Any()).ToList();
        Assert.True(topics.Count > 20);
        Assert.All(topics, topic => Assert.All((topic.Field(language == "de" ? "synonyme" : "synonyme_" + language) ?? topic.Field("synonyme") ?? "").Split('|', StringSplitOptions.RemoveEmptyEntries).Append(topic.Label(language)),
            word => Assert.Contains(links, l => l.Item2 == view.Url(Urls.Topic(topic.Code)) && Normal.SortKey(l.TextContent) == Normal.SortKey(word.Trim()))));
    }

    [Fact]
    public void Every_initial_of_the_register_is_reached_by_a_jump_and_words_stand_under_their_own()
    {
        var register = Register("de").QuerySelector(".register")!;
        var targets = register.QuerySelectorAll(".jump a").Select(a => a.GetAttribute("href")![1..]).ToList();
        Assert.Equal(register.QuerySelectorAll(".letter h2").Select(h => h.Id), targets);
        Assert.Contains(register.QuerySelectorAll(".letter").Single(l => l.QuerySelector("h2")!.TextContent == "U").QuerySelectorAll("a"), a => a.TextContent == "Überschuldung");
        Assert.All(register.QuerySelectorAll(".letter:not(:last-child)"), letter => Assert.All(letter.QuerySelectorAll("a"), a =>
            Assert.Equal(letter.QuerySelector("h2")!.TextContent, Normal.SortKey(a.TextContent)[..1].ToUpperInvariant())));
    }

    [Fact]
    public void Every_Land_and_Kreis_with_centres_is_linked() => Assert.Subset(
        Page("de").QuerySelectorAll("details a").Select(a => a.GetAttribute("href")!).ToHashSet(),
        Sections.States(Sample.View()).SelectMany(s => Sections.Districts(Sample.View(), s.State).Select(d => Urls.District(s.State, d.District)).Append(Urls.State(s.State))).ToHashSet());

    [Theory]
    [InlineData("de", "/suche/")]
    [InlineData("en", "/en/suche/")]
    public void Every_form_for_searching_is_a_plain_GET_to_the_search_page(string language, string action)
    {
        var pages = new[] { StartPage.Pages(Sample.View(language)), CentresPage.Pages(Sample.View(language)), TopicPage.Pages(Sample.View(language)), DistrictPage.Pages(Sample.View(language)), SearchPage.Pages(Sample.View(language)) };
        Assert.All(pages, some =>
        {
            var form = Sample.Parse(some.First()).QuerySelector("form[role=search]")!;
            Assert.Equal(("get", action), (form.GetAttribute("method"), form.GetAttribute("action")));
            Assert.Subset(new HashSet<string?> { "was", "wo", "thema" }, form.QuerySelectorAll("input").Select(i => i.GetAttribute("name")).ToHashSet());
            Assert.All(form.QuerySelectorAll("input:not([type=hidden])"), i => Assert.Equal("off", i.GetAttribute("autocomplete")));
        });
    }

    [Fact]
    public void Every_filter_choice_has_a_label_and_a_code_that_some_centre_has()
    {
        var view = Sample.View();
        var filter = Page("de").QuerySelector("#filter")!;
        Assert.All(filter.QuerySelectorAll("input"), box => Assert.NotEmpty(box.Closest("label")!.QuerySelector("span")!.TextContent.Trim()));
        Assert.All(filter.QuerySelectorAll("fieldset"), set => Assert.NotEmpty(set.QuerySelector("legend")!.TextContent));
        var languages = filter.QuerySelectorAll("input[name=sprache]").Select(i => i.GetAttribute("value")!).ToList();
        Assert.Equal(view.Lookups.Open.SelectMany(c => c.Languages).Distinct().Order(), languages.Order());
        Assert.Contains("ar", languages);
    }

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void The_script_finds_every_text_that_it_says_and_none_is_left_over(string language)
    {
        var scripts = Directory.EnumerateFiles(Repository.File("input/assets/search"), "*.js", SearchOption.AllDirectories).Select(File.ReadAllText).ToList();
        var asked = scripts.SelectMany(text => Calls().Matches(text).SelectMany(call => Quoted().Matches(call.Groups[1].Value.Split(',')[0])).Select(m => m.Groups[1].Value)).ToHashSet();
        var named = scripts.SelectMany(text => Quoted().Matches(text).Select(m => m.Groups[1].Value)).ToHashSet();
        var keys = Page(language).QuerySelectorAll("template#suchtexte").Cast<AngleSharp.Html.Dom.IHtmlTemplateElement>().Single().Content.QuerySelectorAll("[data-key]").Select(e => e.GetAttribute("data-key")!).ToHashSet();
        Assert.True(asked.Count > 60, $"{asked.Count}");
        Assert.Equal([], asked.Where(key => !keys.Contains(key) && !keys.Contains(key + ".one") && !(key.EndsWith('.') && keys.Any(k => k.StartsWith(key, StringComparison.Ordinal)))));
        var own = Sample.View().Safe.Texts.ByLanguage["de"].Keys.Where(k => k.StartsWith("search.say.", StringComparison.Ordinal)).Select(k => k["search.say.".Length..]);
        Assert.Equal([], own.Where(key => !named.Contains(key) && !named.Contains(Regex.Replace(key, @"\.(zero|one|two|few|many|other)$", ""))));
    }

    [GeneratedRegex(@"\b(?:say|count)\(((?:[^()]|\([^()]*\))*)")]
    private static partial Regex Calls();

    [GeneratedRegex(@"(?<![=!]== )""([a-z]+(?:\.[a-z]+)*\.?)""")]
    private static partial Regex Quoted();
}
