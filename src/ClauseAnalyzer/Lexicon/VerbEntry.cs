namespace ClauseAnalyzer.Lexicon;

/// <summary>A verb with the particles that one wording of it needs: "call upon" and "call on" are two entries of one verb. Immutable.</summary>
/// <param name="Verb">Canonical verb, "call upon".</param>
/// <param name="Family">Its family; empty for a plain verb.</param>
/// <param name="Particles">The words that must follow the head, "upon"; empty for most.</param>
/// <param name="Marks">How the verb behaves.</param>
internal sealed record VerbEntry(string Verb, string Family, IReadOnlyList<WordEntry> Particles, VerbMarks Marks)
{
    /// <summary>Whether the verb does an act of the trade, rather than a duty that an item names.</summary>
    public bool IsAct => Family.Length > 0;

    /// <summary>Whether the act asks someone to act.</summary>
    public bool Asks => Family == Directive || Has(VerbMarks.Asks);

    /// <summary>The family whose acts ask.</summary>
    private const string Directive = "directive";

    /// <summary>Whether a mark is set.</summary>
    public bool Has(VerbMarks mark) => (Marks & mark) != 0;
}
