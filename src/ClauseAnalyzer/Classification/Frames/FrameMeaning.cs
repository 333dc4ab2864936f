namespace ClauseAnalyzer.Classification.Frames;

/// <summary>What frames.txt says of a word or a phrase.</summary>
/// <param name="Kind">What it can be in a frame.</param>
/// <param name="Value">Its number among those of its kind, from 1.</param>
/// <param name="Part">Of a deed: verb, noun or adjective.</param>
internal readonly record struct FrameMeaning(FrameWordKind Kind, byte Value, FramePart Part);
