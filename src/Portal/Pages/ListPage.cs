using Portal.Model;
using Portal.Shape;
using Portal.Values;

namespace Portal.Pages;

/// <summary>One page of a list of centres, with what is needed to link to every other page of it.</summary>
/// <param name="Path">Address of the list's first page, without language prefix.</param>
/// <param name="All">The whole list, by place, then name.</param>
/// <param name="Number">From 1.</param>
public sealed record ListPage(string Path, IReadOnlyList<Centre> All, int Number)
{
    /// <summary>Entries a page: a screen reader's patience and an old phone's memory.</summary>
    public const int Size = 50;

    public int Pages => Math.Max(1, (All.Count + Size - 1) / Size);

    public int First => (Number - 1) * Size + 1;

    public IReadOnlyList<Centre> Shown => [.. All.Skip((Number - 1) * Size).Take(Size)];

    /// <summary>What is shown, place by place.</summary>
    public IEnumerable<(string Town, IReadOnlyList<Centre> Centres)> Towns
    {
        get
        {
            var shown = Shown;
            for (int from = 0, to; from < shown.Count; from = to)
            {
                for (to = from + 1; to < shown.Count && shown[to].Town == shown[from].Town;) to++;
                yield return (shown[from].Town, [.. shown.Skip(from).Take(to - from)]);
            }
        }
    }

    /// <summary>This page's own address.</summary>
    public string Address => Urls.Page(Path, Number);

    /// <summary>Address of the entry in the list, on whichever page it stands.</summary>
    public string AddressOf(Centre centre) => Urls.Page(Path, IndexOf(centre) / Size + 1) + "#" + Anchor(centre);

    /// <summary>For each initial of a place the first entry with it, for jump links.</summary>
    public IReadOnlyList<(string Initial, Centre Centre)> Initials =>
        [.. All.GroupBy(c => Initial(c.Town)).Select(g => (g.Key, g.First()))];

    /// <summary>The pages of a list, at least one.</summary>
    public static IEnumerable<ListPage> Of(string path, IReadOnlyList<Centre> all)
    {
        var first = new ListPage(path, all, 1);
        return Enumerable.Range(1, first.Pages).Select(number => first with { Number = number });
    }

    public static string Anchor(Centre centre) => "s-" + centre.Id;

    static string Initial(string town) => Normal.SortKey(town) is { Length: > 0 } key && char.IsLetter(key[0]) ? key[..1].ToUpperInvariant() : "#";

    int IndexOf(Centre centre)
    {
        for (var i = 0; i < All.Count; i++)
            if (All[i].Id == centre.Id) return i;
        return 0;
    }
}
