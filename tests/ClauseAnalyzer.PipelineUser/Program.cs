using System.Globalization;
using ClauseAnalyzer.Learning.Pipeline;
using ClauseAnalyzer.PipelineUser;
using Microsoft.ML;

// clauses.zip, then one paragraph a further argument: writes what the pipeline says of each.
var context = new MLContext();
context.ComponentCatalog.RegisterAssembly(typeof(ParagraphRow).Assembly);
var pipeline = context.Model.Load(args[0], out _);
var rows = context.Data.LoadFromEnumerable(args[1..].Select(text => new ParagraphRow { Text = text }));
foreach (var answer in context.Data.CreateEnumerable<Answer>(pipeline.Transform(rows), reuseRowObject: false))
{
    Console.Out.Write(string.Create(
        CultureInfo.InvariantCulture,
        $"{answer.Section}|{answer.Verb}|{answer.Addressee}|{answer.SuggestedVerb}|{answer.Training}|{answer.TrainingProbability:F3}\n"));
}
