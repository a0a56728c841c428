using Portal.Model;

namespace Portal.Values;

/// <summary>Ids that become part of an address and must stay the same for ever.</summary>
public static class SlugValue
{
    public static readonly ValueKind Kind = new("slug", new Text("Kennung", "id"), "string", cell => Reading.Of(cell));
}
