using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Classification;

/// <summary>What is found in the text of a row, whatever rows stand around it. Safe to share between threads: what is added is the same whoever adds it.</summary>
/// <param name="sign">What it tells of its section.</param>
/// <param name="themes">Its themes.</param>
internal sealed class RowAnswers(SectionSign sign, IReadOnlyList<ThemeLabel> themes)
{
    private readonly IReadOnlyList<Clause>?[] clauses = new IReadOnlyList<Clause>?[Sections.Names.Count];

    /// <summary>What it tells of its section.</summary>
    public SectionSign Sign => sign;

    /// <summary>Its themes.</summary>
    public IReadOnlyList<ThemeLabel> Themes => themes;

    /// <summary>Its clauses in a section; null where nobody has looked for them yet.</summary>
    /// <param name="section">The section.</param>
    public IReadOnlyList<Clause>? ClausesIn(Section section) => clauses[(int)section];

    /// <summary>Tells its clauses in a section.</summary>
    /// <param name="section">The section.</param>
    /// <param name="found">The clauses.</param>
    public void Tell(Section section, IReadOnlyList<Clause> found) => clauses[(int)section] = found;
}
