using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Precedents;

namespace ClauseAnalyzer.Scoring;

/// <summary>Holds the acts of a draft against the verbs by which agreed texts ask the same addressee. Not thread-safe, as its corpus.</summary>
/// <param name="corpus">The agreed texts.</param>
internal sealed class CustomaryVerbs(Corpus corpus)
{
    private const string Directive = "directive";

    // Fewer clauses than these say little of what is customary: themes are then asked one by one, then not at all.
    private const int Enough = 10;

    /// <summary>One answer an addressee, with the verbs by which the draft asks it.</summary>
    /// <param name="classified">The paragraph.</param>
    /// <returns>In order of the clauses, each addressee once; empty where nobody is asked or no agreed text asks them.</returns>
    public IReadOnlyList<VerbUse> Of(ClassifiedParagraph classified) =>
    [
        .. classified.Clauses.DefaultIfEmpty(classified.MainClause!)
            .Where(clause => clause is { Family: Directive, Addressee.Length: > 0 })
            .GroupBy(clause => clause.Addressee, StringComparer.OrdinalIgnoreCase)
            .Select(clauses => UseFor(clauses.First(), classified.Themes) with { DraftVerbs = [.. clauses.Select(clause => clause.Verb).Distinct(StringComparer.Ordinal)] })
            .Where(use => use.Count > 0),
    ];

    private VerbUse UseFor(Clause clause, IReadOnlyList<ThemeLabel> labels)
    {
        string[] themes = [.. labels.Where(label => label.Present).Select(label => label.Name)];
        var use = corpus.UseOfVerbs(clause.Addressee, themes);
        if (use.Count >= Enough || themes.Length == 0)
        {
            return use;
        }

        var single = themes.Length == 1
            ? use
            : themes.Select(theme => corpus.UseOfVerbs(clause.Addressee, [theme])).MaxBy(each => each.Count)!;
        return single.Count >= Enough ? single : corpus.UseOfVerbs(clause.Addressee, []);
    }
}
