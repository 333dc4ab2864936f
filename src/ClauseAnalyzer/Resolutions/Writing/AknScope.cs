namespace ClauseAnalyzer.Resolutions.Writing;

/// <summary>What the parts of one document share while it is written. Not thread-safe.</summary>
internal sealed class AknScope
{
    /// <param name="resolution">The resolution.</param>
    /// <param name="context">The eId of the component that it stands in; empty for a document of its own.</param>
    /// <param name="ids">Gives eIds, unique in the whole file.</param>
    public AknScope(Resolution resolution, string context, AknIds ids)
    {
        Resolution = resolution;
        Context = context;
        Ids = ids;
        Iri = WorkIri.Of(resolution);
        var citations = new Citations(resolution);
        Notes = new AknNotes(resolution.Notes, ids, citations);
        Inline = new AknInline(Notes, citations, ids);
    }

    public Resolution Resolution { get; }

    public string Context { get; }

    public AknIds Ids { get; }

    public WorkIri Iri { get; }

    public AknNotes Notes { get; }

    public AknInline Inline { get; }
}
