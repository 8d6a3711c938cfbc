using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Reads lines that say of all tests how many passed, and nothing else: "Tests: 245/245 passing", "245 passed (245 total)", "All 245 tests pass", "7 failed, 238 passed".</summary>
internal sealed class TestResultPhrases(ReportModel model)
{
    private const int MostCounts = 4;

    private static readonly HashSet<uint> Tests = Wordings.WordsOf(Wording.TestNoun);

    public bool TryRead(in Item item, out TestResult result)
    {
        result = default;
        if (!SaysNothingElse(item))
            return false;
        var only = model.OnlyQuantityOf(item);
        if (!(only < 0 ? ReadCounts(item, ref result) : model.QuantityList[only].Unit == Unit.Ratio ? ReadRatio(item, only, ref result) : ReadAll(item, only, ref result)))
            return false;
        result = result with { Kind = KindOf(item) };
        return true;
    }

    private ulong KindOf(in Item item)
    {
        var kind = 0UL;
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind == TokenKind.Word && (token.Has(Topics.TestRun) || token.Has(Concepts.Test)) && !token.Has(Topics.Passing) && !token.Has(Concepts.Outcome) && !Tests.Contains(token.Value))
                kind += NounPhrase.Mix(model.Singular(token));
        }
        return kind;
    }

    private bool SaysNothingElse(in Item item)
    {
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind is TokenKind.Code or TokenKind.Date || (token.Kind == TokenKind.Word && !token.Has(MetricScopes.General | Concepts.Outcome | Concepts.Universal | Concepts.Failed | Concepts.Auxiliary) && !token.Has(Topics.TestRun | Topics.Passing | Topics.PassRate | Topics.Copula | Topics.Haste)))
                return false;
        }
        return true;
    }

    private bool ReadRatio(in Item item, int q, ref TestResult result)
    {
        ref readonly var ratio = ref model.QuantityList[q];
        if (ratio.Value > ratio.Whole || (item.Concepts & Concepts.Failed) != 0)
            return false;
        result = new(ratio.Value, ratio.Whole, 0, q, ratio.Span);
        return true;
    }

    // "All 245 tests pass".
    private bool ReadAll(in Item item, int q, ref TestResult result)
    {
        ref readonly var count = ref model.QuantityList[q];
        if (!IsCount(count) || (item.Concepts & Concepts.Failed) != 0 || count.FirstToken == item.FirstToken || !model.Tokens[count.FirstToken - 1].Has(Concepts.Universal))
            return false;
        result = new(count.Value, count.Value, 0, q, count.Span);
        return true;
    }

    // Each count before its word: "238 passed", "7 failed", "245 total".
    private bool ReadCounts(in Item item, ref TestResult result)
    {
        var (passed, failed, total, others) = (-1, 0D, 0D, 0D);
        var last = item.Quantities.First;
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var count = ref model.QuantityList[q];
            if (count.Unit == Unit.Percent)
                continue;
            if (!IsCount(count) || count.EndToken >= item.EndToken || q - item.Quantities.First >= MostCounts)
                return false;
            ref readonly var word = ref model.Tokens[count.EndToken];
            if (word.Has(Topics.Passing) && passed < 0)
                passed = q;
            else if (word.Has(Concepts.Failed) && failed == 0)
                failed = count.Value;
            else if (word.Has(Concepts.Total) && total == 0)
                total = count.Value;
            else if (word.Has(Topics.Unjudged) || word.Has(Concepts.NotApplicable))
                others += count.Value;
            else
                return false;
            last = q;
        }
        if (passed < 0 || last == passed && passed == item.Quantities.First)
            return false;
        ref readonly var good = ref model.QuantityList[passed];
        var all = total > 0 ? total : good.Value + failed + others;
        result = new(good.Value, all, 0, passed, TextSpan.FromBounds(model.QuantityList[item.Quantities.First].Span.Start, EndOf(item, last)));
        return good.Value <= all;
    }

    // With the word behind it, and the parenthesis that it closes.
    private int EndOf(in Item item, int q)
    {
        var word = model.QuantityList[q].EndToken;
        return word + 1 < item.EndToken && model.Tokens[word + 1].Is(')') ? model.Tokens[word + 1].End : model.Tokens[word].End;
    }

    private static bool IsCount(in Quantity quantity) => quantity is { Unit: Unit.None, Comparator: Comparator.None, IsPlain: true };
}
