namespace ClauseAnalyzer.Lexicon;

/// <summary>The forms in which a verb can stand at the head of an act.</summary>
[Flags]
internal enum VerbForms
{
    None = 0,

    /// <summary>"request": a plural organ, "we", or an infinitive.</summary>
    Base = 1,

    /// <summary>"requests": an organ in the singular.</summary>
    ThirdPerson = 2,

    /// <summary>"requesting".</summary>
    Ing = 4,

    /// <summary>"requested", only after "having" or "be".</summary>
    Past = 8,

    /// <summary>"concerned", "mindful": opens a preambular paragraph without "having".</summary>
    Adjective = 16,

    /// <summary>What a preambular paragraph opens with.</summary>
    Participle = Ing | Adjective,
}
