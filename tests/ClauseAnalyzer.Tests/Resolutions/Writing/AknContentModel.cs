using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ClauseAnalyzer.Tests.Resolutions.Writing;

/// <summary>Checks documents against Specs/AkomaNtoso/content-model.md.</summary>
internal sealed partial class AknContentModel
{
    private readonly Dictionary<string, string> groups = [];
    private readonly Dictionary<string, Rule> rules = [];
    private readonly Dictionary<string, Regex> forms = [];

    private AknContentModel()
    {
        string[] table = [];
        foreach (var line in File.ReadLines(Repository.TestFile("Specs", "AkomaNtoso", "content-model.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal)))
        {
            string[] cells = [.. Bar().Split(line)[1..^1].Select(cell => cell.Trim().Trim('`').Replace(@"\|", "|", StringComparison.Ordinal))];
            if (cells[0] is "group" or "element" or "attribute")
            {
                table = cells;
            }
            else if (cells[0] != "---")
            {
                Add(table[0], cells);
            }
        }
    }

    public static AknContentModel Shared { get; } = new();

    /// <summary>What is wrong with a document, one line a finding; empty when it is valid.</summary>
    public IReadOnlyList<string> Check(XElement root)
    {
        var findings = root.DescendantsAndSelf().SelectMany(CheckElement).ToList();
        var ids = root.Descendants().Select(element => (string?)element.Attribute("eId")).OfType<string>().ToList();
        findings.AddRange(ids.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => $"eId '{group.Key}' stands {group.Count()} times"));
        var known = ids.ToHashSet(StringComparer.Ordinal);
        findings.AddRange(root.Descendants().Attributes()
            .Where(attribute => attribute.Value.StartsWith('#') && attribute.Name.LocalName is "href" or "source" or "as" && !known.Contains(attribute.Value[1..]))
            .Select(attribute => $"{attribute} leads nowhere"));
        return findings;
    }

    private void Add(string table, string[] cells)
    {
        switch (table)
        {
            case "group":
                groups.Add(cells[0], PatternOf(cells[1]));
                break;
            case "element":
                var attributes = cells[3].Split(' ', StringSplitOptions.RemoveEmptyEntries);
                rules.Add(cells[0], new Rule(new Regex($"^(?:{PatternOf(cells[1])})$"), cells[2] == "yes", [.. attributes.Select(name => name.TrimEnd('!'))], [.. attributes.Where(name => name.EndsWith('!')).Select(name => name[..^1])]));
                break;
            default:
                forms.Add(cells[0], new Regex($"^(?:{cells[1]})$", RegexOptions.Singleline));
                break;
        }
    }

    // "a, {block}*" becomes a pattern over the names of children, each with a semicolon after it.
    private string PatternOf(string model) => Name()
        .Replace(model, match => match.Groups["group"].Success ? $"(?:{groups[match.Groups["group"].Value]})" : $"(?:{match.Value};)")
        .Replace(" ", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal).Replace("/", "|", StringComparison.Ordinal);

    private IEnumerable<string> CheckElement(XElement element)
    {
        var name = element.Name.LocalName;
        if (element.Name.NamespaceName != "http://docs.oasis-open.org/legaldocml/ns/akn/3.0" || !rules.TryGetValue(name, out var rule))
        {
            return [$"{element.Name} is not in the content model"];
        }

        var findings = new List<string>();
        var children = string.Concat(element.Elements().Select(child => $"{child.Name.LocalName};"));
        if (!rule.Children.IsMatch(children))
        {
            findings.Add($"{name} may not hold {children}");
        }

        if (!rule.HasWords && element.Nodes().OfType<XText>().Any(text => !string.IsNullOrWhiteSpace(text.Value)))
        {
            findings.Add($"{name} may not hold words");
        }

        var attributes = element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).ToList();
        findings.AddRange(rule.Required.Where(required => attributes.All(attribute => attribute.Name != required)).Select(required => $"{name} lacks {required}"));
        findings.AddRange(attributes.Where(attribute => !rule.Attributes.Contains(attribute.Name.LocalName)).Select(attribute => $"{name} may not have {attribute}"));
        findings.AddRange(attributes.Where(attribute => forms.TryGetValue(attribute.Name.LocalName, out var form) && !form.IsMatch(attribute.Value)).Select(attribute => $"{name}: {attribute} has not the form of its attribute"));
        return findings;
    }

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bar();

    [GeneratedRegex(@"\{(?<group>\w+)\}|\w+")]
    private static partial Regex Name();

    private sealed record Rule(Regex Children, bool HasWords, IReadOnlyList<string> Attributes, IReadOnlyList<string> Required);
}
