using System.Globalization;
using static Portal.Shape.Vocabulary;

namespace Portal.Shape;

public static partial class DcatApDe
{
    static IEnumerable<Triple> Told(CatalogueDataset dataset) =>
        Described(dataset).Triples.Concat(dataset.Distributions.SelectMany(file => Described(file, dataset.Publisher).Triples));

    static Resource Described(CatalogueDataset dataset) => new Resource(dataset.Iri, Dcat.Dataset)
        .Text(Dcterms.Title, dataset.Title)
        .Text(Dcterms.Description, dataset.Description)
        .Text(Dcterms.Identifier, dataset.Iri.Value)
        .OtherIdentifier(dataset.ShortName)
        .Link(Dcterms.Publisher, dataset.Publisher.Iri)
        .Link(Dcterms.Creator, dataset.Creator?.Iri)
        .Links(GeoDcatAp.Originator, dataset.Originators.Select(agent => agent.Iri))
        .Link(GeoDcatAp.Custodian, dataset.Custodian?.Iri)
        .Link(DcatDe.ContributorId, dataset.ContributorId)
        .Contact(dataset.Contact)
        .Links(Dcat.Theme, dataset.Themes.Select(theme => theme.Iri))
        .Keywords(dataset.Keywords, dataset.Themes)
        .Date(Dcterms.Issued, dataset.Issued)
        .Date(Dcterms.Modified, dataset.Modified)
        .Links(Dcterms.Language, dataset.Languages)
        .Link(Dcterms.AccessRights, dataset.AccessRights)
        .Link(Dcterms.AccrualPeriodicity, dataset.Frequency)
        .Link(DcatAp.Availability, dataset.Availability)
        .Period(dataset.Temporal)
        .Typed(Dcat.TemporalResolution, dataset.TemporalResolution, Xsd.Duration)
        .Spatial(dataset.Spatial)
        .Link(DcatDe.PoliticalGeocodingLevelUri, dataset.Spatial.Area.Level)
        .Link(DcatDe.PoliticalGeocodingUri, dataset.Spatial.Area.Key)
        .Link(Dcterms.Type, dataset.Type)
        .Text(Dcat.Version, dataset.Version)
        .Text(Adms.VersionNotes, dataset.VersionNotes)
        .Provenance(dataset.Provenance)
        .Links(DcatAp.ApplicableLegislation, dataset.Legislation)
        .Links(Dcterms.ConformsTo, dataset.ConformsTo)
        .Link(Dcat.LandingPage, dataset.LandingPage)
        .Links(Foaf.Page, dataset.Pages)
        .Links(Dcat.HasDistribution, dataset.Distributions.Select(file => file.Iri));

    static Resource Described(CatalogueDistribution file, Agent publisher) => new Resource(file.Iri, Dcat.Distribution)
        .Text(Dcterms.Title, file.Title)
        .Text(Dcterms.Description, file.Description)
        .Link(Dcat.AccessUrl, file.Url)
        .Link(Dcat.DownloadUrl, file.Url)
        .Link(Dcterms.Format, file.Format.FileType)
        .Link(Dcat.MediaType, file.Format.MediaType)
        .Link(Dcat.PackageFormat, file.Package?.MediaType)
        .Link(Dcterms.License, file.Licence.Iri)
        .Text(DcatDe.LicenseAttributionByText, Attribution(file, publisher))
        .Link(Dcterms.Rights, file.Licence.Text)
        .Date(Dcterms.Issued, file.Issued)
        .Date(Dcterms.Modified, file.Modified)
        .Links(Dcterms.Language, file.Languages)
        .Typed(Dcat.ByteSize, file.ByteSize.ToString(CultureInfo.InvariantCulture), Xsd.NonNegativeInteger)
        .Nested(Spdx.HasChecksum, [Spdx.Checksum], checksum => checksum
            .Link(Spdx.Algorithm, Spdx.Sha256)
            .Typed(Spdx.ChecksumValue, file.Sha256.ToLowerInvariant(), Xsd.HexBinary))
        .Link(DcatAp.Availability, file.Availability)
        .Link(Adms.Status, file.Status)
        .Links(DcatAp.ApplicableLegislation, file.Legislation)
        .Links(Dcterms.ConformsTo, file.ConformsTo)
        .Links(Foaf.Page, file.Pages);

    static string? Attribution(CatalogueDistribution file, Agent publisher) =>
        !string.IsNullOrWhiteSpace(file.Attribution) ? file.Attribution : file.Licence.NeedsAttribution ? publisher.Name : null;

    static Resource Contact(this Resource owner, Contact contact) => owner.Nested(Dcat.ContactPoint, [Vcard.Organization, Vcard.Kind], node => node
        .Text(Vcard.FullName, contact.Name)
        .Link(Vcard.HasEmail, contact.Email)
        .Link(Vcard.HasTelephone, contact.Phone)
        .Link(Vcard.HasUrl, contact.Page));

    static Resource OtherIdentifier(this Resource owner, string? name) => name is null ? owner : owner.Nested(Adms.Identifier, [Adms.IdentifierClass], node => node
        .Typed(Skos.Notation, name, Xsd.Token));

    static Resource Provenance(this Resource owner, Multilingual? story) => story is null ? owner : owner.Nested(Dcterms.Provenance, [Dcterms.ProvenanceStatement], node => node
        .Text(Dcterms.Description, story));

    static Resource Period(this Resource owner, PeriodOfTime period) => owner.Nested(Dcterms.Temporal, [Dcterms.PeriodOfTime], node => node
        .Date(Dcat.StartDate, period.Start)
        .Date(Dcat.EndDate, period.End));

    static Resource Spatial(this Resource owner, Location? place)
    {
        if (place is null) return owner;
        owner.Link(Dcterms.Spatial, place.Area.Iri);
        var box = place.Box is { } found && found.West < found.East && found.South < found.North ? Wkt(found) : null;
        if (box is null && place.Centroid is null) return owner;
        return owner.Nested(Dcterms.Spatial, [Dcterms.Location], node => node
            .Typed(Dcat.Bbox, box, Geo.WktLiteral)
            .Typed(Dcat.Centroid, place.Centroid is { } point ? $"POINT({Wkt(point.Longitude, point.Latitude)})" : null, Geo.WktLiteral));
    }

    // A data set without any usable keyword loses 30 points at data.europa.eu and is marked by GovData, so its themes stand in.
    static Resource Keywords(this Resource owner, IEnumerable<Multilingual> keywords, IEnumerable<VocabularyEntry> themes)
    {
        var clean = keywords
            .SelectMany(keyword => keyword.Texts, (_, text) => (Language: text.Key, Text: Keyword.Clean(text.Value)))
            .Where(keyword => keyword.Text is not null)
            .ToList();
        if (clean.Count == 0) clean = [.. themes.Select(theme => ("de", Keyword.Clean(theme.German)))];
        foreach (var keyword in clean) owner.Text(Dcat.Keyword, Multilingual.From([KeyValuePair.Create(keyword.Language, keyword.Text!)]));
        return owner;
    }

    static string Wkt(Box box) => $"POLYGON(({string.Join(',',
        Wkt(box.West, box.South), Wkt(box.East, box.South), Wkt(box.East, box.North), Wkt(box.West, box.North), Wkt(box.West, box.South))}))";

    static string Wkt(decimal longitude, decimal latitude) =>
        string.Create(CultureInfo.InvariantCulture, $"{longitude:0.######} {latitude:0.######}");
}
