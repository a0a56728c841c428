using Portal.Pages;

namespace Portal.Publish;

/// <summary>The list of pages: a new one is a new .razor file and a line here.</summary>
public static class AllPages
{
    public static readonly IReadOnlyList<Func<View, IEnumerable<PageFile>>> List =
    [
        StartPage.Pages,
        SearchPage.Pages,
        KeywordsPage.Pages,
        TopicsPage.Pages,
        TopicPage.Pages,
        PlacesPage.Pages,
        StatePage.Pages,
        DistrictPage.Pages,
        CentresPage.Pages,
        CentrePage.Pages,
        OrganizationsPage.Pages,
        OrganizationPage.Pages,
        DataPage.Pages,
        DatasetPage.Pages,
        QualityPage.Pages,
        ProsePageView.Pages,
        NotFoundPage.Pages,
    ];

    public static IEnumerable<PageFile> Of(View view) => List.SelectMany(pages => pages(view));
}
