namespace ClauseAnalyzer.Lexicon;

/// <summary>All that the lexicon knows of one written word. Filled while the tables load, not changed afterwards.</summary>
/// <param name="text">The word in lower case.</param>
internal sealed class WordEntry(string text)
{
    /// <summary>Stands for every word that the lexicon lacks.</summary>
    public static WordEntry Unknown { get; } = new("");

    public string Text { get; } = text;

    public WordRoles Roles { get; set; }

    /// <summary>Readings as a verb, those with most particles first.</summary>
    public VerbForm[] Forms { get; private set; } = [];

    /// <summary>Modifier phrases that begin with this word, longest first.</summary>
    public PhrasePattern[] Modifiers { get; private set; } = [];

    /// <summary>Hedges that begin with this word, longest first.</summary>
    public PhrasePattern[] Hedges { get; private set; } = [];

    public bool Is(WordRoles roles) => (Roles & roles) != 0;

    /// <summary>Adds a reading behind those with as many particles.</summary>
    public void Add(VerbForm form)
    {
        if (Array.IndexOf(Forms, form) < 0)
        {
            Forms = Insert(Forms, form, static reading => reading.Entry.Particles.Count);
        }
    }

    /// <summary>Adds a phrase behind those that are as long.</summary>
    public void Add(PhrasePattern pattern)
    {
        if (pattern.Kind is PhraseKind.Hedge or PhraseKind.AskingHedge)
        {
            Roles |= WordRoles.BeginsHedge;
            Hedges = Insert(Hedges, pattern, static phrase => phrase.Elements.Length);
        }
        else
        {
            Roles |= WordRoles.BeginsModifier;
            Modifiers = Insert(Modifiers, pattern, static phrase => phrase.Elements.Length);
        }
    }

    /// <summary>Sets all at once, as <see cref="CompiledLexicon"/> keeps it.</summary>
    public void Restore(WordRoles roles, VerbForm[] forms, PhrasePattern[] modifiers, PhrasePattern[] hedges) =>
        (Roles, Forms, Modifiers, Hedges) = (roles, forms, modifiers, hedges);

    // Arrays of one to a few items, so that finding stays a plain loop; the order is that in which they are tried.
    private static T[] Insert<T>(T[] items, T item, Func<T, int> lengthOf)
    {
        var place = items.Length;
        while (place > 0 && lengthOf(items[place - 1]) < lengthOf(item))
        {
            place--;
        }

        var grown = new T[items.Length + 1];
        Array.Copy(items, grown, place);
        grown[place] = item;
        Array.Copy(items, place, grown, place + 1, items.Length - place);
        return grown;
    }
}
