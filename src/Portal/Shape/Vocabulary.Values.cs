namespace Portal.Shape;

/// <summary>One value of an official list with its names, so that the catalogue and the page people read say the same.</summary>
public sealed record VocabularyEntry(Iri Iri, string German, string English)
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
        public static readonly VocabularyEntry Society = Eu("data-theme/SOCI", "Bevölkerung und Gesellschaft", "Population and society");
        public static readonly VocabularyEntry Health = Eu("data-theme/HEAL", "Gesundheit", "Health");
        public static readonly VocabularyEntry Education = Eu("data-theme/EDUC", "Bildung, Kultur und Sport", "Education, culture and sport");
        public static readonly VocabularyEntry Government = Eu("data-theme/GOVE", "Regierung und öffentlicher Sektor", "Government and public sector");
        public static readonly VocabularyEntry Justice = Eu("data-theme/JUST", "Justiz, Rechtssystem und öffentliche Sicherheit", "Justice, legal system and public safety");
        public static readonly VocabularyEntry Regions = Eu("data-theme/REGI", "Regionen und Städte", "Regions and cities");
        public static readonly IReadOnlyList<VocabularyEntry> All = [Society, Health, Education, Government, Justice, Regions];
    }

    /// <summary>Values of dcterms:accrualPeriodicity.</summary>
    public static class Frequencies
    {
        public static readonly VocabularyEntry Continuous = Eu("frequency/CONT", "fortlaufend", "continuous");
        public static readonly VocabularyEntry Daily = Eu("frequency/DAILY", "täglich", "daily");
        public static readonly VocabularyEntry Weekly = Eu("frequency/WEEKLY", "wöchentlich", "weekly");
        public static readonly VocabularyEntry Monthly = Eu("frequency/MONTHLY", "monatlich", "monthly");
        public static readonly VocabularyEntry Quarterly = Eu("frequency/QUARTERLY", "vierteljährlich", "quarterly");
        public static readonly VocabularyEntry HalfYearly = Eu("frequency/ANNUAL_2", "halbjährlich", "twice a year");
        public static readonly VocabularyEntry Annual = Eu("frequency/ANNUAL", "jährlich", "annual");
        public static readonly VocabularyEntry Irregular = Eu("frequency/IRREG", "unregelmäßig", "irregular");
        public static readonly VocabularyEntry AsNeeded = Eu("frequency/AS_NEEDED", "bei Bedarf", "as needed");
        public static readonly VocabularyEntry Never = Eu("frequency/NEVER", "nie", "never");
        public static readonly VocabularyEntry NotPlanned = Eu("frequency/NOT_PLANNED", "nicht geplant", "not planned");
        public static readonly VocabularyEntry Unknown = Eu("frequency/UNKNOWN", "unbekannt", "unknown");
        public static readonly VocabularyEntry Other = Eu("frequency/OTHER", "anders", "other");
        public static readonly IReadOnlyList<VocabularyEntry> All =
            [Continuous, Daily, Weekly, Monthly, Quarterly, HalfYearly, Annual, Irregular, AsNeeded, Never, NotPlanned, Unknown, Other];
    }

    /// <summary>Values of dcterms:accessRights.</summary>
    public static class AccessRights
    {
        public static readonly VocabularyEntry Public = Eu("access-right/PUBLIC", "öffentlich", "public");
        public static readonly VocabularyEntry Restricted = Eu("access-right/RESTRICTED", "eingeschränkt", "restricted");
        public static readonly VocabularyEntry NonPublic = Eu("access-right/NON_PUBLIC", "nicht öffentlich", "non-public");
        public static readonly IReadOnlyList<VocabularyEntry> All = [Public, Restricted, NonPublic];
    }

    /// <summary>Values of dcatap:availability: how long the data is meant to stay.</summary>
    public static class Availabilities
    {
        public static readonly VocabularyEntry Stable = Eu("planned-availability/STABLE", "stabil", "stable");
        public static readonly VocabularyEntry Available = Eu("planned-availability/AVAILABLE", "verfügbar", "available");
        public static readonly VocabularyEntry Experimental = Eu("planned-availability/EXPERIMENTAL", "experimentell", "experimental");
        public static readonly VocabularyEntry Temporary = Eu("planned-availability/TEMPORARY", "vorübergehend", "temporary");
        public static readonly IReadOnlyList<VocabularyEntry> All = [Stable, Available, Experimental, Temporary];
    }

    /// <summary>Values of adms:status.</summary>
    public static class Statuses
    {
        public static readonly VocabularyEntry Completed = Eu("distribution-status/COMPLETED", "abgeschlossen", "completed");
        public static readonly VocabularyEntry Develop = Eu("distribution-status/DEVELOP", "in Entwicklung", "under development");
        public static readonly VocabularyEntry Deprecated = Eu("distribution-status/DEPRECATED", "veraltet", "deprecated");
        public static readonly VocabularyEntry Withdrawn = Eu("distribution-status/WITHDRAWN", "zurückgezogen", "withdrawn");
        public static readonly IReadOnlyList<VocabularyEntry> All = [Completed, Develop, Deprecated, Withdrawn];
    }

    /// <summary>Values of dcterms:type of a data set.</summary>
    public static class DatasetTypes
    {
        public static readonly VocabularyEntry Directory = Eu("dataset-type/DIRECTORY", "Verzeichnis", "Directory");
        public static readonly VocabularyEntry Statistical = Eu("dataset-type/STATISTICAL", "Statistische Daten", "Statistical data");
        public static readonly VocabularyEntry CodeList = Eu("dataset-type/CODE_LIST", "Codeliste", "Code list");
        public static readonly VocabularyEntry Geospatial = Eu("dataset-type/GEOSPATIAL", "Geodaten", "Geospatial data");
        public static readonly IReadOnlyList<VocabularyEntry> All = [Directory, Statistical, CodeList, Geospatial];
    }

    /// <summary>Values of dcterms:type of an agent. GovData shows only the authorities; the others pass its checks and are ignored.</summary>
    public static class PublisherTypes
    {
        const string List = "http://purl.org/adms/publishertype/";
        public static readonly VocabularyEntry LocalAuthority = new(Iri.Of(List + "LocalAuthority"), "Kommune", "Local authority");
        public static readonly VocabularyEntry RegionalAuthority = new(Iri.Of(List + "RegionalAuthority"), "Land", "Regional authority");
        public static readonly VocabularyEntry NationalAuthority = new(Iri.Of(List + "NationalAuthority"), "Bund", "National authority");
        public static readonly VocabularyEntry SupraNationalAuthority = new(Iri.Of(List + "SupraNationalAuthority"), "Überstaatliche Stelle", "Supra-national authority");
        public static readonly VocabularyEntry NonProfit = new(Iri.Of(List + "NonProfitOrganisation"), "Gemeinnützige Organisation", "Non-profit organisation");
        public static readonly VocabularyEntry NonGovernmental = new(Iri.Of(List + "NonGovernmentalOrganisation"), "Nichtregierungsorganisation", "Non-governmental organisation");
        public static readonly IReadOnlyList<VocabularyEntry> All =
            [LocalAuthority, RegionalAuthority, NationalAuthority, SupraNationalAuthority, NonProfit, NonGovernmental];
    }

    /// <summary>Values of dcterms:type of a licence.</summary>
    public static class LicenceTypes
    {
        const string List = "http://purl.org/adms/licencetype/";
        public static readonly VocabularyEntry Attribution = new(Iri.Of(List + "Attribution"), "Namensnennung", "Attribution");
        public static readonly VocabularyEntry PublicDomain = new(Iri.Of(List + "PublicDomain"), "Gemeinfrei", "Public domain");
        public static readonly VocabularyEntry ShareAlike = new(Iri.Of(List + "ViralEffect-ShareAlike"), "Weitergabe unter gleichen Bedingungen", "Share alike");
        public static readonly IReadOnlyList<VocabularyEntry> All = [Attribution, PublicDomain, ShareAlike];
    }

    /// <summary>The names of all values above, for the places where the catalogue must name what it points at.</summary>
    public static readonly IReadOnlyDictionary<Iri, VocabularyEntry> ByIri = new[]
    {
        Themes.All, Frequencies.All, AccessRights.All, Availabilities.All, Statuses.All, DatasetTypes.All, PublisherTypes.All, LicenceTypes.All, Areas.Levels,
    }.SelectMany(list => list).ToDictionary(concept => concept.Iri);

    static VocabularyEntry Eu(string code, string german, string english) => new(Iri.Of(Authority + code), german, english);
}
