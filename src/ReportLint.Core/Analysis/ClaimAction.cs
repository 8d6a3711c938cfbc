namespace ReportLint.Analysis;

/// <summary>Looks at one claim.</summary>
/// <typeparam name="T">What kind of claim.</typeparam>
internal delegate void ClaimAction<T>(in ClaimContext<T> context);
