using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds verdicts that say of the whole that it is ready or at work and no more: "Status: operational", "The plant is ready for use". Only what is grave speaks against them.</summary>
internal sealed class PlainVerdicts(ReportModel model, DocumentVerdicts verdicts)
{
    /// <summary>What an item holds that tells one.</summary>
    public const Concepts Wanted = Concepts.Status | Concepts.Done;

    /// <summary>What else it may be about.</summary>
    public const Topics About = Topics.Ready | Topics.Whole;

    /// <summary>In tokens: "ready for the opening".</summary>
    private const int Longest = 6;

    /// <summary>The plain verdict of an item.</summary>
    public bool TryFind(int index, out TextSpan span)
    {
        span = default;
        ref readonly var item = ref model.ItemList[index];
        if (item.Kind == ItemKind.TableRow || item.Status is not (Polarity.None or Polarity.Done))
            return false;
        for (var i = Math.Max(item.FirstToken, item.LabelEnd); i < item.EndToken; i++)
        {
            if (model.Tokens[i].Kind != TokenKind.Word || !model.Wordings.MayStartWith(model.Tokens[i].Value, Wording.PlainVerdict))
                continue;
            if (VerdictPhrases.FollowsShare(model, item, i, orRatio: false))
                return false;
            for (var end = Math.Min(item.EndToken, i + Longest); end > i; end--)
            {
                if (!model.Wordings.Is(model.Text.Slice(model.SpanOf(i, end)), Wording.PlainVerdict) || IsLimited(item, end) || !verdicts.Speaks(index, item, i, end))
                    continue;
                span = model.SpanOf(i, end);
                return true;
            }
        }
        return false;
    }

    // "Operational on two of the quays", "ready to start".
    private bool IsLimited(in Item item, int end) => end < item.EndToken && model.Tokens[end].Kind is TokenKind.Word or TokenKind.Code or TokenKind.Number && !model.Tokens[end].Has(Topics.Joining | Topics.Haste) && !model.Tokens[end].Has(Concepts.Current);
}
