using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Tests.Rows;

public sealed class FourDecimalsTests
{
    [Theory]
    [InlineData(0, "0.0000")]
    [InlineData(1, "1.0000")]
    [InlineData(0.00004, "0.0000")]
    [InlineData(0.00005, "0.0001")]
    [InlineData(0.04165, "0.0417")]
    [InlineData(0.98765, "0.9877")]
    [InlineData(0.99995, "1.0000")]
    [InlineData(-0.98765, "-0.9877")]
    [InlineData(12.34565, "12.3457")]
    [InlineData(-1234.5, "-1234.5000")]
    [InlineData(1e9, "1000000000.0000")]
    public void Write_Number_HasFourDecimalsHalvesAwayFromZero(double value, string expected) => Assert.Equal(expected, Written(value));

    [Fact]
    public void Write_AnyNumber_IsWhatTheDecimalGives()
    {
        var random = new Random(20261130);
        for (var round = 0; round < 200_000; round++)
        {
            // Near a half in every third, where a product of doubles may fall on the wrong side.
            var value = round % 3 == 0
                ? (random.Next(-20_000_000, 20_000_000) + 0.5) / 10_000 + (random.NextDouble() - 0.5) * 1e-10
                : (random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-6, 5));
            Assert.Equal(ClassifiedJson.Rounded(value).ToString("0.0000", CultureInfo.InvariantCulture), Written(value));
            Assert.Equal(JsonOf(writer => writer.WriteNumberValue(ClassifiedJson.Rounded(value))), JsonOf(writer => ClassifiedJson.WriteFourDecimals(writer, value)));
        }
    }

    private static string Written(double value)
    {
        Span<byte> room = stackalloc byte[FourDecimals.MostBytes];
        return Encoding.ASCII.GetString(room[..FourDecimals.Write(value, room)]);
    }

    private static string JsonOf(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
