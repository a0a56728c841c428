using System.Globalization;
using Microsoft.Playwright;

namespace Portal.Browser;

/// <summary>Pictures for a person to look at; set PORTAL_PICTURES to a folder.</summary>
public class Pictures(Site site)
{
    public static TheoryData<string> Pages => PageTypes.InGerman;

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_can_be_looked_at(string type)
    {
        if (Environment.GetEnvironmentVariable("PORTAL_PICTURES") is not { Length: > 0 } folder)
        {
            Assert.Skip("PORTAL_PICTURES names no folder.");
            return;
        }
        await using var opened = await site.Open(site.Address(type));
        foreach (var (width, height) in new[] { (360, 740), (768, 1024), (1280, 800) })
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await opened.Page.SetViewportSizeAsync(width, height);
                await opened.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                var file = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{type.Replace(' ', '-')}-{width}-{scheme}.png"));
                await opened.Page.ScreenshotAsync(new() { Path = file });
                Assert.True(new FileInfo(file).Length > 1000);
            }
    }
}
