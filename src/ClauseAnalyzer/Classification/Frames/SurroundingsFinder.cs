namespace ClauseAnalyzer.Classification.Frames;

/// <summary>Looks around a deed, within its sentence, for those who take part. For one thread.</summary>
/// <param name="tokens">The text.</param>
/// <param name="marks">Numbers of the marks.</param>
internal sealed class SurroundingsFinder(FrameTokens tokens, FrameMarks marks)
{
    private const int ReachBefore = 12;
    private const int ReachBehind = 13;
    private const int ReachOfSecond = 7;
    private const int ReachOfDeed = 4;
    private const int ReachOfLevel = 3;
    private const int ReachOfLevels = 7;
    private const int ReachOfManner = 2;

    public Surroundings Around(int deed)
    {
        var before = Before(deed);
        var (behind, otherDeed) = Behind(deed);
        var beside = behind < 0 ? -1 : Beside(behind);
        return new Surroundings(ValueAt(before), before, ValueAt(behind), behind, ValueAt(beside), beside, ValueAt(otherDeed), otherDeed, LevelOf(deed), IsFull(deed));
    }

    private byte ValueAt(int place) => place < 0 ? (byte)0 : tokens[place].Meaning.Value;

    private int Before(int deed)
    {
        for (var left = deed - 1; left >= Math.Max(0, deed - ReachBefore) && !tokens[left].IsBreak; left--)
        {
            if (tokens[left].Is(FrameWordKind.Participant))
            {
                return left;
            }
        }

        return -1;
    }

    private (int Behind, int OtherDeed) Behind(int deed)
    {
        var otherDeed = -1;
        for (var right = deed + 1; right <= Math.Min(tokens.Count - 1, deed + ReachBehind) && !tokens[right].IsBreak; right++)
        {
            if (tokens[right].Is(FrameWordKind.Participant))
            {
                return (right, otherDeed);
            }

            if (otherDeed < 0 && right <= deed + ReachOfDeed && tokens[right].Is(FrameWordKind.Deed))
            {
                otherDeed = right;
            }
        }

        return (-1, otherDeed);
    }

    // "between States and regional organizations": joined by "and" or a comma.
    private int Beside(int first)
    {
        var isJoined = false;
        for (var right = first + 1; right <= Math.Min(tokens.Count - 1, first + ReachOfSecond) && !tokens[right].IsBreak; right++)
        {
            var isAnd = tokens[right].Is(FrameWordKind.Link, marks.And);
            if (tokens[right].Is(FrameWordKind.Deed) || (tokens[right].Is(FrameWordKind.Link) && !isAnd))
            {
                return -1;
            }

            isJoined |= isAnd || tokens[right].FollowsComma;
            if (tokens[right].Is(FrameWordKind.Participant))
            {
                return isJoined ? right : -1;
            }
        }

        return -1;
    }

    // "regional cooperation", "cooperation at the national, regional and international levels".
    private byte LevelOf(int deed)
    {
        for (var left = deed - 1; left >= Math.Max(0, deed - ReachOfLevel) && !tokens[left].IsBreak; left--)
        {
            if (tokens[left].Is(FrameWordKind.Level))
            {
                return tokens[left].Meaning.Value;
            }
        }

        for (var right = deed + 1; right <= Math.Min(tokens.Count - 1, deed + ReachOfLevel) && !tokens[right].IsBreak; right++)
        {
            if (tokens[right].Is(FrameWordKind.Link, marks.At))
            {
                return LevelBehind(right);
            }
        }

        return 0;
    }

    // Of several levels the one that stands first in the table counts, as before a head.
    private byte LevelBehind(int link)
    {
        byte level = 0;
        for (var right = link + 1; right <= Math.Min(tokens.Count - 1, link + ReachOfLevels) && !tokens[right].IsBreak; right++)
        {
            if (tokens[right].Is(FrameWordKind.Level) && (level == 0 || tokens[right].Meaning.Value < level))
            {
                level = tokens[right].Meaning.Value;
            }
        }

        return level;
    }

    private bool IsFull(int deed)
    {
        for (var place = Math.Max(0, deed - ReachOfManner); place <= Math.Min(tokens.Count - 1, deed + ReachOfManner); place++)
        {
            if (tokens[place].Is(FrameWordKind.Mark, marks.Fully))
            {
                return true;
            }
        }

        return false;
    }
}
