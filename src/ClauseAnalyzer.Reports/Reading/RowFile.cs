using System.Globalization;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Reports.Reading;

/// <summary>A file of paragraphs, one a row, read as the texts that its rows belong to. Not thread-safe.</summary>
/// <param name="input">The file.</param>
/// <param name="options">Its columns.</param>
internal sealed class RowFile(TrendInput input, TrendJobOptions options)
{
    // A date that the classified rows brought along: "classify" knows none of its own for rows.
    private const string InputDate = "input_date";

    private readonly List<RefusedInput> refused = [];
    private readonly Lazy<Manifest?> manifest = new(() => Manifest.Beside(input.Path));

    /// <summary>Rows that could not be used, in file order.</summary>
    public IReadOnlyList<RefusedInput> Refused => refused;

    /// <summary>Reads the file.</summary>
    /// <returns>Its texts in order of their first row; rows of one text need not stand together.</returns>
    /// <exception cref="RowFormatException">The file is empty, binary or damaged.</exception>
    /// <exception cref="ResolutionFormatException">The manifest beside it breaks the rules of its table.</exception>
    public IReadOnlyList<TrendText> Read()
    {
        using var rows = RowReader.Open(input.Path, writing: options.Writing);
        return IsClassified(rows) ? ReadClassified(rows) : ReadPlain(rows);
    }

    private bool IsClassified(RowReader rows) => options.TextColumn == "text" && ClassifiedRowReader.IsClassified(rows.Columns);

    private IReadOnlyList<TrendText> ReadClassified(RowReader rows)
    {
        var hasGroups = options.By is not null && rows.IndexOrMinusOne(options.By) >= 0;
        using var reader = new ClassifiedRowReader(rows, [InputDate, options.By ?? InputDate]);
        var found = new List<ClassifiedRow>();
        while (reader.Read() is { } row)
        {
            found.Add(row);
        }

        Refuse(reader.TakeProblems());
        return
        [
            .. found.GroupBy(row => NameOr(row.Document), StringComparer.Ordinal).Select(text => new TrendText(
                ResolutionOf(text.Key, DateOf(text.First()), [.. text.Select(ParagraphOf)]), [.. text])
            {
                Groups = hasGroups ? [.. text.Select(row => row.Passed[1].Text ?? "")] : [],
            }),
        ];
    }

    private static DateOnly? DateOf(ClassifiedRow row) => row.Date ?? RowColumns.DateOf(row.Passed[0].Text ?? "");

    private IReadOnlyList<TrendText> ReadPlain(RowReader rows)
    {
        var columns = new RowColumns(rows, options);
        var texts = new Dictionary<string, List<RowParagraph>>(StringComparer.Ordinal);
        var names = new List<string>();
        while (rows.Read() is { } row)
        {
            if (columns.Text(row).Length == 0)
            {
                refused.Add(new RefusedInput(input.Name, row.Number, $"expected a paragraph in the column '{options.TextColumn}', found none"));
                continue;
            }

            var name = NameOr(columns.Document(row));
            if (!texts.TryGetValue(name, out var paragraphs))
            {
                texts.Add(name, paragraphs = []);
                names.Add(name);
            }

            paragraphs.Add(columns.Paragraph(row, paragraphs.Count + 1));
        }

        Refuse(rows.TakeProblems());
        return [.. names.Select(name => TextOf(name, texts[name]))];
    }

    private TrendText TextOf(string name, List<RowParagraph> rows) => new(
        ResolutionOf(name, rows[0].Date, [.. rows.Select(row => row.Paragraph)]),
        null,
        rows.TrueForAll(row => row.HasSection))
    {
        Groups = rows[0].Group is null ? [] : [.. rows.Select(row => row.Group!)],
    };

    // Rows have no column for descent, organ or status: a manifest beside the file tells them by symbol, as it does by name beside documents.
    private Resolution ResolutionOf(string name, DateOnly? date, IReadOnlyList<Paragraph> paragraphs)
    {
        var resolution = new Resolution { Source = input.Name, Symbol = name, Date = date, Paragraphs = paragraphs };
        return manifest.Value?.FindSymbol(name)?.ApplyTo(resolution) ?? resolution;
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

        var name = Path.GetFileName(input.Name);
        return name.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? name[..dot] : name;
    }

    private void Refuse(IEnumerable<RowProblem> problems) =>
        refused.AddRange(problems.Select(problem => new RefusedInput(
            input.Name,
            problem.Row > 0 ? problem.Row : null,
            string.Create(CultureInfo.InvariantCulture, $"{problem.Code}: {problem.Reason}"))));
}
