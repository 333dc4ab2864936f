using System.Text;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Fuzzing.Targets;

/// <summary>Any text has a section, cues that stand in it, and themes with probabilities from 0 to 1 whose evidence is words of the text.</summary>
internal sealed class ThemeTarget() : FuzzTarget("themes")
{
    private static readonly IReadOnlyList<byte[]> Pieces = Bytes(
        "technical ", "assistance ", "human rights ", "training ", "international cooperation ", "capacity-building", " developing countries", "strengthen ", "upon request", " in the ", "-", "—", "e\u0301", "\u0301", "ﬁ", "İ", "\u00AD", "😀", "s’");

    public override IReadOnlyList<byte[]> Tokens => Pieces;

    public override void Run(byte[] input)
    {
        var text = Encoding.UTF8.GetString(input);
        var half = text.Length / 2;
        var cues = Shipped.Classifier.Model.Parts.Cues;
        foreach (var hit in cues.Find(text))
        {
            Check(hit.Start >= 0 && hit.Start < hit.End && hit.End <= text.Length && hit.Cue >= 0 && hit.Cue < cues.Cues.Count, $"a cue is found at {hit} in a text of {text.Length}");
        }

        CheckThemes(text, "");
        CheckThemes(text[half..], text[..half]);
        Check(Enum.IsDefined(Shipped.Classifier.SectionOf(text)), "the text has no section");
        var suggestions = Shipped.Classifier.SuggestVerbs(new Paragraph { Position = 1, Section = Section.Operative, Text = text }, 3);
        Check(suggestions.All(suggestion => suggestion.Probability is >= 0 and <= 1), "a verb is suggested with no probability");
    }

    protected override IReadOnlyList<byte[]> MakeSeeds() => Shipped.Paragraphs();

    private static void CheckThemes(string text, string chapeau)
    {
        foreach (var theme in Shipped.Classifier.LabelThemes(text, chapeau, withEvidence: true))
        {
            Check(theme.Probability is >= 0 and <= 1, $"{theme.Name} has the probability {theme.Probability}");
            foreach (var evidence in theme.Evidence)
            {
                var place = evidence.Location == ClauseLocation.Chapeau ? chapeau : text;
                Check(evidence.Span.Start >= 0 && evidence.Span.Start < evidence.Span.End && evidence.Span.End <= place.Length, $"the evidence {evidence} stands outside of its text of {place.Length}");
                Check(double.IsFinite(evidence.Weight), $"the evidence {evidence} has no weight");
            }
        }
    }
}
