using System.CommandLine;

namespace ReportLint.Cli.CommandLine;

/// <summary>How a command shows what it writes: <c>--color</c> and <c>--quiet</c>.</summary>
internal sealed class DisplayOptions
{
    private const string Auto = "auto";
    private const string Always = "always";
    private const string Never = "never";

    private readonly Option<string?> _color = new("--color")
    {
        Description = "Use colors: auto (on a terminal, unless NO_COLOR is set), always or never [default: auto]",
        HelpName = "WHEN",
        CompletionSources = { Auto, Always, Never },
    };

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Write diagnostics only: no totals, no progress" };

    public DisplayOptions() => _color.Validators.Add(result =>
    {
        if (result.Tokens is [var written] && written.Value is not (Auto or Always or Never))
            result.AddError($"Unknown color mode '{written.Value}'; expected one of {Auto}, {Always}, {Never}");
    });

    /// <summary>Adds both options to a command that says how a run went.</summary>
    public void AddTo(Command command)
    {
        AddColorTo(command);
        AddQuietTo(command);
    }

    public void AddColorTo(Command command) => command.Add(_color);

    public void AddQuietTo(Command command) => command.Add(_quiet);

    /// <summary>The world as the command should see it.</summary>
    public Host Apply(ParseResult parsed, Host host)
    {
        var isQuiet = parsed.GetResult(_quiet) is not null && parsed.GetValue(_quiet);
        var color = parsed.GetValue(_color) ?? Auto;
        return host with
        {
            UsesColor = color == Always || (color == Auto && host.UsesColor),
            ForcesColor = color == Always,
            IsQuiet = isQuiet,
            ShowsProgress = host.ShowsProgress && !isQuiet,
        };
    }
}
