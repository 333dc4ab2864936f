using System.Globalization;
using ClauseAnalyzer.Cli.Output;
using ClauseAnalyzer.Precedents;

namespace ClauseAnalyzer.Cli.Corpus;

/// <summary>Prints found paragraphs for a reader at a terminal.</summary>
/// <param name="width">Columns of a line, at least 40.</param>
/// <param name="color">Whether to use ANSI codes.</param>
internal sealed class HitPrinter(int width, bool color)
{
    private const int Indent = 3;

    /// <summary>The paragraphs in order, a head line each; a line that says so when there is none.</summary>
    public string Print(IReadOnlyList<CorpusHit> hits)
    {
        var page = new InkedText(width, color);
        if (hits.Count == 0)
        {
            page.Words("nothing found", Ink.Quiet, 0);
        }

        foreach (var (number, hit) in hits.Index())
        {
            if (number > 0)
            {
                page.Blank();
            }

            page.Words([(PlaceOf(hit), Ink.Heading), (" " + AboutOf(hit), Ink.Quiet)], 0);
            page.Words(Marked(hit), Indent);
        }

        return page.ToString();
    }

    private static string PlaceOf(CorpusHit hit) => hit.Label.Length > 0 ? $"{hit.Document}, paragraph {hit.Label}"
        : hit.Section == "preambular" ? $"{hit.Document}, preamble"
        : string.Create(CultureInfo.InvariantCulture, $"{hit.Document}, {hit.Section}, position {hit.Position}");

    private static string AboutOf(CorpusHit hit)
    {
        var act = hit.Verb.Length == 0 ? null : hit.Addressee.Length == 0 ? hit.Verb : $"{hit.Verb} → {hit.Addressee}";
        return string.Join(" · ", new[] { hit.Date, hit.Organ, hit.Status == "draft" ? "draft" : null, act, string.Join(", ", hit.Themes.Select(theme => theme.Replace('_', ' '))), MeaningOf(hit) }
            .Where(part => !string.IsNullOrEmpty(part)));
    }

    private static string? MeaningOf(CorpusHit hit) => hit.Meaning is { } meaning ? string.Create(CultureInfo.InvariantCulture, $"meaning {meaning:0.00}") : null;

    private static IEnumerable<(string, Ink)> Marked(CorpusHit hit)
    {
        var place = 0;
        foreach (var (start, end) in hit.Found)
        {
            yield return (hit.Text[place..start], Ink.Plain);
            yield return (hit.Text[start..end], Ink.For);
            place = end;
        }

        yield return (hit.Text[place..], Ink.Plain);
    }
}
