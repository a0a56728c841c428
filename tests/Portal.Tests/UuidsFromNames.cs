using FsCheck;
using FsCheck.Fluent;
using Portal.Shape;

namespace Portal.Tests;

public class UuidsFromNames
{
    [Theory]
    [InlineData("www.example.com", "2ed6657d-e927-568b-95e1-2665a8aea6a2")] // RFC 9562, appendix A.4
    [InlineData("python.org", "886313e1-3b8a-5372-9b90-0c9aee199e5d")] // documentation of Python's uuid module
    public void They_are_those_of_the_standard(string name, string uuid) => Assert.Equal(uuid, Uuid5.Of(Uuid5.Dns, name).ToString());

    [Fact]
    public void Every_one_says_that_it_is_made_from_a_name() =>
        Prop.ForAll<string>(name => System.Text.RegularExpressions.Regex.IsMatch(Uuid5.Of(Uuid5.Url, name ?? "").ToString(), "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Another_space_gives_another_one() => Assert.NotEqual(Uuid5.Of(Uuid5.Dns, "a"), Uuid5.Of(Uuid5.Url, "a"));
}
