namespace ClauseAnalyzer.Classification.Cues;

/// <summary>
/// Which classes the second word of a pattern can have. Most words that can begin a pattern are followed by another than
/// the pattern needs ("rights of", "international law"); one look then spares running it. Immutable.
/// </summary>
internal sealed class ThemeCueSeconds
{
    private readonly ulong[] bits;

    // One number a match, in which a class is the bit of its remainder: most are turned away by it.
    private readonly ulong[] signatures;
    private readonly bool[] isAny;
    private readonly int row;

    /// <summary>Looks through all patterns by which cues are found.</summary>
    /// <param name="program">The patterns.</param>
    /// <param name="classCount">Number of classes of words.</param>
    public ThemeCueSeconds(ThemeCueProgram program, int classCount)
    {
        row = (classCount + 63) / 64;
        bits = new ulong[program.Matches.Length * row];
        signatures = new ulong[program.Matches.Length];
        isAny = new bool[program.Matches.Length];

        // The last match for which a step was looked at, before and behind the first word.
        var (before, behind) = (new int[program.Steps.Length], new int[program.Steps.Length]);
        for (var match = 0; match < program.Matches.Length; match++)
        {
            SeeFirst(program, match, program.Matches[match].FirstStep, before, behind);
            signatures[match] |= isAny[match] ? ulong.MaxValue : 0;
        }
    }

    /// <summary>Whether a match may go on with a class; also true where its first word is all of it.</summary>
    /// <param name="match">Number of the match.</param>
    /// <param name="next">Class of the word behind its first; below 0 at the end of the text.</param>
    public bool MayFollow(int match, int next) =>
        (signatures[match] >> (next & 63) & 1) != 0
        && (isAny[match] || (next >= 0 && (bits[(match * row) + (next >> 6)] >> (next & 63) & 1) != 0));

    private void SeeFirst(ThemeCueProgram program, int match, int step, int[] before, int[] behind)
    {
        if (before[step] == match + 1)
        {
            return;
        }

        before[step] = match + 1;
        var (kind, value) = program.Steps[step];
        switch (kind)
        {
            case ThemeCueStepKind.Word:
                SeeSecond(program, match, step + 1, behind);
                break;
            case ThemeCueStepKind.Test:
                SeeFirst(program, match, step + 1, before, behind);
                break;
            case ThemeCueStepKind.Fork:
                SeeFirst(program, match, step + 1, before, behind);
                SeeFirst(program, match, value, before, behind);
                break;
            case ThemeCueStepKind.Jump:
                SeeFirst(program, match, value, before, behind);
                break;
            default:
                isAny[match] = true;
                break;
        }
    }

    private void SeeSecond(ThemeCueProgram program, int match, int step, int[] behind)
    {
        if (behind[step] == match + 1)
        {
            return;
        }

        behind[step] = match + 1;
        var (kind, value) = program.Steps[step];
        switch (kind)
        {
            case ThemeCueStepKind.Word or ThemeCueStepKind.Test:
                foreach (var wordClass in program.Sets[value])
                {
                    bits[(match * row) + (wordClass >> 6)] |= 1UL << (wordClass & 63);
                    signatures[match] |= 1UL << (wordClass & 63);
                }

                break;
            case ThemeCueStepKind.Fork:
                SeeSecond(program, match, step + 1, behind);
                SeeSecond(program, match, value, behind);
                break;
            case ThemeCueStepKind.Jump:
                SeeSecond(program, match, value, behind);
                break;
            default:
                isAny[match] = true;
                break;
        }
    }
}
