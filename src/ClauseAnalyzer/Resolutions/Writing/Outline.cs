using ClauseAnalyzer.Resolutions.Segmentation;

namespace ClauseAnalyzer.Resolutions.Writing;

/// <summary>Finds the outline of a resolution again in its paragraphs: which introduces which, what is a heading, where the annexes begin.</summary>
internal sealed class Outline
{
    private readonly OpeningForms forms;
    private readonly List<OutlineEntry> roots = [];
    private readonly List<OutlineEntry> entries = [];

    // The entries that may still take items, outermost first.
    private readonly List<OutlineEntry> open = [];
    private bool inAnnex;
    private bool inOperative;

    private Outline(OpeningForms forms) => this.forms = forms;

    /// <summary>The outermost entries in order.</summary>
    public IReadOnlyList<OutlineEntry> Roots => roots;

    /// <summary>The entry of each paragraph, in order.</summary>
    public IReadOnlyList<OutlineEntry> Entries => entries;

    /// <summary>Makes an outline.</summary>
    /// <param name="paragraphs">Paragraphs in document order; may be empty.</param>
    /// <param name="forms">Judges openings.</param>
    public static Outline Of(IReadOnlyList<Paragraph> paragraphs, OpeningForms forms)
    {
        var outline = new Outline(forms);
        for (var index = 0; index < paragraphs.Count; index++)
        {
            outline.Take(paragraphs[index], index + 1 < paragraphs.Count && paragraphs[index + 1].Chapeau == paragraphs[index].Text);
        }

        return outline;
    }

    private void Take(Paragraph paragraph, bool introduces)
    {
        var isBare = paragraph.Section == Section.Other && paragraph.Label.Length == 0 && paragraph.Chapeau.Length == 0;
        inAnnex = inAnnex || (isBare && Headings.IsAnnex(paragraph.Text));
        inOperative = inOperative || paragraph.Section == Section.Operative;
        var entry = EntryOf(paragraph);
        entry.Role = isBare ? RoleOf(paragraph.Text, introduces) : entry.Parent is not null && entry.Marker.Length == 0 ? OutlineRole.Unmarked : OutlineRole.Words;
        entries.Add(entry);
        if (entry.Role is OutlineRole.Heading or OutlineRole.Annex or OutlineRole.Enacting)
        {
            // Items may go on after a heading.
            roots.Add(entry);
            return;
        }

        Place(entry);
    }

    private OutlineEntry EntryOf(Paragraph paragraph)
    {
        var markers = Labels.MarkersOf(paragraph.Label);
        var parent = paragraph.Chapeau.Length > 0 ? open.FindLast(entry => entry.Introduces(paragraph.Chapeau)) : WordlessParent(markers);
        var marker = parent?.Paragraph is not null && parent.Paragraph.Label == paragraph.Label ? "" : markers.Count > 0 ? markers[^1] : "";
        return new OutlineEntry(paragraph, marker, parent) { InAnnex = inAnnex };
    }

    // "3 (a)" without chapeau: paragraph 3 has no words of its own.
    private OutlineEntry? WordlessParent(IReadOnlyList<string> markers)
    {
        if (markers.Count < 2)
        {
            return null;
        }

        if (open is [{ Paragraph: null } root, ..] && root.Marker == markers[0])
        {
            return root;
        }

        var parent = new OutlineEntry(null, markers[0], null) { InAnnex = inAnnex };
        Place(parent);
        return parent;
    }

    private void Place(OutlineEntry entry)
    {
        if (entry.Parent is null)
        {
            open.Clear();
            roots.Add(entry);
        }
        else
        {
            open.RemoveRange(open.IndexOf(entry.Parent) + 1, open.Count - open.IndexOf(entry.Parent) - 1);
            entry.Parent.Add(entry);
        }

        open.Add(entry);
    }

    private OutlineRole RoleOf(string text, bool introduces) =>
        EnactingWords.OrganOf(text) is not null ? OutlineRole.Enacting
        : Headings.IsAnnex(text) ? OutlineRole.Annex
        : Headings.IsHeading(text) || (!inAnnex && !introduces && !IsBridge(text)) ? OutlineRole.Heading
        : OutlineRole.Words;

    // "Acting under Article 41 of the Charter," between operative paragraphs.
    private bool IsBridge(string text) => inOperative && forms.Of(text) == OpeningForm.Participle && Closings.IsClosed(text);
}
