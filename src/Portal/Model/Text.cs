namespace Portal.Model;

/// <summary>A sentence of the program itself in both languages it speaks, so that no finding or title can exist in only one.</summary>
public sealed record Text(string De, string En)
{
    /// <summary>The English text for <c>en</c>, the German one for every other language.</summary>
    public string In(string language) => language == "en" ? En : De;

    public override string ToString() => De;
}
