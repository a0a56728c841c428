using System.Globalization;
using Portal.Datasets;
using Portal.Model;

namespace Portal.Read;

/// <summary>What can be wrong with a file as such, each said in one place with what to do about it.</summary>
static class Problems
{
    public static Finding FileTooLarge(string file, long limit) => Limit(new(file),
        new($"Die Datei ist größer als {limit / 1_000_000} MB und wurde nicht gelesen.", $"The file is larger than {limit / 1_000_000} MB and was not read."));

    public static Finding TooManyRows(string file, int line, int limit) => Limit(new(file, line),
        new($"Die Datei hat mehr als {Number(limit)} Zeilen; ab hier wurde nicht weitergelesen.", $"The file has more than {Number(limit)} rows; reading stopped here."));

    public static Finding TooManyColumns(string file, int count, int limit) => Limit(new(file, 1),
        new($"Die Datei hat {Number(count)} Spalten; gelesen wurden {limit}.", $"The file has {Number(count)} columns; {limit} were read."));

    public static Finding CellTooLong(Spot spot, int length, int limit) => Limit(spot,
        new($"Die Zelle hat {Number(length)} Zeichen; gelesen wurden {Number(limit)}.", $"The cell has {Number(length)} characters; {Number(limit)} were read."));

    static Finding Limit(Spot spot, Text problem) => new("limit-exceeded", Severity.Error, spot, problem,
        new("Bitte prüfen, ob die Datei die richtige ist, und sie kürzen oder aufteilen.", "Check that it is the right file, and shorten or split it."));

    public static Finding Workbook(string file) => new("encoding-error", Severity.Error, new(file),
        new("Das ist eine Arbeitsmappe (Excel oder LibreOffice), keine CSV-Datei.", "This is a workbook (Excel or LibreOffice), not a CSV file."),
        new("In Excel „Datei – Speichern unter – CSV UTF-8 (durch Trennzeichen getrennt)“ wählen.", "In Excel choose “File – Save as – CSV UTF-8 (comma delimited)”."));

    public static Finding Binary(string file) => new("encoding-error", Severity.Error, new(file),
        new("Das ist keine Textdatei: Sie enthält Nullzeichen.", "This is no text file: it contains NUL characters."),
        new("Die Tabelle neu als „CSV UTF-8“ speichern.", "Save the table again as “CSV UTF-8”."));

    public static Finding Undecodable(string file, int line) => new("encoding-error", Severity.Error, new(file, line),
        new("In dieser Zeile stehen Zeichen, die sich nicht lesen lassen.", "This line has characters that cannot be decoded."),
        new("Die Umlaute der Zeile prüfen, berichtigen und die Datei als „CSV UTF-8“ speichern.", "Check and correct the line's umlauts and save the file as “CSV UTF-8”."));

    public static Finding ReadTwice(Spot spot, string cell, string repaired) => new("encoding-error", Severity.Error, spot,
        new($"„{Short(cell)}“ wurde einmal mit der falschen Kodierung gelesen.", $"“{Short(cell)}” was once read with the wrong encoding."),
        new($"Gemeint ist wohl „{Short(repaired)}“.", $"Probably “{Short(repaired)}” is meant."), repaired);

    public static Finding StrayQuote(string file, int line, string? column, int lines) => new("stray-quote", Severity.Error, new(file, line, column),
        new($"Hier beginnt ein Anführungszeichen, das erst {lines} Zeilen später oder gar nicht endet und die Zeilen dazwischen verschluckt.",
            $"A quotation mark opens here that ends {lines} lines later or never, and swallows the lines between."),
        new("Das Anführungszeichen löschen oder in der Zelle verdoppeln und die ganze Zelle in Anführungszeichen setzen.", "Delete the quotation mark, or double it and put the whole cell in quotation marks."));

    public static Finding QuoteLost(string file, int line) => new("stray-quote", Severity.Warning, new(file, line),
        new("Nach einem schließenden Anführungszeichen steht noch Text; die Anführungszeichen gehen beim Lesen verloren.", "Text follows a closing quotation mark; the marks are lost in reading."),
        new("Anführungszeichen in der Zelle verdoppeln und die ganze Zelle in Anführungszeichen setzen, oder „ und “ nehmen.", "Double the marks inside the cell and put the whole cell in marks, or use “ and ”."));

    public static Finding ExtraCell(string file, int line, int found, int expected) => new("extra-cell", Severity.Error, new(file, line),
        new($"Die Zeile hat {found} Zellen statt {expected}.", $"The row has {found} cells instead of {expected}."),
        new("Enthält eine Zelle das Trennzeichen, gehört sie in Anführungszeichen.", "A cell that contains the delimiter must be in quotation marks."));

    public static Finding MissingCell(string file, int line, int found, int expected) => new("missing-cell", Severity.Error, new(file, line),
        new($"Die Zeile hat nur {found} Zellen statt {expected}; Zellen können verschoben sein.", $"The row has only {found} cells instead of {expected}; cells may be shifted."),
        new("Auch leere Zellen brauchen ihr Trennzeichen.", "Empty cells need their delimiter too."));

    public static Finding DuplicateLabel(string file, int line, string label) => new("duplicate-label", Severity.Error, new(file, line, label),
        new($"Die Spalte „{Short(label)}“ gibt es zweimal; gelesen wird die erste.", $"The column “{Short(label)}” is there twice; the first is read."),
        new("Eine der beiden Spalten löschen oder umbenennen.", "Delete or rename one of them."));

    public static Finding DuplicateColumn(string file, int line, string label, string column) => new("duplicate-label", Severity.Error, new(file, line, label),
        new($"„{Short(label)}“ ist eine zweite Spalte für {column}; gelesen wird die erste.", $"“{Short(label)}” is a second column for {column}; the first is read."),
        new("Eine der beiden Spalten löschen oder umbenennen.", "Delete or rename one of them."));

    public static Finding UnknownLabel(string file, int line, string label, string? nearest) => new("incorrect-label", Severity.Warning, new(file, line, label),
        new($"Die Spalte „{Short(label)}“ ist nicht bekannt und wird nicht veröffentlicht.", $"The column “{Short(label)}” is not known and is not published."),
        nearest is null
            ? new("Die Spalte löschen, oder so lassen, wenn nur Sie sie brauchen.", "Delete it, or leave it if only you need it.")
            : new($"Ist {nearest} gemeint? Dann die Überschrift ändern.", $"Is {nearest} meant? Then change the label."), nearest);

    public static Finding MissingLabel(string file, int line, Column column) => new("missing-label", Severity.Error, new(file, line, column.Name),
        new($"Die Spalte {column.Name} ({column.Title.De}) fehlt.", $"The column {column.Name} ({column.Title.En}) is missing."),
        new($"Die Spalte einfügen. {column.Description.De} Beispiel: {column.Example}", $"Add the column. {column.Description.En} Example: {column.Example}"));

    public static Finding BlankLabel(string file, int line, int position) => new("blank-label", Severity.Error, new(file, line),
        new($"Spalte {position} hat Werte, aber keine Überschrift.", $"Column {position} has values but no label."),
        new("Die Überschrift eintragen oder die Spalte löschen.", "Give it a label or delete it."));

    public static Finding LeavesFolder(string file) => new("unsafe-path", Severity.Warning, new(file),
        new("Das ist eine Verknüpfung, die aus dem Ordner hinausführt; sie wurde nicht gelesen.", "This is a link that leads out of the folder; it was not followed."),
        new("Die Datei selbst in den Ordner legen.", "Put the file itself into the folder."));

    public static Finding NoData(string folder) => new("missing-file", Severity.Error, new(folder),
        new("Es gibt keine Tabelle zum Veröffentlichen.", "There is no table to publish."),
        new("Mindestens eine stellen.csv in diesen Ordner legen.", "Put at least a stellen.csv into this folder."));

    public static Finding NoSite(string file) => new("missing-file", Severity.Error, new(file),
        new("Die Datei site.yml fehlt; sie sagt, wie das Portal heißt und wem es gehört.", "The file site.yml is missing; it says what the portal is called and whose it is."),
        new("Die Datei anlegen, am einfachsten mit „new“.", "Add it, most easily with “new”."));

    public static Finding Empty(string file) => new("source-error", Severity.Error, new(file),
        new("Die Datei ist leer.", "The file is empty."), new("Eine Zeile mit den Spaltennamen eintragen oder die Datei löschen.", "Add a row of column names or delete the file."));

    /// <summary>A cell in a sentence: one line of at most 60 characters.</summary>
    public static string Short(string cell)
    {
        var line = cell.ReplaceLineEndings(" ");
        return line.Length <= 60 ? line : line[..60] + "…";
    }

    public static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '.');
}
