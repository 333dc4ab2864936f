namespace ClauseAnalyzer.Classification.Cues;

/// <summary>
/// The words and beginnings of words that patterns name, as a trie. Every word of a text falls into one class:
/// that of the very word when patterns name it, else that of the longest beginning that they name, else
/// <see cref="UnknownClass"/>. Which patterns' words a class satisfies is then known when the patterns are compiled.
/// Grows while patterns are added; immutable and thread-safe afterwards.
/// </summary>
internal sealed class ThemeCueVocabulary
{
    /// <summary>Class of words that no pattern names.</summary>
    public const int UnknownClass = 0;

    /// <summary>Class of the marks that patterns do not cross.</summary>
    public const int BreakClass = 1;

    private const int Letters = 36;

    private readonly List<string> words = [];

    // By node, the root first: its letter, its last child and the child of its parent before it, 0 for none. A row of all
    // letters a node would be half a megabyte, grown at each start; a word is looked up once a form.
    private readonly List<byte> letterOf = [0];
    private readonly List<int> lastChild = [0];
    private readonly List<int> siblingBefore = [0];
    private readonly List<int> wordClass = [0];
    private readonly List<int> beginningClass = [0];

    /// <summary>Makes the words of patterns known.</summary>
    /// <param name="atoms">As in <see cref="Add"/>, in the order in which they were added.</param>
    /// <exception cref="FormatException">One of them is no word.</exception>
    public ThemeCueVocabulary(IEnumerable<string> atoms)
    {
        foreach (var atom in atoms)
        {
            Add(atom);
        }
    }

    /// <summary>The words and beginnings known, in the order of their classes, the first of which is <see cref="BreakClass"/> + 1.</summary>
    public IReadOnlyList<string> Words => words;

    /// <summary>Number of classes; they are numbered from 0.</summary>
    public int ClassCount => BreakClass + 1 + words.Count;

    /// <summary>Makes a word of a pattern known.</summary>
    /// <param name="atom">Lower-case letters a to z and digits; a final * makes it a beginning.</param>
    /// <exception cref="FormatException">There is another character in it, or nothing before the *.</exception>
    public void Add(string atom)
    {
        var isBeginning = atom.EndsWith('*');
        var letters = isBeginning ? atom.AsSpan(0, atom.Length - 1) : atom;
        if (letters.IsEmpty)
        {
            throw new FormatException($"expected a word, found '{atom}'");
        }

        var node = 0;
        foreach (var letter in letters)
        {
            node = ChildOrNew(node, letter, atom);
        }

        var classes = isBeginning ? beginningClass : wordClass;
        if (classes[node] == 0)
        {
            classes[node] = ClassCount;
            words.Add(atom);
        }
    }

    /// <summary>The classes whose words a pattern's word accepts.</summary>
    /// <param name="atom">As in <see cref="Add"/>, and already added.</param>
    /// <param name="classes">Takes the class numbers.</param>
    public void AddClassesOf(string atom, HashSet<int> classes)
    {
        var isBeginning = atom.EndsWith('*');
        var node = 0;
        foreach (var letter in isBeginning ? atom.AsSpan(0, atom.Length - 1) : atom)
        {
            node = ChildOf(node, IndexOf(letter));
        }

        if (isBeginning)
        {
            AddClassesBelow(node, classes);
        }
        else
        {
            classes.Add(wordClass[node]);
        }
    }

    /// <summary>The class of a word of a text.</summary>
    /// <param name="word">In lower case.</param>
    public int ClassOf(ReadOnlySpan<char> word)
    {
        var node = 0;
        var longest = UnknownClass;
        foreach (var letter in word)
        {
            var index = IndexOf(letter);
            node = index < 0 ? 0 : ChildOf(node, index);
            if (node == 0)
            {
                return longest;
            }

            longest = beginningClass[node] == 0 ? longest : beginningClass[node];
        }

        return wordClass[node] == 0 ? longest : wordClass[node];
    }

    private void AddClassesBelow(int node, HashSet<int> classes)
    {
        AddClass(wordClass[node], classes);
        AddClass(beginningClass[node], classes);
        for (var index = 0; index < Letters; index++)
        {
            if (ChildOf(node, index) is > 0 and var child)
            {
                AddClassesBelow(child, classes);
            }
        }
    }

    private static void AddClass(int added, HashSet<int> classes)
    {
        if (added != 0)
        {
            classes.Add(added);
        }
    }

    private int ChildOrNew(int node, char letter, string atom)
    {
        var index = IndexOf(letter);
        if (index < 0)
        {
            throw new FormatException($"expected lower-case letters a to z and digits, found '{letter}' in '{atom}'");
        }

        if (ChildOf(node, index) is > 0 and var child)
        {
            return child;
        }

        var added = letterOf.Count;
        letterOf.Add((byte)index);
        siblingBefore.Add(lastChild[node]);
        lastChild.Add(0);
        lastChild[node] = added;
        wordClass.Add(0);
        beginningClass.Add(0);
        return added;
    }

    // 0 for none, since the root is nobody's child.
    private int ChildOf(int node, int index)
    {
        var child = lastChild[node];
        while (child != 0 && letterOf[child] != index)
        {
            child = siblingBefore[child];
        }

        return child;
    }

    private static int IndexOf(char letter) => letter switch
    {
        >= 'a' and <= 'z' => letter - 'a',
        >= '0' and <= '9' => letter - '0' + 26,
        _ => -1,
    };
}
