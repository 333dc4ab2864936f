namespace ClauseAnalyzer.Clauses;

/// <summary>A clause as an annotator marked it.</summary>
/// <param name="VerbPhrase">The words of the act as written.</param>
/// <param name="Verb">Canonical verb.</param>
/// <param name="Addressee">Who is asked, as written; empty when nobody is.</param>
/// <param name="Hedges">Hedges as written, in order; empty when there are none.</param>
public sealed record ExpectedClause(string VerbPhrase, string Verb, string Addressee, IReadOnlyList<string> Hedges);
