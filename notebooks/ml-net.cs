#!/usr/bin/env dotnet
// The shipped pipeline in a program of ML.NET: section, verb, addressee and themes of a paragraph.
// Run it from the checkout:
//     dotnet run notebooks/ml-net.cs
#:project ../src/ClauseAnalyzer.Learning/ClauseAnalyzer.Learning.csproj
#:property PublishAot=false

using System.Globalization;
using ClauseAnalyzer.Learning.Pipeline;
using Microsoft.ML;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var context = new MLContext();
context.ComponentCatalog.RegisterAssembly(typeof(ParagraphRow).Assembly);
var pipeline = context.Model.Load("models/clauses.zip", out _);
ParagraphRow[] rows = [new() { Text = "Urges Member States to train prosecutors;" }, new() { Text = "Recalling its resolution 65/230," }];
var answers = pipeline.Transform(context.Data.LoadFromEnumerable(rows));
foreach (var row in answers.Preview(maxRows: 10).RowView)
{
    Console.WriteLine(string.Join(", ", row.Values.Select(cell => $"{cell.Key}: {cell.Value}")));
}
