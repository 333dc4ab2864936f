namespace ClauseAnalyzer.Lexicon;

/// <summary>Writes the contents of a <see cref="CompiledLexicon"/>. Mutable; one a file.</summary>
internal sealed class CompiledLexiconWriter(LexiconTables tables)
{
    private readonly Dictionary<string, int> numberOfVerb = new(StringComparer.Ordinal);
    private readonly Dictionary<object, int> numbers = new(ReferenceEqualityComparer.Instance);
    private readonly List<VerbEntry> verbs = [];
    private readonly List<PhrasePattern> patterns = [];

    /// <summary>The contents.</summary>
    public byte[] Write()
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        var words = tables.Words.All;
        Number(words);
        WriteVerbs(writer);
        WriteList(writer, words, word => writer.Write(word.Text));
        WriteList(writer, verbs, verb => WriteEntry(writer, verb));
        WriteList(writer, patterns, pattern => WritePattern(writer, pattern));
        foreach (var word in words)
        {
            WriteUses(writer, word);
        }

        WriteList(writer, [.. tables.Words.ActsByLetter], act =>
        {
            writer.Write7BitEncodedInt(act.Key);
            WriteNumbers(writer, act.Value);
        });
        WriteList(writer, [.. tables.Addressees.Heads], head =>
        {
            writer.Write(head.Key);
            writer.Write7BitEncodedInt((int)head.Value);
        });
        writer.Flush();
        return stream.ToArray();
    }

    // In the order in which they are first met.
    private void Number(IReadOnlyList<WordEntry> words)
    {
        foreach (var word in words)
        {
            numbers.Add(word, numbers.Count);
        }

        foreach (var word in words)
        {
            foreach (var form in word.Forms)
            {
                Add(form.Entry, verbs);
            }

            foreach (var pattern in word.Modifiers.Concat(word.Hedges))
            {
                Add(pattern, patterns);
            }
        }
    }

    private void Add<T>(T value, List<T> list)
        where T : class
    {
        if (numbers.TryAdd(value, list.Count))
        {
            list.Add(value);
        }
    }

    private void WriteVerbs(BinaryWriter writer)
    {
        WriteList(writer, tables.Families, writer.Write);
        WriteList(writer, [.. tables.FamilyOf], verb =>
        {
            numberOfVerb.Add(verb.Key, numberOfVerb.Count);
            writer.Write(verb.Key);
            writer.Write7BitEncodedInt(tables.Families.IndexOf(verb.Value) + 1);
        });
    }

    private void WriteEntry(BinaryWriter writer, VerbEntry verb)
    {
        writer.Write7BitEncodedInt(numberOfVerb[verb.Verb]);
        writer.Write7BitEncodedInt((int)verb.Marks);
        WriteNumbers(writer, verb.Particles);
    }

    private void WritePattern(BinaryWriter writer, PhrasePattern pattern)
    {
        writer.Write7BitEncodedInt((int)pattern.Kind);
        WriteList(writer, pattern.Elements, element =>
        {
            writer.Write7BitEncodedInt(((int)element.Open << 1) | (element.IsOptional ? 1 : 0));
            WriteNumbers(writer, element.Words);
        });
    }

    private void WriteUses(BinaryWriter writer, WordEntry word)
    {
        writer.Write7BitEncodedInt((int)word.Roles);
        WriteList(writer, word.Forms, form =>
        {
            writer.Write7BitEncodedInt(numbers[form.Entry]);
            writer.Write7BitEncodedInt((int)form.Form);
        });
        WriteNumbers(writer, word.Modifiers);
        WriteNumbers(writer, word.Hedges);
    }

    private void WriteNumbers(BinaryWriter writer, IReadOnlyList<object> values) => WriteList(writer, values, value => writer.Write7BitEncodedInt(numbers[value]));

    private static void WriteList<T>(BinaryWriter writer, IReadOnlyList<T> values, Action<T> writeOne)
    {
        writer.Write7BitEncodedInt(values.Count);
        foreach (var value in values)
        {
            writeOne(value);
        }
    }
}
