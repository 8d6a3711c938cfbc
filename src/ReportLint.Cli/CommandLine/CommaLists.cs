using System.CommandLine.Completions;

namespace ReportLint.Cli.CommandLine;

/// <summary>Values of options that are lists.</summary>
internal static class CommaLists
{
    /// <summary>What a list may go on with, after what stands before its last comma.</summary>
    public static Func<CompletionContext, IEnumerable<CompletionItem>> Completions(Func<IEnumerable<string>> choices) => context =>
    {
        var before = context.WordToComplete[..(context.WordToComplete.LastIndexOf(',') + 1)];
        return choices().Select(choice => new CompletionItem(before + choice));
    };
}
