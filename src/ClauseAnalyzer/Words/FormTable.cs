namespace ClauseAnalyzer.Words;

/// <summary>
/// Numbers the forms of words: each is looked up once a word, and everything known of it is computed once a form. The
/// numbers hold while a text is read; between texts a table that has grown past its bounds begins again, so that memory
/// stays flat over any number of rows. No answer depends on the numbers. Mutable; for one thread.
/// </summary>
internal sealed class FormTable
{
    // Of English text a hundredth is rarer than its first twelve thousand forms; names and misspellings bring ever new ones.
    private const int MostForms = 1 << 16;
    private const int MostCharacters = 1 << 20;

    // Each model and lexicon in use brings a few properties; those of models no longer used make room.
    private const int MostColumns = 16;

    private readonly FormNumbers numbers = new();
    private readonly List<IFormColumn> columns = [];

    // The property of each column.
    private readonly List<object> properties = [];

    public FormTable() => Traits = new FormColumn<WordTraits>(this, WordShape.Property);

    /// <summary>Number of forms; they are numbered from 0.</summary>
    public int Count => numbers.Count;

    /// <summary>What can be seen of each form.</summary>
    public FormColumn<WordTraits> Traits { get; }

    /// <summary>The form with a number, as written.</summary>
    public string TextOf(int form) => numbers.TextOf(form);

    /// <summary>The number of a form, a new one for a form that was not met before.</summary>
    /// <param name="form">Not empty.</param>
    /// <param name="hash">Its hash code, as <see cref="FormNumbers.HashOf"/> gives it.</param>
    public int NumberOf(ReadOnlySpan<char> form, int hash) => numbers.NumberOf(form, hash);

    /// <summary>The column of a property; made when it is first asked for.</summary>
    public FormColumn<T> ColumnOf<T>(FormProperty<T> property) => (FormColumn<T>)(Find(property) ?? Add(property, new FormColumn<T>(this, property)));

    /// <summary>The column of a property that is one number of most forms; made when it is first asked for.</summary>
    public FormCodes<TPart> CodesOf<TPart>(FormProperty<FormCode<TPart>> property) =>
        (FormCodes<TPart>)(Find(property) ?? Add(property, new FormCodes<TPart>(this, property)));

    private IFormColumn? Find(object property)
    {
        for (var column = 0; column < properties.Count; column++)
        {
            if (ReferenceEquals(properties[column], property))
            {
                return columns[column];
            }
        }

        return null;
    }

    private IFormColumn Add(object property, IFormColumn made)
    {
        if (columns.Count == MostColumns)
        {
            columns.RemoveAt(0);
            properties.RemoveAt(0);
        }

        columns.Add(made);
        properties.Add(property);
        return made;
    }

    /// <summary>Begins again when the table has grown past its bounds; only while no text that was read is in use.</summary>
    public void Trim()
    {
        if (numbers.Count <= MostForms && numbers.Length <= MostCharacters)
        {
            return;
        }

        numbers.Clear();
        ((IFormColumn)Traits).Forget();
        foreach (var column in columns)
        {
            column.Forget();
        }
    }
}
