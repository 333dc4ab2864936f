using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Clauses;

/// <summary>Finds the acts of a paragraph by the grammar of resolutions and the words of a lexicon. Immutable and thread-safe.</summary>
/// <param name="lexicon">The words.</param>
/// <param name="scale">The scale of force.</param>
public sealed class ClauseFinder(ClauseLexicon lexicon, ForceScale scale)
{
    private readonly AddresseeFinder addressees = new(lexicon.Addressees);

    /// <summary>The words that the finder knows.</summary>
    public ClauseLexicon Lexicon { get; } = lexicon;

    /// <summary>The scale of force.</summary>
    public ForceScale Scale { get; } = scale;

    /// <summary>All clauses of a paragraph's text, in order, without overlap.</summary>
    /// <param name="text">The paragraph; a leading number or letter ("3.", "(a)") is passed over, and spans count from the start of this string all the same.</param>
    /// <param name="section">The section it stands in; <see cref="Section.Other"/> has no acts of the organ.</param>
    /// <param name="location">What the spans are to say they count in.</param>
    /// <returns>The clauses; empty when there is no act.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public IReadOnlyList<Clause> Find(string text, Section section, ClauseLocation location = ClauseLocation.Text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var reader = WordReader.Borrow();
        return FindInText(reader.Read(text), section, location);
    }

    /// <summary>All clauses of a text that was read, as <see cref="Find(string, Section, ClauseLocation)"/> gives them for the string.</summary>
    /// <param name="text">The text.</param>
    /// <param name="section">The section it stands in.</param>
    /// <param name="location">What the spans are to say they count in.</param>
    /// <returns>The clauses; empty when there is no act.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public IReadOnlyList<Clause> FindInText(WordText text, Section section, ClauseLocation location = ClauseLocation.Text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return FindInText(text, section, location, withModifiers: true);
    }

    /// <summary>All clauses of a paragraph's text; unlike <see cref="Find(string, Section, ClauseLocation)"/> it knows that "Strengthen …" under "Urges States to:" is no act of its own.</summary>
    /// <param name="paragraph">The paragraph with its chapeau.</param>
    /// <returns>The clauses in <see cref="Paragraph.Text"/>; empty when it has none of its own.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="paragraph"/> is null.</exception>
    public IReadOnlyList<Clause> Find(Paragraph paragraph)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        using var reader = WordReader.Borrow();
        return FindInItem(reader.Read(paragraph.Text), reader.Read(paragraph.Chapeau), paragraph.Section);
    }

    /// <summary>All clauses of an item that was read, as <see cref="Find(Paragraph)"/> gives them.</summary>
    /// <param name="text">The item's own text.</param>
    /// <param name="chapeau">The texts of its ancestors; of an empty string when it is no item.</param>
    /// <param name="section">The section it stands in.</param>
    /// <returns>The clauses in <paramref name="text"/>; empty when it has none of its own.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public IReadOnlyList<Clause> FindInItem(WordText text, WordText chapeau, Section section)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(chapeau);
        return FindInItem(text, chapeau, section, withModifiers: true);
    }

    /// <summary>All clauses of an item that was read.</summary>
    /// <param name="text">The item's own text.</param>
    /// <param name="chapeau">The texts of its ancestors.</param>
    /// <param name="section">The section it stands in.</param>
    /// <param name="withModifiers">Whether modifiers and hedges are looked for.</param>
    internal IReadOnlyList<Clause> FindInItem(WordText text, WordText chapeau, Section section, bool withModifiers)
    {
        if (section == Section.Other)
        {
            return [];
        }

        using var words = ParagraphWords.Of(text, Lexicon.Words);
        var clauses = Find(words, section, ClauseLocation.Text, withModifiers);
        return clauses.Length > 0 && chapeau.Text.Length > 0 && !ChapeauRules.IsOwnAct(section, words, chapeau, clauses[0], Lexicon.Words)
            ? []
            : clauses;
    }

    /// <summary>The clause whose act a paragraph carries: the first of its text, else the last of its chapeau.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="clausesInText">What <see cref="Find(Paragraph)"/> gave for its text.</param>
    /// <returns>The clause, or null when neither has one.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Clause? FindMain(Paragraph paragraph, IReadOnlyList<Clause> clausesInText)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        using var reader = WordReader.Borrow();
        return FindMain(reader.Read(paragraph.Chapeau), paragraph.Section, clausesInText);
    }

    /// <summary>The clause whose act a paragraph carries, given its chapeau as words.</summary>
    /// <param name="chapeau">The texts of its ancestors; of an empty string when it is no item.</param>
    /// <param name="section">The section it stands in.</param>
    /// <param name="clausesInText">What <see cref="FindInItem(WordText, WordText, Section)"/> gave for its text.</param>
    /// <returns>The clause, or null when neither has one.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Clause? FindMain(WordText chapeau, Section section, IReadOnlyList<Clause> clausesInText)
    {
        ArgumentNullException.ThrowIfNull(chapeau);
        ArgumentNullException.ThrowIfNull(clausesInText);
        return FindMain(chapeau, section, clausesInText, withModifiers: true);
    }

    /// <summary>The clause whose act a paragraph carries.</summary>
    /// <param name="chapeau">The texts of its ancestors.</param>
    /// <param name="section">The section it stands in.</param>
    /// <param name="clausesInText">Those of its text.</param>
    /// <param name="withModifiers">Whether modifiers and hedges are looked for.</param>
    internal Clause? FindMain(WordText chapeau, Section section, IReadOnlyList<Clause> clausesInText, bool withModifiers)
    {
        if (clausesInText.Count > 0)
        {
            return clausesInText[0];
        }

        Clause[] clausesInChapeau = chapeau.Count == 0 ? [] : FindInText(chapeau, section, ClauseLocation.Chapeau, withModifiers);
        return clausesInChapeau.Length > 0 ? clausesInChapeau[^1] : null;
    }

    private Clause[] FindInText(WordText text, Section section, ClauseLocation location, bool withModifiers)
    {
        if (section == Section.Other)
        {
            return [];
        }

        using var words = ParagraphWords.Of(text, Lexicon.Words);
        return Find(words, section, location, withModifiers);
    }

    private Clause[] Find(ParagraphWords words, Section section, ClauseLocation location, bool withModifiers)
    {
        if (!OpeningFinder.TryFind(words, Lexicon.Words, section, out var opening))
        {
            return [];
        }

        var acts = CoordinationScanner.Scan(words, opening, addressees);
        var clauses = new Clause[acts.Count];
        for (var index = acts.Count - 1; index >= 0; index--)
        {
            var act = acts[index].Act;
            var end = index + 1 < acts.Count ? acts[index + 1].Act.Start : words.Count;
            var joined = index + 1 < acts.Count && IsJoined(words, act, acts[index + 1].Act) ? clauses[index + 1] : null;
            clauses[index] = Build(words, act, end, location, joined, withModifiers);
        }

        return clauses;
    }

    private Clause Build(ParagraphWords words, Act act, int end, ClauseLocation location, Clause? joined, bool withModifiers)
    {
        var addressee = addressees.Read(words, act);
        var shares = !addressee.Exists && act.Entry.Asks && joined is not null;
        return new Clause
        {
            VerbPhrase = words.Slice(act.Start, act.End),
            Verb = act.Entry.Verb,
            Family = act.Entry.Family,
            Force = Scale.RankOf(act.Entry.Verb),
            Modifiers = (withModifiers ? ModifierLister.List(words, act) : null) ?? (IReadOnlyList<string>)[],
            Hedges = (withModifiers ? HedgeFinder.Find(words, act.Start, end, act.Entry.Asks) : null) ?? (IReadOnlyList<string>)[],
            Addressee = shares ? joined!.Addressee : words.Slice(addressee.Start, addressee.End),
            AddresseeKind = shares ? joined!.AddresseeKind : addressee.Exists ? AddresseeKinds.Of(addressee.Class) : AddresseeKind.None,
            Location = location,
            Span = words.SpanBetween(act.Start, EndOfClause(words, act, end)),
        };
    }

    // "Urges and encourages Member States": the first act has the addressee of the second.
    private static bool IsJoined(ParagraphWords words, Act act, Act next) =>
        next.Start - act.End <= 2 && !(words.IsMark(act.End, ',') && words.IsMark(act.End + 1, ','));

    // A clause ends with its last word: the comma and "and" before the next act belong to neither.
    private static int EndOfClause(ParagraphWords words, Act act, int end)
    {
        var last = end - 1;
        while (last >= act.End && (words[last].Mark is ',' or ';' or ':' or '.' or '[' || words.Is(last, WordRoles.Conjunction)))
        {
            last--;
        }

        return last + 1;
    }
}
