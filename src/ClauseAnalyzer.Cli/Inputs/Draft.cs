namespace ClauseAnalyzer.Cli.Inputs;

/// <summary>One argument of score.</summary>
/// <param name="Text">The paragraph itself; empty when the argument names files.</param>
/// <param name="Files">The files it names; empty when it is a paragraph.</param>
internal sealed record Draft(string Text, IReadOnlyList<InputFile> Files);
