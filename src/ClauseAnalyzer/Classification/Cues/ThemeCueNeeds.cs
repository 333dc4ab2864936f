namespace ClauseAnalyzer.Classification.Cues;

/// <summary>
/// Which words a text must hold anywhere for a pattern to be found in it: "prevent ~25 technical" needs "technical".
/// Most texts lack them, and the pattern is then not run, however often its first word stands there. Immutable.
/// </summary>
internal sealed class ThemeCueNeeds
{
    private const int None = -1;

    private readonly int[] setOfMatch;

    /// <summary>Looks through all patterns by which cues are found.</summary>
    public ThemeCueNeeds(ThemeCueProgram program)
    {
        setOfMatch = new int[program.Matches.Length];
        for (var match = 0; match < setOfMatch.Length; match++)
        {
            setOfMatch[match] = NeedOf(program, program.Matches[match].FirstStep);
        }
    }

    /// <summary>The set of words of which a match needs one behind its first; below 0 when there is none that all its ways share.</summary>
    public int SetOf(int match) => setOfMatch[match];

    // Steps lead forward only: what no step before it can lead past, every way takes. Of these the set of fewest words,
    // since it is the likeliest to be missing.
    private static int NeedOf(ThemeCueProgram program, int first)
    {
        var need = None;
        var farthest = first;
        for (var step = first; program.Steps[step].Kind != ThemeCueStepKind.Found || farthest > step; step++)
        {
            var (kind, value) = program.Steps[step];
            switch (kind)
            {
                case ThemeCueStepKind.Word or ThemeCueStepKind.Test when step > first && farthest <= step:
                    need = need == None || program.Sets[value].Length < program.Sets[need].Length ? value : need;
                    break;
                case ThemeCueStepKind.Fork or ThemeCueStepKind.Jump:
                    farthest = Math.Max(farthest, value);
                    break;
                default:
                    break;
            }
        }

        return need;
    }
}
