namespace Portal.Model;

/// <summary>The body that runs centres (German: Träger), because people trust and search by carrier.</summary>
/// <param name="Kind">Code of the list traegerarten.</param>
/// <param name="Identifier">Register number as the body writes it, e.g. "VR 1234 AG Musterstadt".</param>
/// <param name="Source">Id of the source the record came from; empty for data/ itself.</param>
public sealed record Organization(string Id, string Name, string Kind, string? Association, string? LegalForm, string? Website, string? Identifier, string Source);
