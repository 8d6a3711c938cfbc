using ReportLint.Cli.Output.Text;
using ReportLint.Hosting.Output;
using ReportLint.Hosting.Output.Sarif;

namespace ReportLint.Cli.Output;

/// <summary>A value of <c>--format</c>.</summary>
/// <param name="Name">As it is written.</param>
/// <param name="IsForPeople">Whether a summary belongs to it.</param>
/// <param name="Open">Makes its writer over a stream; colours are allowed where the last argument says so.</param>
internal sealed record OutputFormat(string Name, bool IsForPeople, Func<Stream, Host, bool, IResultWriter> Open)
{
    private static readonly OutputFormat[] Known =
    [
        new("text", true, (stream, host, color) => new TextFormat(stream, new Palette(color), host.Width)),
        new("concise", true, (stream, _, color) => new ConciseFormat(stream, new Palette(color))),
        new("json", false, (stream, _, _) => new JsonFormat(stream)),
        new("msbuild", true, (stream, _, _) => new Ci.MSBuildFormat(stream)),
        new("github", true, (stream, host, _) => new Ci.GitHubFormat(stream, host.JobSummaryFile, host.Descriptors())),
        new("gitlab", false, (stream, _, _) => new Ci.GitLabFormat(stream)),
        new("junit", false, (stream, _, _) => new Ci.JUnitFormat(stream)),
        new("agent", false, (stream, _, _) => new AgentFormat(stream)),
        new("sarif", false, (stream, host, _) => new SarifFormat(stream, host.SarifTool)),
    ];

    public static IReadOnlyList<OutputFormat> All => Known;

    public static OutputFormat Default => Known[0];

    public static string Names => string.Join(", ", Array.ConvertAll(Known, static format => format.Name));

    public static OutputFormat? Find(string name) => Array.Find(Known, format => format.Name == name);
}
