using System.Text;
using System.Xml;
using Portal.Values;

namespace Portal.Publish.SiteFiles;

/// <summary>XML as all our feeds write it: UTF-8 without byte order mark, LF, and no character that XML 1.0 forbids.</summary>
static class XmlText
{
    public static OutputFile File(string path, Action<XmlWriter> content) => new(path, stream =>
    {
        using var xml = XmlWriter.Create(stream, new() { Encoding = new UTF8Encoding(false), Indent = true, IndentChars = " ", NewLineChars = "\n", CloseOutput = false });
        xml.WriteStartDocument();
        content(xml);
        xml.WriteEndDocument();
    });

    /// <summary>The text with U+FFFD for what XML cannot hold (control characters, half surrogate pairs).</summary>
    public static string Clean(string text) =>
        string.Concat(text.EnumerateRunes().Select(rune => rune.Value <= 0xFFFF && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString()));

    public static string Moment(DateOnly day) => DateValue.Iso(day) + "T00:00:00Z";
}
