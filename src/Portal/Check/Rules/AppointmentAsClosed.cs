using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>A centre that sees people by appointment must not look as if nobody knew its hours.</summary>
public sealed class AppointmentAsClosed : IRule
{
    public string Id => "appointment-as-closed";
    public Severity Severity => Severity.Warning;
    public Text Promise => new("Wo man mit Termin kommen kann, steht es bei den Öffnungszeiten.", "Where one can come by appointment, the opening hours say so.");

    public IEnumerable<Finding> Check(Draft draft) =>
        from row in draft.Centres()
        let note = row.Text("oeffnungszeiten_hinweis")
        where !row.IsFilled("oeffnungszeiten") && Patterns.ByAppointment.IsMatch(note) && !Patterns.Hours.IsMatch(note)
        select this.Finding(row.At("oeffnungszeiten"),
            new("Die Öffnungszeiten sind leer. Im Hinweis steht aber, dass man mit Termin kommen kann.", "The opening hours are empty, but the note says that one can come by appointment."),
            new("Schreiben Sie „nach Vereinbarung“ in die Spalte oeffnungszeiten.", "Write “nach Vereinbarung” into the column oeffnungszeiten."))
            .Proposing("nach Vereinbarung");
}
