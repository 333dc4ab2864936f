using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ClauseAnalyzer.Cli.Score;
using ClauseAnalyzer.Scoring;
using ClauseAnalyzer.Tests.Reports;
using ClauseAnalyzer.Tests.Scoring;

namespace ClauseAnalyzer.Tests.Cli.Score;

/// <summary>
/// What score says of forty paragraphs, to the byte: in a terminal of 80 and of 120 columns and as JSON. Set
/// CLAUSEANALYZER_UPDATE_GOLDEN to 1 to renew the files, as after each training, then look at them.
/// </summary>
public sealed class ScoreGoldenTests
{
    private static readonly string[] Paragraphs = File.ReadAllLines(Repository.TestFile("TestData", "score-paragraphs.txt"));

    private static readonly Lazy<IReadOnlyList<ScoredParagraph>> Scored = new(() =>
    {
        using var corpus = Desk.Corpus();
        var scorer = Desk.Scorer(corpus);
        return [.. Paragraphs.Select((text, index) => scorer.ScoreText("", text, index + 1))];
    });

    [Theory]
    [InlineData("80-columns.txt", "")]
    [InlineData("120-columns.txt", "")]
    [InlineData("scores.json", "")]
    [InlineData("80-columns.txt", "de-DE")]
    [InlineData("scores.json", "tr-TR")]
    public void Score_OfFortyParagraphs_IsTheGoldenFile(string file, string culture)
    {
        Assert.Equal(40, Paragraphs.Length);
        var written = culture.Length == 0 ? Write(file) : InCulture.Run(culture, () => Write(file));
        if (Environment.GetEnvironmentVariable("CLAUSEANALYZER_UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(Repository.PathOf("tests", "ClauseAnalyzer.Tests", "Golden", "Score", file), written);
            return;
        }

        Assert.Equal(File.ReadAllText(Repository.TestFile("Golden", "Score", file)), written);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void Print_AnyParagraph_FitsItsColumns(int width) =>
        Assert.All(Print(width).Split('\n'), line => Assert.True(line.Length <= width, line));

    private static string Write(string file) => file.EndsWith(".json", StringComparison.Ordinal)
        ? Json()
        : Print(int.Parse(file.Split('-')[0], System.Globalization.CultureInfo.InvariantCulture));

    private static string Print(int width)
    {
        var printer = new ScorePrinter(width, color: false);
        return string.Concat(Scored.Value.Select((scored, index) => printer.Print(scored, index + 1)));
    }

    private static string Json()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" }))
        {
            ScoreJson.Write(writer, [new ScoredDraft("", Scored.Value)]);
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
