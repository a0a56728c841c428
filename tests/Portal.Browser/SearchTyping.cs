using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Newtonsoft.Json.Linq;

namespace Portal.Browser;

/// <summary>One types, and sees who helps; the address says it all, so that it can be gone back to and shared.</summary>
public class SearchTyping(Site site)
{
    [Fact]
    public async Task Typing_alone_brings_results_with_name_number_and_the_matched_part_marked()
    {
        await using var opened = await site.Open(Searching.Path);
        await opened.Page.Type("was", "Schuldnerberatung");
        Assert.NotEmpty(await opened.Page.Names());
        await Assertions.Expect(opened.Page.Locator("#register")).ToBeHiddenAsync();
        var ids = await opened.Page.Ids();
        Assert.All(ids, id => Assert.Contains("schulden", site.Centre(id)["angebote"]!.Select(a => (string)a["thema"]!)));
        Assert.Equal(site.Centre(ids[0])["telefon"]?.ToString(), (await opened.Page.Cards().First.Locator("a.phone").InnerTextAsync()).Trim().Replace('\u00A0', ' ').Replace('\u2011', '-'));
        await opened.Page.Locator("#was").FillAsync("Caritas");
        await Assertions.Expect(opened.Page.Locator("#ergebnisse mark").First).ToHaveTextAsync(new Regex("Caritas", RegexOptions.IgnoreCase));
        await Assertions.Expect(opened.Page.Locator("#was")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Back_leads_to_what_was_looked_at_before_the_typing()
    {
        await using var opened = await site.Open(Searching.Path);
        await opened.Page.Type("was", "Schulden");
        await opened.Page.Keyboard.PressAsync("Enter");
        var debts = await opened.Page.Names();
        await opened.Page.Locator("#was").FillAsync("Sucht");
        await opened.Page.Locator("#was").PressAsync("Enter");
        await Assertions.Expect(opened.Page.Locator("#treffer")).ToContainTextAsync("Sucht");
        Assert.NotEqual(debts, await opened.Page.Names());
        await opened.Page.GoBackAsync();
        await Assertions.Expect(opened.Page.Locator("#was")).ToHaveValueAsync("Schulden");
        await Assertions.Expect(opened.Page.Locator("#treffer")).ToContainTextAsync("Schulden");
        Assert.Equal(debts, await opened.Page.Names());
        await opened.Page.GoBackAsync();
        await Assertions.Expect(opened.Page.Locator("#register")).ToBeVisibleAsync();
        await opened.Page.GoForwardAsync();
        await Assertions.Expect(opened.Page.Locator("#treffer")).ToContainTextAsync("Schulden");
    }

    [Fact]
    public async Task A_shared_address_shows_the_same_fields_filters_and_results()
    {
        await using var first = await site.Open(Searching.Path);
        await first.Page.Type("was", "Beratung");
        await first.Page.Type("wo", "Hannover");
        await first.Page.Locator("#filter input[value=anonym]").CheckAsync();
        await Assertions.Expect(first.Page.Locator(".filters-on")).ToBeVisibleAsync();
        await first.Page.Locator("#umkreis").SelectOptionAsync("100");
        await Assertions.Expect(first.Page).ToHaveURLAsync(new Regex("umkreis=100"));
        await first.Page.WaitForTimeoutAsync(400);
        await using var second = await site.Search(first.Page.Fragment()[1..]);
        Assert.Equal(await first.Page.Names(), await second.Page.Names());
        Assert.Equal(await first.Page.Locator("#treffer").InnerTextAsync(), await second.Page.Locator("#treffer").InnerTextAsync());
        Assert.Equal(("Beratung", "Hannover", "100"), (await second.Page.Locator("#was").InputValueAsync(), await second.Page.Locator("#wo").InputValueAsync(), await second.Page.Locator("#umkreis").InputValueAsync()));
        await Assertions.Expect(second.Page.Locator("#filter input[value=anonym]")).ToBeCheckedAsync();
    }

    [Fact]
    public async Task The_number_of_hits_is_spoken_once_the_typing_pauses()
    {
        await using var opened = await site.Open(Searching.Path);
        var status = opened.Page.Locator("#ansage");
        await Assertions.Expect(status).ToHaveAttributeAsync("role", "status");
        await opened.Page.Type("was", "Schulden");
        Assert.Equal("", await status.InnerTextAsync());
        var number = Regex.Match(await opened.Page.Locator("#treffer strong").InnerTextAsync(), @"\d+").Value;
        await Assertions.Expect(status).ToContainTextAsync(number + " Beratungsstellen gefunden");
    }

    [Fact]
    public async Task The_question_of_a_form_without_script_becomes_a_fragment_that_no_server_sees()
    {
        await using var opened = await site.Open("/suche/?was=Schulden&wo=Essen");
        await opened.Page.Answered();
        Assert.Equal("", new Uri(opened.Page.Url).Query);
        Assert.Equal("#was=Schulden&wo=Essen", opened.Page.Fragment());
        await Assertions.Expect(opened.Page.Locator("#wo")).ToHaveValueAsync("Essen");
    }

    [Fact]
    public async Task A_postcode_in_two_Kreise_is_asked_about_and_the_answer_can_be_changed()
    {
        var rows = File.ReadLines(Path.Combine(Site.Portal, "data/geo/postleitzahlen.csv")).Skip(1).Select(line => line.Split(',')).GroupBy(cells => cells[0]);
        var two = rows.First(g => g.Select(cells => cells[2]).Distinct().Count() == 2).Key;
        await using var opened = await site.Search("wo=" + two);
        var answers = opened.Page.Locator(".ask button");
        await Assertions.Expect(answers).ToHaveCountAsync(2);
        await answers.Nth(1).ClickAsync();
        await Assertions.Expect(opened.Page.Locator(".ask")).ToHaveCountAsync(0);
        Assert.Matches(@"kreis=\d{5}", opened.Page.Fragment());
        await opened.Page.Locator("[data-do=ask]").ClickAsync();
        await Assertions.Expect(answers).ToHaveCountAsync(2);
        Assert.DoesNotContain("kreis=", opened.Page.Fragment());
    }

    [Fact]
    public async Task Who_is_responsible_for_a_postcode_stands_apart_and_says_so_itself()
    {
        await using var opened = await site.Search("wo=50667&umkreis=100&zeigen=200");
        var responsible = await opened.Page.Ids("responsible");
        Assert.NotEmpty(responsible);
        Assert.All(responsible, id => Assert.Contains(site.Centre(id)["angebote"]!.SelectMany(a => a["einzugsgebiete"]!), area => Covers(area, "50667", "05315")));
        Assert.Empty(responsible.Intersect(await opened.Page.Ids("near")));
        var wide = await opened.Page.Ids("wide");
        Assert.NotEmpty(wide);
        Assert.Empty(wide.Intersect(responsible));
        await Assertions.Expect(opened.Page.Locator("[data-group=responsible] h2")).ToContainTextAsync("Zuständig für 50667 Köln");
    }

    [Theory]
    [InlineData("Schulnden", "Schulden")]
    public async Task A_slip_is_put_right_and_said(string typed, string shown)
    {
        await using var opened = await site.Search("was=" + typed);
        await Assertions.Expect(opened.Page.Locator(".note").First).ToContainTextAsync(typed);
        await Assertions.Expect(opened.Page.Locator(".note").First).ToContainTextAsync(shown);
        Assert.NotEmpty(await opened.Page.Names());
    }

    [Fact]
    public async Task An_unknown_place_is_said_and_the_whole_directory_shown()
    {
        await using var opened = await site.Search("was=Schulden&wo=Xyzabcdefgh");
        await Assertions.Expect(opened.Page.Locator(".notice.strong")).ToContainTextAsync("Xyzabcdefgh");
        Assert.NotEmpty(await opened.Page.Names());
    }

    static bool Covers(JToken area, string postcode, string district) => ((string?)area["art"], (string?)area["von"] ?? "", (string?)area["bis"] ?? (string?)area["von"] ?? "") switch
    {
        ("plz", var from, var to) => string.CompareOrdinal(from, postcode) <= 0 && string.CompareOrdinal(postcode, to) <= 0,
        ("kreis", var key, _) => key == district,
        ("ags", var key, _) => key.StartsWith(district, StringComparison.Ordinal),
        ("bundesland", var key, _) => key == district[..2],
        _ => false,
    };
}
