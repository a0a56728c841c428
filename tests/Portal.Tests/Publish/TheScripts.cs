using Portal.Publish;

namespace Portal.Tests.Publish;

public class TheScripts
{
    static string Bundle(params (string Path, string Text)[] modules) =>
        Script.Of(modules[0].Path, path => modules.FirstOrDefault(m => m.Path == path).Text);

    [Fact]
    public void A_module_stands_once_and_before_whatever_needs_it() =>
        Assert.Equal("const two = 2;\nconst one = two - 1;\none + two;\n", Bundle(
            ("page.js", "import { one } from \"./search/one.js\";\nimport { two } from './search/two.js';\none + two;\n"),
            ("search/one.js", "import { two } from \"./two.js\";\nexport const one = two - 1;\n"),
            ("search/two.js", "export const two = 2;\n")));

    [Fact]
    public void What_the_entry_itself_exports_can_be_loaded_by_its_address() =>
        Assert.Equal("const a = 1;\nexport const b = a;\n", Bundle(("page.js", "import { a } from \"./a.js\";\nexport const b = a;"), ("a.js", "export const a = 1;")));

    [Theory]
    [InlineData("export async function find() {", "async function find() {")]
    [InlineData("const map = await import(address);", "const map = await import(address);")]
    [InlineData("export class Map2 {", "class Map2 {")]
    [InlineData("  export_ = 1;", "export_ = 1;")]
    [InlineData("const text = `import { a } from './b.js'`;", "const text = `import { a } from './b.js'`;")]
    public void Only_the_word_export_is_taken_away(string written, string sent) => Assert.Equal(sent + "\n0;\n", Bundle(("page.js", "import { a } from \"./a.js\";\n0;"), ("a.js", written)));

    [Fact]
    public void Comments_on_lines_of_their_own_stay_at_home() =>
        Assert.Equal("a(\"https://b\");\n", Bundle(("page.js", "// why\n/** Why.\n * More. */\n  a(\"https://b\");\n/* so */\n  // because")));

    [Theory]
    [InlineData("import a from \"./a.js\";", "page.js:1")]
    [InlineData("import { a } from \"a\";", "page.js:1")]
    [InlineData("\nexport default 1;", "page.js:2")]
    [InlineData("export { a };", "page.js:1")]
    [InlineData("const a = await import(\"./a.js\");", "page.js:1")]
    [InlineData("import { gone } from \"./gone.js\";", "gone.js fehlt; page.js")]
    public void What_is_not_understood_is_named_with_its_place(string line, string named) =>
        Assert.Contains(named, Assert.Throws<IOException>(() => Bundle(("page.js", line), ("a.js", ""))).Message);

    [Fact]
    public void Two_modules_cannot_share_a_name_and_the_message_says_where_both_are()
    {
        var message = Assert.Throws<IOException>(() => Bundle(("page.js", "import { a } from \"./a.js\";\nfunction a() {}"), ("a.js", "export const a = 1;"))).Message;
        Assert.Contains("page.js:2", message);
        Assert.Contains("a.js:1", message);
    }

    [Fact]
    public void Modules_that_need_each_other_are_refused_and_not_followed_for_ever() =>
        Assert.Contains("im Kreis", Assert.Throws<IOException>(() => Bundle(("a.js", "import { b } from \"./b.js\";"), ("b.js", "import { a } from \"./a.js\";"))).Message);
}
