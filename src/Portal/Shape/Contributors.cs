using Portal.Read;

namespace Portal.Shape;

/// <summary>
/// Who may deliver to GovData directly: the ids of http://dcat-ap.de/def/contributors, version 20251021. A municipality that delivers through its Land has none.
/// </summary>
public static class Contributors
{
    public const string Scheme = "http://dcat-ap.de/def/contributors";

    public static readonly IReadOnlySet<string> All = Vocabularies.Contributors.ToHashSet(StringComparer.Ordinal);

    /// <summary>The address for an id of the list or for that address itself; null for anything else, because GovData counts an unlisted id as none.</summary>
    public static Iri? Of(string? id)
    {
        var code = id?.Trim() ?? "";
        if (code.StartsWith(Scheme + "/", StringComparison.Ordinal)) code = code[(Scheme.Length + 1)..];
        return All.Contains(code) ? Iri.Of($"{Scheme}/{code}") : null;
    }
}
