namespace ClauseAnalyzer.Rows;

/// <summary>The columns of a classified paragraph, in their order.</summary>
public static class ClassifiedColumns
{
    private static readonly string[] BeforeThemes =
        ["source", "document", "date", "position", "section", "label", "verb_phrase", "verb", "family", "force", "addressee", "clauses"];

    private static readonly string[] AfterThemes = ["chapeau", "text"];

    /// <summary>The columns that the program itself writes, without any passed through.</summary>
    /// <param name="themes">Names of the model's themes, in its order.</param>
    /// <returns>The columns up to "clauses", one NAME a theme, one p_NAME a theme, "chapeau" and "text".</returns>
    public static IReadOnlyList<string> Own(IReadOnlyList<string> themes) =>
        [.. BeforeThemes, .. themes, .. themes.Select(theme => "p_" + theme), .. AfterThemes];

    /// <summary>Names for passed-through columns that no other column has.</summary>
    /// <param name="input">Names of the input columns that are passed through (without the text column), in order.</param>
    /// <param name="themes">Names of the model's themes.</param>
    /// <returns>One name a column of <paramref name="input"/>: its own, or, where that is taken, with "input_" before it as often as needed.</returns>
    public static IReadOnlyList<string> PassedThrough(IReadOnlyList<string> input, IReadOnlyList<string> themes)
    {
        var own = Own(themes).ToHashSet(StringComparer.Ordinal);
        // An input column that keeps its name keeps it even when a renamed one before it would have wanted it.
        var taken = new HashSet<string>(own, StringComparer.Ordinal);
        var names = new string?[input.Count];
        for (var index = 0; index < input.Count; index++)
        {
            names[index] = taken.Add(input[index]) ? input[index] : null;
        }

        for (var index = 0; index < input.Count; index++)
        {
            var name = names[index] ?? "input_" + input[index];
            while (names[index] is null && !taken.Add(name))
            {
                name = "input_" + name;
            }

            names[index] = name;
        }

        return names!;
    }
}
