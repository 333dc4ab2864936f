using System.Text.Json;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Tests.Clauses;

/// <summary>Figures on real paragraphs: the five texts, and marked clauses where the reference material is at hand.</summary>
public sealed class GoldClauseTests
{
    [Fact]
    public void Find_FiveTexts_GivesVerbPhraseAndVerbOfAll106Paragraphs()
    {
        var rows = Rows(Repository.TestFile("TestData", "seeds.jsonl"));

        var wrong = rows
            .Select(row => (Row: row, First: Finders.Shipped.Find(Text(row, "text"), SectionOf(row)) is [var first, ..] ? first : null))
            .Where(pair => pair.First?.VerbPhrase != Text(pair.Row, "verb_phrase") || pair.First.Verb != Text(pair.Row, "verb"))
            .Select(pair => $"{Text(pair.Row, "id")}: {pair.First?.VerbPhrase} / {pair.First?.Verb}");

        Assert.Empty(wrong);
        Assert.Equal(106, rows.Count);
    }

    [Fact]
    public void Find_MarkedParagraphs_ReachesTheGoalsOnClausesAddresseesAndHedges()
    {
        Assert.SkipWhen(Repository.Shared is null, "no reference material beside the checkout");
        var scorer = new ClauseScorer();
        foreach (var row in Rows(Path.Combine(Repository.Shared!, "gold", "clauses.jsonl")))
        {
            scorer.Add(Finders.Shipped.Find(Text(row, "text"), SectionOf(row)), ExpectedOf(row));
        }

        var score = scorer.Score;
        Assert.True(score.F1 >= 0.95, $"clause F1 {score.F1:F3}");
        Assert.True(score.AddresseeExact >= 0.93, $"addressee exact {score.AddresseeExact:F3}");
        Assert.True(score.HedgeF1 >= 0.90, $"hedge F1 {score.HedgeF1:F3}");
    }

    private static List<ExpectedClause> ExpectedOf(JsonElement row) =>
    [
        .. row.GetProperty("clauses").EnumerateArray().Select(clause => new ExpectedClause(
            Text(clause, "verb_phrase"),
            Text(clause, "verb"),
            Text(clause, "addressee"),
            [.. clause.GetProperty("hedges").EnumerateArray().Select(hedge => hedge.GetString()!)])),
    ];

    private static List<JsonElement> Rows(string path) =>
        [.. File.ReadLines(path).Select(line => JsonDocument.Parse(line).RootElement)];

    private static Section SectionOf(JsonElement row)
    {
        Assert.True(Sections.TryParse(Text(row, "section"), out var section));
        return section;
    }

    private static string Text(JsonElement row, string name) => row.GetProperty(name).GetString()!;
}
