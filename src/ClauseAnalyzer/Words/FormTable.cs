namespace ClauseAnalyzer.Words;

/// <summary>
/// Numbers the forms of words: each is looked up once a word, and everything known of it is computed once a form. The
/// numbers hold while a text is read; between texts a table that has grown past its bounds begins again, so that memory
/// stays flat over any number of rows. No answer depends on the numbers. Mutable; for one thread.
/// </summary>
internal sealed class FormTable
{
    // English text repeats some ten thousand forms; names and misspellings bring ever new ones.
    private const int MostForms = 1 << 16;
    private const int MostCharacters = 1 << 20;

    // Each model and lexicon in use brings a few properties; those of models no longer used make room.
    private const int MostColumns = 16;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> numbersBySpan;
    private readonly List<string> texts = [];
    private readonly List<IFormColumn> columns = [];
    private long characters;

    public FormTable()
    {
        numbersBySpan = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        Traits = new FormColumn<WordTraits>(this, WordShape.Property);
    }

    /// <summary>Number of forms; they are numbered from 0.</summary>
    public int Count => texts.Count;

    /// <summary>What can be seen of each form.</summary>
    public FormColumn<WordTraits> Traits { get; }

    /// <summary>The form with a number, as written.</summary>
    public string TextOf(int form) => texts[form];

    /// <summary>The number of a form, a new one for a form that was not met before.</summary>
    public int NumberOf(ReadOnlySpan<char> form)
    {
        if (!numbersBySpan.TryGetValue(form, out var number))
        {
            number = texts.Count;
            var text = new string(form);
            numbers.Add(text, number);
            texts.Add(text);
            characters += text.Length;
        }

        return number;
    }

    /// <summary>The column of a property; made when it is first asked for.</summary>
    public FormColumn<T> ColumnOf<T>(FormProperty<T> property)
    {
        foreach (var column in columns)
        {
            if (ReferenceEquals(column.Property, property))
            {
                return (FormColumn<T>)column;
            }
        }

        if (columns.Count == MostColumns)
        {
            columns.RemoveAt(0);
        }

        var made = new FormColumn<T>(this, property);
        columns.Add(made);
        return made;
    }

    /// <summary>Begins again when the table has grown past its bounds; only while no text that was read is in use.</summary>
    public void Trim()
    {
        if (texts.Count <= MostForms && characters <= MostCharacters)
        {
            return;
        }

        numbers.Clear();
        numbers.TrimExcess();
        texts.Clear();
        texts.TrimExcess();
        characters = 0;
        ((IFormColumn)Traits).Forget();
        foreach (var column in columns)
        {
            column.Forget();
        }
    }
}
