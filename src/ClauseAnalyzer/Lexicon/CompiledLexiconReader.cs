using System.Text;

namespace ClauseAnalyzer.Lexicon;

/// <summary>Reads what <see cref="CompiledLexiconWriter"/> wrote. Mutable; one a file.</summary>
internal ref struct CompiledLexiconReader
{
    private ReadOnlySpan<byte> rest;

    private CompiledLexiconReader(ReadOnlySpan<byte> contents) => rest = contents;

    /// <summary>Reads contents.</summary>
    /// <exception cref="InvalidDataException">They end too soon or too late, or a number names nothing.</exception>
    /// <exception cref="ArgumentException">A word or a verb stands twice.</exception>
    public static LexiconTables Read(ReadOnlySpan<byte> contents)
    {
        var reader = new CompiledLexiconReader(contents);
        var (familyOf, verbs, families) = reader.ReadVerbs();
        var words = reader.ReadWords(familyOf, verbs);
        var tables = new LexiconTables(words, reader.ReadAddressees(), familyOf, families);
        return reader.rest.IsEmpty ? tables : throw new InvalidDataException("something follows the last table");
    }

    private (Dictionary<string, string> FamilyOf, string[] Verbs, List<string> Families) ReadVerbs()
    {
        var count = ReadCount();
        var families = new List<string>(count);
        for (var index = 0; index < count; index++)
        {
            families.Add(ReadString());
        }

        var verbs = new string[ReadCount()];
        var familyOf = new Dictionary<string, string>(verbs.Length, StringComparer.Ordinal);
        for (var index = 0; index < verbs.Length; index++)
        {
            verbs[index] = ReadString();
            var family = ReadNumber();
            familyOf.Add(verbs[index], family == 0 ? "" : family <= families.Count ? families[family - 1] : throw Lost());
        }

        return (familyOf, verbs, families);
    }

    private WordTable ReadWords(Dictionary<string, string> familyOf, string[] verbs)
    {
        var all = new WordEntry[ReadCount()];
        var words = new WordTable(all.Length);
        for (var index = 0; index < all.Length; index++)
        {
            all[index] = words.AddNew(ReadString());
        }

        var entries = new VerbEntry[ReadCount()];
        for (var index = 0; index < entries.Length; index++)
        {
            var verb = ReadOne(verbs);
            var marks = (VerbMarks)ReadNumber();
            entries[index] = new VerbEntry(verb, familyOf[verb], ReadSome(all), marks);
        }

        var patterns = ReadPatterns(all);
        foreach (var word in all)
        {
            word.Restore((WordRoles)ReadNumber(), ReadForms(entries), ReadSome(patterns), ReadSome(patterns));
        }

        for (var left = ReadCount(); left > 0; left--)
        {
            words.RestoreActs((char)ReadNumber(), ReadSome(all));
        }

        return words;
    }

    private PhrasePattern[] ReadPatterns(WordEntry[] words)
    {
        var patterns = new PhrasePattern[ReadCount()];
        for (var index = 0; index < patterns.Length; index++)
        {
            var kind = (PhraseKind)ReadNumber();
            var elements = new PhraseElement[ReadCount()];
            for (var place = 0; place < elements.Length; place++)
            {
                var open = ReadNumber();
                elements[place] = new PhraseElement(ReadSome(words), (open & 1) != 0, (OpenElement)(open >> 1));
            }

            patterns[index] = new PhrasePattern(kind, elements);
        }

        return patterns;
    }

    private VerbForm[] ReadForms(VerbEntry[] entries)
    {
        var count = ReadCount();
        var forms = count == 0 ? [] : new VerbForm[count];
        for (var index = 0; index < count; index++)
        {
            forms[index] = new VerbForm(ReadOne(entries), (VerbForms)ReadNumber());
        }

        return forms;
    }

    private AddresseeTable ReadAddressees()
    {
        var count = ReadCount();
        var addressees = new AddresseeTable(count);
        for (var index = 0; index < count; index++)
        {
            addressees.Add(ReadString(), (AddresseeClass)ReadNumber());
        }

        return addressees;
    }

    private T[] ReadSome<T>(T[] all)
    {
        var count = ReadCount();
        var some = count == 0 ? [] : new T[count];
        for (var index = 0; index < count; index++)
        {
            some[index] = ReadOne(all);
        }

        return some;
    }

    private T ReadOne<T>(T[] all) => ReadNumber() is var number && number < all.Length ? all[number] : throw Lost();

    private string ReadString()
    {
        var length = ReadCount();
        var value = Encoding.UTF8.GetString(rest[..length]);
        rest = rest[length..];
        return value;
    }

    // Nothing counted takes less than a byte: a false number must not cost memory.
    private int ReadCount() => ReadNumber() is var count && count <= rest.Length ? count : throw Lost();

    // Seven bits a byte, the lowest first; the eighth says that more follow.
    private int ReadNumber()
    {
        var number = 0;
        for (var shift = 0; shift < 28; shift += 7)
        {
            if (rest.IsEmpty)
            {
                throw Lost();
            }

            var bits = rest[0];
            rest = rest[1..];
            number |= (bits & 0x7F) << shift;
            if (bits < 0x80)
            {
                return number;
            }
        }

        throw Lost();
    }

    private static InvalidDataException Lost() => new("a number leads nowhere");
}
