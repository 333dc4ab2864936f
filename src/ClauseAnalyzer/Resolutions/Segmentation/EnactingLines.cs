using ClauseAnalyzer.Resolutions.Lines;

namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>Puts enacting words together that run over two or three lines: "The Commission on Crime Prevention and / Criminal Justice,".</summary>
internal static class EnactingLines
{
    private const int MostLines = 3;
    private const int LongestStart = 120;

    public static IReadOnlyList<SourceLine> Merge(IReadOnlyList<SourceLine> lines)
    {
        List<SourceLine>? merged = null;
        for (var index = 0; index < lines.Count; index++)
        {
            var count = CountAt(lines, index);
            if (count > 1)
            {
                merged ??= [.. lines.Take(index)];
                merged.Add(Join(lines, index, count));
                index += count - 1;
            }
            else
            {
                merged?.Add(lines[index]);
            }
        }

        return merged ?? lines;
    }

    private static int CountAt(IReadOnlyList<SourceLine> lines, int index)
    {
        var first = lines[index].Text.Text;
        if (lines[index].Kind != LineKind.Words || lines[index].IsWhole || first.Length > LongestStart || first.EndsWith(',')
            || !first.StartsWith("The ", StringComparison.OrdinalIgnoreCase))
        {
            return 1;
        }

        var text = first;
        for (var count = 1; count < MostLines && index + count < lines.Count; count++)
        {
            var next = lines[index + count];
            if (next.StartsBlock || next.Kind != LineKind.Words)
            {
                return 1;
            }

            text = $"{text} {next.Text.Text}";
            if (next.Text.Text.EndsWith(',') && EnactingWords.OrganOf(text) is not null)
            {
                return count + 1;
            }
        }

        return 1;
    }

    private static SourceLine Join(IReadOnlyList<SourceLine> lines, int index, int count)
    {
        var text = new NotedTextBuilder();
        for (var offset = 0; offset < count; offset++)
        {
            text.Append(lines[index + offset].Text);
        }

        return lines[index] with { Text = text.Build(), StartsBlock = true };
    }
}
