namespace ClauseAnalyzer.Resolutions;

/// <summary>A tracked change within a paragraph: some words that one author put in or struck out. Immutable.</summary>
/// <param name="Kind">Whether the words were put in or struck out; words that were moved are struck out in one place and put in at another.</param>
/// <param name="Author">Who made it, as the file names them; empty where it names nobody.</param>
/// <param name="Date">When, by the author's own clock; null where the file does not say.</param>
/// <param name="Text">The words of the change, one space between them; not blank.</param>
/// <param name="Start">Where they begin in the paragraph's text, in UTF-16 code units; where they would stand when this reading is without them.</param>
/// <param name="End">Where they end, exclusive; <paramref name="Start"/> when this reading is without them.</param>
public sealed record Revision(RevisionKind Kind, string Author, DateTime? Date, string Text, int Start, int End);
