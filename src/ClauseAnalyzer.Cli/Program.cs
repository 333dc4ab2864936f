Console.Error.WriteLine("clauseanalyzer: no command yet");
return 2;
