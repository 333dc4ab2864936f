using ClauseAnalyzer.Cli.Output;
using ClauseAnalyzer.Reports.Score;
using ClauseAnalyzer.Rows;
using ClauseAnalyzer.Scoring;
using ClauseAnalyzer.Scoring.Sarif;

namespace ClauseAnalyzer.Cli.Score;

/// <summary>Writes scored drafts to standard output, and as a page.</summary>
/// <param name="terminal">Where to.</param>
/// <param name="format">How.</param>
/// <param name="color">Whether words are coloured.</param>
/// <param name="full">Whether the paragraphs of a whole draft are also shown one by one.</param>
/// <param name="rules">The rules of advice.</param>
internal sealed class ScoreWriter(Terminal terminal, ScoreFormat format, bool color, bool full, AdviceRules rules)
{
    /// <summary>Writes to standard output.</summary>
    public void Write(IReadOnlyList<ScoredDraft> drafts)
    {
        terminal.Output.Flush();
        switch (format)
        {
            case ScoreFormat.Json:
                JsonOutput.Write(terminal.OutputStream, writer => ScoreJson.Write(writer, drafts));
                break;
            case ScoreFormat.Sarif:
                var sarif = new ScoreSarif(rules, VersionOf());
                JsonOutput.Write(terminal.OutputStream, writer => sarif.Write(writer, drafts, TextOf));
                break;
            default:
                WriteWords(drafts);
                terminal.Output.Flush();
                break;
        }
    }

    /// <summary>Writes a page.</summary>
    /// <param name="file">Where to; committed.</param>
    /// <param name="drafts">The drafts.</param>
    public static void WritePage(AtomicFile file, IReadOnlyList<ScoredDraft> drafts)
    {
        using (var writer = new StreamWriter(file.Stream, leaveOpen: true) { NewLine = "\n" })
        {
            writer.Write(ScorePage.Html(drafts));
        }

        file.Commit();
    }

    private void WriteWords(IReadOnlyList<ScoredDraft> drafts)
    {
        var whole = new DraftPrinter(terminal.Width, color);
        foreach (var draft in drafts.Where(draft => draft.IsWhole))
        {
            terminal.Output.Write(whole.Print(draft));
        }

        var printer = new ScorePrinter(terminal.Width, color);
        ScoredParagraph[] paragraphs = [.. drafts.Where(draft => full || !draft.IsWhole).SelectMany(draft => draft.Paragraphs)];
        for (var index = 0; index < paragraphs.Length; index++)
        {
            terminal.Output.Write(printer.Print(paragraphs[index], paragraphs.Length == 1 ? null : index + 1));
        }
    }

    // Only of plain text an editor shows the lines that were read.
    private static string? TextOf(string source)
    {
        if (!source.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) && !source.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        try
        {
            return File.ReadAllText(source);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string VersionOf() => typeof(ScoreWriter).Assembly.GetName().Version?.ToString(3) ?? "";
}
