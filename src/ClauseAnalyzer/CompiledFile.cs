using System.Buffers.Binary;
using System.IO.Hashing;

namespace ClauseAnalyzer;

/// <summary>
/// The frame of a file in data/compiled: signature, version, hash of its sources, hash of its contents, contents. A file
/// in which anything differs, or whose sources do, is none. The hashes are XxHash64, which differs wherever one byte
/// does: they tell edits and damage, and nobody's intent; SHA-256 would load OpenSSL at each start, for longer than it hashes.
/// </summary>
internal static class CompiledFile
{
    /// <summary>Bytes of a signature.</summary>
    public const int SignatureLength = 8;

    private const int HashLength = sizeof(ulong);
    private const int SourcesAt = SignatureLength + sizeof(int);
    private const int ChecksumAt = SourcesAt + HashLength;
    private const int HeaderLength = ChecksumAt + HashLength;

    /// <summary>Frames contents.</summary>
    /// <param name="signature">What the file is, <see cref="SignatureLength"/> bytes.</param>
    /// <param name="version">Of the form of the contents, or of the code that makes them.</param>
    /// <param name="sources">The hash of what they are made from.</param>
    /// <param name="contents">What the file is to hold.</param>
    /// <returns>The file; the same bytes for the same values.</returns>
    public static byte[] Frame(ReadOnlySpan<byte> signature, int version, ulong sources, ReadOnlySpan<byte> contents)
    {
        var file = new byte[HeaderLength + contents.Length];
        signature.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(SignatureLength), version);
        BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(SourcesAt), sources);
        contents.CopyTo(file.AsSpan(HeaderLength));
        BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(ChecksumAt), ChecksumOf(file));
        return file;
    }

    /// <summary>Reads the contents of a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="signature">What it should be.</param>
    /// <param name="version">The version that is understood.</param>
    /// <param name="sources">The hash of the sources as they are now.</param>
    /// <returns>The contents; null where the file is missing, unreadable, another, of another version, damaged, or made from other sources.</returns>
    public static ArraySegment<byte>? TryRead(string path, ReadOnlySpan<byte> signature, int version, ulong sources)
    {
        try
        {
            var file = File.ReadAllBytes(path);
            if (!IsOf(file, signature, version, sources))
            {
                return null;
            }

            return new ArraySegment<byte>(file, HeaderLength, file.Length - HeaderLength);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static bool IsOf(byte[] file, ReadOnlySpan<byte> signature, int version, ulong sources) =>
        file.Length >= HeaderLength
        && file.AsSpan().StartsWith(signature)
        && BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(SignatureLength)) == version
        && BinaryPrimitives.ReadUInt64LittleEndian(file.AsSpan(SourcesAt)) == sources
        && BinaryPrimitives.ReadUInt64LittleEndian(file.AsSpan(ChecksumAt)) == ChecksumOf(file);

    // What stands in front is compared by itself.
    private static ulong ChecksumOf(byte[] file) => XxHash64.HashToUInt64(file.AsSpan(HeaderLength));
}
