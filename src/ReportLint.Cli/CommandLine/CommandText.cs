using System.CommandLine;
using System.CommandLine.Parsing;
using ReportLint.Hosting.Output;

namespace ReportLint.Cli.CommandLine;

/// <summary>A command line that was run, to write parts of it again.</summary>
/// <param name="parsed">What was read; null where nothing was written.</param>
internal sealed class CommandText(ParseResult? parsed)
{
    private const string Unquoted = "-_./\\=:,@%+";

    private IEnumerable<SymbolResult> Written => parsed?.CommandResult.Children ?? [];

    /// <summary>The paths or the list of them, each after a blank.</summary>
    public string Paths => Options([FileListOption.Name]) +
        string.Concat(Written.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens).Select(token => $" {Path(token.Value)}"));

    /// <summary>Whether a report is read from standard input.</summary>
    public bool ReadsStandardInput => Written.OfType<ArgumentResult>().Any(argument => argument.Tokens.Any(token => token.Value == "-"));

    /// <summary>Whether an option was written.</summary>
    public bool Has(string option) => Options([option]).Length > 0;

    /// <summary>Those of the options that were written, with their values, each after a blank.</summary>
    public string Options(IReadOnlyCollection<string> names) => string.Concat(
        from option in Written.OfType<OptionResult>()
        where !option.Implicit && names.Contains(option.Option.Name)
        select option.Tokens.Count == 0 ? $" {option.Option.Name}"
            : string.Concat(option.Tokens.Select(token => $" {option.Option.Name} {Argument(token.Value)}")));

    /// <summary>A path as a shell takes it, which is not an option.</summary>
    public static string Path(string path) => Argument(path is ['-', _, ..] ? $"./{path}" : path);

    private static string Argument(string value)
    {
        var shown = Printable.Text(value);
        if (shown.Length > 0 && shown.All(c => char.IsLetterOrDigit(c) || Unquoted.Contains(c, StringComparison.Ordinal)))
            return shown;
        return OperatingSystem.IsWindows() ? $"\"{shown}\"" : $"'{shown.Replace("'", "'\\''", StringComparison.Ordinal)}'";
    }
}
