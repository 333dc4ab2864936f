using System.Globalization;

namespace ClauseAnalyzer.Precedents;

/// <summary>How many paragraphs of a corpus have a word. Not thread-safe.</summary>
/// <param name="connection">The corpus.</param>
internal sealed class TermFrequencies(CorpusConnection connection)
{
    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);
    private int? total;

    /// <summary>Number of paragraphs in the corpus.</summary>
    public int Total => total ??= Convert.ToInt32(connection.Scalar("SELECT count(*) FROM paragraphs"), CultureInfo.InvariantCulture);

    /// <summary>Number of paragraphs that have a term; 0 for one that the corpus lacks.</summary>
    /// <param name="term">A stem, as <see cref="DraftWord.Term"/> gives it.</param>
    public int Of(string term)
    {
        if (!known.TryGetValue(term, out var count))
        {
            count = Convert.ToInt32(connection.Scalar("SELECT paragraphs FROM terms WHERE term = $1", term) ?? 0, CultureInfo.InvariantCulture);
            known.Add(term, count);
        }

        return count;
    }
}
