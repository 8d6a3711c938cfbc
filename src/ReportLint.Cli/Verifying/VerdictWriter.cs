using ReportLint.Hosting.Checking;
using ReportLint.Hosting.Files;

namespace ReportLint.Cli.Verifying;

/// <summary>Writes claims with their verdicts in one format, file by file.</summary>
internal abstract class VerdictWriter
{
    /// <summary>Whether it ends with what could not be read, which has to be kept until then.</summary>
    public abstract bool ListsProblems { get; }

    /// <summary>Whether it shows whole reports, with the fixes of what is contradicted.</summary>
    public virtual bool ShowsReports => false;

    public abstract void Start();

    public abstract void Write(VerifiedFile file);

    public abstract void Finish(VerdictCounts counts, IReadOnlyList<Problem> problems);
}
