namespace ClauseAnalyzer.Precedents;

/// <summary>What to look for in a corpus. Immutable; every part that is null asks nothing.</summary>
public sealed record CorpusQuery
{
    /// <summary>Words that must all stand in the paragraph or its chapeau: a phrase in double quotes, "capacit*" for a beginning; inflected forms are found too. Empty asks nothing.</summary>
    public string Words { get; init; } = "";

    /// <summary>A theme that must be present, by its name in the model.</summary>
    public string? Theme { get; init; }

    /// <summary>A canonical verb that one of its clauses must have.</summary>
    public string? Verb { get; init; }

    /// <summary>Words that the addressee of one of its clauses must contain, whatever the case.</summary>
    public string? Addressee { get; init; }

    /// <summary>Words that the organ's name must contain, whatever the case.</summary>
    public string? Organ { get; init; }

    /// <summary>The earliest date of its document; documents without a date are left out.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The latest date of its document; documents without a date are left out.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>At most so many, at least 1.</summary>
    public int Limit { get; init; } = 10;
}
