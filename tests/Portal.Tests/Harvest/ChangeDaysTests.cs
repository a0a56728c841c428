using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Portal.Model;
using Portal.Shape;

namespace Portal.Tests.Harvest;

/// <summary>issued and modified change exactly when the content does.</summary>
public class ChangeDaysTests
{
    static readonly DateOnly Start = new(2026, 1, 1);

    [Fact]
    public void Over_any_history_of_edits_modified_changes_exactly_when_the_content_does_and_issued_never() =>
        Prop.ForAll(ArbMap.Default.ArbFor<(byte Content, bool Moves, byte Pause, sbyte CommitLag)[]>(), steps =>
        {
            var (before, today, held) = ((LockedEntry?)null, Start, true);
            foreach (var (content, moves, pause, lag) in steps)
            {
                today = today.AddDays(pause % 5 + (before is null ? 0 : 1));
                var now = (Sum(content % 3), before is null || !moves ? before?.Iri ?? "https://a.example/x" : before.Iri + "x");
                var days = ChangeDays.Of(before, now, today.AddDays(lag % 4), today);
                var same = before is not null && before.Content == now.Item1 && before.Iri == now.Item2;
                held &= days.Issued <= days.Modified && days.Modified <= today && (before is null || days.Issued == before.Issued);
                held &= before is null || (same ? days.Modified == before.Modified : days.Modified >= before.Modified);
                held &= before is null || same || lag % 4 < 0 || days.Modified == today;
                held &= before is null || before.Iri == now.Item2 || days.Modified > before.Modified;
                before = Entry(now.Item1, now.Item2, days);
            }
            return held;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_change_gets_the_day_of_the_commit_so_that_every_build_of_one_commit_says_the_same()
    {
        var before = Entry(Sum(1), "https://a.example/x", new(Start, Start));
        var first = ChangeDays.Of(before, (Sum(2), before.Iri), Start.AddDays(3), Start.AddDays(3));
        Assert.Equal(new Days(Start, Start.AddDays(3)), first);
        Assert.Equal(first, ChangeDays.Of(before, (Sum(2), before.Iri), Start.AddDays(3), Start.AddDays(90)));
    }

    [Fact]
    public void A_day_is_never_earlier_than_the_one_that_was_published() =>
        Assert.Equal(Start.AddDays(9), ChangeDays.Of(Entry(Sum(1), "https://a.example/x", new(Start, Start.AddDays(9))), (Sum(2), "https://a.example/x"), Start, Start).Modified);

    [Fact]
    public void A_new_address_with_the_same_content_gets_a_newer_day_because_govdata_prefers_the_newer_of_two_duplicates() =>
        Assert.Equal(Start.AddDays(1), ChangeDays.Of(Entry(Sum(1), "https://a.example/x", new(Start, Start)), (Sum(1), "https://b.example/x"), Start, Start.AddDays(8)).Modified);

    [Fact]
    public void What_is_new_was_published_and_changed_on_the_same_day() => Assert.Equal(new Days(Start, Start), ChangeDays.Of(null, (Sum(1), "https://a.example/x"), Start.AddDays(4), Start));

    static LockedEntry Entry(string content, string iri, Days days) => new("x", iri, content, days.Issued, days.Modified, "cc-zero", "X");

    static string Sum(int content) => content.ToString("x64", CultureInfo.InvariantCulture);
}
