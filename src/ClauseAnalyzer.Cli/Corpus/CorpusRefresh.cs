using ClauseAnalyzer.Cli.Classify;
using ClauseAnalyzer.Cli.Inputs;
using ClauseAnalyzer.Cli.Output;
using ClauseAnalyzer.Precedents;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Cli.Corpus;

/// <summary>Brings a corpus file up to date with files and folders: what did not change is not opened, what is gone goes.</summary>
/// <param name="engine">What reads and classifies.</param>
/// <param name="threads">How many files are read at the same time, at least 1.</param>
internal sealed class CorpusRefresh(Engine engine, int threads)
{
    /// <summary>Refreshes a corpus.</summary>
    /// <param name="path">The corpus file; a missing one is made.</param>
    /// <param name="files">The files found.</param>
    /// <param name="folders">The folders named: files below them that the corpus holds and that were not found are taken out.</param>
    /// <param name="refuse">Told of what could not be used.</param>
    /// <param name="progress">Shown how far the work is.</param>
    /// <param name="cancellationToken">Stops between two files; what is complete stays.</param>
    /// <returns>What was done.</returns>
    /// <exception cref="CorpusFormatException">The corpus cannot be used.</exception>
    public CorpusCounts Run(
        string path,
        IReadOnlyList<InputFile> files,
        IReadOnlyList<string> folders,
        Action<IEnumerable<RowProblem>> refuse,
        ProgressLine progress,
        CancellationToken cancellationToken)
    {
        using var writer = CorpusWriter.Open(path, CorpusEngine.Of(engine.Model, engine.Finder));
        var found = files.Select(file => CorpusFile.At(file.Path)).ToList();
        var work = Needed(writer, found);
        var reader = new CorpusReader(new ResolutionReader(engine.Lexicon), engine.Classifier, engine.Finder);
        var total = Math.Max(1, work.Sum(item => item.File.Size));
        var (paragraphs, bytes) = (0L, 0L);
        foreach (var content in OrderedWork.Map(work, item => reader.Read(item.File, item.Hash), threads, cancellationToken))
        {
            writer.Write(content);
            refuse(content.Problems);
            paragraphs += content.Texts.Sum(text => text.Paragraphs.Count);
            bytes += content.File.Size;
            progress.Show(paragraphs, (double)bytes / total);
        }

        writer.RemoveMissing(folders, found.Select(file => file.Path).ToHashSet(StringComparer.Ordinal));
        return writer.Complete();
    }

    private static List<(CorpusFile File, string? Hash)> Needed(CorpusWriter writer, List<CorpusFile> files)
    {
        var needed = new List<(CorpusFile, string?)>();
        foreach (var file in files)
        {
            var (hash, isSame) = writer.Find(file);
            if (isSame)
            {
                writer.Skip();
            }
            else
            {
                needed.Add((file, hash));
            }
        }

        return needed;
    }
}
