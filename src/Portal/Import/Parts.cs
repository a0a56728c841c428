namespace Portal.Import;

/// <summary>The named parts into which a cell that holds several things can be taken apart; all parts of a family together are the whole cell.</summary>
/// <param name="Family">Parts of one family come from one split.</param>
public sealed record Part(string Name, string Family, string German);

/// <summary>Takes cells apart.</summary>
public static class Parts
{
    public static readonly IReadOnlyList<Part> All =
    [
        new("street", "address", "Straße"), new("house_number", "address", "Hausnummer"), new("postcode", "address", "Postleitzahl"),
        new("town", "address", "Ort"), new("address_rest", "address", "Rest der Anschrift"),
        new("first_number", "phone", "erste Nummer"), new("other_numbers", "phone", "weitere Nummern und Zusätze"),
        new("url", "contact", "Webadresse"), new("email", "contact", "E-Mail-Adresse"), new("note", "contact", "übriger Text"),
        new("hours", "hours", "verstandene Öffnungszeiten"), new("hours_note", "hours", "nicht verstandene Öffnungszeiten"),
    ];

    /// <summary>Longer cells are not taken apart: a regular expression must not be fed a novel.</summary>
    public const int MaximumLength = 2_000;

    public static Part? Find(string name) => All.FirstOrDefault(p => p.Name == name);

    /// <summary>All parts of a cell by name; what cannot be told apart stands in the family's last part.</summary>
    public static IReadOnlyDictionary<string, string> Of(string family, string cell) => family switch
    {
        "address" => AddressParts.Of(cell),
        "phone" => PhoneParts.Of(cell),
        "contact" => ContactParts.Of(cell),
        _ => HoursParts.Of(cell),
    };
}
