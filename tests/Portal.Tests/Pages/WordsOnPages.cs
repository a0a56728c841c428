using Portal.Model;
using Portal.Pages;

namespace Portal.Tests.Pages;

public class WordsOnPages
{
    [Theory]
    [InlineData("2026-11-22", "heute", "today")]
    [InlineData("2026-12-01", "heute", "today")]
    [InlineData("2026-11-21", "gestern", "yesterday")]
    [InlineData("2026-11-10", "vor 12 Tagen", "12 days ago")]
    [InlineData("2026-11-08", "vor 2 Wochen", "2 weeks ago")]
    [InlineData("2026-09-22", "vor 2 Monaten", "2 months ago")]
    [InlineData("2025-11-23", "vor 11 Monaten", "11 months ago")]
    [InlineData("2025-11-22", "vor über einem Jahr", "more than a year ago")]
    [InlineData("2024-01-01", "vor über 2 Jahren", "more than 2 years ago")]
    public void An_age_is_said_as_people_say_it(string day, string german, string english)
    {
        Assert.Equal(german, Sample.View().Age(DateOnly.ParseExact(day, "yyyy-MM-dd")));
        Assert.Equal(english, Sample.View("en").Age(DateOnly.ParseExact(day, "yyyy-MM-dd")));
    }

    [Theory]
    [InlineData(999, "999 B", "999 B")]
    [InlineData(87_140, "87,1 KB", "87.1 KB")]
    [InlineData(2_500_000, "2,5 MB", "2.5 MB")]
    public void A_size_has_the_decimal_sign_of_its_language(long bytes, string german, string english)
    {
        Assert.Equal(german, Sample.View().Size(bytes));
        Assert.Equal(english, Sample.View("en").Size(bytes));
    }

    [Fact]
    public void Hours_fit_in_one_line_and_say_which_week()
    {
        var hours = new OpeningHours(HoursState.Known, [new([0, 1, 2], [new(540, 720)], []), new([3], [new(840, 1440)], [1, -1])], null);
        Assert.Equal("Mo bis Mi 9:00–12:00 Uhr · Do 14:00–24:00 Uhr (nur am ersten und letzten Donnerstag im Monat)", HoursWeek.Line(Sample.View(), hours));
        Assert.Equal("Zeiten nicht bekannt – bitte anrufen", HoursWeek.Line(Sample.View(), OpeningHours.Unknown));
        Assert.Equal("By appointment", HoursWeek.Line(Sample.View("en"), OpeningHours.ByAppointment));
    }

    [Theory]
    [InlineData(18, null, "ab 18 Jahren")]
    [InlineData(null, 26, "bis 26 Jahre")]
    [InlineData(14, 26, "14 bis 26 Jahre")]
    [InlineData(null, null, null)]
    public void An_age_limit_is_said_only_where_it_is_known(int? from, int? to, string? words)
    {
        var service = Sample.View().Lookups.Services[Sample.Centre.Id].First() with { MinimumAge = from, MaximumAge = to };
        Assert.Equal(words, Conditions.Of(Sample.View(), service).FirstOrDefault(c => c.Key == "service.age").Texts?.Single().Text);
    }

    [Fact]
    public void A_mistake_is_reported_to_those_who_keep_the_data() =>
        Assert.StartsWith("mailto:redaktion@musterstadt.example.org?subject=Fehler%20im%20Eintrag%20", Links.Report(Sample.View(), Sample.Centre));
}
