using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Classification.Features;

/// <summary>
/// Finds how a paragraph opens and ends: its first words and their endings, as written but in lower case, and its last
/// mark. "Recalling" and "Recalls" share a stem, so this featurizer does not stem. Immutable and safe to share between threads.
/// </summary>
internal sealed class OpeningFeaturizer : IFeaturizer
{
    private const int OpeningWords = 4;
    private const int LongestName = 80;

    private readonly string[] names;
    private readonly Dictionary<string, int> featureOfName;

    internal OpeningFeaturizer(IEnumerable<string> names)
    {
        this.names = [.. names];
        featureOfName = new Dictionary<string, int>(this.names.Length, StringComparer.Ordinal);
        foreach (var name in this.names)
        {
            featureOfName.Add(name, featureOfName.Count);
        }
    }

    private delegate void NameHandler(ReadOnlySpan<char> name, TextSpan span);

    /// <inheritdoc/>
    public int FeatureCount => names.Length;

    internal IReadOnlyList<string> Names => names;

    /// <summary>Gathers the openings of some texts.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="minimumRows">Texts that must have a feature for it to be known, at least 1.</param>
    /// <returns>A featurizer; its features are numbered in the order in which the texts first show them.</returns>
    public static OpeningFeaturizer Fit(IReadOnlyList<string> texts, int minimumRows)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var order = new List<string>();
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            using var reader = WordReader.Borrow();
            ForEach(reader.Read(text), (name, _) =>
            {
                var key = new string(name);
                if (!rows.TryAdd(key, 1))
                {
                    rows[key]++;
                    return;
                }

                order.Add(key);
            });
        }

        return new OpeningFeaturizer(order.Where(name => rows[name] >= minimumRows));
    }

    /// <inheritdoc/>
    public string NameOf(int feature) => names[feature];

    /// <inheritdoc/>
    public void Featurize(WordText words, FeatureCollector collector)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(collector);
        var lookup = featureOfName.GetAlternateLookup<ReadOnlySpan<char>>();
        ForEach(words, (name, span) =>
        {
            if (lookup.TryGetValue(name, out var feature))
            {
                collector.Add(feature, span);
            }
        });
    }

    /// <summary>The names of all features of a text, known or not, as <see cref="NameOf"/> would give them.</summary>
    /// <param name="text">The text.</param>
    /// <returns>In the order of the text.</returns>
    public static IReadOnlyList<string> NamesIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var reader = WordReader.Borrow();
        var found = new List<string>();
        ForEach(reader.Read(text), (name, _) => found.Add(new string(name)));
        return found;
    }

    /// <summary>The featurizer of some of the features only.</summary>
    /// <param name="kept">Feature numbers, ascending; they become 0, 1, 2 …</param>
    /// <returns>A smaller featurizer.</returns>
    public OpeningFeaturizer Keep(IReadOnlyList<int> kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        return new OpeningFeaturizer(kept.Select(feature => names[feature]));
    }

    private static void ForEach(WordText text, NameHandler handle)
    {
        Span<char> name = stackalloc char[LongestName];
        var words = 0;
        var before = 0;
        for (var place = 0; place < text.Count && words < OpeningWords; place++)
        {
            if (text.KindOf(place) != TokenKind.Word)
            {
                continue;
            }

            words++;
            var (start, end) = (text.StartOf(place), text.EndOf(place));
            handle(Write(name, words, '=', text.UnitsOf(place)), text.SpanOf(start, end));
            handle(Write(name, words, '~', EndingOf(text.UnitsOf(place))), text.SpanOf(start, end));
            if (words > 1)
            {
                handle(Write(name, words, '+', text.Composed.AsSpan(before, end - before)), text.SpanOf(before, end));
            }

            before = start;
        }

        handle(words < OpeningWords ? "short" : "long", new TextSpan(0, text.Text.Length));
        var trimmed = text.Text.AsSpan().TrimEnd();
        if (trimmed.Length > 0)
        {
            handle(Write(name, 0, '$', MarkOf(trimmed[^1])), new TextSpan(trimmed.Length - 1, trimmed.Length));
        }
    }

    // Comma and semicolon are one: composed rows keep to the rule that grounds end in the one and acts in the other,
    // real rows do not, and a model that had seen only the former would trust the mark more than the verb.
    private static string MarkOf(char last) => last switch
    {
        ',' or ';' => ";",
        '.' or '!' or '?' => ".",
        ':' => ":",
        _ => "a",
    };

    private static ReadOnlySpan<char> EndingOf(ReadOnlySpan<char> word) => word.Length > 3 ? word[^3..] : word;

    private static ReadOnlySpan<char> Write(Span<char> name, int place, char kind, ReadOnlySpan<char> words)
    {
        name[0] = (char)('0' + place);
        name[1] = kind;
        var length = Math.Min(words.Length, LongestName - 2);
        words[..length].ToLowerInvariant(name[2..]);
        return name[..(length + 2)];
    }
}
