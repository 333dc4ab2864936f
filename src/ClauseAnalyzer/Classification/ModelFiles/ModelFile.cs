using System.Buffers.Binary;
using System.Globalization;
using System.IO.Hashing;
using System.Security.Cryptography;
using System.Text;
using ClauseAnalyzer.Classification.Models;

namespace ClauseAnalyzer.Classification.ModelFiles;

/// <summary>
/// The frame of a model file: signature, format version, length of the parts, their SHA-256, by which a model is named,
/// XxHash64 of SHA-256 and parts, then the parts. A file loads whole or not at all: it is checked by XxHash64, which no
/// change of one byte leaves as it was, since OpenSSL takes longer to load than the model. Versions: 1, the first; 2, cues
/// are compiled; 3, the processor that learned it, sections and verbs as classes that exclude one another; 4, frames; 5, XxHash64.
/// </summary>
internal static class ModelFile
{
    private const int Version = 5;
    private const int HashAt = 8 + sizeof(int) + sizeof(int);
    private const int ChecksumAt = HashAt + SHA256.HashSizeInBytes;
    private const int HeaderLength = ChecksumAt + sizeof(ulong);

    private static ReadOnlySpan<byte> Signature => "CLAUSES\n"u8;

    /// <summary>Frames the parts of a model.</summary>
    public static byte[] Frame(byte[] payload)
    {
        var file = new byte[HeaderLength + payload.Length];
        Signature.CopyTo(file);
        BitConverter.TryWriteBytes(file.AsSpan(8), Version);
        BitConverter.TryWriteBytes(file.AsSpan(12), payload.Length);
        SHA256.HashData(payload, file.AsSpan(HashAt));
        payload.CopyTo(file.AsSpan(HeaderLength));
        BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(ChecksumAt), ChecksumOf(file));
        return file;
    }

    /// <summary>The hash of the parts, as a model names itself by.</summary>
    public static string HashOf(byte[] file) => Convert.ToHexStringLower(file.AsSpan(HashAt, SHA256.HashSizeInBytes));

    /// <summary>Reads a file from disk and checks its frame.</summary>
    public static byte[] Read(string path)
    {
        byte[] file;
        try
        {
            file = File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ModelFormatException("MDL301", $"Expected a model file at \"{path}\": {exception.Message} Name one with --model or make one with train.", exception);
        }

        Check(file, path);
        return file;
    }

    /// <summary>Checks the frame of a file.</summary>
    /// <exception cref="ModelFormatException">It is not a model (MDL302), of another version (MDL303) or damaged (MDL304).</exception>
    public static void Check(byte[] file, string path)
    {
        if (file.Length < 8 || !file.AsSpan(0, 8).SequenceEqual(Signature))
        {
            var found = file.Length == 0 ? "an empty file" : $"\"{Printable(file)}\"";
            throw new ModelFormatException("MDL302", $"Expected a model file that begins with CLAUSES at \"{path}\", found {found}. Make one with train.");
        }

        if (file.Length < HeaderLength)
        {
            throw Damaged(path, "it ends within its header");
        }

        var version = BitConverter.ToInt32(file, 8);
        if (version != Version)
        {
            throw new ModelFormatException(
                "MDL303",
                string.Create(CultureInfo.InvariantCulture, $"Expected format {Version} in the model file \"{path}\", found {version}. Make the model again with train, or use the program that wrote it."));
        }

        var length = BitConverter.ToInt32(file, 12);
        if (length != file.Length - HeaderLength)
        {
            throw Damaged(path, string.Create(CultureInfo.InvariantCulture, $"expected {length} bytes after its header, found {file.Length - HeaderLength}"));
        }

        if (BinaryPrimitives.ReadUInt64LittleEndian(file.AsSpan(ChecksumAt)) != ChecksumOf(file))
        {
            throw Damaged(path, "its checksum does not fit its contents");
        }
    }

    /// <summary>The parts of a checked file.</summary>
    public static ArraySegment<byte> PayloadOf(byte[] file) => new(file, HeaderLength, file.Length - HeaderLength);

    public static ModelFormatException Damaged(string path, string damage, Exception? innerException = null) =>
        new("MDL304", $"The model file \"{path}\" is damaged: {damage}. Copy it again, or make it again with train.", innerException);

    private static ulong ChecksumOf(byte[] file)
    {
        var hash = new XxHash64();
        hash.Append(file.AsSpan(HashAt, SHA256.HashSizeInBytes));
        hash.Append(file.AsSpan(HeaderLength));
        return hash.GetCurrentHashAsUInt64();
    }

    private static string Printable(byte[] file) =>
        new([.. Encoding.ASCII.GetString(file, 0, Math.Min(8, file.Length)).Select(unit => char.IsBetween(unit, ' ', '~') ? unit : '?')]);
}
