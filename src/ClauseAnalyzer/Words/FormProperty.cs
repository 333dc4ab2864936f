namespace ClauseAnalyzer.Words;

/// <summary>Something that is known of a word by the way it is written: what the lexicon says of it, the number of its stem. Immutable and thread-safe.</summary>
/// <typeparam name="T">What is known.</typeparam>
/// <param name="compute">Gives it for a form as written, composed (NFC) and with its case; called once a form and table.</param>
public sealed class FormProperty<T>(Func<string, T> compute)
{
    internal T Of(string form) => compute(form);
}
