using Portal.Check;
using Portal.Datasets;
using Portal.Model;

namespace Portal.Compare;

/// <summary>Pairs of rows become changes, cell by cell, with everything left out that must not be shown.</summary>
sealed class RowChanges(Secrets secrets, IReadOnlyDictionary<string, Dictionary<string, string>> renamed)
{
    static readonly string[] place = ["strasse", "hausnummer", "plz", "ort", "lat", "lon"];

    public IReadOnlyList<Change> Of(Dataset dataset, Pairing pairs)
    {
        var columns = new Dictionary<(Table, Table), List<(string Name, Column? Known)>>(Same.Instance);
        List<(string, Column?)> Columns(Cells before, Cells after)
        {
            if (!columns.TryGetValue((before.Table, after.Table), out var known)) columns[(before.Table, after.Table)] = known = All(dataset, before.Table, after.Table);
            return known;
        }
        return
        [
            .. pairs.Renamed.Select(p => Pair(dataset, p, Columns(p.Before, p.After)) with { Fate = Fate.Renamed, FormerId = Id(dataset, p.Before) }),
            .. pairs.Same.Select(p => Pair(dataset, p, Columns(p.Before, p.After))).Where(c => c.Cells.Count > 0),
            .. pairs.Added.Select(row => One(dataset, row, Fate.Added)),
            .. pairs.Removed.Select(row => One(dataset, row, Fate.Removed) with { CentreId = null }),
        ];
    }

    /// <summary>What a shelter must fear, and how far an open centre moved.</summary>
    public IEnumerable<Warning> Warnings(Dataset dataset, Pairing pairs)
    {
        if (dataset.Name != Stellen.Definition.Name) yield break;
        foreach (var (before, after) in pairs.Same.Concat(pairs.Renamed).Where(p => !ReferenceEquals(p.Before.Row, p.After.Row)))
        {
            var change = One(dataset, after, Fate.Changed);
            Warning Warn(Alarm alarm, int count = 0) => new(alarm, dataset.Name, after.Source, change.Id, change.Name, count);
            if (before.Text("adresse_oeffentlich") == "nein" && after.Text("adresse_oeffentlich") != "nein") yield return Warn(Alarm.MadePublic);
            if (IsNewlyFilled(before, after)) yield return Warn(Alarm.AddressOfProtected);
            if (Distance(before, after) is >= 5 and var far) yield return Warn(Alarm.MovedFar, (int)Math.Round(far));
        }
        foreach (var row in pairs.Added.Where(row => IsNewlyFilled(null, row)))
            yield return new(Alarm.AddressOfProtected, dataset.Name, row.Source, Id(dataset, row), One(dataset, row, Fate.Added).Name);
    }

    static bool IsNewlyFilled(Cells? before, Cells after) => after.Text("adresse_oeffentlich") == "nein"
        && after.Table.Columns.Where(Secrets.IsAddress).Any(c => after.IsFilled(c) && !(before is { } old && old.Text("adresse_oeffentlich") == "nein" && old.Text(c) == after.Text(c)));

    Change Pair(Dataset dataset, (Cells Before, Cells After) pair, List<(string Name, Column? Known)> columns)
    {
        var (before, after) = pair;
        var centres = new[] { Centre(dataset, before), Centre(dataset, after) }.OfType<string>().ToList();
        var cells = columns.Where(c => IsOther(c.Known, before.Text(c.Name), after.Text(c.Name)) && !(dataset.Key.Count == 1 && dataset.Key[0] == c.Name))
            .Select(c => Cell(dataset, centres, c, (before.Text(c.Name), after.Text(c.Name)))).ToList();
        if (before.Source != after.Source) cells.Add(new("quelle", new("Quelle", "Source"), before.Source, after.Source, false));
        var kilometres = cells.Exists(c => c.Column is "lat" or "lon") ? Distance(before, after) : null;
        return One(dataset, after, Fate.Changed) with { Cells = cells, Kilometres = kilometres, Fate = FateOf(dataset, pair, cells) };
    }

    Fate FateOf(Dataset dataset, (Cells Before, Cells After) pair, List<CellChange> cells)
    {
        if (dataset.Name == Besuche.Definition.Name) return Fate.Changed;
        if (!pair.Before.IsClosed() && pair.After.IsClosed()) return Fate.Closed;
        return dataset.Name == Stellen.Definition.Name && cells.Exists(c => !c.IsHidden && place.Contains(c.Column)) ? Fate.Moved : Fate.Changed;
    }

    bool IsOther(Column? column, string before, string after) => before != after && (column is null || Pairing.Now(column, before, renamed) != after);

    CellChange Cell(Dataset dataset, IReadOnlyList<string> centres, (string Name, Column? Known) column, (string Before, string After) value)
    {
        var hidden = secrets.Hide(centres, dataset, column.Name, value.Before) || secrets.Hide(centres, dataset, column.Name, value.After);
        return new(column.Name, column.Known?.Title, hidden ? "" : value.Before, hidden ? "" : value.After, hidden);
    }

    Change One(Dataset dataset, Cells row, Fate fate)
    {
        var (id, centre) = (Id(dataset, row), Centre(dataset, row));
        var name = dataset.Key.Count > 1 ? string.Join(' ', dataset.Key.Skip(1).Select(row.Text).Where(t => t.Length > 0)) : row.Text("name");
        var hidden = centre is not null && secrets.Hide([centre], dataset, "name", name);
        return new(fate, dataset.Name, row.Source, id, hidden || name.Length == 0 ? id : name) { CentreId = centre };
    }

    double? Distance(Cells before, Cells after) =>
        !secrets.Protects(before.Text("stelle_id")) && !secrets.Protects(after.Text("stelle_id")) && PointOf(before) is { } a && PointOf(after) is { } b ? Position.Kilometres(a, b) : null;

    // Also outside of Germany: a point that left it has moved far.
    static Point? PointOf(Cells row) => row.Decimal("lat") is { } lat and >= -90 and <= 90 && row.Decimal("lon") is { } lon and >= -180 and <= 180 ? new(lat, lon) : null;

    static string Id(Dataset dataset, Cells row) => row.Text(dataset.Key[0]);

    static string? Centre(Dataset dataset, Cells row) =>
        dataset.Name == Stellen.Definition.Name || dataset.Name == Angebote.Definition.Name ? row.Text("stelle_id") : null;

    static List<(string, Column?)> All(Dataset dataset, Table before, Table after) =>
        [.. dataset.Columns.Select(c => c.Name).Concat(before.Columns).Concat(after.Columns).Distinct().Select(name => (name, dataset.Find(name)))];

    sealed class Same : IEqualityComparer<(Table, Table)>
    {
        public static readonly Same Instance = new();

        public bool Equals((Table, Table) x, (Table, Table) y) => ReferenceEquals(x.Item1, y.Item1) && ReferenceEquals(x.Item2, y.Item2);

        public int GetHashCode((Table, Table) pair) => pair.Item1.File.GetHashCode(StringComparison.Ordinal);
    }
}
