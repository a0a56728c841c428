using Portal.Model;
using Portal.Pages;

namespace Portal.Tests.Pages;

public class TextsInOtherLanguages
{
    [Theory]
    [InlineData("tr", "tr", "", "")]
    [InlineData("tr", "de", "de", "")]
    [InlineData("ar", "de", "de", "ltr")]
    [InlineData("ar", "ar", "", "")]
    [InlineData("de", "ar", "ar", "rtl")]
    public void A_text_says_its_language_and_direction_where_they_are_not_the_pages(string page, string text, string lang, string dir)
    {
        var body = Sample.Part<Said>(page, ("Of", new Spoken("Rat", text))).Body!;
        var span = body.QuerySelector("span");
        Assert.Equal("Rat", body.TextContent.Trim());
        Assert.Equal((lang, dir), (span?.GetAttribute("lang") ?? "", span?.GetAttribute("dir") ?? ""));
    }

    [Fact]
    public void A_name_in_a_sentence_is_marked_and_the_sentence_is_not()
    {
        var body = Sample.Part<Filled>("ar", ("Key", "state.title"), ("Of", new[] { new Spoken("Köln", "de") })).Body!;
        Assert.Equal("Köln: مراكز الاستشارة", body.TextContent.Trim());
        Assert.Equal(("Köln", "de", "ltr"), (body.QuerySelector("span")!.TextContent, body.QuerySelector("span")!.GetAttribute("lang"), body.QuerySelector("span")!.GetAttribute("dir")));
    }

    [Theory]
    [InlineData("tr", "Borç", "tr")]
    [InlineData("uk", "Debt", "en")]
    [InlineData("de", "Schulden", "de")]
    public void A_label_falls_back_to_English_then_German(string language, string label, string said)
    {
        Concept concept = new("schulden", null, new Dictionary<string, string> { ["de"] = "Schulden", ["en"] = "Debt", ["tr"] = "Borç" }, new Dictionary<string, string>());
        Assert.Equal(new Spoken(label, said), concept.Say(language));
    }

    [Fact]
    public void A_Land_keeps_the_name_on_its_signposts_except_in_English()
    {
        var bavaria = Sample.View().Safe.Geography.State("09")!;
        Assert.Equal([new("Bavaria", "en"), new("Bayern", "de"), new("Bayern", "de")], new[] { "en", "ar", "de" }.Select(l => Sample.View(l).Say(bavaria)));
    }
}
