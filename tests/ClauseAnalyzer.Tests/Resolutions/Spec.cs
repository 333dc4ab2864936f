namespace ClauseAnalyzer.Tests.Resolutions;

/// <summary>
/// A spec of the parser: a Markdown file with an input, as a fenced block or as the name of a file, and the
/// resolutions that must come of it. Each resolution is a list of fields, notes and diagnostics and a table of
/// paragraphs, in which " … " stands for words left out.
/// </summary>
internal sealed record Spec(string Name, string Kind, string Input, IReadOnlyList<SpecResolution> Resolutions)
{
    private const string FilePrefix = "Input: ";

    public static Spec Load(string path)
    {
        var lines = File.ReadAllLines(path);
        var (kind, input) = ReadInput(lines);
        var resolutions = new List<SpecResolution>();
        for (var index = 0; index < lines.Length; index++)
        {
            if (lines[index].StartsWith("## Expected", StringComparison.Ordinal))
            {
                resolutions.Add(SpecResolution.Parse(lines.Skip(index + 1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))));
            }
        }

        return new Spec(Path.GetFileName(path), kind, input, resolutions);
    }

    private static (string Kind, string Input) ReadInput(string[] lines)
    {
        var file = lines.FirstOrDefault(line => line.StartsWith(FilePrefix, StringComparison.Ordinal));
        if (file is not null)
        {
            return ("file", file[FilePrefix.Length..].Trim());
        }

        var start = Array.FindIndex(lines, line => line.StartsWith("````", StringComparison.Ordinal));
        var end = Array.FindIndex(lines, start + 1, line => line == "````");
        Assert.True(start >= 0 && end > start, "A spec needs a block fenced with four backticks, or a line 'Input: FILE'.");
        return (lines[start][4..].Trim(), string.Join('\n', lines[(start + 1)..end]));
    }
}
