using System.Text.RegularExpressions;

namespace ClauseAnalyzer.Tests.Cookbook;

/// <summary>What a page shows of a recipe, read from its file.</summary>
/// <param name="Title">The first sentence of its summary, without the full stop.</param>
/// <param name="Explanation">The rest of the summary.</param>
/// <param name="Usings">Its using directives.</param>
/// <param name="Lines">The lines of its body, without their indent.</param>
internal sealed partial record RecipeSource(string Title, string Explanation, string Usings, string Lines)
{
    private const string Indent = "        ";

    public static RecipeSource Of(Recipe recipe)
    {
        var text = File.ReadAllText(Repository.PathOf("tests", "ClauseAnalyzer.Tests", "Cookbook", recipe.GetType().Name + ".cs"));
        var summary = Summary().Match(text).Groups[1].Value;
        var end = summary.IndexOf(". ", StringComparison.Ordinal);
        var body = Body().Match(text).Groups[1].Value;
        return new RecipeSource(
            summary[..end],
            summary[(end + 2)..],
            string.Concat(Using().Matches(text).Select(match => match.Value)),
            string.Join('\n', body.Split('\n').Select(line => line.StartsWith(Indent, StringComparison.Ordinal) ? line[Indent.Length..] : line)));
    }

    [GeneratedRegex("<summary>(.*?)</summary>")]
    private static partial Regex Summary();

    [GeneratedRegex("^using [^;(]*;\n", RegexOptions.Multiline)]
    private static partial Regex Using();

    [GeneratedRegex("void Cook\\(string folder\\)\n    {\n(.*?)^    }$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Body();
}
