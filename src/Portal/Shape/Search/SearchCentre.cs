using Portal.Model;

namespace Portal.Shape.Search;

/// <summary>Where a centre can be said to be, for distances: its own point, or the rough one of its town.</summary>
/// <param name="Latitude">Thousandths of a degree.</param>
/// <param name="Longitude">Thousandths of a degree.</param>
/// <param name="IsVague">True where the point is that of a postcode, a town or a Kreis.</param>
public sealed record SearchPoint(int Latitude, int Longitude, bool IsVague);

/// <summary>A centre as the search index sees it.</summary>
/// <param name="Number">Its place on the curve through the country, from 0; every piece names it by that.</param>
/// <param name="Point">Null where nothing is known.</param>
/// <param name="District">AGS of the Kreis, 5 digits; empty where it is not known.</param>
/// <param name="Services">Those that run, in the order of the pages.</param>
public sealed record SearchCentre(int Number, Centre Centre, SearchPoint? Point, string District, IReadOnlyList<Service> Services);
