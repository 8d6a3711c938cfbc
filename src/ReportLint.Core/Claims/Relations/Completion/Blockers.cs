namespace ReportLint.Claims;

/// <summary>What a report calls a blocker, or lists below a heading that does.</summary>
internal static class Blockers
{
    /// <summary>In tokens, its sign among them: "Critical: none at all".</summary>
    public const int MostWordsOfNone = 2;

    private const Concepts Settled = Concepts.Worked | Concepts.Done | Concepts.NotApplicable | Concepts.Optional | Concepts.Future;

    private static readonly WordSet LeastSeverities = Wordings.WordsOf(Wording.LeastSeverity);

    /// <summary>"## Current blocker: no licence key"; "Blockers: none" is none.</summary>
    public static bool IsNamed(ReportModel model, in Item item) =>
        item.Kind is ItemKind.Heading or ItemKind.LabelLine && item.LabelEnd > item.FirstToken && item.EndToken - item.LabelEnd > 1 && item.Status is not (Polarity.Done or Polarity.NotApplicable)
        && model.Tokens[item.LabelEnd - 1].Has(Topics.Blocking) && model.Tokens[item.LabelEnd - 1].Has(Concepts.Finding)
        && (item.Concepts & (Concepts.Worked | Concepts.Done)) == 0 && item.Quantities.First == item.Quantities.End && ((item.Concepts & Concepts.Negation) == 0 || TellsWhatLacks(model, item));

    /// <summary>What "Blocking issues" lists, without a mark or with one that says the same.</summary>
    public static bool IsListed(ReportModel model, in Item item) =>
        item.Kind == ItemKind.ListItem && item.Parent < 0 && item.Status is Polarity.None or Polarity.Failed or Polarity.Open && HeadsFindings(HeadingOf(model, item))
        && ((item.Concepts & Concepts.Negation) == 0 || (item.LabelEnd > item.FirstToken && RequiredWork.IsGrave(model.Tokens[item.LabelEnd - 1]) && item.EndToken - item.LabelEnd > MostWordsOfNone) || TellsLack(item))
        && (item.Concepts & Settled) == 0 && item.EndToken - item.FirstToken > 1;

    /// <summary>"### 2. The keys lie in the code" below "Issues to fix before launch", where nothing says that it is of no weight or mended.</summary>
    public static bool IsHeaded(ReportModel model, in Item heading)
    {
        if (heading.Kind != ItemKind.Heading || heading.Status is Polarity.Done or Polarity.NotApplicable || (heading.Concepts & (Settled | Concepts.Negation | Concepts.Achieved)) != 0 || IsSlight(model, heading))
            return false;
        ref readonly var section = ref model.SectionList[heading.Section];
        if (section.Parent <= 0 || model.ItemList[model.SectionList[section.Parent].Heading] is var above && (!HeadsFindings(above) || IsNamed(model, above) || (above.Concepts & (Settled | Concepts.Negation)) != 0))
            return false;
        for (var i = section.Items.First; i < section.Items.End; i++)
        {
            ref readonly var item = ref model.ItemList[i];
            if (item.Kind is ItemKind.ListItem or ItemKind.LabelLine or ItemKind.Paragraph && (item.Status == Polarity.Done || (item.Concepts & (Concepts.Done | Concepts.Worked)) != 0))
                return false;
        }
        return true;
    }

    /// <summary>"Critical issues" below "Issues fixed".</summary>
    public static bool IsBelowMended(ReportModel model, in Item heading)
    {
        for (var i = model.SectionList[heading.Section].Parent; i > 0 && !model.IsTitle(i); i = model.SectionList[i].Parent)
        {
            if (model.ItemList[model.SectionList[i].Heading] is var above && (above.Concepts & (Concepts.Worked | Concepts.Done | Concepts.Achieved)) != 0 && (above.Concepts & (Concepts.Negation | Concepts.Open)) == 0)
                return true;
        }
        return false;
    }

    /// <summary>What "Must be fixed before launch" or "Critical actions required" lists.</summary>
    public static bool IsAskedFor(ReportModel model, in Item item)
    {
        if (item.Kind != ItemKind.ListItem || item.Parent >= 0 || item.EndToken - item.FirstToken <= MostWordsOfNone || item.Status is not (Polarity.None or Polarity.Open) || (item.Concepts & (Concepts.NotApplicable | Concepts.Optional)) != 0)
            return false;
        ref readonly var heading = ref HeadingOf(model, item);
        // "[ ] Permit signed" tells what is to be, "Permit signed" what is.
        if (item.Status == Polarity.Open)
            return Boxes.Start(model, item) && (item.Concepts & Concepts.Negation) == 0 && (RequiredWork.Asks(model, heading) || RequiredWork.Heads(model, heading));
        return (item.Concepts & (Concepts.Worked | Concepts.Done | Concepts.Negation)) == 0 && !model.EndsParticiple(item.FirstToken) && (RequiredWork.Asks(model, heading) || (IsBelowDuties(model, item, heading) && !RequiredWork.IsRoutine(model, item)));
    }

    // "Required actions", or a heading below it that says no more than which.
    private static bool IsBelowDuties(ReportModel model, in Item item, in Item heading)
    {
        if (RequiredWork.Heads(model, heading))
            return true;
        var parent = model.SectionList[item.Section].Parent;
        return parent > 0 && (heading.Concepts & (Settled | Concepts.Achieved | Concepts.After)) == 0 && heading.Status is not (Polarity.Done or Polarity.NotApplicable) && RequiredWork.Heads(model, model.ItemList[model.SectionList[parent].Heading]);
    }

    /// <summary>What "Before going live you must:" lists.</summary>
    public static bool IsIntroduced(ReportModel model, in Item item) =>
        item is { Kind: ItemKind.ListItem, Parent: < 0, Status: Polarity.None } && (item.Concepts & (Settled | Concepts.Negation)) == 0 && item.EndToken - item.FirstToken > MostWordsOfNone && IntroductionOf(model, item) is >= 0 and var line
        && (model.ItemList[line].Topics & Topics.Blocking) != 0 && RequiredWork.Calls(model, model.ItemList[line], isBegun: false) && !model.EndsParticiple(item.FirstToken);

    /// <summary>Whether an item is a box left open below a heading, or a line above its list, that calls required what it lists.</summary>
    public static bool IsOpenBox(ReportModel model, in Item item, bool isBegun)
    {
        if (item is not { Kind: ItemKind.ListItem, Parent: < 0, Status: Polarity.Open } || (item.Concepts & (Concepts.NotApplicable | Concepts.Optional | Concepts.Future)) != 0 || !Boxes.Start(model, item))
            return false;
        if (IntroductionOf(model, item) is >= 0 and var line)
            return RequiredWork.Calls(model, model.ItemList[line], isBegun);
        return item.Section > 0 && !model.IsTitle(item.Section) && RequiredWork.Calls(model, HeadingOf(model, item), isBegun);
    }

    // The line above its list, which ends with a colon; -1 where there is none.
    private static int IntroductionOf(ReportModel model, in Item item) =>
        item.GroupStart > 0 && model.ItemList[item.GroupStart - 1] is { Kind: ItemKind.Paragraph or ItemKind.LabelLine } line && line.Section == item.Section && line.EndToken > line.FirstToken && model.Tokens[line.EndToken - 1].Is(':') ? item.GroupStart - 1 : -1;

    /// <summary>"🔴 Blocking: ...", "❌ Users are locked out (blocker)", with no word of a remedy.</summary>
    public static bool IsUnsettled(ReportModel model, in Item item) =>
        (item.Concepts & (Settled | Concepts.Achieved)) == 0 && (HeadingOf(model, item).Concepts & (Settled | Concepts.Achieved | Concepts.Before)) == 0;

    // "Blocker: the bank has not opened the account"; "none at this time" and "nothing blocks us" deny.
    private static bool TellsWhatLacks(ReportModel model, in Item item)
    {
        var first = model.FirstBehindMarks(item.FirstValueToken, item.EndToken);
        return first < item.EndToken && item.EndToken - first > 2 * MostWordsOfNone && !model.Tokens[first].Has(Concepts.Negation) && (model.MeaningOf(first, item.EndToken) is var said && (said.Concepts & Concepts.Finding) == 0 && (said.Topics & (Topics.Blocking | Topics.Verdict)) == 0);
    }

    // "No licence key for the cranes"; "none", "no blockers at this time" and "nothing blocks the launch" deny.
    private static bool TellsLack(in Item item) => item.EndToken - item.FirstToken > 2 * MostWordsOfNone && (item.Concepts & Concepts.Finding) == 0 && (item.Topics & (Topics.Blocking | Topics.Verdict)) == 0;

    /// <summary>Whether a heading says that what it lists is of no weight: "Minor issues".</summary>
    public static bool IsSlight(ReportModel model, in Item heading) => model.HoldsOneOf(LeastSeverities, heading.FirstToken, heading.EndToken);

    private static bool HeadsFindings(in Item heading) => (heading.Concepts & Concepts.Finding) != 0 && (heading.Topics & Topics.Blocking) != 0;

    private static ref readonly Item HeadingOf(ReportModel model, in Item item) => ref model.ItemList[Math.Max(0, model.SectionList[item.Section].Heading)];
}
