using System.Text.Json.Serialization;

namespace ClauseAnalyzer.Precedents;

/// <summary>Writes hedges as a JSON array, by code made when the program is built: a native program has no reflection to make it.</summary>
[JsonSerializable(typeof(IReadOnlyList<string>))]
internal sealed partial class HedgesJson : JsonSerializerContext;
