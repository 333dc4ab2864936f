namespace ClauseAnalyzer.Classification.Frames;

/// <summary>What stands around a deed; places are -1 and numbers 0 where there is nothing.</summary>
/// <param name="Before">The participant before it.</param>
/// <param name="BeforeAt">Where.</param>
/// <param name="Behind">The participant behind it.</param>
/// <param name="BehindAt">Where.</param>
/// <param name="Beside">A second one behind it, joined to the first.</param>
/// <param name="BesideAt">Where.</param>
/// <param name="OtherDeed">A deed right behind it: "exchange of information".</param>
/// <param name="OtherDeedAt">Where.</param>
/// <param name="Level">Its level.</param>
/// <param name="IsFull">Whether it is to be done fully.</param>
internal readonly record struct Surroundings(
    byte Before, int BeforeAt, byte Behind, int BehindAt, byte Beside, int BesideAt, byte OtherDeed, int OtherDeedAt, byte Level, bool IsFull);
