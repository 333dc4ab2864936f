using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Classification.Cues;
using ClauseAnalyzer.Classification.Features;
using ClauseAnalyzer.Classification.Frames;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Learning.Figures;

/// <summary>
/// What scanner, cue search and frame finder say of a sample of texts. Tables alone do not tell it: the code that reads them
/// may change, and figures made by the former code would then no longer be those of the model.
/// </summary>
internal static class FeatureSample
{
    // One text in so many: some hundreds of the shipped rows, read in a few milliseconds.
    private const int Step = 16;

    private static readonly NgramOptions StemsAndBreaks = new() { MaximumLength = 2, HasSkipPairs = false };

    /// <summary>SHA-256, lower-case hexadecimal, over the stems, cues and frames of a sample; the same on any machine.</summary>
    /// <param name="texts">The texts, in a fixed order.</param>
    /// <param name="themes">The themes whose cues are looked for.</param>
    /// <param name="cues">The cues.</param>
    /// <param name="frames">The words of frames.</param>
    public static string HashOf(IReadOnlyList<string> texts, IReadOnlyList<string> themes, ThemeCues cues, FrameLexicon frames)
    {
        var features = new ThemeFeatures(cues, themes, FrameFeaturizer.None, NgramFeaturizer.Fit([], StemsAndBreaks));
        var finder = new FrameFinder(frames);
        var collector = new FeatureCollector();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (var number = 0; number < texts.Count; number += Step)
        {
            using var words = WordReader.Borrow();
            var text = words.Read(texts[number]);
            collector.Clear();
            features.Featurize(text, collector);
            var said = string.Create(
                CultureInfo.InvariantCulture,
                $"{string.Join('|', NgramFeaturizer.NamesIn(texts[number], StemsAndBreaks))}\n{string.Join(' ', collector.Hits.Select(hit => hit.Feature).Distinct().Order())}\n{string.Join(' ', finder.Read(text).Select(frame => frame.Key).Distinct().Order())}\n");
            hash.AppendData(Encoding.UTF8.GetBytes(said));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
