namespace ClauseAnalyzer.Classification;

/// <summary>How much the grammar of an opening has to say beside what the section model has learned of its words.</summary>
internal enum OpeningCertainty
{
    /// <summary>An ending shows the form: "Following the elections".</summary>
    Usual,

    /// <summary>A verb shows it that resolutions use so: "Recalling", "Requests".</summary>
    OfTheTrade,

    /// <summary>The act comes behind its subject, a purpose, grounds or a description; what the row opens with says nothing.</summary>
    Late,

    /// <summary>A duty of others in the imperative: "Strengthen the role of".</summary>
    Duty,

    /// <summary>A part of a list or of a sentence: "Promoting research;", "of the coastal States,".</summary>
    Fragment,
}
