using System.Globalization;
using Portal.Datasets;
using Portal.Model;

namespace Portal.Compare;

/// <summary>The sentences of the comment, for people who do not know git.</summary>
static class CommentTexts
{
    public static readonly Text Title = new("Was sich ändert", "What changes");
    public static readonly Text Nothing = new("An Daten und Einstellungen ändert sich nichts.", "Nothing changes in data and settings.");
    public static readonly Text LookTwice = new("Bitte genau ansehen", "Please look twice");
    public static readonly Text Settings = new("Einstellungen und Codelisten", "Settings and code lists");
    public static readonly Text TableHead = new("| Tabelle | Zeilen vorher | Zeilen nachher | neu | geändert | entfernt |", "| Table | rows before | rows after | added | changed | removed |");
    public static readonly Text Empty = new("(leer)", "(empty)");
    public static readonly Text Hidden = new("geändert, wegen der geschützten Adresse nicht gezeigt", "changed, not shown because of the protected address");

    public static Text Dataset(string name) => name switch
    {
        "stellen" => new("Beratungsstellen", "Advice centres"),
        "angebote" => new("Angebote", "Services"),
        "traeger" => new("Träger", "Organisations"),
        "einzugsgebiete" => new("Einzugsgebiete", "Service areas"),
        "besuche" => new("Besuchsgründe", "Visit reasons"),
        _ => AllDatasets.Find(name)?.Title ?? new(name, name),
    };

    public static Text Heading(Change change)
    {
        var what = Dataset(change.Dataset);
        return change.Fate switch
        {
            Fate.Added => new($"{what.De}: neu", $"{what.En}: added"),
            Fate.Removed => new($"{what.De}: entfernt", $"{what.En}: removed"),
            Fate.Closed => new($"{what.De}: geschlossen", $"{what.En}: closed"),
            Fate.Moved => new($"{what.De}: Adresse oder Lage geändert", $"{what.En}: address or position changed"),
            Fate.Renamed => new($"{what.De}: vermutlich neue Kennung", $"{what.En}: probably a new id"),
            _ => new($"{what.De}: geändert", $"{what.En}: changed"),
        };
    }

    public static Text? Hint(Change change) => (change.Fate, change.Dataset) switch
    {
        (Fate.Renamed, _) => new("Fast alle Angaben sind gleich, nur die Kennung nicht. Das ist eine Vermutung. Eine Kennung soll bleiben, denn sie steht in Adressen und Links.",
            "Nearly everything is the same but the id. This is a guess. An id should stay, because it is part of addresses and links."),
        (Fate.Removed, "stellen") => new("Schließt eine Stelle, löschen Sie die Zeile nicht: Setzen Sie `status` auf `aufgeloest` und nennen Sie, wenn es eine gibt, die Nachfolgerin.",
            "If a centre closes, do not delete its row: set `status` to `aufgeloest` and name its successor, if it has one."),
        _ => null,
    };

    public static Text Of(Warning warning)
    {
        var (name, id, table) = (MarkdownText.Code(warning.Name), MarkdownText.Code(warning.Id), Dataset(warning.Dataset));
        var source = warning.Source.Length == 0 ? "" : $" ({MarkdownText.Code(warning.Source)})";
        var (count, of) = (warning.Count.ToString(CultureInfo.InvariantCulture), warning.Of.ToString(CultureInfo.InvariantCulture));
        return warning.Alarm switch
        {
            Alarm.MadePublic => new($"{name} ({id}): Die Adresse war geschützt und soll öffentlich werden. Fragen Sie die Stelle, bevor Sie zustimmen.",
                $"{name} ({id}): the address was protected and is to become public. Ask the centre before you agree."),
            Alarm.AddressOfProtected => new($"{name} ({id}): Die Adresse ist geschützt, steht aber jetzt in der Datei. Leeren Sie diese Zellen; auch alte Fassungen der Datei kann jeder lesen.",
                $"{name} ({id}): the address is protected but now stands in the file. Empty these cells; everyone can read former versions of the file as well."),
            Alarm.RowsGone => new($"{table.De}{source}: fehlende Zeilen: {count} von {of}. Ist das gewollt?", $"{table.En}{source}: rows gone: {count} of {of}. Is this meant?"),
            Alarm.CheckedOnOneDay => new($"{table.De}{source}: {count} von {of} Einträgen sind jetzt am selben Tag geprüft ({MarkdownText.Code(warning.Day)}). `geprueft_am` ist der Tag, an dem ein Mensch diesen Eintrag geprüft hat.",
                $"{table.En}{source}: {count} of {of} entries are now checked on the same day ({MarkdownText.Code(warning.Day)}). `geprueft_am` is the day on which a person checked this entry."),
            _ => new($"{name} ({id}): Die Koordinaten liegen jetzt {count} km entfernt. Passen sie zur Adresse?", $"{name} ({id}): the coordinates are now {count} km away. Do they fit the address?"),
        };
    }

    public static Text MoreWarnings(int count) => new(FormattableString.Invariant($"und {count} weitere Warnungen dieser Art."), FormattableString.Invariant($"and {count} more warnings of this kind."));

    public static Text CodeList(CodeListChange l) => new(
        FormattableString.Invariant($"Codeliste {MarkdownText.Code(l.Name)}: {l.Added} neu, {l.Changed} geändert, {l.Removed} entfernt"),
        FormattableString.Invariant($"Code list {MarkdownText.Code(l.Name)}: {l.Added} added, {l.Changed} changed, {l.Removed} removed"));

    public static Text Far(double kilometres)
    {
        var number = kilometres.ToString(kilometres < 10 ? "0.0" : "0", CultureInfo.InvariantCulture);
        return new($"{number.Replace('.', ',')} km entfernt", $"{number} km away");
    }

    public static IEnumerable<Text> Unread((int Before, int After) errors)
    {
        if (errors.Before > 0) yield return new(FormattableString.Invariant($"Im alten Stand ließ sich einiges nicht lesen (Fehler: {errors.Before}); der Vergleich kann dort falsch sein."), FormattableString.Invariant($"Some of the former state could not be read (errors: {errors.Before}); the comparison may be wrong there."));
        if (errors.After > 0) yield return new(FormattableString.Invariant($"Im neuen Stand ließ sich einiges nicht lesen (Fehler: {errors.After}); der Vergleich kann dort falsch sein. `check` nennt alles."), FormattableString.Invariant($"Some of the new state could not be read (errors: {errors.After}); the comparison may be wrong there. `check` names all of it."));
    }

    public static Text Cut(int count) => new(
        FormattableString.Invariant($"**Gekürzt:** {count} weitere Einträge passen nicht in diesen Kommentar. Alle zeigt der Befehl `diff` mit `--full`."),
        FormattableString.Invariant($"**Cut:** {count} more entries do not fit into this comment. The command `diff` with `--full` shows all of them."));
}
