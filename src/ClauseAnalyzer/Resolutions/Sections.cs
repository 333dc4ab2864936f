namespace ClauseAnalyzer.Resolutions;

/// <summary>The names of sections as they stand in files: "preambular", "operative", "other".</summary>
public static class Sections
{
    /// <summary>All three names, in the order of <see cref="Section"/>.</summary>
    public static IReadOnlyList<string> Names { get; } = ["preambular", "operative", "other"];

    /// <summary>The name of a section as written to files.</summary>
    /// <param name="section">A defined section.</param>
    /// <returns>A lower-case word.</returns>
    public static string NameOf(Section section) => Names[(int)section];

    /// <summary>Reads a section's name, without regard to case.</summary>
    /// <param name="name">A name, or any other text.</param>
    /// <param name="section">The section, when the name is known.</param>
    /// <returns>Whether <paramref name="name"/> is one of <see cref="Names"/>.</returns>
    public static bool TryParse(string? name, out Section section)
    {
        for (var index = 0; index < Names.Count; index++)
        {
            if (string.Equals(Names[index], name?.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                section = (Section)index;
                return true;
            }
        }

        section = Section.Other;
        return false;
    }
}
