namespace ClauseAnalyzer.Rows;

/// <summary>The columns of a classified paragraph, in their order.</summary>
public static class ClassifiedColumns
{
    /// <summary>The member of JSON Lines that holds the detail of all themes.</summary>
    public const string ThemeDetail = "themes";

    private static readonly string[] BeforeThemes =
        ["source", "document", "date", "position", "section", "label", "verb_phrase", "verb", "family", "force", "addressee", "clauses"];

    private static readonly string[] AfterThemes = ["chapeau", "text"];

    /// <summary>The columns that the program itself writes, without any passed through.</summary>
    /// <param name="themes">Names of the model's themes, in its order.</param>
    /// <returns>The columns up to "clauses", one NAME a theme, one p_NAME a theme, "chapeau" and "text"; no two alike, whatever their case.</returns>
    public static IReadOnlyList<string> Own(IReadOnlyList<string> themes)
    {
        var names = OfThemes(themes);
        return [.. BeforeThemes, .. names, .. names.Select(ProbabilityOf), .. AfterThemes];
    }

    /// <summary>The columns of the themes.</summary>
    /// <param name="themes">Names of the model's themes, in its order.</param>
    /// <returns>One NAME a theme: its own, or, where another column has that name or "p_" and that name, whatever the case, with "theme_" before it as often as needed.</returns>
    public static IReadOnlyList<string> OfThemes(IReadOnlyList<string> themes)
    {
        ArgumentNullException.ThrowIfNull(themes);
        var taken = new HashSet<string>([.. BeforeThemes, .. AfterThemes, ThemeDetail], StringComparer.OrdinalIgnoreCase);
        var names = new List<string>(themes.Count);
        foreach (var theme in themes)
        {
            var name = theme;
            while (taken.Contains(name) || taken.Contains(ProbabilityOf(name)))
            {
                name = "theme_" + name;
            }

            taken.Add(name);
            taken.Add(ProbabilityOf(name));
            names.Add(name);
        }

        return names;
    }

    /// <summary>The column of a theme's probability.</summary>
    /// <param name="theme">The theme's column.</param>
    /// <returns>That name after "p_".</returns>
    public static string ProbabilityOf(string theme) => "p_" + theme;

    /// <summary>Names for passed-through columns that no other column has.</summary>
    /// <param name="input">Names of the input columns that are passed through (without the text column), in order.</param>
    /// <param name="own">Names of the columns that the program itself writes.</param>
    /// <param name="comparer">When two names are the same name: ordinal, but without regard to case for SQLite.</param>
    /// <returns>One name a column of <paramref name="input"/>: its own, or, where that is taken, with "input_" before it as often as needed.</returns>
    public static IReadOnlyList<string> PassedThrough(
        IReadOnlyList<string> input, IReadOnlyList<string> own, StringComparer? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        var taken = new HashSet<string>(own, comparer ?? StringComparer.Ordinal);
        // A column that can keep its name keeps it, also against a renamed one that stands before it.
        var keeps = input.Select(taken.Add).ToArray();
        var names = new string[input.Count];
        for (var index = 0; index < input.Count; index++)
        {
            names[index] = input[index];
            if (keeps[index])
            {
                continue;
            }

            do
            {
                names[index] = "input_" + names[index];
            }
            while (!taken.Add(names[index]));
        }

        return names;
    }
}
