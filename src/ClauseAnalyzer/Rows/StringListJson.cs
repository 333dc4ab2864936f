using System.Text.Json.Serialization;

namespace ClauseAnalyzer.Rows;

/// <summary>Lists of texts from JSON, without reflection.</summary>
[JsonSerializable(typeof(string[]))]
internal sealed partial class StringListJson : JsonSerializerContext;
