using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Lexicon;

namespace ClauseAnalyzer.Tests.Clauses;

/// <summary>The shipped lexicon and a finder over it, loaded once for all tests of clauses.</summary>
internal static class Finders
{
    public static ClauseLexicon Lexicon { get; } = ClauseLexicon.Load(ShippedFiles.LexiconDirectory);

    public static ClauseFinder Shipped { get; } = new(Lexicon, Lexicon.Scale("drafting"));
}
