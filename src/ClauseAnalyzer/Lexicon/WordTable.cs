using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Lexicon;

/// <summary>The words of all tables, found without regard to case and without making strings.</summary>
internal sealed class WordTable
{
    private readonly Dictionary<string, WordEntry> entries;
    private readonly Dictionary<string, WordEntry>.AlternateLookup<ReadOnlySpan<char>> lookup;

    private readonly Dictionary<char, List<WordEntry>> acts = [];

    /// <summary>No words.</summary>
    /// <param name="capacity">About how many there will be.</param>
    public WordTable(int capacity = 4096)
    {
        entries = new Dictionary<string, WordEntry>(capacity, StringComparer.OrdinalIgnoreCase);
        lookup = entries.GetAlternateLookup<ReadOnlySpan<char>>();
        Facts = new FormProperty<WordFacts>(FactsOf);
    }

    /// <summary>What is known of each form of a text.</summary>
    public FormProperty<WordFacts> Facts { get; }

    /// <summary>Every word, in the order of the tables.</summary>
    public IReadOnlyList<WordEntry> All => [.. entries.Values];

    /// <summary>What <see cref="ActsBeginningWith"/> gives, by letter.</summary>
    public IReadOnlyDictionary<char, List<WordEntry>> ActsByLetter => acts;

    /// <summary>The entry of a word; <see cref="WordEntry.Unknown"/> when no table has it.</summary>
    public WordEntry Find(ReadOnlySpan<char> word) => lookup.TryGetValue(word, out var entry) ? entry : WordEntry.Unknown;

    /// <summary>Words that open acts and begin with a letter, in the order of the tables: what a misspelt opening is compared with.</summary>
    /// <param name="letter">In lower case.</param>
    public List<WordEntry> ActsBeginningWith(char letter) => acts.TryGetValue(letter, out var words) ? words : [];

    /// <summary>The entry of a word, made when it is new.</summary>
    public WordEntry GetOrAdd(string word)
    {
        if (!entries.TryGetValue(word, out var entry))
        {
            entry = new WordEntry(word.ToLowerInvariant());
            entries.Add(word, entry);
        }

        return entry;
    }

    /// <summary>Makes the entry of a word that is new.</summary>
    /// <param name="word">In lower case.</param>
    /// <exception cref="ArgumentException">It is not new.</exception>
    public WordEntry AddNew(string word)
    {
        var entry = new WordEntry(word);
        entries.Add(word, entry);
        return entry;
    }

    /// <summary>Sets the acts of a letter.</summary>
    public void RestoreActs(char letter, WordEntry[] words) => acts.Add(letter, [.. words]);

    private WordFacts FactsOf(string form)
    {
        var entry = Find(form);
        return new WordFacts(WordShape.Of(form), entry.Roles, entry);
    }

    public void AddRole(string word, WordRoles role) => GetOrAdd(word).Roles |= role;

    /// <summary>Adds a reading to a word, and the word to <see cref="ActsBeginningWith"/> when it can open an act.</summary>
    public void AddForm(string word, VerbForm form)
    {
        var entry = GetOrAdd(word);
        entry.Add(form);
        if (form.Entry.IsAct && form.Form is VerbForms.ThirdPerson or VerbForms.Ing)
        {
            if (!acts.TryGetValue(entry.Text[0], out var alike))
            {
                acts.Add(entry.Text[0], alike = []);
            }

            alike.Add(entry);
        }
    }
}
