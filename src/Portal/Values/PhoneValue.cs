using Portal.Model;

namespace Portal.Values;

/// <summary>One phone number in the form that people read and tel: needs.</summary>
public static class PhoneValue
{
    public static readonly ValueKind Kind = new("phone", new Text("Telefonnummer", "phone number"), "string", cell => Reading.Of(cell));
}
