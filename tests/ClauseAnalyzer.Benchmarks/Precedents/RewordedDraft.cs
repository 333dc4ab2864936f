using System.Globalization;

namespace ClauseAnalyzer.Benchmarks.Precedents;

/// <summary>A draft that says in other words what a paragraph of the corpus says.</summary>
/// <param name="File">The file in which that paragraph stands.</param>
/// <param name="Position">Its place in its text, from 1.</param>
/// <param name="Style">"plain" for everyday words, "register" for those of resolutions.</param>
/// <param name="Draft">The draft.</param>
internal sealed record RewordedDraft(string File, int Position, string Style, string Draft)
{
    /// <summary>Reads the drafts, in order of the file.</summary>
    public static List<RewordedDraft> Read(string path) =>
    [
        .. System.IO.File.ReadLines(path).Skip(1).Select(line => line.Split('\t'))
            .Select(cells => new RewordedDraft(cells[0], int.Parse(cells[1], CultureInfo.InvariantCulture), cells[3], cells[4])),
    ];
}
