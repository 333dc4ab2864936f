namespace ClauseAnalyzer.Learning.Pipeline;

/// <summary>Names of the columns that the pipeline reads, makes and hands from step to step.</summary>
internal static class PipelineColumns
{
    public const string Text = "text";
    public const string Chapeau = "chapeau";
    public const string Section = "section";
    public const string Verb = "verb";
    public const string Addressee = "addressee";
    public const string SuggestedVerb = "suggested_verb";

    // Handed from step to step, and dropped at the end.
    public const string Lexicon = "lexicon";
    public const string CueValue = "cue_value";
    public const string ThemeTokens = "theme_tokens";
    public const string ThemeFeatures = "theme_features";
    public const string SecondTokens = "second_tokens";
    public const string SecondFeatures = "second_features";
    public const string SecondScore = "second_score";
    public const string SecondInput = "second_input";
    public const string OpeningTokens = "opening_tokens";
    public const string OpeningFeatures = "opening_features";
    public const string SectionShares = "section_shares";
    public const string VerbTokens = "verb_tokens";
    public const string VerbFeatures = "verb_features";

    // Named by ML.NET.
    public const string Label = "Label";
    public const string Weight = "Weight";
    public const string Score = "Score";
    public const string Probability = "Probability";
    public const string PredictedLabel = "PredictedLabel";

    /// <summary>What the last step drops.</summary>
    public static IReadOnlyList<string> Steps { get; } =
    [
        Lexicon, CueValue, ThemeTokens, ThemeFeatures, SecondTokens, SecondFeatures, SecondScore, SecondInput, OpeningTokens, OpeningFeatures, SectionShares, VerbTokens, VerbFeatures,
        Score, Probability, PredictedLabel,
    ];

    /// <summary>The column of a theme's label: the one that <c>classify</c> writes, or that with "theme_" before it where a step of the pipeline has the name.</summary>
    public static string ThemeColumnOf(string column) =>
        Steps.Append(SuggestedVerb).Contains(column, StringComparer.OrdinalIgnoreCase) ? $"theme_{column}" : column;
}
