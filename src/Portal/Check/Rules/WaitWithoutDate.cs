using Portal.Model;
using Portal.Read;

namespace Portal.Check.Rules;

/// <summary>A waiting time is true for some weeks only; without its day people would trust a number of years ago.</summary>
public sealed class WaitWithoutDate : IRule
{
    public string Id => "constraint-error";
    public Severity Severity => Severity.Error;
    public Text Promise => new("Zu jeder Wartezeit steht da, für welchen Tag sie gilt.", "Every waiting time says for which day it holds.");

    public IEnumerable<Finding> Check(Draft draft) =>
        from row in draft.Services()
        where row.IsFilled("wartezeit_wochen") && !row.IsFilled("wartezeit_stand")
        select this.Finding(row.At("wartezeit_stand"),
            new("Die Wartezeit ist angegeben, aber nicht, für welchen Tag sie gilt.", "The waiting time is given, but not for which day it holds."),
            new("Tragen Sie bei wartezeit_stand den Tag ein, oder leeren Sie wartezeit_wochen.", "Enter the day in wartezeit_stand, or empty wartezeit_wochen."));
}
