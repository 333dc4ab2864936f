namespace ClauseAnalyzer.Lexicon;

/// <summary>One entry of a lexicon table with the place it stands at.</summary>
/// <param name="File">Name of the file, for messages.</param>
/// <param name="Number">Line in the file, from 1.</param>
/// <param name="Section">The [section] above it; empty before the first.</param>
/// <param name="Columns">The columns, trimmed; at least one.</param>
internal sealed record LexiconLine(string File, int Number, string Section, IReadOnlyList<string> Columns);
