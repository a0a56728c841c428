using Portal.Model;

namespace Portal.Read;

/// <summary>Says in one line what a file was taken for, so that a wrong guess is seen.</summary>
static class Notes
{
    public static string Of(CsvContent content, int byAlias)
    {
        var aliases = byAlias switch { 0 => "", 1 => "; 1 Spalte über einen Alias erkannt", _ => $"; {byAlias} Spalten über Aliasse erkannt" };
        var rows = content.Rows.Count == 1 ? "1 Zeile" : $"{Problems.Number(content.Rows.Count)} Zeilen";
        return $"{content.File}: {In(content.Dialect)}, {rows}{aliases}";
    }

    static string In(Dialect dialect) => $"{Encoding(dialect.Encoding)}, {Delimiter(dialect.Delimiter)}, {LineEnd(dialect.LineEnd)}";

    static string Encoding(string name) => name switch { "utf-8" => "UTF-8", "utf-8-bom" => "UTF-8 mit BOM", "utf-16" => "UTF-16", _ => "Windows-1252" };

    static string Delimiter(char delimiter) => delimiter switch { ',' => "Komma", ';' => "Semikolon", '\t' => "Tabulator", _ => $"„{delimiter}“" };

    static string LineEnd(string lineEnd) => lineEnd switch { "\r\n" => "CRLF", "\r" => "CR", _ => "LF" };
}
