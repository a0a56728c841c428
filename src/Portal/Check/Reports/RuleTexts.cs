using Portal.Model;

namespace Portal.Check.Reports;

/// <summary>What each rule id promises, also for what reading itself finds and no rule of the list stands for.</summary>
public static class RuleTexts
{
    static readonly Dictionary<string, Text> reading = new()
    {
        ["type-error"] = new("Jede Zelle lässt sich so lesen, wie ihre Spalte es verlangt.", "Every cell can be read as its column asks."),
        ["encoding-error"] = new("Die Dateien sind lesbarer Text.", "The files are readable text."),
        ["missing-label"] = new("Jede Pflichtspalte ist da.", "Every required column is there."),
        ["duplicate-label"] = new("Jede Spalte ist nur einmal da.", "Every column is there only once."),
        ["blank-label"] = new("Jede Spalte hat eine Überschrift.", "Every column has a label."),
        ["extra-label"] = new("Jede Spalte ist bekannt.", "Every column is known."),
        ["extra-cell"] = new("Keine Zeile hat mehr Zellen als Spalten.", "No row has more cells than there are columns."),
        ["stray-quote"] = new("Jedes Anführungszeichen wird wieder geschlossen.", "Every quotation mark is closed again."),
        ["limit-exceeded"] = new("Dateien und Zellen sind nicht übermäßig groß.", "Files and cells are not excessively large."),
        ["source-error"] = new("Jede Datei hat einen Inhalt.", "Every file has content."),
        ["site-error"] = new("Die Einstellungen in site.yml sind vollständig und richtig.", "The settings in site.yml are complete and right."),
        ["lock-damaged"] = new("katalog.lock ist so, wie der Bau sie geschrieben hat.", "katalog.lock is as the build wrote it."),
        ["catalogue-loss"] = new("Was bei GovData steht, bleibt dort, bis jemand es beim Namen freigibt.", "What GovData holds stays there until somebody releases it by name."),
        ["catalogue-address"] = new("Ein Datensatz behält seine Adresse.", "A data set keeps its address."),
        ["catalogue-licence"] = new("Ein Datensatz behält seine Lizenz.", "A data set keeps its licence."),
        ["catalogue-release"] = new("Eine Freigabe steht nur so lange da, wie sie gebraucht wird.", "A release stands only as long as it is needed."),
        ["catalogue-broken"] = new("Der Katalog ist so, wie GovData ihn annimmt.", "The catalogue is as GovData takes it."),
        ["csv-formula"] = new("Keine Zelle beginnt wie eine Formel.", "No cell begins like a formula."),
        ["several-values"] = new("In jeder Zelle steht nur eine Angabe.", "Every cell holds one value only."),
    };

    static readonly Text other = new("Die Eingabe hat die Form, die das Portal erwartet.", "The input has the form that the portal expects.");

    /// <summary>The promise of a finding's rule (all of them, where several rules share the id) and its usual weight.</summary>
    public static (Text Promise, Severity Severity) Of(Finding finding)
    {
        var rules = AllRules.List.Where(rule => rule.Id == finding.Rule).ToList();
        if (rules.Count == 0) return (reading.GetValueOrDefault(finding.Rule, other), finding.Severity);
        return (new(string.Join(' ', rules.Select(r => r.Promise.De)), string.Join(' ', rules.Select(r => r.Promise.En))), rules.Max(r => r.Severity));
    }
}
