namespace ClauseAnalyzer.Classification;

/// <summary>How much of classified rows is wanted; what nobody shows is not looked for.</summary>
public enum RowDetail
{
    /// <summary>What a table shows: clauses without their modifiers and hedges, themes without evidence.</summary>
    Table,

    /// <summary>Clauses with their modifiers and hedges, themes without evidence.</summary>
    Clauses,

    /// <summary>All: clauses with their modifiers and hedges, and the words for and against each theme.</summary>
    Evidence,
}
