namespace ClauseAnalyzer.Lexicon;

/// <summary>What a word can do in a sentence, as far as the finder needs to know.</summary>
[Flags]
internal enum WordRoles
{
    None = 0,
    Determiner = 1 << 0,
    Preposition = 1 << 1,
    Conjunction = 1 << 2,
    Relative = 1 << 3,
    Subordinator = 1 << 4,
    Modal = 1 << 5,
    Be = 1 << 6,
    Have = 1 << 7,
    Feeling = 1 << 8,
    NotManner = 1 << 9,
    Own = 1 << 10,
    Rule = 1 << 11,
    Deed = 1 << 12,
    Adjective = 1 << 13,
    Pronoun = 1 << 14,

    /// <summary>An adjective that follows its noun and describes it: "entities responsible for".</summary>
    Postposed = 1 << 15,

    /// <summary>A hedge of the tables begins with it.</summary>
    BeginsHedge = 1 << 16,

    /// <summary>A modifier phrase of the tables begins with it.</summary>
    BeginsModifier = 1 << 17,
}
