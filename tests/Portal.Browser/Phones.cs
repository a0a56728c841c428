using Microsoft.Playwright;

namespace Portal.Browser;

/// <summary>On a phone, and on paper, what one came for is there.</summary>
public class Phones(Site site)
{
    [Theory]
    [InlineData("centre")]
    [InlineData("sensitive centre")]
    [InlineData("shelter")]
    [InlineData("by appointment")]
    [InlineData("unknown hours")]
    public async Task Name_and_number_of_a_centre_are_on_the_first_screen(string type)
    {
        await using var opened = await site.Open(site.Address(type), 360, 740);
        var end = await opened.Page.EvaluateAsync<double>("document.querySelector('.exit a')?.getBoundingClientRect().top ?? innerHeight");
        foreach (var part in new[] { "h1", "main a.phone" })
        {
            var box = await opened.Page.Locator(part).First.BoundingBoxAsync();
            Assert.True(box!.Y + box.Height <= end, $"{part} ends at {box.Y + box.Height}, the screen at {end}");
        }
    }

    [Theory]
    [InlineData("sensitive centre")]
    [InlineData("sensitive topic")]
    [InlineData("start")]
    public async Task The_emergency_numbers_are_links_that_dial(string type)
    {
        await using var opened = await site.Open(site.Address(type), 360, 740, script: false);
        foreach (var number in new[] { "110", "112" })
        {
            var link = opened.Page.Locator($".emergency a[href='tel:{number}']");
            await Assertions.Expect(link).ToBeVisibleAsync();
            await link.ClickAsync(new() { Trial = true });
        }
    }

    [Fact]
    public async Task Printed_a_centre_shows_number_hours_and_address_and_no_navigation()
    {
        await using var opened = await site.Open(site.Address("sensitive centre"));
        await opened.Page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var part in new[] { "h1", "main a.phone", "table.hours", "address" }) await Assertions.Expect(opened.Page.Locator(part).First).ToBeVisibleAsync();
        foreach (var part in await opened.Page.Locator("nav, .exit, .skip, .map").AllAsync()) await Assertions.Expect(part).ToBeHiddenAsync();
        Assert.Equal("rgb(255, 255, 255)", await opened.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
    }
}
