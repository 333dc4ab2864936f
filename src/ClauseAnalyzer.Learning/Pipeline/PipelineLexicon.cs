using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Classification.Cues;
using ClauseAnalyzer.Classification.Features;
using ClauseAnalyzer.Classification.Frames;
using ClauseAnalyzer.Classification.Models;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Learning.Pipeline;

/// <summary>The steps of the pipeline that need the lexicon. Immutable and safe to share between threads.</summary>
internal sealed class PipelineLexicon
{
    // The tables of clauses and the cues that this assembly carries.
    private static readonly Lazy<PipelineLexicon> FromResources = new(() =>
    {
        var lexicon = ClauseLexicon.Of(LexiconFiles.Read(ResourceOf));
        return new PipelineLexicon(new ClauseFinder(lexicon, lexicon.Scale(lexicon.ScaleNames[0])), ThemeCues.Parse(ResourceOf("themes.txt"), "themes.txt"), FrameLexicon.Parse(ResourceOf(FrameLexicon.FileName), ResourceOf("addressees.txt")));
    });

    // More than any model looks for: what its vocabulary lacks is passed over.
    private static readonly NgramOptions EveryNgram = new() { MaximumLength = 3, HasSkipPairs = true };

    private readonly ClauseFinder finder;
    private readonly ThemeCues cues;
    private readonly FrameLexicon frames;
    private readonly CueFeaturizer[] cueFeaturizers;
    private readonly SectionGrammar grammar;

    public PipelineLexicon(ClauseFinder finder, ThemeCues cues, FrameLexicon frames)
    {
        this.finder = finder;
        this.cues = cues;
        this.frames = frames;
        cueFeaturizers = [.. cues.Cues.Select(cue => cue.Theme).Distinct(StringComparer.Ordinal).Select(theme => new CueFeaturizer(cues, theme))];
        grammar = new SectionGrammar(new SectionSigns(new OpeningForms(finder.Lexicon)));
        Tag = $"{finder.Lexicon.Hash} {frames.Hash} {cues.Hash}";
    }

    /// <summary>The lexicon that this assembly carries.</summary>
    public static PipelineLexicon Shipped => FromResources.Value;

    /// <summary>SHA-256 of the tables of clauses, of the frames and of the cues.</summary>
    public string Tag { get; }

    /// <summary>Names the features of a row.</summary>
    /// <exception cref="ModelFormatException">The pipeline was fitted with another lexicon (MDL330).</exception>
    public void Read(ReadingInput row, ReadingOutput names)
    {
        if (row.Lexicon != Tag)
        {
            throw new ModelFormatException(
                "MDL330",
                $"Expected a pipeline that was fitted with the lexicon of this ClauseAnalyzer.Learning ({Tag}), found one fitted with another ({row.Lexicon}). Take the version of ClauseAnalyzer.Learning it was fitted with, or make it again with train.");
        }

        var text = ParagraphText.Join(row.Chapeau, row.Text);
        names.ThemeTokens = ThemeTokens(text, row.CueValue);
        names.SecondTokens = SecondTokens(text);
        names.OpeningTokens = OpeningTokens(SectionGrammar.OpeningOf(row.Text, row.Chapeau));
    }

    /// <summary>Decides the section of a row and finds its act.</summary>
    public void FindActs(ActsInput row, ActsOutput acts)
    {
        Span<double> shares = stackalloc double[row.SectionShares.Length];
        for (var section = 0; section < shares.Length; section++)
        {
            shares[section] = row.SectionShares[section];
        }

        using var reader = WordReader.Borrow();
        var decided = grammar.Decide(reader.Read(SectionGrammar.OpeningOf(row.Text, row.Chapeau)), row.Chapeau.Length > 0, shares);
        var paragraph = new Paragraph { Position = 1, Section = decided, Text = row.Text, Chapeau = row.Chapeau };
        var main = finder.FindMain(paragraph, finder.Find(paragraph));
        acts.Section = Sections.NameOf(decided);
        acts.Verb = main?.Verb ?? "";
        acts.Addressee = main?.Addressee ?? "";
        acts.VerbTokens = VerbTokens(MaskedOpening.Of(row.Text, decided, finder));
    }

    /// <summary>Cues and n-grams of a text; cues as often as they count.</summary>
    public string[] ThemeTokens(string text, int cueValue)
    {
        List<string> tokens = [.. CuesIn(text).SelectMany(cue => Enumerable.Repeat(cue, cueValue))];
        tokens.AddRange(NgramFeaturizer.NamesIn(text, EveryNgram).Distinct(StringComparer.Ordinal));
        return [.. tokens];
    }

    /// <summary>Cues and frames of a text, each named once: what the second stage looks at beside the scores of the first.</summary>
    public string[] SecondTokens(string text)
    {
        using var reader = WordReader.Borrow();
        var found = new FrameFinder(frames).Read(reader.Read(text));
        return [.. CuesIn(text), .. found.Select(frame => frame.Key).Distinct().Select(frames.Names.NameOf)];
    }

    /// <summary>How an opening begins and ends.</summary>
    public static string[] OpeningTokens(string opening) => [.. OpeningFeaturizer.NamesIn(opening).Distinct(StringComparer.Ordinal)];

    /// <summary>N-grams of a text whose act is masked.</summary>
    public static string[] VerbTokens(string maskedText) => [.. NgramFeaturizer.NamesIn(maskedText, EveryNgram).Distinct(StringComparer.Ordinal)];

    private List<string> CuesIn(string text)
    {
        using var reader = WordReader.Borrow();
        var collector = new FeatureCollector();
        cues.Find(reader.Read(text), collector.CueHits);
        var names = new List<string>();
        foreach (var featurizer in cueFeaturizers)
        {
            collector.Clear();
            featurizer.FeaturizeFound(collector);
            names.AddRange(collector.Hits.Select(hit => hit.Feature).Distinct().Select(featurizer.NameOf));
        }

        return names;
    }

    private static string ResourceOf(string name)
    {
        using var stream = typeof(PipelineLexicon).Assembly.GetManifestResourceStream($"lexicon/{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
