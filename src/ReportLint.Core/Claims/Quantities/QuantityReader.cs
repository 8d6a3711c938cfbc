using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Reads the quantities of a run of tokens: comparator, number, range or ratio, unit.</summary>
internal sealed partial class QuantityReader(TokenBuffer tokens, RefList<Quantity> quantities)
{
    // In UTF-16 code units.
    private const int LongestAbbreviation = 5;

    private static readonly WordSet RangeWords = Wordings.WordsOf(Wording.Range);
    private readonly CompoundDurations _durations = new(tokens);

    private int _first;
    private int _end;

    /// <summary>Reads all of <c>[first, end)</c>; the quantities go after those that are there.</summary>
    public void Read(int first, int end)
    {
        _first = first;
        _end = end;
        for (var at = first; at < end;)
        {
            if (tokens[at].Kind != TokenKind.Number)
                at++;
            else if (NamesSomething(at))
                at = SkipOrdinals(at);
            else if (IsListOrdinal(at))
                at += 2;
            else if (IsRoundTheClock(at))
                at = SkipOrdinals(at);
            else
                at = ReadQuantity(at);
        }
    }

    private int ReadQuantity(int at)
    {
        ref readonly var number = ref tokens.NumberOf(tokens[at]);
        var end = at + 1;
        if (ReadRatio(at, number, out var ratio))
        {
            quantities.Add(ratio);
            return ratio.EndToken;
        }
        var (comparator, start) = ReadComparatorBefore(at);
        var low = number;
        var high = number;
        var unit = ReadUnit(ref end, at);
        if (ReadRange(ref end, ref unit, number, out var upper))
        {
            high = upper;
            comparator = Comparator.Range;
        }
        if (end < _end && tokens[end].Is('+') && tokens[end].IsGlued)
        {
            comparator = Comparator.AtLeast;
            end++;
            if (unit == Unit.None)
                unit = ReadUnit(ref end, at);
        }
        var value = low.Value;
        var unitEnd = end;
        if (unit == Unit.None && end == at + 1 && _durations.AreMinutes(end, _end))
            (unit, end) = (Unit.Minute, end + 1);
        if (comparator != Comparator.Range && unit is Unit.Hour or Unit.Minute)
            value += unit == Unit.Hour ? _durations.ReadMinutes(ref end, _end) : _durations.ReadSeconds(ref end, _end);
        if (unit is Unit.Dollar or Unit.Euro or Unit.Pound && start > _first && Currencies.Is(tokens[start - 1]) && start == at)
            start--;
        var numberEnd = comparator == Comparator.Range ? LastNumber(at, end) : tokens[at].End;
        quantities.Add(new Quantity
        {
            Value = value,
            Interval = IntervalOf(value, high.Value, low.Precision, unit, comparator),
            Unit = unit,
            Comparator = comparator,
            Precision = low.Precision,
            Notation = low.Notation,
            NumberSpan = TextSpan.FromBounds(tokens[at].Start, numberEnd),
            Span = TextSpan.FromBounds(tokens[start].Start, tokens[end - 1].End),
            IsPlain = comparator is Comparator.None or Comparator.About && end == unitEnd,
            FirstToken = start,
            EndToken = end,
        });
        return end;
    }

    // The rule catalogue, "Quantities are intervals".
    private static Interval IntervalOf(double low, double high, double precision, Unit unit, Comparator comparator)
    {
        var half = precision == 1 ? 0 : precision / 2;
        return comparator switch
        {
            Comparator.AtLeast => new(low - half, double.PositiveInfinity),
            Comparator.AtMost => new(double.NegativeInfinity, low + half),
            Comparator.About when unit == Unit.Percent => new(low - 5, low + 5),
            Comparator.About => new(low * 0.9, low * 1.1),
            Comparator.Range => new(Math.Min(low, high) - half, Math.Max(low, high) + half),
            _ => new(low - half, low + half),
        };
    }

    private bool ReadRatio(int at, in NumberData part, out Quantity ratio)
    {
        ratio = default;
        var separator = at + 1;
        var second = separator + 1;
        if (separator >= _end)
            return false;
        if (tokens[separator].Has(Concepts.OutOf))
            second = separator + tokens[separator].PhraseLength;
        else if (!tokens[separator].Is('/'))
            return false;
        if (second >= _end || tokens[second].Kind != TokenKind.Number || (second + 1 < _end && tokens[second + 1].Is('/'))
            || (at > _first && IsPathBefore(at)))
            return false;
        ref readonly var whole = ref tokens.NumberOf(tokens[second]);
        if (whole.Value == 0 || (second + 1 < _end && tokens[second + 1].Is('%')))
            return false;
        ratio = new Quantity
        {
            Value = part.Value,
            Whole = whole.Value,
            Interval = new(part.Value, part.Value),
            Unit = Unit.Ratio,
            Precision = part.Precision,
            Notation = part.Notation,
            NumberSpan = TextSpan.FromBounds(tokens[at].Start, tokens[second].End),
            Span = TextSpan.FromBounds(tokens[at].Start, tokens[second].End),
            FirstToken = at,
            EndToken = second + 1,
        };
        return true;
    }

    // "host:80/443" and "a/1/2".
    private bool IsPathBefore(int at) => tokens[at].IsGlued && (tokens[at - 1].Is('/') || tokens[at - 1].Is(':'));

    private (Comparator Comparator, int Start) ReadComparatorBefore(int at)
    {
        var start = at;
        if (start > _first && Currencies.Is(tokens[start - 1]) && tokens[start].IsGlued)
            start--;
        if (start > _first && tokens[start - 1].Is('=') && start - 1 > _first
            && Symbol(tokens[start - 2]) is var equal and not Comparator.None)
            return (equal, start - 2);
        if (start > _first && Symbol(tokens[start - 1]) is var symbol and not Comparator.None && !IsArrow(start - 1))
            return (symbol, start - 1);
        // The longest: "no fewer than" ends in "fewer than"; and "+ de 40".
        for (var back = 3; back >= 1; back--)
        {
            if (start - back < _first)
                continue;
            ref readonly var word = ref tokens[start - back];
            if (word.Kind == TokenKind.Word && word.PhraseLength == back && word.Has(Concepts.AtLeast | Concepts.AtMost | Concepts.About))
                return (word.Has(Concepts.AtLeast) ? Comparator.AtLeast : word.Has(Concepts.AtMost)
                    ? Comparator.AtMost : Comparator.About, start - back);
        }
        return start - 2 >= _first && tokens[start - 1].Has(Concepts.Of) && tokens[start - 2].Is('+') && !tokens[start - 1].IsGlued
            ? (Comparator.AtLeast, start - 2) : (Comparator.None, start);
    }

    // "=>" is an arrow only where something stands before it to start from.
    private bool IsArrow(int at) =>
        tokens[at].Is('>') && tokens[at].IsGlued && at - 1 > _first && tokens[at - 1].Is('=')
            && (tokens[at - 2].Kind is TokenKind.Number or TokenKind.Word || tokens[at - 2].Is('%'));

    private static Comparator Symbol(in Token token) => token.Kind != TokenKind.Punctuation
        ? Comparator.None
        : token.Value switch
        {
            '>' or '\u2265' or '\u2A7E' => Comparator.AtLeast,
            '<' or '\u2264' or '\u2A7D' => Comparator.AtMost,
            '~' or '\u2248' or '\u223C' => Comparator.About,
            _ => Comparator.None,
        };

    private Unit ReadUnit(ref int end, int number)
    {
        if (end < _end)
        {
            ref readonly var next = ref tokens[end];
            if (next.Is('%'))
            {
                end++;
                return Unit.Percent;
            }
            // "2.5× faster"; "3 × 4" multiplies.
            if (next.Is('\u00D7') && next.IsGlued && (end + 1 >= _end || tokens[end + 1].Kind == TokenKind.Word))
            {
                end++;
                return Unit.Times;
            }
            if (Currencies.Is(next))
                return Currencies.Of(tokens[end++]);
            if (next.Length == 1 && next.Kind == TokenKind.Word && end + 1 < _end
                && Currencies.OfThousands(next, tokens[end + 1]) is var money and not Unit.None)
            {
                end += 2;
                return money;
            }
            if (next.Kind == TokenKind.Word && tokens.Lexicon.TryGetUnit(next.Value, out var unit))
            {
                // "80 percent" says no more than "80%"; alone, above a column, the word describes progress.
                if (unit == Unit.Percent)
                    Silence(ref tokens[end]);
                end++;
                return PerTime(ref end) is var rate and not Unit.None ? rate : unit;
            }
            // "34 req/s", or "34/s" where what is counted stands elsewhere.
            var noun = next.Kind == TokenKind.Word ? end + 1 : end;
            if ((next.Kind == TokenKind.Word || (next.Is('/') && next.IsGlued && end + 1 < _end && tokens[end + 1].IsGlued))
                && PerTime(ref noun) is var perTime and not Unit.None)
            {
                end = noun;
                return perTime;
            }
        }
        return number > _first && Currencies.Is(tokens[number - 1]) ? Currencies.Of(tokens[number - 1]) : Unit.None;
    }

    private static void Silence(ref Token token)
    {
        token.Concepts = Concepts.None;
        token.Topics = Topics.None;
        token.Styles = Styles.None;
        token.PhraseLength = 0;
    }

    // "req/s", "requests per second", "MB/s".
    private Unit PerTime(ref int at)
    {
        if (at + 1 >= _end || !(tokens[at].Is('/') || tokens[at].Has(Concepts.Per))
            || !tokens.Lexicon.TryGetUnit(tokens[at + 1].Value, out var time)
            || tokens[at + 1].Kind != TokenKind.Word)
            return Unit.None;
        var rate = time switch { Unit.Second => Unit.PerSecond, Unit.Minute => Unit.PerMinute, Unit.Hour => Unit.PerHour, _ => Unit.None };
        at += rate != Unit.None ? 2 : 0;
        return rate;
    }

    private bool ReadRange(ref int end, ref Unit unit, in NumberData low, out NumberData high)
    {
        high = default;
        // "$1.87 - $2.34"
        var isMoney = end + 2 < _end && tokens[end].IsFreeDash && Currencies.Is(tokens[end + 1]) && unit == Currencies.Of(tokens[end + 1]);
        var number = isMoney || (end + 2 < _end && IsRangeSign(end) && Currencies.Is(tokens[end + 1])) ? end + 2 : end + 1;
        if (number >= _end || tokens[number].Kind != TokenKind.Number || !(isMoney || IsRangeSign(end)))
            return false;
        high = tokens.NumberOf(tokens[number]);
        if (high.Value < low.Value || (high.Value <= low.Value && !isMoney))
            return false;
        end = number + 1;
        var upper = ReadUnit(ref end, number);
        unit = unit == Unit.None ? upper : unit;
        return true;
    }

    private bool IsRangeSign(int at)
    {
        ref readonly var sign = ref tokens[at];
        if (sign.Kind == TokenKind.Word)
            return RangeWords.Contains(sign.Value);
        return sign.Kind == TokenKind.Punctuation && sign.Value is '-' or '\u2013' or '\u2014' && sign.IsGlued == tokens[at + 1].IsGlued
            && (sign.IsGlued || sign.Value == '\u2013');
    }

    private int LastNumber(int from, int end)
    {
        while (tokens[--end].Kind != TokenKind.Number && end > from)
        {
        }
        return tokens[end].End;
    }
}
