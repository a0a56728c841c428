using Portal.Model;

namespace Portal.Shape;

/// <summary>A file that tells programs how to read a data set: its columns, types, keys and terms.</summary>
/// <param name="Url">Root-relative.</param>
/// <param name="ContentType">As a server sends it.</param>
/// <param name="Name">What people who need it call it.</param>
/// <param name="Text">What it is good for, in one sentence.</param>
public sealed record Description(string Url, string ContentType, string Name, Text Text);

/// <summary>Where the descriptions of a data set are, so that pages link what publishing writes.</summary>
public static class Descriptions
{
    /// <summary>CSV on the Web, section 5.3: what stands behind the address of a table leads to its description.</summary>
    public static string CsvwUrl(PublishedDataset dataset) => Urls.Download(dataset.Id, $"{dataset.Id}.csv-metadata.json");

    public static string CroissantUrl(PublishedDataset dataset) => Urls.Download(dataset.Id, $"{dataset.Id}.croissant.json");

    /// <summary>Of all tables of the site together; Frictionless expects this name.</summary>
    public static readonly Description Package = new("/datapackage.json", "application/json", "Frictionless Data Package 2",
        new("Beschreibt alle CSV-Tabellen dieser Website mit Spalten, Regeln und Verweisen.", "Describes every CSV table of this site with its columns, rules and references."));

    public static IReadOnlyList<Description> Of(PublishedDataset dataset)
    {
        List<Description> all = [Package];
        if (dataset.Table is not null) all.Add(new(CsvwUrl(dataset), "application/csvm+json", "CSV on the Web (CSVW)",
            new("Beschreibt diese eine Tabelle, wie das W3C es vorsieht.", "Describes this one table as the W3C lays down.")));
        if (dataset.Kind != DatasetKind.CodeList) all.Add(new(CroissantUrl(dataset), "application/ld+json", "Croissant 1.0",
            new("Für maschinelles Lernen: lädt die Tabellen samt Codelisten.", "For machine learning: loads the tables with their code lists.")));
        return all;
    }
}
