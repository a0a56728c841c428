using FsCheck;
using FsCheck.Fluent;
using Portal.Model;
using Portal.Values;

namespace Portal.Tests.Values;

public class HoursValueTests
{
    [Theory]
    [InlineData("Mo-Do 09:00-12:00; Di 14:00-18:00", "Mo-Do 09:00-12:00; Di 14:00-18:00")]
    [InlineData("Mo–Do 9-12 Uhr, Di 14-18 Uhr", "Mo-Do 09:00-12:00; Di 14:00-18:00")]
    [InlineData("Mo-Th 09:00-12:00; Tu 14:00-18:00; PH off", "Mo-Do 09:00-12:00; Di 14:00-18:00; PH off")]
    [InlineData("Mo,Mi,Do 09:00-16:00; Di 09:00-18:00; Fr 09:00-12:00", "Mo,Mi,Do 09:00-16:00; Di 09:00-18:00; Fr 09:00-12:00")]
    [InlineData("Mo 8.30 - 11.30 Uhr\nDo 13.00 - 17.30 Uhr", "Mo 08:30-11:30; Do 13:00-17:30")]
    [InlineData("Mo und Mi 9 bis 12 Uhr", "Mo,Mi 09:00-12:00")]
    [InlineData("täglich 9-18 Uhr", "Mo-So 09:00-18:00")]
    [InlineData("Mo-Fr 9:00-12:00 und 13:00-16:00 Uhr", "Mo-Fr 09:00-12:00,13:00-16:00")]
    [InlineData("Mo-So 00:00-24:00", "Mo-So 00:00-24:00")]
    [InlineData("rund um die Uhr", "Mo-So 00:00-24:00")]
    [InlineData("24/7", "Mo-So 00:00-24:00")]
    [InlineData("We[1] 14:00-16:00", "Mi[1] 14:00-16:00")]
    [InlineData("Mi[3,1] 14:00-16:00", "Mi[1,3] 14:00-16:00")]
    [InlineData("Di[1],Do[1] 10:00-12:00", "Di[1],Do[1] 10:00-12:00")]
    [InlineData("jeden 1. Mittwoch im Monat 14:00-16:00", "Mi[1] 14:00-16:00")]
    [InlineData("1. und 3. Dienstag im Monat von 16 - 18 Uhr", "Di[1,3] 16:00-18:00")]
    [InlineData("jeden letzten Samstag im Monat 10 bis 12 Uhr", "Sa[-1] 10:00-12:00")]
    [InlineData("Mo 9-12; Sa, So geschlossen", "Mo 09:00-12:00")]
    [InlineData("Mo-Fr 9-12; Mi geschlossen", "Mo,Di,Do,Fr 09:00-12:00")]
    [InlineData("Mo 9-12; nach Vereinbarung", "Mo 09:00-12:00; nach Vereinbarung")]
    [InlineData("Die  14 - 17 Uhr;\nDo  9 - 12 Uhr und 14 - 17 Uhr;\nsowie Termine nach Vereinbarung", "Di,Do 14:00-17:00; Do 09:00-12:00; nach Vereinbarung")]
    [InlineData("Mo-Fr 9-16, feiertags geschlossen", "Mo-Fr 09:00-16:00; PH off")]
    [InlineData("Sa 9-12; So und feiertags geschlossen", "Sa 09:00-12:00; PH off")]
    [InlineData("So - Do  8.00 - 23.00 Uhr;\nFr, Sa  8.00 - 0.00 Uhr;", "Mo-Do,So 08:00-23:00; Fr,Sa 08:00-24:00")]
    [InlineData("Montag bis Freitag von 9 bis 12 Uhr", "Mo-Fr 09:00-12:00")]
    [InlineData("montags 9-12, donnerstags 14-18", "Mo 09:00-12:00; Do 14:00-18:00")]
    [InlineData("Mo bis Fr:10-18 Uhr", "Mo-Fr 10:00-18:00")]
    [InlineData("Mo 9-12; Mo 11-14", "Mo 09:00-14:00")]
    [InlineData("Sprechzeiten: Mo 9-12 Uhr Di 14-18 Uhr.", "Mo 09:00-12:00; Di 14:00-18:00")]
    [InlineData("\"nach Vereinbarung\"", "nach Vereinbarung")]
    [InlineData("n. V.", "nach Vereinbarung")]
    [InlineData("n.V.", "nach Vereinbarung")]
    [InlineData("nach Terminvereinbarung", "nach Vereinbarung")]
    [InlineData("nur nach telefonischer Absprache", "nach Vereinbarung")]
    [InlineData("Termine nach Vereinbarung", "nach Vereinbarung")]
    [InlineData("nach telefonischer Vereinbarung", "nach Vereinbarung")]
    [InlineData("nach Vereinbarung; PH off", "nach Vereinbarung; PH off")]
    public void Hours_as_people_write_them_have_one_canonical_form(string cell, string canonical) => Assert.Equal(canonical, HoursValue.Kind.Read(cell).Canonical);

    [Theory]
    [InlineData("10.00 - 7.00 Uhr", "fehlt der Wochentag")]
    [InlineData("Mo 10.00 - 7.00 Uhr", "endet vor ihrem Anfang")]
    [InlineData("Mo-Fr 18-2 Uhr", "endet vor ihrem Anfang")]
    [InlineData("Mo 9-9", "endet vor ihrem Anfang")]
    [InlineData("April bis Oktober täglich 10 - 18 Uhr", "„april“")]
    [InlineData("durchgehend", "„durchgehend“")]
    [InlineData("täglich ab 10.00 Uhr", "„ab“")]
    [InlineData("Mo 9", "unvollständig")]
    [InlineData("Mo-Fr", "unvollständig")]
    [InlineData("Mo; Di 9-12", "nicht zu verstehen")]
    [InlineData("Mo 9-12; 14-18", "fehlt der Wochentag")]
    [InlineData("Mo 9-25", "„25“")]
    [InlineData("Mo-Fr 9-12 nach Vereinbarung", "unvollständig")]
    [InlineData("Fr nach Vereinbarung", "unvollständig")]
    [InlineData("Mo-Fr 9-12; nur nach Vereinbarung", "nur nach Vereinbarung")]
    [InlineData("Mo geschlossen", "keine Zeiten")]
    [InlineData("Mo 9-12; Mo geschlossen", "zugleich")]
    [InlineData("feiertags 9-12", "nicht zu verstehen")]
    [InlineData("Arbeitszeit: Mo-Fr 8-15\nSprechzeit: Mo-Fr 7-16", "„arbeitszeit“")]
    [InlineData("Mo-Fr[1] 9-12", "nicht zu verstehen")]
    [InlineData("Mi[1],Do 9-12", "nicht zu verstehen")]
    [InlineData("Mo 9-12 Uhr (Nov.-Febr. 10-12 Uhr)", "„(“")]
    public void Hours_that_are_not_understood_are_refused_and_never_guessed(string cell, string reason)
    {
        var reading = HoursValue.Kind.Read(cell);
        Assert.Null(reading.Canonical);
        Assert.Contains(reason, reading.Problem!.De, StringComparison.Ordinal);
        Assert.Contains("oeffnungszeiten_hinweis", reading.Remedy!.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Hours_survive_printing_and_reading() =>
        Prop.ForAll(AnyHours(), hours => HoursValue.Parse(HoursValue.Print(hours)).Equals(hours)).QuickCheckThrowOnFailure();

    [Fact]
    public void An_empty_cell_is_unknown_and_prints_as_nothing()
    {
        Assert.Equal(OpeningHours.Unknown, HoursValue.Parse(""));
        Assert.Equal("", HoursValue.Print(OpeningHours.Unknown));
    }

    [Theory]
    [InlineData("Mo-Do 09:00-12:00; Di 14:00-18:00", "Mo-Th 09:00-12:00, Tu 14:00-18:00")]
    [InlineData("Mo 9-12; Fr 9-12; Mi[1] 14-16; PH off", "Mo,Fr 09:00-12:00; We[1] 14:00-16:00; PH off")]
    [InlineData("Mo-Fr 9-12; Mi[1] 14-16", "Mo-Fr 09:00-12:00, We[1] 14:00-16:00")]
    [InlineData("nach Vereinbarung", "\"nach Vereinbarung\"")]
    [InlineData("So 9-12; n. V.", "Su 09:00-12:00 || \"nach Vereinbarung\"")]
    public void Open_street_map_gets_times_that_add_up(string cell, string osm) =>
        Assert.Equal(osm, Hours.ToOsm(HoursValue.Parse(HoursValue.Kind.Read(cell).Canonical!)));

    // Random rules go through Read's own normal form by printing each as text.
    static Arbitrary<OpeningHours> AnyHours()
    {
        var time = from open in Gen.Choose(0, 1438) from length in Gen.Choose(1, 1440 - open) select new TimeSpanOfDay(open, open + length);
        var rule = from days in Gen.SubListOf(Enumerable.Range(0, 7)).Where(d => d.Count > 0)
                   from times in time.NonEmptyListOf()
                   from weeks in Gen.Frequency((2, Gen.Constant(Array.Empty<int>())), (1, Gen.SubListOf(new[] { 1, 2, 3, 4, 5, -1 }).Select(l => l.ToArray())))
                   select Text([.. days], [.. times], weeks);
        var hours = from n in Gen.Choose(0, 4)
                    from rules in rule.ListOf(n)
                    from appointment in Gen.Elements("", "nach Vereinbarung")
                    from holidays in Gen.Elements("", "PH off")
                    let cell = string.Join("; ", rules.Append(appointment).Append(holidays).Where(t => t.Length > 0))
                    where cell.Length is > 0 and < 1000 && (rules.Count > 0 || appointment.Length > 0)
                    select HoursValue.Parse(cell);
        return Arb.From(hours.Where(h => h.State != HoursState.Unknown));
    }

    static string Text(int[] days, TimeSpanOfDay[] times, int[] weeks)
    {
        string[] names = ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"];
        var nth = weeks.Length == 0 ? "" : $"[{string.Join(',', weeks)}]";
        return $"{string.Join(',', days.Select(d => names[d] + nth))} {string.Join(',', times.Select(t => $"{t.Opens / 60}:{t.Opens % 60:00}-{t.Closes / 60}:{t.Closes % 60:00}"))}";
    }
}
