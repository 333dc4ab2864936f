using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Classification.Evaluation;

/// <summary>What a model reached on sections. Immutable.</summary>
/// <param name="Confusion">Rows by labelled section, then by the model's answer, both in the order of <see cref="Section"/>.</param>
public sealed record SectionScore(IReadOnlyList<IReadOnlyList<int>> Confusion)
{
    /// <summary>Rows that name their section.</summary>
    public int Rows => Confusion.Sum(row => row.Sum());

    /// <summary>Share of them that is right; 0 for no rows.</summary>
    public double Accuracy => Rows == 0 ? 0 : (double)Enumerable.Range(0, Confusion.Count).Sum(section => Confusion[section][section]) / Rows;

    /// <summary>Mean of the F1 of preambular and operative, by which published systems compare; 0 for no rows.</summary>
    public double MacroF1 => (F1Of(Section.Preambular) + F1Of(Section.Operative)) / 2;

    /// <summary>The F1 of one section: 2TP / (labelled + answered).</summary>
    /// <param name="section">The section.</param>
    /// <returns>0 to 1; 0 when it is neither labelled nor answered.</returns>
    public double F1Of(Section section)
    {
        var place = (int)section;
        var labelled = Confusion[place].Sum();
        var answered = Confusion.Sum(row => row[place]);
        return labelled + answered == 0 ? 0 : 2.0 * Confusion[place][place] / (labelled + answered);
    }
}
