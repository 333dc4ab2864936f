using System.ComponentModel;
using System.Diagnostics;
using System.Xml;
using ClauseAnalyzer.Resolutions.Lines;

namespace ClauseAnalyzer.Resolutions.Formats.Pdf;

/// <summary>Reads a PDF through the program pdftotext, which gives each word with its place on the page.</summary>
internal static class PdfLineReader
{
    private static readonly TimeSpan LongestRun = TimeSpan.FromMinutes(2);

    public static SourceText Read(string path, ReaderOptions options)
    {
        if (new FileInfo(path).Length == 0)
        {
            throw FormatErrors.Empty(path);
        }

        var xml = Run(path, options);
        try
        {
            var pages = PdfPages.Parse(xml);
            var text = PdfLayout.Read(pages);
            return text.Lines.Any(line => !line.Text.IsEmpty) ? text : throw FormatErrors.NoWords(path);
        }
        catch (XmlException exception)
        {
            throw FormatErrors.DamagedPdf(path, exception.Message.ReplaceLineEndings(" "));
        }
    }

    private static string Run(string path, ReaderOptions options)
    {
        var start = new ProcessStartInfo(options.PdfTextProgram)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };

        // A path of its own argument, made absolute: a file named "-opw" is no option.
        foreach (var argument in new[] { "-bbox-layout", "-enc", "UTF-8", Path.GetFullPath(path), "-" })
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Start(start, options.PdfTextProgram);
        var errors = process.StandardError.ReadToEndAsync();
        var output = ReadLimited(process, path, options.MaxCharacters);
        if (!process.WaitForExit(LongestRun))
        {
            process.Kill(entireProcessTree: true);
            throw FormatErrors.DamagedPdf(path, "it took longer than two minutes");
        }

        return process.ExitCode == 0 ? output : throw FormatErrors.DamagedPdf(path, FirstLine(errors.GetAwaiter().GetResult()));
    }

    private static Process Start(ProcessStartInfo start, string program)
    {
        try
        {
            return Process.Start(start) ?? throw FormatErrors.NoPdfProgram(program, null);
        }
        catch (Win32Exception exception)
        {
            throw FormatErrors.NoPdfProgram(program, exception);
        }
    }

    // The places of the words take some twenty characters for each character of text.
    private static string ReadLimited(Process process, string path, long limit)
    {
        var text = new System.Text.StringBuilder();
        var buffer = new char[1 << 16];
        for (var read = 1; read > 0;)
        {
            read = process.StandardOutput.Read(buffer);
            text.Append(buffer, 0, read);
            if (text.Length > Math.Min(limit * 20, int.MaxValue / 4))
            {
                process.Kill(entireProcessTree: true);
                throw FormatErrors.TooLarge(path, limit);
            }
        }

        return text.ToString();
    }

    private static string FirstLine(string errors)
    {
        var line = errors.Split('\n')[0].Trim();
        return line.Length == 0 ? "no reason given" : line;
    }
}
