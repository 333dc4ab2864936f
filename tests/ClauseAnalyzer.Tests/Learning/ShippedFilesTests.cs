using System.IO.Compression;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Learning;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Tests.Learning;

/// <summary>The rows and the configuration give the files of models/ again.</summary>
public sealed class ShippedFilesTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("model-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Fit_ShippedRowsAndConfiguration_GivesTheShippedFiles()
    {
        var options = TrainingOptions.Load(ShippedFiles.TrainingConfiguration);
        var shipped = ClauseModel.Load(ShippedFiles.ModelFile);
        var path = Path.Combine(folder.FullName, "clauses.model");

        var learned = new ModelTrainer(options, TrainingData.Finder(), TrainingData.Cues, TrainingData.Frames)
            .Fit(TrainingData.Shipped(), LabelledRowReader.DefaultThemes, TrainingData.Figures);
        learned.Save(path);

        if (shipped.Training.Processor == ProcessorKind.Name)
        {
            Assert.Equal(File.ReadAllBytes(Repository.PathOf("models", "clauses.model")), File.ReadAllBytes(path));
            Assert.Equal(File.ReadAllBytes(Repository.PathOf("models", "clauses.zip")), File.ReadAllBytes(LearnedModel.PipelinePathOf(path)));
            return;
        }

        AssertWithinBounds(shipped, learned.Model, options);
    }

    [Fact]
    public void Pipeline_Shipped_HoldsNoTimeAndIsNotCompressed()
    {
        using var archive = ZipFile.OpenRead(Repository.PathOf("models", "clauses.zip"));

        Assert.All(archive.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
        Assert.All(archive.Entries, entry => Assert.Equal(entry.Length, entry.CompressedLength));
    }

    private static void AssertWithinBounds(ClauseModel shipped, ClauseModel learned, TrainingOptions options)
    {
        var (seedLabels, seedDifference) = Compare(shipped, learned, TrainingData.Seeds());
        Assert.Equal(0, seedLabels);
        Assert.InRange(seedDifference, 0, options.OtherProcessorDifference);
        var (labels, difference) = Compare(shipped, learned, TrainingData.Shipped());
        Assert.InRange(labels, 0, options.OtherProcessorLabels);
        Assert.InRange(difference, 0, options.OtherProcessorDifference);
    }

    // Theme labels and sections that differ, and the largest difference of probability.
    private static (int Labels, double Difference) Compare(ClauseModel one, ClauseModel other, IReadOnlyList<LabelledRow> rows)
    {
        var left = new ParagraphClassifier(one, TrainingData.Finder());
        var right = new ParagraphClassifier(other, TrainingData.Finder());
        var labels = 0;
        double difference = 0;
        foreach (var row in rows)
        {
            labels += left.SectionOf(row.Text) == right.SectionOf(row.Text) ? 0 : 1;
            foreach (var (theme, same) in left.LabelThemes(row.Text).Zip(right.LabelThemes(row.Text)))
            {
                labels += theme.Present == same.Present ? 0 : 1;
                difference = Math.Max(difference, Math.Abs(theme.Probability - same.Probability));
            }
        }

        return (labels, difference);
    }
}
