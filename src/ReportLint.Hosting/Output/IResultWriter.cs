using ReportLint.Hosting.Checking;

namespace ReportLint.Hosting.Output;

/// <summary>Writes the results of a run in one format, file by file, so that nothing needs to be kept.</summary>
internal interface IResultWriter
{
    void Start();

    void Write(FileResult result);

    void Finish(CheckSummary summary, int exitStatus);
}
