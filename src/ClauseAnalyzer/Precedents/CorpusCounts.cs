namespace ClauseAnalyzer.Precedents;

/// <summary>What a refresh of a corpus did, and what the corpus holds after it. Immutable.</summary>
/// <param name="Added">Files that are new.</param>
/// <param name="Changed">Files read again because they, or what reads them, changed.</param>
/// <param name="Unchanged">Files left as they were.</param>
/// <param name="Removed">Files that are gone from the folders named.</param>
/// <param name="Documents">Texts in the corpus now.</param>
/// <param name="Paragraphs">Paragraphs in the corpus now.</param>
public sealed record CorpusCounts(int Added, int Changed, int Unchanged, int Removed, long Documents, long Paragraphs);
