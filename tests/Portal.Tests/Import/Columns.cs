using Portal.Import;

namespace Portal.Tests.Import;

public class Columns
{
    [Theory]
    [InlineData("barriere_hinweis: {from: A}", "A", " eine \n Rampe ", "eine Rampe")]
    [InlineData("barriere_hinweis: {from: [A, B], join: \", \"}", "A|B|C", "eins|zwei|drei", "eins, zwei")]
    [InlineData("barriere_hinweis: {from: [A, B], join: \", \"}", "A|B", "|zwei", "zwei")]
    [InlineData("barriere_hinweis: {first_of: [A, B]}", "A|B", "|zwei", "zwei")]
    [InlineData("barriere_hinweis: {value: fest}", "A", "egal", "fest")]
    [InlineData("barriere_hinweis: {from: A, empty_if: [\"-\", k. A.]}", "A", "K. A.", "")]
    [InlineData("barriere_hinweis: {from: A, before: \"Stufen: \", after: \" cm\"}", "A", "3", "Stufen: 3 cm")]
    [InlineData("barriere_hinweis: {from: A, before: \"Stufen: \"}", "A", "", "")]
    [InlineData("barriere_hinweis: {from: A, default: nichts bekannt}", "A", "", "nichts bekannt")]
    [InlineData("eingang_rollstuhl: {from: A, map: {fully: ja, \"false\": nein}}", "A", "FULLY", "ja")]
    [InlineData("eingang_rollstuhl: {from: A, map: {fully: ja}}", "A", "partly", "")]
    [InlineData("eingang_rollstuhl: {from: A, map: {fully: ja}, otherwise: keep}", "A", "teilweise", "teilweise")]
    [InlineData("eingang_rollstuhl: {from: A, map: {fully: ja}, otherwise: empty}", "A", "x", "")]
    [InlineData("eingang_rollstuhl: {from: A, map: {fully: ja}, otherwise: nein}", "A", "x", "nein")]
    [InlineData("eingang_rollstuhl: {from: A, map: {\"\": nein}}", "A", "", "nein")]
    [InlineData("wiedervorlage_am: {from: A, date: [\"dd.MM.yyyy HH:mm:ss\", yyyy]}", "A", "26.06.1995 00:00:00", "1995-06-26")]
    [InlineData("wiedervorlage_am: {from: A, date: [dd.MM.yyyy], earliest: 2000-01-01}", "A", "26.06.1995", "")]
    [InlineData("wiedervorlage_am: {from: A, date: [dd.MM.yyyy], latest: 2000-01-01, default: 1999-12-31}", "A", "26.06.2005", "1999-12-31")]
    [InlineData("lat: {from: A, decimal: comma}", "A", "51,3405", "51.3405")]
    [InlineData("lat: {from: A, decimal: point}", "A", "51.3405", "51.3405")]
    [InlineData("lat: {from: A, decimal: point}", "A", "12.3", "")]
    [InlineData("plz: {from: A, add_zero: yes}", "A", "4109", "04109")]
    [InlineData("telefon: {from: A, area_code: \"0341\"}", "A", "21 38 40", "+49 341 213840")]
    [InlineData("website: {from: A, add_scheme: \"https://\"}", "A", "www.example.org/a", "https://www.example.org/a")]
    [InlineData("website: {from: A, add_scheme: \"https://\"}", "A", "http://www.example.org/a", "http://www.example.org/a")]
    [InlineData("themen: {from: A, split: \",/\", map: {Geld: schulden, Amt: soziales|schulden}}", "A", "Geld / amt", "schulden|soziales")]
    public void A_rule_makes_of_a_cell_what_the_documentation_says(string rule, string header, string row, string expected) =>
        Assert.Equal(expected, Given.Cell(rule[..rule.IndexOf(':')], rule[(rule.IndexOf(':') + 2)..], header, row));

    [Fact]
    public void Words_for_yes_and_no_are_those_of_the_mapping()
    {
        var mapping = Given.Mapping("""
            datasets:
              angebote:
                angebot_id: {id: {from: [Name]}}
                stelle_id: {value: kompass}
                thema: {value: schulden}
                name: Name
                status: {value: aktiv}
                anonym: {from: A, yes: [Y, "1"], no: [N, "0"]}
            """);
        var table = Given.Run(mapping, "Name|A", "a|y", "b|0", "c|").Tables["angebote"];
        Assert.Equal(["ja", "nein", ""], table.Rows.Select(row => table.Value(row, "anonym")));
    }

    [Fact]
    public void A_refused_value_stays_out_is_listed_and_its_text_is_kept_where_the_mapping_says()
    {
        var result = Given.Run(Given.Centres("    oeffnungszeiten_hinweis: {from: H}\n    lat: {from: L, keep_in: oeffnungszeiten_hinweis}"), "Name|H|L", "A|bis Mai|zu weit");
        var table = result.Tables["stellen"];
        Assert.Equal(("", "bis Mai; zu weit"), (table.Value(table.Rows[0], "lat"), table.Value(table.Rows[0], "oeffnungszeiten_hinweis")));
        var lost = Assert.Single(result.Report.Unmapped);
        Assert.Equal((2, "L", "stellen.lat", "zu weit"), (lost.Line, lost.Column, lost.Target, lost.Value));
    }

    [Fact]
    public void A_text_that_is_too_long_is_refused_or_where_the_mapping_says_so_cut_at_a_word_and_listed()
    {
        var text = string.Concat(Enumerable.Repeat("Wort ", 200));
        var refused = Given.Run(Given.Centres("    barriere_hinweis: {from: A}"), "Name|A", "A|" + text);
        var cut = Given.Run(Given.Centres("    barriere_hinweis: {from: A, too_long: cut}"), "Name|A", "A|" + text);
        Assert.Equal("", refused.Tables["stellen"].Value(refused.Tables["stellen"].Rows[0], "barriere_hinweis"));
        var cell = cut.Tables["stellen"].Value(cut.Tables["stellen"].Rows[0], "barriere_hinweis");
        Assert.EndsWith("Wort…", cell);
        Assert.InRange(cell.Length, 400, 500);
        Assert.Single(refused.Report.Unmapped);
        Assert.Single(cut.Report.Unmapped);
    }

    [Theory]
    [InlineData("Linnéstr. 1", "Linnéstr.", "1", "")]
    [InlineData("Karl-Liebknecht-Straße 15-17 b", "Karl-Liebknecht-Straße", "15-17 b", "")]
    [InlineData("Friedenspark - Am Hospitaltor", "Friedenspark - Am Hospitaltor", "", "")]
    [InlineData("Straße des 18. Oktober 100", "Straße des 18. Oktober", "100", "")]
    [InlineData("Thomaskirchhof 20 - 2. Etage", "Thomaskirchhof", "20", "2. Etage")]
    [InlineData("Burgplatz 1  Zi. U 33", "Burgplatz", "1", "Zi. U 33")]
    [InlineData("Karl-Liebknecht-Str. 141 a   1. OG", "Karl-Liebknecht-Str.", "141 a", "1. OG")]
    [InlineData("Walter-Heinze-Str. 22 HH", "Walter-Heinze-Str.", "22", "HH")]
    [InlineData("Willy-Brandt-Platz 5 - Ebene 0 - neben Reisezentrum", "Willy-Brandt-Platz", "5", "Ebene 0 - neben Reisezentrum")]
    [InlineData("Markt 10 / Handwerkerpassage", "Markt", "10", "Handwerkerpassage")]
    [InlineData("Birkenstr. 11/ Kindstr. 6", "Birkenstr.", "11", "Kindstr. 6")]
    [InlineData("Eisenbahnstr. 52 A/B", "Eisenbahnstr.", "52 A/B", "")]
    [InlineData("Tarostr. 17 - 19 ", "Tarostr.", "17 - 19", "")]
    [InlineData("Rossplatz 8+9", "Rossplatz", "8+9", "")]
    [InlineData("Prager Str. 136, Technisches Rathaus Haus A", "Prager Str.", "136", "Technisches Rathaus Haus A")]
    [InlineData("siehe: Sozialverband e.V.", "", "", "siehe: Sozialverband e.V.")]
    [InlineData("Paunsdorfer Allee", "Paunsdorfer Allee", "", "")]
    public void A_street_cell_is_taken_apart_without_losing_a_word(string cell, string street, string number, string rest)
    {
        var parts = Parts.Of("address", cell);
        Assert.Equal((street, number, rest), (parts["street"], parts["house_number"], parts["address_rest"]));
    }

    [Theory]
    [InlineData("Beispielstr. 12 a, 04109 Leipzig", "Beispielstr.", "12 a", "04109", "Leipzig", "")]
    [InlineData("Musterweg 15-17, Hinterhaus, D-60311 Frankfurt am Main", "Musterweg", "15-17", "60311", "Frankfurt am Main", "Hinterhaus")]
    [InlineData("04109 Leipzig", "", "", "04109", "Leipzig", "")]
    [InlineData("Markt 3, 4109 Leipzig", "Markt", "3", "", "", "4109 Leipzig")]
    public void A_whole_address_in_one_cell_is_taken_apart(string cell, string street, string number, string postcode, string town, string rest)
    {
        var parts = Parts.Of("address", cell);
        Assert.Equal((street, number, postcode, town, rest), (parts["street"], parts["house_number"], parts["postcode"], parts["town"], parts["address_rest"]));
    }

    [Theory]
    [InlineData("(0341) 9 63 61 20 oder 9 63 61 47", "(0341) 9 63 61 20", "oder 9 63 61 47")]
    [InlineData("(0341) 9 73 68 50 / 51", "(0341) 9 73 68 50", "/ 51")]
    [InlineData("(0341) 30 35-203/4", "(0341) 30 35-203", "/4")]
    [InlineData("0341 / 9 94 49 99", "0341 / 9 94 49 99", "")]
    [InlineData("(0341) 4 77 24 62, \r\nKiga: (0341) 4 78 28 70", "(0341) 4 77 24 62", "Kiga: (0341) 4 78 28 70")]
    [InlineData("Service-Center Leipzig (0341) 678 0", "(0341) 678 0", "Service-Center Leipzig")]
    [InlineData("+49 30 23125 034", "+49 30 23125 034", "")]
    [InlineData("nur schriftlich", "", "nur schriftlich")]
    public void Of_several_numbers_the_first_is_taken_and_the_others_are_kept(string cell, string first, string others)
    {
        var parts = Parts.Of("phone", cell);
        Assert.Equal((first, others), (parts["first_number"], parts["other_numbers"]));
    }

    [Theory]
    [InlineData("www.werk.example.org\r\n\r\ninfo@werk.example.org", "www.werk.example.org", "info@werk.example.org", "")]
    [InlineData("Internet: www.kunst.example.org;\r\nE-Mail: office@kunst.example.org", "www.kunst.example.org", "office@kunst.example.org", "")]
    [InlineData("Träger: Verein e.V.; E-Mail: a@b.example.org", "", "a@b.example.org", "Träger: Verein e.V.")]
    [InlineData("verein.de/leipzig", "verein.de/leipzig", "", "")]
    [InlineData("info@ verein.de", "", "", "info@ verein.de")]
    [InlineData("Münztoilette - freistehend", "", "", "Münztoilette - freistehend")]
    public void A_contact_cell_gives_address_mail_and_note(string cell, string url, string email, string note)
    {
        var parts = Parts.Of("contact", cell);
        Assert.Equal((url, email, note), (parts["url"], parts["email"], parts["note"]));
    }

    [Fact]
    public void A_part_that_no_column_takes_is_listed()
    {
        var result = Given.Run(Given.Centres("    email: {from: A, part: email}"), "Name|A", "A|a@b.example.org und Kaffee", "B|c@d.example.org");
        Assert.Equal([(2, "und Kaffee")], result.Report.Unmapped.Select(u => (u.Line, u.Value)));
    }
}
