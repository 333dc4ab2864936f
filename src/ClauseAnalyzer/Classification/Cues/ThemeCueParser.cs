using ClauseAnalyzer.Lexicon;

namespace ClauseAnalyzer.Classification.Cues;

/// <summary>Reads the lines of a cue file: list, theme, cue, match, unless, hit, miss. For one file.</summary>
internal sealed class ThemeCueParser(string text, string source, ThemeCueCompiler compiler)
{
    private const string Keywords = "list, theme, cue, match, unless, hit or miss";

    private readonly List<ThemeCueEntry> entries = [];
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private string theme = "";
    private List<string> matches = [];
    private List<string> exclusions = [];
    private List<string> hits = [];
    private List<string> misses = [];
    private int lineNumber;
    private int lineOfCue;

    public List<ThemeCueEntry> Parse()
    {
        foreach (var range in text.AsSpan().Split('\n'))
        {
            lineNumber++;
            var line = text.AsSpan(range).Trim();
            if (!line.IsEmpty && line[0] is not '#' and not '\uFEFF')
            {
                Read(line);
            }
        }

        CheckLastCue();
        return entries;
    }

    private void Read(ReadOnlySpan<char> line)
    {
        var space = line.IndexOf(' ');
        var keyword = space < 0 ? line : line[..space];
        var rest = space < 0 ? "" : line[(space + 1)..].Trim().ToString();
        if (rest.Length == 0)
        {
            throw Broken("LEX461", $"expected {Keywords} and its value, found '{line}'");
        }

        switch (keyword)
        {
            case "list":
                ReadList(rest);
                break;
            case "theme":
                theme = rest;
                break;
            case "cue":
                ReadCue(rest);
                break;
            default:
                ReadPartOfCue(keyword, rest);
                break;
        }
    }

    private void ReadList(string rest)
    {
        var colon = rest.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? "" : rest[..colon].Trim();
        var entries = rest[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (name.Length == 0 || entries.Length == 0)
        {
            throw Broken("LEX462", $"expected 'list NAME: entry, entry', found 'list {rest}'");
        }

        Compile(() => compiler.AddList(name, entries));
    }

    private void ReadCue(string rest)
    {
        CheckLastCue();
        var parts = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (theme.Length == 0)
        {
            throw Broken("LEX463", $"expected a line 'theme NAME' before the first cue, found 'cue {rest}'");
        }

        if (parts.Length != 2 || KindOf(parts[1]) is not { } kind)
        {
            throw Broken("LEX463", $"expected 'cue NAME strong', 'weak' or 'against', found 'cue {rest}'");
        }

        if (!names.Add($"{theme} {parts[0]}"))
        {
            throw Broken("LEX463", $"expected a name that the theme '{theme}' does not have yet, found '{parts[0]}' again");
        }

        (matches, exclusions, hits, misses) = ([], [], [], []);
        entries.Add(new ThemeCueEntry(new ThemeCue(theme, parts[0], kind), matches, exclusions, hits, misses));
        lineOfCue = lineNumber;
    }

    private void ReadPartOfCue(ReadOnlySpan<char> keyword, string rest)
    {
        var part = keyword switch
        {
            "match" => matches,
            "unless" => exclusions,
            "hit" => hits,
            "miss" => misses,
            _ => throw Broken("LEX461", $"expected {Keywords}, found '{keyword}'"),
        };
        if (entries.Count == 0)
        {
            throw Broken("LEX463", $"expected a line 'cue NAME KIND' before '{keyword}'");
        }

        part.Add(rest);
        if (part == matches)
        {
            Compile(() => compiler.AddMatch(entries.Count - 1, rest));
        }
        else if (part == exclusions)
        {
            Compile(() => compiler.AddExclusion(entries.Count - 1, rest));
        }
    }

    private void CheckLastCue()
    {
        if (entries.Count > 0 && matches.Count == 0)
        {
            lineNumber = lineOfCue;
            throw Broken("LEX464", $"expected at least one 'match' in cue '{entries[^1].Cue.Name}', found none");
        }
    }

    private void Compile(Action add)
    {
        try
        {
            add();
        }
        catch (FormatException exception)
        {
            throw Broken("LEX465", exception.Message);
        }
    }

    private static ThemeCueKind? KindOf(string word) => word switch
    {
        "strong" => ThemeCueKind.Strong,
        "weak" => ThemeCueKind.Weak,
        "against" => ThemeCueKind.Against,
        _ => null,
    };

    private LexiconFormatException Broken(string code, string what) =>
        new(code, $"{code}: {source}, line {lineNumber}: {what}; data/lexicon/README.md has the rules.");
}
