namespace ClauseAnalyzer.Cli.Commands;

/// <summary>What held-out rows say of a theme.</summary>
/// <param name="Name">The theme.</param>
/// <param name="F1">At the threshold, 0 to 1.</param>
/// <param name="AveragePrecision">Area under the precision-recall curve, 0 to 1.</param>
/// <param name="LogLoss">In bits.</param>
/// <param name="Line">All of it in one line.</param>
internal sealed record TrainedTheme(string Name, double F1, double AveragePrecision, double LogLoss, string Line);
