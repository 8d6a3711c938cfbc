namespace ReportLint.LanguageServer.Features;

/// <summary>The commands of server and client.</summary>
internal static class CommandNames
{
    /// <summary>Shows the page of a rule.</summary>
    public const string OpenRulePage = "reportlint.openRulePage";

    /// <summary>Counts what a report or the workspace claims.</summary>
    public const string ClaimCoverage = "reportlint.claimCoverage";

    /// <summary>Checks all reports of the workspace.</summary>
    public const string CheckWorkspace = "reportlint.checkWorkspace";

    /// <summary>Adds a comment that silences a finding.</summary>
    public const string SuppressWithReason = "reportlint.suppressWithReason";

    /// <summary>A command of the client: asks for a reason, and then executes <see cref="SuppressWithReason"/>.</summary>
    public const string AskForReason = "reportlint.suppress";

    /// <summary>Those of the server.</summary>
    public static IReadOnlyList<string> OfServer { get; } = [OpenRulePage, ClaimCoverage, CheckWorkspace, SuppressWithReason];
}
