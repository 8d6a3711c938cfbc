using System.Text;

namespace ReportLint.Evidence.Tests.Results;

/// <summary>Reads result files from texts.</summary>
internal static class ResultText
{
    public static IReadOnlyList<EvidenceFact> Read(string text, string name = "results") => Read(Encoding.UTF8.GetBytes(text), name);

    public static IReadOnlyList<EvidenceFact> Read(byte[] bytes, string name = "results")
    {
        using var stream = new MemoryStream(bytes);
        return ResultFiles.Read(stream, name);
    }

    /// <summary>What is wrong with a text.</summary>
    public static string Failure(string text) => Failure(Encoding.UTF8.GetBytes(text));

    /// <summary>What is wrong with a file.</summary>
    public static string Failure(byte[] bytes) => Assert.Throws<ResultFormatException>(() => Read(bytes)).Message;

    /// <summary>As <c>Shop.Tests: 2 passed, 1 failed, 0 skipped</c>.</summary>
    public static string[] Tallies(string text) =>
        [.. Read(text).Cast<TestTally>().Select(tally => $"{(tally.IsWhole ? "" : tally.Name + ": ")}{tally.Passed} passed, {tally.Failed} failed, {tally.Skipped} skipped")];
}
