namespace ReportLint.LanguageServer.Protocol;

/// <summary>What <c>reportlint.checkWorkspace</c> answers.</summary>
/// <param name="Reports">How many reports were checked.</param>
/// <param name="Errors">How many errors there are.</param>
/// <param name="Warnings">How many warnings.</param>
/// <param name="Infos">How many informations.</param>
internal sealed record CheckResult(int Reports, int Errors, int Warnings, int Infos);
