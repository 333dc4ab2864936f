namespace ClauseAnalyzer.Lexicon;

/// <summary>One reading of a word as the head of a verb.</summary>
/// <param name="Entry">The verb.</param>
/// <param name="Form">The form that the word is.</param>
internal readonly record struct VerbForm(VerbEntry Entry, VerbForms Form);
