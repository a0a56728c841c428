using Portal.Model;
using Portal.Shape;
using Sample = Portal.Tests.Publish.Sample;

namespace Portal.Tests.Harvest;

public class ContentHashes
{
    static readonly PublishedDataset Centres = Sample.Dataset("stellen");

    [Fact]
    public void The_same_data_have_the_same_sum_every_time() =>
        Assert.Equal(Sample.Datasets().Select(d => d.Content), Sample.Datasets().Select(d => d.Content));

    [Fact]
    public void No_two_data_sets_of_a_portal_have_the_same_sum() => Assert.Equal(Sample.Datasets().Count, Sample.Datasets().Select(d => d.Content).Distinct().Count());

    [Fact]
    public void Every_word_that_a_catalogue_tells_is_part_of_it()
    {
        PublishedDataset[] changed =
        [
            Centres, Centres with { Title = Multilingual.Of("Anders") }, Centres with { Description = Multilingual.Of("Anders") }, Centres with { Keywords = ["Anders"] },
            Centres with { Themes = ["EDUC"] }, Centres with { Source = Centres.Source with { Licence = "cc-zero" } }, Centres with { Source = Centres.Source with { Attribution = "Anders" } },
            Centres with { Source = Centres.Source with { Publisher = Centres.Source.Publisher with { Name = "Anders" } } },
        ];
        Assert.Equal(changed.Length, changed.Select(ContentHash.Of).Distinct().Count());
    }

    [Fact]
    public void Days_and_frequency_are_not() =>
        Assert.Equal(ContentHash.Of(Centres), ContentHash.Of(Centres with { Days = new(default, new(2030, 1, 1)), Settings = new DatasetSettings(new Dictionary<string, string>(), new Dictionary<string, string>(), [], [], "DAILY", new(2020, 1, 1)) }));

    [Fact]
    public void A_text_in_two_cells_is_not_the_same_as_in_one()
    {
        var table = Centres.Tables[0];
        IReadOnlyList<object?> Row(params string[] cells) => [.. cells];
        Assert.NotEqual(ContentHash.Of(table with { Rows = [Row("ab", "")] }), ContentHash.Of(table with { Rows = [Row("a", "b")] }));
        Assert.NotEqual(ContentHash.Of(table with { Rows = [Row("a"), Row("b")] }), ContentHash.Of(table with { Rows = [Row("a", "b")] }));
    }

    [Fact]
    public void A_directory_changes_with_each_of_its_tables()
    {
        var directory = Sample.Dataset("verzeichnis");
        for (var i = 0; i < directory.Tables.Count; i++)
            Assert.NotEqual(directory.Content, ContentHash.Of(directory with { Tables = [.. directory.Tables.Select((t, k) => k == i ? t with { Content = "" } : t)] }));
    }
}
