namespace ClauseAnalyzer.Resolutions.Writing;

/// <summary>Takes labels apart into the markers they were put together from.</summary>
internal static class Labels
{
    /// <summary>The markers of a label, outermost first: "3 (a) (i)" gives "3", "(a)", "(i)"; "12 bis" is one.</summary>
    /// <param name="label">A label; may be empty.</param>
    public static IReadOnlyList<string> MarkersOf(string label)
    {
        var markers = new List<string>();
        foreach (var part in label.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (markers.Count > 0 && part is "bis" or "ter" or "quater" or "quinquies" or "sexies" or "alt")
            {
                markers[^1] += $" {part}";
            }
            else
            {
                markers.Add(part);
            }
        }

        return markers;
    }

    /// <summary>A marker as a document writes it before the words: "3" and "3 alt" with a full stop, "(a)" as it is.</summary>
    public static string Written(string marker) => marker.Length == 0 || marker.Contains('(', StringComparison.Ordinal) ? marker : $"{marker}.";
}
