namespace ReportLint.Claims;

/// <summary>Reads what a number is measured in: "80%", "2.5×", "$40", "12 k€", "340 ms", "34 req/s".</summary>
internal sealed class UnitReader(TokenBuffer tokens)
{
    /// <summary>The unit of a number, after it or, where it is a sign of money, before it.</summary>
    /// <param name="at">The token after the number; moved after the unit.</param>
    /// <param name="number">The token of the number.</param>
    /// <param name="first">The first token of the run.</param>
    /// <param name="end">The end of the run.</param>
    public Unit Read(ref int at, int number, int first, int end)
    {
        if (at < end && ReadSign(ref at, end) is not Unit.None and var sign)
            return sign;
        if (at < end && ReadWord(ref at, end) is not Unit.None and var unit)
            return unit;
        return number > first && Currencies.Is(tokens[number - 1]) ? Currencies.Of(tokens[number - 1]) : Unit.None;
    }

    private Unit ReadSign(ref int at, int end)
    {
        ref readonly var next = ref tokens[at];
        if (next.Is('%'))
        {
            at++;
            return Unit.Percent;
        }
        // "2.5× faster"; "3 × 4" multiplies.
        if (next.Is('\u00D7') && next.IsGlued && (at + 1 >= end || tokens[at + 1].Kind == TokenKind.Word))
        {
            at++;
            return Unit.Times;
        }
        if (Currencies.Is(next))
            return Currencies.Of(tokens[at++]);
        var money = next.Length == 1 && next.Kind == TokenKind.Word && at + 1 < end
            ? Currencies.OfThousands(next, tokens[at + 1]) : Unit.None;
        at += money != Unit.None ? 2 : 0;
        return money;
    }

    private Unit ReadWord(ref int at, int end)
    {
        ref readonly var next = ref tokens[at];
        if (next.Kind == TokenKind.Word && tokens.Lexicon.TryGetUnit(next.Value, out var unit))
        {
            // "80 percent" says no more than "80%"; alone, above a column, the word describes progress.
            if (unit == Unit.Percent)
                Silence(ref tokens[at]);
            at++;
            return ReadPerTime(ref at, end) is var rate and not Unit.None ? rate : unit;
        }
        // "34 req/s", or "34/s" where what is counted stands elsewhere.
        if (next.Kind != TokenKind.Word && !(next.Is('/') && next.IsGlued && at + 1 < end && tokens[at + 1].IsGlued))
            return Unit.None;
        var noun = next.Kind == TokenKind.Word ? at + 1 : at;
        var perTime = ReadPerTime(ref noun, end);
        at = perTime != Unit.None ? noun : at;
        return perTime;
    }

    private static void Silence(ref Token token)
    {
        token.Concepts = Concepts.None;
        token.Topics = Topics.None;
        token.Styles = Styles.None;
        token.PhraseLength = 0;
    }

    // "req/s", "requests per second", "MB/s".
    private Unit ReadPerTime(ref int at, int end)
    {
        if (at + 1 >= end || !(tokens[at].Is('/') || tokens[at].Has(Concepts.Per))
            || !tokens.Lexicon.TryGetUnit(tokens[at + 1].Value, out var time)
            || tokens[at + 1].Kind != TokenKind.Word)
            return Unit.None;
        var rate = time switch { Unit.Second => Unit.PerSecond, Unit.Minute => Unit.PerMinute, Unit.Hour => Unit.PerHour, _ => Unit.None };
        at += rate != Unit.None ? 2 : 0;
        return rate;
    }
}
