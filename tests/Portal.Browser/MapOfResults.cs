using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Portal.Browser;

/// <summary>The map of the search: reached by mouse, touch and keyboard, every marker named, and readable with thousands of results.</summary>
public partial class MapOfResults(Site site)
{
    const string Labels = "() => [...document.querySelectorAll('.map-marker')].map(e => e.getAttribute('aria-label') ?? '')";
    // How the ground lies: how large, and how far right and down.
    const string Scale = "() => Number(document.querySelector('.map-stage svg g').getAttribute('transform').match(/scale\\((.*)\\)/)[1])";
    const string Left = "() => Number(document.querySelector('.map-stage svg g').getAttribute('transform').match(/translate\\(([^ ]*)/)[1])";
    const string Top = "() => Number(document.querySelector('.map-stage svg g').getAttribute('transform').match(/translate\\([^ ]* ([^)]*)/)[1])";

    [Fact]
    public async Task Tab_reaches_every_marker_by_a_name_and_goes_on_behind_the_map()
    {
        await using var opened = await site.Open(300);
        var page = opened.Page;
        var labels = await page.EvaluateAsync<string[]>(Labels);
        Assert.InRange(labels.Length, 15, 80);
        Assert.All(labels, label => Assert.Matches(@"^(Stelle \d+|\d+ Beratungsstellen)", label));
        await page.Locator("#davor").FocusAsync();
        var reached = new List<string>();
        while (await page.EvaluateAsync<string>("() => document.activeElement.id") != "danach" && reached.Count < 150)
        {
            await page.Keyboard.PressAsync("Tab");
            reached.Add(await page.EvaluateAsync<string>("() => document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent"));
            Assert.True(await page.EvaluateAsync<bool>("() => { const style = getComputedStyle(document.activeElement); return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2; }"), reached[^1]);
        }
        Assert.Equal(labels, reached.Where(r => labels.Contains(r)));
        Assert.Equal(["Karte überspringen", "Vergrößern"], reached.Take(2));
    }

    [Fact]
    public async Task By_keys_alone_one_gets_from_all_of_Germany_to_six_names_in_one_spot()
    {
        await using var opened = await site.Open(300);
        var page = opened.Page;
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        var all = (await page.EvaluateAsync<string[]>(Labels)).Length;
        for (var step = 0; step < 12 && await page.Locator(".map-panel").IsHiddenAsync(); step++)
        {
            // The marker that holds the six, told by where it lies.
            await page.EvaluateAsync("""
                () => {
                    const all = [...document.querySelectorAll('.map-marker')].filter(m => !m.classList.contains('one'));
                    (all.find(m => m.getAttribute('aria-label').startsWith('6 Beratungsstellen an einer Stelle')) ?? all.find(m => m.getAttribute('aria-label').includes('Leipzig')) ?? all.find(m => m.getAttribute('aria-label').includes('Sachsen.')) ?? all[0]).focus(); }
                """);
            await page.Keyboard.PressAsync("Enter");
            await page.WaitForTimeoutAsync(150);
            Assert.True(await page.EvaluateAsync<bool>("() => document.querySelector('.map-root').contains(document.activeElement)"), "the focus stays in the map");
        }
        Assert.Equal(["Stelle 0", "Stelle 1", "Stelle 2", "Stelle 3", "Stelle 4", "Stelle 5"], await page.Locator(".map-panel a").AllInnerTextsAsync());
        await Assertions.Expect(page.Locator(".map-panel a").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal(0, await page.EvaluateAsync<int>("window.opened"));
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator(".map-panel")).ToBeHiddenAsync();
        Assert.StartsWith("6 Beratungsstellen", await page.EvaluateAsync<string>("document.activeElement.getAttribute('aria-label')"), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("0");
        await page.WaitForTimeoutAsync(100);
        Assert.Equal(all, (await page.EvaluateAsync<string[]>(Labels)).Length);
        await Assertions.Expect(page.Locator(".map-root [role=status]").Last).ToHaveTextAsync("Im Ausschnitt: 300 von 300.");
    }

    [Fact]
    public async Task Plus_minus_and_arrows_move_the_map_also_from_a_marker_and_the_buttons_know_the_end()
    {
        await using var opened = await site.Open(300);
        var page = opened.Page;
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await page.Locator(".map-marker").First.FocusAsync();
        var before = await page.EvaluateAsync<double>(Scale);
        await page.Keyboard.PressAsync("+");
        await page.WaitForTimeoutAsync(60);
        Assert.Equal(2, await page.EvaluateAsync<double>(Scale) / before, 0.02);
        var left = await page.EvaluateAsync<double>(Left);
        await page.Keyboard.PressAsync("ArrowRight");
        await page.WaitForTimeoutAsync(60);
        Assert.Equal(-80, await page.EvaluateAsync<double>(Left) - left, 1.0);
        for (var i = 0; i < 12; i++) await page.Keyboard.PressAsync("-");
        await page.WaitForTimeoutAsync(60);
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Verkleinern" })).ToBeDisabledAsync();
        for (var i = 0; i < 12; i++) await page.GetByRole(AriaRole.Button, new() { Name = "Vergrößern", Exact = true }).ClickAsync(new() { Force = true });
        await page.WaitForTimeoutAsync(60);
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Vergrößern", Exact = true })).ToBeDisabledAsync();
    }

    [Fact]
    public async Task A_wheel_scrolls_the_page_until_one_enters_the_map_or_holds_Ctrl()
    {
        await using var opened = await site.Open(300, height: 500);
        var page = opened.Page;
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        var stage = (await page.Locator(".map-stage").BoundingBoxAsync())!;
        var before = await page.EvaluateAsync<double>(Scale);
        await page.Mouse.MoveAsync(stage.X + stage.Width / 2, stage.Y + 60);
        await page.Mouse.WheelAsync(0, 120);
        await page.WaitForFunctionAsync("() => scrollY > 20");
        Assert.Equal(before, await page.EvaluateAsync<double>(Scale), 0.001);
        await Assertions.Expect(page.Locator(".map-hint")).ToBeVisibleAsync();
        await page.Keyboard.DownAsync("Control");
        var scrolled = await page.EvaluateAsync<double>("scrollY");
        await page.Mouse.WheelAsync(0, -200);
        await page.Keyboard.UpAsync("Control");
        await page.WaitForFunctionAsync($"() => ({Scale})() > {before * 1.3}");
        Assert.Equal(scrolled, await page.EvaluateAsync<double>("scrollY"));
        await page.Keyboard.PressAsync("Tab");
        await page.Locator(".map-stage").FocusAsync();
        before = await page.EvaluateAsync<double>(Scale);
        scrolled = await page.EvaluateAsync<double>("scrollY");
        stage = (await page.Locator(".map-stage").BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(stage.X + stage.Width / 2, stage.Y + 200);
        await page.Mouse.WheelAsync(0, -200);
        await page.WaitForFunctionAsync($"() => ({Scale})() > {before * 1.3}");
        Assert.Equal(scrolled, await page.EvaluateAsync<double>("scrollY"));
    }

    [Fact]
    public async Task The_mouse_drags_the_map_and_a_drag_opens_nothing()
    {
        await using var opened = await site.Open(300);
        var page = opened.Page;
        var marker = (await page.Locator(".map-marker").Nth(10).BoundingBoxAsync())!;
        var label = await page.Locator(".map-marker").Nth(10).GetAttributeAsync("aria-label");
        await page.Mouse.MoveAsync(marker.X + 20, marker.Y + 20);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(marker.X + 60, marker.Y + 50, new() { Steps = 4 });
        await page.Mouse.UpAsync();
        await page.WaitForTimeoutAsync(300);
        var after = (await page.Locator($".map-marker[aria-label='{label}']").First.BoundingBoxAsync())!;
        Assert.Equal((40, 30), (Math.Round(after.X - marker.X), Math.Round(after.Y - marker.Y)));
        await Assertions.Expect(page.Locator(".map-panel")).ToBeHiddenAsync();
        Assert.Equal(300, await Members(page));
    }

    [Fact]
    public async Task One_finger_scrolls_the_page_two_move_and_zoom_the_map_and_one_does_once_the_map_is_entered()
    {
        await using var opened = await site.Open(300, browser => browser.NewContextAsync(new() { ViewportSize = new() { Width = 360, Height = 640 }, HasTouch = true, IsMobile = true, Locale = "de-DE" }));
        var page = opened.Page;
        var touch = await opened.Context.NewCDPSessionAsync(page);
        var before = await page.EvaluateAsync<double>(Scale);
        await Swipe(touch, [(180, 420), (180, 300)]);
        await page.WaitForFunctionAsync("() => scrollY > 50");
        Assert.Equal(before, await page.EvaluateAsync<double>(Scale), 0.001);
        await page.EvaluateAsync("scrollTo(0, 0)");
        await Swipe(touch, [(160, 330), (120, 330)], [(200, 330), (260, 330)]);
        await page.WaitForFunctionAsync($"() => ({Scale})() > {before * 2}");
        Assert.Equal(0, await page.EvaluateAsync<double>("scrollY"));
        // A tap on the ground enters the map.
        await page.Locator(".map-stage").EvaluateAsync("e => e.focus({ preventScroll: true })");
        await Assertions.Expect(page.Locator(".map-done")).ToBeVisibleAsync();
        var top = await page.EvaluateAsync<double>(Top);
        await Swipe(touch, [(180, 420), (180, 340)]);
        await page.WaitForTimeoutAsync(200);
        Assert.InRange(await page.EvaluateAsync<double>(Top) - top, -90, -40);
        Assert.Equal(0, await page.EvaluateAsync<double>("scrollY"));
        await page.Locator(".map-done").TapAsync();
        await Assertions.Expect(page.Locator(".map-done")).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData(320, "ltr")]
    [InlineData(360, "rtl")]
    [InlineData(1280, "ltr")]
    [InlineData(1280, "rtl")]
    public async Task No_two_markers_overlap_and_none_hides_behind_a_button_and_nothing_sticks_out(int width, string direction)
    {
        await using var opened = await site.Open(1000, place: """{ kind: "ort", name: "Leipzig", lat: 51.34, lon: 12.37 }""", width: width);
        var page = opened.Page;
        await page.EvaluateAsync($"document.documentElement.dir = '{direction}'");
        await page.GetByRole(AriaRole.Button, new() { Name = "Alle zeigen" }).ClickAsync();
        await page.WaitForTimeoutAsync(500);
        Assert.Equal(1000, await Members(page));
        Assert.Empty(await page.EvaluateAsync<string[]>("""
            () => { const all = [...document.querySelectorAll('.map-marker')].map(e => [e, e.getBoundingClientRect()]), middle = b => [b.left + b.width / 2, b.top + b.height / 2];
                const near = all.flatMap(([, a], i) => all.slice(i + 1).filter(([, b]) => Math.hypot(middle(a)[0] - middle(b)[0], middle(a)[1] - middle(b)[1]) < 39.5).map(() => 'overlap'));
                const hidden = all.filter(([e, b]) => !e.contains(document.elementFromPoint(...middle(b)))).map(([e]) => e.outerHTML);
                return [...near, ...hidden]; }
            """));
        Assert.Empty(await page.EvaluateAsync<string[]>(Reflow.Outside));
        // West stays on the left: Cologne's marker lies left of Berlin's in both writing directions.
        Assert.True(await page.EvaluateAsync<bool>("""
            () => { const of = name => [...document.querySelectorAll('.map-marker')].filter(e => e.getAttribute('aria-label').includes(name)).map(e => e.getBoundingClientRect().left);
                return Math.max(...of('Nordrhein-Westfalen')) < Math.min(...of('Brandenburg'), ...of('Berlin')); }
            """));
    }

    [Fact]
    public async Task Axe_finds_nothing_on_the_map_closed_and_open_light_and_dark_and_forced()
    {
        await using var opened = await site.Open(300, place: """{ kind: "ort", name: "Leipzig", lat: 51.34, lon: 12.37 }""", width: 360);
        var page = opened.Page;
        await page.EvaluateAsync(new BundledAxeScriptProvider().GetScript());
        foreach (var open in new[] { false, true })
        {
            if (open) await page.EvaluateAsync("() => { document.querySelectorAll('details').forEach(d => d.open = true); document.querySelector('.map-marker').click(); }");
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
                foreach (var forced in new[] { ForcedColors.None, ForcedColors.Active })
                {
                    await page.EmulateMediaAsync(new() { ColorScheme = scheme, ForcedColors = forced });
                    var found = await page.EvaluateAsync<string[]>("""
                        async () => (await axe.run('.search-map', { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })).violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.html + n.failureSummary))
                        """);
                    Assert.True(found.Length == 0, $"{open} {scheme} {forced}:\n{string.Join("\n", found)}");
                }
        }
    }

    [Fact]
    public async Task Five_thousand_results_are_on_the_map_in_markers_that_a_thumb_can_tell_apart()
    {
        await using var opened = await site.Open(5000, width: 360);
        await opened.Page.GetByRole(AriaRole.Button, new() { Name = "Alle zeigen", Exact = true }).ClickAsync();
        await opened.Page.WaitForFunctionAsync("() => [...document.querySelectorAll('.map-marker')].reduce((sum, m) => sum + (parseInt(m.textContent.replace(/\\D/g, ''), 10) || 1), 0) === 5000");
        Assert.InRange(await opened.Page.Locator(".map-marker").CountAsync(), 10, 250);
    }

    [Fact]
    public async Task Close_up_the_Kreise_of_the_Land_are_fetched_and_no_others()
    {
        var context = await site.Context();
        var asked = new List<string>();
        context.Request += (_, request) => { if (request.Url.Contains("umrisse/", StringComparison.Ordinal)) asked.Add(System.IO.Path.GetFileName(request.Url)); };
        await using var opened = await site.Open(10, _ => Task.FromResult(context), place: """{ kind: "ort", name: "Leipzig", lat: 51.34, lon: 12.37 }""");
        await opened.Page.WaitForFunctionAsync("() => [...document.querySelectorAll('.map-stage .names text')].some(t => t.textContent === 'Leipzig' || t.textContent === 'Landkreis Leipzig')");
        Assert.Contains("14.json", asked);
        Assert.DoesNotContain("09.json", asked);
        Assert.Equal(asked.Count, asked.Distinct().Count());
        await Assertions.Expect(opened.Page.Locator(".map-legend")).ToHaveTextAsync("Gesucht: Leipzig");
    }

    static async Task<int> Members(IPage page) => (await page.EvaluateAsync<string[]>(Labels)).Sum(label => Count().Match(label) is { Success: true } many ? int.Parse(many.Groups[1].Value.Replace(".", ""), System.Globalization.CultureInfo.InvariantCulture) : 1);

    static async Task Swipe(ICDPSession touch, params (int X, int Y)[][] fingers)
    {
        object[] At(double t) => [.. fingers.Select((way, id) => (object)new { x = way[0].X + (way[1].X - way[0].X) * t, y = way[0].Y + (way[1].Y - way[0].Y) * t, id })];
        await touch.SendAsync("Input.dispatchTouchEvent", new() { ["type"] = "touchStart", ["touchPoints"] = At(0) });
        for (var step = 1; step <= 6; step++)
        {
            await touch.SendAsync("Input.dispatchTouchEvent", new() { ["type"] = "touchMove", ["touchPoints"] = At(step / 6.0) });
            await Task.Delay(20);
        }
        await touch.SendAsync("Input.dispatchTouchEvent", new() { ["type"] = "touchEnd", ["touchPoints"] = Array.Empty<object>() });
    }

    [GeneratedRegex(@"^([\d.]+) Beratungsstellen")]
    private static partial Regex Count();
}
