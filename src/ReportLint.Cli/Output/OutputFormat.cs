using ReportLint.Cli.Output.Text;
using ReportLint.Hosting.Output;
using ReportLint.Hosting.Output.Sarif;

namespace ReportLint.Cli.Output;

/// <summary>A value of <c>--format</c>.</summary>
/// <param name="Name">As it is written.</param>
/// <param name="IsForPeople">Whether a summary belongs to it.</param>
/// <param name="Open">Makes its writer over a stream.</param>
internal sealed record OutputFormat(string Name, bool IsForPeople, Func<Stream, OutputContext, IResultWriter> Open)
{
    private static readonly OutputFormat[] Known =
    [
        new("text", true, (stream, run) => new TextFormat(stream, new Palette(run.UsesColor), run.Host.Width, run.Tally, run.Text)),
        new("concise", true, (stream, run) => new ConciseFormat(stream, new Palette(run.UsesColor))),
        new("json", false, (stream, _) => new JsonFormat(stream)),
        new("msbuild", true, (stream, _) => new Ci.MSBuildFormat(stream)),
        new("github", true, (stream, run) => new Ci.GitHubFormat(stream, run.Host.JobSummaryFile, run.Host.Descriptors())),
        new("gitlab", false, (stream, _) => new Ci.GitLabFormat(stream)),
        new("junit", false, (stream, _) => new Ci.JUnitFormat(stream)),
        new("agent", false, (stream, _) => new AgentFormat(stream)),
        new("sarif", false, (stream, run) => new SarifFormat(stream, run.Host.Descriptors(), run.Host.PageOf)),
    ];

    public static IReadOnlyList<OutputFormat> All => Known;

    public static OutputFormat Default => Known[0];

    public static string Names => string.Join(", ", Array.ConvertAll(Known, static format => format.Name));

    public static OutputFormat? Find(string name) => Array.Find(Known, format => format.Name == name);
}
