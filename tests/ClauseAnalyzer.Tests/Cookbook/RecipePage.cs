using System.Text;
using System.Text.RegularExpressions;

namespace ClauseAnalyzer.Tests.Cookbook;

/// <summary>notebooks/cookbook.md: every recipe with its lines and what they print.</summary>
internal static partial class RecipePage
{
    /// <summary>All recipes, in the order of the page, under its headings.</summary>
    public static IReadOnlyList<(string Chapter, IReadOnlyList<Recipe> Recipes)> Chapters =>
    [
        ("Read", [new ReadAFile(), new WalkItems(), new SeeWhatWasLeftOut(), new WriteAkomaNtoso()]),
        ("Clauses", [new FindClauses(), new ChangeTheScale(), new AddAVerb()]),
        ("Themes", [new LabelThemes(), new AddATheme(), new MeasureAModel(), new RunThePipeline()]),
        ("Texts beside each other", [new CompareTwoTexts(), new WriteARedline(), new CountShares(), new SetTextsApart(), new FindDuties(), new RunTheMainJob()]),
        ("Charts", [new DrawAChart(), new RestyleAChart()]),
        ("Drafts and corpora", [new ScoreADraft(), new SearchACorpus()]),
        ("Many rows", [new StreamRows(), new ReadResultsInSql()]),
    ];

    /// <summary>The page.</summary>
    /// <param name="outputs">What each recipe printed, by its name.</param>
    public static string Write(IReadOnlyDictionary<string, string> outputs)
    {
        var page = new StringBuilder("""
            # Cookbook
            Each recipe is a whole program of its own: `folder` is an empty folder to write in, and figures are printed in the invariant culture. Every one is compiled and run by the tests (`tests/ClauseAnalyzer.Tests/Cookbook`), and what stands under it is what it printed. Packages: `ClauseAnalyzer` is the core; recipes whose lines name `ClauseAnalyzer.Charts`, `ClauseAnalyzer.Reports` or `ClauseAnalyzer.Learning` want that one.

            """);
        foreach (var (chapter, recipes) in Chapters)
        {
            page.Append('\n').Append("## ").Append(chapter).Append('\n');
            foreach (var recipe in recipes)
            {
                var source = RecipeSource.Of(recipe);
                page.Append('\n').Append("### ").Append(source.Title).Append('\n').Append(source.Explanation).Append("\n\n");
                page.Append("```csharp\n").Append(source.Usings).Append('\n').Append(source.Lines).Append("```\n\n");
                page.Append("```\n").Append(outputs[recipe.GetType().Name].TrimEnd('\n')).Append("\n```\n");
            }
        }

        return page.ToString();
    }

    /// <summary>The blocks of C# in a Markdown text, without its using directives.</summary>
    public static IEnumerable<string> BlocksIn(string markdown) =>
        CSharpBlock().Matches(markdown).Select(match => Using().Replace(match.Groups[1].Value, "").TrimStart('\n'));

    [GeneratedRegex("^```csharp\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CSharpBlock();

    [GeneratedRegex("^using [^;(]*;\n", RegexOptions.Multiline)]
    private static partial Regex Using();
}
