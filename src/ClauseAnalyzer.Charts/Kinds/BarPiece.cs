using ClauseAnalyzer.Charts.Marks;

namespace ClauseAnalyzer.Charts.Kinds;

/// <summary>One piece of a level bar, in units of its axis.</summary>
/// <param name="Row">Its bar, from 0 for the uppermost.</param>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Fill">Its colour.</param>
/// <param name="Writing">The ink of writing on it.</param>
/// <param name="Words">What is written on it where it fits.</param>
/// <param name="Tooltip">What the reader is told who points at it.</param>
/// <param name="Link">Where it leads; empty for nowhere.</param>
internal readonly record struct BarPiece(int Row, double From, double To, Fill Fill, Ink Writing, string Words, string Tooltip, string Link);
