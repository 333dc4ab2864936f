using System.Xml.Linq;

namespace ClauseAnalyzer.Resolutions.Writing;

/// <summary>Writes the metadata of a document: its identification as work, expression and manifestation, and who is named there.</summary>
internal static class AknMeta
{
    private const string Editor = "clauseanalyzer";
    private const string Language = "eng";

    /// <summary>The metadata of a resolution or of one of its annexes.</summary>
    /// <param name="scope">The document.</param>
    /// <param name="component">The component's name: "main", "annex_1".</param>
    /// <param name="context">Prefix of the eIds of what is named.</param>
    public static XElement Of(AknScope scope, string component, string context)
    {
        var (iri, resolution) = (scope.Iri, scope.Resolution);
        var dateName = resolution.Date is null ? "unknown" : resolution.Status == "draft" ? "issue" : "adoption";
        var organ = resolution.Organ ?? "United Nations";
        var names = Names(scope.Ids, context, iri.Actor, organ);
        return Build(iri.ToString(), component, iri.FullDate, dateName, names, WorkDetails(iri), resolution.Symbol);
    }

    /// <summary>The metadata of a file that holds several resolutions.</summary>
    /// <param name="resolutions">The resolutions, at least one.</param>
    /// <param name="ids">Gives eIds.</param>
    public static XElement OfCollection(IReadOnlyList<Resolution> resolutions, AknIds ids)
    {
        var date = resolutions.Select(resolution => WorkIri.Of(resolution).FullDate).Max(StringComparer.Ordinal)!;
        var names = Names(ids, "", "un", "United Nations");
        return Build($"/akn/un/documentCollection/compilation/un/{date}/resolutions", "main", date, "latest", names, [Value("FRBRcountry", "un"), Value("FRBRsubtype", "compilation")], null);
    }

    private static XElement Build(
        string work, string component, string date, string dateName, AknNames names, IEnumerable<XElement> workDetails, string? alias)
    {
        var expression = $"{work}/{Language}@";
        return Akn.Element(
            "meta",
            Akn.Element(
                "identification",
                Akn.Attribute("source", $"#{names.Editor}"),
                Akn.Element("FRBRWork", Core($"{work}/!{component}", work, alias, date, dateName, names.Author, names.AuthorRole), workDetails),
                Akn.Element("FRBRExpression", Core($"{expression}/!{component}", expression, null, date, dateName, names.Author, names.AuthorRole), Akn.Element("FRBRlanguage", Akn.Attribute("language", Language))),
                Akn.Element("FRBRManifestation", Core($"{expression}/!{component}.xml", $"{expression}.akn", null, date, dateName, names.Editor, names.EditorRole), Value("FRBRformat", "application/akn+xml"))),
            names.References);
    }

    // No date of the file itself: the same document gives the same bytes on any day.
    private static IEnumerable<XElement?> Core(string self, string uri, string? alias, string date, string dateName, string author, string role) =>
    [
        Value("FRBRthis", self),
        Value("FRBRuri", uri),
        string.IsNullOrEmpty(alias) ? null : Akn.Element("FRBRalias", Akn.Attribute("value", alias), Akn.Attribute("name", "symbol")),
        Akn.Element("FRBRdate", Akn.Attribute("date", date), Akn.Attribute("name", dateName)),
        Akn.Element("FRBRauthor", Akn.Attribute("href", $"#{author}"), Akn.Attribute("as", $"#{role}")),
    ];

    private static IEnumerable<XElement> WorkDetails(WorkIri iri)
    {
        yield return Value("FRBRcountry", "un");
        yield return Value("FRBRsubtype", "deliberation");
        if (iri.Number.Length > 0)
        {
            yield return Value("FRBRnumber", iri.Number);
        }
    }

    private static AknNames Names(AknIds ids, string context, string actor, string organ)
    {
        var (author, editor) = (ids.Single(context, actor), ids.Single(context, Editor));
        var (authorRole, editorRole) = (ids.Single(context, "author"), ids.Single(context, "editor"));
        var references = Akn.Element(
            "references",
            Akn.Attribute("source", $"#{editor}"),
            Name("TLCOrganization", author, $"/akn/ontology/organization/un.{actor}", organ),
            Name("TLCOrganization", editor, $"/akn/ontology/organization/unreg.{Editor}", "ClauseAnalyzer"),
            Name("TLCRole", authorRole, "/akn/ontology/role/author", "Author"),
            Name("TLCRole", editorRole, "/akn/ontology/role/editor", "Editor of the markup"));
        return new AknNames(author, editor, authorRole, editorRole, references);
    }

    private static XElement Name(string element, string id, string href, string showAs) =>
        Akn.Element(element, Akn.Attribute("eId", id), Akn.Attribute("href", href), Akn.Attribute("showAs", showAs));

    private static XElement Value(string element, string value) => Akn.Element(element, Akn.Attribute("value", value));
}
