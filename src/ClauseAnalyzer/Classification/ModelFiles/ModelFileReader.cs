using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ClauseAnalyzer.Classification.Cues;
using ClauseAnalyzer.Classification.Features;
using ClauseAnalyzer.Classification.Frames;
using ClauseAnalyzer.Classification.Models;

namespace ClauseAnalyzer.Classification.ModelFiles;

/// <summary>Reads the parts of a model from bytes, and checks each. Mutable; one a file.</summary>
internal sealed class ModelFileReader : IDisposable
{
    private readonly MemoryStream stream;
    private readonly BinaryReader reader;

    public ModelFileReader(ArraySegment<byte> payload)
    {
        stream = new MemoryStream(payload.Array!, payload.Offset, payload.Count, writable: false);
        reader = new BinaryReader(stream);
    }

    public bool IsAtEnd => stream.Position == stream.Length;

    public void Dispose()
    {
        reader.Dispose();
        stream.Dispose();
    }

    public int ReadInt32() => reader.ReadInt32();

    public bool ReadBoolean() => reader.ReadByte() switch
    {
        0 => false,
        1 => true,
        var other => throw new InvalidDataException($"a flag is {other}"),
    };

    public double ReadDouble()
    {
        var value = reader.ReadDouble();
        return double.IsFinite(value) ? value : throw new InvalidDataException("a weight is not finite");
    }

    public string ReadString() => reader.ReadString();

    public string[] ReadStrings()
    {
        var values = new string[ReadCount(1)];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = ReadString();
        }

        return values;
    }

    public int[] ReadInt32s()
    {
        var values = ReadBytes<int>();
        return BitConverter.IsLittleEndian ? values : Array.ConvertAll(values, BinaryPrimitives.ReverseEndianness);
    }

    public ulong[] ReadUInt64s()
    {
        var values = ReadBytes<ulong>();
        return BitConverter.IsLittleEndian ? values : Array.ConvertAll(values, BinaryPrimitives.ReverseEndianness);
    }

    public double[] ReadDoubles()
    {
        var values = BitConverter.IsLittleEndian ? ReadBytes<double>() : Array.ConvertAll(ReadUInt64s(), BitConverter.UInt64BitsToDouble);
        Check(Array.TrueForAll(values, double.IsFinite), "a weight is not finite");
        return values;
    }

    /// <summary>A number of things to come, none smaller than a few bytes; a false number must not cost memory.</summary>
    public int ReadCount(int leastBytes)
    {
        var count = ReadInt32();
        return count >= 0 && count <= (stream.Length - stream.Position) / leastBytes
            ? count
            : throw new InvalidDataException($"a list of {count} entries does not fit");
    }

    public ThemeCues ReadCues() => ThemeCues.ReadCompiled(reader);

    public FrameFeaturizer ReadFrames()
    {
        var names = new FrameNames();
        foreach (var list in names.All)
        {
            list.Clear();
            list.AddRange(ReadStrings());
            Check(list.Count is > 0 and <= byte.MaxValue, "a list of names of frames is empty or too long");
        }

        var campOf = ReadNumbers(names.Participants.Count, names.Camps.Count);
        var groupOf = ReadNumbers(names.Deeds.Count, names.Groups.Count);
        var words = ReadStrings();
        var phrases = new FramePhrase[ReadCount(8)];
        for (var index = 0; index < phrases.Length; index++)
        {
            phrases[index] = new FramePhrase(ReadInt32s(), ReadBoolean(), ReadMeaning(names));
            Check(phrases[index].Words.Length > 0 && Array.TrueForAll(phrases[index].Words, word => word >= 0 && word < words.Length), "a phrase of frames names an unknown word");
        }

        return new FrameFeaturizer(new FrameLexicon(names, words, phrases, campOf, groupOf), ReadUInt64s());
    }

    private FrameMeaning ReadMeaning(FrameNames names)
    {
        var meaning = new FrameMeaning((FrameWordKind)reader.ReadByte(), reader.ReadByte(), (FramePart)reader.ReadByte());
        var kinds = meaning.Kind switch
        {
            FrameWordKind.Deed => names.Deeds,
            FrameWordKind.Participant => names.Participants,
            FrameWordKind.Level => names.Levels,
            FrameWordKind.Head => names.Heads,
            FrameWordKind.Link => names.Links,
            FrameWordKind.Mark => names.Marks,
            var other => throw new InvalidDataException($"a word of frames is of unknown kind {(int)other}"),
        };
        Check(meaning.Value < kinds.Count && Enum.IsDefined(meaning.Part), "a word of frames names an unknown kind");
        return meaning;
    }

    private byte[] ReadNumbers(int count, int limit)
    {
        var numbers = reader.ReadBytes(count);
        Check(numbers.Length == count && Array.TrueForAll(numbers, number => number < limit), "a kind of frames belongs to an unknown group");
        return numbers;
    }

    public NgramFeaturizer ReadNgramFeaturizer()
    {
        var options = new NgramOptions { MaximumLength = ReadInt32(), HasSkipPairs = ReadBoolean(), MinimumRows = ReadInt32() };
        var stems = ReadStrings();
        var keys = ReadUInt64s();
        Check(Array.TrueForAll(keys, key => NgramKey.IsOfStems(key, stems.Length)), "an n-gram names an unknown stem");
        return new NgramFeaturizer(TermTable.Fixed(stems), keys, options);
    }

    public MultiLinearModel ReadLinearModel()
    {
        var intercepts = ReadDoubles();
        var starts = ReadInt32s();
        var outputs = ReadInt32s();
        var weights = ReadDoubles();
        Check(starts.Length > 0 && starts[0] == 0 && starts[^1] == weights.Length && IsAscending(starts), "the starts of the weights are damaged");
        Check(outputs.Length == weights.Length && Array.TrueForAll(outputs, output => output >= 0 && output < intercepts.Length), "a weight names an unknown output");
        return new MultiLinearModel(intercepts, starts, outputs, weights);
    }

    public PlattCalibrator ReadCalibrator() => new(ReadDouble(), ReadDouble());

    public static void Check(bool isSo, string damage)
    {
        if (!isSo)
        {
            throw new InvalidDataException(damage);
        }
    }

    private static bool IsAscending(int[] values)
    {
        for (var index = 1; index < values.Length; index++)
        {
            if (values[index] < values[index - 1])
            {
                return false;
            }
        }

        return true;
    }

    // As they stand in the file, little-endian.
    private T[] ReadBytes<T>()
        where T : unmanaged
    {
        var values = new T[ReadCount(Unsafe.SizeOf<T>())];
        stream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }
}
