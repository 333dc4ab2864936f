using System.Collections.Concurrent;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Classification.Cues;

/// <summary>
/// Runs compiled patterns over texts. A text's words are classified once; each word then starts only the patterns
/// that can begin with its class, so that the cost hardly grows with the number of patterns. Immutable and thread-safe.
/// </summary>
internal sealed class ThemeCueMatcher
{
    private readonly FormProperty<CueForm> forms;
    private readonly ulong[] bits;
    private readonly int bitsRow;
    private readonly ThemeCueStep[] steps;
    private readonly ThemeCuePattern[] matches;
    private readonly ThemeCuePattern[][] exclusionsOfCue;

    // The most words that what begins at a step can take.
    private readonly int[] longest;
    private readonly ThemeCueStarts starts;
    private readonly ThemeCueSeconds seconds;

    // Lists of words to be used again, so that a text costs no new ones.
    private readonly ConcurrentBag<CueWords> spareWords = [];

    public ThemeCueMatcher(ThemeCueProgram program)
    {
        var vocabulary = new ThemeCueVocabulary(program.Words);
        forms = new FormProperty<CueForm>(new CueFormReader(vocabulary).Read);
        steps = program.Steps;
        matches = program.Matches;
        bitsRow = (vocabulary.ClassCount + 63) / 64;
        bits = BitsOf(program.Sets);
        starts = new ThemeCueStarts(program, vocabulary.ClassCount);
        seconds = new ThemeCueSeconds(program, vocabulary.ClassCount);
        longest = LongestFrom(steps);
        exclusionsOfCue = ByCue(program.Exclusions, matches.Length == 0 ? 0 : matches[^1].Cue + 1);
    }

    /// <summary>Adds the places of all cues to a list, ordered by cue and then by start.</summary>
    public void Find(WordText text, List<ThemeCueHit> hits)
    {
        if (!spareWords.TryTake(out var words))
        {
            words = new CueWords();
        }

        words.Read(text, forms);
        FindIn(words, text, hits);
        spareWords.Add(words);
    }

    private void FindIn(CueWords words, WordText text, List<ThemeCueHit> hits)
    {
        for (var position = 0; position < words.Classes.Count; position++)
        {
            var next = position + 1 < words.Classes.Count ? words.Classes[position + 1] : -1;
            foreach (var match in starts.MatchesOf(words.Classes[position]))
            {
                if (!seconds.MayFollow(match, next))
                {
                    continue;
                }

                var end = Run(matches[match].FirstStep, position, words.Classes);
                if (end > position)
                {
                    hits.Add(new ThemeCueHit(matches[match].Cue, position, end));
                }
            }
        }

        RemoveExcluded(hits, words.Classes);
        hits.Sort(static (left, right) => (left.Cue, left.Start, left.End).CompareTo((right.Cue, right.Start, right.End)));
        RemoveRepeated(hits);
        for (var index = 0; index < hits.Count; index++)
        {
            var hit = hits[index];
            hits[index] = new ThemeCueHit(hit.Cue, text.OffsetOf(words.Starts[hit.Start]), text.OffsetOf(words.Ends[hit.End - 1]));
        }
    }

    // Position after the match, or -1. Gaps are as short as they can be, the leftmost first.
    private int Run(int step, int position, List<int> classes)
    {
        while (true)
        {
            var (kind, value) = steps[step];
            switch (kind)
            {
                case ThemeCueStepKind.Word:
                    if (position >= classes.Count || !Accepts(value, classes[position]))
                    {
                        return -1;
                    }

                    position++;
                    step++;
                    break;
                case ThemeCueStepKind.Test:
                    if (position >= classes.Count || !Accepts(value, classes[position]))
                    {
                        return -1;
                    }

                    step++;
                    break;
                case ThemeCueStepKind.Gap:
                    return RunAfterGap(step + 1, value, position, classes);
                case ThemeCueStepKind.Fork:
                    var end = Run(step + 1, position, classes);
                    if (end >= 0)
                    {
                        return end;
                    }

                    step = value;
                    break;
                case ThemeCueStepKind.Jump:
                    step = value;
                    break;
                default:
                    return position;
            }
        }
    }

    private int RunAfterGap(int step, int width, int position, List<int> classes)
    {
        for (var passed = 0; passed <= width; passed++)
        {
            var end = Run(step, position + passed, classes);
            if (end >= 0)
            {
                return end;
            }

            if (position + passed >= classes.Count || classes[position + passed] == ThemeCueVocabulary.BreakClass)
            {
                break;
            }
        }

        return -1;
    }

    private bool Accepts(int set, int wordClass) =>
        (bits[(set * bitsRow) + (wordClass >> 6)] >> (wordClass & 63) & 1) != 0;

    private void RemoveExcluded(List<ThemeCueHit> hits, List<int> classes)
    {
        var kept = 0;
        for (var index = 0; index < hits.Count; index++)
        {
            if (!IsExcluded(hits[index], classes))
            {
                hits[kept++] = hits[index];
            }
        }

        hits.RemoveRange(kept, hits.Count - kept);
    }

    private bool IsExcluded(ThemeCueHit hit, List<int> classes)
    {
        foreach (var exclusion in exclusionsOfCue[hit.Cue])
        {
            for (var position = Math.Max(0, hit.Start - longest[exclusion.FirstStep] + 1); position < hit.End; position++)
            {
                if (Run(exclusion.FirstStep, position, classes) > hit.Start)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static void RemoveRepeated(List<ThemeCueHit> hits)
    {
        var kept = 0;
        for (var index = 0; index < hits.Count; index++)
        {
            if (kept == 0 || hits[kept - 1] != hits[index])
            {
                hits[kept++] = hits[index];
            }
        }

        hits.RemoveRange(kept, hits.Count - kept);
    }

    private ulong[] BitsOf(IReadOnlyList<int[]> classesOfSets)
    {
        var rows = new ulong[classesOfSets.Count * bitsRow];
        for (var set = 0; set < classesOfSets.Count; set++)
        {
            foreach (var wordClass in classesOfSets[set])
            {
                rows[(set * bitsRow) + (wordClass >> 6)] |= 1UL << (wordClass & 63);
            }
        }

        return rows;
    }

    // Steps lead forward only, so one pass from the last is enough.
    private static int[] LongestFrom(ThemeCueStep[] steps)
    {
        var longest = new int[steps.Length];
        for (var step = steps.Length - 1; step >= 0; step--)
        {
            var (kind, value) = steps[step];
            longest[step] = kind switch
            {
                ThemeCueStepKind.Word => 1 + longest[step + 1],
                ThemeCueStepKind.Test => longest[step + 1],
                ThemeCueStepKind.Gap => value + longest[step + 1],
                ThemeCueStepKind.Fork => Math.Max(longest[step + 1], longest[value]),
                ThemeCueStepKind.Jump => longest[value],
                _ => 0,
            };
        }

        return longest;
    }

    private static ThemeCuePattern[][] ByCue(ThemeCuePattern[] patterns, int cueCount)
    {
        var byCue = new ThemeCuePattern[cueCount][];
        for (var cue = 0; cue < cueCount; cue++)
        {
            byCue[cue] = Array.FindAll(patterns, pattern => pattern.Cue == cue);
        }

        return byCue;
    }
}
