using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace ClauseAnalyzer.Cli.Commands;

/// <summary>The options of a command that writes charts.</summary>
internal sealed class ChartOptions
{
    private readonly Option<bool> png = new("--png") { Description = "Also write each chart as PNG." };
    private readonly Option<string?> dpi = new("--dpi") { Description = "Pixels an inch of the PNG, 24 to 1200. Default: 192, with --chart-width 300.", HelpName = "n" };
    private readonly Option<string?> width = new("--chart-width") { Description = "Lay the files of charts out for print at so many millimetres, 80 to 600: 85 and 175 are a journal's one and two columns.", HelpName = "mm" };

    /// <summary>Gives the options to a command.</summary>
    public void AddTo(Command command)
    {
        dpi.Validators.Add(option => Check(option, 24, 1200));
        width.Validators.Add(option => Check(option, 80, 600));
        command.Options.Add(png);
        command.Options.Add(dpi);
        command.Options.Add(width);
        command.Validators.Add(result =>
        {
            if (result.GetResult(dpi) is not null && !result.GetValue(png))
            {
                result.AddError("--dpi is the resolution of PNG; add --png");
            }
        });
    }

    /// <summary>Whether PNG is wanted.</summary>
    public bool Png(ParseResult result) => result.GetValue(png);

    /// <summary>Pixels an inch; null where none was asked for.</summary>
    public double? Dpi(ParseResult result) => Number(result.GetValue(dpi));

    /// <summary>Width in millimetres; null for the screen.</summary>
    public double? Width(ParseResult result) => Number(result.GetValue(width));

    private static double? Number(string? text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static void Check(OptionResult option, double least, double most)
    {
        if (option.Tokens.Count > 0 && !(Number(option.Tokens[0].Value) is { } value && value >= least && value <= most))
        {
            option.AddError(string.Create(CultureInfo.InvariantCulture, $"expected a number from {least} to {most} after {option.Option.Name}, found '{option.Tokens[0].Value}'"));
        }
    }
}
