using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>What stands directly below a heading that is marked done and says that it failed or was not run: "### ✅ Gate trial" above "Result: FAILED".</summary>
internal static class ContradictedHeadings
{
    /// <summary>In items.</summary>
    private const int Nearest = 3;

    /// <summary>Fewer may be what was done first.</summary>
    private const int FewestDone = 3;

    // A trial that is to fail has passed when it does, and a line may tell what was before.
    private const Concepts Otherwise = Concepts.Failed | Concepts.Attack | Concepts.Negation | Concepts.Finding | Concepts.Before | Concepts.Legend | Concepts.Target;

    private const Concepts Excused = Concepts.Done | Concepts.Worked | Concepts.Demand | Concepts.Target | Concepts.Before | Concepts.After | Concepts.Optional;

    /// <summary>The words that say so; empty where none do.</summary>
    public static TextSpan Find(ReportModel model, int index, in Item heading)
    {
        if (heading.Status != Polarity.Done || (heading.Concepts & Otherwise) != 0 || (heading.Topics & Topics.Vulnerability) != 0 || model.SectionList[heading.Section].Level <= 1)
            return default;
        for (var i = index + 1; i < Math.Min(model.ItemList.Count, index + 1 + Nearest) && model.ItemList[i].Section == heading.Section; i++)
        {
            ref readonly var line = ref model.ItemList[i];
            if (line.Kind is ItemKind.LabelLine or ItemKind.ListItem && line.Parent < 0 && LabelsOutcome(model, line))
                return FindBad(model, line);
        }
        return default;
    }

    /// <summary>"### ❌ Not built" above things that are all done: the heading's words; empty where any of them is not.</summary>
    public static TextSpan FindDenied(ReportModel model, int index, in Item heading)
    {
        if (heading.Status is not (Polarity.Failed or Polarity.Open) || heading.HasQuantities || (heading.Concepts & (Concepts.Before | Concepts.Legend | Concepts.Future | Concepts.Optional)) != 0)
            return default;
        var denial = heading.FirstToken;
        while (denial < heading.EndToken && !(model.Tokens[denial].PhraseLength > 1 && model.Tokens[denial].Has(Concepts.Open) && model.Tokens[denial].Has(Concepts.Negation)))
            denial++;
        if (denial >= heading.EndToken)
            return default;
        var done = 0;
        for (var i = index + 1; i < model.SectionList[heading.Section].Items.End; i++)
        {
            ref readonly var item = ref model.ItemList[i];
            if (item.Status is not (Polarity.Done or Polarity.None) || (item.Status == Polarity.None && item.Kind is not (ItemKind.Heading or ItemKind.Paragraph or ItemKind.LabelLine)) || (item.Concepts & (Concepts.Open | Concepts.Remaining)) != 0)
                return default;
            done += item is { Status: Polarity.Done, Kind: ItemKind.ListItem or ItemKind.TableRow } ? 1 : 0;
        }
        return done >= FewestDone ? StatusReader.SpanAt(model.Tokens, denial) : default;
    }

    // "Status", "Test result".
    private static bool LabelsOutcome(ReportModel model, in Item line)
    {
        var found = false;
        for (var i = line.FirstToken; i < line.LabelEnd; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind == TokenKind.Word && !token.Has(Concepts.Status | Concepts.Actual | Concepts.Current | Concepts.Stop | Concepts.Test))
                return false;
            found |= token.Has(Concepts.Status | Concepts.Actual);
        }
        return found && (line.Concepts & Excused) == 0;
    }

    // The word comes first, and what follows it is a remark.
    private static TextSpan FindBad(ReportModel model, in Item line)
    {
        var first = model.FirstBehindMarks(line.FirstValueToken, line.EndToken);
        if (first >= line.EndToken || model.Tokens[first].Kind != TokenKind.Word)
            return default;
        var isBad = (model.Tokens[first].Has(Topics.Unjudged) && !model.Tokens[first].Has(Concepts.Open)) || (StatusReader.FindWord(model.Tokens, first, line.EndToken, out var status) == first && status == Polarity.Failed);
        var behind = first + Math.Max(1, (int)model.Tokens[first].PhraseLength);
        return isBad && (behind >= line.EndToken || model.Tokens[behind].Kind is TokenKind.Mark or TokenKind.Punctuation or TokenKind.Break) && !model.Wordings.IsIn(model.Text.Slice(line.Span), Wording.ExcusedFailure) ? model.SpanOf(first, behind) : default;
    }
}
