using Portal.Pages;
using Portal.Protect;
using Portal.Shape;

namespace Portal.Publish;

/// <summary>The finished site as its own tables of contents see it: sitemap, feed and server rules tell of what is really there.</summary>
/// <param name="Pages">Every page in every language.</param>
public sealed record Website(Safe Safe, Lookups Lookups, IReadOnlyList<PublishedDataset> Datasets, IReadOnlyList<PageFile> Pages)
{
    public Quality Quality { get; init; } = Quality.None;

    /// <summary>True where search engines should find it: not a draft, and under its own name.</summary>
    public bool IsPublic => Safe.Site is { Draft: false, IsPreview: false };

    /// <summary>A page's address without its language, equal for all translations.</summary>
    public string BaseOf(PageFile page) => page.View.Language == Safe.Site.Languages[0] ? page.Path : page.Path[(page.View.Language.Length + 1)..];
}
