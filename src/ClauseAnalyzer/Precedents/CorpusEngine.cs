using System.Globalization;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;

namespace ClauseAnalyzer.Precedents;

/// <summary>Names what reads and classifies the files of a corpus.</summary>
public static class CorpusEngine
{
    // Raised when reading or clause finding changes what the rows of a corpus would hold.
    private const int Reading = 1;

    /// <summary>The name under which a corpus remembers by what a file was read.</summary>
    /// <param name="model">The model.</param>
    /// <param name="finder">The clause finder; its lexicon and scale count.</param>
    /// <returns>A short text, equal for equal answers.</returns>
    public static string Of(ClauseModel model, ClauseFinder finder)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(finder);
        return string.Create(CultureInfo.InvariantCulture, $"{Reading} {model.Hash[..16]} {finder.Scale.Name} {finder.Lexicon.Hash[..16]}");
    }
}
