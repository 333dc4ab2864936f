namespace ClauseAnalyzer.Scoring.Rules;

/// <summary>An actor that the organ cannot bid, by the section [actor] of wording.txt.</summary>
/// <param name="tables">The actors, the verbs and what to write.</param>
internal sealed class ActorRule(AdviceTables tables) : IParagraphRule
{
    public string Name => "actor";

    public IEnumerable<Finding> Find(DraftParagraph paragraph, double limit) =>
        from clause in paragraph.Clauses
        where clause.Addressee.Length > 0 && paragraph.Section == Resolutions.Section.Operative
        from line in tables.Wording("actor")
        let actor = line.Columns[0]
        where IsOnly(clause.Addressee, actor) && paragraph.Organ != actor
        where line.Columns[1].Split(", ").Contains(clause.Verb)
        select new Finding(("actor", clause.Addressee), ("verb", clause.Verb), ("right", line.Columns[2])) { Span = clause.Span };

    // Among others ("States, the private sector and civil society") it is no order to the one.
    private static bool IsOnly(string addressee, string actor) =>
        addressee.EndsWith(actor, StringComparison.Ordinal)
        && !addressee.Contains(',', StringComparison.Ordinal)
        && !addressee.Contains(" of ", StringComparison.Ordinal)
        && !addressee.Contains(" and ", StringComparison.Ordinal);
}
