using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Learning.Fitting;

/// <summary>Labelled rows in an order that does not depend on how they were handed over, with their weights and folds. Immutable.</summary>
internal sealed class TrainingRows
{
    private readonly TrainingOptions options;

    public TrainingRows(IReadOnlyList<LabelledRow> rows, IReadOnlyList<string> themes, TrainingOptions options)
    {
        this.options = options;
        Themes = themes;
        Rows = [.. rows.OrderBy(row => Path.GetFileName(row.Source), StringComparer.Ordinal).ThenBy(row => row.Source, StringComparer.Ordinal).ThenBy(row => row.Row)];
        Texts = [.. Rows.Select(row => row.Text)];
        Weights = [.. Rows.Select(row => options.SourceWeights.GetValueOrDefault(StemOf(row), 1))];
        Groups = [.. Rows.Select(GroupOf)];
    }

    public IReadOnlyList<LabelledRow> Rows { get; }

    public IReadOnlyList<string> Texts { get; }

    public IReadOnlyList<string> Themes { get; }

    /// <summary>One a row: how many rows it counts for.</summary>
    public double[] Weights { get; }

    /// <summary>One a row: its file, document or group of minimal contrasts, which is never on both sides of a fold.</summary>
    public string[] Groups { get; }

    /// <summary>What a row says of a theme; null where that is unknown or annotators disagree.</summary>
    public bool? LabelOf(int row, string theme) =>
        Rows[row].Doubtful || !Rows[row].Themes.TryGetValue(theme, out var label) ? null : label;

    /// <summary>The files of the rows, each with a hash over what was used of it.</summary>
    public IReadOnlyList<TrainingSource> Sources() =>
    [
        .. Rows.GroupBy(row => Path.GetFileName(row.Source), StringComparer.Ordinal)
            .Select(file => new TrainingSource(file.Key, file.Count(), HashOf(file))),
    ];

    private string HashOf(IEnumerable<LabelledRow> rows)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var row in rows)
        {
            var themes = Themes.Select(theme => row.Themes.GetValueOrDefault(theme) switch { true => "1", false => "0", null => "" });
            string[] fields = [row.Text, row.Section ?? "", row.Verb ?? "", row.Doubtful ? "1" : "0", .. themes];
            hash.AppendData(Encoding.UTF8.GetBytes(string.Join('\u001f', fields) + '\u001e'));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private string GroupOf(LabelledRow row) => options.ContrastGroups.TryGetValue(StemOf(row), out var size)
        ? string.Create(CultureInfo.InvariantCulture, $"{StemOf(row)}#{(row.Row - 1) / size}")
        : row.Document is { Length: > 0 } document ? document : StemOf(row);

    private static string StemOf(LabelledRow row) => Path.GetFileNameWithoutExtension(row.Source);
}
