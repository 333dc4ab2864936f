using System.Text;

namespace ClauseAnalyzer.Resolutions.Lines;

/// <summary>Clean words with the note calls that stood among them. Immutable.</summary>
/// <param name="Text">The words; one space between them, none at the ends.</param>
/// <param name="Calls">The calls in order of their offsets.</param>
internal sealed record NotedText(string Text, IReadOnlyList<NoteCall> Calls)
{
    /// <summary>Tracked changes among the words, by their places.</summary>
    public IReadOnlyList<Revision> Revisions { get; init; } = [];

    public static NotedText Empty { get; } = new("", []);

    /// <summary>The markers called, in order.</summary>
    public IEnumerable<string> Markers => Calls.Select(call => call.Marker);

    /// <summary>Whether there are neither words nor calls.</summary>
    public bool IsEmpty => Text.Length == 0 && Calls.Count == 0;

    public static NotedText Plain(string text) => new(text, []);

    /// <summary>The words with their markers put back, for diagnostics that must lose nothing.</summary>
    public string WithMarkers()
    {
        if (Calls.Count == 0)
        {
            return Text;
        }

        var builder = new StringBuilder(Text.Length + (4 * Calls.Count));
        var start = 0;
        foreach (var call in Calls)
        {
            builder.Append(Text, start, call.Offset - start).Append(call.Marker);
            start = call.Offset;
        }

        return builder.Append(Text, start, Text.Length - start).ToString();
    }

    /// <summary>The part from one offset to another, without blanks at its ends; a call belongs to the words before it.</summary>
    public NotedText Slice(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(Text[start]))
        {
            start++;
        }

        var last = end;
        while (last > start && char.IsWhiteSpace(Text[last - 1]))
        {
            last--;
        }

        var calls = Calls.Count == 0
            ? Calls
            : [.. Calls
                .Where(call => (call.Offset > start || start == 0) && call.Offset <= end)
                .Select(call => call with { Offset = Math.Clamp(call.Offset - start, 0, last - start) })];
        return new NotedText(Text[start..last], calls) { Revisions = RevisionsWithin(start, last, end) };
    }

    // A change that ends where the part begins belongs to the words before, but at the very beginning.
    private IReadOnlyList<Revision> RevisionsWithin(int start, int last, int end) =>
        Revisions.Count == 0
            ? Revisions
            : [.. Revisions
                .Where(revision => (revision.End > start || start == 0 || (revision.Start == revision.End && revision.Start == start)) && (revision.Start < end || end == Text.Length))
                .Select(revision => revision with { Start = Math.Clamp(revision.Start - start, 0, last - start), End = Math.Clamp(revision.End - start, 0, last - start) })];

    /// <summary>The words with a call in the place of some of them.</summary>
    /// <param name="start">Where these begin.</param>
    /// <param name="length">How many characters they are.</param>
    /// <param name="marker">The marker of the call.</param>
    public NotedText WithCall(int start, int length, string marker)
    {
        var before = Calls.Where(call => call.Offset <= start);
        var after = Calls.Where(call => call.Offset > start).Select(call => call with { Offset = Math.Max(start, call.Offset - length) });
        return new NotedText(Text.Remove(start, length), [.. before, new NoteCall(start, marker), .. after])
        {
            Revisions = Revisions.Count == 0 ? Revisions : [.. Revisions.Select(revision => revision with { Start = Shifted(revision.Start), End = Shifted(revision.End) })],
        };

        int Shifted(int offset) => offset <= start ? offset : Math.Max(start, offset - length);
    }

    public NotedText From(int start) => Slice(start, Text.Length);

    /// <summary>The words after a marker that is taken off; calls within it stay with them.</summary>
    public NotedText Without(int length)
    {
        var rest = From(length);
        return Calls.Count == 0 ? rest : rest with { Calls = [.. Calls.Select(call => call with { Offset = Math.Clamp(call.Offset - (Text.Length - rest.Text.Length), 0, rest.Text.Length) })] };
    }
}
