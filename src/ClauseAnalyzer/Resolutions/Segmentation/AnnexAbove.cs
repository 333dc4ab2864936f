namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>The heading of an annex that stands above the block that is being read, and whether a resolution's name has followed it.</summary>
internal sealed class AnnexAbove
{
    // Longer blocks are paragraphs, and name no resolution.
    private const int LongestName = 300;

    private bool isOpen;
    private bool namesResolution;

    /// <summary>Goes on to a block.</summary>
    /// <param name="words">Its words.</param>
    public void Take(string words)
    {
        if (Headings.IsAnnex(words))
        {
            (isOpen, namesResolution) = (true, false);
        }
        else if (isOpen && !namesResolution && words.Length <= LongestName)
        {
            namesResolution = Headings.OpensPart(words) || MastheadPatterns.Symbol().IsMatch(words) || MastheadPatterns.Number().IsMatch(words) || MastheadPatterns.Draft().IsMatch(words);
        }
    }

    /// <summary>
    /// Whether enacting words open the text of the annex: those of a treaty's parties ("Annex I", "Convention on …", "The States
    /// Parties to this Convention,"), or of the organ itself, without a number or a part's letter of their own.
    /// </summary>
    /// <param name="enacting">The enacting words.</param>
    /// <param name="first">The enacting words of the resolution that the annex belongs to, or what stands in their place.</param>
    public bool Holds(string enacting, string first) =>
        isOpen && EnactingWords.OrganOf(enacting) is { } organ
        && (OrganNames.IsPartiesToTreaty(organ) || (!namesResolution && organ == EnactingWords.OrganOf(first)));
}
