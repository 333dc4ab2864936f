using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ClauseAnalyzer.Classification.Reading;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Rows;
using ClauseAnalyzer.Trends.Shares;

namespace ClauseAnalyzer.Reports.Reading;

/// <summary>The first step of a trend: files become texts. A bad file is refused by itself. Immutable and thread-safe.</summary>
/// <param name="reader">Reads documents.</param>
/// <param name="options">Columns of row files.</param>
internal sealed class TrendReader(ResolutionReader reader, TrendJobOptions options)
{
    /// <summary>Reads one input.</summary>
    public ReadInput Read(TrendInput input)
    {
        var hash = "";
        try
        {
            hash = HashOf(input);
            return input.Text is null && RowKinds.TryOf(input.Path, out _) ? ReadRows(input, hash) : ReadDocument(input, hash);
        }
        catch (Exception exception) when (exception
            is ResolutionFormatException or RowFormatException or IOException or UnauthorizedAccessException)
        {
            return new ReadInput(input.Name, hash, [], [new RefusedInput(input.Name, null, exception.Message.ReplaceLineEndings(" "))]);
        }
    }

    /// <summary>Looks at the columns of row files, before any work.</summary>
    /// <exception cref="ArgumentException">A row file lacks the text column.</exception>
    public void CheckColumns()
    {
        foreach (var input in options.Inputs.Where(input => input.Text is null && RowKinds.TryOf(input.Path, out _)))
        {
            try
            {
                using var rows = RowReader.Open(input.Path, writing: options.Writing);
                if (rows.IndexOrMinusOne(options.TextColumn) < 0)
                {
                    throw new ArgumentException(
                        $"{input.Name}: expected a column '{options.TextColumn}' with the paragraphs, found {string.Join(", ", rows.Columns)}. Name it with --text-column.");
                }
            }
            catch (Exception exception) when (exception is RowFormatException or IOException or UnauthorizedAccessException)
            {
                // Not a wrong call but a bad file: reading it will refuse it, and say why.
            }
        }
    }

    private ReadInput ReadDocument(TrendInput input, string hash)
    {
        var resolutions = input.Text is null ? reader.ReadFile(input.Path) : reader.ReadText(input.Text, input.Name);
        return new ReadInput(input.Name, hash, [.. resolutions.Select(resolution => new UnclassifiedText(resolution with { Source = input.Name }))], []);
    }

    private ReadInput ReadRows(TrendInput input, string hash)
    {
        var file = new RowTexts(input.Path, input.Name, new RowOptions
        {
            TextColumn = options.TextColumn,
            DocumentColumn = options.DocumentColumn,
            GroupColumns = options.By is null ? [] : DocumentGroups.ColumnsOf(options.By),
            GroupSeparator = DocumentGroups.Separator,
            OrderColumn = options.OrderColumn,
            Writing = options.Writing,
        });
        var texts = file.Read();
        return new ReadInput(input.Name, hash, texts, [.. file.Problems.Select(Refused)]);
    }

    private static RefusedInput Refused(RowProblem problem) => new(
        problem.Source,
        problem.Row > 0 ? problem.Row : null,
        string.Create(CultureInfo.InvariantCulture, $"{problem.Code}: {problem.Reason}"));

    private static string HashOf(TrendInput input)
    {
        if (input.Text is not null)
        {
            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(input.Text)));
        }

        using var stream = File.OpenRead(input.Path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
