namespace ClauseAnalyzer.Charts;

/// <summary>A value with its interval at one category. All numbers must be finite and Low ≤ Value ≤ High.</summary>
/// <param name="Category">Index into the chart's categories, from 0.</param>
/// <param name="Value">The value, in the chart's unit; a fraction where the chart's format is percent.</param>
/// <param name="Low">Lower end of the interval; equal to Value for none.</param>
/// <param name="High">Upper end of the interval; equal to Value for none.</param>
/// <param name="Count">The count behind the value, for the tooltip; null where unknown.</param>
/// <param name="N">The number of units the value rests on, for the tooltip; null where unknown.</param>
/// <param name="Link">Where the mark leads, when the style writes links; null for nowhere.</param>
public readonly record struct IntervalPoint(
    int Category, double Value, double Low, double High, int? Count = null, int? N = null, string? Link = null);
