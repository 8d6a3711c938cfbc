using System.CommandLine;

namespace ReportLint.Cli.CommandLine;

/// <summary><c>reportlint verify</c>: lists what reports claim, and what confirms or contradicts each claim.</summary>
internal static class VerifyCommand
{
    public static Command Create(Host host)
    {
        var (inputs, rules, options, display) =
            (new InputOptions(), new RuleOptions(host.Descriptors), new VerifyOptions(), new DisplayOptions());
        var command = new Command("verify", "List what reports claim, and what confirms or contradicts each claim.");
        options.AddTo(command);
        inputs.AddTo(command);
        rules.AddTo(command);
        display.AddTo(command);
        command.SetAction(parsed =>
        {
            var seen = display.Apply(parsed, host);
            using var target = options.OpenTarget(parsed, host);
            var found = inputs.Find(parsed, host);
            var settings = inputs.Settings(parsed, host, rules.Read(parsed));
            var status = options.ShowsHistory(parsed)
                ? new HistoryRun(host, settings, found).Run(options.OpenHistory(parsed, target, seen))
                : new VerifyRun(parsed, host, inputs, settings, found, options.Open(parsed, target, seen, found.Found))
                    .Run(options.FailOn(parsed));
            target.Commit();
            return status;
        });
        return command;
    }
}
