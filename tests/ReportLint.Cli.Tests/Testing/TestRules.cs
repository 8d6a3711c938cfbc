using ReportLint.Analysis;
using ReportLint.CodeFixes;
using ReportLint.Diagnostics;

namespace ReportLint.Cli.Tests.Testing;

/// <summary>A catalogue whose rules react to words, so that tests of the program do not depend on what the real rules find.</summary>
internal static class TestRules
{
    private static readonly DiagnosticDescriptor Unchecked = new("RL1001", "UncheckedWord", "Nobody can check {0}", Category.Evidence, DiagnosticSeverity.Warning);
    private static readonly DiagnosticDescriptor Spread = new("RL1010", "SpreadWords", "It runs over lines", Category.Evidence, DiagnosticSeverity.Warning);
    private static readonly DiagnosticDescriptor Wrong = new("RL2001", "WrongWord", "It says {0}", Category.Consistency, DiagnosticSeverity.Error) { Help = "Say what is right" };
    private static readonly DiagnosticDescriptor Missed = new("RL2016", "MissedWord", "It was {0}", Category.Consistency, DiagnosticSeverity.Off);
    private static readonly DiagnosticDescriptor Vague = new("RL4006", "VagueWord", "{0} is vague", Category.Wording, DiagnosticSeverity.Info);

    public static IReadOnlyList<ReportAnalyzer> Analyzers { get; } =
        [new WordRule(Unchecked, "100%"), new ThrowingRule(), new WordRule(Spread, "over\nlines"), new WordRule(Wrong, "wrong", "because"), new WordRule(Missed, "missed"), new WordRule(Vague, "many")];

    public static IReadOnlyList<CodeFixProvider> CodeFixes { get; } =
        [new WordFix(Wrong.Id, "right", FixSafety.Safe), new WordFix(Vague.Id, "seven", FixSafety.Suggested)];

    public static IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } =
        [.. Analyzers.SelectMany(rule => rule.SupportedDiagnostics).Concat(LinterDiagnostics.All).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    public static string? PageOf(string id) => id == Wrong.Id ? "# RL2001 WrongWord\n\n| Category |\n| --- |\n\n## Cause\n\nA word that is\nnot right.\n\nAnother paragraph.\n\n## Why it matters\n" : null;
}
