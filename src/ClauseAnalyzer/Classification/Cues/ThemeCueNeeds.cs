using System.Numerics;

namespace ClauseAnalyzer.Classification.Cues;

/// <summary>
/// Which words must stand behind the first of a pattern, and how far, for it to be found: "prevent ~25 technical" needs
/// "technical" one to twenty-six words on. Most texts lack them there, and the pattern is then not run. Immutable.
/// </summary>
internal sealed class ThemeCueNeeds
{
    // The needs of pattern p stand from bounds[p] to bounds[p + 1], those of few words first: they are the likeliest to be missing.
    private readonly int[] bounds;
    private readonly Need[] needs;

    /// <summary>Looks through patterns.</summary>
    /// <param name="program">What they belong to.</param>
    /// <param name="patterns">The patterns, by whose places they are asked for.</param>
    public ThemeCueNeeds(ThemeCueProgram program, ThemeCuePattern[] patterns)
    {
        bounds = new int[patterns.Length + 1];
        var found = new List<Need>();
        var reach = new Dictionary<int, (int Least, int Most)>();
        for (var pattern = 0; pattern < patterns.Length; pattern++)
        {
            AddNeeds(program, patterns[pattern].FirstStep, reach, found);
            bounds[pattern + 1] = found.Count;
        }

        needs = [.. found];
    }

    /// <summary>Whether a text may hold a pattern at a place; also true where words stand further off than a mask tells.</summary>
    /// <param name="pattern">Place of the pattern in the list.</param>
    /// <param name="position">The place of its first word.</param>
    /// <param name="words">The text.</param>
    public bool MayBeMetFrom(int pattern, int position, CueWords words)
    {
        foreach (ref readonly var need in needs.AsSpan(bounds[pattern]..bounds[pattern + 1]))
        {
            if ((BitOperations.RotateRight(words.PlacesOf(need.Set), position) & need.Window) == 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a text may hold a pattern anywhere.</summary>
    /// <param name="pattern">Place of the pattern in the list.</param>
    /// <param name="words">The text.</param>
    public bool MayBeMet(int pattern, CueWords words)
    {
        foreach (ref readonly var need in needs.AsSpan(bounds[pattern]..bounds[pattern + 1]))
        {
            if (words.PlacesOf(need.Set) == 0)
            {
                return false;
            }
        }

        return true;
    }

    // Steps lead forward only: what no step before it can lead past, every way takes.
    private static void AddNeeds(ThemeCueProgram program, int first, Dictionary<int, (int Least, int Most)> reach, List<Need> found)
    {
        var from = found.Count;
        reach.Clear();
        reach.Add(first, (0, 0));
        var farthest = first;
        for (var step = first; program.Steps[step].Kind != ThemeCueStepKind.Found || farthest > step; step++)
        {
            if (!reach.TryGetValue(step, out var before))
            {
                continue;
            }

            var (kind, value) = program.Steps[step];
            if (step > first && farthest <= step && kind is ThemeCueStepKind.Word or ThemeCueStepKind.Test)
            {
                Insert(new Need(value, WindowOf(before.Least, before.Most)));
            }

            switch (kind)
            {
                case ThemeCueStepKind.Word:
                    Reach(step + 1, before.Least + 1, before.Most + 1);
                    break;
                case ThemeCueStepKind.Gap:
                    Reach(step + 1, before.Least, before.Most + value);
                    break;
                case ThemeCueStepKind.Fork or ThemeCueStepKind.Jump:
                    farthest = Math.Max(farthest, value);
                    Reach(value, before.Least, before.Most);
                    if (kind == ThemeCueStepKind.Fork)
                    {
                        Reach(step + 1, before.Least, before.Most);
                    }

                    break;
                default:
                    Reach(step + 1, before.Least, before.Most);
                    break;
            }
        }

        void Reach(int step, int least, int most)
        {
            var known = reach.GetValueOrDefault(step, (least, most));
            reach[step] = (Math.Min(known.Item1, least), Math.Max(known.Item2, most));
        }

        // Behind those of as many words: there are one to a few.
        void Insert(Need need)
        {
            var place = found.Count;
            while (place > from && program.Sets[found[place - 1].Set].Length > program.Sets[need.Set].Length)
            {
                place--;
            }

            found.Insert(place, need);
        }
    }

    // The distances as bits, counted round as places are.
    private static ulong WindowOf(int least, int most)
    {
        var width = most - least + 1;
        return width >= 64 ? ulong.MaxValue : BitOperations.RotateLeft((1UL << width) - 1, least);
    }

    /// <param name="Set">The set of words of which one is needed.</param>
    /// <param name="Window">How many words behind the first of the pattern it may stand: a bit each distance, counted round by 64.</param>
    private readonly record struct Need(int Set, ulong Window);
}
