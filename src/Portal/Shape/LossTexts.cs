using Portal.Model;

namespace Portal.Shape;

/// <summary>What is said of each loss: what would happen at GovData, and the two ways out.</summary>
static class LossTexts
{
    const string Key = "catalogue_release";

    public static Finding Empty(CatalogueLock before) => Loss(before, 0,
        new($"Der Katalog wäre leer. GovData löscht dann alle Datensätze: {Names(Datasets(before))}.", $"The catalogue would be empty. GovData would then delete all data sets: {Names(Datasets(before))}."),
        new("Prüfen Sie den Ordner mit den Daten (Option --data). Ein leerer Katalog wird nie veröffentlicht.", "Check the folder of the data (option --data). An empty catalogue is never published."));

    public static Finding Gone(CatalogueLock before, LockedEntry old, IReadOnlyList<LockedEntry> files) => Loss(before, old.Line,
        new($"Der Datensatz „{old.Id}“ ({old.Title}) fehlt. GovData löscht ihn bei der nächsten Abholung{(files.Count == 0 ? "" : $" mit seinen Dateien {Names(files)}")}.",
            $"The data set “{old.Id}” ({old.Title}) is missing. GovData deletes it at the next harvest{(files.Count == 0 ? "" : $" with its files {Names(files)}")}."),
        Ways("Holen Sie seine Datei zurück.", "Bring back its file.", old.Id));

    public static Finding NoFiles(CatalogueLock before, LockedEntry old, IReadOnlyList<LockedEntry> files) => Loss(before, old.Line,
        new($"Der Datensatz „{old.Id}“ hätte keine Datei mehr; verschwinden würden bei GovData: {Names(files)}.", $"The data set “{old.Id}” would have no file any more; these would vanish at GovData: {Names(files)}."),
        Ways("Veröffentlichen Sie ihn wieder in mindestens einem Format.", "Publish it again in at least one format.", old.Id));

    public static Finding FileGone(CatalogueLock before, LockedEntry old, LockedEntry file) => Loss(before, file.Line,
        new($"Die Datei „{file.Id}“ ({file.Title}) des Datensatzes „{old.Id}“ fehlt. Bei GovData verschwindet ihr Eintrag, und Links auf sie führen ins Leere.",
            $"The file “{file.Id}” ({file.Title}) of the data set “{old.Id}” is missing. Its entry vanishes at GovData, and links to it lead nowhere."),
        Ways("Veröffentlichen Sie den Datensatz wieder auch in diesem Format.", "Publish the data set in this format again.", file.Id));

    public static Finding NoTitle(CatalogueLock before, LockedEntry old) => Loss(before, old.Line,
        new($"„{old.Id}“ hätte keinen Titel mehr. Ein Datensatz ohne Titel bricht die ganze Abholung durch GovData ab.", $"“{old.Id}” would have no title any more. A data set without a title ends GovData's whole harvest."),
        new($"Tragen Sie den Titel wieder ein; bisher: „{old.Title}“.", $"Enter the title again; so far: “{old.Title}”."));

    public static Finding NoLicence(CatalogueLock before, LockedEntry old) => Loss(before, old.Line,
        new($"„{old.Id}“ hätte keine Lizenz mehr. GovData zeigt dann „andere geschlossene Lizenz“.", $"“{old.Id}” would have no licence any more. GovData then shows “other closed licence”."),
        new($"Tragen Sie die Lizenz wieder ein; bisher: {old.Licence}.", $"Enter the licence again; so far: {old.Licence}."));

    public static Finding Unlicensed(string file, string licence, IReadOnlyList<LockedEntry> datasets) => new("catalogue-loss", Severity.Error, new(file),
        new($"Ohne Lizenz darf niemand diese veröffentlichten Datensätze mehr nutzen, und bei GovData würden sie gelöscht: {Names(datasets)}.", $"Without a licence nobody may use these published data sets any more, and GovData would delete them: {Names(datasets)}."),
        new($"Tragen Sie die Lizenz wieder ein; bisher: {licence}.", $"Enter the licence again; so far: {licence}."));

    public static Finding Licence(CatalogueLock before, LockedEntry old, LockedEntry its) => new("catalogue-licence", Severity.Warning, new(before.File, old.Line, old.Id),
        new($"Die Lizenz von „{old.Id}“ wechselt von {old.Licence} zu {its.Licence}.", $"The licence of “{old.Id}” changes from {old.Licence} to {its.Licence}."),
        new("Prüfen Sie, ob das gewollt ist. Wer die Daten schon hat, darf sie weiter unter der alten Lizenz nutzen.", "Check that this is intended. Who has the data already may go on using them under the old licence."));

    public static Finding Address(CatalogueLock before, LockedEntry old, LockedEntry its) => new("catalogue-address", Severity.Error, new(before.File, old.Line, old.Id),
        new($"Die Adresse von „{old.Id}“ wechselt von {old.Iri} zu {its.Iri}. GovData löscht den alten Eintrag und legt einen neuen an.", $"The address of “{old.Id}” changes from {old.Iri} to {its.Iri}. GovData deletes the old entry and makes a new one."),
        Ways("Stellen Sie die alte Adresse wieder her.", "Bring back the old address.", old.Id));

    public static Finding Moved(CatalogueLock before, IReadOnlyList<LockedEntry> datasets, (string Old, string New) host) => new("catalogue-address", Severity.Error, new(before.File, datasets[0].Line),
        new($"Die Adresse des Portals wechselt von {host.Old} zu {host.New}. GovData löscht dann alle Einträge unter der alten Adresse und legt neue an: {Names(datasets)}.",
            $"The portal's address changes from {host.Old} to {host.New}. GovData then deletes all entries under the old address and makes new ones: {Names(datasets)}."),
        new($"Tragen Sie catalogue_host: {host.Old} in site.yml ein, dann bleiben die Einträge. Wenn der Umzug auch im Katalog gewollt ist: {Key}: [\"{host.Old}\"].",
            $"Write catalogue_host: {host.Old} into site.yml, and the entries stay. If the catalogue shall move too: {Key}: [\"{host.Old}\"]."));

    public static Finding Used(Release release, string name) => new("catalogue-release", Severity.Warning, release.Spot,
        new($"Mit der Freigabe „{name}“ verschwindet dieser Eintrag bei GovData.", $"With the release “{name}” this entry vanishes at GovData."),
        new("Löschen Sie die Freigabe nach dieser Veröffentlichung wieder.", "Delete the release again after this publication."));

    /// <param name="alive">What is named is published: then the release could let a later accident through.</param>
    public static Finding Unneeded(Release release, string name, bool alive, string? nearest) => new("catalogue-release", alive ? Severity.Error : Severity.Warning, release.Spot,
        alive
            ? new($"Die Freigabe „{name}“ wird nicht gebraucht: Der Eintrag steht unverändert im Katalog. Sie würde ein späteres Versehen durchlassen.", $"The release “{name}” is not needed: the entry stands unchanged in the catalogue. It would let a later accident through.")
            : new($"Die Freigabe „{name}“ wird nicht gebraucht: Unter diesem Namen geht nichts verloren.", $"The release “{name}” is not needed: nothing of that name is lost."),
        nearest is null ? new($"Löschen Sie „{name}“ aus {Key}.", $"Delete “{name}” from {Key}.") : new($"Ist „{nearest}“ gemeint?", $"Is “{nearest}” meant?"), nearest);

    static Finding Loss(CatalogueLock before, int line, Text problem, Text remedy) => new("catalogue-loss", Severity.Error, new(before.File, line), problem, remedy);

    static Text Ways(string de, string en, string id) => new($"{de} Wenn der Wegfall gewollt ist, tragen Sie {Key}: [\"{id}\"] in site.yml ein.", $"{en} If the loss is intended, write {Key}: [\"{id}\"] into site.yml.");

    static IEnumerable<LockedEntry> Datasets(CatalogueLock before) => before.Entries.Where(e => !e.IsFile);

    static string Names(IEnumerable<LockedEntry> entries) => string.Join(", ", entries.Select(e => e.IsFile ? e.Id[(e.Dataset.Length + 1)..] : e.Id));
}
