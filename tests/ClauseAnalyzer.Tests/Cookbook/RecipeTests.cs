using System.Text.RegularExpressions;

namespace ClauseAnalyzer.Tests.Cookbook;

/// <summary>Recipes run, and the pages show what they do. Set CLAUSEANALYZER_UPDATE_GOLDEN to 1 to renew the cookbook.</summary>
public sealed partial class RecipeTests
{
    private static readonly bool Renew = Environment.GetEnvironmentVariable("CLAUSEANALYZER_UPDATE_GOLDEN") == "1";
    private static readonly string Page = Repository.PathOf("notebooks", "cookbook.md");

    // Each is run once, for all tests that look at what it prints.
    private static readonly Dictionary<string, Lazy<string>> Outputs =
        Recipes.ToDictionary(recipe => recipe.GetType().Name, recipe => new Lazy<string>(() => Run(recipe)), StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Recipes.Select(recipe => recipe.GetType().Name)];

    /// <summary>Pages that show lines of recipes.</summary>
    public static TheoryData<string> PagesWithSnippets =>
        ["README.md", .. Directory.GetFiles(Repository.PathOf("src"), "README.md", SearchOption.AllDirectories).Select(page => Path.GetRelativePath(Repository.Root, page)).Where(HasSnippets).Order(StringComparer.Ordinal)];

    private static IEnumerable<Recipe> Recipes => RecipePage.Chapters.SelectMany(chapter => chapter.Recipes);

    [Theory]
    [MemberData(nameof(Names))]
    public void Recipe_Run_PrintsSomething(string name) => Assert.NotEmpty(Outputs[name].Value);

    [Fact]
    public void Cookbook_IsWhatTheRecipesPrint()
    {
        var page = RecipePage.Write(Outputs.ToDictionary(output => output.Key, output => output.Value.Value, StringComparer.Ordinal));
        if (Renew)
        {
            File.WriteAllText(Page, page);
        }

        Assert.Equal(page, File.ReadAllText(Page));
    }

    [Fact]
    public void Chapters_HoldEveryRecipe() => Assert.Equal(
        typeof(Recipe).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Recipe))).Select(type => type.Name).Order(StringComparer.Ordinal),
        Recipes.Select(recipe => recipe.GetType().Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(PagesWithSnippets))]
    public void Snippets_AreLinesOfARecipe(string page)
    {
        var bodies = Recipes.Select(recipe => RecipeSource.Of(recipe).Lines).ToList();
        var blocks = RecipePage.BlocksIn(File.ReadAllText(Repository.PathOf(page))).ToList();

        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.Contains(bodies, body => body.Contains(block, StringComparison.Ordinal)));
    }

    [Fact]
    public void OutputBelowASnippet_OfTheReadme_IsWhatTheRecipePrints()
    {
        var readme = Repository.PathOf("README.md");
        var shown = SnippetWithOutput().Matches(File.ReadAllText(readme));

        Assert.NotEmpty(shown);
        foreach (var snippet in shown.Select(match => match.Groups))
        {
            var recipe = Recipes.Single(recipe => RecipeSource.Of(recipe).Lines == RecipePage.BlocksIn(snippet[0].Value).Single());
            var printed = Outputs[recipe.GetType().Name].Value;
            if (Renew)
            {
                File.WriteAllText(readme, File.ReadAllText(readme).Replace(snippet[0].Value, snippet["code"].Value + printed + "```", StringComparison.Ordinal));
                continue;
            }

            Assert.Equal(printed, snippet["output"].Value);
        }
    }

    private static bool HasSnippets(string page) => RecipePage.BlocksIn(File.ReadAllText(Repository.PathOf(page))).Any();

    private static string Run(Recipe recipe)
    {
        var folder = Directory.CreateTempSubdirectory("recipe-").FullName;
        try
        {
            return recipe.Run(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [GeneratedRegex("^(?<code>```csharp\n(?:(?!```).*\n)*```\n\n```\n)(?<output>(?:(?!```).*\n)*)```$", RegexOptions.Multiline)]
    private static partial Regex SnippetWithOutput();
}
