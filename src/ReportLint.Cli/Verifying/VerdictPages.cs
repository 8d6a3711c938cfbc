using ReportLint.Cli.Output.Html;
using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Files;

namespace ReportLint.Cli.Verifying;

/// <summary>A page a report, with every claim marked as what it is: verified, contradicted or not bound.</summary>
internal sealed class VerdictPages(PageOutput output, VerdictFilter only) : VerdictWriter
{
    public override bool ListsProblems => true;

    public override bool ShowsReports => true;

    public override void Start()
    {
    }

    public override void Write(VerifiedFile file)
    {
        if (file is not { Text: { } text, Explanation: { } explanation })
            return;
        output.Write(new(file.File.Name, text, file.Contradictions, explanation)
        {
            Claims = [.. file.Claims.Where(only.Includes)],
            IsAboutClaims = true,
        });
    }

    public override void Finish(VerdictCounts counts, IReadOnlyList<Problem> problems) =>
        output.Finish([.. problems.Select(static problem => problem.ToString())]);
}
