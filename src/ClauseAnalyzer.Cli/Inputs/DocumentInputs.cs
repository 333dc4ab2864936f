using ClauseAnalyzer.Cli.Output;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Cli.Inputs;

/// <summary>Reads documents one after the other; those that cannot be read are refused and do not stop the others.</summary>
internal static class DocumentInputs
{
    /// <summary>Reads one input.</summary>
    /// <returns>Its resolutions; empty when it was refused.</returns>
    public static IReadOnlyList<Resolution> ReadOrRefuse(this DocumentOpener documents, InputFile input, RefusedInputs refused)
    {
        try
        {
            return documents.Read(input);
        }
        catch (ResolutionFormatException exception)
        {
            refused.Add(input.Path, exception.Code, exception.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            refused.Add(input.Path, "", exception.Message);
        }

        return [];
    }
}
