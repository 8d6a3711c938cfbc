using ReportLint.Cli.Output.Text;
using ReportLint.Hosting.Output;
using ReportLint.Hosting.Output.Sarif;

namespace ReportLint.Cli.Output;

/// <summary>A value of <c>--format</c>.</summary>
/// <param name="Name">As it is written.</param>
/// <param name="IsForPeople">Whether a summary belongs to it.</param>
/// <param name="Open">Makes its writer.</param>
internal sealed record OutputFormat(string Name, bool IsForPeople, Func<WriterOptions, IResultWriter> Open)
{
    private static readonly OutputFormat[] Known =
    [
        new("text", true, its => new TextFormat(its.Stream, new Palette(its.UsesColor), its.Host.Width, its.Tally, its.Text)),
        new("concise", true, its => new ConciseFormat(its.Stream, new Palette(its.UsesColor))),
        new("json", false, its => new JsonFormat(its.Stream)) { ListsProblems = true },
        new("jsonl", false, its => new JsonLinesFormat(its.Stream)),
        new("msbuild", true, its => new Ci.MSBuildFormat(its.Stream)),
        new("github", true, its => new Ci.GitHubFormat(its.Stream, its.Host.JobSummaryFile, its.Host.Descriptors()))
        {
            ListsProblems = true,
        },
        new("gitlab", false, its => new Ci.GitLabFormat(its.Stream)),
        new("junit", false, its => new Ci.JUnitFormat(its.Stream, its.FailOn)) { ListsProblems = true },
        new("agent", false, its => new AgentFormat(its.Stream)),
        new("html", false, its => new Html.HtmlFormat(new(its.Stream, its.Pages, its.Host.AddressOf)))
        {
            ListsProblems = true,
            ShowsReports = true,
        },
        new("sarif", false, its => new SarifFormat(its.Stream, its.Host.SarifTool)) { ListsProblems = true },
    ];

    public static IReadOnlyList<OutputFormat> All => Known;

    /// <summary>Whether it ends with what could not be read, which has to be kept until then.</summary>
    public bool ListsProblems { get; private init; }

    /// <summary>Whether it shows whole reports, with all that they claim, and writes several to a folder.</summary>
    public bool ShowsReports { get; private init; }

    public static OutputFormat Default => Known[0];

    public static string Names => string.Join(", ", Array.ConvertAll(Known, static format => format.Name));

    public static OutputFormat? Find(string name) => Array.Find(Known, format => format.Name == name);
}
