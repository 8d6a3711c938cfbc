namespace ReportLint.Claims;

/// <summary>Reads what stands after the hours or minutes of a duration: "1h30", "2 h 30 min", "1h 20m 5s", "2m 10s".</summary>
internal sealed class CompoundDurations(TokenBuffer tokens)
{
    /// <summary>Of a smaller unit a duration names fewer.</summary>
    private const double Sixty = 60;

    private static readonly uint MinuteSymbol = WordFolder.Hash("m");

    /// <summary>Whether a token is the m of "2m 10s"; without seconds after it, it may stand for metres and for millions.</summary>
    public bool AreMinutes(int at, int end) => at < end && IsMinuteSymbol(at) && AreSeconds(at + 1, end);

    /// <summary>The minutes and seconds after hours, as hours; zero where none follow.</summary>
    /// <param name="at">The token after the hours; moved after what is read.</param>
    /// <param name="end">The end of the run of tokens.</param>
    public double ReadMinutes(ref int at, int end)
    {
        if (at >= end || tokens[at].Kind != TokenKind.Number)
            return 0;
        var minutes = tokens.NumberOf(tokens[at]).Value;
        var hasUnit = at + 1 < end && (IsMinuteSymbol(at + 1) || IsUnit(at + 1, Unit.Minute));
        if (minutes >= Sixty || (!hasUnit && !tokens[at].IsGlued))
            return 0;
        at += hasUnit ? 2 : 1;
        return (minutes + ReadSeconds(ref at, end)) / Sixty;
    }

    /// <summary>The seconds after minutes, as minutes; zero where none follow.</summary>
    /// <param name="at">The token after the minutes; moved after what is read.</param>
    /// <param name="end">The end of the run of tokens.</param>
    public double ReadSeconds(ref int at, int end)
    {
        if (!AreSeconds(at, end))
            return 0;
        at += 2;
        return tokens.NumberOf(tokens[at - 2]).Value / Sixty;
    }

    private bool AreSeconds(int at, int end) =>
        at + 1 < end && tokens[at].Kind == TokenKind.Number && tokens.NumberOf(tokens[at]).Value < Sixty && IsUnit(at + 1, Unit.Second);

    private bool IsUnit(int at, Unit unit) =>
        tokens[at].Kind == TokenKind.Word && tokens.Lexicon.TryGetUnit(tokens[at].Value, out var found) && found == unit;

    private bool IsMinuteSymbol(int at) => tokens[at] is { Kind: TokenKind.Word, IsGlued: true } symbol && symbol.Value == MinuteSymbol;
}
