using ClauseAnalyzer.Cli.Score;
using ClauseAnalyzer.Tests.Scoring;

namespace ClauseAnalyzer.Tests.Cli.Score;

public sealed class DraftPrinterTests
{
    private const string Text = "The General Assembly,\n\nRecalling the Charter of the United Nations,\n\n" +
        "1. Urges Member States to protect harbour pilots and lighthouse keepers in all ports of small island developing States, as appropriate;\n\n" +
        "2. Requests the UNODC to report on tide gauges by 2030;\n\n3. Decides to remain seized of the matter;\n";

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void Print_WholeDraft_IsASummaryAndALineAParagraph(int width)
    {
        var lines = new DraftPrinter(width, color: false).Print(Desk.Draft(Text)).Split('\n');

        Assert.StartsWith("draft: 1 preambular paragraph, 3 operative paragraphs, 4 acts (1 hedged)", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("  asks     force 4: urge 1 · force 3: request 1", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.True(line.Length <= width, line));
        foreach (var place in new[] { "preambular 1", "operative 1", "operative 2", "operative 3" })
        {
            Assert.Single(lines, line => line.StartsWith($"  {place} ", StringComparison.Ordinal));
        }

        // Advice stands under the line of its paragraph.
        Assert.Contains("(article)", string.Concat(lines[Array.FindIndex(lines, line => line.StartsWith("  operative 2", StringComparison.Ordinal))..Array.FindIndex(lines, line => line.StartsWith("  operative 3", StringComparison.Ordinal))]), StringComparison.Ordinal);
        Assert.Contains("(last-ending)", string.Concat(lines[^4..]), StringComparison.Ordinal);
    }
}
