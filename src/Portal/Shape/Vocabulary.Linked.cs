using System.Collections.Concurrent;

namespace Portal.Shape;

public static partial class Vocabulary
{
    /// <summary>ISA Core Location Vocabulary: addresses part by part.</summary>
    public static class Locn
    {
        public const string Namespace = "http://www.w3.org/ns/locn#";
        public static readonly Iri AddressClass = Iri.Of(Namespace + "Address");
        public static readonly Iri Address = Iri.Of(Namespace + "address");
        public static readonly Iri Thoroughfare = Iri.Of(Namespace + "thoroughfare");
        public static readonly Iri LocatorDesignator = Iri.Of(Namespace + "locatorDesignator");
        public static readonly Iri LocatorName = Iri.Of(Namespace + "locatorName");
        public static readonly Iri PostCode = Iri.Of(Namespace + "postCode");
        public static readonly Iri PostName = Iri.Of(Namespace + "postName");
        public static readonly Iri AdminUnitL1 = Iri.Of(Namespace + "adminUnitL1");
        public static readonly Iri AdminUnitL2 = Iri.Of(Namespace + "adminUnitL2");
        public static readonly Iri Geometry = Iri.Of(Namespace + "geometry");
        public static readonly Iri Location = Iri.Of(Namespace + "location");
    }

    /// <summary>W3C Organization Ontology: who runs what, and where.</summary>
    public static class Org
    {
        public const string Namespace = "http://www.w3.org/ns/org#";
        public static readonly Iri Organization = Iri.Of(Namespace + "Organization");
        public static readonly Iri OrganizationalUnit = Iri.Of(Namespace + "OrganizationalUnit");
        public static readonly Iri Site = Iri.Of(Namespace + "Site");
        public static readonly Iri UnitOf = Iri.Of(Namespace + "unitOf");
        public static readonly Iri HasSite = Iri.Of(Namespace + "hasSite");
        public static readonly Iri Classification = Iri.Of(Namespace + "classification");
        public static readonly Iri Identifier = Iri.Of(Namespace + "identifier");
    }

    /// <summary>schema.org, whose terms <see cref="SchemaOrg"/> names as members of its objects.</summary>
    public static class Schema
    {
        public const string Namespace = "https://schema.org/";
        static readonly ConcurrentDictionary<string, Iri> terms = new(StringComparer.Ordinal);

        /// <summary>The address of a class or property by its name there.</summary>
        public static Iri Of(string name) => terms.GetOrAdd(name, static n => Iri.Of(Namespace + n));
    }
}
