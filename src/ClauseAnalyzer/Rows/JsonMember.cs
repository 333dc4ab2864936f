namespace ClauseAnalyzer.Rows;

/// <summary>A member of a JSON object.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Cell">Its value.</param>
internal readonly record struct JsonMember(string Key, RowCell Cell);
