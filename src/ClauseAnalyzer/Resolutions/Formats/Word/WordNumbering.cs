using System.Globalization;
using ClauseAnalyzer.Resolutions.Lines;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace ClauseAnalyzer.Resolutions.Formats.Word;

/// <summary>Counts the automatic numbers of a Word document, which are not in its text.</summary>
internal sealed class WordNumbering
{
    private const int MostLevels = 9;

    private readonly Dictionary<int, int> abstractOf = [];
    private readonly Dictionary<(int Abstract, int Level), Level> levels = [];
    private readonly Dictionary<(int Number, int Level), int> starts = [];
    private readonly Dictionary<int, int[]> countsByList = [];
    private readonly Dictionary<string, Style> styles;

    public WordNumbering(MainDocumentPart part)
    {
        styles = part.StyleDefinitionsPart?.Styles?.Elements<Style>()
            .Where(style => style.StyleId?.Value is not null)
            .GroupBy(style => style.StyleId!.Value!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal) ?? [];
        if (part.NumberingDefinitionsPart?.Numbering is not { } numbering)
        {
            return;
        }

        foreach (var definition in numbering.Elements<AbstractNum>())
        {
            foreach (var level in definition.Elements<Level>())
            {
                levels.TryAdd((definition.AbstractNumberId?.Value ?? 0, level.LevelIndex?.Value ?? 0), level);
            }
        }

        foreach (var instance in numbering.Elements<NumberingInstance>())
        {
            ReadInstance(instance);
        }
    }

    /// <summary>The name of a paragraph's style; empty without one.</summary>
    public string StyleName(WordParagraph paragraph) =>
        paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is { } id && styles.TryGetValue(id, out var style) ? style.StyleName?.Val?.Value ?? id : "";

    /// <summary>Counts a paragraph and gives its number as Word would draw it.</summary>
    /// <param name="paragraph">The next paragraph of the document.</param>
    /// <returns>The number, "3." or "(a)", and the bullet; both empty for a paragraph outside lists.</returns>
    public (string Number, string Bullet) Next(WordParagraph paragraph)
    {
        if (PropertiesOf(paragraph) is not { } properties || properties.NumberingId?.Val?.Value is not ({ } number and > 0)
            || !abstractOf.TryGetValue(number, out var definition))
        {
            return ("", "");
        }

        var level = Math.Clamp(properties.NumberingLevelReference?.Val?.Value ?? 0, 0, MostLevels - 1);
        if (!levels.TryGetValue((definition, level), out var format))
        {
            return ("", "");
        }

        var counts = Count(definition, number, level);
        return format.NumberingFormat?.Val?.InnerText is "bullet" ? ("", "-") : (Draw(format, definition, counts), "");
    }

    private void ReadInstance(NumberingInstance instance)
    {
        var number = instance.NumberID?.Value ?? 0;
        abstractOf.TryAdd(number, instance.AbstractNumId?.Val?.Value ?? 0);
        foreach (var change in instance.Elements<LevelOverride>())
        {
            if (change.StartOverrideNumberingValue?.Val?.Value is { } start)
            {
                starts.TryAdd((number, change.LevelIndex?.Value ?? 0), start);
            }
        }
    }

    // The paragraph's own list, else that of its style or of a style that this one is based on.
    private NumberingProperties? PropertiesOf(WordParagraph paragraph)
    {
        if (paragraph.ParagraphProperties?.NumberingProperties is { NumberingId: not null } own)
        {
            return own;
        }

        var id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        for (var steps = 0; steps < MostLevels && id is not null && styles.TryGetValue(id, out var style); steps++)
        {
            if (style.StyleParagraphProperties?.NumberingProperties is { NumberingId: not null } inherited)
            {
                return inherited;
            }

            id = style.BasedOn?.Val?.Value;
        }

        return null;
    }

    private int[] Count(int definition, int number, int level)
    {
        if (!countsByList.TryGetValue(definition, out var counts))
        {
            counts = new int[MostLevels];
            Array.Fill(counts, -1);
            countsByList.Add(definition, counts);
        }

        if (starts.Remove((number, level), out var restart))
        {
            counts[level] = restart;
        }
        else
        {
            counts[level] = counts[level] < 0 ? StartOf(definition, level) : counts[level] + 1;
        }

        Array.Fill(counts, -1, level + 1, MostLevels - level - 1);
        return counts;
    }

    private int StartOf(int definition, int level) =>
        levels.TryGetValue((definition, level), out var format) ? format.StartNumberingValue?.Val?.Value ?? 1 : 1;

    // "%1.%2" draws the numbers of two levels.
    private string Draw(Level format, int definition, int[] counts)
    {
        var text = format.LevelText?.Val?.Value ?? "";
        for (var level = 0; level < MostLevels; level++)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"%{level + 1}");
            if (text.Contains(place, StringComparison.Ordinal))
            {
                var name = levels.TryGetValue((definition, level), out var own) ? own.NumberingFormat?.Val?.InnerText ?? "decimal" : "decimal";
                var count = counts[level] < 0 ? StartOf(definition, level) : counts[level];
                text = text.Replace(place, ListNumbers.Write(count, name), StringComparison.Ordinal);
            }
        }

        return text.Trim();
    }
}
