using Microsoft.ML;
using Microsoft.ML.Data;

namespace ClauseAnalyzer.Learning.Fitting;

/// <summary>The names of features in the order of their numbers. Turns tokens into vectors whose slots have these names. Immutable.</summary>
internal sealed class Vocabulary
{
    // ML.NET takes a vector without slots for one of unknown length.
    private const string Nothing = "(nothing)";

    private readonly string[] names;

    public Vocabulary(IEnumerable<string> names)
    {
        this.names = [.. names];
        Length = Math.Max(1, this.names.Length);
    }

    /// <summary>Slots of a vector, at least 1.</summary>
    public int Length { get; }

    /// <summary>The step from tokens to the counts of those that are in the vocabulary; others are passed over.</summary>
    public IEstimator<ITransformer> Counts(MLContext context, string tokens, string features)
    {
        var keys = context.Transforms.Conversion.MapValueToKey([new InputOutputColumnPair(features, tokens)], keyData: KeysOf(context, names.Length > 0 ? names : [Nothing]));
        return keys.Append(context.Transforms.Conversion.MapKeyToVector(features, features, outputCountVector: true));
    }

    /// <summary>The vectors of rows of tokens.</summary>
    public VBuffer<float>[] VectorsOf(MLContext context, IEnumerable<string[]> rows)
    {
        var data = context.Data.LoadFromEnumerable(rows.Select(tokens => new TokenRow { Tokens = tokens }).ToArray());
        var counted = Counts(context, nameof(TokenRow.Tokens), nameof(VectorRow.Features)).Fit(data).Transform(data);
        return [.. context.Data.CreateEnumerable<VectorRow>(counted, reuseRowObject: false).Select(row => row.Features)];
    }

    /// <summary>A column of keys, so that a class or a feature has its number by its place here and not by the rows.</summary>
    public static IDataView KeysOf(MLContext context, IEnumerable<string> names) =>
        context.Data.LoadFromEnumerable(names.Select(name => new NameRow { Name = name }).ToArray());

    private sealed class NameRow
    {
        public string Name { get; set; } = "";
    }

    private sealed class TokenRow
    {
        public string[] Tokens { get; set; } = [];
    }

    private sealed class VectorRow
    {
        public VBuffer<float> Features { get; set; }
    }
}
