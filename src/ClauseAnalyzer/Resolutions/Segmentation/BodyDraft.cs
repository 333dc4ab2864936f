using ClauseAnalyzer.Resolutions.Lines;

namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>The body of a resolution while its blocks come in one after another: the paragraphs so far, and where in the text it stands.</summary>
/// <param name="forms">Judges openings.</param>
/// <param name="joiner">Heals the words that page breaks cut.</param>
/// <param name="diagnostics">Takes what is no paragraph.</param>
internal sealed class BodyDraft(OpeningForms forms, LineJoiner joiner, List<Diagnostic> diagnostics)
{
    private readonly List<ParagraphDraft> drafts = [];

    public OpeningForms Forms { get; } = forms;

    public List<Diagnostic> Diagnostics { get; } = diagnostics;

    /// <summary>The open levels of numbering.</summary>
    public ItemLevels Levels { get; } = new();

    /// <summary>The last paragraph that is no heading: the one that a continuation belongs to.</summary>
    public ParagraphDraft? Last { get; private set; }

    /// <summary>The paragraph without number that introduces numbered ones; null for none.</summary>
    public ParagraphDraft? NumberedUnder { get; set; }

    /// <summary>The part that the next paragraph belongs to if nothing about it says otherwise.</summary>
    public Section Section { get; set; } = Section.Preambular;

    public bool InAnnex { get; private set; }

    /// <summary>Whether the block before this one ends in the middle of a word, at a soft hyphen.</summary>
    public bool CutsWord { get; set; }

    /// <summary>What follows the block that is being read.</summary>
    public BlocksAhead Ahead { get; init; } = BlocksAhead.None;

    /// <summary>The heading that stands right before; null when something else does.</summary>
    public string? HeadingBefore => drafts is [.., { IsHeading: true } heading] ? heading.Words : null;

    public bool IsEmpty => drafts.Count == 0;

    /// <summary>Whether a part's number or letter is among the headings that stand right before.</summary>
    public bool IsUnderPartHeading
    {
        get
        {
            for (var index = drafts.Count - 1; index >= 0 && drafts[index].IsHeading; index--)
            {
                if (Headings.OpensPart(drafts[index].Words))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Begins a part of the text: nothing in it is a sibling or an item of what stands before.</summary>
    public void BeginPart(Section section)
    {
        Section = section;
        NumberedUnder = null;
        Levels.Clear();
    }

    public void BeginAnnex()
    {
        InAnnex = true;
        Last = null;
        BeginPart(Section.Other);
    }

    public void Add(ParagraphDraft draft, NotedText text)
    {
        draft.Append(text);
        drafts.Add(draft);
        Last = draft;
    }

    /// <summary>Adds the second half of the last paragraph, and makes one of the word that was cut where they part.</summary>
    public void GoOn(Block block)
    {
        var last = Last!;
        var ending = last.Ending.ToString();
        if (joiner.DropsHyphen(ending, block.Words))
        {
            Report("-", block);
            last.GoOnInWord(block.Text, "", dropsHyphen: true);
        }
        else if (CutsWord && char.IsLower(block.Words[0]))
        {
            last.GoOnInWord(block.Text, joiner.IsCompound(ending, block.Words) ? "-" : "", dropsHyphen: false);
        }
        else
        {
            last.Append(block.Text);
        }
    }

    /// <summary>Adds a further line of the heading that stands right before.</summary>
    public void GoOnWithHeading(NotedText text) => drafts[^1].Append(text);

    public void AddHeading(NotedText text)
    {
        var draft = new ParagraphDraft(Section.Other, "", null) { IsHeading = true };
        draft.Append(text);
        drafts.Add(draft);
        if (InAnnex)
        {
            Levels.Clear();
        }
    }

    /// <summary>Adds an item under the paragraph that introduces it.</summary>
    public void AddItem(ParagraphMarker marker, NotedText text, ParagraphDraft parent)
    {
        var label = parent.Label.Length == 0 ? marker.Label : $"{parent.Label} {marker.Label}";
        var draft = new ParagraphDraft(parent.Section, label, parent);
        Levels.Open(marker, parent, draft);
        Add(draft, text);
    }

    /// <summary>Reports signs of a block as markup.</summary>
    public void Report(string signs, Block block) => Diagnostics.Add(new Diagnostic("markup", block.Line, block.Page, signs));

    /// <summary>Reports the number and bullet of a block that is read without them.</summary>
    public void ReportList(Block block)
    {
        if (block.Bullet.Length + block.Number.Length > 0)
        {
            Report($"{block.Number}{block.Bullet}", block);
        }
    }

    /// <summary>The finished paragraphs.</summary>
    public IReadOnlyList<Paragraph> Build() => [.. drafts.Select((draft, index) => draft.Build(index + 1))];
}
