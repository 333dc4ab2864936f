using ClauseAnalyzer.Rows;
using Microsoft.ML;

namespace ClauseAnalyzer.Learning.Pipeline;

/// <summary>A fitted pipeline of ML.NET: rows with <c>text</c> and <c>chapeau</c> in; section, verb, addressee, suggested verb and themes with their probabilities out. Immutable.</summary>
public sealed class ClausePipeline
{
    private readonly MLContext context;
    private readonly DataViewSchema input;

    internal ClausePipeline(MLContext context, ITransformer transformer, DataViewSchema input)
    {
        this.context = context;
        this.input = input;
        Transformer = transformer;
    }

    /// <summary>The steps, as ML.NET runs them.</summary>
    public ITransformer Transformer { get; }

    /// <summary>Writes the pipeline; any program loads it with <c>MLContext.Model.Load</c> after <c>ComponentCatalog.RegisterAssembly(typeof(ClausePipeline).Assembly)</c>.</summary>
    /// <param name="path">The file, made or replaced; it appears under its name only when it is complete. The same bytes for the same pipeline, whatever the clock.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Save(string path)
    {
        using var stream = new MemoryStream();
        context.Model.Save(Transformer, input, stream);
        AtomicFile.WriteBytes(path, TimelessZip.Of(stream.ToArray()));
    }
}
