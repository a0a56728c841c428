using Portal.Values;

namespace Portal.Tests.Values;

public class UrlValueTests
{
    [Theory]
    [InlineData("https://awo.example.org/leipzig", "https://awo.example.org/leipzig")]
    [InlineData("HTTP://Example.ORG", "http://example.org")]
    [InlineData("https://example.org/", "https://example.org")]
    [InlineData("https://bücher.example/ä?q=ö#ü", "https://xn--bcher-kva.example/%C3%A4?q=%C3%B6#%C3%BC")]
    [InlineData("https://example.org:8443/a%20b", "https://example.org:8443/a%20b")]
    [InlineData("https://example.org/?tx_news[id]=1#a#b", "https://example.org/?tx_news%5Bid%5D=1#a%23b")]
    public void A_web_address_is_ASCII_and_complete(string cell, string canonical) => Cell.Reads(UrlValue.Kind, cell, canonical);

    [Theory]
    [InlineData("www.caritas.example.org/eb", "fehlt https", "https://www.caritas.example.org/eb")]
    [InlineData("x.de", "fehlt https", "https://x.de")]
    [InlineData("https.//x.de/y", "fehlt https", "https://x.de/y")]
    [InlineData("https:/x.de", "fehlt https", "https://x.de")]
    [InlineData("javascript:alert(1)", "Nur Adressen", null)]
    [InlineData("data:text/html,x", "Nur Adressen", null)]
    [InlineData("https://user:pw@example.org", "keine Webadresse", null)]
    [InlineData("https://example.org/a b", "mehr als eine", "https://example.org/a")]
    [InlineData("https://x.de, info@x.de, bitte anrufen", "mehr als eine", "https://x.de")]
    [InlineData("info@x.de", "E-Mail", null)]
    [InlineData("https://\"><img", "keine Webadresse", null)]
    [InlineData("https://localhost", "keine Webadresse", null)]
    [InlineData("unbekannt", "keine Webadresse", null)]
    [InlineData("https://x.de/\u202E", "Schreibrichtung", "https://x.de/")]
    public void What_may_not_become_a_link_is_refused(string cell, string reason, string? proposal) => Cell.Refuses(UrlValue.Kind, cell, reason, proposal);
}
