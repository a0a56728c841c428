using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.AspNetCore.Components;
using Portal.Check;
using Portal.Datasets;
using Portal.Pages;
using Portal.Publish;
using Portal.Values;

namespace Portal.Tests;

/// <summary>Rules about the code itself are tests, not paragraphs.</summary>
public partial class HouseRules
{
    static readonly string[] Folders = ["Model", "Values", "Datasets", "Read", "Import", "Mend", "Check", "Protect", "Shape", "Pages", "Publish", "Preview", "Starter", "Commands"];
    static readonly Assembly Program = typeof(AllDatasets).Assembly;

    [Fact]
    public void Every_folder_has_its_place_in_the_order() =>
        Assert.Equal(Folders.Order(), Directory.GetDirectories(Repository.File("src/Portal")).Select(f => Path.GetFileName(f)).Except(["bin", "obj"]).Order());

    [Fact]
    public void The_map_of_the_architecture_shows_the_same_order() =>
        Assert.Equal(Folders, MapLine().Matches(File.ReadAllText(Repository.File("docs/architecture.md"))).Select(m => m.Groups[1].Value));

    [Fact]
    public void A_folder_uses_only_what_stands_before_it()
    {
        var wrong = from file in Repository.Sources("src/Portal")
                    let folder = Array.IndexOf(Folders, FolderOf(file))
                    where folder >= 0
                    let text = Comments().Replace(File.ReadAllText(file), "")
                    from later in Folders.Skip(folder + 1)
                    where Uses(text, later)
                    select $"{Path.GetRelativePath(Repository.Root, file)} uses {later}";
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("using Portal.Publish;")]
    [InlineData("using static Portal.Publish.Render;")]
    [InlineData("using Out = Portal.Publish.Output;")]
    [InlineData("@using Portal.Publish")]
    [InlineData("var o = Portal.Publish.Output.Open(x);")]
    [InlineData("var o = global::Portal.Publish.Output.Open(x);")]
    [InlineData("var o = Publish.Output.Open(x);")]
    [InlineData("List<Publish.Output> outputs;")]
    public void Every_way_to_use_a_folder_is_seen(string line) => Assert.True(Uses(line, "Publish"));

    [Theory]
    [InlineData("IReadOnlyList<Page> Publish { get; } void M() => Publish.Select(p => p);")]
    [InlineData("x.Publish.Select(p => p)")]
    [InlineData("Portal.PublishedTable")]
    public void A_property_named_like_a_folder_is_no_use_of_it(string line) => Assert.False(Uses(line, "Publish"));

    [Fact]
    public void No_namespace_is_in_scope_unseen()
    {
        Assert.DoesNotContain(Repository.Sources("src/Portal"), f => File.ReadAllText(f).Contains("global using Portal", StringComparison.Ordinal));
        Assert.DoesNotContain("<Using Include=\"Portal", File.ReadAllText(Repository.File("src/Portal/Portal.csproj")), StringComparison.Ordinal);
    }

    static bool Uses(string text, string folder) =>
        Regex.IsMatch(text, $@"(?<![\w.])Portal\.{folder}\b")
        || Regex.IsMatch(text, $@"(?<![\w.""/]){folder}\.(?=[A-Z]\w*[.(<>\s])(?!\w+\s*=>)") && !IsMember(text, folder);

    // "Pages.Select(…)" of a property named like a folder is no use of the folder.
    static bool IsMember(string text, string name) => Regex.IsMatch(text, $@"[\w>\]?]\s+{name}\s*(\{{|=>|[,)])");

    [Fact]
    public void A_namespace_is_called_after_its_folder()
    {
        var wrong = from file in Repository.Sources("src/Portal")
                    where file.EndsWith(".cs", StringComparison.Ordinal) && Folders.Contains(FolderOf(file))
                    let name = Namespace().Match(File.ReadAllText(file)).Groups[1].Value
                    where name != $"Portal.{FolderOf(file)}" && !name.StartsWith($"Portal.{FolderOf(file)}.", StringComparison.Ordinal)
                    select $"{Path.GetRelativePath(Repository.Root, file)}: {name}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void A_file_of_the_program_has_at_most_200_lines() =>
        Assert.DoesNotContain(Repository.Sources("src/Portal"), f => File.ReadLines(f).Count() > 200);

    [Fact]
    public void Every_public_type_says_why_it_exists()
    {
        var documented = XDocument.Load(Path.ChangeExtension(Program.Location, ".xml")).Descendants("member")
            .Where(m => m.Element("summary") is { } summary && summary.Value.Trim().Length > 10).Select(m => (string?)m.Attribute("name")).ToHashSet();
        var types = Program.GetExportedTypes().Where(t => !typeof(IComponent).IsAssignableFrom(t) && t.Namespace?.StartsWith("Portal", StringComparison.Ordinal) == true && !t.IsNested && t.Name != "_Imports");
        Assert.DoesNotContain(types.Select(t => "T:" + t.FullName), name => !documented.Contains(name));
    }

    [Fact]
    public void Every_rule_is_in_the_list() => Assert.Equal(Names(Implementing<IRule>()), Names(AllRules.List.Select(r => r.GetType())));

    [Fact]
    public void Every_format_is_in_the_list() => Assert.Equal(Names(Implementing<IFormat>()), Names(AllFormats.List.Select(f => f.GetType())));

    [Fact]
    public void Every_page_is_in_the_list()
    {
        var pages = Program.GetTypes().Where(t => typeof(IComponent).IsAssignableFrom(t) && t.GetMethod("Pages", BindingFlags.Public | BindingFlags.Static) is not null);
        Assert.Equal(Names(pages), Names(AllPages.List.Select(p => p.Method.DeclaringType!)));
    }

    [Fact]
    public void Every_dataset_is_in_the_list()
    {
        var definitions = Program.GetTypes().Select(t => t.GetField("Definition", BindingFlags.Public | BindingFlags.Static)?.GetValue(null)).OfType<Dataset>();
        Assert.Equal(definitions.Select(d => d.Name).Order(), AllDatasets.List.Select(d => d.Name).Order());
    }

    [Fact]
    public void Every_kind_of_cell_is_in_the_list()
    {
        var kinds = Program.GetTypes().Where(t => t.Namespace == "Portal.Values").SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(f => f.FieldType == typeof(ValueKind)).Select(f => ((ValueKind)f.GetValue(null)!).Id).Distinct();
        Assert.Equal(kinds.Order(), Kinds.All.Select(k => k.Id).Order());
    }

    static IEnumerable<Type> Implementing<T>() => Program.GetTypes().Where(t => typeof(T).IsAssignableFrom(t) && t is { IsAbstract: false, IsInterface: false });

    static IEnumerable<string> Names(IEnumerable<Type> types) => types.Select(t => t.FullName!).Order();

    static string FolderOf(string file) => Path.GetRelativePath(Repository.File("src/Portal"), file).Replace('\\', '/').Split('/') is { Length: > 1 } parts ? parts[0] : "";

    [GeneratedRegex(@"^\s*//.*$|/\*.*?\*/|@\*.*?\*@", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^    ([A-Z][a-z]+)  +\S", RegexOptions.Multiline)]
    private static partial Regex MapLine();
}
