using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>What a line itself calls required, critical or blocking, and not done.</summary>
internal static class RequiredWork
{
    /// <summary>In tokens: "critical gaps in the till must be closed".</summary>
    private const int Reach = 8;

    /// <summary>In tokens: "must be fully closed".</summary>
    private const int LongestDuty = 5;

    private const Concepts Settled = Concepts.Negation | Concepts.Universal | Concepts.NotApplicable | Concepts.Optional | Concepts.Achieved;

    private static readonly HashSet<uint> Attained = Wordings.WordsOf(Wording.AttainedWord);

    /// <summary>Whether a word calls it grave: critical, blocking; what is "required" or a "must" may be a rule.</summary>
    public static bool IsGrave(in Token token) => token.Has(Concepts.Required) && (token.Has(Concepts.Severity) || token.Has(Topics.Blocking));

    /// <summary>"[ ] Load test (required before launch)", "❌ Tests de charge (obligatoire)".</summary>
    public static bool IsInBrackets(ReportModel model, in Item item)
    {
        if (!item.MayHold('('))
            return false;
        for (var i = item.FirstToken + 1; i < item.EndToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Has(Concepts.Required) && model.Tokens[i - 1].Is('(') && (i + 1 >= item.EndToken || model.Tokens[i + 1].Is(')') || model.Tokens[i + Math.Max(0, token.PhraseLength - 1)].Has(Topics.Blocking) || HoldsBlocking(model, i, item.EndToken)))
                return true;
        }
        return false;
    }

    /// <summary>"3 critical gaps must be closed", "les failles critiques doivent être corrigées".</summary>
    public static bool IsDemanded(ReportModel model, in Item item)
    {
        if (item.Kind is not (ItemKind.Paragraph or ItemKind.ListItem or ItemKind.LabelLine) || item.Status is not (Polarity.None or Polarity.Failed or Polarity.Open) || (item.Concepts & Concepts.Finding) == 0)
            return false;
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (!IsDuty(model, item, token) || !IsFollowed(model, item, i))
                continue;
            var (isGrave, isFinding) = (false, false);
            for (var k = i - 1; k >= Math.Max(item.FirstToken, i - Reach) && model.Tokens[k].Kind is TokenKind.Word or TokenKind.Number; k--)
            {
                if ((model.Tokens[k].Concepts & Settled) != 0)
                    return false;
                isGrave |= IsGrave(model.Tokens[k]);
                isFinding |= model.Tokens[k].Has(Concepts.Finding);
            }
            if (isGrave && isFinding)
                return true;
        }
        return false;
    }

    /// <summary>Whether a heading or label asks for what it lists: "Must be fixed before launch".</summary>
    public static bool Asks(ReportModel model, in Item line)
    {
        if ((line.Topics & Topics.Blocking) == 0 || (line.Concepts & (Concepts.After | Concepts.Future | Concepts.Optional)) != 0)
            return false;
        for (var i = line.FirstToken; i < line.EndToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (IsDuty(model, line, token) || (token.Kind == TokenKind.Word && Wordings.MayStartWith(token.Value, Wording.DutyHeading) && Wordings.Starts(model.Text.Slice(TextSpan.FromBounds(token.Start, line.Span.End)), Wording.DutyHeading)))
                return true;
        }
        return false;
    }

    /// <summary>Whether a word starts what says so: "must be", "have to be".</summary>
    public static bool IsDuty(ReportModel model, in Item item, in Token token) =>
        token.Kind == TokenKind.Word && Wordings.MayStartWith(token.Value, Wording.DutyVerb) && Wordings.Starts(model.Text.Slice(TextSpan.FromBounds(token.Start, item.Span.End)), Wording.DutyVerb);

    /// <summary>"| Key rotation | 8 h | Blocks production |": the whole of a cell.</summary>
    public static bool IsBlockingRow(ReportModel model, in Item row)
    {
        if (row.Kind != ItemKind.TableRow || (row.Topics & Topics.Blocking) == 0 || row.Status is not (Polarity.None or Polarity.Open or Polarity.Failed) || model.FindTable(row.Group).IsTooWide)
            return false;
        for (var cell = row.Cells.First + 1; cell < row.Cells.End; cell++)
        {
            var (first, end) = (model.CellList[cell].FirstToken, model.CellList[cell].EndToken);
            if (first < end && Wordings.Is(model.Text.Slice(TextSpan.FromBounds(model.Tokens[first].Start, model.Tokens[end - 1].End)), Wording.BlocksDelivery))
                return true;
        }
        return false;
    }

    // "must be closed", "need to be fixed".
    private static bool IsFollowed(ReportModel model, in Item item, int must)
    {
        for (var i = must + 1; i < Math.Min(item.EndToken, must + LongestDuty) && model.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (model.Tokens[i].Has(Concepts.Negation))
                return false;
            if (Attained.Contains(model.Tokens[i].Value))
                return true;
        }
        return false;
    }

    private static bool HoldsBlocking(ReportModel model, int first, int end)
    {
        for (var i = first + 1; i < end && !model.Tokens[i].Is(')'); i++)
        {
            if (model.Tokens[i].Has(Topics.Blocking))
                return true;
        }
        return false;
    }
}
