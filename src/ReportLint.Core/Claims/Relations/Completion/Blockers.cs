namespace ReportLint.Claims;

/// <summary>What a report calls a blocker, or lists below a heading that does.</summary>
internal static class Blockers
{
    /// <summary>In tokens, its sign among them: "Critical: none at all".</summary>
    public const int MostWordsOfNone = 2;

    private const Concepts Settled = Concepts.Worked | Concepts.Done | Concepts.NotApplicable | Concepts.Optional | Concepts.Future;

    private static readonly WordSet LeastSeverities = Wordings.WordsOf(Wording.LeastSeverity);

    /// <summary>"- 🔴 Critical: the tills lose data" below "Known issues", with no word of a remedy.</summary>
    public static bool IsKnown(ReportModel model, in Item item)
    {
        if (item.Kind != ItemKind.ListItem || item.Parent >= 0 || item.LabelEnd <= item.FirstToken || item.EndToken - item.LabelEnd <= MostWordsOfNone || !RequiredWork.IsGrave(model.Tokens[item.LabelEnd - 1]))
            return false;
        ref readonly var heading = ref HeadingOf(model, item);
        return (heading.Concepts & Concepts.Finding) != 0 && (heading.Concepts & (Concepts.KindOfFinding | Concepts.Remaining | Concepts.Open | Concepts.Current)) != 0
            && ((heading.Concepts | item.Concepts) & (Settled | Concepts.Achieved)) == 0;
    }

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

    /// <summary>What "Must be fixed before launch" lists.</summary>
    public static bool IsAskedFor(ReportModel model, in Item item) =>
        item.Kind == ItemKind.ListItem && item.Parent < 0 && (item.Status == Polarity.None || (item.Status == Polarity.Open && Boxes.Start(model, item))) && (item.Concepts & (Concepts.Worked | Concepts.Done | Concepts.NotApplicable | Concepts.Optional | Concepts.Negation)) == 0
        && item.EndToken - item.FirstToken > MostWordsOfNone && (item.Status == Polarity.Open || !model.EndsParticiple(item.FirstToken)) && (RequiredWork.Asks(model, HeadingOf(model, item)) || (item.Status == Polarity.Open && RequiredWork.Heads(model, HeadingOf(model, item))));

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
