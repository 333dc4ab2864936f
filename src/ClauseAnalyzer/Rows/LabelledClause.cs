namespace ClauseAnalyzer.Rows;

/// <summary>A clause as an annotator marked it.</summary>
/// <param name="VerbPhrase">The words of the act as written.</param>
/// <param name="Verb">Canonical verb.</param>
/// <param name="Addressee">Who is to act, as written; empty when nobody is named.</param>
/// <param name="Hedges">Words that leave room, as written and in order; empty when there are none.</param>
public sealed record LabelledClause(string VerbPhrase, string Verb, string Addressee, IReadOnlyList<string> Hedges);
