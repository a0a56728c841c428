using Portal.Check;
using Portal.Model;
using Portal.Read;

namespace Portal.Protect;

/// <summary>
/// What may be shown to everyone. A class with a private constructor and not a record, so that no <c>with</c> can
/// bring back what was taken out: everything after this wall takes a Safe, and only <see cref="From"/> makes one.
/// </summary>
public sealed class Safe
{
    Safe(Checked source)
    {
        var draft = source.Draft;
        (Site, Sources, Terms, CodeLists, Geography) = (draft.Site, draft.Sources, draft.Terms, draft.CodeLists, draft.Geography);
        (Texts, Prose, Assets, Today) = (draft.Texts, draft.Prose, draft.Assets, draft.Today);
        (Lock, CommittedOn) = (draft.Lock, draft.CommittedOn);
        Directory = source.Directory with { Centres = [.. source.Directory.Centres.Select(WithoutProtectedAddress)] };
        Files = [.. draft.Tables.Where(t => t.Dataset != Datasets.Besuche.Definition.Name).Select(t => (t.Source, t.Dataset))];
    }

    public Site Site { get; }

    public IReadOnlyList<Source> Sources { get; }

    /// <summary>The portal's own terms, for the pool of all sources and for code lists.</summary>
    public Source Terms { get; }

    public IReadOnlyDictionary<string, CodeList> CodeLists { get; }

    public Geography Geography { get; }

    public Texts Texts { get; }

    public IReadOnlyList<ProsePage> Prose { get; }

    public IReadOnlyList<Asset> Assets { get; }

    /// <summary>The day for which the site is built; the clock is an argument, so that the same input gives the same bytes.</summary>
    public DateOnly Today { get; }

    public CentreDirectory Directory { get; }

    /// <summary>The catalogue as it was last published; null where there is no record of one.</summary>
    public CatalogueLock? Lock { get; }

    /// <summary>The day of the last commit of the data; null where they are not in git, or changed since.</summary>
    public DateOnly? CommittedOn { get; }

    /// <summary>Which dataset each source delivers. Visit counts are not among them: nothing yet proves them safe.</summary>
    public IReadOnlyList<(string Source, string Dataset)> Files { get; }

    public static Safe From(Checked source) => new(source);

    static Centre WithoutProtectedAddress(Centre centre) =>
        centre.AddressIsPublic ? centre : centre with { Address = Address.None };
}
