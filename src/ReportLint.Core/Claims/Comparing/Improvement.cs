namespace ReportLint.Claims.Comparing;

/// <summary>Which way a metric becomes better.</summary>
internal enum Improvement : byte
{
    /// <summary>Nothing says so.</summary>
    Unknown,

    /// <summary>As its value rises: passed tests, coverage.</summary>
    Rise,

    /// <summary>As its value falls: failures, findings, latency.</summary>
    Fall,
}
