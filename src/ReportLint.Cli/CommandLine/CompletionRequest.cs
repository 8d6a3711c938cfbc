namespace ReportLint.Cli.CommandLine;

/// <summary>A command line as shells ask to complete it: <c>[suggest:8] "check --f"</c>, as System.CommandLine has it.</summary>
internal static class CompletionRequest
{
    private const string Directive = "[suggest";

    public static bool Is(string[] args) => args.Length > 0 && args[0].StartsWith(Directive, StringComparison.Ordinal);

    /// <summary>The same request as the library understands it: without a position the end of the line is meant, and an option may be glued
    /// to its value.</summary>
    public static string[] Prepare(string[] args)
    {
        if (!Is(args) || args is not [var directive, var line])
            return args;
        var position = Math.Clamp(PositionOf(directive) ?? line.Length, 0, line.Length);
        return [$"{Directive}:{position}]", WithBlank(line, position)];
    }

    private static int? PositionOf(string directive) =>
        int.TryParse(directive[Directive.Length..].Trim(':', ']'), out var position) ? position : null;

    // "--format=s" is completed as "--format s".
    private static string WithBlank(string line, int position)
    {
        var start = line.LastIndexOf(' ', Math.Max(position - 1, 0)) + 1;
        var equals = position > start && line.AsSpan(start).StartsWith("--", StringComparison.Ordinal)
            ? line.IndexOf('=', start, position - start) : -1;
        return equals < 0 ? line : $"{line.AsSpan(0, equals)} {line.AsSpan(equals + 1)}";
    }
}
