using System.Runtime.InteropServices;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Classification.Frames;

/// <summary>A text as frames see it: phrases of the table, other words, and breaks. Mutable; one a thread.</summary>
internal sealed class FrameTokens(FrameLexicon lexicon)
{
    private const int ReachOfLevel = 6;

    private readonly List<FramePiece> pieces = [];
    private readonly List<FrameToken> tokens = [];

    public int Count => tokens.Count;

    public FrameToken this[int index] => tokens[index];

    /// <summary>Reads a text; what was read before is forgotten.</summary>
    public void Read(WordText words)
    {
        pieces.Clear();
        tokens.Clear();
        ReadPieces(words);
        for (var index = 0; index < pieces.Count;)
        {
            index += AddToken(index);
        }

        CombineHeads();
    }

    private void ReadPieces(WordText words)
    {
        var forms = words.ColumnOf(lexicon.Forms);
        var comma = false;
        for (var place = 0; place < words.Count; place++)
        {
            var start = words.StartOf(place);
            if (!words.IsWord(place))
            {
                var mark = words.MarkOf(place);
                if (mark is ';' or ':' || (mark == '.' && BeginsSentence(words, place)))
                {
                    pieces.Add(new FramePiece(-1, start, words.EndOf(place), false, false, true));
                }

                comma |= mark is ',' or '(' or ')' or '–' or '—';
                continue;
            }

            foreach (var part in forms[words.FormOf(place)])
            {
                pieces.Add(new FramePiece(part.Word, start + part.Start, start + part.End, part.IsCapital, comma, false));
                comma = false;
            }
        }
    }

    private static bool BeginsSentence(WordText words, int point) =>
        point + 1 < words.Count && words.StartOf(point + 1) > words.EndOf(point) && char.IsUpper(words.UnitsOf(point + 1)[0]);

    private int AddToken(int index)
    {
        var first = pieces[index];
        foreach (var phrase in lexicon.StartingWith(first.Word))
        {
            if ((first.IsCapital || !phrase.NeedsCapital) && Fits(phrase.Words, index))
            {
                tokens.Add(new FrameToken(first.Start, pieces[index + phrase.Words.Length - 1].End, phrase.Meaning, first.IsCapital, first.FollowsComma, false));
                return phrase.Words.Length;
            }
        }

        tokens.Add(new FrameToken(first.Start, first.End, default, first.IsCapital, first.FollowsComma, first.IsBreak));
        return 1;
    }

    private bool Fits(int[] phrase, int index)
    {
        if (index + phrase.Length > pieces.Count)
        {
            return false;
        }

        for (var place = 1; place < phrase.Length; place++)
        {
            if (pieces[index + place].Word != phrase[place])
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
        var list = CollectionsMarshal.AsSpan(tokens);
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
