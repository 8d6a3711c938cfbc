namespace ReportLint.Claims.Annotating;

/// <summary>What a word says of the figures that it names: the parts that they play and what became of what they count.</summary>
internal static class FigureNames
{
    private static readonly Dictionary<uint, Roles> RoleWords = Wordings.ValuesOf(
        (Roles.Identifier, Wording.IdentifierName),
        (Roles.Rate, Wording.RateName),
        (Roles.Change, Wording.ChangeName),
        (Roles.Target, Wording.TargetName),
        (Roles.Before, Wording.BeforeName),
        (Roles.After, Wording.AfterName),
        (Roles.Remaining, Wording.RemainingName),
        (Roles.Maximum, Wording.MaximumName),
        (Roles.Minimum, Wording.MinimumName),
        (Roles.Median, Wording.MedianName),
        (Roles.Mean, Wording.MeanName),
        (Roles.Overall, Wording.OverallName),
        (Roles.Share, Wording.ShareName),
        (Roles.Unique, Wording.UniqueName),
        (Roles.Subtotal, Wording.SubtotalName),
        (Roles.Total, Wording.TotalName));

    private static readonly Dictionary<uint, Outcome> OutcomeWords = Wordings.ValuesOf(
        (Outcome.Open, Wording.OpenName),
        (Outcome.Skipped, Wording.SkippedName),
        (Outcome.Failed, Wording.FailedName),
        (Outcome.Passed, Wording.PassedName));

    private static readonly WordSet Closed = Wordings.WordsOf(Wording.ClosedShareName);
    private static readonly WordSet Selecting = Wordings.WordsOf(Wording.SelectedOnly);
    private static readonly WordSet Changing = Wordings.WordsOf(Wording.FasterWord);
    private static readonly WordSet LeastGrave = Wordings.WordsOf(Wording.LeastGraveName);
    private static readonly WordSet More = Wordings.WordsOf(Wording.MoreOfThem);
    private static readonly WordSet[] Falling =
        [Wordings.WordsOf(Wording.LessWord), Wordings.WordsOf(Wording.FallingVerb), Wordings.WordsOf(Wording.FallTold)];

    private static readonly WordSet[] Rising = [Wordings.WordsOf(Wording.MoreWord), Wordings.WordsOf(Wording.RisingVerb)];

    private static readonly WordSet OpenEnded = Wordings.WordsOf(Wording.OpenEndedWord);
    private static readonly WordSet Ending = Wordings.WordsOf(Wording.NounEnd);

    /// <summary>The parts that a word gives to figures.</summary>
    public static Roles RolesOf(in Token token)
    {
        if (token.Kind != TokenKind.Word)
            return Roles.None;
        var closed = Closed.Contains(token.Value) ? Roles.Closed : Roles.None;
        return RoleWords.TryGetValue(token.Value, out var roles) ? roles | closed : closed;
    }

    /// <summary>What a percentile gives the share of, in percent: 95 for P95; 0 where a word names none.</summary>
    public static byte PercentileOf(ReadOnlySpan<char> word) =>
        word is ['p' or 'P', >= '1' and <= '9' and var tens, >= '0' and <= '9' and var ones] ? (byte)((10 * (tens - '0')) + ones - '0') : (byte)0;

    /// <summary>What a word says became of what figures count.</summary>
    public static Outcome OutcomeOf(in Token token) =>
        token.Kind == TokenKind.Word && OutcomeWords.TryGetValue(token.Value, out var outcome) ? outcome : Outcome.None;

    /// <summary>Whether a word says that a selection is meant.</summary>
    public static bool Selects(in Token token) => token.Kind == TokenKind.Word && Selecting.Contains(token.Value);

    /// <summary>Whether a word makes a percentage one of change.</summary>
    public static bool NamesChange(in Token token) => token.Kind == TokenKind.Word && Changing.Contains(token.Value);

    /// <summary>Whether a word names the least grave kind: low, minor.</summary>
    public static bool NamesLeastGrave(in Token token) => token.Kind == TokenKind.Word && LeastGrave.Contains(token.Value);

    /// <summary>Whether a word after a number says that there are others: more, others.</summary>
    public static bool NamesMore(in Token token) => token.Kind == TokenKind.Word && More.Contains(token.Value);

    /// <summary>Whether a word says that more may be reached than was asked for, or that a figure is a score.</summary>
    public static bool OpensEnd(in Token token) =>
        token.Kind == TokenKind.Word && (OpenEnded.Contains(token.Value) || (RolesOf(token) & Roles.Target) != 0);

    /// <summary>Whether the noun of a figure ends before a word: "in", "with", "were".</summary>
    public static bool EndsNoun(in Token token) => token.Kind == TokenKind.Word && Ending.Contains(token.Value);

    /// <summary>Which way a word says that a figure goes: 1, -1, or 0 where it does not tell.</summary>
    public static int DirectionOf(in Token token)
    {
        if (token.Kind != TokenKind.Word)
            return 0;
        foreach (var falls in Falling)
        {
            if (falls.Contains(token.Value))
                return -1;
        }
        foreach (var rises in Rising)
        {
            if (rises.Contains(token.Value))
                return 1;
        }
        return 0;
    }
}
