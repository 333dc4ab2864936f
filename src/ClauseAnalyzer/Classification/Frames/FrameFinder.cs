using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Classification.Frames;

/// <summary>
/// Reads who does what with whom: deeds with those who take part, at which level, denied, forbidden or only named.
/// Mutable; one a thread.
/// </summary>
internal sealed class FrameFinder
{
    private const int ReachOfCompany = 5;

    private readonly FrameLexicon lexicon;
    private readonly FrameTokens tokens;
    private readonly DeedStates states;
    private readonly SurroundingsFinder surroundings;
    private readonly List<Frame> frames = [];
    private WordText? words;

    public FrameFinder(FrameLexicon lexicon)
    {
        this.lexicon = lexicon;
        tokens = new FrameTokens(lexicon);
        states = new DeedStates(tokens, lexicon.Marks);
        surroundings = new SurroundingsFinder(tokens, lexicon.Marks);
    }

    /// <summary>The frames of a text, deeds first; the same frame may stand several times. Valid until the next text.</summary>
    /// <param name="words">The text.</param>
    public List<Frame> Read(WordText words)
    {
        this.words = words;
        frames.Clear();
        tokens.Read(words);
        states.Begin();
        for (var place = 0; place < tokens.Count; place++)
        {
            if (tokens[place].Is(FrameWordKind.Deed))
            {
                AddDeed(place);
            }
        }

        AddCompany();
        this.words = null;
        return frames;
    }

    private void AddDeed(int place)
    {
        var meaning = tokens[place].Meaning;
        var around = surroundings.Around(place);
        var deed = new FrameKey { Deed = meaning.Value, State = states.StateOf(place) };
        Add(deed with { Shape = FrameShape.Deed, Part = meaning.Part }, place, place);
        if (around.Level > 0)
        {
            Add(deed with { Shape = FrameShape.DeedAtLevel, Level = around.Level }, place, place);
        }

        if (around.OtherDeed > 0)
        {
            Add(deed with { Shape = FrameShape.DeedOfDeed, OtherDeed = around.OtherDeed }, place, around.OtherDeedAt);
        }

        if (around.IsFull)
        {
            Add(deed with { Shape = FrameShape.DeedInFull }, place, place);
        }

        if (lexicon.GroupOf[meaning.Value] is not 0 and var group)
        {
            AddGroup(deed with { Deed = group }, around, place);
        }
    }

    // Who stands before a group of deeds and behind it says whether those who work together do so across borders.
    private void AddGroup(FrameKey group, in Surroundings around, int place)
    {
        var first = around.BeforeAt < 0 ? place : around.BeforeAt;
        var last = Math.Max(place, Math.Max(around.BehindAt, around.BesideAt));
        Add(
            group with
            {
                Shape = FrameShape.Camps,
                Before = lexicon.CampOf[around.Before],
                Behind = lexicon.CampOf[around.Behind],
                Beside = lexicon.CampOf[around.Beside],
            },
            around.BehindAt < 0 ? first : place,
            last);
        Add(group with { Shape = FrameShape.Kinds, Before = around.Before, Behind = around.Behind }, around.BehindAt < 0 ? first : place, last);
        Add(group with { Shape = FrameShape.GroupAtLevel, Level = around.Level }, place, place);
    }

    // Participants and levels as such, and participants that are named together.
    private void AddCompany()
    {
        var last = -1;
        for (var place = 0; place < tokens.Count; place++)
        {
            var value = tokens[place].Meaning.Value;
            if (tokens[place].Is(FrameWordKind.Level))
            {
                Add(new FrameKey { Shape = FrameShape.Level, Level = value }, place, place);
            }
            else if (tokens[place].Is(FrameWordKind.Participant))
            {
                Add(new FrameKey { Shape = FrameShape.Participant, Behind = value }, place, place);
                if (last >= 0 && place - last <= ReachOfCompany && AreJoined(last, place))
                {
                    var other = tokens[last].Meaning.Value;
                    Add(new FrameKey { Shape = FrameShape.Participants, Behind = Math.Min(value, other), Beside = Math.Max(value, other) }, last, place);
                }

                last = place;
            }
        }
    }

    private bool AreJoined(int from, int to)
    {
        var areJoined = false;
        for (var place = from + 1; place <= to; place++)
        {
            var isAnd = tokens[place].Is(FrameWordKind.Link, lexicon.Marks.And);
            if (tokens[place].IsBreak || tokens[place].Is(FrameWordKind.Deed) || (tokens[place].Is(FrameWordKind.Link) && !isAnd))
            {
                return false;
            }

            areJoined |= isAnd || tokens[place].FollowsComma;
        }

        return areJoined;
    }

    private void Add(FrameKey key, int first, int last) => frames.Add(new Frame(key.Pack(), words!.SpanOf(tokens[first].Start, tokens[last].End)));
}
