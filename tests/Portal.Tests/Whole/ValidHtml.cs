namespace Portal.Tests.Whole;

public class ValidHtml
{
    /// <summary>html-validate with its recommended rules; tests/node/validate.mjs says which are off, and why.</summary>
    [Fact]
    public void Every_page_is_valid()
    {
        var (_, output) = Node.Own("validate.mjs", Site.Example.Output);
        Assert.True(Node.Verdict(output) == $"pages={WrittenPages.Example.All.Count} problems=0", string.Join('\n', output.Split('\n').Take(40)) + Node.Verdict(output));
    }
}
