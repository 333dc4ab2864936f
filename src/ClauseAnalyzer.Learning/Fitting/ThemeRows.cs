using ClauseAnalyzer.Classification;
using Microsoft.ML.Data;

namespace ClauseAnalyzer.Learning.Fitting;

/// <summary>The rows that say whether they carry a theme. Immutable.</summary>
internal sealed class ThemeRows
{
    private readonly int[] rows;
    private readonly string[] groups;
    private readonly double classWeight;

    /// <summary>Gathers them.</summary>
    /// <exception cref="ArgumentException">All rows carry the theme, or none does.</exception>
    public ThemeRows(TrainingRows data, string theme, TrainingOptions options)
    {
        Theme = theme;
        rows = [.. Enumerable.Range(0, data.Rows.Count).Where(row => data.LabelOf(row, theme) is not null && data.Weights[row] > 0)];
        Labels = [.. rows.Select(row => data.LabelOf(row, theme) == true)];
        Weights = [.. rows.Select(row => data.Weights[row])];
        groups = [.. rows.Select(row => data.Groups[row])];
        classWeight = options.ClassWeights.GetValueOrDefault(theme, 1);
        if (Labels.All(label => label) || !Labels.Any(label => label))
        {
            throw new ArgumentException($"Expected rows with and without the theme \"{theme}\", found only one kind among {rows.Length}. Label more rows, or leave the theme out.");
        }
    }

    public string Theme { get; }

    public bool[] Labels { get; }

    /// <summary>How many rows each counts for, without the weight of its class.</summary>
    public double[] Weights { get; }

    /// <summary>What a trainer sees: the weight of the theme's class counts too.</summary>
    /// <param name="vectors">One a row of the data, those of other themes included.</param>
    public IReadOnlyList<ExampleRow> ToExamples(VBuffer<float>[] vectors) =>
    [
        .. rows.Select((row, index) => new ExampleRow
        {
            Features = vectors[row],
            Label = Labels[index],
            Weight = (float)(Labels[index] ? Weights[index] * classWeight : Weights[index]),
            Group = groups[index],
            Row = index,
        }),
    ];
}
