namespace ClauseAnalyzer.Learning.Figures;

/// <summary>What is kept of a labelled real paragraph: figures, from which its text cannot be made again. Immutable.</summary>
/// <param name="Source">Stem of the file that it was read from; it sets the row's weight.</param>
/// <param name="Document">The document it stands in; rows of one document are held out together. Empty where unknown.</param>
/// <param name="TextHash">SHA-256 over its text in UTF-8, lower-case hexadecimal.</param>
/// <param name="Scores">One a theme: the score of the first stage, in log-odds, four decimals.</param>
/// <param name="Features">Numbers of the cues and, after all cues, the frames that it has, ascending.</param>
/// <param name="Labels">One a theme; null where unknown.</param>
public sealed record FigureRow(
    string Source, string Document, string TextHash, IReadOnlyList<double> Scores, IReadOnlyList<int> Features, IReadOnlyList<bool?> Labels);
