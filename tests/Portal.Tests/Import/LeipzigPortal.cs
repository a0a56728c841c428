using AngleSharp.Html.Parser;
using Portal.Commands;
using Portal.Import;
using Portal.Model;
using Portal.Read;
using Portal.Starter;

namespace Portal.Tests.Import;

/// <summary>The main job on data that nobody here wrote: new, import, check and build in one go.</summary>
public sealed class LeipzigPortal : IDisposable
{
    static readonly DateOnly today = new(2026, 11, 22);
    readonly string folder = Directory.CreateTempSubdirectory("leipzig").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_real_export_becomes_a_site_with_a_page_for_every_place()
    {
        var export = Path.Combine(Shared.RequireOrSkip(), "real", "leipzig_bvl_places.csv");
        foreach (var (path, content) in StarterPortal.Files(today).Where(f => f.Path != "data/stellen.csv"))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
            File.WriteAllText(Path.Combine(folder, path), content);
        }
        var folders = Folders.For(folder);
        var plan = ImportJob.Plan(folders, export, Repository.File("examples/mappings/leipzig-bvl.yml"));
        DataFolder.Write(folders.Data, plan.Files);

        var output = Path.Combine(folder, "output");
        var result = Build.Run(new Request(folders, output, new Dictionary<string, string>(), today, "de", "info"));

        Assert.NotNull(result.Summary);
        Assert.DoesNotContain(result.Findings, f => f.Severity == Severity.Error);
        var places = plan.Result!.Tables["stellen"];
        Assert.Equal(814, places.Rows.Count);
        Assert.All(places.Rows, place =>
        {
            var page = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(output, "beratungsstellen", places.Value(place, "stelle_id"), "index.html")));
            Assert.Equal(Words(places.Value(place, "name")), Words(page.QuerySelector("h1")!.TextContent));
        });
    }

    static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("\u00AD", "");
}
