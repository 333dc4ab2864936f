using System.Text.RegularExpressions;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Scoring.Rules;

/// <summary>Resources are asked of the Secretariat, or decided on, and nothing says where they come from.</summary>
internal sealed partial class ResourcesRule : IParagraphRule
{
    public string Name => "resources-without-source";

    public IEnumerable<Finding> Find(DraftParagraph paragraph, double limit) =>
        paragraph.Section != Section.Operative || Source().IsMatch(paragraph.Text)
            ? []
            : from clause in paragraph.Clauses
              where clause.Verb == "decide" || (clause.Family == "directive" && clause.AddresseeKind == AddresseeKind.Secretariat)
              where Asked().IsMatch(clause.Span.Of(paragraph.Text).ToString())
              select new Finding { Span = clause.Span };

    [GeneratedRegex(@"\b(?:provide|allocate|given|make available|assign|furnish|increase|appropriate)\b(?: \w+){0,5}? (?:resources|funds|funding|staff)\b(?! for \w+ing)", RegexOptions.IgnoreCase)]
    private static partial Regex Asked();

    [GeneratedRegex(@"\b(?:existing|voluntary|extrabudgetary|extra-budgetary|budgets?|budgetary|donors?|contributions?|trust fund|assessed|within|from|through|apportion\w*|available resources|technical|information)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Source();
}
