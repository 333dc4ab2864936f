namespace ClauseAnalyzer.Resolutions.Reading;

/// <summary>A paragraph while it is put together; becomes immutable by <see cref="Build"/>.</summary>
/// <param name="section">Its section.</param>
/// <param name="label">Its label.</param>
/// <param name="parent">The paragraph that introduces it; null for none.</param>
internal sealed class ParagraphDraft(Section section, string label, ParagraphDraft? parent)
{
    private const int EndingLength = 200;

    private readonly NotedTextBuilder _text = new();

    public Section Section { get; } = section;

    public string Label { get; } = label;

    public ParagraphDraft? Parent { get; } = parent;

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
        _text.Append(text, isBullet ? " - " : _text.Last == '-' ? "" : " ");
        EndsInBullet = isBullet;
        var ending = Ending.Length == 0 ? text.Text : $"{Ending} {text.Text}";
        Ending = ending.Length > EndingLength ? ending[^EndingLength..] : ending;
    }

    /// <summary>The finished paragraph.</summary>
    /// <param name="position">Its place in the document.</param>
    public Paragraph Build(int position)
    {
        var text = _text.Build();
        return new Paragraph
        {
            Position = position,
            Section = Section,
            Label = Label,
            Chapeau = ChapeauText(),
            Text = text.Text,
            NoteMarkers = [.. text.Markers],
        };
    }

    private string ChapeauText()
    {
        var texts = new Stack<string>();
        for (var ancestor = Parent; ancestor is not null; ancestor = ancestor.Parent)
        {
            texts.Push(ancestor._text.Build().Text);
        }

        return string.Join(' ', texts);
    }
}
