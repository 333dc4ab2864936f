using ClauseAnalyzer.Resolutions.Lines;
using ClauseAnalyzer.Resolutions.Segmentation;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace ClauseAnalyzer.Resolutions.Formats.Word;

/// <summary>Reads the paragraphs of a Word document as lines, with one of the readings of its tracked changes.</summary>
/// <param name="part">The document's main part.</param>
/// <param name="forms">Judges whether a table holds paragraphs of the text.</param>
/// <param name="reading">Which tracked changes are taken as made.</param>
internal sealed class WordBodyReader(MainDocumentPart part, OpeningForms forms, WordReading reading)
{
    // More than any marker is long, with a blank before it.
    private const int LongestMarker = 32;

    private readonly WordNumbering numbering = new(part);
    private readonly WordRunReader runs = new(reading);
    private readonly Dictionary<long, FootnoteEndnoteType> footnotes = NotesById(part.FootnotesPart?.Footnotes?.Elements<Footnote>());
    private readonly Dictionary<long, FootnoteEndnoteType> endnotes = NotesById(part.EndnotesPart?.Endnotes?.Elements<Endnote>());
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
                case Table table when hasEnacted && !WordTables.HoldText(table, forms):
                    Report("table", TextOf(table));
                    AddNotes();
                    ReadBoxes();
                    break;
                case AlternateContent alternate:
                    ReadChildren(WordTextBoxes.Shown(alternate));
                    break;
                case Table or TableRow or TableCell or SdtBlock or SdtContentBlock or SdtRow or SdtContentRow or SdtCell or SdtContentCell
                    or CustomXmlBlock or CustomXmlRow or CustomXmlCell:
                    ReadChildren(child);
                    break;
                case AltChunk chunk:
                    Report("embedded-part", chunk.Id?.Value ?? "unnamed");
                    break;
            }
        }
    }

    // Boxes float beside the text: before the enacting words they hold fields of the masthead, later what a table may hold.
    private void ReadBoxes()
    {
        while (runs.TakeBox() is { } box)
        {
            if (hasEnacted)
            {
                Report("text-box", TextOf(box));
            }
            else
            {
                ReadChildren(box);
            }
        }
    }

    // All words of an element with the markers of their notes, one space between its paragraphs.
    private string TextOf(OpenXmlElement element)
    {
        var words = new NotedTextBuilder();
        foreach (var paragraph in element.Descendants<WordParagraph>().Where(paragraph => !IsInBox(paragraph, element)))
        {
            words.Append(' ');
            runs.Read(paragraph, words);
        }

        runs.TakeBreaks();
        return words.Build().WithMarkers();
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
        ReadBoxes();
    }

    private void FlushRunOn()
    {
        if (unfinished is { } words)
        {
            AddLine(words.Build(), unfinishedNumber, isHeading: false);
            AddNotes();
            ReadBoxes();
        }
    }

    private void AddLine(NotedText text, (string Number, string Bullet) number, bool isHeading)
    {
        var breaks = runs.TakeBreaks();
        if (text.IsEmpty)
        {
            return;
        }

        hasEnacted = hasEnacted || EnactingWords.OrganOf(text.Text) is not null;
        foreach (var piece in PartAtBreaks(text, breaks))
        {
            AddPiece(piece, number, isHeading);
            number = ("", "");
        }
    }

    // A line broken by hand before "2." or "(a)", after a sign: the author parted two paragraphs.
    private static IEnumerable<NotedText> PartAtBreaks(NotedText text, IReadOnlyList<int> breaks)
    {
        var start = 0;
        foreach (var end in breaks)
        {
            if (end > start && end < text.Text.Length && Closings.IsClosed(text.Text.AsSpan(0, end).TrimEnd())
                && ParagraphMarkers.Read(text.Text[end..Math.Min(text.Text.Length, end + LongestMarker)].TrimStart()) is not null)
            {
                yield return text.Slice(start, end);
                start = end;
            }
        }

        yield return start == 0 ? text : text.From(start);
    }

    private void AddPiece(NotedText text, (string Number, string Bullet) number, bool isHeading)
    {
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

    // A box within the element comes by itself.
    private static bool IsInBox(WordParagraph paragraph, OpenXmlElement element) =>
        paragraph.Ancestors().TakeWhile(above => !ReferenceEquals(above, element)).OfType<TextBoxContent>().Any();

    // A note stands after the paragraph that calls it.
    private void AddNotes()
    {
        foreach (var (reference, marker) in runs.TakeReferences())
        {
            OpenXmlElement? note = reference switch
            {
                FootnoteReference { Id: { } id } => footnotes.GetValueOrDefault(id.Value),
                EndnoteReference { Id: { } id } => endnotes.GetValueOrDefault(id.Value),
                _ => null,
            };
            var words = new NotedTextBuilder();
            words.Call(marker);
            foreach (var paragraph in note?.Descendants<WordParagraph>() ?? [])
            {
                words.Append(' ');
                runs.Read(paragraph, words);
            }

            runs.TakeBreaks();
            lines.Add(new SourceLine { Kind = LineKind.Note, Text = words.Build(), StartsBlock = true, IsWhole = true });
        }
    }

    private static Dictionary<long, FootnoteEndnoteType> NotesById(IEnumerable<FootnoteEndnoteType>? notes)
    {
        var byId = new Dictionary<long, FootnoteEndnoteType>();
        foreach (var note in notes ?? [])
        {
            if (note.Id is { } id)
            {
                byId.TryAdd(id.Value, note);
            }
        }

        return byId;
    }

    private bool IsHeading(WordParagraph paragraph) =>
        numbering.StyleName(paragraph) is var style
            && (style.StartsWith("heading", StringComparison.OrdinalIgnoreCase) || style.Equals("Title", StringComparison.OrdinalIgnoreCase));

    private void ReadHeaders()
    {
        var heads = part.HeaderParts.Select(header => (OpenXmlElement?)header.Header).Concat(part.FooterParts.Select(footer => footer.Footer));
        foreach (var text in heads.Select(head => head is null ? "" : TextOf(head)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            Report("page-furniture", text);
        }

        hasEnacted = true;
        ReadBoxes();
    }

    private void Report(string kind, string text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            diagnostics.Add(new Diagnostic(kind, null, null, text.Trim()));
        }
    }
}
