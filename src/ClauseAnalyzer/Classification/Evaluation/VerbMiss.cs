namespace ClauseAnalyzer.Classification.Evaluation;

/// <summary>A row whose verb was not found.</summary>
/// <param name="Source">Its file.</param>
/// <param name="Row">Its place there, from 1.</param>
/// <param name="Expected">The labelled verb.</param>
/// <param name="Found">The verb found; empty for none.</param>
/// <param name="Text">The row's text.</param>
public sealed record VerbMiss(string Source, long Row, string Expected, string Found, string Text);
