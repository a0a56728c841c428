using Portal.Model;
using Portal.Pages;
using Portal.Protect;
using Portal.Shape;
using Portal.Tests.Check;

namespace Portal.Tests.Pages;

public class CarrierLists
{
    [Fact]
    public void A_long_list_of_carriers_is_paged_and_names_each_once()
    {
        var view = ViewOf(450);
        var pages = OrganizationsPage.Pages(view).Select(page => (page.Path, Document: Sample.Parse(page))).ToList();
        Assert.Equal(["/traeger/", "/traeger/seite-2/", "/traeger/seite-3/"], pages.Select(p => p.Path));
        var links = pages.SelectMany(p => p.Document.QuerySelectorAll("section a").Select(a => a.GetAttribute("href"))).ToList();
        Assert.Equal(view.Safe.Directory.Organizations.Select(o => Urls.Organization(o.Id)).Order(), links.Order());
        Assert.Equal("/traeger/seite-2/", pages[0].Document.QuerySelector("a[rel=next]")!.GetAttribute("href"));
        Assert.Equal(3, pages.Select(p => p.Document.Title).Distinct().Count());
    }

    static View ViewOf(int carriers)
    {
        var draft = Drafts.Valid.Change("traeger", table => table with { Rows = [.. table.Rows, .. Enumerable.Range(1, carriers).Select(i => Row(table, i))] });
        var safe = Safe.From(Portal.Check.Checked.TryFrom(draft with { Texts = Sample.View().Safe.Texts }, out var findings) ?? throw new InvalidOperationException(string.Join("\n", findings)));
        return new(safe, "de", new Lookups(safe), PublishedDatasets.Of(new(safe, new Lookups(safe))), [], new Dictionary<string, string>());
    }

    static Row Row(Table table, int i)
    {
        string[] cells = [.. table.Rows[0].Values];
        (cells[table.IndexOf("traeger_id")], cells[table.IndexOf("name")]) = ($"traeger-{i}", $"Träger {i}");
        return new(table.Rows[^1].Line + i, cells, cells);
    }
}
