namespace Portal.Check;

/// <summary>The list of rules: a new one is a new file and a line here.</summary>
public static class AllRules
{
    public static readonly IReadOnlyList<IRule> List =
    [
    ];
}
