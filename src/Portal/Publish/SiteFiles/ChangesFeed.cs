using System.Xml;
using Portal.Model;
using Portal.Shape;

namespace Portal.Publish.SiteFiles;

/// <summary>The entries that people checked last, for feed readers (Atom, RFC 4287). Ids are addresses that never change.</summary>
static class ChangesFeed
{
    const string Space = "http://www.w3.org/2005/Atom";
    const int Newest = 50;

    public static IEnumerable<OutputFile> Of(Website site)
    {
        var centres = site.Lookups.Centres.Where(c => c.CheckedOn <= site.Safe.Today)
            .OrderByDescending(c => c.CheckedOn).ThenBy(c => c.Id, StringComparer.Ordinal).Take(Newest).ToList();
        return [XmlText.File(Urls.Feed, xml => Write(xml, site, centres))];
    }

    static void Write(XmlWriter xml, Website site, List<Centre> centres)
    {
        var (host, title) = (site.Safe.Site.Host, site.Safe.Site.Title);
        xml.WriteStartElement("feed", Space);
        xml.WriteAttributeString("xml", "lang", null, "de");
        Element(xml, "id", site.Safe.Site.CatalogueHost + Urls.Feed);
        Element(xml, "title", $"{title.GetValueOrDefault("de") ?? title.Values.FirstOrDefault() ?? host}: zuletzt geprüft");
        Element(xml, "updated", XmlText.Moment(centres.Select(c => c.CheckedOn).DefaultIfEmpty(site.Safe.Today).First()));
        Link(xml, "self", host + Urls.Feed);
        Link(xml, "alternate", host + Urls.Start);
        xml.WriteStartElement("author", Space);
        Element(xml, "name", site.Safe.Site.Publisher.Name);
        xml.WriteEndElement();
        foreach (var centre in centres) WriteEntry(xml, site, centre);
        xml.WriteEndElement();
    }

    static void WriteEntry(XmlWriter xml, Website site, Centre centre)
    {
        xml.WriteStartElement("entry", Space);
        Element(xml, "id", site.Safe.Site.CatalogueHost + Urls.Centre(centre.Id));
        Element(xml, "title", $"{centre.Name}, {centre.Town}");
        Element(xml, "updated", XmlText.Moment(centre.CheckedOn));
        Link(xml, "alternate", site.Safe.Site.Host + Urls.Centre(centre.Id));
        var topics = site.Lookups.TopicsOf(centre).Select(t => site.Safe.CodeLists.GetValueOrDefault("themen")?.Label(t, "de") ?? t);
        Element(xml, "summary", centre.IsClosed ? "Diese Beratungsstelle gibt es nicht mehr." : $"Geprüft am {centre.CheckedOn:dd.MM.yyyy}. Themen: {string.Join(", ", topics)}");
        xml.WriteEndElement();
    }

    static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Space, XmlText.Clean(text));

    static void Link(XmlWriter xml, string rel, string href)
    {
        xml.WriteStartElement("link", Space);
        xml.WriteAttributeString("rel", rel);
        xml.WriteAttributeString("href", href);
        xml.WriteEndElement();
    }
}
