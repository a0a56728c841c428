using Portal.Model;

namespace Portal.Values;

/// <summary>Web addresses that may become links.</summary>
public static class UrlValue
{
    public static readonly ValueKind Kind = new("url", new Text("Webadresse", "web address"), "string", cell => Reading.Of(cell));
}
