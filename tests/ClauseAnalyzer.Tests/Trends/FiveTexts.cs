using System.Text.Json;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Trends;

namespace ClauseAnalyzer.Tests.Trends;

/// <summary>The five texts with their paragraphs and themes as two annotators coded them, and the clauses that the finder finds.</summary>
internal static class FiveTexts
{
    public const string First = "CCPCJ resolution 22/8";
    public const string Second = "CCPCJ resolution 26/4";
    public const string Draft = "draft of 23 April 2019";
    public const string Adopted = "A/RES/74/173";
    public const string Other = "A/RES/74/247";

    private static readonly string[] Themes = ["technical_assistance", "human_rights", "training", "international_cooperation"];

    private static readonly ClauseLexicon Lexicon = ClauseLexicon.Load(ShippedFiles.LexiconDirectory);
    private static readonly ClauseFinder Finder = new(Lexicon, Lexicon.Scale("drafting"));

    public static TermWords TermWords { get; } = TermWords.Load(ShippedFiles.LexiconDirectory);

    public static IReadOnlyList<TrendDocument> Documents { get; } = Load();

    public static TrendDocument Of(string name) => Documents.Single(document => document.Name == name);

    private static List<TrendDocument> Load()
    {
        var rows = File.ReadLines(Repository.TestFile("TestData", "seeds.jsonl")).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        return
        [
            Document(First, 2013, 4, 26),
            Document(Second, 2017, 5, 26),
            Document(Draft, 2019, 4, 23, First, Second),
            Document(Adopted, 2019, 12, 18, Draft),
            Document(Other, 2019, 12, 27),
        ];

        TrendDocument Document(string name, int year, int month, int day, params string[] follows) => new()
        {
            Name = name,
            Date = new DateOnly(year, month, day),
            Follows = follows,
            Paragraphs = [.. InOrder(rows.Where(row => row.GetProperty("symbol").GetString() == name)).Select((row, index) => Paragraph(row, name, index + 1))],
        };
    }

    private static IEnumerable<JsonElement> InOrder(IEnumerable<JsonElement> rows) =>
        rows.OrderBy(row => row.GetProperty("section").GetString() == "preambular" ? 0 : 1).ThenBy(row => row.GetProperty("position").GetInt32());

    private static ClassifiedParagraph Paragraph(JsonElement row, string document, int position)
    {
        var present = row.GetProperty("themes").EnumerateArray().Select(theme => theme.GetString()).ToList();
        var text = row.GetProperty("text").GetString()!;
        var paragraph = new Paragraph
        {
            Position = position,
            Section = row.GetProperty("section").GetString() == "preambular" ? Section.Preambular : Section.Operative,
            Label = row.GetProperty("number").ToString(),
            Text = text,
        };
        var clauses = Finder.Find(text, paragraph.Section);
        return new ClassifiedParagraph
        {
            Source = row.GetProperty("source").GetString()!,
            Document = document,
            Paragraph = paragraph,
            Clauses = clauses,
            MainClause = Finder.FindMain(paragraph, clauses),
            Themes = [.. Themes.Select(name => new ThemeLabel(name, present.Contains(name), present.Contains(name) ? 0.9 : 0.1, []))],
        };
    }
}
