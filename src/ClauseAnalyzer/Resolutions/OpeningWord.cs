using ClauseAnalyzer.Lexicon;

namespace ClauseAnalyzer.Resolutions;

/// <summary>What is known of a written word as the opening of a paragraph. Immutable.</summary>
/// <param name="Roles">What it can be.</param>
/// <param name="Entry">What the lexicon knows of it.</param>
internal sealed record OpeningWord(OpeningRoles Roles, WordEntry Entry)
{
    /// <summary>Stands where a text has no further word.</summary>
    public static OpeningWord None { get; } = new(OpeningRoles.None, WordEntry.Unknown);

    public bool Is(OpeningRoles roles) => (Roles & roles) != 0;

    /// <summary>Whether it is a verb that is seldom said of others, in a form, the next word its particle where it needs one, and no noun ("Requests for information").</summary>
    public bool IsStrongAct(VerbForms form, OpeningWord next)
    {
        foreach (var reading in Entry.Forms)
        {
            if (reading.Form == form && reading.Entry.IsAct && !reading.Entry.Has(VerbMarks.Weak)
                && !(reading.Entry.Has(VerbMarks.Noun) && next.Is(OpeningRoles.Complement))
                && (reading.Entry.Particles.Count == 0 || ReferenceEquals(reading.Entry.Particles[0], next.Entry)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it is a verb of the trade in a form, and the next word its particle where it needs one.</summary>
    public bool IsAct(VerbForms form, VerbMarks marks, OpeningWord next)
    {
        foreach (var reading in Entry.Forms)
        {
            if (reading.Form == form && reading.Entry.IsAct && (reading.Entry.Marks & marks) == marks
                && (reading.Entry.Particles.Count == 0 || ReferenceEquals(reading.Entry.Particles[0], next.Entry)))
            {
                return true;
            }
        }

        return false;
    }
}
