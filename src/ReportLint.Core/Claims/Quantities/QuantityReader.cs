using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Reads the quantities of a run of tokens: comparator, number, range or ratio, unit.</summary>
internal sealed partial class QuantityReader(TokenBuffer tokens, RefList<Quantity> quantities)
{
    // In UTF-16 code units.
    private const int LongestAbbreviation = 5;

    private static readonly WordSet RangeWords = Wordings.WordsOf(Wording.Range);
    private readonly UnitReader _units = new(tokens);
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
        if (ReadRatio(at, number, out var ratio))
        {
            quantities.Add(ratio);
            return ratio.EndToken;
        }
        var end = at + 1;
        var (comparator, start) = ComparatorReader.ReadBefore(tokens, _first, at);
        var unit = _units.Read(ref end, at, _first, _end);
        if (ReadRange(ref end, ref unit, number, out var high))
            comparator = Comparator.Range;
        if (ReadPlus(ref end, ref unit, at))
            comparator = Comparator.AtLeast;
        var unitEnd = end;
        var value = number.Value;
        if (unit == Unit.None && end == at + 1 && _durations.AreMinutes(end, _end))
            (unit, end) = (Unit.Minute, end + 1);
        if (comparator != Comparator.Range && unit is Unit.Hour or Unit.Minute)
            value += unit == Unit.Hour ? _durations.ReadMinutes(ref end, _end) : _durations.ReadSeconds(ref end, _end);
        if (unit is Unit.Dollar or Unit.Euro or Unit.Pound && start > _first && Currencies.Is(tokens[start - 1]) && start == at)
            start--;
        quantities.Add(new Quantity
        {
            Value = value,
            Interval = IntervalOf(value, high.Value, number.Precision, unit, comparator),
            Unit = unit,
            Comparator = comparator,
            Precision = number.Precision,
            Notation = number.Notation,
            NumberSpan = TextSpan.FromBounds(tokens[at].Start, comparator == Comparator.Range ? LastNumber(at, end) : tokens[at].End),
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

    private bool ReadRange(ref int end, ref Unit unit, in NumberData low, out NumberData high)
    {
        high = low;
        // "$1.87 - $2.34"
        var isMoney = end + 2 < _end && tokens[end].IsFreeDash && Currencies.Is(tokens[end + 1]) && unit == Currencies.Of(tokens[end + 1]);
        var number = isMoney || (end + 2 < _end && IsRangeSign(end) && Currencies.Is(tokens[end + 1])) ? end + 2 : end + 1;
        if (number >= _end || tokens[number].Kind != TokenKind.Number || !(isMoney || IsRangeSign(end)))
            return false;
        ref readonly var upper = ref tokens.NumberOf(tokens[number]);
        if (upper.Value < low.Value || (upper.Value <= low.Value && !isMoney))
            return false;
        high = upper;
        end = number + 1;
        var upperUnit = _units.Read(ref end, number, _first, _end);
        unit = unit == Unit.None ? upperUnit : unit;
        return true;
    }

    // "40+ tests", "40+%".
    private bool ReadPlus(ref int end, ref Unit unit, int number)
    {
        if (end >= _end || !tokens[end].Is('+') || !tokens[end].IsGlued)
            return false;
        end++;
        if (unit == Unit.None)
            unit = _units.Read(ref end, number, _first, _end);
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
