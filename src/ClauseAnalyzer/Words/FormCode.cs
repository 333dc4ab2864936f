namespace ClauseAnalyzer.Words;

/// <summary>What a form is in one number, or the parts that it is made of. Immutable.</summary>
/// <typeparam name="TPart">A part.</typeparam>
/// <param name="Code">The number, at least 0; of no meaning where there are <paramref name="Parts"/>.</param>
/// <param name="Parts">The parts of a form that no number tells; null for most.</param>
internal readonly record struct FormCode<TPart>(int Code, TPart[]? Parts);
