using System.Security.Cryptography;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Classification.Reading;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Precedents;

/// <summary>Reads and classifies the files of a corpus: documents, and rows of paragraphs, classified already or not. Immutable and thread-safe.</summary>
/// <param name="reader">Reads documents.</param>
/// <param name="classifier">Labels themes.</param>
/// <param name="finder">Finds clauses.</param>
public sealed class CorpusReader(ResolutionReader reader, ParagraphClassifier classifier, ClauseFinder finder)
{
    private readonly TextClassifier texts = new(classifier, finder, classifier.Model.ThemeNames, withEvidence: false);

    /// <summary>Reads a file. What cannot be read is a problem of its own, never an exception.</summary>
    /// <param name="file">The file; by its ending rows, otherwise a document.</param>
    /// <param name="known">The hash under which the corpus holds it; null when it holds it not, or no longer as this program would read it.</param>
    /// <returns>Its texts, or that it is as it was.</returns>
    public CorpusContent Read(CorpusFile file, string? known)
    {
        ArgumentNullException.ThrowIfNull(file);
        var hash = "";
        try
        {
            hash = HashOf(file.Path);
            return hash == known ? new CorpusContent(file, hash, [], [], IsUnchanged: true)
                : RowKinds.TryOf(file.Path, out _) ? ReadRows(file, hash)
                : new CorpusContent(file, hash, [.. reader.ReadFile(file.Path).Select(resolution => Classified(resolution with { Source = file.Name }))], []);
        }
        catch (ResolutionFormatException exception)
        {
            return Refused(file, hash, exception.Code, exception.Message);
        }
        catch (RowFormatException exception)
        {
            return Refused(file, hash, exception.Code, exception.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refused(file, "", "", exception.Message);
        }
    }

    private CorpusContent ReadRows(CorpusFile file, string hash)
    {
        var rows = new RowTexts(file.Path, file.Name, new RowOptions());
        var read = rows.Read();
        return new CorpusContent(file, hash, [.. read.Select(Classified)], rows.Problems);
    }

    private CorpusText Classified(Resolution resolution) => Classified(new UnclassifiedText(resolution));

    private CorpusText Classified(UnclassifiedText text)
    {
        var (resolution, paragraphs) = texts.Classify(text);
        return new CorpusText(resolution, paragraphs);
    }

    private static CorpusContent Refused(CorpusFile file, string hash, string code, string reason) =>
        new(file, hash, [], [new RowProblem(file.Name, 0, 0, code, reason.ReplaceLineEndings(" "))]);

    // A manifest says more of every document beside it, so a change of it changes them.
    private static string HashOf(string path)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, path);
        if (Path.Combine(Path.GetDirectoryName(path) ?? "", Manifest.FileName) is var manifest && File.Exists(manifest))
        {
            Add(hash, manifest);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Add(IncrementalHash hash, string path)
    {
        using var stream = File.OpenRead(path);
        var buffer = new byte[1 << 16];
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            hash.AppendData(buffer, 0, read);
        }
    }
}
