using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Classification.Cues;

/// <summary>
/// Runs compiled patterns over texts. A text's words are classified once; each word then starts only the patterns
/// that can begin with its class, so that the cost hardly grows with the number of patterns. Immutable and thread-safe.
/// </summary>
internal sealed class ThemeCueMatcher
{
    private readonly FormProperty<FormCode<CueFormPart>> forms;
    private readonly ulong[] bits;
    private readonly int bitsRow;
    private readonly ThemeCueStep[] steps;
    private readonly ThemeCuePattern[] matches;
    private readonly ThemeCuePattern[][] exclusionsOfCue;

    // The most words that what begins at a step can take.
    private readonly int[] longest;
    private readonly ThemeCueStarts starts;
    private readonly ThemeCueSeconds seconds;
    private readonly ThemeCueNeeds needs;
    private readonly int setCount;

    // Lists of words to be used again, so that a text costs no new ones.
    private readonly ConcurrentBag<CueWords> spareWords = [];

    public ThemeCueMatcher(ThemeCueProgram program)
    {
        var vocabulary = new ThemeCueVocabulary(program.Words);
        forms = new FormProperty<FormCode<CueFormPart>>(new CueFormReader(vocabulary).Read);
        steps = program.Steps;
        matches = program.Matches;
        bitsRow = (((vocabulary.ClassCount + 63) / 64) + CueWords.WordsOfRow - 1) / CueWords.WordsOfRow * CueWords.WordsOfRow;
        bits = BitsOf(program.Sets);
        starts = new ThemeCueStarts(program, vocabulary.ClassCount);
        seconds = new ThemeCueSeconds(program, vocabulary.ClassCount);
        needs = new ThemeCueNeeds(program);
        setCount = program.Sets.Count;
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
        words.Index(setCount, bitsRow);
        FindIn(words, text, hits);
        spareWords.Add(words);
    }

    private void FindIn(CueWords words, WordText text, List<ThemeCueHit> hits)
    {
        var classes = words.Classes;
        for (var position = 0; position < classes.Length; position++)
        {
            var next = position + 1 < classes.Length ? classes[position + 1] : -1;
            foreach (var match in starts.MatchesOf(classes[position]))
            {
                if (!seconds.MayFollow(match, next) || (needs.SetOf(match) is >= 0 and var needed && !words.Holds(needed, bits, bitsRow)))
                {
                    continue;
                }

                var end = Run(matches[match].FirstStep, position, classes);
                if (end > position)
                {
                    hits.Add(new ThemeCueHit(matches[match].Cue, position, end));
                }
            }
        }

        if (hits.Count == 0)
        {
            return;
        }

        RemoveExcluded(hits, classes);
        hits.Sort(static (left, right) => left.Cue != right.Cue ? left.Cue.CompareTo(right.Cue)
            : left.Start != right.Start ? left.Start.CompareTo(right.Start) : left.End.CompareTo(right.End));
        RemoveRepeated(hits);
        foreach (ref var hit in CollectionsMarshal.AsSpan(hits))
        {
            hit = new ThemeCueHit(hit.Cue, text.OffsetOf(words.StartOf(hit.Start)), text.OffsetOf(words.EndOf(hit.End - 1)));
        }
    }

    // Position after the match, or -1. Gaps are as short as they can be, the leftmost first.
    private int Run(int step, int position, ReadOnlySpan<int> classes)
    {
        while (true)
        {
            var (kind, value) = steps[step];
            switch (kind)
            {
                case ThemeCueStepKind.Word:
                    if ((uint)position >= (uint)classes.Length || !Accepts(value, classes[position]))
                    {
                        return -1;
                    }

                    position++;
                    step++;
                    break;
                case ThemeCueStepKind.Test:
                    if ((uint)position >= (uint)classes.Length || !Accepts(value, classes[position]))
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

    private int RunAfterGap(int step, int width, int position, ReadOnlySpan<int> classes)
    {
        // Where a word stands behind the gap, only places with such a word are gone on from.
        var (kind, value) = steps[step];
        var isWord = kind is ThemeCueStepKind.Word or ThemeCueStepKind.Test;
        for (var passed = 0; passed <= width; passed++)
        {
            var isEnd = position + passed >= classes.Length;
            if (!isWord || (!isEnd && Accepts(value, classes[position + passed])))
            {
                var end = Run(step, position + passed, classes);
                if (end >= 0)
                {
                    return end;
                }
            }

            if (isEnd || classes[position + passed] == ThemeCueVocabulary.BreakClass)
            {
                break;
            }
        }

        return -1;
    }

    private bool Accepts(int set, int wordClass) =>
        (bits[(set * bitsRow) + (wordClass >> 6)] >> (wordClass & 63) & 1) != 0;

    private void RemoveExcluded(List<ThemeCueHit> hits, ReadOnlySpan<int> classes)
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

    private bool IsExcluded(ThemeCueHit hit, ReadOnlySpan<int> classes)
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
