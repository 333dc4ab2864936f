using System.Security.Cryptography;
using System.Text;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Classification.Frames;
using ClauseAnalyzer.Classification.Models;
using ClauseAnalyzer.Rows;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Learning.Figures;

/// <summary>Makes figures of labelled real paragraphs. For one thread.</summary>
/// <param name="themes">The themes, in the model's order.</param>
/// <param name="features">Features of the first stage: cues and n-grams.</param>
/// <param name="weights">Its weights, one output a theme.</param>
/// <param name="lexicon">The words of frames.</param>
internal sealed class FigureMaker(IReadOnlyList<string> themes, ThemeFeatures features, MultiLinearModel weights, FrameLexicon lexicon)
{
    private const int Decimals = 4;

    private readonly TextScorer scorer = new(features, weights);
    private readonly FrameFinder finder = new(lexicon);

    /// <summary>Makes figures.</summary>
    /// <param name="inputs">What <see cref="FigureInputs"/> says of the first stage.</param>
    /// <param name="rows">Labelled rows; what the first stage says of those it learned from is too good, so that they should weigh little.</param>
    /// <param name="minimumRows">Rows that must have a frame for it to be kept.</param>
    public RealFigures Make(string inputs, IReadOnlyList<LabelledRow> rows, int minimumRows)
    {
        LabelledRow[] ordered =
        [
            .. rows.Where(row => !row.Doubtful)
                .OrderBy(row => Path.GetFileName(row.Source), StringComparer.Ordinal).ThenBy(row => row.Row),
        ];
        ulong[][] frames = [.. ordered.Select(row => FramesOf(OwnName.ReadIn(row.Text, row.Document)))];
        ulong[] kept =
        [
            .. frames.SelectMany(keys => keys).GroupBy(key => key)
                .Where(group => group.Count() >= minimumRows).Select(group => group.Key).Order(),
        ];
        var numbers = kept.Select((key, number) => (key, number)).ToDictionary(pair => pair.key, pair => features.CueCount + pair.number);
        return new RealFigures
        {
            Inputs = inputs,
            Themes = themes,
            Cues = [.. Enumerable.Range(0, features.CueCount).Select(features.NameOf)],
            Frames = kept,
            FrameNames = [.. kept.Select(lexicon.Names.NameOf)],
            Rows = [.. ordered.Select((row, index) => RowOf(row, frames[index].Where(numbers.ContainsKey).Select(key => numbers[key])))],
        };
    }

    private ulong[] FramesOf(string text)
    {
        using var words = WordReader.Borrow();
        return [.. finder.Read(words.Read(text)).Select(frame => frame.Key).Distinct()];
    }

    private FigureRow RowOf(LabelledRow row, IEnumerable<int> frames)
    {
        using var scored = scorer.Score(OwnName.ReadIn(row.Text, row.Document));
        var cues = scored.Hits.Select(hit => hit.Feature).Where(feature => feature < features.CueCount);
        double[] scores = [.. scored.Scores.ToArray().Select(score => Math.Round(score, Decimals))];
        return new FigureRow(
            Path.GetFileNameWithoutExtension(row.Source),
            row.Document ?? "",
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(row.Text))),
            scores,
            [.. cues.Concat(frames).Distinct().Order()],
            [.. themes.Select(theme => row.Themes.GetValueOrDefault(theme))]);
    }
}
