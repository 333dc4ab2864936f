using System.Globalization;

namespace ClauseAnalyzer.Tests.Cookbook;

/// <summary>
/// A recipe of notebooks/cookbook.md: a few lines over the public interface, which RecipeTests compile, run and hold
/// against the page. The first sentence of a recipe's summary is its title, the rest its explanation.
/// </summary>
internal abstract class Recipe
{
    /// <summary>What the recipe writes to; so named that its lines read as in a program of a reader's own.</summary>
    protected StringWriter Console { get; } = new(CultureInfo.InvariantCulture) { NewLine = "\n" };

    /// <summary>Runs it.</summary>
    /// <param name="folder">An empty folder to write in.</param>
    /// <returns>What it wrote.</returns>
    public string Run(string folder)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            Cook(folder);
            return Console.ToString();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>The lines of the recipe.</summary>
    protected abstract void Cook(string folder);
}
