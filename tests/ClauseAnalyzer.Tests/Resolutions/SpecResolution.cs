namespace ClauseAnalyzer.Tests.Resolutions;

/// <summary>One resolution as a spec expects it; every value as text.</summary>
internal sealed record SpecResolution(
    IReadOnlyDictionary<string, string> Fields, IReadOnlyList<string> Notes, IReadOnlyList<string> Diagnostics, IReadOnlyList<SpecParagraph> Paragraphs)
{
    public static SpecResolution Parse(IEnumerable<string> lines)
    {
        var fields = new Dictionary<string, string>();
        var notes = new List<string>();
        var diagnostics = new List<string>();
        var paragraphs = new List<SpecParagraph>();
        string[] columns = [];
        foreach (var line in lines)
        {
            if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                var colon = line.IndexOf(": ", StringComparison.Ordinal);
                var (name, value) = (line[2..colon], line[(colon + 2)..].Trim());
                if (name.StartsWith("note ", StringComparison.Ordinal))
                {
                    notes.Add($"{name[5..]}: {value}");
                }
                else if (name == "diagnostic")
                {
                    diagnostics.Add(value);
                }
                else
                {
                    fields.Add(name, value);
                }
            }
            else if (line.StartsWith('|') && !line.StartsWith("| -", StringComparison.Ordinal))
            {
                string[] cells = [.. line[1..line.LastIndexOf('|')].Split('|').Select(cell => cell.Trim())];
                if (columns.Length == 0)
                {
                    columns = cells;
                }
                else
                {
                    paragraphs.Add(SpecParagraph.Parse(columns, cells));
                }
            }
        }

        return new SpecResolution(fields, notes, diagnostics, paragraphs);
    }
}
