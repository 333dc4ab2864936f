using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ClauseAnalyzer.Learning;

/// <summary>What the sums of a fit depend on beside rows and settings: ML.NET adds in vectors as wide as the processor has them, and takes exp and log from the system.</summary>
internal static class ProcessorKind
{
    /// <summary>System, architecture and widest vectors: "linux x64 512-bit vectors".</summary>
    public static string Name => $"{SystemName} {RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()} {VectorWidth}-bit vectors";

    private static string SystemName => OperatingSystem.IsLinux() ? "linux" : OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "macos" : "other";

    // On x64 these are AVX-512, AVX2 and SSE.
    private static int VectorWidth => Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : Vector128.IsHardwareAccelerated ? 128 : 64;
}
