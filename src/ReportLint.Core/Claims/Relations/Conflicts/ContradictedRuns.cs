using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>What a run of tests that is marked done says of its failures.</summary>
internal static class ContradictedRuns
{
    /// <summary>In lines: how far from one of them others tell values.</summary>
    private const int FarthestValue = 6;

    private const int FewestValues = 2;

    /// <summary>"✅ Load test: failed"; that an attack failed is as it should be.</summary>
    public static bool IsFailed(ReportModel model, in Item item, int end)
    {
        var label = model.MeaningOf(item.FirstToken, item.LabelEnd);
        return end == item.EndToken && (label.Concepts & Concepts.Test) != 0 && (label.Concepts & (Concepts.Attack | Concepts.Negation | Concepts.Failed)) == 0 && (label.Topics & Topics.Vulnerability) == 0;
    }

    /// <summary>"✅ Security tests: 3 failed", "12 passed, 3 failed", all that the value says.</summary>
    public static TextSpan Count(ReportModel model, in Item item, int first)
    {
        var numbers = item.Quantities.End - item.Quantities.First;
        if (numbers == 2 && model.QuantityList[item.Quantities.First] is { Unit: Unit.None } passed && passed.FirstToken == first && passed.EndToken + 1 < item.EndToken && model.Tokens[passed.EndToken].Has(Topics.Passing) && model.Tokens[passed.EndToken + 1].Is(','))
            first = passed.EndToken + 2;
        else if (numbers != 1)
            return default;
        if (model.QuantityList[item.Quantities.End - 1] is not { Unit: Unit.None or Unit.Ratio, Value: >= 1, Comparator: Comparator.None } count || count.FirstToken != first || count.EndToken >= item.EndToken || !model.Tokens[count.EndToken].Has(Concepts.Failed))
            return default;
        var end = count.EndToken + Math.Max(1, (int)model.Tokens[count.EndToken].PhraseLength);
        return IsFailed(model, item, item.EndToken) && end == item.EndToken ? TextSpan.FromBounds(model.Tokens[first].Start, model.Tokens[end - 1].End) : default;
    }

    /// <summary>"✅ Error recovery (7/16 passing)": where a third of the tests fails, no target can be met that deserves the mark.</summary>
    public static TextSpan Minor(ReportModel model, in Item item)
    {
        if (item.Quantities.End - item.Quantities.First != 1 || (item.Concepts & (Concepts.Before | Concepts.After | Concepts.Failed | Concepts.Target | Concepts.Attack | Concepts.NotApplicable)) != 0
            || model.QuantityList[item.Quantities.First] is not { Unit: Unit.Ratio, Comparator: Comparator.None } run || 3 * run.Value >= 2 * run.Whole)
            return default;
        var end = run.EndToken;
        while (end < item.EndToken && model.Tokens[end].Kind == TokenKind.Word && model.Tokens[end].Has(Concepts.Test))
            end++;
        return end < item.EndToken && model.Tokens[end].Kind == TokenKind.Word && model.Tokens[end].Has(Topics.Passing) ? TextSpan.FromBounds(run.Span.Start, model.Tokens[end].End) : default;
    }

    /// <summary>"✅ Name: Ada", "✅ Status: PENDING": what was read, one value a line.</summary>
    public static bool IsAmongValues(ReportModel model, int index, in Item item)
    {
        if (item.Kind != ItemKind.FenceLine || item.LabelEnd <= item.FirstToken || model.Tokens[item.FirstToken].Kind != TokenKind.Mark)
            return false;
        var values = 0;
        for (var i = Math.Max(item.GroupStart, index - FarthestValue); i < Math.Min(model.ItemList.Count, index + FarthestValue) && values < FewestValues; i++)
        {
            if (model.ItemList[i] is var line && line.Group == item.Group && line.Status == Polarity.Done && line.LabelEnd > line.FirstToken && line.FirstValueToken < line.EndToken && (line.Concepts & (StatusReader.StatusWords | Concepts.Worked | Concepts.Achieved)) == 0 && line.LabelEnd - line.FirstToken <= FewestValues)
                values++;
        }
        return values >= FewestValues || (values > 0 && (model.Tokens[item.EndToken - 1].Flags & TokenFlags.Capitals) != 0);
    }
}
