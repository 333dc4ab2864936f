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
    private readonly ThemeCueSets sets;
    private readonly ThemeCueStep[] steps;
    private readonly ThemeCuePattern[] matches;
    private readonly ThemeCuePattern[] exclusions;

    // The exclusions of cue c stand from exclusionBounds[c] to exclusionBounds[c + 1].
    private readonly int[] exclusionBounds;

    // The most words that what begins at a step can take.
    private readonly int[] longest;
    private readonly ThemeCueStarts starts;
    private readonly ThemeCueSeconds seconds;
    private readonly ThemeCueNeeds needs;
    private readonly ThemeCueNeeds needsOfExclusions;

    // Lists of words to be used again, so that a text costs no new ones.
    private readonly ConcurrentBag<CueWords> spareWords = [];

    public ThemeCueMatcher(ThemeCueProgram program)
    {
        var vocabulary = new ThemeCueVocabulary(program.Words);
        forms = new FormProperty<FormCode<CueFormPart>>(new CueFormParser(vocabulary).Read);
        steps = program.Steps;
        matches = program.Matches;
        sets = new ThemeCueSets(program.Sets, vocabulary.ClassCount);
        starts = new ThemeCueStarts(program, vocabulary.ClassCount);
        seconds = new ThemeCueSeconds(program, vocabulary.ClassCount);
        needs = new ThemeCueNeeds(program, matches);
        longest = LongestFrom(steps);
        exclusions = [.. program.Exclusions.OrderBy(exclusion => exclusion.Cue)];
        exclusionBounds = BoundsByCue(exclusions, matches.Length == 0 ? 0 : matches[^1].Cue + 1);
        needsOfExclusions = new ThemeCueNeeds(program, exclusions);
    }

    /// <summary>Adds the places of all cues to a list, ordered by cue and then by start.</summary>
    public void Find(WordText text, List<ThemeCueHit> hits)
    {
        if (!spareWords.TryTake(out var words))
        {
            words = new CueWords();
        }

        words.Read(text, forms, sets);
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
                if (!seconds.MayFollow(match, next) || !needs.MayBeMetFrom(match, position, words))
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

        RemoveExcluded(hits, words);
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
                    if ((uint)position >= (uint)classes.Length || !sets.Accepts(value, classes[position]))
                    {
                        return -1;
                    }

                    position++;
                    step++;
                    break;
                case ThemeCueStepKind.Test:
                    if ((uint)position >= (uint)classes.Length || !sets.Accepts(value, classes[position]))
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
            if (!isWord || (!isEnd && sets.Accepts(value, classes[position + passed])))
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

    private void RemoveExcluded(List<ThemeCueHit> hits, CueWords words)
    {
        var kept = 0;
        for (var index = 0; index < hits.Count; index++)
        {
            if (!IsExcluded(hits[index], words))
            {
                hits[kept++] = hits[index];
            }
        }

        hits.RemoveRange(kept, hits.Count - kept);
    }

    private bool IsExcluded(ThemeCueHit hit, CueWords words)
    {
        for (var exclusion = exclusionBounds[hit.Cue]; exclusion < exclusionBounds[hit.Cue + 1]; exclusion++)
        {
            if (needsOfExclusions.MayBeMet(exclusion, words) && Overlaps(exclusions[exclusion].FirstStep, hit, words.Classes))
            {
                return true;
            }
        }

        return false;
    }

    private bool Overlaps(int firstStep, ThemeCueHit hit, ReadOnlySpan<int> classes)
    {
        for (var position = Math.Max(0, hit.Start - longest[firstStep] + 1); position < hit.End; position++)
        {
            if (Run(firstStep, position, classes) > hit.Start)
            {
                return true;
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

    private static int[] BoundsByCue(ThemeCuePattern[] ordered, int cueCount)
    {
        var bounds = new int[cueCount + 1];
        for (var cue = 0; cue < cueCount; cue++)
        {
            bounds[cue + 1] = bounds[cue] + ordered.Count(pattern => pattern.Cue == cue);
        }

        return bounds;
    }
}
