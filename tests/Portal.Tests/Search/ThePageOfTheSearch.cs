using Portal.Tests.Whole;

namespace Portal.Tests.Search;

/// <summary>The scripts behind the search page that need no page, run by node: the address, the files, the hours.</summary>
public sealed class ThePageOfTheSearch
{
    [Fact]
    public void Each_module_keeps_its_promises()
    {
        var (code, output) = Node.Alone("tests/search/page.mjs", Repository.File("input/assets"), Site.Example.Output);
        Assert.True(code == 0, output);
    }
}
