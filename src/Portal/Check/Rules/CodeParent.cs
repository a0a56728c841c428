using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>Topics are walked from the top down; a code below itself would be walked for ever and one below nothing never.</summary>
public sealed class CodeParent : IRule
{
    public string Id => "code-parent";
    public Severity Severity => Severity.Error;
    public Text Promise => new("Oberbegriffe stehen in derselben Codeliste, und kein Code steht über sich selbst.",
        "Broader concepts are in the same code list, and no code stands above itself.");

    public IEnumerable<Finding> Check(Draft draft) =>
        from list in draft.CodeLists.Values
        let rooted = Rooted(list)
        from concept in list.Concepts
        where concept.Parent is { Length: > 0 } && !rooted.Contains(concept.Code)
        where list.Find(concept.Parent) is not { } parent || IsOwnAncestor(list, concept)
        select Broken(list, concept);

    /// <summary>All codes from which the way up ends at a code without parent; each code is looked at once.</summary>
    static HashSet<string> Rooted(CodeList list)
    {
        var children = list.Concepts.ToLookup(c => c.Parent ?? "", c => c.Code);
        var rooted = new HashSet<string>();
        var next = new Stack<string>(children[""]);
        while (next.TryPop(out var code))
            if (rooted.Add(code) && code.Length > 0) foreach (var child in children[code]) next.Push(child);
        return rooted;
    }

    static bool IsOwnAncestor(CodeList list, Concept concept)
    {
        var above = concept;
        for (var steps = 0; steps < 50 && list.Find(above.Parent) is { } parent; steps++)
            if ((above = parent).Code == concept.Code) return true;
        return false;
    }

    Finding Broken(CodeList list, Concept concept) => this.Finding(new($"data/codelisten/{list.Name}.csv", 0, "parent"),
        list.Find(concept.Parent) is null
            ? new($"Der Code „{Shown.Cell(concept.Code)}“ hat den Oberbegriff „{Shown.Cell(concept.Parent!)}“. Den gibt es in der Liste nicht.",
                $"The code “{Shown.Cell(concept.Code)}” has the broader concept “{Shown.Cell(concept.Parent!)}”, which the list does not have.")
            : new($"Der Code „{Shown.Cell(concept.Code)}“ steht über sich selbst.", $"The code “{Shown.Cell(concept.Code)}” stands above itself."),
        new("Tragen Sie einen anderen Oberbegriff ein, oder leeren Sie die Zelle.", "Enter another broader concept, or empty the cell."));
}
