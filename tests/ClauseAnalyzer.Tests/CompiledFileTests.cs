namespace ClauseAnalyzer.Tests;

public sealed class CompiledFileTests : IDisposable
{
    private const int Version = 3;
    private const ulong Sources = 0xFEDC_BA98_7654_3210;
    private static readonly byte[] Contents = [.. Enumerable.Range(0, 100).Select(value => (byte)value)];

    private readonly string path = Path.Combine(Path.GetTempPath(), $"compiled-{Guid.NewGuid():N}");

    private static ReadOnlySpan<byte> Signature => "EXAMPLE\n"u8;

    public void Dispose() => File.Delete(path);

    [Fact]
    public void TryRead_WhatWasFramed_IsTheContents() => Assert.Equal(Contents, ReadAs(CompiledFile.Frame(Signature, Version, Sources, Contents))!);

    [Fact]
    public void TryRead_NothingFramed_IsNothing() => Assert.Empty(ReadAs(CompiledFile.Frame(Signature, Version, Sources, []))!);

    [Fact]
    public void TryRead_EachByteAtEachOtherValue_IsNull()
    {
        var file = CompiledFile.Frame(Signature, Version, Sources, Contents.AsSpan(0, 40));
        for (var place = 0; place < file.Length; place++)
        {
            for (var change = 1; change < 256; change += place < 28 ? 1 : 5)
            {
                var changed = file.ToArray();
                changed[place] ^= (byte)change;
                Assert.Null(ReadAs(changed));
            }
        }
    }

    [Fact]
    public void TryRead_CutOrLengthened_IsNull()
    {
        var file = CompiledFile.Frame(Signature, Version, Sources, Contents);
        for (var length = 0; length < file.Length; length++)
        {
            Assert.Null(ReadAs(file.AsSpan(0, length).ToArray()));
        }

        Assert.Null(ReadAs([.. file, 0]));
    }

    [Fact]
    public void TryRead_OtherSourcesVersionOrSignature_IsNull()
    {
        Assert.Null(ReadAs(CompiledFile.Frame(Signature, Version, Sources + 1, Contents)));
        Assert.Null(ReadAs(CompiledFile.Frame(Signature, Version + 1, Sources, Contents)));
        Assert.Null(ReadAs(CompiledFile.Frame("SAMPLES\n"u8, Version, Sources, Contents)));
    }

    [Fact]
    public void TryRead_NoFileOrAFolder_IsNull()
    {
        Assert.Null(CompiledFile.TryRead(path, Signature, Version, Sources));
        Assert.Null(CompiledFile.TryRead(Path.GetTempPath(), Signature, Version, Sources));
    }

    private byte[]? ReadAs(byte[] file)
    {
        File.WriteAllBytes(path, file);
        return CompiledFile.TryRead(path, Signature, Version, Sources)?.ToArray();
    }
}
