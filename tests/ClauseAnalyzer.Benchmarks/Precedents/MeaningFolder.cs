using System.Security.Cryptography;
using System.Text;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Benchmarks.Precedents;

/// <summary>Makes a folder of texts of about a given number of paragraphs, in which the sources of all reworded drafts stand.</summary>
internal static class MeaningFolder
{
    /// <summary>Copies texts: first the sources, then others in an order that looks random and is always the same.</summary>
    /// <param name="drafts">The file of drafts.</param>
    /// <param name="texts">A folder of texts.</param>
    /// <param name="folder">Where to copy to; made when missing.</param>
    /// <param name="least">How many preambular and operative paragraphs the texts must have together.</param>
    /// <returns>The exit code, 0.</returns>
    public static int Make(string drafts, string texts, string folder, int least)
    {
        Directory.CreateDirectory(folder);
        var reader = new ResolutionReader(ClauseLexicon.Load(ShippedFiles.LexiconDirectory));
        var sources = RewordedDraft.Read(drafts).Select(draft => draft.File).ToHashSet(StringComparer.Ordinal);
        var (files, paragraphs) = (0, 0);
        foreach (var file in Directory.GetFiles(texts, "*.txt").OrderByDescending(file => sources.Contains(Path.GetFileName(file))).ThenBy(ShuffledOf, StringComparer.Ordinal))
        {
            if (paragraphs >= least)
            {
                break;
            }

            paragraphs += reader.ReadFile(file).Sum(resolution => resolution.Paragraphs.Count(paragraph => paragraph.Section != Section.Other));
            files++;
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
        }

        Console.WriteLine(FormattableString.Invariant($"{files} texts, {paragraphs} preambular and operative paragraphs in {folder}"));
        return 0;
    }

    private static string ShuffledOf(string file) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFileName(file))));
}
