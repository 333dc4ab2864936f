namespace ClauseAnalyzer.Lexicon;

/// <summary>What the tables of words hold, in the form in which it is asked for. Not changed once it is read.</summary>
/// <param name="Words">Every word with what it can be.</param>
/// <param name="Addressees">Heads of addressees.</param>
/// <param name="FamilyOf">Family by canonical verb; empty for a plain verb.</param>
/// <param name="Families">The families in the order of the table.</param>
internal sealed record LexiconTables(WordTable Words, AddresseeTable Addressees, Dictionary<string, string> FamilyOf, List<string> Families)
{
    /// <summary>Reads the texts of the tables.</summary>
    /// <exception cref="LexiconFormatException">A line breaks its rules (LEX402 to LEX409).</exception>
    public static LexiconTables Parse(LexiconFiles files)
    {
        var words = new WordTable();
        GrammarTable.Load(files.Grammar, words);
        var (familyOf, families) = VerbTable.Load(files.Verbs, words);
        PhraseTable.LoadModifiers(files.Modifiers, words);
        PhraseTable.LoadHedges(files.Hedges, words);
        return new LexiconTables(words, AddresseeTable.Load(files.Addressees), familyOf, families);
    }
}
