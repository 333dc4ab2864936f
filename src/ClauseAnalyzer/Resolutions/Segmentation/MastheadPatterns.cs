using System.Text.RegularExpressions;

namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>The forms that the lines of a masthead take.</summary>
internal static partial class MastheadPatterns
{
    /// <summary>Where lines of a masthead were glued: before the words that can only open one.</summary>
    [GeneratedRegex(@"(?<=[\p{Ll}\d\])”.])(?=Resolution adopted by |Resolutions? adopted on |\[on the report of |\[without reference to |The (?:General Assembly|Security Council|Economic and Social Council|Human Rights Council),?$)|(?<=[\p{Ll}\])])(?=\d{1,4}/\d{1,4}\. )|(?<=\d{4})(?=\[)")]
    public static partial Regex Glue();

    /// <summary>"A/RES/73/6", "S/RES/2231 (2015)", "E/CN.15/2019/L.3/Rev.1", "A/74/L.10*".</summary>
    [GeneratedRegex(@"^(?:United Nations\s+)?(?<symbol>[A-Z]{1,6}(?:/[A-Z0-9][A-Za-z0-9.\-]*)+(?:/[A-Za-z0-9.\-]+)*(?: ?\([A-Z\d-]+\))?(?: ?[A-Z])?)$")]
    public static partial Regex Symbol();

    /// <summary>"Distr.: General", "GENERAL", "Distr. LIMITED".</summary>
    [GeneratedRegex(@"^(?:Distr\.?:?\s*)?(?<kind>General|Limited|Restricted|GENERAL|LIMITED)?(?:\s+(?<date>\d{1,2} [A-Z][a-z]+ \d{4}))?(?:\s+Original:.*|\s+English.*)?$")]
    public static partial Regex Distribution();

    /// <summary>"Seventy-fourth session", "Resumed tenth emergency special session", "2019 session", also with the organ before it and the agenda item behind it.</summary>
    [GeneratedRegex(@"^(?:(?:General Assembly|Economic and Social Council|Human Rights Council|GENERAL ASSEMBLY|ECONOMIC AND SOCIAL COUNCIL|HUMAN RIGHTS COUNCIL)\s+)?(?=[A-Z\d])(?<session>(?:Resumed|(?:[A-Z][A-Za-z]+-)?(?:[Ff]irst|[Ss]econd|[Tt]hird|[A-Za-z]+th)|\d{1,3}(?:st|nd|rd|th)|\d{4}|Annual|Regular|Special|Organizational|Substantive)(?: (?:[a-z][\w-]*|\([a-z]+\)))* [Ss]ession(?: of \d{4})?)(?:,.*)?(?:\s+(?<rest>Agenda items? .*))?$")]
    public static partial Regex Session();

    /// <summary>"Agenda item 106", "Agenda items 9 and 12 (b)", "Item 8 of the provisional agenda".</summary>
    [GeneratedRegex(@"^(?:Agenda [Ii]tems?:? (?<item>\d{1,3}(?: ?\([a-z]+\))*(?:(?:,? and|,) (?:\d{1,3})?(?: ?\([a-z]+\))*)*)|Items? (?<item>\d{1,3}(?: ?\([a-z]+\))*) of the (?:provisional |preliminary )?(?:agenda|list))(?!\w)\W*(?<rest>.*)$")]
    public static partial Regex AgendaItem();

    /// <summary>"Resolution adopted by the General Assembly on 18 December 2019", "Adopted by the Security Council at its 7488th meeting, on 20 July 2015".</summary>
    [GeneratedRegex(@"^(?:\[?(?:Resolution|Decision|Declaration)s? )?[Aa]dopted (?:by (?:the )?|on the |at )(?<rest>.*)$")]
    public static partial Regex Adoption();

    /// <summary>"[on the report of the Third Committee (A/74/400)]" and other brackets.</summary>
    [GeneratedRegex(@"^[\[(].*[\])]\W*$")]
    public static partial Regex Bracketed();

    /// <summary>"74/173. Title", "12/4 Title", "S-30/1. Title", "217 A (III). Title", "Resolution 2231 (2015)".</summary>
    [GeneratedRegex(@"^(?:(?<word>(?:Draft )?[Rr]esolution|RESOLUTION|Decision|Recommendation) )?(?<number>(?:E?S-)?\d{1,4}/\d{1,4}(?: [A-Z](?=[.:\s]|$))?|\d{1,4}(?: [A-Z])? ?\([A-Z\d-]+\)|(?<=^(?:Resolution|RESOLUTION|Recommendation|Decision) )\d{1,4})(?:\.(?=\s|$)|:(?=\s)|(?=\s)|$)\s*[–—-]?\s*(?<title>.*)$")]
    public static partial Regex Number();

    /// <summary>"Financing for Development B": the letter of the part behind the title, glued there from the line below it.</summary>
    [GeneratedRegex(@"(?<!\b(?:hepatitis|vitamin|annex|appendix|part|section|category|class|schedule|list|group|type|protocol|the|and))(?<=\p{Ll}[”)]?) (?-i:(?<part>[A-H]))$", RegexOptions.IgnoreCase)]
    public static partial Regex PartBehindTitle();

    /// <summary>"Austria, Canada and Colombia: draft resolution".</summary>
    [GeneratedRegex(@"(?:^|[\s:])(?:revised )?draft (?:resolution|decision|declaration|outcome document)s?(?: submitted by .*)?(?: [IVXLC]+| \d+)?\W*$", RegexOptions.IgnoreCase)]
    public static partial Regex Draft();

    /// <summary>"Draft resolution II Venue of the next session": the title behind it in one line.</summary>
    [GeneratedRegex(@"^(?:Revised )?[Dd]raft (?:resolution|decision) (?:[IVXLC]+|\d+)[.:]?\s+(?<title>\p{Lu}.*)$")]
    public static partial Regex DraftWithTitle();

    /// <summary>"… recommends to the Economic and Social Council the approval of the following draft resolution …:".</summary>
    [GeneratedRegex(@"\b(?:recommends?|submits?|proposes?)\b.*\b(?:following|draft)\b.*:$")]
    public static partial Regex Recommendation();

    /// <summary>What no title says: who reports or wrote, how symbols are made, where it was printed, the name of a field of another program.</summary>
    [GeneratedRegex(@"^(?:Rapporteurs?\s?:|Chair(?:person|man)?\s?:|Symbols of United Nations documents|United Nations\s?[·•,*]|[a-z_]+:\s)")]
    public static partial Regex NoTitle();

    /// <summary>"Report of the Secretary-General", "Note by the Secretariat": who wrote, below the title that says what about.</summary>
    [GeneratedRegex(@"^(?:Report|Progress report|Note|Memorandum|Theme paper) (?:of|by) the (?:Secretary-General|Secretariat|Executive (?:Director|Secretary)|High Commissioner|United Nations High Commissioner for \p{Lu}[\p{L} ]+|President of the (?:Security Council|General Assembly)|Chair)\W*$")]
    public static partial Regex Author();

    /// <summary>"Austria, Brazil, Chad, Denmark and Egypt": four names and more, as sponsors stand.</summary>
    [GeneratedRegex(@"^(?:\p{Lu}[\p{L}.'’~-]*(?: (?:of |and |the |\()*(?:d['’])?\p{Lu}[\p{L}.'’)~-]*)*,\s){3,}(?:and )?\p{Lu}[\p{L}.'’~-]*(?: (?:of |and |the |\()*(?:d['’])?\p{Lu}[\p{L}.'’)~-]*)*(?: of)?,?$")]
    public static partial Regex Sponsors();

    /// <summary>"Vienna, 20–24 May 2019", "Geneva, 5 July 2018", "New York, 10-14 May 1999".</summary>
    [GeneratedRegex(@"^[A-Z][\w .'’-]+, \d{1,2}(?: [A-Z][a-z]+)?(?: ?[–-] ?\d{1,2})?(?: [A-Z][a-z]+)? \d{4}$")]
    public static partial Regex Place();

    /// <summary>"Original: English", "United Nations", "ENGLISH ONLY" and the organ's own name at the head of the page.</summary>
    [GeneratedRegex(@"^(?:(?:United Nations|UNITED NATIONS|UNITED|NATIONS|United|Nations|English|ENGLISH|Original\s?:.*|ORIGINAL\s?:.*|Nations Unies|(?:United Nations\s+)?(?:General Assembly|Security Council|Economic and Social Council|Human Rights Council|GENERAL ASSEMBLY|SECURITY COUNCIL))(?:\s*[A-Z]*)?|\d{2}-\d{5}.*|Official Records)$")]
    public static partial Regex PageHead();
}
