using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Cli.Commands;

/// <summary>Stands in for learning in a native program, which is built without ClauseAnalyzer.Learning: it names the program that learns.</summary>
internal static class ModelTraining
{
    private static WrongCallException Elsewhere => new(
        "train needs Microsoft.ML, which this native program goes without; the program built without PublishAot has it: dotnet run --project src/ClauseAnalyzer.Cli -- train");

    /// <summary>Refuses, before anything is read.</summary>
    /// <exception cref="WrongCallException">Always.</exception>
    public static void Demand() => throw Elsewhere;

    /// <inheritdoc cref="Demand"/>
    public static string MakeFigures(
        TrainingOptions options, IReadOnlyList<LabelledRow> rows, IReadOnlyList<string> themes, IReadOnlyList<LabelledRow> realRows, string path, CancellationToken cancellation) =>
        throw Elsewhere;

    /// <inheritdoc cref="Demand"/>
    public static TrainedModel Train(
        TrainingOptions options, IReadOnlyList<LabelledRow> rows, IReadOnlyList<string> themes, string? figures, string path, CancellationToken cancellation) =>
        throw Elsewhere;
}
