namespace Portal.Read;

/// <summary>Codes that settings may use; what the catalogue makes of them is its own business.</summary>
public static class Vocabularies
{
    /// <summary>Licence paths below http://dcat-ap.de/def/licenses/ (list of 2020-07-15) that open data may have.</summary>
    public static readonly IReadOnlyList<string> Licences =
    [
        "dl-zero-de/2.0", "dl-by-de/2.0", "cc-zero", "cc-by/4.0", "cc-by-sa/4.0", "cc-by", "cc-by-sa", "cc-by-de/3.0", "cc-by-sa-de/3.0",
        "cc-by-nd", "cc-by-nd/3.0", "cc-by-nd/4.0", "cc-by-nc", "cc-by-nc/4.0", "cc-by-nc-de/3.0", "ccpdm/1.0", "dl-by-de/1.0", "dl-by-nc-de/1.0",
        "geoNutz/20131001", "geonutz/20130319", "odbl", "odby", "odcpddl", "gfdl", "gpl/3.0", "apache", "bsd", "mozilla",
        "officialWork", "other-open", "other-opensource", "other-freeware", "other-closed", "other-commercial",
    ];

    /// <summary>Kinds of publisher: adms publisher types, http://purl.org/adms/publishertype/.</summary>
    public static readonly IReadOnlyList<string> PublisherKinds =
    [
        "Academia", "Company", "IndustryConsortium", "LocalAuthority", "NationalAuthority", "NonGovernmentalOrganisation",
        "NonProfitOrganisation", "PrivateIndividual", "RegionalAuthority", "StandardisationBody", "SupraNationalAuthority",
    ];

    /// <summary>Data themes of the EU Publications Office.</summary>
    public static readonly IReadOnlyList<string> Themes =
        ["AGRI", "ECON", "EDUC", "ENER", "ENVI", "GOVE", "HEAL", "INTR", "JUST", "OP_DATPRO", "REGI", "SOCI", "TECH", "TRAN"];

    /// <summary>Frequencies of the EU Publications Office.</summary>
    public static readonly IReadOnlyList<string> Frequencies =
    [
        "ANNUAL", "ANNUAL_2", "ANNUAL_3", "BIENNIAL", "BIMONTHLY", "BIWEEKLY", "CONT", "DAILY", "DAILY_2", "DECENNIAL", "HOURLY", "IRREG",
        "MONTHLY", "MONTHLY_2", "MONTHLY_3", "NEVER", "OTHER", "QUADRENNIAL", "QUARTERLY", "QUINQUENNIAL", "TRIENNIAL", "UNKNOWN",
        "UPDATE_CONT", "WEEKLY", "WEEKLY_2", "WEEKLY_3",
    ];
}
