using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Portal.Publish.Rdf;
using Portal.Shape;
using Portal.Values;

namespace Portal.Tests;

/// <summary>The small promises that the writers build on.</summary>
public class GraphParts
{
    [Theory]
    [InlineData("https://example.org/a b", "https://example.org/a%20b")]
    [InlineData(" https://example.org/\"<>\\^`{|} ", "https://example.org/%22%3C%3E%5C%5E%60%7B%7C%7D")]
    [InlineData("https://example.org/100%", "https://example.org/100%25")]
    [InlineData("https://example.org/%C3%A4ö", "https://example.org/%C3%A4ö")]
    [InlineData("https://example.org/a#b#c", "https://example.org/a#b%23c")]
    [InlineData("https://example.org/a/../b/./c", "https://example.org/b/c")]
    [InlineData("https://example.org/a\u202eb\n", "https://example.org/a%E2%80%AEb")]
    public void An_address_with_forbidden_characters_is_encoded(string text, string expected) => Assert.Equal(expected, Iri.Of(text).Value);

    [Theory, InlineData(null), InlineData(""), InlineData("daten/x.csv"), InlineData("/x"), InlineData("//example.org/x"), InlineData("https://"), InlineData("http:x"), InlineData("https://a:b/"), InlineData("www.example.org")]
    public void What_is_no_absolute_address_is_refused(string? text) => Assert.False(Iri.TryFrom(text, out _));

    [Fact]
    public void An_address_that_was_encoded_once_is_not_encoded_again() => Prop.ForAll<string>(text =>
        !Iri.TryFrom("https://example.org/" + text, out var once) || Iri.Of(once.Value) == once).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("beratung@example.org", "mailto:beratung@example.org")]
    [InlineData("kein Postfach", null)]
    [InlineData("a@b@c", null)]
    [InlineData("a@b.de?cc=x@y.de", null)]
    public void Only_a_mail_address_becomes_mailto(string text, string? expected) => Assert.Equal(expected, Iri.Mailto(text)?.Value);

    [Theory]
    [InlineData("+49 (251) 123-45", "tel:+4925112345")]
    [InlineData("0251 / 12345", "tel:025112345")]
    [InlineData("0251 <12>", null)]
    [InlineData("nach Vereinbarung", null)]
    [InlineData("", null)]
    public void Only_a_number_becomes_tel(string text, string? expected) => Assert.Equal(expected, Iri.Tel(text)?.Value);

    [Theory]
    [InlineData("a\0b", "a\uFFFDb")]
    [InlineData("\uFFFE", "\uFFFD")]
    [InlineData("😀\t\r\n", "😀\t\r\n")]
    public void What_XML_cannot_hold_is_replaced_when_the_text_is_made(string text, string expected) => Assert.Equal(expected, Literal.Of(text).Text);

    [Fact]
    public void Half_a_character_is_replaced_in_a_text_and_refused_in_an_address()
    {
        Assert.Equal("a\uFFFDb", Literal.Of("a\ud83db").Text);
        Assert.False(Iri.TryFrom("https://example.org/\ud83d", out _));
    }

    [Fact]
    public void A_text_without_words_is_no_text()
    {
        Assert.Null(Multilingual.German(" \n"));
        Assert.Null(Multilingual.From([KeyValuePair.Create("keine Sprache", "x")]));
        Assert.Equal("de", Multilingual.From([KeyValuePair.Create("ar", "x"), KeyValuePair.Create("DE", "y")])!.Texts[0].Key);
    }

    [Theory]
    [InlineData("Sucht/Drogen", "Sucht Drogen")]
    [InlineData("Ehe-, Familien- und Lebensberatung", "Ehe- Familien- und Lebensberatung")]
    [InlineData("\"§ 16a\"", "16a")]
    [InlineData("x", null)]
    [InlineData("😀,", null)]
    public void A_keyword_keeps_only_what_the_harvester_keeps(string text, string? expected) => Assert.Equal(expected, Keyword.Clean(text));

    [Fact]
    public void A_keyword_is_never_longer_than_the_harvester_allows() => Assert.Equal(100, Keyword.Clean(new string('ä', 300))!.Length);

    [Fact]
    public void A_predicate_that_XML_cannot_write_is_refused()
    {
        foreach (var bad in new[] { "https://example.org/", "https://example.org/1", Vocabulary.Rdf.Namespace + "li" })
            Assert.Throws<ArgumentException>(() => new Graph([new Triple(new Blank("a"), Iri.Of(bad), Literal.Of("x"))]));
    }

    [Fact]
    public void A_ring_of_blank_nodes_is_written_although_nothing_else_mentions_it()
    {
        var (a, b, p) = (new Blank("a"), new Blank("b"), Iri.Of("https://example.org/p"));
        var graph = new Graph([new Triple(a, p, b), new Triple(b, p, a)]);
        Assert.Single(graph.Roots);
    }

    [Theory, MemberData(nameof(Catalogues.Names), MemberType = typeof(Catalogues))]
    public void The_same_catalogue_gives_the_same_bytes_without_mark_and_carriage_return(string name)
    {
        foreach (var write in new Action<Graph, Stream>[] { Turtle.Write, RdfXml.Write, JsonLd.Write, NTriples.Write })
        {
            var bytes = Bytes(write, name);
            Assert.Equal(bytes, Bytes(write, name));
            Assert.DoesNotContain((byte)'\r', bytes);
            Assert.NotEqual(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
            Assert.Equal((byte)'\n', bytes[^1]);
        }
    }

    [Fact]
    public void A_new_data_set_changes_no_other_label()
    {
        var catalogue = Catalogues.Named("rich");
        var shorter = catalogue with { Datasets = [.. catalogue.Datasets.Skip(1)] };
        var before = DcatApDe.From(catalogue).Triples.Select(triple => triple.ToString()).ToHashSet();
        var kept = DcatApDe.From(shorter).Triples.Where(triple => triple.Subject is Blank).ToList();
        Assert.NotEmpty(kept);
        Assert.All(kept, triple => Assert.Contains(triple.ToString(), before));
    }

    static byte[] Bytes(Action<Graph, Stream> write, string name)
    {
        using var stream = new MemoryStream();
        write(DcatApDe.From(Catalogues.Named(name)), stream);
        return stream.ToArray();
    }
}
