using System.Text.RegularExpressions;
using ClauseAnalyzer.Resolutions.Lines;

namespace ClauseAnalyzer.Resolutions.Formats.Pdf;

/// <summary>Finds the notes at the foot of pages whose letters all have one size: "5/ A/48/23 (Part III), chap. V.", as typewriters made them.</summary>
internal static partial class PdfFootNotes
{
    // As a part of the size of letters.
    private const double Gap = 1.6;

    /// <summary>Index of the first line of the notes, which run to the end of the page; the number of lines where there are none.</summary>
    /// <param name="lines">The lines of a page without its furniture.</param>
    public static int StartOf(IReadOnlyList<PdfLine> lines)
    {
        var start = lines.Count;
        for (var index = lines.Count - 1; index > 0; index--)
        {
            // Each group of lines from the foot up must open with a note.
            if (lines[index].Baseline - lines[index - 1].Baseline > Gap * lines[index].Size)
            {
                if (MarkerOf(lines[index].Raw).Length == 0)
                {
                    break;
                }

                start = index;
            }
        }

        return start;
    }

    /// <summary>The marker that opens a line, "5" of "5/ See"; empty without one.</summary>
    public static string MarkerOf(string text) => Opening().Match(text).Groups[1].Value;

    /// <summary>The marker that a word calls, "5" of "5/"; empty where it calls none.</summary>
    public static string CallOf(string word) => Call().Match(word).Groups[1].Value;

    /// <summary>The words of a line with its marker as a call before them.</summary>
    public static NotedText WithCall(NotedText text)
    {
        var match = Opening().Match(text.Text);
        var words = text.Without(match.Length);
        return words with { Calls = [new NoteCall(0, match.Groups[1].Value), .. words.Calls] };
    }

    [GeneratedRegex(@"^(\d{1,3}|\*{1,3})/$")]
    private static partial Regex Call();

    [GeneratedRegex(@"^(\d{1,3}|\*{1,3})/\s+")]
    private static partial Regex Opening();
}
