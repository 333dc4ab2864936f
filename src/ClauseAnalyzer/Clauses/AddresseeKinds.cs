using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Clauses;

/// <summary>Sorts addressees into kinds by the heads that the lexicon lists. Immutable and thread-safe.</summary>
/// <param name="lexicon">The words.</param>
public sealed class AddresseeKinds(ClauseLexicon lexicon)
{
    /// <summary>The kind of an addressee; a clause that was just found carries it already, as <see cref="Clause.AddresseeKind"/>.</summary>
    /// <param name="addressee">An addressee as a clause gives it; may be empty.</param>
    /// <returns><see cref="AddresseeKind.None"/> for an empty string; of several joined bodies the kind of the first; <see cref="AddresseeKind.Other"/> for a head that the lexicon lacks.</returns>
    public AddresseeKind Of(string addressee)
    {
        ArgumentNullException.ThrowIfNull(addressee);
        using var reader = WordReader.Borrow();
        using var words = ParagraphWords.Of(reader.Read(addressee), lexicon.Words);
        return words.Count == 0 ? AddresseeKind.None : Of(AddresseeHeads.ClassOf(lexicon.Addressees, words, 0, words.Count));
    }

    /// <summary>The kinds as tables write them, in their order.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["states", "intergovernmental", "secretariat", "agencies", "organizations", "civil society", "persons", "other"];

    /// <summary>A kind as tables write it.</summary>
    /// <param name="kind">A kind.</param>
    /// <returns>One of <see cref="Names"/>; empty where nobody is named.</returns>
    public static string NameOf(AddresseeKind kind) => kind == AddresseeKind.None ? "" : Names[(int)kind - 1];

    internal static AddresseeKind Of(AddresseeClass kind) => kind switch
    {
        AddresseeClass.State => AddresseeKind.States,
        AddresseeClass.Intergovernmental => AddresseeKind.Intergovernmental,
        AddresseeClass.Secretariat => AddresseeKind.Secretariat,
        AddresseeClass.Agency => AddresseeKind.Agencies,
        AddresseeClass.Organization => AddresseeKind.Organizations,
        AddresseeClass.CivilSociety => AddresseeKind.CivilSociety,
        AddresseeClass.Person => AddresseeKind.Persons,
        _ => AddresseeKind.Other,
    };
}
