using ClauseAnalyzer.Learning.Pipeline;
using Microsoft.ML;

namespace ClauseAnalyzer.Tests.Cookbook;

/// <summary>Run the model in a program of ML.NET. The file is models/clauses.zip; columns of your own come through beside the answers.</summary>
internal sealed class RunThePipeline : Recipe
{
    protected override void Cook(string folder)
    {
        var context = new MLContext();
        context.ComponentCatalog.RegisterAssembly(typeof(ParagraphRow).Assembly);
        var pipeline = context.Model.Load(Path.Combine(AppContext.BaseDirectory, "models", "clauses.zip"), out _);
        ParagraphRow[] rows = [new() { Text = "Urges Member States to train prosecutors;" }, new() { Text = "Recalling its resolution 65/230," }];
        var answers = pipeline.Transform(context.Data.LoadFromEnumerable(rows));
        foreach (var row in answers.Preview().RowView)
        {
            var shown = row.Values.Where(cell => cell.Key is "section" or "verb" or "addressee" or "training");
            Console.WriteLine(string.Join(", ", shown.Select(cell => $"{cell.Key}: {cell.Value}")));
        }
    }
}
