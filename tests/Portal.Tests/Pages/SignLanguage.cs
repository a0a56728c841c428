using AngleSharp.Dom;
using Portal.Pages;
using Portal.Publish.SiteFiles;

namespace Portal.Tests.Pages;

public class SignLanguage
{
    [Fact]
    public void A_portal_without_a_video_shows_nothing_in_its_place() => Assert.Empty(EasyToRead("de").QuerySelectorAll("video, figure"));

    [Fact]
    public void A_video_of_the_portal_stands_on_the_page_in_Leichte_Sprache_and_loads_only_on_demand()
    {
        var video = EasyToRead("de", "gebaerdensprache.mp4", "gebaerdensprache.webm", "gebaerdensprache.jpg", "gebaerdensprache.vtt").QuerySelector("article.prose video")!;
        Assert.Equal(("none", true), (video.GetAttribute("preload"), video.HasAttribute("controls")));
        Assert.Equal(["/assets/gebaerdensprache.abcd1234.webm", "/assets/gebaerdensprache.abcd1234.mp4"], video.QuerySelectorAll("source").Select(s => s.GetAttribute("src")));
        Assert.Equal("/assets/gebaerdensprache.abcd1234.jpg", video.GetAttribute("poster"));
        Assert.Equal(("captions", "/assets/gebaerdensprache.abcd1234.vtt"), (video.QuerySelector("track")!.GetAttribute("kind"), video.QuerySelector("track")!.GetAttribute("src")));
    }

    [Fact]
    public void One_file_is_enough_and_its_name_is_in_the_readers_language()
    {
        var figure = EasyToRead("ar", "gebaerdensprache.mp4").QuerySelector("figure")!;
        Assert.Equal(("ar", "rtl"), (figure.GetAttribute("lang"), figure.GetAttribute("dir")));
        Assert.Equal("فيديو بلغة الإشارة الألمانية", figure.QuerySelector("figcaption")!.TextContent);
        Assert.Null(figure.QuerySelector("track"));
        Assert.False(figure.QuerySelector("video")!.HasAttribute("poster"));
    }

    [Fact]
    public void It_may_be_played_from_our_own_origin_only() => Assert.Contains(HeaderRules.Everywhere, header => header.Contains("; media-src 'self';", StringComparison.Ordinal));

    static IDocument EasyToRead(string language, params string[] assets)
    {
        var view = Sample.View(language) with { AssetHash = assets.ToDictionary(name => name, _ => "abcd1234") };
        return Sample.Parse(ProsePageView.Pages(view).Single(page => page.Path.EndsWith("/leichte-sprache/", StringComparison.Ordinal)));
    }
}
