namespace Portal.Read;

/// <summary>Codes that settings may use: those that the catalogue can say, so that nothing is accepted here and lost or misnamed there.</summary>
public static class Vocabularies
{
    /// <summary>Open licences below http://dcat-ap.de/def/licenses/ (list of 2020-07-15); the portal publishes nothing under a closed one.</summary>
    public static readonly IReadOnlyList<string> Licences =
        ["dl-zero-de/2.0", "dl-by-de/2.0", "cc-zero", "cc-by/4.0", "cc-by-sa/4.0", "odby", "odbl", "officialWork", "other-open"];

    /// <summary>Kinds of publisher that GovData accepts, http://purl.org/adms/publishertype/.</summary>
    public static readonly IReadOnlyList<string> PublisherKinds =
        ["LocalAuthority", "RegionalAuthority", "NationalAuthority", "SupraNationalAuthority", "NonProfitOrganisation", "NonGovernmentalOrganisation"];

    /// <summary>Data themes of the EU Publications Office that counselling can touch.</summary>
    public static readonly IReadOnlyList<string> Themes = ["SOCI", "HEAL", "EDUC", "GOVE", "JUST", "REGI"];

    /// <summary>Frequencies of the EU Publications Office.</summary>
    public static readonly IReadOnlyList<string> Frequencies =
        ["CONT", "DAILY", "WEEKLY", "MONTHLY", "QUARTERLY", "ANNUAL_2", "ANNUAL", "IRREG", "AS_NEEDED", "NEVER", "NOT_PLANNED", "UNKNOWN", "OTHER"];

    /// <summary>Planned availabilities of the EU Publications Office: how long data is meant to stay.</summary>
    public static readonly IReadOnlyList<string> Availabilities = ["STABLE", "AVAILABLE", "EXPERIMENTAL", "TEMPORARY"];

    /// <summary>Who may deliver to GovData directly: ids of http://dcat-ap.de/def/contributors, version 20251021.</summary>
    public static readonly IReadOnlyList<string> Contributors = """
        SWONetzGmbH auswaertigesAmt berlinOpenData bundesamtFuerBauwesenUndRaumordnung bundesamtFuerJustiz bundesamtFuerVerbraucherschutzUndLebensmittelsicherheit
        bundesamtFuerWirtschaftUndAusfuhrkontrolle bundesanstaltFuerArbeitsschutzUndArbeitsmedizin bundesanstaltFuerMaterialforschungUndPruefung bundesarchiv
        bundesausgleichsamt bundesinstitutFuerBauStadtUndRaumforschungImBundesamtFuerBauwesenundRaumordnung bundesministeriumDerFinanzen bundesministeriumDerVerteidigung
        bundesministeriumDesInnernUndHeimat bundesministeriumFuerArbeitUndSoziales bundesministeriumFuerBildungUndForschung bundesministeriumFuerErnaehrungUndLandwirtschaft
        bundesministeriumFuerFamilieSeniorenFrauenUndJugend bundesministeriumFuerWirtschaftUndEnergie bundesministeriumFuerWirtschaftlicheZusammenarbeitUndEntwicklung
        bundessortenamt bundesversicherungsamt bundesverwaltungsamt bundeszentralamtFuerSteuern datenBW derBundesbeauftragteFuerDenDatenschutzUndDieInformationsfreiheit
        destatis deutscheNationalbibliothek deutscheRentenversicherungBund deutschesPatentUndMarkenamt dieBeauftragteDerBundesregierungFuerKulturUndMedien fitko
        freistaatSachsen friedrichLoefflerInstitut gdiDE generalzolldirektion genesisDestatis govData hessen itzBund landBrandenburg landNiedersachsen landSachsenAnhalt
        landeshauptstadtMuenchen mCloud maxRubnerInstitut mecklenburgVorpommern metropolregionRheinNeckar mobilithek openAgrarRepositoriumDerForschungseinrichtungenDesBMEL
        openDataBayern openDataBrandenburg openDataBund openDataHRO openGovernmentDataPortalRheinlandPfalz openNRW paulEhrlichInstitut regionalstatistik robertKochInstitut
        schleswigHolstein stadtAugsburg stadtFrankfurtAmMain stadtFreiburgImBreisgau stadtNuernberg stadtOldenburg transparenzportalBremen transparenzportalHamburg umweltbundesamt
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
