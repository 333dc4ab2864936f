using ClauseAnalyzer.Resolutions.Lines;

namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>A paragraph while it is put together; becomes immutable by <see cref="Build"/>.</summary>
/// <param name="section">Its section.</param>
/// <param name="label">Its label.</param>
/// <param name="parent">The paragraph that introduces it; null for none.</param>
internal sealed class ParagraphDraft(Section section, string label, ParagraphDraft? parent)
{
    private const int EndingLength = 200;
    private const int LongestTitle = 250;

    // Most paragraphs come as one piece, which needs no builder.
    private NotedText first = NotedText.Empty;
    private NotedTextBuilder? pieces;
    private string ending = "";
    private string? asChapeau;

    public Section Section { get; } = section;

    public string Label { get; } = label;

    public ParagraphDraft? Parent { get; } = parent;

    /// <summary>How many paragraphs introduce it, one under the other.</summary>
    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    public bool IsHeading { get; init; }

    /// <summary>All its words so far.</summary>
    public string Words => Content.Text;

    /// <summary>Whether its last words are a bulleted item, which needs no sign at its end.</summary>
    public bool EndsInBullet { get; private set; }

    /// <summary>Whether it has no number or letter although it stands under an introducing paragraph.</summary>
    public bool IsUnmarkedItem { get; init; }

    /// <summary>The last words, enough to see how it ends.</summary>
    public ReadOnlySpan<char> Ending =>
        pieces is not null ? ending : first.Text.AsSpan(Math.Max(0, first.Text.Length - EndingLength));

    /// <summary>Whether it is a number or letter that no words have followed yet.</summary>
    public bool IsLabelAlone => Label.Length > 0 && pieces is null && first.IsEmpty;

    /// <summary>Whether it is an item whose words are a title: short, without a sign at its end.</summary>
    public bool IsTitle =>
        Parent is not null && Label.Length > 0 && pieces is null && first.Text.Length is > 0 and <= LongestTitle && char.IsUpper(first.Text[0])
        && !Closings.IsClosed(first.Text) && !Closings.BreaksOff(first.Text);

    /// <summary>Whether it broke off and waits for its other half.</summary>
    public bool IsOpen => !IsHeading && !EndsInBullet && !Closings.IsClosed(Ending);

    public void Append(NotedText text, bool isBullet = false)
    {
        EndsInBullet = isBullet;
        if (pieces is null && first.IsEmpty && !isBullet)
        {
            first = text;
            return;
        }

        ending = Joined(Ending, text.Text);
        pieces ??= Begin();
        if (isBullet && pieces.Length == 0)
        {
            pieces.Append("- ");
        }

        pieces.Append(text, isBullet && pieces.Last != ' ' ? " - " : pieces.Last == '-' ? "" : " ");
    }

    /// <summary>Adds its other half, which a page break parted from it in the middle of a word.</summary>
    /// <param name="text">The other half.</param>
    /// <param name="hyphen">What joins the halves of the word.</param>
    /// <param name="dropsHyphen">Whether the hyphen at its end only marks the cut.</param>
    public void GoOnInWord(NotedText text, string hyphen, bool dropsHyphen)
    {
        ending = Joined(Ending, text.Text);
        EndsInBullet = false;
        pieces ??= Begin();
        if (dropsHyphen)
        {
            pieces.DropLast();
        }

        pieces.Append(text, hyphen);
    }

    /// <summary>The finished paragraph.</summary>
    /// <param name="position">Its place in the document.</param>
    public Paragraph Build(int position)
    {
        var text = Content;
        return new Paragraph
        {
            Position = position,
            Section = Section,
            Label = Label,
            Chapeau = Parent?.AsChapeau() ?? "",
            Text = text.Text,
            NoteMarkers = [.. text.Markers],
            NoteOffsets = [.. text.Calls.Select(call => call.Offset)],
            Revisions = text.Revisions.Count == 0 ? [] : [.. text.Revisions.OrderBy(revision => revision.Start)],
        };
    }

    private NotedText Content => pieces?.Build() ?? first;

    private NotedTextBuilder Begin()
    {
        var builder = new NotedTextBuilder();
        builder.Append(first);
        return builder;
    }

    private static string Joined(ReadOnlySpan<char> ending, string text)
    {
        var joined = ending.IsEmpty ? text : $"{ending} {text}";
        return joined.Length > EndingLength ? joined[^EndingLength..] : joined;
    }

    // All items share one string: a long chapeau with many items must not be copied for each.
    private string AsChapeau()
    {
        if (asChapeau is null)
        {
            var own = Content.Text;
            var above = Parent?.AsChapeau() ?? "";
            asChapeau = above.Length == 0 ? own : $"{above} {own}";
        }

        return asChapeau;
    }
}
