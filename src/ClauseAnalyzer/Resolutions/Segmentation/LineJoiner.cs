using System.Collections.Frozen;
using ClauseAnalyzer.Resolutions.Lines;

namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>Heals words that a line end cut: whether a hyphen there belongs to the word is asked of the rest of the document.</summary>
internal sealed class LineJoiner
{
    // First parts that resolutions write with a hyphen.
    private static readonly FrozenSet<string> Prefixes = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "non", "post", "pre", "multi", "co", "cross", "high", "low", "self", "well", "long", "short", "inter", "anti", "counter", "follow", "sub",
        "vice", "ex", "extra", "mid", "re", "decision", "policy", "fact", "law", "capacity", "gender", "secretary", "peace", "human", "human\u2011rights");

    private readonly Lazy<HashSet<string>> documentWords;

    public LineJoiner(IReadOnlyList<SourceLine> lines)
    {
        documentWords = new Lazy<HashSet<string>>(() => WordsOf(lines), LazyThreadSafetyMode.None);
    }

    /// <summary>Adds a line to the words before it.</summary>
    /// <param name="builder">The words before it.</param>
    /// <param name="before">Their end.</param>
    /// <param name="inWord">Whether they end at a soft hyphen, and the line goes on with the word.</param>
    /// <param name="line">The line.</param>
    /// <returns>Whether a hyphen was taken off.</returns>
    public bool Append(NotedTextBuilder builder, string before, bool inWord, NotedText line)
    {
        if (inWord)
        {
            builder.Append(line, IsCompound(before, line.Text) ? "-" : "");
            return false;
        }

        if (!EndsInHyphen(before) || builder.Last != before[^1] || line.Text.Length == 0 || !char.IsLetter(line.Text[0]))
        {
            builder.Append(line);
            return false;
        }

        var dropsHyphen = DropsHyphen(before, line.Text);
        if (dropsHyphen)
        {
            builder.DropLast();
        }

        builder.Append(line, "");
        return dropsHyphen;
    }

    /// <summary>Whether the hyphen at the end of some words only parts a word, whose rest opens what follows.</summary>
    public bool DropsHyphen(string before, string after) =>
        EndsInHyphen(before) && after.Length > 0 && char.IsLower(after[0]) && IsOneWord(before, after);

    /// <summary>Whether the document writes elsewhere with a hyphen what a soft hyphen parts here: "forty-third".</summary>
    public bool IsCompound(string before, string after) =>
        documentWords.Value.Contains($"{before[(before.LastIndexOf(' ') + 1)..]}-{after[..LettersOf(after)]}");

    private static int LettersOf(string text)
    {
        var end = text.AsSpan().IndexOfAnyExceptInRange('a', 'z');
        return end < 0 ? text.Length : end;
    }

    private static bool EndsInHyphen(string text) => text.Length > 1 && text[^1] is '-' or '\u2010' && char.IsLetter(text[^2]);

    private bool IsOneWord(string before, string after)
    {
        var head = before[(before.LastIndexOf(' ') + 1)..^1];
        var tail = after[..LettersOf(after)];
        if (Prefixes.Contains(head) || head.Contains('-', StringComparison.Ordinal) || !head.All(char.IsLetter))
        {
            return false;
        }

        var words = documentWords.Value;
        return words.Contains(head + tail) || (!words.Contains($"{head}-{tail}") && !words.Contains(head) && !words.Contains(tail));
    }

    private static HashSet<string> WordsOf(IReadOnlyList<SourceLine> lines)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var isCut = false;
        foreach (var line in lines)
        {
            // What a page break puts between the halves of a word does not part them.
            if (isCut && (line.Kind != LineKind.Words || PageFurniture.Is(line.Text.Text)))
            {
                continue;
            }

            var text = line.Text.Text.AsSpan();
            foreach (var range in text.Split(' '))
            {
                // The second half of a cut word is no word.
                if (!isCut)
                {
                    words.Add(text[range].Trim(",;.:()[]“”\"'’").ToString());
                }

                isCut = false;
            }

            isCut = text.EndsWith('-');
        }

        return words;
    }
}
