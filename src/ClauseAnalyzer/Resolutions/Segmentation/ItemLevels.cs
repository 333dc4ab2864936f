namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>
/// The open levels of numbering, outermost first: paragraph 3, its item (a), the item's item (i). Decides what a
/// marker belongs to: a sibling of an open level, or the first item under a paragraph that introduces one.
/// </summary>
internal sealed class ItemLevels
{
    // Real texts nest three deep; more is damage, and must not cost time.
    private const int MostLevels = 8;

    // Doubled letters go on after "(z)": "(aa)" is the twenty-seventh.
    private const int DoubleI = 26 + 9;

    private readonly List<Level> levels = [];

    /// <summary>The paragraph that all items stand under; null when none is open.</summary>
    public ParagraphDraft? Outermost => levels.Count == 0 ? null : levels[0].Draft;

    /// <summary>Whether items have begun under the outermost paragraph.</summary>
    public bool HasItems => levels.Count > 1;

    /// <summary>Begins anew under a paragraph.</summary>
    public void Restart(ParagraphDraft draft, ParagraphMarker? marker)
    {
        levels.Clear();
        levels.Add(new Level(marker?.Kind, marker?.Ordinal ?? 0, draft, draft));
    }

    public void Clear() => levels.Clear();

    /// <summary>Finds the place of an item.</summary>
    /// <param name="marker">Its marker.</param>
    /// <param name="last">The paragraph before it.</param>
    /// <returns>The marker as it is to be read and the paragraph above it; null when the marker opens no item.</returns>
    public (ParagraphMarker Marker, ParagraphDraft Parent)? Place(ParagraphMarker marker, ParagraphDraft? last)
    {
        var introduces = last is not null && CanIntroduce(last);
        if (introduces && IsFirst(marker))
        {
            return (marker.RomanOrdinal == 1 ? marker.AsRoman() : marker, last!);
        }

        if (IsUnderTitle(marker, last))
        {
            return (marker.RomanOrdinal == 1 ? marker.AsRoman() : marker, last!);
        }

        for (var index = levels.Count - 1; index > 0; index--)
        {
            if (SiblingOf(levels[index], marker) is { } sibling)
            {
                return (sibling, levels[index].Parent);
            }
        }

        return introduces ? (marker, last!) : null;
    }

    /// <summary>Opens the level of an item that has been placed.</summary>
    public void Open(ParagraphMarker marker, ParagraphDraft parent, ParagraphDraft draft)
    {
        var depth = DepthOf(parent);
        var keep = levels.FindIndex(level => ReferenceEquals(level.Parent, parent) && !ReferenceEquals(level.Draft, parent));
        keep = keep >= 0 ? keep : depth >= 0 ? depth + 1 : 0;
        levels.RemoveRange(keep, levels.Count - keep);
        if (levels.Count == 0)
        {
            levels.Add(new Level(null, 0, parent, parent));
        }

        levels.Add(new Level(marker.Kind, marker.Ordinal, draft, parent));
    }

    // Of a paragraph without letter under the title of an item, the level of that item.
    private int DepthOf(ParagraphDraft parent)
    {
        var depth = -1;
        for (var above = parent; above is not null && depth < 0; above = above.Parent)
        {
            depth = levels.FindIndex(level => ReferenceEquals(level.Draft, above));
        }

        return depth;
    }

    /// <summary>Whether a paragraph can have items under it: it introduces something, and stands not too deep.</summary>
    public static bool CanIntroduce(ParagraphDraft draft) => !draft.IsHeading && draft.Depth < MostLevels && Closings.Introduces(draft.Ending);

    // "(a) Protection of civilians", without a sign at its end, has items of its own below it: "(i)", of another kind.
    private bool IsUnderTitle(ParagraphMarker marker, ParagraphDraft? last) =>
        last is { IsTitle: true } && last.Depth < MostLevels && levels.Count > 0 && ReferenceEquals(levels[^1].Draft, last) && IsFirst(marker)
        && SiblingOf(levels[^1], marker) is null && (marker.RomanOrdinal == 1 || levels[^1].Kind != MarkerKind.Letter);

    private static bool IsFirst(ParagraphMarker marker) => marker.Ordinal == 1 || marker.RomanOrdinal == 1;

    // "(i)" follows "(h)" as a letter and stands after "(ii)" never: the open level says which it is. A sibling that
    // skips places is still one, and "(b) bis" follows "(b)".
    private static ParagraphMarker? SiblingOf(Level level, ParagraphMarker marker)
    {
        if (level.Kind == marker.Kind && (marker.Ordinal > level.Ordinal || (marker.Suffix.Length > 0 && marker.Ordinal == level.Ordinal))
            && !(marker.RomanOrdinal > 0 && marker.Ordinal != level.Ordinal + 1 && marker.Kind == MarkerKind.Letter))
        {
            return marker;
        }

        if (level.Kind == MarkerKind.Roman && marker.RomanOrdinal > level.Ordinal)
        {
            return marker.AsRoman();
        }

        // "(ii)" after "(hh)"
        return level.Kind == MarkerKind.Letter && marker.Label == "(ii)" && level.Ordinal == DoubleI - 1
            ? marker with { Kind = MarkerKind.Letter, Ordinal = DoubleI }
            : null;
    }

    private sealed record Level(MarkerKind? Kind, int Ordinal, ParagraphDraft Draft, ParagraphDraft Parent);
}
