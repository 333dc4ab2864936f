namespace ClauseAnalyzer.Classification.Frames;

/// <summary>Says how a deed stands in its sentence: denied, forbidden, or only a word of a name. For one thread.</summary>
/// <param name="tokens">The text.</param>
/// <param name="marks">Numbers of the marks.</param>
internal sealed class DeedStates(FrameTokens tokens, FrameMarks marks)
{
    private const int ReachOfBan = 20;
    private const int ReachOfDenial = 4;

    private static readonly (int Deed, int First, int Last, FrameState State) NoName = (-1, -1, -1, FrameState.Plain);

    // The name that the last deed stood in.
    private (int Deed, int First, int Last, FrameState State) name = NoName;

    /// <summary>Begins with another text; deeds are then asked for from the first to the last.</summary>
    public void Begin() => name = NoName;

    /// <summary>The state of the deed at a place.</summary>
    public FrameState StateOf(int deed)
    {
        if (tokens[deed].IsCapital && StateInName(deed) is not FrameState.Plain and var state)
        {
            return state;
        }

        for (var left = deed - 1; left >= Math.Max(0, deed - ReachOfBan) && !tokens[left].IsBreak; left--)
        {
            if (tokens[left].Is(FrameWordKind.Mark, marks.Forbid))
            {
                return FrameState.Forbidden;
            }

            if (left >= deed - ReachOfDenial && (tokens[left].Is(FrameWordKind.Mark, marks.Not) || tokens[left].Is(FrameWordKind.Mark, marks.Refuse)))
            {
                return FrameState.Denied;
            }
        }

        return FrameState.Plain;
    }

    // A run of capitalized words, with "of", "for", "on the" between them, is a name; its first head says of what. The
    // deeds of one name have the same ends, which are looked for once: a text may be one name from end to end.
    private FrameState StateInName(int deed)
    {
        var first = deed;
        while (first > 0 && !tokens[first].FollowsComma && IsPartOfName(first - 1, -1))
        {
            if (--first == name.Deed)
            {
                first = name.First;
                break;
            }
        }

        var last = deed > name.Deed && deed <= name.Last ? name.Last : EndOfName(deed);
        if (first != name.First || last != name.Last)
        {
            name = (deed, first, last, StateOfName(first, last));
        }

        name.Deed = deed;
        return name.State;
    }

    private int EndOfName(int deed)
    {
        var last = deed;
        while (last + 1 < tokens.Count && !tokens[last + 1].FollowsComma && IsPartOfName(last + 1, 1))
        {
            last++;
        }

        return last;
    }

    private FrameState StateOfName(int first, int last)
    {
        for (var place = first; place <= last; place++)
        {
            ref readonly var token = ref tokens[place];
            if (!token.IsCapital)
            {
                continue;
            }

            if (token.Is(FrameWordKind.Mark, marks.Organ) || token.Is(FrameWordKind.Participant))
            {
                return FrameState.InOrgan;
            }

            if (token.Is(FrameWordKind.Mark, marks.Post))
            {
                return FrameState.InPost;
            }

            if (token.Is(FrameWordKind.Mark, marks.Title))
            {
                return FrameState.InTitle;
            }
        }

        return last > first + 1 ? FrameState.InName : FrameState.Plain;
    }

    private bool IsPartOfName(int place, int step)
    {
        if (tokens[place].IsBreak)
        {
            return false;
        }

        return tokens[place].IsCapital || (tokens[place].Is(FrameWordKind.Link) && (IsCapital(place + step) || (IsThe(place + step) && IsCapital(place + step + step))));
    }

    private bool IsCapital(int place) => place >= 0 && place < tokens.Count && tokens[place].IsCapital;

    // The only word of three letters that stands between a link and a name.
    private bool IsThe(int place) =>
        place >= 0 && place < tokens.Count && tokens[place].Is(FrameWordKind.Other) && tokens[place].End - tokens[place].Start == 3;
}
