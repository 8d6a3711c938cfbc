namespace ReportLint.Core.Tests.Markdown;

/// <summary>Tests that compare times: they run by themselves, when the others are done.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public class TimingTests
{
    public const string Name = "Timing";
}
