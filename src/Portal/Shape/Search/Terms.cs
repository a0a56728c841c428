namespace Portal.Shape.Search;

/// <summary>Where a word of the search occurs in a centre's texts.</summary>
[Flags]
public enum TermKinds
{
    /// <summary>In its name.</summary>
    Name = 1,
    /// <summary>In the name or association of its carrier.</summary>
    Carrier = 2,
    /// <summary>In the name of its town or Kreis.</summary>
    Place = 4,
    /// <summary>In the name or audience of one of its services.</summary>
    Service = 8,
    /// <summary>Only as the end of a compound word there.</summary>
    Part = 16,
}

/// <summary>A word and the centres that hold it in the same kinds of text.</summary>
/// <param name="Centres">Numbers, ascending; null where so many hold the word that it narrows nothing down.</param>
public sealed record Term(string Word, TermKinds Kinds, IReadOnlyList<int>? Centres);

/// <summary>Every word of names, carriers, places and services, with the centres that hold it.</summary>
public sealed class Terms
{
    /// <summary>A word that more centres hold says too little to be worth its list.</summary>
    public const int MostCentres = 2_000;

    // A centre's number and the kinds in one whole number: 100,000 centres fit easily.
    const int KindBits = 5;

    readonly Dictionary<string, List<int>> entries = new(StringComparer.Ordinal);
    readonly Dictionary<string, TermKinds> common = new(StringComparer.Ordinal);
    readonly Dictionary<string, IReadOnlyList<string>> parts = new(StringComparer.Ordinal);
    readonly CompoundParts compounds;
    readonly Publication all;

    public Terms(SearchDirectory directory)
    {
        all = directory.All;
        compounds = new(VocabularyPiece.Words(all).Concat(directory.Centres.Select(c => c.Centre.Name)).SelectMany(CompoundParts.Words));
        foreach (var centre in directory.Centres) Add(centre);
    }

    /// <summary>Sorted by word, then by kinds; a word's centres stand in one entry each.</summary>
    public IEnumerable<Term> All => entries.Keys.Concat(common.Keys).Order(StringComparer.Ordinal).SelectMany(Of);

    IEnumerable<Term> Of(string word) => common.TryGetValue(word, out var kinds)
        ? [new(word, kinds, null)]
        : entries[word].GroupBy(e => (TermKinds)(e & (1 << KindBits) - 1)).OrderBy(g => g.Key).Select(g => new Term(word, g.Key, [.. g.Select(e => e >> KindBits)]));

    void Add(SearchCentre centre)
    {
        var found = new Dictionary<string, TermKinds>(StringComparer.Ordinal);
        var whole = Texts(centre).SelectMany(t => CompoundParts.Words(t.Text).Select(word => (Word: word, t.Kind))).ToList();
        foreach (var (word, kind) in whole) found[word] = found.GetValueOrDefault(word) | kind;
        foreach (var (word, kind) in whole)
            foreach (var part in PartsOf(word))
                if (!found.TryGetValue(part, out var kinds) || kinds.HasFlag(TermKinds.Part)) found[part] = kinds | kind | TermKinds.Part;
        foreach (var (word, kinds) in found) Add(word, centre.Number, kinds);
    }

    void Add(string word, int number, TermKinds kinds)
    {
        if (common.TryGetValue(word, out var all)) common[word] = all | kinds;
        else if (!entries.TryGetValue(word, out var list)) entries[word] = [number << KindBits | (int)kinds];
        else if (list.Count < MostCentres) list.Add(number << KindBits | (int)kinds);
        else
        {
            common[word] = list.Aggregate(kinds, (sum, entry) => sum | (TermKinds)(entry & (1 << KindBits) - 1));
            entries.Remove(word);
        }
    }

    IReadOnlyList<string> PartsOf(string word) => parts.TryGetValue(word, out var known) ? known : parts[word] = compounds.Of(word);

    IEnumerable<(string? Text, TermKinds Kind)> Texts(SearchCentre centre)
    {
        var carrier = TilePieces.Carrier(centre, all.Lookups);
        yield return (centre.Centre.Name, TermKinds.Name);
        yield return (carrier?.Name, TermKinds.Carrier);
        yield return (carrier?.Association, TermKinds.Carrier);
        yield return (centre.Centre.Town, TermKinds.Place);
        yield return (all.Safe.Geography.District(centre.District)?.Name, TermKinds.Place);
        foreach (var service in centre.Services)
        {
            yield return (service.Name, TermKinds.Service);
            yield return (service.Audience, TermKinds.Service);
        }
    }
}
