namespace ClauseAnalyzer.Precedents;

/// <summary>A paragraph that a draft can be held against.</summary>
/// <param name="Document">Name of its text.</param>
/// <param name="Label">Its number; empty where it has none.</param>
/// <param name="Text">Its words.</param>
/// <param name="Section">"preambular" or "operative"; empty when unknown.</param>
public sealed record Precedent(string Document, string Label, string Text, string Section = "");
