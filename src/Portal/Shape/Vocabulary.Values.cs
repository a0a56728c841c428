namespace Portal.Shape;

/// <summary>One value of an official list with its names, so that the catalogue and the page people read say the same.</summary>
public sealed record Concept(Iri Iri, string German, string English)
{
    /// <summary>The last part of the address, as settings and code lists write it: MONTHLY, SOCI.</summary>
    public string Code => Iri.Value[(Iri.Value.LastIndexOf('/') + 1)..];
}

public static partial class Vocabulary
{
    const string Authority = "http://publications.europa.eu/resource/authority/";

    /// <summary>The list that every catalogue must name as its taxonomy of themes.</summary>
    public static readonly Iri ThemeScheme = Iri.Of(Authority + "data-theme");

    /// <summary>Values of dcat:theme.</summary>
    public static class Themes
    {
        public static readonly Concept Society = Eu("data-theme/SOCI", "Bevölkerung und Gesellschaft", "Population and society");
        public static readonly Concept Health = Eu("data-theme/HEAL", "Gesundheit", "Health");
        public static readonly Concept Education = Eu("data-theme/EDUC", "Bildung, Kultur und Sport", "Education, culture and sport");
        public static readonly Concept Government = Eu("data-theme/GOVE", "Regierung und öffentlicher Sektor", "Government and public sector");
        public static readonly Concept Justice = Eu("data-theme/JUST", "Justiz, Rechtssystem und öffentliche Sicherheit", "Justice, legal system and public safety");
        public static readonly Concept Regions = Eu("data-theme/REGI", "Regionen und Städte", "Regions and cities");
        public static readonly IReadOnlyList<Concept> All = [Society, Health, Education, Government, Justice, Regions];
    }

    /// <summary>Values of dcterms:accrualPeriodicity.</summary>
    public static class Frequencies
    {
        public static readonly Concept Continuous = Eu("frequency/CONT", "fortlaufend", "continuous");
        public static readonly Concept Daily = Eu("frequency/DAILY", "täglich", "daily");
        public static readonly Concept Weekly = Eu("frequency/WEEKLY", "wöchentlich", "weekly");
        public static readonly Concept Monthly = Eu("frequency/MONTHLY", "monatlich", "monthly");
        public static readonly Concept Quarterly = Eu("frequency/QUARTERLY", "vierteljährlich", "quarterly");
        public static readonly Concept HalfYearly = Eu("frequency/ANNUAL_2", "halbjährlich", "twice a year");
        public static readonly Concept Annual = Eu("frequency/ANNUAL", "jährlich", "annual");
        public static readonly Concept Irregular = Eu("frequency/IRREG", "unregelmäßig", "irregular");
        public static readonly Concept AsNeeded = Eu("frequency/AS_NEEDED", "bei Bedarf", "as needed");
        public static readonly Concept Never = Eu("frequency/NEVER", "nie", "never");
        public static readonly Concept NotPlanned = Eu("frequency/NOT_PLANNED", "nicht geplant", "not planned");
        public static readonly Concept Unknown = Eu("frequency/UNKNOWN", "unbekannt", "unknown");
        public static readonly Concept Other = Eu("frequency/OTHER", "anders", "other");
        public static readonly IReadOnlyList<Concept> All =
            [Continuous, Daily, Weekly, Monthly, Quarterly, HalfYearly, Annual, Irregular, AsNeeded, Never, NotPlanned, Unknown, Other];
    }

    /// <summary>Values of dcterms:accessRights.</summary>
    public static class AccessRights
    {
        public static readonly Concept Public = Eu("access-right/PUBLIC", "öffentlich", "public");
        public static readonly Concept Restricted = Eu("access-right/RESTRICTED", "eingeschränkt", "restricted");
        public static readonly Concept NonPublic = Eu("access-right/NON_PUBLIC", "nicht öffentlich", "non-public");
        public static readonly IReadOnlyList<Concept> All = [Public, Restricted, NonPublic];
    }

    /// <summary>Values of dcatap:availability: how long the data is meant to stay.</summary>
    public static class Availabilities
    {
        public static readonly Concept Stable = Eu("planned-availability/STABLE", "stabil", "stable");
        public static readonly Concept Available = Eu("planned-availability/AVAILABLE", "verfügbar", "available");
        public static readonly Concept Experimental = Eu("planned-availability/EXPERIMENTAL", "experimentell", "experimental");
        public static readonly Concept Temporary = Eu("planned-availability/TEMPORARY", "vorübergehend", "temporary");
        public static readonly IReadOnlyList<Concept> All = [Stable, Available, Experimental, Temporary];
    }

    /// <summary>Values of adms:status.</summary>
    public static class Statuses
    {
        public static readonly Concept Completed = Eu("distribution-status/COMPLETED", "abgeschlossen", "completed");
        public static readonly Concept Develop = Eu("distribution-status/DEVELOP", "in Entwicklung", "under development");
        public static readonly Concept Deprecated = Eu("distribution-status/DEPRECATED", "veraltet", "deprecated");
        public static readonly Concept Withdrawn = Eu("distribution-status/WITHDRAWN", "zurückgezogen", "withdrawn");
        public static readonly IReadOnlyList<Concept> All = [Completed, Develop, Deprecated, Withdrawn];
    }

    /// <summary>Values of dcterms:type of a data set.</summary>
    public static class DatasetTypes
    {
        public static readonly Concept Directory = Eu("dataset-type/DIRECTORY", "Verzeichnis", "Directory");
        public static readonly Concept Statistical = Eu("dataset-type/STATISTICAL", "Statistische Daten", "Statistical data");
        public static readonly Concept CodeList = Eu("dataset-type/CODE_LIST", "Codeliste", "Code list");
        public static readonly Concept Geospatial = Eu("dataset-type/GEOSPATIAL", "Geodaten", "Geospatial data");
        public static readonly IReadOnlyList<Concept> All = [Directory, Statistical, CodeList, Geospatial];
    }

    /// <summary>Values of dcterms:type of an agent. GovData shows only the authorities; the others pass its checks and are ignored.</summary>
    public static class PublisherTypes
    {
        const string List = "http://purl.org/adms/publishertype/";
        public static readonly Concept LocalAuthority = new(Iri.Of(List + "LocalAuthority"), "Kommune", "Local authority");
        public static readonly Concept RegionalAuthority = new(Iri.Of(List + "RegionalAuthority"), "Land", "Regional authority");
        public static readonly Concept NationalAuthority = new(Iri.Of(List + "NationalAuthority"), "Bund", "National authority");
        public static readonly Concept SupraNationalAuthority = new(Iri.Of(List + "SupraNationalAuthority"), "Überstaatliche Stelle", "Supra-national authority");
        public static readonly Concept NonProfit = new(Iri.Of(List + "NonProfitOrganisation"), "Gemeinnützige Organisation", "Non-profit organisation");
        public static readonly Concept NonGovernmental = new(Iri.Of(List + "NonGovernmentalOrganisation"), "Nichtregierungsorganisation", "Non-governmental organisation");
        public static readonly IReadOnlyList<Concept> All =
            [LocalAuthority, RegionalAuthority, NationalAuthority, SupraNationalAuthority, NonProfit, NonGovernmental];
    }

    /// <summary>Values of dcterms:type of a licence.</summary>
    public static class LicenceTypes
    {
        const string List = "http://purl.org/adms/licencetype/";
        public static readonly Concept Attribution = new(Iri.Of(List + "Attribution"), "Namensnennung", "Attribution");
        public static readonly Concept PublicDomain = new(Iri.Of(List + "PublicDomain"), "Gemeinfrei", "Public domain");
        public static readonly Concept ShareAlike = new(Iri.Of(List + "ViralEffect-ShareAlike"), "Weitergabe unter gleichen Bedingungen", "Share alike");
        public static readonly IReadOnlyList<Concept> All = [Attribution, PublicDomain, ShareAlike];
    }

    /// <summary>The names of all values above, for the places where the catalogue must name what it points at.</summary>
    public static readonly IReadOnlyDictionary<Iri, Concept> ByIri = new[]
    {
        Themes.All, Frequencies.All, AccessRights.All, Availabilities.All, Statuses.All, DatasetTypes.All, PublisherTypes.All, LicenceTypes.All, Areas.Levels,
    }.SelectMany(list => list).ToDictionary(concept => concept.Iri);

    static Concept Eu(string code, string german, string english) => new(Iri.Of(Authority + code), german, english);
}
