#!/usr/bin/env dotnet
#:project ../src/ClauseAnalyzer/ClauseAnalyzer.csproj
#:property PublishAot=false
Console.WriteLine(ClauseAnalyzer.ShippedFiles.ResolutionsDirectory);
foreach (var f in Directory.GetFiles(ClauseAnalyzer.ShippedFiles.ResolutionsDirectory)) Console.WriteLine(Path.GetFileName(f));
