using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>A byte order mark breaks other people's programs (GovData's among them), so who keeps the file should know of it.</summary>
public sealed class ByteOrderMark : IRule
{
    public string Id => "byte-order-mark";
    public Severity Severity => Severity.Info;
    public Text Promise => new("Die Dateien beginnen ohne BOM.", "The files begin without a BOM.");

    public IEnumerable<Finding> Check(Draft draft) =>
        from table in draft.Tables
        where table.Dialect.Encoding is "utf-8-bom"
        select this.Finding(new(table.File, 1),
            new("Die Datei beginnt mit einem unsichtbaren Zeichen (BOM), wie Excel es schreibt. Veröffentlicht wird ohne.", "The file begins with an invisible character (BOM), as Excel writes it. It is published without."),
            new("Es ist nichts zu tun.", "There is nothing to do."));
}
