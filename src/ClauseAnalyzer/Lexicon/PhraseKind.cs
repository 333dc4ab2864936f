namespace ClauseAnalyzer.Lexicon;

/// <summary>What a phrase of the tables is.</summary>
internal enum PhraseKind
{
    /// <summary>"also", "once again".</summary>
    Sequencer,

    /// <summary>"in this regard".</summary>
    Context,

    /// <summary>"in the strongest terms".</summary>
    Manner,

    /// <summary>"particularly": manner before the verb, but not after it.</summary>
    MannerBefore,

    /// <summary>"therefore": may stand inside an act, belongs to none.</summary>
    Between,

    /// <summary>A hedge in any clause.</summary>
    Hedge,

    /// <summary>A hedge only in a clause that asks someone to act.</summary>
    AskingHedge,
}
