using System.Globalization;

namespace ClauseAnalyzer.Classification.Cues;

/// <summary>Turns patterns into steps that <see cref="ThemeCueMatcher"/> runs. Mutable; for one cue file.</summary>
internal sealed class ThemeCueCompiler
{
    /// <summary>Most words that a gap may pass over.</summary>
    public const int WidestGap = 60;

    private const int NoSet = -1;

    private readonly ThemeCueVocabulary vocabulary = new([]);
    private readonly Dictionary<string, string[][]> lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> setOfWords = new(StringComparer.Ordinal);
    private readonly List<string[]> sets = [];

    // Lists stand in many patterns: each choice is taken apart once.
    private readonly Dictionary<string, Choice> choices = new(StringComparer.Ordinal);
    private readonly List<ThemeCueStep> steps = [];
    private readonly List<ThemeCuePattern> matches = [];
    private readonly List<ThemeCuePattern> exclusions = [];

    /// <summary>Names a list of phrases for use as @name in what follows.</summary>
    /// <exception cref="FormatException">The name is taken or an entry breaks the rules.</exception>
    public void AddList(string name, string[] entries)
    {
        var elementsOfEntries = Array.ConvertAll(entries, ElementsOf);
        for (var entry = 0; entry < entries.Length; entry++)
        {
            CheckGaps(elementsOfEntries[entry], entries[entry]);

            // Entries name only lists above theirs, so that no list can hold itself.
            foreach (var alternative in elementsOfEntries[entry].SelectMany(element => element.Split('|')))
            {
                _ = EntriesOf(alternative);
            }
        }

        if (!lists.TryAdd(name, elementsOfEntries))
        {
            throw new FormatException($"expected a new name of a list, found '{name}' again");
        }
    }

    /// <summary>Adds a pattern by which a cue is found.</summary>
    /// <exception cref="FormatException">The pattern breaks the rules.</exception>
    public void AddMatch(int cue, string pattern) => matches.Add(Compile(cue, pattern));

    /// <summary>Adds a pattern that cancels the matches which it overlaps.</summary>
    /// <exception cref="FormatException">The pattern breaks the rules.</exception>
    public void AddExclusion(int cue, string pattern) => exclusions.Add(Compile(cue, pattern));

    /// <summary>All patterns added.</summary>
    public ThemeCueProgram Build() =>
        new(vocabulary.Words, sets.ConvertAll(ClassesOf), [.. steps], [.. matches], [.. exclusions]);

    private int[] ClassesOf(string[] words)
    {
        var classes = new HashSet<int>();
        foreach (var word in words)
        {
            vocabulary.AddClassesOf(word, classes);
        }

        return [.. classes.Order()];
    }

    private ThemeCuePattern Compile(int cue, string pattern)
    {
        var elements = ElementsOf(pattern);
        CheckGaps(elements, pattern);
        if (elements.All(element => element.EndsWith('?')))
        {
            throw new FormatException($"expected a word that is not optional in '{pattern}'");
        }

        var first = steps.Count;
        AddSequence(elements);
        steps.Add(new ThemeCueStep(ThemeCueStepKind.Found, 0));
        return new ThemeCuePattern(cue, first);
    }

    private static string[] ElementsOf(string pattern) => pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static void CheckGaps(string[] elements, string pattern)
    {
        if (elements[0].StartsWith('~') || elements[^1].StartsWith('~'))
        {
            throw new FormatException($"expected a word at both ends of '{pattern}', found a gap");
        }
    }

    private void AddSequence(string[] elements)
    {
        foreach (var element in elements)
        {
            if (element.StartsWith('~'))
            {
                steps.Add(new ThemeCueStep(ThemeCueStepKind.Gap, WidthOf(element)));
            }
            else if (element.EndsWith('?'))
            {
                AddOptional(element[..^1]);
            }
            else
            {
                AddChoice(element);
            }
        }
    }

    private static int WidthOf(string gap) =>
        int.TryParse(gap.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var width) && width is > 0 and <= WidestGap
            ? width
            : throw new FormatException($"expected ~ and a number from 1 to {WidestGap}, found '{gap}'");

    private void AddOptional(string element)
    {
        var fork = steps.Count;
        steps.Add(default);
        AddChoice(element);
        steps[fork] = new ThemeCueStep(ThemeCueStepKind.Fork, steps.Count);
    }

    // Single words make one set; entries of several words are tried one after another behind it.
    private void AddChoice(string element)
    {
        if (!choices.TryGetValue(element, out var choice))
        {
            choice = ChoiceOf(element);
            choices.Add(element, choice);
        }

        AddAlternatives(choice);
    }

    private Choice ChoiceOf(string element)
    {
        var words = new List<string>();
        var phrases = new List<string[]>();
        foreach (var alternative in element.Split('|'))
        {
            foreach (var elements in EntriesOf(alternative))
            {
                if (elements.Length > 1 || elements[0].StartsWith('@'))
                {
                    phrases.Add(elements);
                }
                else
                {
                    words.AddRange(elements[0].Split('|'));
                }
            }
        }

        var firstWords = new HashSet<string>(words, StringComparer.Ordinal);
        phrases.ForEach(phrase => AddFirstWords(phrase, firstWords));
        var test = phrases.Count > 0 ? SetOf([.. firstWords]) : NoSet;
        return new Choice(test, words.Count > 0 ? SetOf(words) : NoSet, [.. phrases]);
    }

    // The words with which a phrase can begin: those of its first element, and of the next while it is optional.
    private void AddFirstWords(string[] phrase, HashSet<string> firstWords)
    {
        foreach (var element in phrase)
        {
            foreach (var entry in element.TrimEnd('?').Split('|').SelectMany(EntriesOf))
            {
                if (entry is [var word] && !word.StartsWith('@') && !word.Contains('|', StringComparison.Ordinal))
                {
                    firstWords.Add(word.TrimEnd('?'));
                }
                else
                {
                    AddFirstWords(entry, firstWords);
                }
            }

            if (!element.EndsWith('?'))
            {
                return;
            }
        }
    }

    private string[][] EntriesOf(string alternative)
    {
        if (!alternative.StartsWith('@'))
        {
            return [[alternative]];
        }

        return lists.TryGetValue(alternative[1..].TrimEnd('?'), out var entries)
            ? entries
            : throw new FormatException($"expected a list defined above, found '{alternative}'");
    }

    private void AddAlternatives(Choice choice)
    {
        if (choice.Test != NoSet)
        {
            steps.Add(new ThemeCueStep(ThemeCueStepKind.Test, choice.Test));
        }

        var jumps = new List<int>();
        var left = choice.Phrases.Length + (choice.Set == NoSet ? 0 : 1);
        if (choice.Set != NoSet)
        {
            AddAlternative(() => steps.Add(new ThemeCueStep(ThemeCueStepKind.Word, choice.Set)), --left > 0, jumps);
        }

        foreach (var phrase in choice.Phrases)
        {
            AddAlternative(() => AddSequence(phrase), --left > 0, jumps);
        }

        foreach (var jump in jumps)
        {
            steps[jump] = new ThemeCueStep(ThemeCueStepKind.Jump, steps.Count);
        }
    }

    private void AddAlternative(Action add, bool hasNext, List<int> jumps)
    {
        if (!hasNext)
        {
            add();
            return;
        }

        var fork = steps.Count;
        steps.Add(default);
        add();
        jumps.Add(steps.Count);
        steps.Add(default);
        steps[fork] = new ThemeCueStep(ThemeCueStepKind.Fork, steps.Count);
    }

    private int SetOf(List<string> words)
    {
        var key = string.Join('|', words);
        if (!setOfWords.TryGetValue(key, out var set))
        {
            words.ForEach(vocabulary.Add);
            set = sets.Count;
            sets.Add([.. words]);
            setOfWords.Add(key, set);
        }

        return set;
    }

    // All words with which it can begin, where it has phrases; its single words; its phrases.
    private readonly record struct Choice(int Test, int Set, string[][] Phrases);
}
