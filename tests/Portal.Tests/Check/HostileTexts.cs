using FsCheck;
using FsCheck.Fluent;
using Portal.Model;

namespace Portal.Tests.Check;

/// <summary>Findings whose every text is made of what steers a build server, Markdown or HTML.</summary>
static class HostileTexts
{
    static readonly string[] _pieces =
    [
        "::error file=x,line=1::y", "::", "\n::set-output name=x::y", "\r\n", "%0A", "%", ",", "##[error]", "::endgroup::", "@everyone", "@", "a@b.example", "<img src=x onerror=y>", "<!--", "-->", "</td>",
        "</code>", "</details>", "[x](javascript:alert(1))", "![y](https://evil.example/y.png)", "https://evil.example/", "http://evil.example", "www.evil.example", "WWW.", "ftp://evil.example", "mailto:a@b.example",
        "`", "```", "|", "\\", "\\|", "*x*", "__x__", "~~x~~", "#12", "GH-12", "gh-", ":smile:", "$x$", "&lt;", "&#60;b>", "[^1]", "- [ ] x", "<https://evil.example>", "1. ", "# x", "---", "\u202E", "\u200B", "\u0085", "\u2028",
        "x", " ", "ä", "😀", "==x==", "^x^", "\"x\"", "{.c}", "'", "(", ")", "!",
    ];

    public static readonly Gen<string> Text = Gen.Elements(_pieces).ListOf().Select(string.Concat);

    static readonly Gen<Spot> _spot =
        from file in Text from column in Text from line in Gen.Choose(0, 3) select new Spot(file, line, column.Length == 0 ? null : column);

    static readonly Gen<Finding> _finding =
        from spot in _spot
        from problem in Text
        from remedy in Text
        from proposal in Text
        from severity in Gen.Elements(Severity.Error, Severity.Warning, Severity.Info)
        select new Finding("type-error", severity, spot, new("Da steht „" + problem + "“.", "x"), new(remedy, "x"), proposal);

    public static Arbitrary<IReadOnlyList<Finding>> Findings => _finding.ListOf().Select(list => (IReadOnlyList<Finding>)[.. list]).ToArbitrary();
}
