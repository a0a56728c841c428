// Writes the search index of a portal and nothing else: dotnet run write-index.cs -- <portal> <output>
#:property PublishAot=false
#:property TreatWarningsAsErrors=false
#:project ../../src/Portal/Portal.csproj
using System.Collections;
using System.Diagnostics;
using System.Text.Json;
using Portal.Check;
using Portal.Protect;
using Portal.Read;
using Portal.Shape;
using Portal.Shape.Search;

var folders = Folders.For(args[0]);
var draft = PortalFolder.Read(folders, new Dictionary<string, string>(), new DateOnly(2026, 11, 22), null);
if (Checked.TryFrom(draft, out var findings) is not { } ok)
{
    foreach (var finding in findings.Where(f => f.Severity == Portal.Model.Severity.Error).Take(10)) Console.Error.WriteLine(finding);
    return 1;
}
var safe = Safe.From(ok);
var all = new Publication(safe, new Lookups(safe));
var clock = Stopwatch.StartNew();
var (files, bytes) = (0, 0L);
foreach (var piece in SearchPieces.Of(all))
{
    var path = Path.Combine(args[1], "suche", "index", piece.Path);
    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
    using (var stream = File.Create(path))
    using (var json = new Utf8JsonWriter(stream, new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) Write(json, piece.Members());
    (files, bytes) = (files + 1, bytes + new FileInfo(path).Length);
}
Console.WriteLine($"{files} files, {bytes / 1000} kB, {clock.Elapsed.TotalSeconds:0.0} s");
return 0;

static void Write(Utf8JsonWriter json, object? value)
{
    switch (value)
    {
        case null: json.WriteNullValue(); break;
        case string text: json.WriteStringValue(text); break;
        case int number: json.WriteNumberValue(number); break;
        case IEnumerable<(string Name, object? Value)> members:
            json.WriteStartObject();
            foreach (var (name, member) in members) { json.WritePropertyName(name); Write(json, member); }
            json.WriteEndObject();
            break;
        case IReadOnlyDictionary<string, object?> members:
            Write(json, members.Select(m => (m.Key, m.Value)));
            break;
        default:
            json.WriteStartArray();
            foreach (var one in (IEnumerable)value) Write(json, one);
            json.WriteEndArray();
            break;
    }
}
