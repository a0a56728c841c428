namespace Portal.Model;

/// <summary>A sentence of the program itself in both languages it speaks, so that no finding or title can exist in only one.</summary>
public sealed record Text(string De, string En)
{
    /// <summary>The German text for <c>de</c>, the English one for every other language.</summary>
    public string In(string language) => Say(language).Text;

    /// <summary>The text with the one of the two languages that it is in.</summary>
    public Spoken Say(string language) => language == "de" ? new(De, "de") : new(En, "en");

    public override string ToString() => De;
}
