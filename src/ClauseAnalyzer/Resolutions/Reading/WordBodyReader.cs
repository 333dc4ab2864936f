using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace ClauseAnalyzer.Resolutions.Reading;

/// <summary>Reads the paragraphs of a Word document as lines, with one of the two readings of its tracked changes.</summary>
/// <param name="part">The document's main part.</param>
/// <param name="rejects">Whether changes are read as rejected; otherwise as accepted.</param>
internal sealed class WordBodyReader(MainDocumentPart part, bool rejects)
{
    private readonly WordNumbering numbering = new(part);
    private readonly WordRunReader runs = new(rejects);
    private readonly List<SourceLine> lines = [];
    private readonly List<Diagnostic> diagnostics = [];
    private bool hasEnacted;

    // A paragraph whose mark is deleted runs on into the next one.
    private NotedTextBuilder? unfinished;
    private (string Number, string Bullet) unfinishedNumber;

    public SourceText Read(Body body)
    {
        ReadChildren(body);
        FlushRunOn();
        ReadHeaders();
        return new SourceText(lines, [.. diagnostics, .. runs.Diagnostics]);
    }

    private void ReadChildren(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case WordParagraph paragraph:
                    ReadParagraph(paragraph);
                    break;
                case Table table when hasEnacted:
                    Report("table", table.InnerText);
                    break;
                case Table or TableRow or TableCell or SdtBlock or SdtContentBlock or CustomXmlBlock:
                    ReadChildren(child);
                    break;
            }
        }
    }

    private void ReadParagraph(WordParagraph paragraph)
    {
        var words = unfinished ?? new NotedTextBuilder();
        var before = words.Length;
        runs.Read(paragraph, words);
        var runsOn = runs.MarkIsGone(paragraph);
        if (runsOn && words.Length == before)
        {
            return;
        }

        var number = unfinished is null ? numbering.Next(paragraph) : unfinishedNumber;
        if (runsOn)
        {
            (unfinished, unfinishedNumber) = (words, number);
            return;
        }

        unfinished = null;
        AddLine(words.Build(), number, IsHeading(paragraph));
        AddNotes();
    }

    private void FlushRunOn()
    {
        if (unfinished is { } words)
        {
            AddLine(words.Build(), unfinishedNumber, isHeading: false);
            AddNotes();
        }
    }

    private void AddLine(NotedText text, (string Number, string Bullet) number, bool isHeading)
    {
        if (text.IsEmpty)
        {
            return;
        }

        hasEnacted = hasEnacted || EnactingWords.OrganOf(text.Text) is not null;
        var isNote = text.Text.Length > 0 && text.Calls is [{ Offset: 0 }, ..];
        lines.Add(new SourceLine
        {
            Kind = isNote ? LineKind.Note : isHeading ? LineKind.Heading : LineKind.Words,
            Text = text,
            StartsBlock = true,
            IsWhole = true,
            Number = ParagraphMarkers.Read(text.Text) is null ? number.Number : "",
            Bullet = number.Bullet,
        });
    }

    // A note stands after the paragraph that calls it.
    private void AddNotes()
    {
        foreach (var (reference, marker) in runs.TakeReferences())
        {
            OpenXmlElement? note = reference switch
            {
                FootnoteReference footnote => part.FootnotesPart?.Footnotes?.Elements<Footnote>().FirstOrDefault(one => one.Id?.Value == footnote.Id?.Value),
                EndnoteReference endnote => part.EndnotesPart?.Endnotes?.Elements<Endnote>().FirstOrDefault(one => one.Id?.Value == endnote.Id?.Value),
                _ => null,
            };
            var words = new NotedTextBuilder();
            words.Call(marker);
            foreach (var paragraph in note?.Elements<WordParagraph>() ?? [])
            {
                words.Append(' ');
                runs.Read(paragraph, words);
            }

            lines.Add(new SourceLine { Kind = LineKind.Note, Text = words.Build(), StartsBlock = true, IsWhole = true });
        }
    }

    private bool IsHeading(WordParagraph paragraph) =>
        numbering.StyleName(paragraph) is var style
            && (style.StartsWith("heading", StringComparison.OrdinalIgnoreCase) || style.Equals("Title", StringComparison.OrdinalIgnoreCase));

    private void ReadHeaders()
    {
        var texts = part.HeaderParts.Select(header => header.Header?.InnerText).Concat(part.FooterParts.Select(footer => footer.Footer?.InnerText));
        foreach (var text in texts.Where(text => !string.IsNullOrWhiteSpace(text)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            Report("page-furniture", text!);
        }
    }

    private void Report(string kind, string text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            diagnostics.Add(new Diagnostic(kind, null, null, text.Trim()));
        }
    }
}
