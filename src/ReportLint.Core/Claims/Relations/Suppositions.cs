using ReportLint.Claims.Supporting;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Whether what stands somewhere was only said, promised, reckoned or asked for: "What we claimed", "Claimed score: ...", "Estimated timeline".</summary>
internal static class Suppositions
{
    /// <summary>In UTF-16 units; what a heading or a label says first tells what it is.</summary>
    private const int Longest = 160;

    private const Concepts Asking = Concepts.Demand | Concepts.Future;

    /// <summary>Whether a heading around an item, the line above its list or its own label says so.</summary>
    public static bool Hold(ReportModel model, in Item item)
    {
        ref var known = ref model.ItemList[item.Index].IsSupposed;
        known ??= AskOf(model, item);
        return known.Value;
    }

    private static bool AskOf(ReportModel model, in Item item)
    {
        if (HoldInSection(model, item.Section))
            return true;
        if (item.LabelEnd > item.FirstToken && IsSupposed(model, TextSpan.FromBounds(model.Tokens[item.FirstToken].Start, model.Tokens[item.LabelEnd - 1].End)))
            return true;
        if (Aims.Hold(model, item))
            return true;
        if (item.GroupStart <= 0)
            return false;
        ref readonly var above = ref model.ItemList[item.GroupStart - 1];
        return above.Kind is ItemKind.Paragraph or ItemKind.LabelLine && above.Section == item.Section && above.Group != item.Group && (IsSupposed(model, above.Span) || AsksFor(model, above));
    }

    // "After each berth, check:" and "When all berths are done:" head what is to be.
    private static bool AsksFor(ReportModel model, in Item above)
    {
        if ((above.Concepts & Asking) == 0 || !model.Tokens[above.EndToken - 1].Is(':'))
            return false;
        if (EndsInCondition(model, above))
            return true;
        var first = Sentences.Start(model, above.FirstToken, above.EndToken - 1);
        var said = model.ConceptsOf(first, above.EndToken);
        return model.Tokens[first].Has(Concepts.Future) || ((said & Asking) != 0 && (said & (Concepts.Done | Concepts.Worked)) == 0);
    }

    // "The pier is ready if:", "Phase complete when".
    private static bool EndsInCondition(ReportModel model, in Item title)
    {
        var last = title.EndToken - 1;
        if (last > title.FirstToken && model.Tokens[last].Is(':'))
            last--;
        return last > title.FirstToken && model.Tokens[last].Has(Topics.Proviso) && model.Tokens[last].Has(Asking);
    }

    // Asked of many items, and the same for all of a section.
    private static bool HoldInSection(ReportModel model, int index)
    {
        if (index <= 0)
            return false;
        ref var section = ref model.SectionList[index];
        // The title of a report names its subject.
        section.IsSupposed ??= (section.Level > 1 && (IsSupposed(model, model.ItemList[section.Heading].Span) || EndsInCondition(model, model.ItemList[section.Heading]))) || HoldInSection(model, section.Parent);
        return section.IsSupposed.Value;
    }

    private static bool IsSupposed(ReportModel model, TextSpan span) =>
        model.Wordings.StartsWordIn(model.Text.Slice(new TextSpan(span.Start, Math.Min(span.Length, Longest))), Wording.Supposed);
}
