using System.Text.RegularExpressions;

namespace ClauseAnalyzer.Trends.Duties;

/// <summary>The wordings by which resolutions lay down recurring duties.</summary>
/// <remarks>
/// Wordings follow the United Nations Editorial Manual and the usage of resolutions: "report to … at its … session",
/// "within existing resources", "extrabudgetary resources", "remain seized of the matter".
/// </remarks>
internal static partial class DutyPatterns
{
    // No lookahead stands within a lazy loop: the matcher that .NET 10 generates for one can run without end.
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>A request to report, submit a report, brief or keep informed; not the mention of a report.</summary>
    [GeneratedRegex(
        @"\b(?:to|shall|should|will|and)\s+(?:(?:continue|also|further|regularly|periodically|annually|jointly|then|in\s+turn)\s+(?:to\s+)?)*" +
        @"(?:report(?:ing)?(?!\w)(?!\s+of\b)|(?:keep|brief(?:ing)?|inform(?:ing)?|apprise)\b(?=[^;.]*?\b(?:informed|apprised|Assembly|Council|Commission|Committee|States|progress|implementation|developments)\b)" +
        @"|(?:submit|present|provide|prepare|issue|make|circulate|transmit|deliver)(?:ting|ing)?\b[^;.]{0,160}?\b(?:reports?|briefings?|updates?)\b)" +
        @"|\bto\s+be\s+(?:submitted|reported|presented)\s+to\b",
        Options)]
    public static partial Regex Report();

    /// <summary>To whom: a name after "to", with "and" and what belongs to it.</summary>
    [GeneratedRegex(
        @"\b(?:to|before|keep|inform|brief)\s+(?:the\s+|its\s+)?(?<to>(?:[A-Z][\w’'-]*)(?:(?:\s+(?:and|or|on|of|for|the|in|to|through)){0,3}\s+[A-Z][\w’'-]*)*|States\s+parties)",
        RegexOptions.CultureInvariant)]
    public static partial Regex Recipient();

    /// <summary>When: a session, date, period or frequency.</summary>
    [GeneratedRegex(
        @"\bat\s+(?:its|the|each|their)\s+(?:[\w-]+,?\s+){1,6}?(?:sessions?|meetings?|conference)\b" +
        @"|\b(?:by|before|until|not?\s+later\s+than|as\s+from|starting)\s+(?:the\s+end\s+of\s+(?:its\s+|the\s+)?[\w-]+(?:\s+session)?|\d{1,2}\s+[A-Z]\w+\s+\d{4}|[A-Z]\w+\s+\d{4}|\d{4}|its\s+[\w-]+\s+session)" +
        @"|\bevery\s+(?:[\w-]+\s+)?(?:years?|months?|days?|weeks?|sessions?)\b" +
        @"|\b(?:annually|biennially|biannually|triennially|quarterly|monthly|periodically|regularly|as\s+soon\s+as\s+possible|in\s+due\s+course)\b" +
        @"|\bon\s+an?\s+(?:[\w-]+\s+)?(?:basis)\b" +
        @"|\bwithin\s+(?:[\w-]+\s+)(?:days|weeks|months|years)\b" +
        @"|\bfor\s+(?:a\s+)?(?:further\s+|additional\s+)?(?:period\s+of\s+)?[\w-]+\s+(?:months|years|days)\b" +
        @"|\bin\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{4}\b|\bin\s+\d{4}\b",
        Options)]
    public static partial Regex Time();

    /// <summary>Review, extension and end: the matter comes back, or a mandate runs out.</summary>
    [GeneratedRegex(
        @"\bremains?\s+(?:actively\s+)?seized\b|\bkeep\b[^;.]{0,60}\bunder\s+(?:\w+\s+){0,2}review\b" +
        @"|\b(?:to|shall|will)\s+(?:continue\s+(?:to|its)\s+)?(?:review|revisit|re-?examine|reconsider|evaluate)\b" +
        @"|\b(?:to|will|shall)\s+(?:continue\s+(?:to|its)\s+)?(?:consider(?:ation)?|examine|take\s+up|revert\s+to|discuss)\b[^;.]{0,120}?\bat\s+(?:its|the)\s+(?:[\w-]+,?\s+){1,6}?sessions?\b" +
        @"|\bto\s+include\b[^;.]{0,60}\bin\s+the\s+(?:provisional\s+)?agenda\b" +
        @"|\b(?:to\s+)?(?:extend|renew|prolong|terminate|discontinue)s?\b[^;.]{0,80}\b(?:mandate|authorization|period|measures|mission|group|panel|committee)\b" +
        @"|\b(?:shall|will)\s+(?:expire|cease|terminate|lapse)\b",
        Options)]
    public static partial Regex Review();

    /// <summary>Who pays: existing, extrabudgetary or voluntary means, or the budget.</summary>
    [GeneratedRegex(
        @"\bwithin\s+(?:the\s+)?(?:existing|available|current)\s+(?:budgetary\s+|financial\s+|overall\s+)?(?:resources|means|appropriations)\b" +
        @"|\bwithout\s+(?:additional|further)\s+(?:costs?|resources|financial\s+implications)\b" +
        @"|\bextra-?budgetary(?:\s+(?:resources|funding|funds|contributions|means))?\b" +
        @"|\bvoluntary\s+(?:funding|funds|contributions)\b|\bsubject\s+to\s+the\s+availability\s+of\b[^;,.]{0,60}" +
        @"|\b(?:regular|programme)\s+budget\b|\btrust\s+funds?\b|\bcontribut\w+\s+to\s+the\s+[\w\s-]{0,40}?\bfund\b" +
        @"|\b(?:provide|allocate|mobilize|secure)\w*\s+(?:the\s+|all\s+)?(?:necessary\s+|adequate\s+|sufficient\s+|additional\s+|predictable\s+|sustainable\s+)+(?:financial\s+|human\s+and\s+financial\s+)?(?:resources|funding)\b" +
        @"|\bcovering\s+(?:the\s+)?[\w\s-]{0,20}?costs\b",
        Options)]
    public static partial Regex Funding();

    /// <summary>A meeting that is to be held; not one that was.</summary>
    [GeneratedRegex(
        @"\b(?:to|shall|will|should)\s+(?:continue\s+to\s+)?(?:convene|hold|organize|host|dedicate|devote|reconvene|schedule)\b[^;.]{0,80}?" +
        @"\b(?:sessions?|meetings?|conferences?|workshops?|seminars?|summits?|forums?|consultations|dialogues?|debates?)\b" +
        @"|\b(?:shall|will|to)\s+meet\b(?!\s+(?:the|its|their|these|those|all|such|basic|his|her)\b)",
        Options)]
    public static partial Regex Meeting();

    /// <summary>Who is to act where an organ decides that somebody shall.</summary>
    [GeneratedRegex(@"\bthat\s+(?:the\s+)?(?<who>[^,;]{2,80}?)\s+(?:shall|will|should)\b", RegexOptions.CultureInvariant)]
    public static partial Regex Actor();
}
