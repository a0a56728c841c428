using Portal.Check;
using Portal.Commands;
using Portal.Model;
using Portal.Pages;
using Portal.Protect;
using Portal.Publish;
using Portal.Read;
using Portal.Shape;

namespace Portal;

/// <summary>What a build found and did.</summary>
/// <param name="Summary">Null where an error stopped it; then nothing was written.</param>
public sealed record BuildResult(IReadOnlyList<Finding> Findings, IReadOnlyList<string> Notes, OutputSummary? Summary, int Pages);

/// <summary>The whole pipeline on one page: read, check, protect, shape, publish.</summary>
public static class Build
{
    public static BuildResult Run(Request request)
    {
        var draft = PortalFolder.Read(request.Folders, request.Settings, request.Today);
        if (Checked.TryFrom(draft, out var findings) is not { } ok) return new(findings, draft.Notes, null, 0);
        var safe = Safe.From(ok);
        var lookups = new Lookups(safe);
        var all = new Publication(safe, lookups);
        var datasets = PublishedDatasets.Of(all);

        using var output = Output.Open(request.Output, [request.Folders.Input, request.Folders.Data]);
        var files = Downloads(output, datasets);
        var catalogue = CatalogueOf.From(safe, files);
        output.Write(CatalogueFiles.Of(catalogue, safe.Site));
        output.Write(CentreFiles.Of(all));
        var assets = HashedAssets.Of(safe.Assets);
        output.Write(assets.Files);
        var quality = Quality.Of(DcatApDe.From(catalogue), datasets, address => output.Answers(safe.Site.Host, address.Value));
        var pages = safe.Site.Languages.SelectMany(language => AllPages.Of(new View(safe, language, lookups, datasets, files, assets.Hashes) { Quality = quality })).ToList();
        output.Write(pages.Select(Render.Of));
        output.Write(AllSiteFiles.Of(new(safe, lookups, datasets, pages) { Quality = quality }));
        return new(findings, draft.Notes, output.Commit(), pages.Count);
    }

    static IReadOnlyList<PublishedFile> Downloads(Output output, IReadOnlyList<PublishedDataset> datasets)
    {
        var downloads = AllFormats.Of(datasets).ToList();
        return [.. downloads.Zip(output.Write(downloads.Select(d => d.File)), (download, written) => download.Published(written))];
    }
}
