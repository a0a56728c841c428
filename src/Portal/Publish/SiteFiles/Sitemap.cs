using System.Xml;
using Portal.Pages;
using Portal.Shape;
using Portal.Values;

namespace Portal.Publish.SiteFiles;

/// <summary>All pages for search engines (sitemaps.org 0.9), each with its translations; the day is the data's, never the build's.</summary>
static class Sitemap
{
    const string Space = "http://www.sitemaps.org/schemas/sitemap/0.9";
    const string Xhtml = "http://www.w3.org/1999/xhtml";

    // The protocol allows 50,000 addresses and 50 MB a file; every translation is named once more in every entry.
    const int Addresses = 50_000;

    public static IEnumerable<OutputFile> Of(Website site)
    {
        var pages = site.Pages.Where(p => p.Path.EndsWith('/')).OrderBy(p => p.Path, StringComparer.Ordinal).ToList();
        var translations = pages.ToLookup(site.BaseOf);
        var days = Days(site);
        var parts = pages.Chunk(Addresses / site.Safe.Site.Languages.Count).ToList();
        Action<XmlWriter> UrlSet(IEnumerable<PageFile> part) => xml => WriteUrls(xml, site, part, page => (translations[site.BaseOf(page)], days.GetValueOrDefault(site.BaseOf(page))));
        if (parts.Count < 2) return [XmlText.File("/sitemap.xml", UrlSet(pages))];
        return
        [
            XmlText.File("/sitemap.xml", xml => WriteIndex(xml, site, parts.Count)),
            .. parts.Select((part, i) => XmlText.File($"/sitemap-{i + 1}.xml", UrlSet(part))),
        ];
    }

    static void WriteUrls(XmlWriter xml, Website site, IEnumerable<PageFile> pages, Func<PageFile, (IEnumerable<PageFile> Translations, DateOnly Day)> about)
    {
        xml.WriteStartElement("urlset", Space);
        xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
        foreach (var page in pages)
        {
            var (translations, day) = about(page);
            xml.WriteStartElement("url", Space);
            xml.WriteElementString("loc", Space, site.Safe.Site.Host + page.Path);
            if (day != default) xml.WriteElementString("lastmod", Space, DateValue.Iso(day));
            var all = translations.ToList();
            if (all.Count > 1) foreach (var other in all) WriteAlternate(xml, other.View.Language, site.Safe.Site.Host + other.Path);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    static void WriteAlternate(XmlWriter xml, string language, string address)
    {
        xml.WriteStartElement("xhtml", "link", Xhtml);
        xml.WriteAttributeString("rel", "alternate");
        xml.WriteAttributeString("hreflang", language);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    static void WriteIndex(XmlWriter xml, Website site, int parts)
    {
        xml.WriteStartElement("sitemapindex", Space);
        for (var i = 1; i <= parts; i++)
        {
            xml.WriteStartElement("sitemap", Space);
            xml.WriteElementString("loc", Space, $"{site.Safe.Site.Host}/sitemap-{i}.xml");
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    static Dictionary<string, DateOnly> Days(Website site)
    {
        var days = new Dictionary<string, DateOnly>();
        foreach (var centre in site.Lookups.Centres)
        {
            var known = site.Lookups.Services[centre.Id].Select(s => s.CheckedOn).OfType<DateOnly>().Append(centre.CheckedOn).Where(day => day <= site.Safe.Today);
            days[Urls.Centre(centre.Id)] = known.DefaultIfEmpty().Max();
        }
        foreach (var dataset in site.Datasets) days[Urls.Dataset(dataset.Id)] = dataset.Days.Modified;
        if (site.Datasets.Count > 0) days[Urls.Data] = site.Datasets.Max(d => d.Days.Modified);
        return days;
    }
}
