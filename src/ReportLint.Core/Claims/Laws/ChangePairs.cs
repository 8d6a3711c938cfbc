using ReportLint.Claims.Annotating;
using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Laws;

/// <summary>Finds a value before and a value after in one line or cell: "40 → 55", "from 40 to 55", "55 (was 40)", "previously 40, now
/// 55".</summary>
internal sealed class ChangePairs(ClaimTable table)
{
    // Between two values: "40 ms on the old host → 55 ms".
    private const int MostWords = 3;

    /// <summary>Finds the pair that starts at a figure.</summary>
    /// <param name="at">The statement.</param>
    /// <param name="first">The first statement of the line or cell.</param>
    /// <param name="end">After its last one.</param>
    /// <param name="pair">The pair.</param>
    public bool TryRead(int at, int first, int end, out ChangePair pair)
    {
        pair = new() { Before = table.QuantityOf(at), First = at, Last = at + 1 };
        if (TryReadRange(at, ref pair))
            return true;
        if (at + 1 >= end || !ChangeFormulas.ArePair(table.QuantityOf(at), table.QuantityOf(at + 1)) || AreOfTwoThings(at, at + 1))
            return false;
        ref readonly var gap = ref table.Statements[at + 1].Before;
        if (IsArrow(gap))
            ReadSteps(end, ref pair);
        else if (IsFromTo(at, first, gap))
            pair.IsFromTo = true;
        else if (IsFormer(at, gap))
            (pair.Before, pair.After, pair.IsReversed) = (table.QuantityOf(at + 1), table.QuantityOf(at), true);
        else if (!IsThenAndNow(at, gap))
            return false;
        if (pair.After.Span.Length == 0)
            pair.After = table.QuantityOf(pair.Last);
        return true;
    }

    // "From 40 to 55" is read as one figure, a range, where it ascends.
    private bool TryReadRange(int at, ref ChangePair pair)
    {
        ref readonly var quantity = ref table.QuantityOf(at);
        if (quantity.Comparator != Comparator.Range || table.Statements[at].Before is not { Last: Signs.From, WordsAfterLast: <= 1 }
            || !IsInWords(quantity))
            return false;
        var half = quantity.Precision == 1 ? 0 : quantity.Precision / 2;
        var (low, high) = (quantity.Value, quantity.Interval.High - half);
        pair.Before = quantity with { Comparator = Comparator.None, Interval = new(low - half, low + half) };
        pair.After = quantity with { Comparator = Comparator.None, Value = high, Interval = new(high - half, high + half) };
        (pair.Last, pair.IsFromTo) = (at, true);
        return true;
    }

    private bool IsInWords(in Quantity range)
    {
        foreach (var character in table.Model.Text.Slice(range.NumberSpan))
        {
            if (char.IsLetter(character))
                return true;
        }
        return false;
    }

    // "99 sites → 134 maps" is no change of one thing.
    private bool AreOfTwoThings(int one, int other)
    {
        var (first, second) = (table.Statements[one].Noun, table.Statements[other].Noun);
        return first.End > first.First && second.End > second.First && !table.Lemmas.Share(first, second)
            && table.QuantityOf(one).Dimension == Dimension.Count;
    }

    private static bool IsArrow(in Gap gap) =>
        gap.Has(Signs.Arrow) && gap.HasOnly(Signs.Arrow | Signs.Slash) && gap is { Words: <= MostWords, WordsAfterLast: <= 1 };

    // "10 → 25 → 50": the first and the last are the before and the after.
    private void ReadSteps(int end, ref ChangePair pair)
    {
        while (pair.Last + 1 < end && IsArrow(table.Statements[pair.Last + 1].Before)
            && ChangeFormulas.ArePair(pair.Before, table.QuantityOf(pair.Last + 1)))
        {
            pair.LastStep = table.QuantityOf(pair.Last);
            pair.Last++;
        }
    }

    private bool IsFromTo(int at, int first, in Gap gap)
    {
        if (gap is not { Last: Signs.To, WordsAfterLast: 0, Words: <= MostWords } || !gap.HasOnly(Signs.To | Signs.Slash))
            return false;
        ref readonly var before = ref table.Statements[at].Before;
        // "Down by 40% (20 kg to 12 kg)".
        var isAside = before is { Last: Signs.Open, WordsAfterLast: 0 } && at > first
            && table.QuantityOf(at - 1).Unit is Unit.Percent or Unit.Times;
        // "Went from" is one phrase.
        return before is { Last: Signs.From, WordsAfterLast: <= 1 } || isAside;
    }

    // "361 crews (was 355)", "68 in all, up from 48".
    private bool IsFormer(int at, in Gap gap)
    {
        ref readonly var former = ref table.Statements[at + 1];
        if (!gap.HasOnly(Signs.Open | Signs.Comma | Signs.From) || gap.Words > MostWords)
            return false;
        return gap.Last == Signs.From
            ? gap.WordsAfterLast == 0 && former.Has(StatementFlags.Falls | StatementFlags.Rises)
            : gap is { Last: Signs.Open or Signs.Comma, WordsAfterLast: 1 or 2 } && (former.Roles & Roles.Before) != 0
                && (table.Statements[at].Roles & Roles.Before) == 0;
    }

    // "Previously 20 ropes, now 8".
    private bool IsThenAndNow(int at, in Gap gap) =>
        gap is { Last: Signs.Comma, WordsAfterLast: 1 } && gap.HasOnly(Signs.Comma)
        && (table.Statements[at].Roles & Roles.Before) != 0 && (table.Statements[at + 1].Roles & Roles.After) != 0;
}
