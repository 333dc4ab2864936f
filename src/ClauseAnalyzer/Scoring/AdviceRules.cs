using System.Globalization;
using ClauseAnalyzer.Lexicon;

namespace ClauseAnalyzer.Scoring;

/// <summary>The rules of advice with their limits and words, read from a table that people edit. Immutable and thread-safe.</summary>
public sealed class AdviceRules
{
    /// <summary>The path of the table within the lexicon's folder.</summary>
    public const string FileName = "advice/rules.txt";

    private readonly Dictionary<string, AdviceRule> rules;

    private AdviceRules(Dictionary<string, AdviceRule> rules, AdviceTables tables) => (this.rules, Tables) = (rules, tables);

    /// <summary>The names of all rules that are on, in ordinal order.</summary>
    public IReadOnlyList<string> Names => [.. rules.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The words that rules look for.</summary>
    internal AdviceTables Tables { get; }

    /// <summary>Reads the table of a lexicon.</summary>
    /// <param name="lexiconDirectory">The folder of data/lexicon.</param>
    /// <returns>The rules.</returns>
    /// <exception cref="LexiconFormatException">LEX450: the table is missing. LEX451: a line breaks its rules.</exception>
    public static AdviceRules Load(string lexiconDirectory)
    {
        var path = Path.Combine(lexiconDirectory, FileName);
        return File.Exists(path)
            ? new AdviceRules(Parse(File.ReadAllText(path), path).rules, new AdviceTables(Path.Combine(lexiconDirectory, "advice")))
            : throw new LexiconFormatException("LEX450", $"expected the rules of advice at {path}, found no file; install the program anew");
    }

    /// <summary>Reads a table: name, severity, limit, message and where known the source, parted by "|"; "#" begins a comment. Rules that look for words of other tables find none.</summary>
    /// <param name="text">The table.</param>
    /// <param name="source">Its name in messages.</param>
    /// <returns>The rules; none for an empty text.</returns>
    /// <exception cref="LexiconFormatException">LEX451: a line breaks the rules of the table.</exception>
    public static AdviceRules Parse(string text, string source)
    {
        ArgumentNullException.ThrowIfNull(text);
        var rules = new Dictionary<string, AdviceRule>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in text.Split('\n').Select(line => line.TrimEnd('\r')))
        {
            number++;
            if (line.Length > 0 && line[0] != '#' && !(RuleOf(line) is { } rule && rules.TryAdd(rule.Name, rule)))
            {
                throw new LexiconFormatException(
                    "LEX451",
                    string.Create(CultureInfo.InvariantCulture, $"{source}, line {number}: expected name, severity (info, hint, warning), limit and message parted by '|', each name once, found '{line}'"));
            }
        }

        return new AdviceRules(rules, new AdviceTables(null));
    }

    /// <summary>These rules but for some.</summary>
    /// <param name="names">The rules to leave out; a name that no rule has changes nothing.</param>
    /// <returns>The other rules.</returns>
    public AdviceRules Without(IReadOnlyCollection<string> names) =>
        new(rules.Where(rule => !names.Contains(rule.Key)).ToDictionary(StringComparer.Ordinal), Tables);

    /// <summary>Finds a rule.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The rule; null when the table leaves it out, which turns it off.</returns>
    public AdviceRule? Find(string name) => rules.GetValueOrDefault(name);

    private static AdviceRule? RuleOf(string line) =>
        line.Split('|', 5, StringSplitOptions.TrimEntries) is [{ Length: > 0 } name, var severity, var limit, { Length: > 0 } message, .. var source]
        && Enum.TryParse<AdviceSeverity>(severity, ignoreCase: true, out var known)
        && double.TryParse(limit, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? new AdviceRule(name, known, number, message, source.FirstOrDefault(""))
            : null;
}
