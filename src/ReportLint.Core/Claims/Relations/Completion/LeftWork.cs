using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>What a heading says is left to do: "Remaining work", "Pending features", « Modules à compléter ».</summary>
internal static class LeftWork
{
    /// <summary>What a heading says that sets apart what it heads from the work at hand.</summary>
    public const Concepts SetApart = Concepts.Plan | Concepts.Advice | Concepts.Finding | Concepts.Remaining | Concepts.Optional | Concepts.Future | Concepts.Legend | Concepts.Before;

    private const Concepts MayWait = Concepts.Optional | Concepts.Future | Concepts.Advice | Concepts.Legend | Concepts.Before | Concepts.NotApplicable | Concepts.Negation;

    private const Concepts Settled = Concepts.Done | Concepts.Worked | Concepts.Achieved | Concepts.NotApplicable | Concepts.Optional | Concepts.Future | Concepts.Before;

    private static readonly WordSet Listed = Wordings.WordsOf(Wording.ListNoun);

    private static readonly WordSet Works = Wordings.WordsOf(Wording.WorkNoun);

    /// <summary>Whether a heading says so of the boxes below it: not what may wait, and not findings, which may be known and small.</summary>
    public static bool Heads(ReportModel model, in Item heading)
    {
        if ((heading.Concepts & (Concepts.Remaining | Concepts.Plan)) == 0 || (heading.Concepts & (Concepts.Optional | Concepts.Future | Concepts.Advice | Concepts.Legend)) != 0 || Blockers.IsSlight(model, heading))
            return false;
        // "To do" heads a plan elsewhere.
        var (others, isTodo) = (Concepts.None, false);
        for (var i = heading.FirstToken; i < heading.EndToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Has(Concepts.Ordinal) && i + 1 < heading.EndToken && model.Tokens[i + 1].Kind == TokenKind.Number)
                return false;
            if (token.Has(Concepts.Plan) && token.Has(Concepts.Open))
                isTodo = true;
            else
                others |= token.Concepts;
        }
        return (others & SetApart) is var apart && (apart is Concepts.Remaining or (Concepts.Remaining | Concepts.Finding) || (isTodo && apart is Concepts.None or Concepts.Remaining)) && (others & Concepts.Negation) == 0 && (heading.Topics & Topics.Blocking) == 0;
    }

    /// <summary>Whether a heading says so in words that leave no doubt, and no others, so that whatever it lists is left.</summary>
    public static bool Names(ReportModel model, in Item heading)
    {
        if (((heading.Concepts & (Concepts.Open | Concepts.Remaining | Concepts.Failed)) == 0 && (heading.Topics & Topics.Missing) == 0) || model.IsTitle(heading.Section) || heading.HasQuantities)
            return false;
        var isOpen = false;
        for (var i = heading.FirstToken; i < heading.EndToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind == TokenKind.Mark && token.Polarity != Polarity.Done)
                continue;
            // "What's missing".
            if (token.Is('\'') || token.Is('\u2019') || (token.Kind == TokenKind.Word && token.Length == 1 && token.IsGlued))
                continue;
            var saysOpen = token.Has(Concepts.Open | Concepts.Remaining | Concepts.Failed) || token.Has(Topics.Missing);
            if (token.Kind != TokenKind.Word || (!saysOpen && !Listed.Contains(token.Value) && !token.Has(Concepts.Test | Concepts.Stop)) || (!token.Has(Concepts.Open) && (token.Concepts & MayWait) != 0))
                return false;
            isOpen |= saysOpen;
            i += saysOpen && token.PhraseLength > 1 ? token.PhraseLength - 1 : 0;
        }
        return isOpen && !IsBelowOther(model, heading);
    }

    /// <summary>Whether an item is what such a heading lists, and nothing says that it may wait or how to go on.</summary>
    public static bool Lists(ReportModel model, in Item item) =>
        item is { Kind: ItemKind.ListItem or ItemKind.TableRow, Parent: < 0, Status: Polarity.None or Polarity.Open } && (item.Concepts & Settled) == 0 && ((item.Concepts & Concepts.Negation) == 0 || (item.Concepts & Concepts.Open) != 0)
        && (item.Topics & (Topics.Destination | Topics.Deploy)) == 0 && item.Has(TokenKind.Word) && !Blockers.IsSlight(model, item);

    /// <summary>Of how many a label says that fewer are done: "Services developed: 3/14", "Completed tasks: 41 of 46".</summary>
    public static TextSpan FindPart(ReportModel model, in Item item)
    {
        if (item.Kind is not (ItemKind.LabelLine or ItemKind.ListItem) || Shortfalls.PartBehindLabel(model, item) is not { IsEmpty: false } part)
            return default;
        var (isDone, isThing) = (false, false);
        for (var i = model.FirstBehindMarks(item.FirstToken, item.LabelEnd); i < item.LabelEnd; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            var says = token.Has(Concepts.Done | Concepts.Worked) || model.EndsParticiple(i);
            if (token.Kind != TokenKind.Word || (!says && !Listed.Contains(token.Value) && !Works.Contains(token.Value)) || token.Has(Concepts.Test | Concepts.Target))
                return default;
            isDone |= says;
            isThing |= !says;
        }
        return isDone && isThing ? part : default;
    }

    // "Missing features" below "Before" or "Solved".
    private static bool IsBelowOther(ReportModel model, in Item heading)
    {
        for (var i = model.SectionList[heading.Section].Parent; i > 0 && !model.IsTitle(i); i = model.SectionList[i].Parent)
        {
            if ((model.ItemList[model.SectionList[i].Heading].Concepts & (Settled | Concepts.Plan | Concepts.Advice | Concepts.Finding | Concepts.Legend)) != 0)
                return true;
        }
        return false;
    }
}
