namespace Portal.Tests.Whole;

/// <summary>What a site says of itself stays true with a tile server and without one.</summary>
public class ATileServer
{
    static readonly (string, string)[] settings =
    [
        ("map_tiles", "https://tile.example.org/{z}/{x}/{y}.png"), ("map_tiles_name", "Kartenverein <b>"), ("map_tiles_attribution", "© Kartenverein"), ("map_tiles_privacy", "https://tile.example.org/datenschutz"),
    ];

    [Fact]
    public void Without_one_no_page_and_no_header_names_another_server_for_pictures()
    {
        Assert.Contains("lädt nichts von anderen Servern", Site.Example.Text("/index.html"));
        Assert.Contains("<strong>nichts von anderen Servern</strong>: keine Schriften, keine Karten", Site.Example.Text("/datenschutz/index.html"));
        Assert.DoesNotContain("{{", Site.Example.Text("/datenschutz/index.html"));
        Assert.DoesNotContain("https:", Site.Example.Text("/_headers"));
    }

    [Fact]
    public void With_one_the_privacy_page_and_every_footer_say_so_and_the_headers_allow_its_pictures()
    {
        using var site = Site.Built(_ => { }, settings);
        Assert.Contains("img-src 'self' data: https://tile.example.org;", site.Text("/_headers"));
        foreach (var (page, heading) in new[] { ("/datenschutz/", "Karte mit Straßen von einem anderen Server"), ("/en/datenschutz/", "Map with streets from another server") })
        {
            var text = site.Text(page + "index.html");
            Assert.Contains(heading, text);
            Assert.Contains("Kartenverein &lt;b&gt;", text);
            Assert.Contains("href=\"https://tile.example.org/datenschutz\"", text);
            Assert.DoesNotContain("keine Karten", text);
        }
        Assert.Contains("nur, wenn Sie zustimmen", site.Text("/index.html"));
        Assert.DoesNotContain("lädt nichts von anderen Servern", string.Concat(site.Files().Where(f => f.EndsWith(".html", StringComparison.Ordinal)).Select(site.Text)));
    }
}
