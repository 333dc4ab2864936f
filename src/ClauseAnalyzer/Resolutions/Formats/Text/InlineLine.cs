using ClauseAnalyzer.Resolutions.Lines;

namespace ClauseAnalyzer.Resolutions.Formats.Text;

/// <summary>One line after its inline markup is taken off.</summary>
/// <param name="Text">The words and note calls.</param>
/// <param name="Seams">Offsets at which separate lines may have been glued.</param>
/// <param name="Syntax">What was taken off, as written, one space between pieces; empty when nothing was.</param>
internal readonly record struct InlineLine(NotedText Text, IReadOnlyList<int> Seams, string Syntax);
