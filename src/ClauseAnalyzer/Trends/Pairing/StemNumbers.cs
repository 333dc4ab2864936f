using System.Runtime.InteropServices;
using ClauseAnalyzer.Classification.ModelFiles;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>Numbers stems and pairs of neighbouring stems in the order in which they are first met. Thread-safe once nothing is added.</summary>
internal sealed class StemNumbers
{
    private readonly Dictionary<string, int> stems = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> pairs = [];
    private readonly HashSet<int> functionWords = [];

    // Every form of a word is stemmed once: a collection repeats a few ten thousand of them millions of times.
    private readonly Dictionary<string, int> forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> formsBySpan;

    /// <summary>Begins without any number.</summary>
    public StemNumbers() => formsBySpan = forms.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many stems and pairs have a number; numbers begin at 0.</summary>
    public int Count { get; private set; }

    /// <summary>Whether a number is that of a function word.</summary>
    public bool IsFunctionWord(int number) => functionWords.Contains(number);

    /// <summary>Numbers the stems of a text and their pairs, giving new numbers to those not met before.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The stems' numbers in order, and the distinct numbers of stems and pairs, rising; both empty for a text without words.</returns>
    public (int[] Words, int[] Features) Add(string text)
    {
        var words = new List<int>((text.Length / 5) + 1);
        var features = new List<int>(words.Capacity * 2);
        foreach (var form in FormsOf(text))
        {
            var number = formsBySpan.TryGetValue(form.Span, out var known) ? known : AddForm(form.ToString());
            features.Add(number);
            if (words.Count > 0)
            {
                features.Add(NumberOfPair(words[^1], number));
            }

            words.Add(number);
        }

        return ([.. words], Distinct(features));
    }

    /// <summary>The numbers of a text's stems and their pairs, without giving new ones.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The stems' numbers in order, below 0 for those that have none; the distinct numbers of stems and pairs, rising; and how many distinct ones have none.</returns>
    public (int[] Words, int[] Features, int Unknown) Find(string text)
    {
        var words = new List<int>();
        var features = new List<int>();
        var unknownStems = new Dictionary<string, int>(StringComparer.Ordinal);
        var unknownPairs = new HashSet<(int, int)>();
        foreach (var form in FormsOf(text))
        {
            var stem = Stemmer.Stem(form.ToString());
            if (stems.TryGetValue(stem, out var number))
            {
                features.Add(number);
            }
            else if (!unknownStems.TryGetValue(stem, out number))
            {
                unknownStems.Add(stem, number = -1 - unknownStems.Count);
            }

            if (words.Count > 0 && pairs.TryGetValue(Pair(words[^1], number), out var pair))
            {
                features.Add(pair);
            }
            else if (words.Count > 0)
            {
                unknownPairs.Add((words[^1], number));
            }

            words.Add(number);
        }

        return ([.. words], Distinct(features), unknownStems.Count + unknownPairs.Count);
    }

    /// <summary>One weight a number.</summary>
    /// <param name="weightOf">The weight of a stem; a pair of stems weighs as much as the heavier of the two.</param>
    public double[] Weigh(Func<string, double> weightOf)
    {
        var weights = new double[Count];
        foreach (var (stem, number) in stems)
        {
            weights[number] = weightOf(stem);
        }

        foreach (var (pair, number) in pairs)
        {
            weights[number] = Math.Max(weights[(int)(pair >> 32)], weights[(int)(uint)pair]);
        }

        return weights;
    }

    /// <summary>Writes all numbers, in their order.</summary>
    public void Write(ModelFileWriter writer)
    {
        var (byStem, byPair) = (stems.OrderBy(stem => stem.Value).ToList(), pairs.OrderBy(pair => pair.Value).ToList());
        writer.Write(byStem.ConvertAll(stem => stem.Key));
        writer.Write([.. byStem.Select(stem => stem.Value)]);
        writer.Write([.. byPair.Select(pair => (ulong)pair.Key)]);
        writer.Write([.. byPair.Select(pair => pair.Value)]);
        writer.Write([.. functionWords.Order()]);
    }

    /// <summary>Reads numbers that were written. Every form is stemmed anew, so more texts can be added.</summary>
    /// <exception cref="InvalidDataException">They are no such numbers.</exception>
    public static StemNumbers Read(ModelFileReader reader)
    {
        var read = new StemNumbers();
        var (names, numbers) = (reader.ReadStrings(), reader.ReadInt32s());
        var (keys, numbersOfPairs) = (reader.ReadUInt64s(), reader.ReadInt32s());
        read.Count = names.Length + keys.Length;
        ModelFileReader.Check(names.Length == numbers.Length && keys.Length == numbersOfPairs.Length, "stems and their numbers differ in length");
        read.stems.EnsureCapacity(names.Length);
        read.pairs.EnsureCapacity(keys.Length);
        for (var index = 0; index < names.Length; index++)
        {
            read.stems.Add(names[index], read.Checked(numbers[index]));
        }

        for (var index = 0; index < keys.Length; index++)
        {
            read.pairs.Add((long)keys[index], read.Checked(numbersOfPairs[index]));
        }

        read.functionWords.UnionWith(reader.ReadInt32s());
        return read;
    }

    private int Checked(int number) => number >= 0 && number < Count ? number : throw new InvalidDataException("a stem has a number beyond the last");

    private static int[] Distinct(List<int> numbers)
    {
        numbers.Sort();
        var distinct = 0;
        for (var index = 0; index < numbers.Count; index++)
        {
            if (distinct == 0 || numbers[distinct - 1] != numbers[index])
            {
                numbers[distinct++] = numbers[index];
            }
        }

        return [.. numbers[..distinct]];
    }

    private int AddForm(string form)
    {
        var stem = Stemmer.Stem(form);
        if (!stems.TryGetValue(stem, out var number))
        {
            stems.Add(stem, number = Count++);
            if (FunctionWords.Contains(stem))
            {
                functionWords.Add(number);
            }
        }

        forms.Add(form, number);
        return number;
    }

    private int NumberOfPair(int first, int second)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(pairs, Pair(first, second), out var exists);
        if (!exists)
        {
            number = Count++;
        }

        return number;
    }

    // Two numbers in one: a dictionary of tuples is slower by half.
    private static long Pair(int first, int second) => ((long)first << 32) | (uint)second;

    // Words and numbers in lower case, in a buffer that the next one overwrites.
    private static IEnumerable<ReadOnlyMemory<char>> FormsOf(string text)
    {
        var buffer = new char[64];
        using var reader = WordReader.Borrow();
        var words = reader.Read(text);
        for (var place = 0; place < words.Count; place++)
        {
            if (words.IsWord(place))
            {
                var length = words.EndOf(place) - words.StartOf(place);
                buffer = buffer.Length < length ? new char[length] : buffer;
                words.UnitsOf(place).ToLowerInvariant(buffer);
                yield return buffer.AsMemory(0, length);
            }
        }
    }
}
