using System.Diagnostics;
using System.Globalization;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Rows;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Benchmarks.Classification;

/// <summary>Processor time and allocation a paragraph of each stage of <c>classify</c>, warm and on one thread.</summary>
internal static class StageTiming
{
    private const int Rounds = 7;
    private const int RowsInBatch = 256;

    /// <summary>Times the stages on the first rows of a file.</summary>
    /// <param name="file">Rows with a column "text", and "document" if they have documents.</param>
    /// <param name="most">How many rows.</param>
    /// <returns>0.</returns>
    public static int Run(string file, int most)
    {
        var lexicon = ClauseLexicon.Load(ShippedFiles.LexiconDirectory);
        var finder = new ClauseFinder(lexicon, lexicon.Scale(lexicon.ScaleNames[0]));
        var model = ClauseModel.Load(ShippedFiles.ModelFile);
        var classifier = new ParagraphClassifier(model, finder);
        var (texts, documents) = Read(file, most);
        Paragraph[] paragraphs = [.. texts.Select((text, index) => new Paragraph { Position = index + 1, Section = classifier.SectionOf(text), Text = text })];
        ClassifiedParagraph[] classified = [.. paragraphs.Select(paragraph => classifier.Classify("-", "", null, paragraph, false))];
        ClassifiedRow[] rows = [.. classified.Select(paragraph => ClassifiedRows.Of(paragraph))];
        var format = new ClassifiedCsvFormat(new ClassifiedLayout { Themes = model.ThemeNames });

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{texts.Count} paragraphs of {texts.Average(text => text.Length):F0} characters; the least of {Rounds} rounds"));
        Time("read rows", texts.Count, () => Read(file, most));
        Time("read words", texts.Count, () => ForEach(texts, text =>
        {
            using var reader = WordReader.Borrow();
            reader.Read(text);
        }));
        Time("sections by document", texts.Count, () => ForEach(documents, document => classifier.SectionsOf(document)));
        Time("section of a row alone", texts.Count, () => ForEach(texts, text => classifier.SectionOf(text)));
        Time("find clauses", texts.Count, () => ForEach(paragraphs, paragraph => finder.Find(paragraph)));
        Time("label themes", texts.Count, () => ForEach(texts, text => classifier.LabelThemes(text)));
        Time("clauses and themes", texts.Count, () => ForEach(paragraphs, paragraph => classifier.Classify("-", "", null, paragraph, false)));
        Time("same with evidence", texts.Count, () => ForEach(paragraphs, paragraph => classifier.Classify("-", "", null, paragraph, true)));
        Time("make rows", texts.Count, () => ForEach(classified, paragraph => ClassifiedRows.Of(paragraph)));
        Time("format CSV", texts.Count, () => ForEach(rows.Chunk(RowsInBatch), batch => format.Format(batch)));
        return 0;
    }

    private static (List<string> Texts, List<List<string>> Documents) Read(string file, int most)
    {
        using var reader = RowReader.Open(file);
        var (text, document) = (reader.IndexOf("text"), reader.IndexOrMinusOne("document"));
        var texts = new List<string>();
        var documents = new List<List<string>>();
        var last = "";
        while (texts.Count < most && reader.Read() is { } row)
        {
            var name = document < 0 ? "" : row.Cells[document].Text ?? "";
            if (documents.Count == 0 || name != last)
            {
                documents.Add([]);
                last = name;
            }

            texts.Add(row.Cells[text].Text ?? "");
            documents[^1].Add(texts[^1]);
        }

        return (texts, documents);
    }

    private static void ForEach<T>(IEnumerable<T> items, Action<T> work)
    {
        foreach (var item in items)
        {
            work(item);
        }
    }

    private static void Time(string stage, int count, Action work)
    {
        work();
        var (least, bytes) = (double.MaxValue, 0L);
        for (var round = 0; round < Rounds; round++)
        {
            using var process = Process.GetCurrentProcess();
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var before = process.UserProcessorTime;
            work();
            process.Refresh();
            least = Math.Min(least, (process.UserProcessorTime - before).TotalMicroseconds / count);
            bytes = (GC.GetAllocatedBytesForCurrentThread() - allocated) / count;
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage,-24} {least,7:F1} microseconds {bytes,7} bytes"));
    }
}
