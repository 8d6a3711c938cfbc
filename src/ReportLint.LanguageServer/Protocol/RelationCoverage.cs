namespace ReportLint.LanguageServer.Protocol;

/// <summary>How many statements were compared, and what came of it.</summary>
/// <param name="Checked">All.</param>
/// <param name="Hold">Those that agree.</param>
/// <param name="Explained">Those that disagree for a reason that makes it no defect.</param>
/// <param name="Contradict">Those that disagree.</param>
internal sealed record RelationCoverage(int Checked, int Hold, int Explained, int Contradict);
