namespace ClauseAnalyzer.Reports.Page;

/// <summary>A stretch of a paragraph's text that the report marks.</summary>
/// <param name="Start">First UTF-16 code unit, from 0.</param>
/// <param name="End">Offset after the last code unit.</param>
/// <param name="Kind">0 verb phrase, 1 hedge, 2 addressee, 3 and more evidence for the theme of index kind - 3.</param>
internal readonly record struct Highlight(int Start, int End, int Kind);
