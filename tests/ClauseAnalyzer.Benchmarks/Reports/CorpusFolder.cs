using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace ClauseAnalyzer.Benchmarks.Reports;

/// <summary>Makes a folder of texts with a manifest out of a corpus of paragraphs, for timing trend on thousands of texts.</summary>
internal static class CorpusFolder
{
    /// <summary>Writes the texts. The same corpus and number give the same folder.</summary>
    /// <param name="corpus">JSON Lines, gzipped: one paragraph a line with "document" and "text", paragraphs of a document together and in order.</param>
    /// <param name="folder">Where to write; made when missing.</param>
    /// <param name="count">How many texts, spread evenly over the corpus; all when it has fewer.</param>
    /// <returns>The exit code, 0.</returns>
    public static int Make(string corpus, string folder, int count)
    {
        Directory.CreateDirectory(folder);
        var documents = Read(corpus);
        count = Math.Min(count, documents.Count);
        var manifest = new StringBuilder("file,symbol,date\n");
        var paragraphs = 0;
        for (var index = 0; index < count; index++)
        {
            var (name, texts) = documents[(int)((long)index * documents.Count / count)];
            File.WriteAllText(Path.Combine(folder, name + ".txt"), string.Join("\n\n", texts) + "\n");
            manifest.Append(CultureInfo.InvariantCulture, $"{name}.txt,{name.Replace('-', '/')},{CorpusDates.Of(name):yyyy-MM-dd}\n");
            paragraphs += texts.Count;
        }

        File.WriteAllText(Path.Combine(folder, "manifest.csv"), manifest.ToString());
        Console.WriteLine($"{count} texts, {paragraphs} lines of text in {folder}");
        return 0;
    }

    private static List<(string Name, List<string> Texts)> Read(string corpus)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(corpus), CompressionMode.Decompress));
        var documents = new List<(string Name, List<string> Texts)>();
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            var name = json.RootElement.GetProperty("document").GetString()!;
            if (documents.Count == 0 || documents[^1].Name != name)
            {
                documents.Add((name, []));
            }

            documents[^1].Texts.Add(json.RootElement.GetProperty("text").GetString()!.ReplaceLineEndings(" "));
        }

        return documents;
    }
}
