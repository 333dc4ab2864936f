using ClauseAnalyzer.Lexicon;

namespace ClauseAnalyzer.Clauses;

/// <summary>Sorts addressees into kinds by the heads that the lexicon lists. Immutable and thread-safe.</summary>
/// <param name="lexicon">The words.</param>
public sealed class AddresseeKinds(ClauseLexicon lexicon)
{
    /// <summary>The kind of an addressee; a clause that was just found carries it already, as <see cref="Clause.AddresseeKind"/>.</summary>
    /// <param name="addressee">An addressee as a clause gives it; may be empty.</param>
    /// <returns><see cref="AddresseeKind.None"/> for an empty string; of several joined bodies the kind of the first.</returns>
    public AddresseeKind Of(string addressee) => throw new NotImplementedException($"{addressee} {lexicon}");
}
