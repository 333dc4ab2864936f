using ClauseAnalyzer.Resolutions.Lines;

namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>Heals line ends: lines become blocks, the paragraphs of the page.</summary>
internal sealed class BlockBuilder
{
    // Longer than the name of any organ, which a whole block may be.
    private const int EndingLength = 256;

    private readonly IReadOnlyList<SourceLine> lines;
    private readonly OpeningForms forms;
    private readonly LineBreaks breaks;
    private readonly LineJoiner joiner;
    private readonly List<Block> blocks = [];
    private readonly List<Diagnostic> diagnostics;

    private BlockBuilder(IReadOnlyList<SourceLine> lines, OpeningForms forms, LineJoiner joiner, List<Diagnostic> diagnostics)
    {
        this.lines = lines;
        this.forms = forms;
        breaks = new LineBreaks(lines, forms);
        this.joiner = joiner;
        this.diagnostics = diagnostics;
    }

    /// <summary>Builds the blocks of a document.</summary>
    /// <param name="lines">Its lines.</param>
    /// <param name="forms">Judges openings.</param>
    /// <param name="joiner">Heals the words that line ends cut.</param>
    /// <param name="diagnostics">Takes the hyphens of words that line ends cut.</param>
    public static List<Block> Build(IReadOnlyList<SourceLine> lines, OpeningForms forms, LineJoiner joiner, List<Diagnostic> diagnostics)
    {
        var builder = new BlockBuilder(EnactingLines.Merge(lines), forms, joiner, diagnostics);
        builder.BuildAll();
        return builder.blocks;
    }

    private void BuildAll()
    {
        var bodyStart = FindBody();
        var index = 0;
        while (index < lines.Count)
        {
            // The lines of a masthead are fields, each by itself, even where no blank line parts them.
            index = index < bodyStart && lines[index].Kind != LineKind.Note ? AddLine(index) : AddParagraph(index);
        }
    }

    private int AddLine(int index)
    {
        blocks.Add(BlockOf(lines[index], lines[index].Text, lines[index].CutsWord));
        return index + 1;
    }

    private int AddParagraph(int index)
    {
        var first = lines[index];
        var text = new NotedTextBuilder();
        text.Append(first.Text);
        var words = first.Text.Text;
        var opening = forms.Of(words);
        var last = index;
        while (last + 1 < lines.Count && !breaks.Parts(words, opening, lines[last], lines[last + 1]))
        {
            last++;
            if (lines[last].Bullet.Length > 0)
            {
                text.Append(NotedText.Plain(lines[last].Bullet));
            }

            var inWord = lines[last - 1].CutsWord && Closings.GoesOn(lines[last].Text.Text);
            if (joiner.Append(text, words, inWord, lines[last].Text))
            {
                diagnostics.Add(new Diagnostic("markup", lines[last].Line, lines[last].Page, "-"));
            }

            // Only the end of what stands before is ever looked at; the whole of it would take quadratic time.
            words = Ending(inWord ? words + lines[last].Text.Text : $"{words} {lines[last].Text.Text}");
        }

        blocks.Add(BlockOf(first, text.Build(), lines[last].CutsWord));
        return last + 1;
    }

    private static string Ending(string words) => words.Length <= EndingLength ? words : words[^EndingLength..];

    private static Block BlockOf(SourceLine line, NotedText text, bool cutsWord) => new()
    {
        Kind = line.Kind,
        Text = text,
        Line = line.Line,
        Page = line.Page,
        StartsBlock = line.StartsBlock || line.IsWhole,
        CutsWord = cutsWord,
        Bullet = line.Bullet,
        Number = line.Number,
        Seams = line.Seams,
    };

    // The body begins with the enacting words, without any with the first paragraph that opens like one.
    private int FindBody()
    {
        var enacting = lines.FirstIndex(line => line.Kind != LineKind.Rule && IsEnacting(line));
        return enacting >= 0 ? enacting : Math.Max(0, lines.FirstIndex(IsParagraph));
    }

    private bool IsEnacting(SourceLine line) =>
        EnactingWords.OrganOf(line.Text.Text) is not null || EnactingWords.LengthBefore(line.Text.Text, forms) > 0
        || line.Seams.Any(seam => EnactingWords.OrganFrom(line.Text.Text, seam) is not null);

    private bool IsParagraph(SourceLine line) =>
        line.Kind == LineKind.Words && line.Text.Text.Length > 0
        && (line.Number.Length > 0 || ParagraphMarkers.Read(line.Text.Text) is not null
            || (forms.Of(line.Text.Text) != OpeningForm.None && (Closings.IsClosed(line.Text.Text) || line.Text.Text.Length > 60)));
}
