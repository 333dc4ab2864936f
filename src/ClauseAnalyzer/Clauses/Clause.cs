using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Clauses;

/// <summary>One act of the organ that speaks: a finite verb of an operative paragraph, a participle or adjective of a preambular one. Immutable.</summary>
public sealed record Clause
{
    /// <summary>The words of the act as written, with sequencer and manner words, without its object: "Also requests".</summary>
    public required string VerbPhrase { get; init; }

    /// <summary>Canonical head, lower-case base form with its particles: "request", "take note".</summary>
    public required string Verb { get; init; }

    /// <summary>"performative", "directive", "expressive", "assertive" … as data/lexicon says; empty for a verb it lacks.</summary>
    public string Family { get; init; } = "";

    /// <summary>Rank within the family on the chosen scale, 1 weakest; null where the scale lacks the verb.</summary>
    public int? Force { get; init; }

    /// <summary>Sequencers and manner words within the verb phrase, as written and in order: "Also", "with appreciation".</summary>
    public IReadOnlyList<string> Modifiers { get; init; } = [];

    /// <summary>Words of the clause that leave the addressee room or condition the duty, as written and in order: "as appropriate", "upon request".</summary>
    public IReadOnlyList<string> Hedges { get; init; } = [];

    /// <summary>Who is asked to act, as written, without article; empty where nobody is named or the act asks nobody.</summary>
    public string Addressee { get; init; } = "";

    /// <summary>What sort of body the addressee is; <see cref="AddresseeKind.None"/> where <see cref="Addressee"/> is empty.</summary>
    public AddresseeKind AddresseeKind { get; init; }

    /// <summary>The string that <see cref="Span"/> counts in.</summary>
    public ClauseLocation Location { get; init; }

    /// <summary>From the first word of the verb phrase to the end of the clause, in UTF-16 code units of that string.</summary>
    public required TextSpan Span { get; init; }
}
