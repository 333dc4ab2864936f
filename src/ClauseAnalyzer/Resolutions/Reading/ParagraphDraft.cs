namespace ClauseAnalyzer.Resolutions.Reading;

/// <summary>A paragraph while it is put together; becomes immutable by <see cref="Build"/>.</summary>
/// <param name="section">Its section.</param>
/// <param name="label">Its label.</param>
/// <param name="parent">The paragraph that introduces it; null for none.</param>
internal sealed class ParagraphDraft(Section section, string label, ParagraphDraft? parent)
{
    private const int EndingLength = 200;

    private readonly NotedTextBuilder content = new();
    private string? asChapeau;

    public Section Section { get; } = section;

    public string Label { get; } = label;

    public ParagraphDraft? Parent { get; } = parent;

    /// <summary>How many paragraphs introduce it, one under the other.</summary>
    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    public bool IsHeading { get; init; }

    /// <summary>Whether its last words are a bulleted item, which needs no sign at its end.</summary>
    public bool EndsInBullet { get; private set; }

    /// <summary>Whether it has no number or letter although it stands under an introducing paragraph.</summary>
    public bool IsUnmarkedItem { get; init; }

    /// <summary>The last words, enough to see how it ends.</summary>
    public string Ending { get; private set; } = "";

    /// <summary>Whether it broke off and waits for its other half.</summary>
    public bool IsOpen => !IsHeading && !EndsInBullet && !Closings.IsClosed(Ending);

    public void Append(NotedText text, bool isBullet = false)
    {
        if (isBullet && content.IsEmpty)
        {
            content.Append("- ");
        }

        content.Append(text, isBullet && content.Last != ' ' ? " - " : content.Last == '-' ? "" : " ");
        EndsInBullet = isBullet;
        var ending = Ending.Length == 0 ? text.Text : $"{Ending} {text.Text}";
        Ending = ending.Length > EndingLength ? ending[^EndingLength..] : ending;
    }

    /// <summary>The finished paragraph.</summary>
    /// <param name="position">Its place in the document.</param>
    public Paragraph Build(int position)
    {
        var text = content.Build();
        return new Paragraph
        {
            Position = position,
            Section = Section,
            Label = Label,
            Chapeau = Parent?.AsChapeau() ?? "",
            Text = text.Text,
            NoteMarkers = [.. text.Markers],
            NoteOffsets = [.. text.Calls.Select(call => call.Offset)],
        };
    }

    // All items share one string: a long chapeau with many items must not be copied for each.
    private string AsChapeau()
    {
        if (asChapeau is null)
        {
            var own = content.Build().Text;
            var above = Parent?.AsChapeau() ?? "";
            asChapeau = above.Length == 0 ? own : $"{above} {own}";
        }

        return asChapeau;
    }
}
