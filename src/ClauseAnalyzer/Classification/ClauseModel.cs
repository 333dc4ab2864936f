namespace ClauseAnalyzer.Classification;

/// <summary>A fitted model of themes, sections and verbs. Immutable and safe to share between threads.</summary>
public sealed class ClauseModel
{
    private ClauseModel()
    {
    }

    /// <summary>The themes, in the order of the model's columns.</summary>
    public IReadOnlyList<string> ThemeNames => throw new NotImplementedException();

    /// <summary>SHA-256 over the model's bytes, lower-case hexadecimal.</summary>
    public string Hash => throw new NotImplementedException();

    /// <summary>Reads a model file whole.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The model.</returns>
    /// <exception cref="Learning.ModelFormatException">The file is missing, unreadable, damaged or of another version.</exception>
    public static ClauseModel Load(string path) => throw new NotImplementedException();

    /// <summary>Writes the model file and, beside it with ".txt" added, its readable form.</summary>
    /// <param name="path">The file, made or replaced.</param>
    public void Save(string path) => throw new NotImplementedException();
}
