using System.Reflection;
using System.Text.RegularExpressions;
using ClauseAnalyzer.Tests.Cli;

namespace ClauseAnalyzer.Tests.CodeRules;

/// <summary>Commands, options and types that a Markdown file names exist, as its paths do (<see cref="MarkdownTests"/>).</summary>
public sealed partial class MarkdownNameTests
{
    private const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance;

    // What the help of the built program lists: options by command; those of every command under "".
    private static readonly Lazy<IReadOnlyDictionary<string, IReadOnlySet<string>>> Commands = new(ReadHelp);

    private static readonly Lazy<ILookup<string, Type>> Types = new(() => Assemblies().SelectMany(TypesOf).ToLookup(NameOf, StringComparer.Ordinal));

    // Members of types that are spoken of without them.
    private static readonly Lazy<IReadOnlySet<string>> Members = new(() =>
        Types.Value.SelectMany(types => types).Where(type => type.Assembly != typeof(ArgumentException).Assembly)
            .SelectMany(type => type.GetMembers(Any)).Select(member => member.Name).ToHashSet(StringComparer.Ordinal));

    private static readonly Lazy<IReadOnlySet<string>> Namespaces = new(() =>
        Types.Value.SelectMany(types => types).Select(type => type.Namespace ?? "").SelectMany(name => name.Split('.')).ToHashSet(StringComparer.Ordinal));

    public static TheoryData<string> Files => MarkdownTests.Files;

    [Theory]
    [MemberData(nameof(Files))]
    public void CommandsAndTheirOptions_Exist(string file)
    {
        var calls = Call().Matches(TextOf(file)).Select(match => (Name: match.Groups["command"].Value, Words: match.Groups["rest"].Value)).ToList();
        var unknown = calls.Where(call => !Commands.Value.ContainsKey(call.Name)).Select(call => call.Name);
        var strange = from call in calls
                      where Commands.Value.ContainsKey(call.Name)
                      from option in Option().Matches(Comment().Replace(call.Words, "")).Select(match => match.Value)
                      where !Commands.Value[call.Name].Contains(option) && !Commands.Value[""].Contains(option)
                      select $"{call.Name} {option}";

        Assert.Empty(unknown.Concat(strange));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void OptionsBetweenWords_Exist(string file)
    {
        var known = Commands.Value.Values.SelectMany(options => options).ToHashSet(StringComparer.Ordinal);
        var strange = from span in CodeSpan().Matches(Block().Replace(TextOf(file), "")).Select(match => match.Groups[1].Value)
                      where span.StartsWith("--", StringComparison.Ordinal) && span != "--"
                      let option = Option().Match(span).Value
                      where !known.Contains(option) && !IsOfTheTestProgram(option)
                      select option;

        Assert.Empty(strange);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Types_Exist(string file)
    {
        var strange = from span in CodeSpan().Matches(Block().Replace(TextOf(file), "")).Select(match => match.Groups[1].Value)
                      where TypeName().IsMatch(span) && !IsFile(span)
                      where !Exists(span.Split('.'))
                      select span;

        Assert.Empty(strange);
    }

    [Fact]
    public void Types_MadeUp_DoNotExist()
    {
        Assert.True(Exists(["TrendJob", "Run"]));
        Assert.True(Exists(["EmptyDutyRule"]));
        Assert.False(Exists(["TrendJob", "Walk"]));
        Assert.False(Exists(["TrendJobber"]));
        Assert.Contains("--contrast", Commands.Value["trend"]);
        Assert.DoesNotContain("--contrast", Commands.Value["score"]);
    }

    private static string TextOf(string file) => File.ReadAllText(Repository.PathOf(file));

    // What the runner of the tests understands, which stands beside calls of it.
    private static bool IsOfTheTestProgram(string option) => option.StartsWith("--filter", StringComparison.Ordinal) || option == "--explicit";

    private static bool IsFile(string name) => Path.GetExtension(name) is ".cs" or ".md" or ".txt" or ".dll" or ".cff" or ".model" or ".partial";

    private static bool Exists(string[] names)
    {
        if (Namespaces.Value.Contains(names[0]) || Namespaces.Value.Contains(string.Concat(names)))
        {
            return true;
        }

        return (names.Length == 1 && Members.Value.Contains(names[0])) || Types.Value[names[0]].Any(type => names.Length == 1 || type.GetMember(names[1], Any).Length > 0);
    }

    private static IEnumerable<Assembly> Assemblies() => Directory.GetFiles(AppContext.BaseDirectory, "*.dll")
        .Where(file => OurOwnOrNamed().IsMatch(Path.GetFileName(file)))
        .Order(StringComparer.Ordinal)
        .Select(file => Assembly.Load(Path.GetFileNameWithoutExtension(file)))
        .Append(typeof(ArgumentException).Assembly);

    private static IEnumerable<Type> TypesOf(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException exception)
        {
            return exception.Types.OfType<Type>();
        }
    }

    private static string NameOf(Type type) => type.Name.Split('`')[0];

    private static Dictionary<string, IReadOnlySet<string>> ReadHelp()
    {
        using var folder = new CliFolder();
        var root = folder.Run("--help").Exits(0).Output;
        var names = CommandLine().Matches(root[root.IndexOf("Commands:", StringComparison.Ordinal)..root.IndexOf("Examples:", StringComparison.Ordinal)]).Select(match => match.Groups[1].Value);
        var options = names.ToDictionary(name => name, IReadOnlySet<string> (name) => OptionsIn(folder.Run(name, "--help").Exits(0).Output), StringComparer.Ordinal);
        options[""] = OptionsIn(root);
        return options;
    }

    private static HashSet<string> OptionsIn(string help) => Option().Matches(help).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex("(?:^|[`$ ])clauseanalyzer (?<command>[a-z]+)(?<rest>[^`\n]*)", RegexOptions.Multiline)]
    private static partial Regex Call();

    [GeneratedRegex("(?<![\\w-])--[a-z][a-z-]*")]
    private static partial Regex Option();

    [GeneratedRegex(" #.*$")]
    private static partial Regex Comment();

    [GeneratedRegex("^  ([a-z]+)", RegexOptions.Multiline)]
    private static partial Regex CommandLine();

    [GeneratedRegex("`([^`\n]+)`")]
    private static partial Regex CodeSpan();

    [GeneratedRegex("^```.*?^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    // At least two words grown together; "Reader" alone may be a suffix that is spoken of.
    [GeneratedRegex("^I?[A-Z][a-z]+[A-Z][A-Za-z]*(\\.[A-Za-z]+)*$")]
    private static partial Regex TypeName();

    [GeneratedRegex("^(ClauseAnalyzer|Microsoft\\.ML|ScottPlot|CsvHelper|UglyToad)")]
    private static partial Regex OurOwnOrNamed();
}
