using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Classification.Frames;

/// <summary>A text as frames see it: phrases of the table, other words, and breaks. Mutable; one a thread.</summary>
internal sealed class FrameTokens(FrameLexicon lexicon)
{
    private const int ReachOfLevel = 6;

    private FramePiece[] pieces = new FramePiece[64];
    private FrameToken[] tokens = new FrameToken[64];
    private int pieceCount;

    public int Count { get; private set; }

    public ref readonly FrameToken this[int index] => ref tokens[index];

    /// <summary>Reads a text; what was read before is forgotten.</summary>
    public void Read(WordText words)
    {
        pieceCount = Count = 0;
        ReadPieces(words);
        if (tokens.Length < pieceCount)
        {
            tokens = new FrameToken[pieces.Length];
        }

        for (var index = 0; index < pieceCount;)
        {
            index += AddToken(index);
        }

        CombineHeads();
    }

    private void ReadPieces(WordText words)
    {
        var forms = words.CodesOf(lexicon.Forms);
        var comma = false;
        var places = words.Places;
        for (var index = 0; index < places.Length; index++)
        {
            ref readonly var place = ref places[index];
            if (!place.IsWord)
            {
                var mark = place.Mark;
                if (mark is ';' or ':' || (mark == '.' && words.BeginsSentence(index)))
                {
                    Add(new FramePiece(-1, place.Start, place.End, false, false, true));
                }

                comma |= mark is ',' or '(' or ')' or '–' or '—';
                continue;
            }

            var code = forms[place.Form];
            if (code >= 0)
            {
                Add(new FramePiece((code >> 1) - 1, place.Start, place.End, (code & 1) != 0, comma, false));
                comma = false;
                continue;
            }

            foreach (ref readonly var part in forms.PartsOf(code))
            {
                Add(new FramePiece(part.Word, place.Start + part.Start, place.Start + part.End, part.IsCapital, comma, false));
                comma = false;
            }
        }
    }

    private void Add(in FramePiece piece)
    {
        if (pieceCount == pieces.Length)
        {
            Array.Resize(ref pieces, pieces.Length * 2);
        }

        pieces[pieceCount++] = piece;
    }

    private int AddToken(int index)
    {
        ref readonly var first = ref pieces[index];
        foreach (ref readonly var phrase in lexicon.StartingWith(first.Word))
        {
            if ((first.IsCapital || !phrase.NeedsCapital) && Fits(phrase, index))
            {
                tokens[Count++] = new FrameToken(first.Start, pieces[index + phrase.Length - 1].End, phrase.Meaning, first.IsCapital, first.FollowsComma, false);
                return phrase.Length;
            }
        }

        tokens[Count++] = new FrameToken(first.Start, first.End, default, first.IsCapital, first.FollowsComma, first.IsBreak);
        return 1;
    }

    private bool Fits(in FrameCandidate phrase, int index)
    {
        if (phrase.Length == 1)
        {
            return true;
        }

        if (index + phrase.Length > pieceCount || pieces[index + 1].Word != phrase.Second)
        {
            return false;
        }

        var place = index + 2;
        foreach (var word in lexicon.RestOf(phrase))
        {
            if (pieces[place++].Word != word)
            {
                return false;
            }
        }

        return true;
    }

    // "regional and subregional organizations": the levels before a head say who they are. Of several the one that
    // stands first in the table counts.
    private void CombineHeads()
    {
        var list = tokens.AsSpan(0, Count);
        for (var index = 0; index < list.Length; index++)
        {
            if (list[index].Is(FrameWordKind.Head))
            {
                var participant = lexicon.ParticipantOf(LevelBefore(index), list[index].Meaning.Value);
                list[index] = list[index] with { Meaning = new FrameMeaning(FrameWordKind.Participant, participant, FramePart.None) };
            }
        }
    }

    private int LevelBefore(int head)
    {
        var level = 0;
        for (var left = head - 1; left >= Math.Max(0, head - ReachOfLevel) && !tokens[left].IsBreak && !tokens[left].Is(FrameWordKind.Participant); left--)
        {
            if (tokens[left].Is(FrameWordKind.Level) && (level == 0 || tokens[left].Meaning.Value < level))
            {
                level = tokens[left].Meaning.Value;
            }
        }

        return level;
    }
}
