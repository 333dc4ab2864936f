namespace ClauseAnalyzer.Resolutions;

/// <summary>The grammatical form of a paragraph's opening words, by which the two parts of a resolution are told apart.</summary>
public enum OpeningForm
{
    /// <summary>Neither: a noun phrase, an infinitive, a heading.</summary>
    None,

    /// <summary>A present participle or an adjective phrase, as in a preamble: "Recalling", "Deeply concerned", "Mindful of".</summary>
    Participle,

    /// <summary>A finite verb of the organ, as in an operative part: "Requests", "Once again urges", "We reaffirm".</summary>
    Finite,
}
