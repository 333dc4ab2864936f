namespace ClauseAnalyzer.Resolutions;

/// <summary>One unit of coding: a preambular paragraph, a numbered operative paragraph, or an item read with its chapeau. Immutable.</summary>
public sealed record Paragraph
{
    /// <summary>Place among all paragraphs of the document, from 1.</summary>
    public required int Position { get; init; }

    /// <summary>The part of the resolution it stands in.</summary>
    public required Section Section { get; init; }

    /// <summary>"3", "3 (a)", "3 (a) (i)"; empty for a paragraph without number or letter.</summary>
    public string Label { get; init; } = "";

    /// <summary>The texts of all introducing paragraphs, outermost first, joined by one space; also of the words that follow the last item of a list. Empty elsewhere.</summary>
    public string Chapeau { get; init; } = "";

    /// <summary>The clean words of the paragraph, without number, emphasis marks, link targets or note markers; one space between words.</summary>
    public required string Text { get; init; }

    /// <summary>Markers of the notes called in this paragraph, in order; empty when there are none.</summary>
    public IReadOnlyList<string> NoteMarkers { get; init; } = [];

    /// <summary>For each marker the offset in <see cref="Text"/> before which it stood, in UTF-16 code units; empty when the places are not known, and a note then belongs to the whole paragraph.</summary>
    public IReadOnlyList<int> NoteOffsets { get; init; } = [];

    /// <summary>The tracked changes of a Word file within this paragraph, in order of their places, also those that this reading is without; empty when there are none.</summary>
    public IReadOnlyList<Revision> Revisions { get; init; } = [];
}
