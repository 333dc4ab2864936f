using ClauseAnalyzer.Classification.Cues;
using ClauseAnalyzer.Classification.Features;
using ClauseAnalyzer.Classification.Frames;
using ClauseAnalyzer.Classification.Models;

namespace ClauseAnalyzer.Classification.ModelFiles;

/// <summary>Writes the parts of a model as bytes, little-endian, every list with its length before it. Mutable; one a file.</summary>
internal sealed class ModelFileWriter : IDisposable
{
    private readonly MemoryStream stream = new();
    private readonly BinaryWriter writer;

    public ModelFileWriter() => writer = new BinaryWriter(stream);

    public byte[] ToArray()
    {
        writer.Flush();
        return stream.ToArray();
    }

    public void Dispose()
    {
        writer.Dispose();
        stream.Dispose();
    }

    public void Write(int value) => writer.Write(value);

    public void Write(bool value) => writer.Write(value);

    public void Write(double value) => writer.Write(value);

    public void Write(string value) => writer.Write(value);

    public void Write(IReadOnlyList<string> values)
    {
        Write(values.Count);
        foreach (var value in values)
        {
            Write(value);
        }
    }

    public void Write(ReadOnlySpan<int> values)
    {
        Write(values.Length);
        foreach (var value in values)
        {
            Write(value);
        }
    }

    public void Write(ReadOnlySpan<ulong> values)
    {
        Write(values.Length);
        foreach (var value in values)
        {
            writer.Write(value);
        }
    }

    public void Write(ReadOnlySpan<double> values)
    {
        Write(values.Length);
        foreach (var value in values)
        {
            Write(value);
        }
    }

    public void Write(ThemeCues cues) => cues.WriteCompiled(writer);

    public void Write(NgramFeaturizer featurizer)
    {
        Write(featurizer.Options.MaximumLength);
        Write(featurizer.Options.HasSkipPairs);
        Write(featurizer.Options.MinimumRows);
        Write(featurizer.Stems);
        Write(featurizer.Keys);
    }

    /// <summary>Frames: the words they are made of in their compiled form, and which frames count.</summary>
    public void Write(FrameFeaturizer frames)
    {
        var lexicon = frames.Lexicon;
        foreach (var names in lexicon.Names.All)
        {
            Write(names);
        }

        writer.Write(lexicon.CampOf);
        writer.Write(lexicon.GroupOf);
        Write(lexicon.Words);
        Write(lexicon.Phrases.Count);
        foreach (var phrase in lexicon.Phrases)
        {
            Write(phrase.Words);
            Write(phrase.NeedsCapital);
            writer.Write((byte)phrase.Meaning.Kind);
            writer.Write(phrase.Meaning.Value);
            writer.Write((byte)phrase.Meaning.Part);
        }

        Write(frames.Keys);
    }

    public void Write(MultiLinearModel model)
    {
        Write([.. model.Intercepts]);
        Write(model.Starts);
        Write(model.Outputs);
        Write(model.Weights);
    }

    public void Write(PlattCalibrator calibrator)
    {
        Write(calibrator.Slope);
        Write(calibrator.Offset);
    }
}
