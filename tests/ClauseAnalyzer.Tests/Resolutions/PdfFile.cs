using System.Globalization;
using System.Text;

namespace ClauseAnalyzer.Tests.Resolutions;

/// <summary>Makes PDF files for tests.</summary>
internal static class PdfFile
{
    /// <summary>Whether the program that reads them is on this machine.</summary>
    public static bool HasProgram { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "pdftotext")));

    /// <summary>A PDF of the plainest kind: each text at its place in Helvetica.</summary>
    public static byte[] Make(params (int X, int Y, int Size, string Text)[][] pages)
    {
        var objects = new List<string> { "<</Type/Catalog/Pages 2 0 R>>", "", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>" };
        var kids = new List<string>();
        foreach (var page in pages)
        {
            var content = string.Concat(page.Select(text => string.Create(CultureInfo.InvariantCulture, $"BT /F {text.Size} Tf {text.X} {text.Y} Td ({text.Text}) Tj ET\n")));
            objects.Add(string.Create(CultureInfo.InvariantCulture, $"<</Length {content.Length}>>stream\n{content}\nendstream"));
            objects.Add(string.Create(CultureInfo.InvariantCulture, $"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F 3 0 R>>>>/Contents {objects.Count} 0 R>>"));
            kids.Add(string.Create(CultureInfo.InvariantCulture, $"{objects.Count} 0 R"));
        }

        objects[1] = string.Create(CultureInfo.InvariantCulture, $"<</Type/Pages/Kids[{string.Join(' ', kids)}]/Count {kids.Count}>>");
        var pdf = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        for (var index = 0; index < objects.Count; index++)
        {
            offsets.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{objects[index]}\nendobj\n");
        }

        var start = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => pdf.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n"));
        pdf.Append(CultureInfo.InvariantCulture, $"trailer<</Size {objects.Count + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(pdf.ToString());
    }
}
