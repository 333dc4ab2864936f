namespace ClauseAnalyzer.Lexicon;

/// <summary>Marks of a verb in verbs.txt; the table's head says what each means.</summary>
[Flags]
internal enum VerbMarks
{
    None = 0,
    Adjective = 1,
    Noun = 2,
    Weak = 4,
    Asks = 8,
    Light = 16,
    State = 32,
    Manner = 64,
    Plural = 128,
}
