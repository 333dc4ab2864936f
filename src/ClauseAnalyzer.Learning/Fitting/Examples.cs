using Microsoft.ML;
using Microsoft.ML.Data;

namespace ClauseAnalyzer.Learning.Fitting;

/// <summary>Makes data views of labelled rows.</summary>
internal static class Examples
{
    /// <summary>Fixes how ML.NET parts rows into folds; files of data/training part most evenly under this one.</summary>
    public const int Seed = 1;

    /// <summary>A context of its own for each fit, so that fits side by side draw nothing from one another.</summary>
    public static MLContext NewContext() => new(Seed);

    /// <summary>The view of some rows, their vectors under the name that the pipeline gives them.</summary>
    public static IDataView ViewOf(MLContext context, IEnumerable<ExampleRow> rows, int length, string featureColumn)
    {
        var schema = SchemaDefinition.Create(typeof(ExampleRow));
        schema[nameof(ExampleRow.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, length);
        schema[nameof(ExampleRow.Features)].ColumnName = featureColumn;
        return context.Data.LoadFromEnumerable(rows.ToArray(), schema);
    }
}
