namespace ClauseAnalyzer.Words;

/// <summary>
/// A text read as words and marks, in order. Words are numbers of a table of forms, so that what is known of a word is one
/// look into a column; places count in the text as it was given, whether its letters were composed or not. Valid until the
/// <see cref="WordReader"/> that read it is disposed of; for one thread.
/// </summary>
public sealed class WordText
{
    private readonly FormTable forms;
    private WordPlace[] places = new WordPlace[64];
    private int[]? offsets;

    internal WordText(FormTable forms) => this.forms = forms;

    /// <summary>The text as it was given.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The text in composed form (NFC), in which <see cref="StartOf"/> and <see cref="EndOf"/> count; the same string where it was composed already.</summary>
    public string Composed { get; private set; } = "";

    /// <summary>The words and marks in order, for loops that run over every word of a batch.</summary>
    internal ReadOnlySpan<WordPlace> Places => places.AsSpan(0, Count);

    /// <summary>Number of words and marks; 0 for a blank text.</summary>
    public int Count { get; private set; }

    /// <summary>Whether a word or number stands at a place, rather than a mark.</summary>
    /// <param name="place">From 0 to <see cref="Count"/> exclusive.</param>
    public bool IsWord(int place) => places[place].Form >= 0;

    /// <summary>The number of the form at a place, for <see cref="FormColumn{T}"/>.</summary>
    /// <param name="place">A place for which <see cref="IsWord"/> holds.</param>
    public int FormOf(int place) => places[place].Form;

    /// <summary>The mark at a place; '\0' for a word.</summary>
    public char MarkOf(int place) => places[place].Form < 0 ? (char)~places[place].Form : '\0';

    /// <summary>What can be seen of the word at a place; nothing of a mark.</summary>
    public WordTraits TraitsOf(int place) => places[place].Form < 0 ? WordTraits.None : forms.Traits[places[place].Form];

    /// <summary>What a word or mark is made of.</summary>
    public TokenKind KindOf(int place) => !IsWord(place)
        ? TokenKind.Punctuation
        : (TraitsOf(place) & WordTraits.Number) != 0 ? TokenKind.Number : TokenKind.Word;

    /// <summary>Offset of the first unit of a place, in <see cref="Composed"/>.</summary>
    public int StartOf(int place) => places[place].Start;

    /// <summary>Offset after the last unit of a place, in <see cref="Composed"/>.</summary>
    public int EndOf(int place) => places[place].End;

    /// <summary>The units at a place, composed.</summary>
    public ReadOnlySpan<char> UnitsOf(int place) => Composed.AsSpan(places[place].Start, places[place].End - places[place].Start);

    /// <summary>Whether a full stop ends a sentence: a blank and a capital follow.</summary>
    /// <param name="point">The place of the full stop.</param>
    internal bool BeginsSentence(int point) =>
        point + 1 < Count && places[point + 1].Start > places[point].End && char.IsUpper(Composed[places[point + 1].Start]);

    /// <summary>The offset in <see cref="Text"/> of an offset in <see cref="Composed"/>.</summary>
    /// <param name="composed">From 0 to the length of <see cref="Composed"/>, included.</param>
    public int OffsetOf(int composed) => offsets is null ? composed : offsets[composed];

    /// <summary>A stretch of <see cref="Composed"/> as one of <see cref="Text"/>.</summary>
    public TextSpan SpanOf(int start, int end) => new(OffsetOf(start), OffsetOf(end));

    /// <summary>The first place that begins at an offset of <see cref="Composed"/> or behind it; <see cref="Count"/> when none does.</summary>
    public int PlaceFrom(int start)
    {
        var (from, to) = (0, Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = places[middle].Start < start ? (middle + 1, to) : (from, middle);
        }

        return from;
    }

    /// <summary>The values of a property for the words of this text.</summary>
    public FormColumn<T> ColumnOf<T>(FormProperty<T> property) => forms.ColumnOf(property);

    /// <summary>What is one number of most forms, for the forms of this text.</summary>
    internal FormCodes<TPart> CodesOf<TPart>(FormProperty<FormCode<TPart>> property) => forms.CodesOf(property);

    internal void Read(string text)
    {
        var composed = ComposedText.Of(text);
        Text = text;
        Composed = composed?.Text ?? text;
        offsets = composed?.Offsets;
        Count = 0;
        Scan(Composed);
        NumberWords(Composed);
    }

    private void Scan(ReadOnlySpan<char> units)
    {
        var scanner = new TokenScanner(units, 0);
        while (scanner.Next())
        {
            Add(new WordPlace(scanner.Start, scanner.End, scanner.IsWord ? FormNumbers.HashOf(units[scanner.Start..scanner.End]) : ~units[scanner.Start]));
        }
    }

    // The hash codes of all words become numbers one behind the other, so that the processor waits for the memory of many
    // words at once.
    private void NumberWords(ReadOnlySpan<char> units)
    {
        foreach (ref var place in places.AsSpan(0, Count))
        {
            if (place.IsWord)
            {
                place = place with { Form = forms.NumberOf(units[place.Start..place.End], place.Form) };
            }
        }
    }

    // Two texts with a blank between have the words of both; only the places of the second move.
    internal void Join(WordText first, WordText second)
    {
        var text = $"{first.Text} {second.Text}";
        if (first.offsets is not null || second.offsets is not null)
        {
            Read(text);
            return;
        }

        (Text, Composed, offsets, Count) = (text, text, null, 0);
        Append(first, 0);
        Append(second, first.Text.Length + 1);
    }

    // A text far longer than most is not to be remembered by its buffer.
    internal void Release()
    {
        const int LongestKept = 1 << 15;
        (Text, Composed, offsets, Count) = ("", "", null, 0);
        places = places.Length > LongestKept ? new WordPlace[64] : places;
    }

    private void Append(WordText other, int shift)
    {
        for (var place = 0; place < other.Count; place++)
        {
            var (start, end, form) = other.places[place];
            Add(new WordPlace(start + shift, end + shift, form));
        }
    }

    private void Add(WordPlace place)
    {
        var room = places;
        if ((uint)Count >= (uint)room.Length)
        {
            Array.Resize(ref places, places.Length * 2);
            room = places;
        }

        room[Count++] = place;
    }
}
