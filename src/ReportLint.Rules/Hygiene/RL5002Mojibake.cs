using ReportLint.Analysis;
using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Rules.Hygiene;

/// <summary>RL5002: UTF-8 was read as a single-byte code page ("âœ…", "Ã©", "ğŸš€"), or characters were lost (U+FFFD).</summary>
internal sealed class RL5002Mojibake : ReportAnalyzer
{
    private static readonly DiagnosticDescriptor Rule =
        new("RL5002", "Mojibake", "The text was decoded wrongly: {0}", Category.Hygiene, DiagnosticSeverity.Error)
        {
            Summary = "UTF-8 text was read as a single-byte code page.",
            IsOnePerFile = true,
            Help = "decode the runs again, and save the file as UTF-8",
        };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterReportAction(Analyze);

    private static void Analyze(ReportContext context)
    {
        var runs = MojibakeRuns.Read(context.Text);
        if (!runs.Exists(run => run.IsCertain) || MojibakeQuotes.CoverAll(runs, context.Text, context.Report.Tree))
            return;
        var others = runs.Skip(1).Select(run => new AdditionalLocation(run.Span, Describe(run, context.Text))).ToList();
        context.ReportWith(runs, Rule, Confidence.High, runs[0].Span, others, [Summarize(runs, context.Text)]);
    }

    private static string Summarize(List<MojibakeRun> runs, SourceText text)
    {
        var example = runs.Find(run => run.Decoded is not null);
        var first = Describe(example.Decoded is null ? runs[0] : example, text);
        return runs.Count == 1 ? first : $"{first} ({runs.Count} places in all)";
    }

    private static string Describe(MojibakeRun run, SourceText text) => run.Decoded is { } decoded
        ? $"\"{text.ToString(run.Span)}\" should be \"{decoded}\""
        : $"\"{text.ToString(run.Span)}\" has lost bytes";
}
