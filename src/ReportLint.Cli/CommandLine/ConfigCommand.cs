using System.CommandLine;
using ReportLint.Cli.Output;
using ReportLint.Configuration;
using ReportLint.Diagnostics;
using ReportLint.Hosting.Files;
using ReportLint.Hosting.Output;
using ReportLint.Hosting.Settings;

namespace ReportLint.Cli.CommandLine;

/// <summary><c>reportlint config PATH</c>: prints what holds for a path, and which line of which file says so.</summary>
internal static class ConfigCommand
{
    public static Command Create(Host host)
    {
        var path = new Argument<string>("PATH") { Description = "A report; the file need not exist" };
        var (rules, configuration) = (new RuleOptions(host.Descriptors), new ConfigurationOptions());
        var command = new Command("config", "Print the settings that apply to a path, and where each of them comes from.") { path };
        rules.AddTo(command);
        configuration.AddTo(command);
        command.SetAction(parsed =>
            Run(parsed.GetRequiredValue(path), configuration.Settings(parsed, host, rules.Read(parsed), null), host,
                parsed.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(string path, SettingsResolver resolver, Host host, TextWriter output)
    {
        var settings = resolver.For(Path.GetFullPath(path, host.Folder));
        var configuration = settings.Configuration;
        foreach (var value in configuration.Values.Where(value => value.Key.StartsWith(ConfigurationKeys.Prefix, StringComparison.Ordinal)))
        {
            var key = ConfigurationKeys.Find(value.Key)?.Name ?? value.Key;
            output.WriteLine($"{key} = {Printable.Text(value.Value.Value)}  # {Source(value.Value, host)}");
        }
        if (configuration.Exclusion is { } exclusion)
            output.WriteLine($"not checked  # {Source(exclusion, host)}");
        var width = host.Descriptors().Max(rule => rule.Name.Length);
        foreach (var rule in host.Descriptors())
        {
            var severity = Words.Of(settings.Options.SeverityOf(rule));
            output.WriteLine($"{rule.Id}  {rule.Name.PadRight(width)}  {severity,-7}  # {Source(rule, settings, host)}");
        }
        InputOptions.WarnOfSkipped(resolver.Skipped, host);
        Problem[] problems = [.. resolver.Problems, .. resolver.Check(host.Descriptors).SelectMany(ConfigurationProblems.Of)];
        foreach (var problem in problems)
            host.Error.WriteLine($"error: {Printable.Text(problem.ToString())}");
        return problems.Length > 0 ? ExitStatus.Failed : ExitStatus.Nothing;
    }

    private static string Source(DiagnosticDescriptor rule, FileSettings settings, Host host)
    {
        var source = settings.Configuration.SourceOf(rule);
        var configured = (settings.Options with { Ignore = [], Select = [], Overrides = [] }).SeverityOf(rule);
        return settings.Options.SeverityOf(rule) != configured ? "command line" : source is null ? "default" : Source(source, host);
    }

    private static string Source(ConfiguredValue value, Host host) =>
        $"{Printable.Text(ReportFile.NameOf(Path.GetFullPath(value.File.Path), host.Folder))}:{value.Line}";
}
