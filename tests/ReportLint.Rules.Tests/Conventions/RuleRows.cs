using System.Text.RegularExpressions;

namespace ReportLint.Rules.Tests.Conventions;

/// <summary>The texts in the tables of a rule page, as reports. A cell of code spans, joined by ", then ", is a text with a line for each
/// span. A cell that describes a text in words cannot be run and is left out.</summary>
internal static partial class RuleRows
{
    private const string Head = "# Harbour – Status Report\n\n**Status**: in review\n\n";

    private const string Then = ", then ";

    /// <summary>Reads the table whose second header is <paramref name="header"/>.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> page, string header) =>
    [
        .. page.SkipWhile(line => line != $"| Text | {header} |").Skip(2).TakeWhile(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Select(TextOf).OfType<string>(),
    ];

    private static string? TextOf(string row)
    {
        var cell = Bar().Split(row)[1].Trim();
        var spans = CodeSpan().Matches(cell);
        if (cell != string.Join(Then, spans.Select(span => span.Value)))
            return null;
        return Head + string.Concat(spans.Select(span => LineOf(span.Groups["code"].Value)));
    }

    // A heading and a line with a label are blocks of their own.
    private static string LineOf(string code)
    {
        var line = (code is [' ', .., ' '] ? code[1..^1] : code).Replace("\\|", "|", StringComparison.Ordinal);
        return line[0] is '#' or '*' ? $"\n{line}\n\n" : $"{line}\n";
    }

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bar();

    [GeneratedRegex("(?<fence>`+)(?<code>.+?)(?<!`)\\k<fence>(?!`)")]
    private static partial Regex CodeSpan();
}
