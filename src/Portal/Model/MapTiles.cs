namespace Portal.Model;

/// <summary>A server of map pictures that the operator named; nothing is asked of it before a visitor agrees.</summary>
/// <param name="Address">https address of a picture with {z}, {x} and {y}, in Web Mercator, 256 pixels a side.</param>
/// <param name="Origin">Scheme, host and port of it, all that browsers are allowed to load from there.</param>
/// <param name="Attribution">Whom to name below the map.</param>
/// <param name="Name">Who runs the server, as the visitor is asked.</param>
/// <param name="Privacy">Address of their privacy notice.</param>
public sealed record MapTiles(string Address, string Origin, string Attribution, string Name, string Privacy)
{
    /// <summary>Where the attribution leads, for sources that ask for a link.</summary>
    public string? AttributionUrl { get; init; }
}
