using System.Globalization;
using ClauseAnalyzer.Learning.Pipeline;
using ClauseAnalyzer.Rows;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace ClauseAnalyzer.Learning.Fitting;

/// <summary>Puts fitted steps behind one another, from text to answers. Mutable; one a pipeline.</summary>
internal sealed class PipelineAssembly
{
    private readonly MLContext context = Examples.NewContext();
    private readonly List<ITransformer> steps = [];
    private readonly DataViewSchema input;
    private IDataView data;

    private PipelineAssembly()
    {
        data = context.Data.LoadFromEnumerable(Array.Empty<ParagraphRow>());
        input = data.Schema;
    }

    /// <summary>The whole way: read, section, act, verb, themes.</summary>
    public static ClausePipeline Build(PipelineLexicon lexicon, int cueValue, SectionFit sections, VerbFit verbs, ThemesFit themes, SecondStages? second)
    {
        var assembly = new PipelineAssembly();
        assembly.AddReading(lexicon, cueValue, sections.Vocabulary, themes.Vocabulary);
        assembly.AddSection(sections.Step);
        assembly.AddActs(lexicon);
        assembly.AddSuggestedVerb(verbs);
        var columns = ClassifiedColumns.OfThemes([.. themes.Themes.Select(theme => theme.Answer.Name)]);
        if (second is not null)
        {
            assembly.Fit(second.Vocabulary.Counts(assembly.context, PipelineColumns.SecondTokens, PipelineColumns.SecondFeatures));
        }

        for (var theme = 0; theme < columns.Count; theme++)
        {
            assembly.AddTheme(themes.Themes[theme], second?.Themes[theme], PipelineColumns.ThemeColumnOf(columns[theme]));
        }

        return assembly.Finish();
    }

    private void AddReading(PipelineLexicon lexicon, int cueValue, Vocabulary openings, Vocabulary themes)
    {
        Fit(Constant(PipelineColumns.Lexicon, $"\"{lexicon.Tag}\""));
        Fit(Constant(PipelineColumns.CueValue, cueValue.ToString(CultureInfo.InvariantCulture)));
        Fit(context.Transforms.CustomMapping<ReadingInput, ReadingOutput>(lexicon.Read, ReadingMapping.Contract));
        Fit(themes.Counts(context, PipelineColumns.ThemeTokens, PipelineColumns.ThemeFeatures));
        Fit(openings.Counts(context, PipelineColumns.OpeningTokens, PipelineColumns.OpeningFeatures));
    }

    private void AddSection(ITransformer scorer)
    {
        Add(scorer);
        Fit(context.Transforms.CopyColumns(PipelineColumns.SectionShares, PipelineColumns.Score));
    }

    private void AddActs(PipelineLexicon lexicon) =>
        Fit(context.Transforms.CustomMapping<ActsInput, ActsOutput>(lexicon.FindActs, ActsMapping.Contract));

    private void AddSuggestedVerb(VerbFit verbs)
    {
        Fit(verbs.Vocabulary.Counts(context, PipelineColumns.VerbTokens, PipelineColumns.VerbFeatures));
        if (verbs.Step is null)
        {
            var only = verbs.Verbs.Count == 0 ? "" : verbs.Verbs[0];
            Fit(Constant(PipelineColumns.SuggestedVerb, $"\"{only}\""));
            return;
        }

        Add(verbs.Step);
        Fit(context.Transforms.Conversion.MapKeyToValue(PipelineColumns.SuggestedVerb, PipelineColumns.PredictedLabel));
    }

    private void AddTheme(ThemeFit first, SecondStage? second, string column)
    {
        var probability = ClassifiedColumns.ProbabilityOf(column);
        var answer = second?.Answer ?? first.Answer;
        var threshold = ((float)answer.Threshold).ToString("R", CultureInfo.InvariantCulture);
        Add(first.Scorer);
        if (second is not null)
        {
            var scoreValue = ((float)second.ScoreValue).ToString("R", CultureInfo.InvariantCulture);
            Fit(context.Transforms.Expression(PipelineColumns.SecondScore, $"(score) => score * {scoreValue}f", PipelineColumns.Score));
            Fit(context.Transforms.Concatenate(PipelineColumns.SecondInput, PipelineColumns.SecondScore, PipelineColumns.SecondFeatures));
            Add(second.Scorer);
        }

        Add(second?.Calibrator ?? first.Calibrator);
        Fit(context.Transforms.CopyColumns(probability, PipelineColumns.Probability));
        Fit(context.Transforms.Expression(column, $"(p) => p >= {threshold}f", probability));
    }

    private ClausePipeline Finish()
    {
        string[] dropped = [.. PipelineColumns.Steps.Where(column => data.Schema.GetColumnOrNull(column) is not null)];
        Fit(context.Transforms.DropColumns(dropped));
        return new ClausePipeline(context, new TransformerChain<ITransformer>([.. steps]), input);
    }

    // ML.NET has no step for a constant; an expression that does not look at its argument is one.
    private ExpressionEstimator Constant(string column, string value) => context.Transforms.Expression(column, $"(t) => {value}", PipelineColumns.Text);

    private void Fit(IEstimator<ITransformer> estimator) => Add(estimator.Fit(data));

    private void Add(ITransformer step)
    {
        steps.Add(step);
        data = step.Transform(data);
    }
}
