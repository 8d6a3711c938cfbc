namespace ReportLint.Analysis;

/// <summary>Looks at one claim that result files contradict.</summary>
/// <typeparam name="T">What kind of claim.</typeparam>
internal delegate void FactAction<T>(in FactContext<T> context)
    where T : Claims.Claim;
