using ClauseAnalyzer.Resolutions.Lines;

namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>
/// Reads the head with which a resolution written back states its fields: seven lines "name: value" between two
/// rules, as the front matter of Markdown files. What follows a head is body, up to the next head: nothing of it
/// needs to be guessed from the words, and fields that only a manifest knew come back too.
/// </summary>
internal static class DocumentHead
{
    public const string Fence = "---";

    /// <summary>The fields of a head, all of them always there; an unknown one has no value.</summary>
    public static IReadOnlyList<string> Names { get; } = ["symbol", "organ", "session", "agenda_item", "date", "title", "status"];

    /// <summary>The lines of a head that begins at an offset, rules included, without line ends.</summary>
    /// <param name="text">A document.</param>
    /// <param name="start">Where a line begins.</param>
    /// <returns>The lines; null when no whole head begins there.</returns>
    public static IReadOnlyList<string>? LinesAt(string text, int start)
    {
        if (!text.AsSpan(start).StartsWith(Fence))
        {
            return null;
        }

        var lines = new List<string>();
        while (start < text.Length && lines.Count < Names.Count + 2)
        {
            var length = text.AsSpan(start).IndexOfAny('\n', '\r');
            length = length < 0 ? text.Length - start : length;
            lines.Add(text.Substring(start, length));
            start += length + (text.AsSpan(start + length).StartsWith("\r\n") ? 2 : 1);
        }

        return lines.Count == Names.Count + 2 && lines[0] == Fence && lines[^1] == Fence
            && Names.All(name => lines.Count(line => line.StartsWith($"{name}:", StringComparison.Ordinal)) == 1)
            ? lines
            : null;
    }

    /// <summary>Parts a document at its heads.</summary>
    /// <param name="blocks">The blocks of the document.</param>
    /// <returns>One part a head; what stands before the first belongs to its masthead. Empty without heads.</returns>
    public static List<ResolutionBlocks> Split(IReadOnlyList<Block> blocks)
    {
        var parts = new List<ResolutionBlocks>();
        var masthead = new List<Block>();
        var body = new List<Block>();
        var hasHead = false;
        foreach (var block in blocks)
        {
            if (block.Kind == LineKind.Field && (body.Count > 0 || masthead.Count(line => line.Kind == LineKind.Field) == Names.Count))
            {
                parts.Add(new ResolutionBlocks(masthead, body));
                (masthead, body) = ([], []);
            }

            hasHead = hasHead || block.Kind == LineKind.Field;
            (block.Kind == LineKind.Field || !hasHead ? masthead : body).Add(block);
        }

        if (hasHead)
        {
            parts.Add(new ResolutionBlocks(masthead, body));
        }

        return parts;
    }

    /// <summary>Gives a resolution the fields of its head.</summary>
    /// <param name="resolution">A resolution as its body gave it.</param>
    /// <param name="masthead">What stands before its body.</param>
    /// <param name="diagnostics">Takes the lines of the head.</param>
    /// <returns>The resolution with exactly the fields that the head states; unchanged without a head.</returns>
    public static Resolution ApplyTo(Resolution resolution, IReadOnlyList<Block> masthead, List<Diagnostic> diagnostics)
    {
        var fields = masthead.Where(block => block.Kind == LineKind.Field).ToList();
        if (fields.Count == 0)
        {
            return resolution;
        }

        diagnostics.AddRange(fields.Select(block => block.AsDiagnostic("masthead")));
        string? Of(string name) => ValueOf(fields.First(block => block.Words.StartsWith($"{name}:", StringComparison.Ordinal)).Words[(name.Length + 1)..].Trim());
        return resolution with
        {
            Symbol = Of("symbol"),
            Organ = Of("organ"),
            Session = Of("session"),
            AgendaItem = Of("agenda_item"),
            Date = CalendarDates.TryParseIso(Of("date"), out var date) ? date : null,
            Title = Of("title"),
            Status = Of("status"),
        };
    }

    /// <summary>A value as a head writes it: in double quotes where YAML would read it as something else than words.</summary>
    /// <param name="value">A value without line breaks, not empty.</param>
    public static string Written(string value)
    {
        var isPlain = (char.IsLetterOrDigit(value[0]) || value[0] is '(' or '/' or '.')
            && !value.Contains(": ", StringComparison.Ordinal) && !value.Contains(" #", StringComparison.Ordinal) && value[^1] is not (':' or ' ');
        return isPlain ? value : $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }

    // A value in double quotes has its quotes and backslashes escaped, as in YAML.
    private static string? ValueOf(string written) =>
        written.Length == 0 ? null
        : written is ['"', .., '"'] ? written[1..^1].Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal)
        : written;
}
