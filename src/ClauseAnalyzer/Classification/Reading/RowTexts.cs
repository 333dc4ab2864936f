using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Classification.Reading;

/// <summary>A file of paragraphs, one a row, read as the texts that its rows belong to. Not thread-safe.</summary>
/// <param name="path">The file.</param>
/// <param name="name">What tables and messages call it.</param>
/// <param name="options">Its columns.</param>
internal sealed class RowTexts(string path, string name, RowOptions options)
{
    // A date that the classified rows brought along: "classify" knows none of its own for rows.
    private const string InputDate = "input_date";

    private readonly List<RowProblem> problems = [];
    private readonly Lazy<Manifest?> manifest = new(() => Manifest.Beside(path));

    /// <summary>Rows that could not be used, in file order.</summary>
    public IReadOnlyList<RowProblem> Problems => problems;

    /// <summary>Reads the file.</summary>
    /// <returns>Its texts in order of their first row; rows of one text need not stand together.</returns>
    /// <exception cref="RowFormatException">The file is empty, binary or damaged.</exception>
    /// <exception cref="ResolutionFormatException">The manifest beside it breaks the rules of its table.</exception>
    public IReadOnlyList<UnclassifiedText> Read()
    {
        using var rows = RowReader.Open(path, writing: options.Writing ?? RowWriting.Guessed);
        return IsClassified(rows) ? ReadClassified(rows) : ReadPlain(rows);
    }

    private bool IsClassified(RowReader rows) => options.TextColumn == "text" && ClassifiedRowReader.IsClassified(rows.Columns);

    private IReadOnlyList<UnclassifiedText> ReadClassified(RowReader rows)
    {
        // Columns that the file lacks are empty cells.
        var hasGroups = RowColumns.GroupsIn(rows, options).Length > 0;
        using var reader = new ClassifiedRowReader(rows, [InputDate, options.OrderColumn ?? InputDate, RowColumns.Organ, .. options.GroupColumns]);
        var found = new List<ClassifiedRow>();
        while (reader.Read() is { } row)
        {
            found.Add(row);
        }

        problems.AddRange(reader.TakeProblems());
        return
        [
            .. found.GroupBy(row => NameOr(row.Document), StringComparer.Ordinal).Select(text => new UnclassifiedText(
                ResolutionOf(text.Key, DateOf(text.First()), text.First().Passed[2].Text, [.. text.Select(ParagraphOf)]), [.. text])
            {
                Groups = hasGroups ? [.. text.Select(row => string.Join(options.GroupSeparator, row.Passed.Skip(3).Select(cell => cell.Text ?? "")))] : [],
                Order = options.OrderColumn is null ? null : RowColumns.OrderOf(text.First().Passed[1].Text ?? ""),
            }),
        ];
    }

    private static DateOnly? DateOf(ClassifiedRow row) => row.Date ?? RowColumns.DateOf(row.Passed[0].Text ?? "");

    private IReadOnlyList<UnclassifiedText> ReadPlain(RowReader rows)
    {
        var columns = new RowColumns(rows, options);
        var texts = new Dictionary<string, List<RowParagraph>>(StringComparer.Ordinal);
        var names = new List<string>();
        while (rows.Read() is { } row)
        {
            if (columns.Text(row).Length == 0)
            {
                problems.Add(RowProblem.EmptyText(name, row, options.TextColumn));
                continue;
            }

            var text = NameOr(columns.Document(row));
            if (!texts.TryGetValue(text, out var paragraphs))
            {
                texts.Add(text, paragraphs = []);
                names.Add(text);
            }

            paragraphs.Add(columns.Paragraph(row, paragraphs.Count + 1));
        }

        problems.AddRange(rows.TakeProblems());
        return [.. names.Select(text => TextOf(text, texts[text]))];
    }

    private UnclassifiedText TextOf(string document, List<RowParagraph> rows) => new(
        ResolutionOf(document, rows[0].Date, rows[0].Organ, [.. rows.Select(row => row.Paragraph)]),
        null,
        rows.TrueForAll(row => row.HasSection))
    {
        Groups = rows[0].Group is null ? [] : [.. rows.Select(row => row.Group!)],
        Order = rows[0].Order,
    };

    // Rows have no column for descent or status: a manifest beside the file tells them by symbol, as it does by name beside documents.
    private Resolution ResolutionOf(string document, DateOnly? date, string? organ, IReadOnlyList<Paragraph> paragraphs)
    {
        var resolution = new Resolution { Source = name, Symbol = document, Date = date, Organ = string.IsNullOrWhiteSpace(organ) ? null : organ.Trim(), Paragraphs = paragraphs };
        return manifest.Value?.FindSymbol(document)?.ApplyTo(resolution) ?? resolution;
    }

    private static Paragraph ParagraphOf(ClassifiedRow row, int index) => new()
    {
        Position = row.Position is > 0 and <= int.MaxValue ? (int)row.Position : index + 1,
        Section = Sections.TryParse(row.Section, out var section) ? section : Section.Other,
        Label = row.Label,
        Chapeau = row.Chapeau,
        Text = row.Text,
    };

    private string NameOr(string document)
    {
        if (document.Length > 0)
        {
            return document;
        }

        var file = Path.GetFileName(name);
        return file.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? file[..dot] : file;
    }
}
