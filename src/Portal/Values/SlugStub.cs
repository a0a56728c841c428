namespace Portal.Values;

/// <summary>Ids made from names.</summary>
public static class Slug
{
    public static string Of(string text) => text.ToLowerInvariant().Replace(' ', '-').Replace("ü", "ue").Replace("ö", "oe").Replace("ä", "ae").Replace("ß", "ss");
}
