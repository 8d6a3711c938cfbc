namespace ReportLint.Benchmarks.Reports;

/// <summary>What reports are made of in one language. In templates <c>{feature}</c>, <c>{file}</c>, <c>{number}</c>, <c>{share}</c> and <c>{url}</c> are filled in.</summary>
internal sealed record Phrases
{
    /// <summary>Between a label and its value.</summary>
    public required string Colon { get; init; }

    /// <summary>Between a number and its percent sign.</summary>
    public required string PercentSign { get; init; }

    public required string DecimalPoint { get; init; }

    public required IReadOnlyList<string> Titles { get; init; }

    /// <summary>Labels of the lines under the title: date, commit, author, version, status.</summary>
    public required IReadOnlyList<string> Metadata { get; init; }

    public required IReadOnlyList<string> Features { get; init; }

    public required IReadOnlyList<string> Statuses { get; init; }

    /// <summary>Behind headings: a status, or nothing.</summary>
    public required IReadOnlyList<string> HeadingEndings { get; init; }

    public required IReadOnlyList<string> Subheadings { get; init; }

    public required IReadOnlyList<string> Labels { get; init; }

    public required IReadOnlyList<string> Sentences { get; init; }

    /// <summary>Short: list items and cells.</summary>
    public required IReadOnlyList<string> Points { get; init; }

    public required IReadOnlyList<string> Metrics { get; init; }

    /// <summary>Headers of the table of work: package, effort, status.</summary>
    public required IReadOnlyList<string> WorkColumns { get; init; }

    /// <summary>Headers of the table of metrics: metric, target, actual, status.</summary>
    public required IReadOnlyList<string> MetricColumns { get; init; }

    public required string Total { get; init; }

    public required string Note { get; init; }
}
