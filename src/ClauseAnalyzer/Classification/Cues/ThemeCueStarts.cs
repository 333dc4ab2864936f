namespace ClauseAnalyzer.Classification.Cues;

/// <summary>Which patterns can begin with a word of a class, so that no word of a text starts the others. Immutable.</summary>
internal sealed class ThemeCueStarts
{
    // The matches of class c stand from bounds[c] to bounds[c + 1]: counted first and filled then, so that thousands
    // of short lists need not grow.
    private readonly int[] bounds;
    private readonly int[] matches;

    public ThemeCueStarts(ThemeCueProgram program, int classCount)
    {
        bounds = new int[classCount + 1];
        ForEachFirstClass(program, classCount, (wordClass, _) => bounds[wordClass + 1]++);
        for (var wordClass = 0; wordClass < classCount; wordClass++)
        {
            bounds[wordClass + 1] += bounds[wordClass];
        }

        matches = new int[bounds[^1]];
        var next = bounds.AsSpan(0, classCount).ToArray();
        ForEachFirstClass(program, classCount, (wordClass, match) => matches[next[wordClass]++] = match);
    }

    /// <summary>Numbers of the patterns of <see cref="ThemeCueProgram.Matches"/>, ascending.</summary>
    public ReadOnlySpan<int> MatchesOf(int wordClass) => matches.AsSpan(bounds[wordClass]..bounds[wordClass + 1]);

    // Every class that a match can begin with, once a match.
    private static void ForEachFirstClass(ThemeCueProgram program, int classCount, Action<int, int> report)
    {
        var lastMatch = new int[classCount];
        Array.Fill(lastMatch, -1);
        var firstSets = new List<int>();
        for (var match = 0; match < program.Matches.Length; match++)
        {
            firstSets.Clear();
            AddFirstSets(program.Steps, program.Matches[match].FirstStep, firstSets);
            foreach (var wordClass in firstSets.SelectMany(set => program.Sets[set]))
            {
                if (lastMatch[wordClass] != match)
                {
                    lastMatch[wordClass] = match;
                    report(wordClass, match);
                }
            }
        }
    }

    private static void AddFirstSets(ThemeCueStep[] steps, int step, List<int> firstSets)
    {
        var (kind, value) = steps[step];
        switch (kind)
        {
            case ThemeCueStepKind.Word or ThemeCueStepKind.Test:
                firstSets.Add(value);
                break;
            case ThemeCueStepKind.Fork:
                AddFirstSets(steps, step + 1, firstSets);
                AddFirstSets(steps, value, firstSets);
                break;
            case ThemeCueStepKind.Jump:
                AddFirstSets(steps, value, firstSets);
                break;
            default:
                break;
        }
    }
}
