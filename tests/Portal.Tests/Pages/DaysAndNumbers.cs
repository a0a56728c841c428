using Portal.Model;
using Portal.Pages;

namespace Portal.Tests.Pages;

public class DaysAndNumbers
{
    [Theory]
    [InlineData("de", "3. Mai 2026", "22. November 2026")]
    [InlineData("en", "3 May 2026", "22 November 2026")]
    [InlineData("tr", "3 Mayıs 2026", "22 Kasım 2026")]
    [InlineData("uk", "3 травня 2026 р.", "22 листопада 2026 р.")]
    [InlineData("ru", "3 мая 2026 г.", "22 ноября 2026 г.")]
    [InlineData("ar", "3 أيار/مايو 2026", "22 تشرين الثاني/نوفمبر 2026")]
    [InlineData("fr", "3 May 2026", "22 November 2026")]
    public void A_day_is_written_as_in_its_language(string language, string may, string november)
    {
        Assert.Equal(may, Cultures.Date(language, new(2026, 5, 3)));
        Assert.Equal(november, Cultures.Date(language, new(2026, 11, 22)));
    }

    [Theory]
    [InlineData("de", "12.345", "1,5 MB")]
    [InlineData("en", "12,345", "1.5 MB")]
    [InlineData("tr", "12.345", "1,5 MB")]
    [InlineData("uk", "12\u00A0345", "1,5 MB")]
    [InlineData("ru", "12\u00A0345", "1,5 MB")]
    [InlineData("ar", "12,345", "1.5 MB")]
    public void A_number_has_the_signs_of_its_language(string language, string number, string size)
    {
        Assert.Equal(number, Sample.View(language).Number(12_345));
        Assert.Equal(size, Sample.View(language).Size(1_500_000));
    }

    [Theory]
    [InlineData("de", "Do 14:00–18:00 Uhr (nur am ersten und letzten Donnerstag im Monat)")]
    [InlineData("en", "Thu 14:00–18:00 (only the first and last Thursday of the month)")]
    [InlineData("tr", "Per 14:00–18:00 (yalnızca ayın birinci ve son Perşembe günü)")]
    [InlineData("uk", "Чт 14:00–18:00 (Четвер, лише 1-й та останній раз у місяці)")]
    [InlineData("ru", "Чт 14:00–18:00 (Четверг, только 1-й и последний раз в месяце)")]
    [InlineData("ar", "الخميس 14:00 إلى 18:00 (فقط الخميس الأول والأخير من الشهر)")]
    public void Hours_are_said_as_in_their_language(string language, string words) =>
        Assert.Equal(words, HoursWeek.Line(Sample.View(language), new(HoursState.Known, [new([3], [new(840, 1080)], [1, -1])], null)).Replace('\u00A0', ' '));

    [Theory]
    [InlineData("ru", 21, "21 консультационный центр")]
    [InlineData("ru", 3, "3 консультационных центра")]
    [InlineData("ru", 11, "11 консультационных центров")]
    [InlineData("uk", 2, "2 консультаційні центри")]
    [InlineData("tr", 12, "12 danışma merkezi")]
    [InlineData("ar", 2, "مركزا استشارة")]
    [InlineData("ar", 7, "7 مراكز استشارة")]
    [InlineData("ar", 100, "100 مركز استشارة")]
    [InlineData("de", 0, "0 Beratungsstellen")]
    public void A_count_has_the_form_of_its_noun(string language, int number, string words) =>
        Assert.Equal(words, Sample.View(language).Count("count.centres", number));

    [Theory]
    [InlineData("ru", 21, "3 недели назад")]
    [InlineData("uk", 5, "5 днів тому")]
    [InlineData("ar", 2, "قبل يومين")]
    [InlineData("tr", 1, "dün")]
    public void An_age_is_said_as_in_its_language(string language, int days, string words) =>
        Assert.Equal(words, Sample.View(language).Age(Sample.View().Safe.Today.AddDays(-days)));
}
