using System.Globalization;
using System.Xml;

namespace ClauseAnalyzer.Resolutions.Formats.Pdf;

/// <summary>Reads what pdftotext prints, and puts the words of each page into lines.</summary>
internal static class PdfPages
{
    // Words of one line may differ by this part of their height: raised markers do.
    private const double SameLine = 0.5;

    // Words come from the top down, so that their line is among the last; to look at all would take quadratic time.
    private const int MostLinesNear = 100;

    public static List<List<PdfLine>> Parse(string xml)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false };
        using var reader = XmlReader.Create(new StringReader(xml), settings);
        var pages = new List<List<PdfWord>>();
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (reader.LocalName == "page")
            {
                pages.Add([]);
            }
            else if (reader.LocalName == "word" && pages.Count > 0)
            {
                pages[^1].Add(WordAt(reader));
            }
        }

        return [.. pages.Select(LinesOf)];
    }

    private static PdfWord WordAt(XmlReader reader)
    {
        var (left, top, right, bottom) = (Number(reader, "xMin"), Number(reader, "yMin"), Number(reader, "xMax"), Number(reader, "yMax"));
        return new PdfWord(reader.ReadElementContentAsString().Trim(), left, top, right, bottom);
    }

    private static double Number(XmlReader reader, string name) =>
        double.TryParse(reader.GetAttribute(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;

    // Words belong to one line where the middle of one lies within the height of the other.
    private static List<PdfLine> LinesOf(List<PdfWord> words)
    {
        var lines = new List<List<PdfWord>>();
        foreach (var word in words.Where(word => word.Text.Length > 0).OrderBy(word => word.Height < 8 ? word.Bottom - 8 : word.Top).ThenBy(word => word.Left))
        {
            var near = Math.Min(lines.Count, MostLinesNear);
            var index = near == 0 ? -1 : lines.FindLastIndex(lines.Count - 1, near, line => Overlaps(line, word));
            var line = index < 0 ? null : lines[index];
            if (line is null)
            {
                lines.Add([word]);
            }
            else
            {
                line.Add(word);
            }
        }

        return [.. lines.Select(line => line.OrderBy(word => word.Left).ToList())
            .Select(line => new PdfLine(line, MainHeight(line)))
            .OrderBy(line => line.Top).ThenBy(line => line.Left)];
    }

    private static bool Overlaps(List<PdfWord> line, PdfWord word)
    {
        var main = line.MaxBy(other => other.Height);
        var overlap = Math.Min(main.Bottom, word.Bottom) - Math.Max(main.Top, word.Top);
        return overlap > SameLine * Math.Min(main.Height, word.Height);
    }

    private static double MainHeight(List<PdfWord> line) =>
        line.GroupBy(word => Math.Round(word.Height, 1)).OrderByDescending(group => group.Sum(word => word.Text.Length)).ThenByDescending(group => group.Key).First().Key;
}
