namespace ReportLint.Claims.Annotating;

/// <summary>The parts that a figure plays for others, as its label, header or noun names them.</summary>
[Flags]
internal enum Roles : uint
{
    /// <summary>A value among others.</summary>
    None = 0,

    /// <summary>A total: total, sum.</summary>
    Total = 1,

    /// <summary>A total of some of the figures: subtotal.</summary>
    Subtotal = 2,

    /// <summary>What was to be reached: target, goal, limit.</summary>
    Target = 4,

    /// <summary>What was before.</summary>
    Before = 8,

    /// <summary>What is after.</summary>
    After = 16,

    /// <summary>A change: improvement, delta, reduction.</summary>
    Change = 32,

    /// <summary>What is left.</summary>
    Remaining = 64,

    /// <summary>The least of some values.</summary>
    Minimum = 128,

    /// <summary>The mean of some values, an overall figure.</summary>
    Mean = 256,

    /// <summary>The value in the middle of some values.</summary>
    Median = 512,

    /// <summary>The greatest of some values.</summary>
    Maximum = 1024,

    /// <summary>A rate, a score or a measurement, which is not added: rate, coverage, price.</summary>
    Rate = 2048,

    /// <summary>Names a thing and measures nothing: id, port, year.</summary>
    Identifier = 4096,

    /// <summary>A share of one whole: distribution, split.</summary>
    Share = 8192,

    /// <summary>Counts each thing once: unique, distinct.</summary>
    Unique = 16384,

    /// <summary>An overall figure: the sum of its parts, or their mean.</summary>
    Overall = 32768,

    /// <summary>A share of something closed, which is never above all of it: completion, coverage, success.</summary>
    Closed = 65536,

    /// <summary>What was reached, beside what was to be reached: actual, achieved, measured.</summary>
    Actual = 131072,
}
