using System.Globalization;
using System.Text;
using System.Text.Json;
using ClauseAnalyzer.Classification.Models;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Learning.Figures;

/// <summary>Reads and writes figures as JSON Lines: first a line that names what the numbers mean, then one a paragraph.</summary>
public static class FigureFile
{
    private const int Format = 1;

    /// <summary>Writes a file whole; it appears under its name only when it is complete.</summary>
    /// <param name="path">The file, made or replaced.</param>
    /// <param name="figures">What to write.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Write(string path, RealFigures figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var text = new StringBuilder();
        text.Append(Line(writer => WriteHead(writer, figures))).Append('\n');
        foreach (var row in figures.Rows)
        {
            text.Append(Line(writer => WriteRow(writer, row))).Append('\n');
        }

        AtomicFile.WriteText(path, text.ToString());
    }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>What it holds.</returns>
    /// <exception cref="ModelFormatException">It cannot be read (MDL340), or a line is not what it should be (MDL341).</exception>
    public static RealFigures Read(string path)
    {
        string[] lines;
        try
        {
            lines = File.ReadAllLines(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ModelFormatException("MDL340", $"Expected figures of real rows at \"{path}\": {exception.Message} Make them with train --figures.", exception);
        }

        var number = 0;
        try
        {
            number = 1;
            var figures = ReadHead(lines.Length == 0 ? "" : lines[0]);
            var rows = new List<FigureRow>(lines.Length);
            foreach (var line in lines.Skip(1))
            {
                number++;
                rows.Add(ReadRow(line, figures));
            }

            return figures with { Rows = rows };
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new ModelFormatException(
                "MDL341",
                string.Create(CultureInfo.InvariantCulture, $"{path}, line {number}: expected figures as train --figures writes them: {exception.Message} Make them again with train --figures."),
                exception);
        }
    }

    private static string Line(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void WriteHead(Utf8JsonWriter writer, RealFigures figures)
    {
        writer.WriteNumber("format", Format);
        writer.WriteString("inputs", figures.Inputs);
        WriteNames(writer, "themes", figures.Themes);
        WriteNames(writer, "cues", figures.Cues);
        writer.WriteStartArray("frame_keys");
        foreach (var frame in figures.Frames)
        {
            writer.WriteNumberValue(frame);
        }

        writer.WriteEndArray();
        WriteNames(writer, "frames", figures.FrameNames);
    }

    private static void WriteNames(Utf8JsonWriter writer, string name, IReadOnlyList<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }

    private static void WriteRow(Utf8JsonWriter writer, FigureRow row)
    {
        writer.WriteString("source", row.Source);
        writer.WriteString("document", row.Document);
        writer.WriteString("text_sha256", row.TextHash);
        writer.WriteStartArray("scores");
        foreach (var score in row.Scores)
        {
            writer.WriteNumberValue(score);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("labels");
        foreach (var label in row.Labels)
        {
            if (label is { } known)
            {
                writer.WriteNumberValue(known ? 1 : 0);
            }
            else
            {
                writer.WriteNullValue();
            }
        }

        writer.WriteEndArray();
        writer.WriteStartArray("features");
        foreach (var feature in row.Features)
        {
            writer.WriteNumberValue(feature);
        }

        writer.WriteEndArray();
    }

    private static RealFigures ReadHead(string line)
    {
        using var document = JsonDocument.Parse(line);
        var head = document.RootElement;
        if (head.GetProperty("format").GetInt32() != Format)
        {
            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"expected format {Format}."));
        }

        return new RealFigures
        {
            Inputs = head.GetProperty("inputs").GetString()!,
            Themes = NamesIn(head, "themes"),
            Cues = NamesIn(head, "cues"),
            Frames = [.. head.GetProperty("frame_keys").EnumerateArray().Select(key => key.GetUInt64())],
            FrameNames = NamesIn(head, "frames"),
            Rows = [],
        };
    }

    private static string[] NamesIn(JsonElement head, string name) => [.. head.GetProperty(name).EnumerateArray().Select(value => value.GetString()!)];

    private static FigureRow ReadRow(string line, RealFigures figures)
    {
        using var document = JsonDocument.Parse(line);
        var row = document.RootElement;
        var read = new FigureRow(
            row.GetProperty("source").GetString()!,
            row.GetProperty("document").GetString()!,
            row.GetProperty("text_sha256").GetString()!,
            [.. row.GetProperty("scores").EnumerateArray().Select(score => score.GetDouble())],
            [.. row.GetProperty("features").EnumerateArray().Select(feature => feature.GetInt32())],
            [.. row.GetProperty("labels").EnumerateArray().Select(label => label.ValueKind == JsonValueKind.Null ? (bool?)null : label.GetInt32() == 1)]);
        var most = figures.Cues.Count + figures.Frames.Count;
        return read.Scores.Count == figures.Themes.Count && read.Labels.Count == figures.Themes.Count && read.Features.All(feature => feature >= 0 && feature < most)
            ? read
            : throw new FormatException("scores, labels or features do not fit the first line.");
    }
}
