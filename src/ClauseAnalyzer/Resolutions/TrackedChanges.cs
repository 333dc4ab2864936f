namespace ClauseAnalyzer.Resolutions;

/// <summary>How the tracked changes of a Word file, or the insertions and deletions of a web page, are read.</summary>
public enum TrackedChanges
{
    /// <summary>As if all were accepted: insertions stand, deletions are gone.</summary>
    Accepted,

    /// <summary>As if all were rejected: the text before the changes.</summary>
    Rejected,

    /// <summary>Both readings, the rejected one first.</summary>
    Both,
}
