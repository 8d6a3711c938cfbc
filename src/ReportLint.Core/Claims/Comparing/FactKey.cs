namespace ReportLint.Claims.Comparing;

/// <summary>What statements of different reports have in common that are about one thing, as hashes of stems.</summary>
/// <param name="Subject">Its name.</param>
/// <param name="Scope">The phase, environment, platform, date and version that it is limited to.</param>
/// <param name="Heads">The headings and labels that limit it.</param>
/// <param name="More">Which value of several it is: the least, the mean, what remains, a percentile, a change.</param>
internal readonly record struct FactKey(ulong Subject, ulong Scope, ulong Heads = 0, int More = 0);
