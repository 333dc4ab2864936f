using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Clauses;

/// <summary>Finds the acts of a paragraph by the grammar of resolutions and the words of a lexicon. Immutable and thread-safe.</summary>
/// <param name="lexicon">The words.</param>
/// <param name="scale">The scale of force.</param>
public sealed class ClauseFinder(ClauseLexicon lexicon, ForceScale scale)
{
    /// <summary>The words that the finder knows.</summary>
    public ClauseLexicon Lexicon { get; } = lexicon;

    /// <summary>The scale of force.</summary>
    public ForceScale Scale { get; } = scale;

    /// <summary>All clauses of a paragraph's text, in order.</summary>
    /// <param name="text">The paragraph; a leading number or letter ("3.", "(a)") is allowed.</param>
    /// <param name="section">The section it stands in.</param>
    /// <param name="location">What the spans are to say they count in.</param>
    /// <returns>The clauses; empty when there is no act.</returns>
    public IReadOnlyList<Clause> Find(string text, Section section, ClauseLocation location = ClauseLocation.Text) =>
        throw new NotImplementedException();

    /// <summary>All clauses of a paragraph's text; unlike <see cref="Find(string, Section, ClauseLocation)"/> it knows that "Strengthen …" under "Urges States to:" is no act of its own.</summary>
    /// <param name="paragraph">The paragraph with its chapeau.</param>
    /// <returns>The clauses in <see cref="Paragraph.Text"/>; empty when it has none of its own.</returns>
    public IReadOnlyList<Clause> Find(Paragraph paragraph) => throw new NotImplementedException();

    /// <summary>The clause whose act a paragraph carries: the first of its text, else the last of its chapeau.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="clausesInText">What <see cref="Find(Paragraph)"/> gave for its text.</param>
    /// <returns>The clause, or null when neither has one.</returns>
    public Clause? FindMain(Paragraph paragraph, IReadOnlyList<Clause> clausesInText) => throw new NotImplementedException();
}
