namespace ClauseAnalyzer.Lexicon;

/// <summary>The words of the trade, read from data/lexicon: verbs with forms and family, modifiers, hedges, addressees, force scales. Immutable and thread-safe.</summary>
public sealed class ClauseLexicon
{
    private ClauseLexicon()
    {
    }

    /// <summary>SHA-256 over the lexicon's files, as lower-case hexadecimal.</summary>
    public string Hash => throw new NotImplementedException();

    /// <summary>Names of the force scales, the default first.</summary>
    public IReadOnlyList<string> ScaleNames => throw new NotImplementedException();

    /// <summary>Families of verbs, in the order of the lexicon.</summary>
    public IReadOnlyList<string> Families => throw new NotImplementedException();

    /// <summary>Reads the lexicon whole.</summary>
    /// <param name="directory">The folder of its tables.</param>
    /// <returns>The lexicon.</returns>
    /// <exception cref="LexiconFormatException">A table is missing or breaks its rules.</exception>
    public static ClauseLexicon Load(string directory) => throw new NotImplementedException();

    /// <summary>A force scale by its name.</summary>
    /// <param name="name">One of <see cref="ScaleNames"/>.</param>
    /// <returns>The scale.</returns>
    /// <exception cref="ArgumentException">No scale has that name; the message lists those there are.</exception>
    public ForceScale Scale(string name) => throw new NotImplementedException();

    /// <summary>The family of a verb.</summary>
    /// <param name="verb">A canonical verb, "call upon".</param>
    /// <returns>The family's name; empty when the lexicon lacks the verb.</returns>
    public string FamilyOf(string verb) => throw new NotImplementedException();
}
