using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Lexicon;

namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>An old paragraph and the new one that answers to it, or one of the two alone. Immutable.</summary>
public sealed record LineagePair
{
    /// <summary>What became of it.</summary>
    public required LineageStatus Status { get; init; }

    /// <summary>Number of the split or merge this pair is a part of, from 1 within one comparison; null for every other pair.</summary>
    public int? Group { get; init; }

    /// <summary>The old paragraph; null when <see cref="Status"/> is added.</summary>
    public ClassifiedParagraph? Old { get; init; }

    /// <summary>The new paragraph; null when <see cref="Status"/> is dropped.</summary>
    public ClassifiedParagraph? New { get; init; }

    /// <summary>How alike their words are, 0 to 1, 1 for equal texts; 0 when one is missing.</summary>
    public double Similarity { get; init; }

    /// <summary>Change of force of the first clauses: within a family by rank, across families by the ladder; null where either does not rank both.</summary>
    public ForceChange? ForceChange { get; init; }

    /// <summary>The two verbs where they differ; null when equal or when either paragraph is missing or has none.</summary>
    public VerbChange? VerbChange { get; init; }

    /// <summary>Themes that only the new paragraph carries, in the model's order; empty unless both are there.</summary>
    public IReadOnlyList<string> ThemesGained { get; init; } = [];

    /// <summary>Themes that only the old paragraph carries, in the model's order; empty unless both are there.</summary>
    public IReadOnlyList<string> ThemesLost { get; init; } = [];

    /// <summary>Hedges that the new paragraph has more of than the old, as written and in order; empty unless both are there.</summary>
    public IReadOnlyList<string> HedgesGained { get; init; } = [];

    /// <summary>Hedges that the old paragraph has more of than the new, as written and in order; empty unless both are there.</summary>
    public IReadOnlyList<string> HedgesLost { get; init; } = [];

    /// <summary>Modifiers of the first clauses, sequencers and manner words; none unless both are there.</summary>
    public GainsAndLosses Modifiers { get; init; } = GainsAndLosses.None;

    /// <summary>Sessions, dates, periods and frequencies; none unless both are there.</summary>
    public GainsAndLosses Deadlines { get; init; } = GainsAndLosses.None;

    /// <summary>Words on who pays; none unless both are there.</summary>
    public GainsAndLosses Money { get; init; } = GainsAndLosses.None;

    /// <summary>"addressee gained", "lost", "narrowed", "widened" or "changed"; empty where the first clauses ask the same or nobody, or one is missing.</summary>
    public string AddresseeChange { get; init; } = "";

    /// <summary>What changed beside the act, with what data/lexicon/changes.txt says of it; empty without a scale of changes, and between texts that do not descend from each other.</summary>
    public IReadOnlyList<NamedChange> Changes { get; init; } = [];

    /// <summary>Names of what became softer: "act" where the force fell, then the changes that the table counts so.</summary>
    public IEnumerable<string> Softer => NamesOf(Pairing.ForceChange.Softened, ChangeDirection.Softer);

    /// <summary>Names of what became stronger.</summary>
    public IEnumerable<string> Stronger => NamesOf(Pairing.ForceChange.Strengthened, ChangeDirection.Stronger);

    private IEnumerable<string> NamesOf(ForceChange force, ChangeDirection direction) =>
        (ForceChange == force ? ["act"] : Array.Empty<string>()).Concat(Changes.Where(change => change.Direction == direction).Select(change => change.Name));
}
