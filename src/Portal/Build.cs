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
public sealed record BuildResult(IReadOnlyList<Finding> Findings, IReadOnlyList<string> Notes, OutputSummary? Summary, int Pages)
{
    /// <summary>The text of katalog.lock that goes with what was published; null where it is not to be kept: a draft, or a preview under another host.</summary>
    public string? Lock { get; init; }
}

/// <summary>The whole pipeline on one page: read, check, protect, shape, publish.</summary>
public static class Build
{
    public static BuildResult Run(Request request)
    {
        var draft = Read(request);
        if (Publication(draft, out var findings) is not { } all) return new(findings, draft.Notes, null, 0);
        var (safe, lookups, datasets) = (all.Safe, all.Lookups, PublishedDatasets.Of(all));
        if (Stops(findings = WithLosses(draft, findings, datasets))) return new(findings, draft.Notes, null, 0);

        using var output = Output.Open(request.Output, [request.Folders.Input, request.Folders.Data]);
        var files = Downloads(output, safe, datasets);
        var catalogue = CatalogueOf.From(safe, files);
        var graph = DcatApDe.From(catalogue);
        if (Stops(findings = Findings.Sorted(safe.Site, findings.Concat(CatalogueGuard.Of(graph))))) return new(findings, draft.Notes, null, 0);
        output.Write(CatalogueFiles.Of(catalogue, safe.Site));
        output.Write(AllMetadata.Of(new(safe, catalogue, files)));
        output.Write(CentreFiles.Of(all));
        var assets = HashedAssets.Of(safe.Assets);
        output.Write(assets.Files);
        var quality = Quality.Of(graph, datasets, address => output.Answers(safe.Site.Host, address.Value));
        var pages = safe.Site.Languages.SelectMany(language => AllPages.Of(new View(safe, language, lookups, datasets, files, assets.Hashes) { Catalogue = catalogue, Quality = quality })).ToList();
        output.Write(pages.Select(Render.Of));
        var site = new Website(safe, lookups, datasets, pages) { Quality = quality };
        output.Write(AllSiteFiles.Of(site));
        var published = LockOf.Text(LockOf.From(safe.Site, files));
        output.Write([AllSiteFiles.Text(Urls.Lock, published)]);
        return new(findings, draft.Notes, output.Commit(), pages.Count) { Lock = site.IsPublic ? published : null };
    }

    /// <summary>All that a build would find before it writes, and nothing written.</summary>
    public static BuildResult Check(Request request)
    {
        var draft = Read(request);
        if (Publication(draft, out var findings) is { } all) findings = WithLosses(draft, findings, PublishedDatasets.Of(all));
        return new(findings, draft.Notes, null, 0);
    }

    static Draft Read(Request request) => PortalFolder.Read(request.Folders, request.Settings, request.Today, request.Previous);

    static Publication? Publication(Draft draft, out IReadOnlyList<Finding> findings)
    {
        if (Checked.TryFrom(draft, out findings) is { } ok && Safe.From(ok) is var safe) return new(safe, new Lookups(safe));
        findings = Findings.Sorted(draft.Site, findings.Concat(ForeseenLosses.Of(draft)));
        return null;
    }

    static IReadOnlyList<Finding> WithLosses(Draft draft, IReadOnlyList<Finding> findings, IReadOnlyList<PublishedDataset> datasets)
    {
        var planned = LockOf.Planned(draft.Site, AllFormats.Of(datasets).Select(d => (d.Dataset, d.Format.Id)));
        return Findings.Sorted(draft.Site, findings.Concat(Losses.Of(draft.Lock, planned, draft.Site.Release)));
    }

    static bool Stops(IReadOnlyList<Finding> findings) => findings.Any(f => f.Severity == Severity.Error);

    static IReadOnlyList<PublishedFile> Downloads(Output output, Safe safe, IReadOnlyList<PublishedDataset> datasets)
    {
        var downloads = AllFormats.Of(datasets).ToList();
        return [.. downloads.Zip(output.Write(downloads.Select(d => d.File)), (download, written) => ChangeDays.Dated(safe, download.Published(written)))];
    }
}
