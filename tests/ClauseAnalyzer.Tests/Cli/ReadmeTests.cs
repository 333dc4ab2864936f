using System.Text.RegularExpressions;

namespace ClauseAnalyzer.Tests.Cli;

/// <summary>
/// What the README shows is what the program prints and draws. Set
/// CLAUSEANALYZER_UPDATE_GOLDEN to 1 to renew both after a change that is meant.
/// </summary>
public sealed partial class ReadmeTests : IDisposable
{
    private const string Cut = "…";

    private static readonly string Readme = Repository.PathOf("README.md");
    private static readonly bool Renew = Environment.GetEnvironmentVariable("CLAUSEANALYZER_UPDATE_GOLDEN") == "1";

    private readonly CliFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Sessions_AreWhatTheProgramPrints()
    {
        var sessions = Session().Matches(File.ReadAllText(Readme));

        Assert.NotEmpty(sessions);
        foreach (Match session in sessions)
        {
            var shown = session.Groups["output"].Value;
            var printed = folder.Run([.. ArgumentsOf(session.Groups["call"].Value)]).Exits(0).Output;
            var expected = shown.EndsWith("\n" + Cut + "\n", StringComparison.Ordinal) ? Beginning(printed, LinesOf(shown) - 1) : printed;
            if (Renew)
            {
                File.WriteAllText(Readme, File.ReadAllText(Readme).Replace(shown, expected, StringComparison.Ordinal));
                continue;
            }

            Assert.Equal(expected, shown);
        }
    }

    [Fact]
    public void Chart_IsWhatTrendDraws()
    {
        var shown = Repository.PathOf("notebooks", "charts", "themes.svg");
        folder.Run("trend").Exits(0);
        if (Renew)
        {
            File.Copy(folder.PathOf("out/charts/themes.svg"), shown, overwrite: true);
        }

        Assert.Equal(folder.Read("out/charts/themes.svg"), File.ReadAllText(shown));
    }

    private static string Beginning(string text, int lines) => string.Join('\n', text.Split('\n').Take(lines)) + "\n" + Cut + "\n";

    private static int LinesOf(string text) => text.Count(character => character == '\n');

    // Paths of the checkout are made whole, since the program runs elsewhere.
    private static IEnumerable<string> ArgumentsOf(string call) => Argument().Matches(call)
        .Select(match => match.Value.Trim('"'))
        .Select(argument => Path.Exists(Repository.PathOf(argument)) ? Repository.PathOf(argument) : argument);

    [GeneratedRegex("""^```\n\$ clauseanalyzer (?<call>.*)\n(?<output>(?:(?!```).*\n)*)```$""", RegexOptions.Multiline)]
    private static partial Regex Session();

    [GeneratedRegex("""
        "[^"]*"|\S+
        """)]
    private static partial Regex Argument();
}
