using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>An address of one person stops working when she leaves, and is personal data as her name is.</summary>
public sealed class PersonalEmail : IRule
{
    // The most frequent given names of people of working age in Germany; enough to notice, and rarely a false alarm.
    static readonly HashSet<string> givenNames =
    [
        .. ("alexander alexandra ali andrea andreas angela angelika anja anke anna anne annette antje astrid axel barbara beate bernd bettina birgit britta brigitte "
            + "carola carolin christa christian christiane christina christine christoph claudia cornelia dagmar daniel daniela david dennis diana dieter dirk doris dorothea "
            + "elena elisabeth elke ellen erika eva fatma felix florian frank franziska gabriele gabi georg gerd gisela gudrun hans hannah heike heiko heinz helga henrik holger "
            + "ilona ines inga ingrid iris jan jana janina jennifer jens joachim johanna johannes jonas judith juergen julia jutta kai karin karl katharina kathrin katja katrin "
            + "kerstin klaus laura lars lea lena lisa lukas manfred manuela maria marina mario marion markus martin martina matthias max maximilian mehmet melanie michael michaela "
            + "miriam monika nadine nadja nicole nina norbert olaf oliver patrick paul peter petra philipp rainer ralf regina renate robert roland rolf ruth sabine sandra sarah "
            + "sascha sebastian silke silvia simone sonja sophie stefan stefanie steffen stephan stephanie susanne svenja sven swetlana tanja thomas thorsten tim tobias torsten "
            + "ulrich ulrike ursula ute uwe vanessa vera verena walter werner wolfgang yvonne").Split(' '),
    ];

    public string Id => "personal-name";
    public Severity Severity => Severity.Warning;
    public Text Promise => new("E-Mail-Adressen gehören der Stelle und nicht einer Person.", "E-mail addresses belong to the centre and not to a person.");

    public IEnumerable<Finding> Check(Draft draft) =>
        from row in draft.Centres()
        where IsPersonal(row.Text("email"))
        select this.Finding(row.At("email"),
            new("Diese E-Mail-Adresse gehört wohl einer einzelnen Person.", "This e-mail address seems to belong to one person."),
            new("Nehmen Sie eine Adresse der Stelle, zum Beispiel beratung@… oder info@….", "Use an address of the centre, for example beratung@… or info@…."));

    static bool IsPersonal(string email) =>
        email.Split('@')[0].ToLowerInvariant().Split('.', '_', '-') is [var given, .., { Length: >= 3 } family]
        && givenNames.Contains(given) && family.All(char.IsLetter);
}
