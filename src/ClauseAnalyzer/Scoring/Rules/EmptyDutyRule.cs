namespace ClauseAnalyzer.Scoring.Rules;

/// <summary>A soft verb asks to consider something, under further conditions: nothing is left that must be done.</summary>
internal sealed class EmptyDutyRule : IParagraphRule
{
    public string Name => "empty-duty";

    public IEnumerable<Finding> Find(DraftParagraph paragraph, double limit) =>
        from clause in paragraph.Clauses
        where clause.Family == "directive" && clause.Force <= limit && clause.Hedges.Count > limit
        where clause.Hedges.Any(IsNoDuty)
        select new Finding(("verb", clause.VerbPhrase), ("hedges", string.Join(", ", clause.Hedges.Select(hedge => $"“{hedge}”")))) { Span = clause.Span };

    private static bool IsNoDuty(string hedge) =>
        hedge.Contains("consider", StringComparison.Ordinal) || hedge.Contains("possibility", StringComparison.Ordinal) || hedge.Contains("feasibility", StringComparison.Ordinal);
}
