namespace ClauseAnalyzer.Rows;

/// <summary>The run that classified the rows of a database: what would have to be the same to get the same rows. Immutable; knows no clock.</summary>
/// <param name="Program">Version of the program.</param>
/// <param name="Model">Hash of the model.</param>
/// <param name="Lexicon">Hash of the lexicon.</param>
/// <param name="ForceScale">Name of the scale that ranks verbs.</param>
/// <param name="Inputs">Names of the inputs as given, in order.</param>
public sealed record ClassifiedRun(string Program, string Model, string Lexicon, string ForceScale, IReadOnlyList<string> Inputs);
