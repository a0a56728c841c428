using Portal.Read;
using Portal.Shape;

namespace Portal.Tests;

public class SettingsTheCatalogueCanSay
{
    [Fact]
    public void Every_licence_that_a_setting_may_name_is_the_one_that_the_catalogue_names() =>
        Assert.Equal(Vocabularies.Licences.Order(), Licences.All.Select(l => l.Code).Order());

    [Fact]
    public void Every_kind_of_publisher_theme_and_frequency_has_its_entry_in_the_catalogue()
    {
        Assert.Equal(Vocabularies.PublisherKinds.Order(), Vocabulary.PublisherTypes.All.Select(e => e.Code).Order());
        Assert.Equal(Vocabularies.Themes.Order(), Vocabulary.Themes.All.Select(e => e.Code).Order());
        Assert.Equal(Vocabularies.Availabilities.Order(), Vocabulary.Availabilities.All.Select(e => e.Code).Order());
        Assert.Equal(Vocabularies.Frequencies.Order(), Vocabulary.Frequencies.All.Select(e => e.Code).Order());
    }

    [Fact]
    public void Every_contributor_id_makes_an_address() => Assert.DoesNotContain(Vocabularies.Contributors, id => Contributors.Of(id) is null);
}
