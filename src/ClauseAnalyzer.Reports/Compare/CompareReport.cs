using System.Text.Json;
using ClauseAnalyzer.Trends;
using ClauseAnalyzer.Trends.Pairing;

namespace ClauseAnalyzer.Reports.Compare;

/// <summary>The comparison of two texts for people and programs: a redline page, lines for a terminal, JSON.</summary>
public static class CompareReport
{
    /// <summary>A self-contained redline page.</summary>
    /// <param name="older">The older text.</param>
    /// <param name="newer">The newer text.</param>
    /// <param name="lineage">The pairs of their paragraphs.</param>
    /// <returns>HTML that loads nothing from anywhere, lines ended by "\n".</returns>
    public static string Html(TrendDocument older, TrendDocument newer, LineageResult lineage)
    {
        ArgumentNullException.ThrowIfNull(older);
        ArgumentNullException.ThrowIfNull(newer);
        ArgumentNullException.ThrowIfNull(lineage);
        return CompareHtml.Page(older, newer, lineage);
    }

    /// <summary>The same for a terminal: the summary first, then every pair that changed.</summary>
    /// <param name="older">The older text.</param>
    /// <param name="newer">The newer text.</param>
    /// <param name="lineage">The pairs of their paragraphs.</param>
    /// <param name="width">Columns to wrap at, at least 40.</param>
    /// <param name="color">Whether words inserted and deleted are coloured by ANSI codes; without, they stand in {+ +} and [- -].</param>
    /// <returns>Lines ended by "\n".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is below 40.</exception>
    public static string Text(TrendDocument older, TrendDocument newer, LineageResult lineage, int width = 80, bool color = false)
    {
        ArgumentNullException.ThrowIfNull(older);
        ArgumentNullException.ThrowIfNull(newer);
        ArgumentNullException.ThrowIfNull(lineage);
        return CompareText.Of(older, newer, lineage, width, color);
    }

    /// <summary>Writes the comparison as one JSON object with "summary" and "pairs".</summary>
    /// <param name="writer">Where it goes; not flushed.</param>
    /// <param name="lineage">The pairs.</param>
    public static void WriteJson(Utf8JsonWriter writer, LineageResult lineage)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(lineage);
        CompareJson.Write(writer, lineage);
    }
}
