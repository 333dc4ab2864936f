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

    /// <summary>A request to report, submit a report, brief or keep informed; not the mention of a report, nor a crime that somebody reports.</summary>
    [GeneratedRegex(
        @"\b(?:to|shall|should|will|and)\s+(?:(?:continue|also|further|regularly|periodically|annually|jointly|then|in\s+turn)\s+(?:to\s+)?)*" +
        @"(?:report(?:ing)?(?=\s+(?:to|back|on|upon|thereon|annually|biennially|quarterly|regularly|periodically|orally|in\s+writing|at|every|by|within|as|before|no|not|that\s+information|its\s+findings|the\s+(?:results|outcome|findings))\b|\s*[,;.]|\s*$)" +
        @"|(?:keep|brief(?:ing)?|inform(?:ing)?|apprise)\b(?=[^;.]*?\b(?:informed|apprised|Assembly|Council|Commission|Committee|States|progress|implementation|developments)\b)" +
        @"|(?:submit|present|provide|prepare|issue|make(?!\s+(?:\w+\s+)?use\b)|circulate|transmit|deliver|include|publish)(?:ting|ing)?\b[^;.]{0,160}?(?<!\b(?:on|of|from|in|to)\s(?:the|its|their)\s)\b(?:reports?|briefings?|updates?)\b" +
        @"|(?:submit|present|transmit|forward|communicate)(?:ting|ing)?\b[^;.]{0,160}?\bto\s+(?:the\s+)?(?:[\w-]+\s+){0,3}?(?:Assembly|Council|Commission|Committee|Conference)\b" +
        @"|(?:share|sharing)\b[^;.]{0,60}?\bwith\s+the\s+(?:Office|Secretariat|Secretary-General|Executive\s+Director|High\s+Commissioner|Commission|Committee|Council|Assembly)\b)" +
        @"|\bto\s+be\s+(?:submitted|reported|presented)\s+to\b",
        Options)]
    public static partial Regex Report();

    /// <summary>To whom: a name after "to", with "and" and what belongs to it; "it", the organ that speaks.</summary>
    [GeneratedRegex(
        @"\b(?:to|before|keep|inform|brief|with)\s+(?:the\s+|its\s+)?(?<to>(?:[A-Z][\w’'-]*)(?:(?:\s+(?:and|or|on|of|for|the|in|to|through)){0,3}\s+[A-Z][\w’'-]*)*|States\s+parties|it(?=\s+(?:at|on|by|every|annually|in|no|with|a|an|informed)\b|\s*[,;.]|\s*$))",
        RegexOptions.CultureInvariant)]
    public static partial Regex Recipient();

    /// <summary>When: a session, date, period or frequency.</summary>
    [GeneratedRegex(
        @"\bat\s+(?:its|the|each|their)\s+(?:[\w-]+,?\s+){1,6}?(?:sessions?|meetings?|conference)\b" +
        @"|\b(?:no|not)\s+later\s+than\s+[\w-]+\s+(?:days|weeks|months|years)\s+(?:before|after|prior\s+to|from)\s+[^,;.]{1,60}" +
        @"|\b(?:by|before|until|not?\s+later\s+than|as\s+from|starting)\s+(?:the\s+end\s+of\s+(?:its\s+|the\s+)?[\w-]+(?:\s+session)?|\d{1,2}\s+[A-Z]\w+\s+\d{4}|[A-Z]\w+\s+\d{4}|\d{4}|its\s+[\w-]+\s+session)" +
        @"|\bfrom\s+\d{1,2}(?:\s+[A-Z]\w+)?\s+to\s+\d{1,2}\s+[A-Z]\w+\s+\d{4}|\bon\s+\d{1,2}\s+[A-Z]\w+\s+\d{4}" +
        @"|\b(?:at\s+least\s+)?(?:once|twice|\w+\s+times)\s+(?:a|per|each|every)\s+(?:year|month|session|biennium)\b" +
        @"|\bevery\s+(?:[\w-]+\s+)?(?:years?|months?|days?|weeks?|sessions?)\b" +
        @"|\b(?:annually|biennially|biannually|triennially|quarterly|monthly|periodically|regularly|as\s+soon\s+as\s+possible|in\s+due\s+course|in\s+a\s+timely\s+manner)\b" +
        @"|\bon\s+an?\s+(?:[\w-]+\s+)?(?:basis)\b" +
        @"|\bwithin\s+(?:[\w-]+\s+)(?:days|weeks|months|years)\b" +
        @"|\bfor\s+(?:a\s+)?(?:further\s+|additional\s+)?(?:period\s+of\s+)?[\w-]+\s+(?:months|years|days)\b" +
        @"|\bin\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{4}\b|\bin\s+\d{4}\b",
        Options)]
    public static partial Regex Time();

    /// <summary>Review, extension and end: the matter comes back, or a mandate runs out. What States do with their own laws is none.</summary>
    [GeneratedRegex(
        @"\bremains?\s+(?:actively\s+)?seized\b|\bkeep\b[^;.]{0,60}\bunder\s+(?:\w+\s+){0,2}review\b" +
        @"|\b(?:to|shall|will)\s+(?:continue\s+(?:to|its)\s+)?(?:review|revisit|re-?examine|reconsider|evaluate)\b(?!\s+(?:their|national|domestic)\b)" +
        @"|\b(?:to|shall|will)\s+(?:conduct|undertake|carry\s+out|initiate|launch)\s+(?:an?|the|its|regular|periodic)\s+(?:[\w-]+\s+){0,3}?reviews?\b" +
        @"|\b(?:to|will|shall)\s+(?:continue\s+(?:to|its)\s+)?(?:consider(?:ation)?|examine|take\s+up|revert\s+to|discuss)\b[^;.]{0,120}?\bat\s+(?:its|the)\s+(?:[\w-]+,?\s+){1,6}?sessions?\b" +
        @"|\bto\s+include\b[^;.]{0,60}\bin\s+the\s+(?:provisional\s+)?agenda\b" +
        @"|\b(?:to\s+)?(?:extend|renew|prolong|terminate|discontinue)s?\b(?:[^;.]{0,80}\b(?:mandate|authorization|measures|mission|group|panel|committee)\b|\s+for\s+(?:a\s+)?(?:further|additional|period|\w+\s+(?:months|years))\b)" +
        @"|\b(?:shall|will)\s+(?:expire|cease|terminate|lapse)\b",
        Options)]
    public static partial Regex Review();

    /// <summary>Who pays: existing, extrabudgetary or voluntary means, or the budget.</summary>
    [GeneratedRegex(
        @"\bwithin\s+(?:the\s+)?(?:existing|available|current)\s+(?:budgetary\s+|financial\s+|overall\s+)?(?:resources|means|appropriations)\b" +
        @"|\bwithout\s+(?:additional|further)\s+(?:costs?|resources|financial\s+implications)\b" +
        @"|\bextra-?budgetary(?:\s+(?:resources|funding|funds|contributions|means))?\b" +
        @"|\bvoluntary\s+(?:funding|funds|contributions)\b|\bsubject\s+to\s+the\s+availability\s+of\b[^;,.]{0,60}" +
        @"|\b(?:regular|programme)\s+budget\b|\btrust\s+funds?\b|\bcontribut\w+\s+(?:\w+\s+)?to\s+the\s+[\w\s-]{0,60}?\bfund\b" +
        @"|\b(?:provide|allocate|mobilize|secure|ensure)\w*\s+(?:the\s+|all\s+)?(?:(?:necessary|requisite|adequate|appropriate|sufficient|additional|increased|predictable|sustainable|sustained|stable|flexible|timely|long-term|multi-year|core|human|financial|budgetary)(?:,|\s+and)?\s+)+(?:resources|funding|funds|contributions)\b" +
        @"|\b(?:human\s+and\s+financial|financial\s+and\s+human)\s+resources\b" +
        @"|\bcovering\s+(?:the\s+)?[\w\s-]{0,20}?costs\b",
        Options)]
    public static partial Regex Funding();

    /// <summary>A meeting that is to be held; not one that was, nor somebody held to account.</summary>
    [GeneratedRegex(
        @"\b(?:to|shall|will|should)\s+(?:continue\s+to\s+)?(?:convene|hold(?![^;.,]{0,60}\b(?:accountable|responsible|liable)\b)|organize|host|dedicate|devote|reconvene|schedule)\b[^;.]{0,80}?" +
        @"\b(?:sessions?|meetings?|conferences?|workshops?|seminars?|summits?|forums?|consultations|dialogues?|debates?)\b" +
        @"|\b(?:sessions?|meetings?|conferences?|workshops?|seminars?|summits?|forums?|consultations|dialogues?|debates?)\b[^;.]{0,40}?\b(?:shall|will|should|to)\s+be\s+(?:held|convened|organized|hosted)\b" +
        @"|\b(?:shall|will|to)\s+meet\b(?!\s+(?:the|its|their|these|those|all|such|basic|his|her)\b)",
        Options)]
    public static partial Regex Meeting();

    /// <summary>Who is to act where an organ decides that somebody shall; what shall be done, or ends, does not act.</summary>
    [GeneratedRegex(@"\bthat\s+(?:the\s+)?(?<who>[^,;]{2,80}?)\s+(?:shall|will|should)\b(?!\s+(?:be|expire|cease|terminate|lapse)\b)", RegexOptions.CultureInvariant)]
    public static partial Regex Actor();

    /// <summary>An organ that says what it means to do, by whatever verb.</summary>
    [GeneratedRegex(@"\bits\s+(?:intention|readiness|determination|willingness)\s+to\b", Options)]
    public static partial Regex Intention();

    /// <summary>The sessions, dates, periods and frequencies in a text, as written.</summary>
    public static IEnumerable<string> TimesIn(string text) => Time().Matches(text).Select(match => match.Value);

    /// <summary>The words on who pays in a text, as written.</summary>
    public static IEnumerable<string> FundingIn(string text) => Funding().Matches(text).Select(match => match.Value);
}
