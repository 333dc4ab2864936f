namespace ClauseAnalyzer.Classification.Cues;

/// <summary>
/// Cue patterns in the form in which <see cref="ThemeCueMatcher"/> runs them, so that a model can carry them and need
/// not parse its cues again. Immutable.
/// </summary>
/// <param name="Words">Words and beginnings ("cooperat*") that patterns name, in the order in which the vocabulary numbers them.</param>
/// <param name="Sets">For each set of words the classes that it accepts, ascending.</param>
/// <param name="Steps">The steps of all patterns; each pattern ends with <see cref="ThemeCueStepKind.Found"/>.</param>
/// <param name="Matches">Patterns by which cues are found, ordered by cue.</param>
/// <param name="Exclusions">Patterns that cancel matches.</param>
internal sealed record ThemeCueProgram(
    IReadOnlyList<string> Words,
    IReadOnlyList<int[]> Sets,
    ThemeCueStep[] Steps,
    ThemeCuePattern[] Matches,
    ThemeCuePattern[] Exclusions)
{
    /// <summary>Writes the program; every list has its length before it.</summary>
    public void Write(BinaryWriter writer)
    {
        WriteList(writer, Words, writer.Write);
        WriteList(writer, Sets, set => WriteList(writer, set, writer.Write7BitEncodedInt));
        WriteList(writer, Steps, step =>
        {
            writer.Write((byte)step.Kind);
            writer.Write7BitEncodedInt(step.Value);
        });
        WriteList(writer, Matches, pattern => WritePattern(writer, pattern));
        WriteList(writer, Exclusions, pattern => WritePattern(writer, pattern));
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <param name="reader">Stands where the program begins.</param>
    /// <param name="cueCount">Number of cues that patterns may belong to.</param>
    /// <exception cref="InvalidDataException">A step or pattern leads out of the program.</exception>
    /// <exception cref="FormatException">A word has other characters than a to z and digits.</exception>
    public static ThemeCueProgram Read(BinaryReader reader, int cueCount)
    {
        var program = new ThemeCueProgram(
            ReadList(reader, reader.ReadString),
            ReadList(reader, () => ReadList(reader, reader.Read7BitEncodedInt)),
            ReadList(reader, () => new ThemeCueStep((ThemeCueStepKind)reader.ReadByte(), reader.Read7BitEncodedInt())),
            ReadList(reader, () => ReadPattern(reader)),
            ReadList(reader, () => ReadPattern(reader)));
        program.Check(cueCount);
        return program;
    }

    // Forks and jumps only lead forward, so that no damaged program can run forever.
    private void Check(int cueCount)
    {
        for (var step = 0; step < Steps.Length; step++)
        {
            var (kind, value) = Steps[step];
            var isSound = kind switch
            {
                ThemeCueStepKind.Word or ThemeCueStepKind.Test => value < Sets.Count && step + 1 < Steps.Length,
                ThemeCueStepKind.Gap => value <= ThemeCueCompiler.WidestGap && step + 1 < Steps.Length,
                ThemeCueStepKind.Fork or ThemeCueStepKind.Jump => value > step && value < Steps.Length,
                _ => kind == ThemeCueStepKind.Found,
            };
            Require(isSound && value >= 0, "a step of its cues leads nowhere");
        }

        Require(Matches.Concat(Exclusions).All(IsSound), "a pattern of its cues leads nowhere");
        Require(Sets.All(set => set.All(wordClass => wordClass >= 0 && wordClass < Words.Count + 2)), "a set of its cues names an unknown word");

        bool IsSound(ThemeCuePattern pattern) =>
            pattern.Cue >= 0 && pattern.Cue < cueCount && pattern.FirstStep >= 0 && pattern.FirstStep < Steps.Length;
    }

    private static void Require(bool isSo, string damage)
    {
        if (!isSo)
        {
            throw new InvalidDataException(damage);
        }
    }

    private static void WritePattern(BinaryWriter writer, ThemeCuePattern pattern)
    {
        writer.Write7BitEncodedInt(pattern.Cue);
        writer.Write7BitEncodedInt(pattern.FirstStep);
    }

    private static ThemeCuePattern ReadPattern(BinaryReader reader) => new(reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());

    private static void WriteList<T>(BinaryWriter writer, IReadOnlyList<T> values, Action<T> writeOne)
    {
        writer.Write7BitEncodedInt(values.Count);
        foreach (var value in values)
        {
            writeOne(value);
        }
    }

    // No entry takes less than a byte: a false length must not cost memory.
    private static T[] ReadList<T>(BinaryReader reader, Func<T> readOne)
    {
        var count = reader.Read7BitEncodedInt();
        var stream = reader.BaseStream;
        Require(count >= 0 && count <= stream.Length - stream.Position, "a list of its cues does not fit");
        var values = new T[count];
        for (var index = 0; index < count; index++)
        {
            values[index] = readOne();
        }

        return values;
    }
}
