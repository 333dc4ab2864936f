using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace ClauseAnalyzer.Rows;

/// <summary>Where the labels stand among the columns of one file, and what their cells mean.</summary>
internal sealed class LabelledColumns
{
    private readonly string source;
    private readonly string textColumn;
    private readonly IReadOnlyList<string> themes;
    private readonly int[] themeIndex;
    private readonly int text;
    private readonly int id;
    private readonly int section;
    private readonly int verb;
    private readonly int document;
    private readonly int label;
    private readonly int themeNames;
    private readonly int clauses;
    private readonly int doubtful;

    /// <exception cref="RowFormatException">There is no text column.</exception>
    public LabelledColumns(RowReader reader, IReadOnlyList<string> themes, string textColumn)
    {
        this.themes = themes;
        this.textColumn = textColumn;
        source = reader.Source;
        text = reader.IndexOf(textColumn);
        id = reader.IndexOrMinusOne("id");
        section = reader.IndexOrMinusOne("section");
        verb = reader.IndexOrMinusOne("verb");
        document = reader.IndexOrMinusOne("document");
        label = reader.IndexOrMinusOne("label") is var found && found >= 0 ? found : reader.IndexOrMinusOne("number");
        themeNames = reader.IndexOrMinusOne(ClassifiedColumns.ThemeDetail);
        clauses = reader.IndexOrMinusOne("clauses");
        doubtful = reader.IndexOrMinusOne("doubtful");
        themeIndex = [.. themes.Select(reader.IndexOrMinusOne)];
        ThemesFound = [.. themes.Where((_, index) => themeIndex[index] >= 0 || themeNames >= 0)];
    }

    public IReadOnlyList<string> ThemesFound { get; }

    public bool TryParse(Row row, [NotNullWhen(true)] out LabelledRow? labelled, out (string Code, string Reason) error)
    {
        labelled = null;
        if (string.IsNullOrWhiteSpace(CellOf(row, text)))
        {
            error = RowErrors.EmptyText(textColumn);
            return false;
        }

        if (!TryThemes(row, out var labels, out error)
            || !TryClauses(row, out var found, out error)
            || !TryFlag(row, doubtful, "doubtful", out var isDoubtful, out error))
        {
            return false;
        }

        labelled = new LabelledRow
        {
            Source = source,
            Row = row.Number,
            Id = CellOf(row, id),
            Text = CellOf(row, text)!,
            Section = NullIfBlank(CellOf(row, section)),
            Verb = CellOf(row, verb),
            Document = CellOf(row, document),
            Label = CellOf(row, label),
            Themes = labels,
            Clauses = found,
            Doubtful = isDoubtful ?? false,
        };
        return true;
    }

    private static string? CellOf(Row row, int index) =>
        index < 0 || row.Cells[index].Json == "null" ? null : row.Cells[index].Text;

    private static string? NullIfBlank(string? cell) => string.IsNullOrWhiteSpace(cell) ? null : cell;

    private bool TryThemes(Row row, out Dictionary<string, bool?> labels, out (string Code, string Reason) error)
    {
        labels = new Dictionary<string, bool?>(StringComparer.Ordinal);
        if (!TryThemeNames(row, out var named, out error))
        {
            return false;
        }

        for (var index = 0; index < themes.Count; index++)
        {
            if (!TryFlag(row, themeIndex[index], themes[index], out var label, out error))
            {
                return false;
            }

            labels[themes[index]] = label ?? named?.Contains(themes[index]);
        }

        return true;
    }

    /// <summary>The names in "themes": an array of them, or the object that JSON Lines output has.</summary>
    private bool TryThemeNames(Row row, out HashSet<string>? named, out (string Code, string Reason) error)
    {
        (named, error) = (null, default);
        if (themeNames < 0 || row.Cells[themeNames].Json is not { } json || json == "null")
        {
            return true;
        }

        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        if (root.ValueKind == JsonValueKind.Array && root.EnumerateArray().All(name => name.ValueKind == JsonValueKind.String))
        {
            named = root.EnumerateArray().Select(name => name.GetString()!).ToHashSet(StringComparer.Ordinal);
            return true;
        }

        if (root.ValueKind == JsonValueKind.Object)
        {
            // The theme columns beside it say the same.
            return true;
        }

        error = RowErrors.BadValue(ClassifiedColumns.ThemeDetail, "an array of names", json);
        return false;
    }

    private static bool TryFlag(Row row, int index, string column, out bool? flag, out (string Code, string Reason) error)
    {
        var cell = CellOf(row, index)?.Trim();
        (flag, error) = (cell?.ToLowerInvariant()) switch
        {
            null or "" => (null, default),
            "1" or "true" => (true, default),
            "0" or "false" => (false, default),
            _ => ((bool?)null, RowErrors.BadLabel(column, cell!)),
        };
        return error.Code is null;
    }

    private bool TryClauses(Row row, out IReadOnlyList<LabelledClause>? found, out (string Code, string Reason) error)
    {
        (found, error) = (null, default);
        var cell = CellOf(row, clauses)?.Trim();
        // A plain number is the count that classified CSV has in this column.
        if (string.IsNullOrEmpty(cell) || cell.All(char.IsAsciiDigit))
        {
            return true;
        }

        found = LabelledClauses.Parse(cell);
        error = found is null ? RowErrors.BadClauses(cell) : default;
        return found is not null;
    }
}
