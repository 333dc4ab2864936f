using ClauseAnalyzer.Resolutions.Formats.Text;
using ClauseAnalyzer.Resolutions.Lines;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace ClauseAnalyzer.Resolutions.Formats.Word;

/// <summary>Reads the runs of a Word paragraph: words, note calls and tracked changes.</summary>
/// <param name="reading">Which tracked changes are taken as made.</param>
internal sealed class WordRunReader(WordReading reading)
{
    private readonly List<Diagnostic> diagnostics = [];
    private readonly List<(OpenXmlElement Reference, string Marker)> references = [];
    private readonly List<int> breaks = [];
    private int footnotes;
    private int endnotes;
    private readonly Queue<OpenXmlElement> boxes = new();

    // For each open field whether its code is being read, which is no text, or its result.
    private readonly Stack<bool> fields = new();

    /// <summary>Hidden words that were left out.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics;

    /// <summary>The notes called since the last time, with their markers.</summary>
    public IReadOnlyList<(OpenXmlElement Reference, string Marker)> TakeReferences()
    {
        (OpenXmlElement, string)[] taken = [.. references];
        references.Clear();
        return taken;
    }

    /// <summary>Where in the words, since the last time, the author broke the line by hand.</summary>
    public IReadOnlyList<int> TakeBreaks()
    {
        int[] taken = [.. breaks];
        breaks.Clear();
        return taken;
    }

    /// <summary>The next text box anchored in what was read, to be read after its paragraph; null when there are no more.</summary>
    public OpenXmlElement? TakeBox() => boxes.TryDequeue(out var box) ? box : null;

    /// <summary>Whether this reading has lost the end of a paragraph, so that it runs on into the next.</summary>
    public bool MarkIsGone(WordParagraph paragraph) =>
        paragraph.ParagraphProperties?.ParagraphMarkRunProperties is { } mark && mark.ChildElements.Any(reading.LeavesOut);

    /// <summary>Adds the words of an element and of all in it.</summary>
    public void Read(OpenXmlElement parent, NotedTextBuilder words)
    {
        foreach (var child in parent.ChildElements)
        {
            if (child is Run run)
            {
                ReadRun(run, words);
            }
            else if (child is DocumentFormat.OpenXml.Math.Text formula)
            {
                words.Append(formula.Text);
            }
            else if (child is not (ParagraphProperties or DocumentFormat.OpenXml.AlternateContentFallback))
            {
                ReadWhereItStands(child, words);
            }
        }
    }

    private void ReadWhereItStands(OpenXmlElement element, NotedTextBuilder words)
    {
        var start = words.Length;
        if (!reading.LeavesOut(element))
        {
            Read(element, words);
        }

        if (WordReading.RevisionOf(element, start, words.Length) is { } revision)
        {
            words.Mark(revision);
        }
    }

    private void ReadRun(Run run, NotedTextBuilder words)
    {
        if (run.RunProperties?.Vanish is { } vanish && (vanish.Val is null || vanish.Val.Value))
        {
            if (run.InnerText.Length > 0)
            {
                diagnostics.Add(new Diagnostic("hidden-text", null, null, run.InnerText));
            }

            return;
        }

        var isRaised = run.RunProperties?.VerticalTextAlignment?.Val?.InnerText == "superscript";
        if (isRaised && PlainInline.MarkerOf(run.InnerText) is { } marker && !run.Elements<FootnoteReference>().Any())
        {
            words.Call(marker);
            return;
        }

        foreach (var child in run.ChildElements)
        {
            ReadPiece(child, words);
        }
    }

    private void ReadPiece(OpenXmlElement piece, NotedTextBuilder words)
    {
        switch (piece)
        {
            case FieldChar field:
                ReadField(field.FieldCharType?.InnerText);
                break;
            case DocumentFormat.OpenXml.Wordprocessing.Text or DeletedText:
                ReadText(((OpenXmlLeafTextElement)piece).Text, words);
                break;
            case Break or CarriageReturn:
                breaks.Add(words.Length);
                words.Append(' ');
                break;
            case TabChar or PositionalTab:
                words.Append(' ');
                break;
            case NoBreakHyphen:
                words.Append('-');
                break;
            case FootnoteReference footnote:
                Call(footnote, footnote.CustomMarkFollows?.Value == true ? null : ListNumbers.Write(++footnotes, "decimal"), words);
                break;
            case EndnoteReference endnote:
                Call(endnote, endnote.CustomMarkFollows?.Value == true ? null : ListNumbers.Write(++endnotes, "lowerRoman"), words);
                break;
            case SymbolChar symbol:
                diagnostics.Add(new Diagnostic("markup", null, null, $"U+{symbol.Char?.Value}"));
                break;
            case AlternateContent or Drawing or Picture or EmbeddedObject:
                WordTextBoxes.In(piece).ToList().ForEach(boxes.Enqueue);
                break;
            case Ruby:
                Read(piece, words);
                break;
        }
    }

    private void ReadField(string? sign)
    {
        if (sign == "begin")
        {
            fields.Push(true);
        }
        else if (fields.Count > 0)
        {
            fields.Pop();
            if (sign == "separate")
            {
                fields.Push(false);
            }
        }
    }

    // Words within the code of a field are not shown; nor are they code that Word wrote.
    private void ReadText(string text, NotedTextBuilder words)
    {
        if (!fields.Contains(true))
        {
            PlainInline.Append(words, text);
        }
        else if (!string.IsNullOrWhiteSpace(text))
        {
            diagnostics.Add(new Diagnostic("field-code", null, null, text));
        }
    }

    // A mark of the author's own follows in the text, mostly an asterisk.
    private void Call(OpenXmlElement reference, string? marker, NotedTextBuilder words)
    {
        references.Add((reference, marker ?? "*"));
        if (marker is not null)
        {
            words.Call(marker);
        }
    }
}
