namespace ClauseAnalyzer.Trends.Terms;

/// <summary>One side of a comparison.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Documents">Its documents, by their numbers in a <see cref="TermCorpus"/>.</param>
internal sealed record KeynessSide(string Name, IReadOnlyList<int> Documents);
