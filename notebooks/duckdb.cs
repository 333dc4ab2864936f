#!/usr/bin/env dotnet
// Asks classified rows in DuckDB, where the program duckdb is not at hand; prints CSV.
// Run it from the checkout:
//     dotnet run notebooks/duckdb.cs -- "SELECT verb, count(*) AS count FROM 'out/paragraphs.csv' GROUP BY verb ORDER BY count DESC"
#:package DuckDB.NET.Data.Full
#:property PublishAot=false

using System.Globalization;
using DuckDB.NET.Data;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is not [var sql])
{
    Console.Error.WriteLine("expected one argument, a question in SQL");
    return 2;
}

using var connection = new DuckDBConnection("Data Source=:memory:");
connection.Open();
using var command = connection.CreateCommand();
command.CommandText = sql;
using var rows = command.ExecuteReader();
var columns = Enumerable.Range(0, rows.FieldCount).ToList();
Console.Out.NewLine = "\n";
Console.WriteLine(string.Join(',', columns.Select(rows.GetName)));
while (rows.Read())
{
    Console.WriteLine(string.Join(',', columns.Select(column => rows.IsDBNull(column) ? "" : Quoted($"{rows.GetValue(column)}"))));
}

return 0;

static string Quoted(string cell) => cell.AsSpan().IndexOfAny(",\"\n\r") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
