namespace ClauseAnalyzer.Rows;

/// <summary>A clause as it stands in JSON Lines output.</summary>
/// <param name="VerbPhrase">The words of the act as written.</param>
/// <param name="Verb">Canonical head.</param>
/// <param name="Family">Family of the verb; empty when unknown.</param>
/// <param name="Force">Rank within the family, 1 weakest; null where the scale lacks the verb.</param>
/// <param name="Modifiers">Sequencers and manner words as written, in order.</param>
/// <param name="Hedges">Hedges as written, in order.</param>
/// <param name="Addressee">Who is asked to act; empty when nobody is.</param>
/// <param name="In">"text" or "chapeau": the string that the offsets count in.</param>
/// <param name="Start">First UTF-16 code unit, from 0.</param>
/// <param name="End">Offset after the last code unit.</param>
public sealed record ClassifiedClause(
    string VerbPhrase,
    string Verb,
    string Family,
    int? Force,
    IReadOnlyList<string> Modifiers,
    IReadOnlyList<string> Hedges,
    string Addressee,
    string In,
    int Start,
    int End);
