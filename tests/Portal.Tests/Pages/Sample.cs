using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Portal.Check;
using Portal.Model;
using Portal.Pages;
using Portal.Protect;
using Portal.Publish;
using Portal.Read;
using Portal.Shape;

namespace Portal.Tests.Pages;

/// <summary>The example portal as the pages see it, on a fixed day, and pages of it parsed as a browser would.</summary>
static class Sample
{
    static readonly Lazy<Draft> Example = new(() => PortalFolder.Read(Folders.For(Repository.Root), new Dictionary<string, string>(), new DateOnly(2026, 11, 22)));

    static readonly Lazy<Safe> Portal = new(() => Protected(site => site));

    static Safe Protected(Func<Model.Site, Model.Site> edit)
    {
        var ok = Checked.TryFrom(Example.Value with { Site = edit(Example.Value.Site) }, out var findings);
        Assert.True(ok is not null, string.Join("\n", findings.Where(f => f.Severity == Severity.Error).Take(5)));
        return Safe.From(ok);
    }

    static readonly Lazy<Lookups> People = new(() => new Lookups(Portal.Value));

    public static View View(string language = "de") => new(Portal.Value, language, People.Value, PublishedDatasets.Of(new(Portal.Value, People.Value)), [], new Dictionary<string, string>());

    /// <summary>The example with other settings.</summary>
    public static View View(string language, Func<Model.Site, Model.Site> edit)
    {
        var safe = Protected(edit);
        var lookups = new Lookups(safe);
        return new(safe, language, lookups, PublishedDatasets.Of(new(safe, lookups)), [], new Dictionary<string, string>());
    }

    /// <summary>Some open centre of the example, whose every part a test may replace.</summary>
    public static Centre Centre => People.Value.Open.First(c => c.AddressIsPublic && c.Phone is not null && c.Status == "aktiv" && !IsSensitive(c));

    public static bool IsSensitive(Centre centre) => People.Value.TopicsOf(centre).Any(t => Navigation.IsSensitive(View(), t));

    public static IDocument Page(Centre centre, string language = "de") =>
        Parse(PageFile.Of<CentrePage>(View(language), Urls.Centre(centre.Id), ("Centre", centre)));

    public static IDocument Part<TPart>(string language, params (string Name, object? Value)[] parameters) =>
        Parse(new PageFile("/", typeof(TPart), View(language), parameters.ToDictionary(p => p.Name, p => p.Value)));

    public static IDocument Parse(PageFile page) => new HtmlParser().ParseDocument(Html(page));

    public static string Html(PageFile page)
    {
        using var stream = new MemoryStream();
        Render.Of(page).Write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
