using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds verdicts that say of the whole that all of it is done: "Status: ✅ complete", "The project is 100% complete", "All tasks are done", "Overall progress: 100%". Whatever the report says is left speaks against them.</summary>
internal sealed class WholeVerdicts(ReportModel model, DocumentVerdicts verdicts)
{
    /// <summary>What an item holds that tells one.</summary>
    public const Concepts Wanted = Concepts.Done | Concepts.Progress | Concepts.Universal;

    private const Concepts Reserve = Concepts.Future | Concepts.About | Concepts.Open | Concepts.Remaining | Concepts.Per | Concepts.Prohibition | Concepts.Negation | Concepts.Optional | Concepts.Ordinal | Concepts.Target | Concepts.Plan | Concepts.Before;

    private static readonly WordSet Complete = Wordings.WordsOf(Wording.CompleteVerdict);
    private static readonly WordSet Examinations = Wordings.WordsOf(Wording.ExaminationNoun);
    private static readonly WordSet Works = Wordings.WordsOf(Wording.WorkNoun);

    /// <summary>Whether the report speaks of one whole, and not of a phase behind which others come.</summary>
    public bool MaySpeak()
    {
        if (model.SectionList.Count < 2 || !model.IsTitle(1))
            return true;
        ref readonly var title = ref model.ItemList[model.SectionList[1].Heading];
        return (title.Concepts & (Concepts.Ordinal | Concepts.Plan | Concepts.Future | Concepts.Finding | Concepts.Test)) == 0 && (title.Topics & Topics.Audit) == 0 && !title.HasQuantities && !model.HoldsOneOf(Examinations, title.FirstToken, title.EndToken);
    }

    /// <summary>The verdict of an item.</summary>
    public bool TryFind(int index, out TextSpan span)
    {
        span = default;
        ref readonly var item = ref model.ItemList[index];
        if (item.Kind is ItemKind.TableRow or ItemKind.FenceLine || item.Parent >= 0 || item.Status is not (Polarity.None or Polarity.Done) || !(item.Kind == ItemKind.Heading || verdicts.StandsForWhole(index, item)))
            return false;
        return TryFindAll(item, out span) || ((item.Concepts & Reserve) == 0 && (TryFindShare(item, out span) || TryFindWord(index, item, out span)));
    }

    // "Overall progress: 100%".
    private bool TryFindShare(in Item item, out TextSpan span)
    {
        span = default;
        if (item.Kind == ItemKind.Heading || item.LabelEnd <= item.FirstToken || (model.ConceptsOf(item.FirstToken, item.LabelEnd) & (Concepts.Progress | Concepts.Done)) == 0 || item.Quantities.End - item.Quantities.First != 1
            || model.QuantityList[item.Quantities.First] is not { Unit: Unit.Percent, Value: 100, Comparator: Comparator.None } share || model.FirstBehindMarks(item.FirstValueToken, item.EndToken) != share.FirstToken || model.FirstBehindMarks(share.EndToken, item.EndToken) < item.EndToken)
            return false;
        for (var i = item.FirstToken; i < item.LabelEnd; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind is not (TokenKind.Word or TokenKind.Mark) || (token.Kind == TokenKind.Word && !token.Has(Concepts.Progress | Concepts.Done | Concepts.Mean | Concepts.Total | Concepts.Stop | Concepts.Status) && !token.Has(Topics.Whole)))
                return false;
        }
        span = TextSpan.FromBounds(model.Tokens[item.FirstToken].Start, share.Span.End);
        return true;
    }

    // "All planned features are complete".
    private bool TryFindAll(in Item item, out TextSpan span)
    {
        span = default;
        return item.Kind is ItemKind.Paragraph or ItemKind.LabelLine && AllDone.Find(model, item, out span) == DeclarationStrength.Universal && NamesWork(span, item)
            && (item.LabelEnd <= item.FirstToken || Declarations.IsStatusLabel(model, item));
    }

    private bool NamesWork(TextSpan span, in Item item)
    {
        foreach (ref readonly var token in model.Tokens.Between(item.FirstToken, item.EndToken))
        {
            if (token.Kind == TokenKind.Word && span.Contains(token.Span) && Works.Contains(token.Value))
                return true;
        }
        return false;
    }

    // "The project is complete", "Status: complete", "Project complete!".
    private bool TryFindWord(int index, in Item item, out TextSpan span)
    {
        span = default;
        for (var i = Math.Max(item.FirstToken, item.LabelEnd); i < item.EndToken; i++)
        {
            if (model.Tokens[i].Kind != TokenKind.Word || !Complete.Contains(model.Tokens[i].Value))
                continue;
            // "Completed" heads a list of what is, "Rails - done" a part.
            if (item.Kind == ItemKind.Heading && !(model.FirstBehindMarks(item.FirstToken, item.EndToken) < i && (model.IsTitle(item.Section) || NamesWhole(item.FirstToken, i))))
                return false;
            var end = i + 1;
            if (end < item.EndToken && model.Tokens[end].Kind is TokenKind.Word or TokenKind.Code or TokenKind.Number && !model.Tokens[end].Has(Topics.Joining))
                continue;
            if (VerdictPhrases.FollowsShare(model, item, i, orRatio: true) || !verdicts.Speaks(index, item, i, end))
                continue;
            span = model.SpanOf(i, end);
            return true;
        }
        return false;
    }

    private bool NamesWhole(int first, int end)
    {
        foreach (ref readonly var token in model.Tokens.Between(first, end))
        {
            if (token.Has(Topics.Whole) || token.Has(Concepts.Status))
                return true;
        }
        return false;
    }
}
