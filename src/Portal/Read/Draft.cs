using Portal.Model;
namespace Portal.Read;
public sealed record Asset(string Path, string FullPath);
public sealed class Texts { public string Get(string lang, string key) => key; }
public sealed record Draft(Site Site, IReadOnlyList<Source> Sources, IReadOnlyList<Table> Tables, IReadOnlyDictionary<string, CodeList> CodeLists, Geography Geography, Texts Texts, IReadOnlyList<ProsePage> Prose, IReadOnlyList<Asset> Assets, DateOnly Today, IReadOnlyList<Finding> Findings, IReadOnlyList<string> Notes);
