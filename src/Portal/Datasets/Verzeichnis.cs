using Portal.Model;

namespace Portal.Datasets;

/// <summary>The whole directory as one data set: centres, carriers, services and areas together, for those who want everything at once.</summary>
public static class Verzeichnis
{
    public const string Name = "verzeichnis";

    public static readonly Text Title = new("Verzeichnis der Beratungsstellen", "Directory of advice centres");

    public static readonly Text Description = new(
        "Träger, Beratungsstellen, Angebote und Einzugsgebiete in einem Stück, als Paket für Programme und als verknüpfte Daten.",
        "Organisations, advice centres, services and service areas in one piece, as packages for programs and as linked data.");

    public static readonly IReadOnlyList<string> Keywords = ["Beratungsstellen", "Beratungsangebot", "Verzeichnis", "Open Referral", "HSDS"];

    public static readonly IReadOnlyList<string> Themes = ["SOCI", "HEAL"];
}
