namespace ClauseAnalyzer.Charts.Scales;

/// <summary>Takes values of the data to places on one pixel axis.</summary>
internal interface IValueScale
{
    /// <summary>The data that the axis shows.</summary>
    DataRange Data { get; }

    double ToPixel(double value);
}
