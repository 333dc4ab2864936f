using ClauseAnalyzer.Lexicon;

namespace ClauseAnalyzer.Resolutions;

/// <summary>Judges the opening words of paragraphs. Immutable and thread-safe.</summary>
/// <param name="lexicon">The verbs of the trade.</param>
public sealed class OpeningForms(ClauseLexicon lexicon)
{
    /// <summary>The verbs of the trade.</summary>
    public ClauseLexicon Lexicon { get; } = lexicon;

    /// <summary>The form of a paragraph's opening words.</summary>
    /// <param name="text">The paragraph, without number; may be empty.</param>
    /// <returns>The form; <see cref="OpeningForm.None"/> for a blank text.</returns>
    public OpeningForm Of(string text) => throw new NotImplementedException();
}
