namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>The number or letter that opens a paragraph or an item. Immutable.</summary>
/// <param name="Kind">Its kind; a letter that is also a roman numeral ("i", "v", "c") counts as a letter until its siblings decide.</param>
/// <param name="Ordinal">Its place among its siblings, from 1: 3 for "3.", "(c)" and "(iii)".</param>
/// <param name="Suffix">"bis", "ter", "alt" …; empty without one.</param>
/// <param name="Label">As it stands in a label: "3", "(a)", "12 bis", "PP1"; an operative paragraph of a draft has its number alone, "3" for "OP3".</param>
/// <param name="Length">Characters that it takes of the text, with the blanks after it.</param>
/// <param name="RomanOrdinal">The value as a roman numeral; 0 when it is none.</param>
internal sealed record ParagraphMarker(MarkerKind Kind, int Ordinal, string Suffix, string Label, int Length, int RomanOrdinal)
{
    /// <summary>Whether a square bracket opens before it, which belongs to the words.</summary>
    public bool OpensBracket { get; init; }

    /// <summary>The same marker read as a roman numeral.</summary>
    public ParagraphMarker AsRoman() => this with { Kind = MarkerKind.Roman, Ordinal = RomanOrdinal };
}
