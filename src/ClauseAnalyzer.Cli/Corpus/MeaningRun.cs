using System.Diagnostics;
using System.Globalization;
using ClauseAnalyzer.Cli.Commands;
using ClauseAnalyzer.Cli.Output;
using ClauseAnalyzer.Precedents.Vectors;

namespace ClauseAnalyzer.Cli.Corpus;

/// <summary>Gives the paragraphs of a corpus file their vectors, and says beforehand how long it takes.</summary>
internal sealed class MeaningRun : IDisposable
{
    // By then the model is loaded and the rate is steady enough to tell.
    private static readonly TimeSpan Trial = TimeSpan.FromSeconds(3);

    private readonly ISentenceModel model;
    private readonly CorpusVectorWriter writer;
    private readonly CommandContext context;
    private readonly bool isQuiet;

    private MeaningRun(ISentenceModel model, CorpusVectorWriter writer, CommandContext context, bool isQuiet) =>
        (this.model, this.writer, this.context, this.isQuiet) = (model, writer, context, isQuiet);

    /// <summary>Opens model and corpus, before any work.</summary>
    /// <param name="path">The corpus file; a missing one is made.</param>
    /// <param name="threads">How many paragraphs are worked on at the same time.</param>
    /// <param name="context">Where to print, and what stops the run.</param>
    /// <param name="isQuiet">Whether neither time nor progress is told.</param>
    /// <exception cref="WrongCallException">This program was built without the sentence model.</exception>
    /// <exception cref="ClauseAnalyzer.Precedents.CorpusFormatException">The corpus cannot be used, or holds vectors of another model.</exception>
    public static MeaningRun Open(string path, int threads, CommandContext context, bool isQuiet)
    {
        var model = SentenceModels.Open(threads);
        try
        {
            return new MeaningRun(model, CorpusVectorWriter.Open(path, model), context, isQuiet);
        }
        catch
        {
            model.Dispose();
            throw;
        }
    }

    /// <summary>Gives every paragraph without a vector its own.</summary>
    /// <returns>Number of paragraphs that got one.</returns>
    public long Run()
    {
        var (missing, done, isTold) = (writer.Missing, 0L, isQuiet);
        using var progress = new ProgressLine(context.Terminal, "vectors", isQuiet);
        var clock = Stopwatch.StartNew();
        while (writer.WriteNext(context.CancellationToken) is > 0 and var count)
        {
            done += count;
            if (!isTold && clock.Elapsed >= Trial)
            {
                isTold = true;
                TellTime(missing, done, clock.Elapsed);
            }

            progress.Show(done, Math.Min(1, (double)done / Math.Max(missing, 1)));
        }

        return done;
    }

    /// <summary>Closes corpus and model.</summary>
    public void Dispose()
    {
        writer.Dispose();
        model.Dispose();
    }

    private void TellTime(long missing, long done, TimeSpan elapsed)
    {
        var rate = done / elapsed.TotalSeconds;
        var left = TimeSpan.FromSeconds((missing - done) / rate);
        context.Terminal.Complain(string.Create(
            CultureInfo.InvariantCulture,
            $"{missing:#,0} paragraphs get a vector, {rate:#,0} a second: about {Durations.InWords(left)} more; what is done stays when you stop, and the same call goes on"));
    }
}
