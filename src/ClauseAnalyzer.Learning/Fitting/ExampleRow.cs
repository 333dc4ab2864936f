using System.Globalization;
using Microsoft.ML.Data;

namespace ClauseAnalyzer.Learning.Fitting;

/// <summary>A labelled row as a trainer sees it.</summary>
internal sealed class ExampleRow
{
    public VBuffer<float> Features { get; set; }

    /// <summary>Whether it carries the theme; of sections and verbs, see <see cref="Class"/>.</summary>
    public bool Label { get; set; }

    public string Class { get; set; } = "";

    /// <summary>How many rows it counts for.</summary>
    public float Weight { get; set; } = 1;

    /// <summary>Rows of one group are never on both sides of a fold.</summary>
    public string Group { get; set; } = "";

    /// <summary>Its number among the rows of the theme.</summary>
    public int Row { get; set; }

    /// <summary>The same, for parting rows that have no groups.</summary>
    public string RowName => Row.ToString(CultureInfo.InvariantCulture);

    /// <summary>The same row with other features.</summary>
    public ExampleRow With(VBuffer<float> features) =>
        new() { Features = features, Label = Label, Class = Class, Weight = Weight, Group = Group, Row = Row };
}
