using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Trends;

/// <summary>The sections that tables are split by: both together, then each.</summary>
public static class TrendSection
{
    /// <summary>Preambular and operative paragraphs together.</summary>
    public const string All = "all";

    /// <summary>"all", "preambular", "operative", in the order of the tables.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [All, Sections.NameOf(Section.Preambular), Sections.NameOf(Section.Operative)];

    /// <summary>The paragraphs that a table counts: those of one section, never those of section "other".</summary>
    /// <param name="document">A text.</param>
    /// <param name="section">One of <see cref="Names"/>.</param>
    /// <returns>Paragraphs in document order; empty when the section has none.</returns>
    /// <exception cref="ArgumentException"><paramref name="section"/> is not one of <see cref="Names"/>.</exception>
    public static IReadOnlyList<ClassifiedParagraph> Of(TrendDocument document, string section)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (!Names.Contains(section, StringComparer.Ordinal))
        {
            throw new ArgumentException($"Expected a section out of {string.Join(", ", Names)}, found '{section}'.", nameof(section));
        }

        return [.. document.Paragraphs.Where(paragraph => Belongs(paragraph.Paragraph.Section, section))];
    }

    private static bool Belongs(Section section, string name) =>
        section != Section.Other && (name == All || name == Sections.NameOf(section));
}
