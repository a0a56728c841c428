using Portal.Model;

namespace Portal.Shape;

/// <summary>A cell of a code list beside code, broader code and labels.</summary>
sealed record CodeListCell(Concept Concept, string List, string Column, string Text);

/// <summary>What the further columns of a code list mean in SKOS.</summary>
/// <remarks>
/// Codes of OpenStreetMap, Caritas, InfoCompass and statistics have no addresses of their own, and none are made up here: they are notations,
/// each of a datatype that is the column itself. A column that nobody has described yet is a note that names it.
/// </remarks>
public static class CodeListColumns
{
    /// <summary>Columns with codes of other lists.</summary>
    public static readonly IReadOnlySet<string> Codes = new HashSet<string>(StringComparer.Ordinal)
    {
        "code", "quellcode", "kabs", "clarat", "schema_org", "hsds", "kjh_code", "destatis_zeichen", "osm_wheelchair", "osm_social_facility_for", "caritas_consulting_type", "infocompass",
    };

    /// <summary>Id of a column's row on the list's page.</summary>
    public static string Anchor(string column) => "spalte-" + column;

    internal static void Say(Resource node, CodeListCell cell, Publication all)
    {
        var (concept, list, column, text) = cell;
        if (column == "synonyme") Synonyms(node, concept, text, list == "sprachen" ? null : "de");
        else if (InLanguage(column, "synonyme_") is { } said) Synonyms(node, concept, text, said);
        else if (column == "quelle") node.Text(Vocabulary.Dcterms.Source, text);
        else if (Codes.Contains(column)) node.Typed(Vocabulary.Skos.Notation, text, LinkedCodeList.Column(all.Safe.Site, list, column));
        else if (column == "thema" && LinkedData.Concept(all, "themen", text) is { } topic) node.Link(Vocabulary.Skos.RelatedMatch, topic);
        else if (InLanguage(column, "kurz_") is { } spoken) node.Say(Vocabulary.Skos.ScopeNote, Literal.In(spoken, text));
        else if (InLanguage(column, "beschreibung_") is { } written) node.Say(Vocabulary.Skos.Definition, Literal.In(written, text));
        else node.Text(Vocabulary.Skos.Note, $"{column}: {text}");
    }

    // Labels must differ (SKOS S13). Names of languages are in the languages themselves, so nobody can say in which.
    static void Synonyms(Resource node, Concept concept, string text, string? language)
    {
        foreach (var word in text.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct().Except([concept.Label(language ?? "de")]))
            node.Say(Vocabulary.Skos.AltLabel, language is null ? Literal.Of(word) : Literal.In(language, word));
    }

    static string? InLanguage(string column, string prefix) =>
        column.StartsWith(prefix, StringComparison.Ordinal) && Literal.IsLanguage(column[prefix.Length..]) ? column[prefix.Length..] : null;
}
