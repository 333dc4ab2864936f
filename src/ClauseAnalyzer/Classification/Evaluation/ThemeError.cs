namespace ClauseAnalyzer.Classification.Evaluation;

/// <summary>A wrong answer on a theme, with what led to it.</summary>
/// <param name="Source">The row's file.</param>
/// <param name="Row">Its place there, from 1.</param>
/// <param name="Document">The document it stands in; empty when not known.</param>
/// <param name="Theme">The theme that label and model disagree on.</param>
/// <param name="Labelled">What the label says.</param>
/// <param name="Answer">What the model said, with probability and evidence.</param>
/// <param name="Text">The row's text.</param>
public sealed record ThemeError(string Source, long Row, string Document, string Theme, bool Labelled, ThemeLabel Answer, string Text);
