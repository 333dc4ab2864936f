namespace ClauseAnalyzer.Classification.Evaluation;

/// <summary>A model's answers and the labels of the rows, ready to be counted over any sample of the rows. Immutable.</summary>
internal sealed class ThemeAnswers
{
    private readonly bool?[][] labels;
    private readonly bool[][] answers;

    /// <summary>Gathers answers.</summary>
    /// <param name="labels">By theme, then row; null where a label is not known.</param>
    /// <param name="answers">By theme, then row.</param>
    public ThemeAnswers(bool?[][] labels, bool[][] answers)
    {
        this.labels = labels;
        this.answers = answers;
    }

    public int RowCount => labels.Length == 0 ? 0 : labels[0].Length;

    public int ThemeCount => labels.Length;

    /// <summary>Counts of one theme over a sample.</summary>
    /// <param name="theme">Place of the theme.</param>
    /// <param name="times">How many times each row was drawn.</param>
    public BinaryCounts CountsOf(int theme, int[] times)
    {
        int truePositives = 0, falsePositives = 0, falseNegatives = 0, trueNegatives = 0;
        for (var row = 0; row < times.Length; row++)
        {
            switch (labels[theme][row], answers[theme][row])
            {
                case (true, true):
                    truePositives += times[row];
                    break;
                case (false, true):
                    falsePositives += times[row];
                    break;
                case (true, false):
                    falseNegatives += times[row];
                    break;
                case (false, false):
                    trueNegatives += times[row];
                    break;
                default:
                    break;
            }
        }

        return new BinaryCounts(truePositives, falsePositives, falseNegatives, trueNegatives);
    }

    /// <summary>Mean F1 of the themes.</summary>
    public double MacroF1Of(int[] times)
    {
        double sum = 0;
        for (var theme = 0; theme < ThemeCount; theme++)
        {
            sum += CountsOf(theme, times).F1;
        }

        return ThemeCount == 0 ? 0 : sum / ThemeCount;
    }

    /// <summary>F1 of all answers together.</summary>
    public double MicroF1Of(int[] times)
    {
        var sum = default(BinaryCounts);
        for (var theme = 0; theme < ThemeCount; theme++)
        {
            sum = sum.With(CountsOf(theme, times));
        }

        return sum.F1;
    }
}
