namespace ReportLint.Claims.Supporting;

/// <summary>A score or a grade in a line.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last one.</param>
/// <param name="Share">How much it is of the best; negative for letters.</param>
internal readonly record struct Score(int First, int End, double Share);
