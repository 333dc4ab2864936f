namespace ClauseAnalyzer.Clauses;

/// <summary>Sorts addressees into kinds by their head nouns.</summary>
public static class AddresseeKinds
{
    /// <summary>The kind of an addressee.</summary>
    /// <param name="addressee">An addressee as a clause gives it; may be empty.</param>
    /// <returns><see cref="AddresseeKind.None"/> for an empty string.</returns>
    public static AddresseeKind Of(string addressee) => throw new NotImplementedException();
}
