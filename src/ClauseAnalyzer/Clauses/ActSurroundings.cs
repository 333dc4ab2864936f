using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Clauses;

/// <summary>What was seen between the last act and the place looked at, as far as it makes a further verb doubtful.</summary>
/// <param name="last">The act walked on from.</param>
internal sealed class ActSurroundings(Act last)
{
    /// <summary>The act walked on from.</summary>
    public Act Last { get; } = last;

    /// <summary>A "which" or a later "that" is open, whose verb another may be joined to.</summary>
    public bool HasRelative { get; private set; }

    /// <summary>The act reports something: "Affirms that attacks are crimes".</summary>
    public bool IsReport { get; private set; }

    /// <summary>A preposition governs an -ing form ("by promoting"), which another may be joined to.</summary>
    public bool HasGerund { get; private set; }

    /// <summary>A "to" governs an infinitive, which another base form may be joined to.</summary>
    public bool HasInfinitive { get; private set; }

    /// <summary>The act ends in "to:", so that the items behind are its infinitives.</summary>
    public bool IsInfinitiveList { get; private set; }

    /// <summary>Takes note of one more word or mark.</summary>
    public void See(ParagraphWords words, int at)
    {
        ref readonly var word = ref words[at];
        if (!word.IsWord)
        {
            // A semicolon or a full stop ends what was open.
            if (word.Mark is ';' or '.')
            {
                HasRelative = IsReport = HasGerund = HasInfinitive = false;
            }

            return;
        }

        var text = word.Entry.Text;
        if (text == "that")
        {
            IsReport |= at == Last.End;
            HasRelative |= at > Last.End;
        }
        else if (text == "to")
        {
            IsInfinitiveList |= words.IsMark(at + 1, ':');
            HasInfinitive |= words[at + 1].Entry.Forms.Length > 0;
        }

        HasRelative |= at > Last.End && words.Is(at, WordRoles.Relative);
        HasGerund |= word.Has(WordTraits.EndsInIng) && words.Is(at - 1, WordRoles.Preposition);
    }
}
