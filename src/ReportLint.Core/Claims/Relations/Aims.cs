namespace ReportLint.Claims;

/// <summary>Whether what stands somewhere is only aimed at: below "Success criteria", or in a phase of a plan that gives its tasks and what they are to bring.</summary>
internal static class Aims
{
    /// <summary>In tokens; what is longer is a sentence.</summary>
    private const int LongestTitle = 14;

    private const int FewestBounds = 2;

    private static readonly WordSet Nouns = Wordings.WordsOf(Wording.AimNoun), Tasks = Wordings.WordsOf(Wording.TaskNoun), Handed = Wordings.WordsOf(Wording.DeliverableNoun);

    /// <summary>Whether a line above an item's list, or a heading around it, says that it is aimed at. A mark of what is done says that it was reached, unless it is still to come.</summary>
    public static bool Hold(ReportModel model, in Item item)
    {
        var isMarked = item.Status == Polarity.Done && item.Kind != ItemKind.Heading;
        if (!isMarked && IsOfPlannedPhase(model, item.Section))
            return true;
        var (heads, asks) = (false, false);
        if (item.GroupStart > 0 && item.Kind is ItemKind.ListItem or ItemKind.LabelLine or ItemKind.FenceLine or ItemKind.TableRow && LineAbove(model, item) is >= 0 and var above)
            Ask(model, model.ItemList[above], ref heads, ref asks);
        for (var section = item.Section; section > 0 && model.SectionList[section].Level > 1; section = model.SectionList[section].Parent)
        {
            // The heading itself claims what it says.
            if (item.Kind != ItemKind.Heading || section != item.Section)
            {
                var said = SaidBy(model, ref model.SectionList[section]);
                heads |= said.Heads;
                asks |= said.Asks;
            }
        }
        return (heads || (!isMarked && IsAmongMeasures(model, item))) && (!isMarked || asks || ReportTitles.NamesPlan(model));
    }

    // Asked of many items, and the same for all of a section.
    private static (bool Heads, bool Asks) SaidBy(ReportModel model, ref Section section)
    {
        if (section.SaidOfAims is { } known)
            return known;
        var (heads, asks) = (false, false);
        Ask(model, model.ItemList[section.Heading], ref heads, ref asks);
        section.SaidOfAims = (heads, asks);
        return (heads, asks);
    }

    // The line that a list stands below, be it with another list of a line between: "**In six weeks:**", "- All of the above, and".
    private static int LineAbove(ReportModel model, in Item item)
    {
        var above = item.GroupStart - 1;
        return model.ItemList[above].Section == item.Section && model.ItemList[above].Kind is ItemKind.Paragraph or ItemKind.LabelLine && model.ItemList[above].Group != item.Group ? above : -1;
    }

    private static void Ask(ReportModel model, in Item title, ref bool heads, ref bool asks)
    {
        if (title.EndToken - title.FirstToken > LongestTitle)
            return;
        // "(6 weeks)": so much is still to pass; "must pass".
        asks |= (title.Concepts & Concepts.Demand) != 0 || HasTimeInBrackets(model, title);
        heads |= title.Status == Polarity.None && (title.Kind == ItemKind.Heading || IsBareLabel(title) || model.Tokens[title.EndToken - 1].Is(':')) && HeadsAims(model, title);
    }

    // "Success criteria", "Objectifs"; "Goals met" and "Critères atteints" tell what became of them.
    private static bool HeadsAims(ReportModel model, in Item title)
    {
        var noun = -1;
        // "Criteria (all 8 must pass)".
        var isDemanded = (title.Concepts & Concepts.Demand) != 0;
        for (var i = title.FirstToken; i < title.EndToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind == TokenKind.Word && Nouns.Contains(token.Value))
                noun = i;
            // "Success criteria" asks for a success.
            else if (!isDemanded && (token.Kind is TokenKind.Mark or TokenKind.Number || (token.Has(Concepts.Achieved | Concepts.Done | Concepts.Actual | Concepts.Worked | Concepts.Status) && !IsOfNoun(model, title, i))))
                return false;
        }
        return noun >= 0;
    }

    // Before its noun, or joined to it: "critères de succès".
    private static bool IsOfNoun(ReportModel model, in Item title, int at) =>
        model.Tokens[at].Has(Concepts.Achieved | Concepts.Done) && ((at + 1 < title.EndToken && Nouns.Contains(model.Tokens[at + 1].Value)) || (at - 2 >= title.FirstToken && model.Tokens[at - 1].Has(Concepts.Of) && Nouns.Contains(model.Tokens[at - 2].Value)));

    private static bool HasTimeInBrackets(ReportModel model, in Item title)
    {
        for (var q = title.Quantities.First; q < title.Quantities.End; q++)
        {
            ref readonly var quantity = ref model.QuantityList[q];
            if (quantity.Dimension is Dimension.Duration or Dimension.Calendar && quantity.FirstToken > title.FirstToken && model.Tokens[quantity.FirstToken - 1].Is('('))
                return true;
        }
        return false;
    }

    private static bool IsBareLabel(in Item line) => line.LabelEnd >= 0 && line.FirstValueToken >= line.EndToken;

    // Below "Success metrics" stand limits, and nothing is marked as reached.
    private static bool IsAmongMeasures(ReportModel model, in Item item)
    {
        for (var section = item.Section; section > 0 && model.SectionList[section].Level > 1; section = model.SectionList[section].Parent)
        {
            ref var around = ref model.SectionList[section];
            around.IsOfBounds ??= model.HoldsPhrase(Wording.SuccessMeasure, model.ItemList[around.Heading]) && HoldsBounds(model, around);
            if (around.IsOfBounds.Value)
                return true;
        }
        return false;
    }

    private static bool HoldsBounds(ReportModel model, in Section section)
    {
        var bounds = 0;
        for (var i = section.Items.First; i < section.Items.End; i++)
        {
            ref readonly var item = ref model.ItemList[i];
            if (item.Status != Polarity.None)
                return false;
            if (item.Kind is ItemKind.ListItem or ItemKind.LabelLine && item.LabelEnd >= 0 && item.HasQuantities && model.QuantityList[item.Quantities.First] is { Comparator: Comparator.AtLeast or Comparator.AtMost } bound && bound.FirstToken == item.FirstValueToken)
                bounds++;
        }
        return bounds >= FewestBounds;
    }

    // Asked of many items, and the same for all of a section.
    private static bool IsOfPlannedPhase(ReportModel model, int index)
    {
        if (index <= 0)
            return false;
        ref var section = ref model.SectionList[index];
        section.IsPlannedPhase ??= section.Level > 1 && IsPlannedPhase(model, section, index);
        return section.IsPlannedPhase.Value;
    }

    // "Tasks:" and "Deliverables:" in one section of which nothing is done.
    private static bool IsPlannedPhase(ReportModel model, in Section section, int index)
    {
        if (IsTold(model.ItemList[section.Heading]))
            return false;
        var (tasks, handed) = (false, false);
        for (var i = section.Items.First; i < section.Items.End; i++)
        {
            ref readonly var item = ref model.ItemList[i];
            if (item.Section != index)
                continue;
            if (item.Status == Polarity.Done)
                return false;
            if (item.Kind is not (ItemKind.LabelLine or ItemKind.ListItem) || !IsBareLabel(item) || IsTold(item))
                continue;
            tasks |= model.HoldsOneOf(Tasks, item.FirstToken, item.LabelEnd);
            handed |= model.HoldsOneOf(Handed, item.FirstToken, item.LabelEnd) || HeadsAims(model, item);
        }
        return tasks && handed;
    }

    private static bool IsTold(in Item title) => title.Status is Polarity.Done || (title.Concepts & (Concepts.Done | Concepts.Worked)) != 0;
}
