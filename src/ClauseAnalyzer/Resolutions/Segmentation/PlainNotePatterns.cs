using System.Text.RegularExpressions;

namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>The forms of notes and of their calls in a text whose digits lost their raising. The group "n" is the number.</summary>
internal static partial class PlainNotePatterns
{
    // "38 See": the number that opens a note, a capital after it.
    [GeneratedRegex(@"^(?<n>[1-9]\d{0,2}) (?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)(?=[\p{Lu}“""«(])")]
    public static partial Regex NoteStart();

    // A source or a document's symbol after it.
    [GeneratedRegex(@"^\d{1,3} (?:See\b|Ibid\b|Official Records\b|[A-Z]{1,3}/[A-Z\d]|Resolutions? \d|General Assembly resolutions? \d|United Nations, Treaty|League of Nations, Treaty)")]
    public static partial Regex SureNote();

    // A source that only a note cites so.
    [GeneratedRegex(@"^\d{1,3} (?:See (?:also )?(?:\p{Lu}|document|resolution|footnote|para)|Ibid\b|Official Records\b|Resolutions? \d|General Assembly resolutions? \d|United Nations, Treaty|League of Nations, Treaty)")]
    public static partial Regex CitesAsNote();

    // Glued to a word of some length, or to the sign after it: "Secretary-General;87", "Bodies26", but not "Corr.1".
    [GeneratedRegex(@"\b(?<word>\p{L}*\p{Ll}{4})(?:[)”’""]?(?<sign>[,;])?|(?<=\p{L}{5})[.:])(?<n>\d{1,3})(?=[\s,;.)]|$)")]
    public static partial Regex GluedCall();

    // Glued to a word or a closing sign; after a year or a document's number with its comma; apart at the end of the
    // block, or after the number of a document.
    [GeneratedRegex(
        @"(?:(?<=[\p{Ll})\]”’""])(?<n>\d{1,3})|(?<=(?:[\p{L})\]”’""]|\d{4}|/\d{1,6})[,;]|[\p{Ll})]{5}[.:])(?<n>\d{1,3}))(?=[\s,;.)]|$)" +
        @"|(?<=(?:[\p{L})]|/\d{1,6})[,;] )(?<n>\d{1,3})(?=$|\sand\s|\s\p{Ll}{2,}ing\s)|(?<=[\p{L})]\. )(?<n>\d{1,3})$" +
        @"|(?<=\p{Lu}/[\w./]{0,20}\d )(?<n>\d{1,3})(?=[,;.]|$|\s(?:and|also|on|by|which|that|in|from)\s)")]
    public static partial Regex SureCall();

    // "of 20 October 197964": behind a year.
    [GeneratedRegex(@"(?<=\b(?:January|February|March|April|May|June|July|August|September|October|November|December|of|in) (?:19|20)\d\d)(?<n>\d{1,3})(?=[\s,;.]|$)")]
    public static partial Regex CallAfterYear();

    // Apart between a word and one that cannot follow a number; "points 1 to 9" is a stretch of numbers.
    [GeneratedRegex(
        @"(?<word>\p{L}{2,})[,;]? (?<n>\d{1,3})(?=(?:,|;)?(?:$|\s(?:for|of|in|on|by|with|as|at|which|that|is|was|are|were|the|its|adopted)\s|\s(?:and|to)\s(?!\d)))")]
    public static partial Regex CallAfterWord();

    // Apart behind a sign: "the Declaration on Development, 4 the Plan".
    [GeneratedRegex(@"(?<=\p{Ll}[)”’""]?[,;] )(?<n>\d{1,3})(?= (?:the|which|including|as|and|in|on|of|its|with|adopted|that|to|by|also|recalling|noting)\b)", RegexOptions.CultureInvariant)]
    public static partial Regex CallApart();

    // "resolution 34/19864": behind the number of a document.
    [GeneratedRegex(@"(?<![\d/])\d{1,4}/(?<last>\d{2,6})(?=[\s,;.]|$)")]
    public static partial Regex DocumentNumber();
}
