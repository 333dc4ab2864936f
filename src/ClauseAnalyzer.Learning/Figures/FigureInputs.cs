using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Classification.Cues;
using ClauseAnalyzer.Classification.Frames;

namespace ClauseAnalyzer.Learning.Figures;

/// <summary>
/// Names what figures depend on. Fitted weights are left out on purpose: they differ a little between kinds of
/// processor, and the figures are good for all.
/// </summary>
internal static class FigureInputs
{
    /// <summary>SHA-256, lower-case hexadecimal, over themes, rows, configuration, cues, frames and what they say of a sample of the rows.</summary>
    public static string HashOf(
        IReadOnlyList<string> themes, IReadOnlyList<TrainingSource> sources, IReadOnlyList<string> texts, string configuration, ThemeCues cues, FrameLexicon frames)
    {
        var rows = sources.Select(source => string.Create(CultureInfo.InvariantCulture, $"{source.Name} {source.Rows} {source.Hash}"));
        string[] parts =
        [
            string.Join(',', themes),
            string.Join(',', rows),
            SettingsOf(configuration),
            cues.Hash,
            frames.Hash,
            FeatureSample.HashOf(texts, themes, cues, frames),
        ];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));
    }

    // Remarks and the settings of the second stage itself change no figure.
    private static string SettingsOf(string configuration) => string.Join(
        '\n',
        configuration.Split('\n')
            .Select(line => line.Split('#')[0].Trim())
            .Where(line => line.Length > 0 && (!line.StartsWith("second-", StringComparison.Ordinal) || line.StartsWith("second-minimum-rows", StringComparison.Ordinal))));
}
