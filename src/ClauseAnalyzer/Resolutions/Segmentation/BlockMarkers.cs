using System.Text.RegularExpressions;
using ClauseAnalyzer.Resolutions.Lines;

namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>Takes the marker off a block, and reports what of it no label keeps.</summary>
internal static partial class BlockMarkers
{
    /// <summary>Reads a block's marker: the number that its format gives it, else the one that opens its words.</summary>
    /// <param name="block">The block.</param>
    /// <param name="diagnostics">Takes the signs of the marker, and alternatives in brackets.</param>
    /// <param name="count">Gives a marker that is written in the words the number that it stands for.</param>
    /// <returns>The marker, null for none, and the words after it.</returns>
    public static (ParagraphMarker? Marker, NotedText Text) Read(Block block, List<Diagnostic> diagnostics, Func<ParagraphMarker, ParagraphMarker> count)
    {
        ReportAlternatives(block, diagnostics);
        if (block.Number.Length > 0 && ParagraphMarkers.Read(block.Number) is { } automatic)
        {
            ReportSuffix(automatic, block, diagnostics);
            return (automatic, block.Text);
        }

        if (ParagraphMarkers.Read(block.Words) is not { } written)
        {
            return (null, block.Text);
        }

        var marker = count(written);
        ReportSuffix(marker, block, diagnostics);
        return (marker, Rest(marker, block.Text, block, diagnostics));
    }

    /// <summary>The words after a marker; its full stop or bracket becomes a diagnostic.</summary>
    public static NotedText Rest(ParagraphMarker marker, NotedText text, Block block, List<Diagnostic> diagnostics)
    {
        var written = text.Text[..Math.Min(marker.Length, text.Text.Length)].Trim();
        var kept = (marker.OpensBracket ? "[" : "") + marker.Label;
        var signs = "";
        foreach (var character in written.Where(character => character != ' '))
        {
            var at = kept.IndexOf(character, StringComparison.Ordinal);
            signs = at < 0 ? signs + character : signs;
            kept = at < 0 ? kept : kept.Remove(at, 1);
        }

        if (signs.Length > 0)
        {
            diagnostics.Add(new Diagnostic("markup", block.Line, block.Page, signs));
        }

        var rest = text.Without(marker.Length);
        return marker.OpensBracket ? NotedTexts.Prefix("[", rest) : rest;
    }

    private static void ReportSuffix(ParagraphMarker marker, Block block, List<Diagnostic> diagnostics)
    {
        if (marker.Suffix.Length > 0)
        {
            diagnostics.Add(new Diagnostic("inserted-number", block.Line, block.Page, marker.Label));
        }
    }

    private static void ReportAlternatives(Block block, List<Diagnostic> diagnostics)
    {
        if (block.Words.Contains('[', StringComparison.Ordinal) && Alternatives().Match(block.Words) is { Success: true } match)
        {
            diagnostics.Add(new Diagnostic("alternatives", block.Line, block.Page, match.Value));
        }
    }

    [GeneratedRegex(@"\[(?=[^\[\]]{0,200}\p{L})[^\[\]]{1,200}\](?:\s*/?\s*\[[^\[\]]{1,200}\])*")]
    private static partial Regex Alternatives();
}
