using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using ClauseAnalyzer.Precedents;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Tests.Scoring;

/// <summary>
/// How often each rule of advice speaks on adopted texts. Run by hand, some minutes:
/// <c>ClauseAnalyzer.Tests --explicit only --filter-class "*.AdoptedTextsTests"</c>. It reads documents as JSON Lines with
/// "document" and "blocks" of "text" and "type", and writes the table, with examples, beside the test program.
/// </summary>
public sealed class AdoptedTextsTests
{
    private const double AtMost = 0.02;
    private const int ExamplesARule = 12;

    private static readonly string? Texts = Environment.GetEnvironmentVariable("CLAUSEANALYZER_ADOPTED_TEXTS")
        ?? (Repository.Shared is { } shared ? Path.Combine(shared, "corpus", "english-structure.jsonl.gz") : null);

    [Fact(Explicit = true)]
    public void Score_AdoptedTexts_NoRuleSpeaksOnMoreThanTwoInAHundred()
    {
        Assert.SkipUnless(File.Exists(Texts), "Set CLAUSEANALYZER_ADOPTED_TEXTS to a file of documents.");
        // Precedents are left out: they are advice on what others wrote, not on what is wrong.
        var scorer = Desk.Scorer(new PrecedentIndex([]));
        var reader = Desk.Reader;
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var examples = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        var (resolutions, paragraphs) = (0, 0);
        foreach (var (document, text) in Documents())
        {
            foreach (var resolution in reader.ReadText(text, document).Where(resolution => resolution is { Organ: not null, Warning: null }))
            {
                resolutions++;
                foreach (var scored in scorer.ScoreDraft(resolution).Where(each => each.Classified.Paragraph.Section != Section.Other))
                {
                    paragraphs++;
                    foreach (var rule in scored.Advice.DistinctBy(item => item.Rule))
                    {
                        counts[rule.Rule] = counts.GetValueOrDefault(rule.Rule) + 1;
                        examples.TryAdd(rule.Rule, []);
                        // Spread over the whole, so that no one text gives them all.
                        if (counts[rule.Rule] % 7 == 1 && examples[rule.Rule].Count < ExamplesARule)
                        {
                            examples[rule.Rule].Add($"{document} {scored.Classified.Paragraph.Label}: {rule.Message} | {scored.Classified.Paragraph.Text}");
                        }
                    }
                }
            }
        }

        var table = counts.OrderByDescending(rule => rule.Value).ThenBy(rule => rule.Key, StringComparer.Ordinal)
            .Select(rule => string.Create(CultureInfo.InvariantCulture, $"| {rule.Key} | {rule.Value} | {100.0 * rule.Value / paragraphs:0.00} |"));
        File.WriteAllText(
            Path.Combine(AppContext.BaseDirectory, "adopted-texts.txt"),
            string.Create(CultureInfo.InvariantCulture, $"{resolutions} resolutions, {paragraphs} paragraphs\n{string.Join('\n', table)}\n\n")
                + string.Join('\n', examples.SelectMany(rule => rule.Value.Prepend($"== {rule.Key}"))));
        Assert.All(counts, rule => Assert.True(rule.Value <= AtMost * paragraphs, rule.Key));
    }

    private static IEnumerable<(string Document, string Text)> Documents()
    {
        using var packed = File.OpenRead(Texts!);
        using var lines = new StreamReader(Texts!.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(packed, CompressionMode.Decompress) : packed);
        while (lines.ReadLine() is { } line)
        {
            using var document = JsonDocument.Parse(line);
            yield return (
                document.RootElement.GetProperty("document").GetString()!,
                string.Join("\n\n", document.RootElement.GetProperty("blocks").EnumerateArray().Where(block => block.GetProperty("type").GetString() != "footer").Select(block => block.GetProperty("text").GetString())));
        }
    }
}
