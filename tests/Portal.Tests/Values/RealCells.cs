using Portal.Read;
using Portal.Values;

namespace Portal.Tests.Values;

/// <summary>How much of what people really wrote is understood, measured on the directory of an association in Leipzig.</summary>
public class RealCells
{
    [Fact]
    public void Four_in_ten_opening_hours_of_a_real_directory_are_understood() => Assert.InRange(Share("Oeffnungszeiten", HoursValue.Kind), 0.40, 0.60);

    [Fact]
    public void Eight_in_ten_phone_numbers_of_a_real_directory_are_understood() => Assert.InRange(Share("Telefon-Einrichtung", PhoneValue.Kind), 0.85, 0.95);

    static double Share(string column, ValueKind kind)
    {
        var content = CsvFile.Read(Path.Combine(Shared.RequireOrSkip(), "real", "leipzig_bvl_places.csv"), "places.csv");
        var index = content.Header.ToList().IndexOf(column);
        var cells = content.Rows.Select(row => row.Cells[index].Trim()).Where(cell => cell.Length > 0).ToList();
        return (double)cells.Count(cell => kind.Read(cell).Canonical is not null) / cells.Count;
    }
}
