namespace ReportLint.Claims;

/// <summary>Placeholders that are signs, not words; the words are in the word lists, see <see cref="Wording"/>. Compared without regard to
/// case.</summary>
internal static class PlaceholderForms
{
    /// <summary>Commands that a shell would have replaced by their output: <c>$(date)</c>.</summary>
    public static readonly string[] Commands =
    [
        "date", "git", "whoami", "hostname", "pwd", "uname", "cat", "echo", "ls", "wc", "grep", "find", "basename", "dirname", "id", "jq",
            "head", "tail", "curl", "npm", "node", "python", "python3", "dotnet", "docker", "kubectl",
        "get-date",
    ];

    /// <summary>Digits that were never filled in; <c>d</c> is any digit.</summary>
    public static readonly string[] MaskedForms =
    [
        "dddd-dd-XX", "dddd-XX-XX", "dddd-XX-dd", "dddd/dd/XX", "dddd/XX/XX", "dddd.XX.XX", "XX/XX/dddd", "dd/XX/dddd", "XX/dd/dddd",
            "XX-XX-dddd", "dd-XX-dddd", "XX.XX.dddd", "dd.XX.dddd", "XX/XX/XXXX",
        "XXX-XXX-XXXX", "XXX.XXX.XXXX", "ddd-XXX-XXXX", "ddd-ddd-XXXX", "dXX-XXX-XXXX", "d-XXX-XXX-XXXX", "d-ddd-XXX-XXXX",
            "XX-XX-XX-XX-XX", "XX.XX.XX.XX.XX",
        "XX%", "XXX%", "XX.X%", "XX.XX%", "XX,X%", "XX,XX%",
    ];

    /// <summary>What every value holds that nobody filled in and that no bracket and no word gives away: two crosses, a year's letters in
    /// the form of a date, three question marks, what "T.B.D." and blind text go on with.</summary>
    public static readonly string[] Signs = ["xx", "???", "b.d.", "ipsum d"];
}
