using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds lines that say for the whole report that nothing is left: "Critical actions: none", "Known issues: none", "Remaining work: 0".</summary>
internal sealed class Denials(ReportModel model, DocumentVerdicts verdicts)
{
    /// <summary>What a label of one of them holds.</summary>
    public const Concepts Wanted = Concepts.Required | Concepts.Remaining | Concepts.KindOfFinding | Concepts.Open;

    /// <summary>In tokens: "none required before production".</summary>
    private const int LongestDenial = 5;

    private const Concepts OfLabel = Concepts.Required | Concepts.Finding | Concepts.Stop | Concepts.Plan | Concepts.Severity | Concepts.Remaining | Concepts.KindOfFinding | Concepts.Open | Concepts.Current;

    /// <summary>In tokens.</summary>
    private const int LongestSentence = 7;

    private static readonly WordSet None = Wordings.WordsOf(Wording.NoneWord);

    private static readonly WordSet Found = Wordings.WordsOf(Wording.ExistenceVerb);

    private static readonly WordSet Works = Wordings.WordsOf(Wording.WorkNoun);

    /// <summary>Whether an item is one; where it speaks of findings, or of what is required, only what is grave speaks against it.</summary>
    public bool TryFind(int index, out TextSpan span, out bool ofGrave)
    {
        (span, ofGrave) = (default, true);
        ref readonly var item = ref model.ItemList[index];
        if (item.LabelEnd <= item.FirstToken || item.FirstValueToken >= item.EndToken || item.Kind is not (ItemKind.LabelLine or ItemKind.ListItem) || item.Status is not (Polarity.None or Polarity.Done) || !NamesWork(item, out ofGrave))
            return false;
        var value = model.FirstBehindMarks(item.FirstValueToken, item.EndToken);
        if (value >= item.EndToken || item.EndToken - value > LongestDenial || !IsNone(item, value) || !verdicts.StandsForWhole(index, item))
            return false;
        span = TextSpan.FromBounds(model.Tokens[item.FirstToken].Start, model.Tokens[value].End);
        return true;
    }

    /// <summary>Whether an item says that there are no grave findings, and nothing but that: "No critical issues.", "0 blocking issues found". Only such findings speak against it.</summary>
    public bool TryFindSentence(int index, out TextSpan span)
    {
        span = default;
        ref readonly var item = ref model.ItemList[index];
        if (item.LabelEnd >= 0 || item.Kind is not (ItemKind.Paragraph or ItemKind.ListItem or ItemKind.LabelLine))
            return false;
        var first = model.FirstBehindMarks(item.FirstToken, item.EndToken);
        if (item.EndToken - first > LongestSentence || first + 2 >= item.EndToken || item.Status is not (Polarity.None or Polarity.Done) || item.Parent >= 0
            || !(model.Tokens[first].Kind == TokenKind.Word && None.Contains(model.Tokens[first].Value) || item.HasQuantities && model.QuantityList[item.Quantities.First] is { Unit: Unit.None, Value: 0, Comparator: Comparator.None } none && none.FirstToken == first))
            return false;
        var (isGrave, isFinding) = (false, false);
        for (var i = first + 1; i < item.EndToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind == TokenKind.Word && !token.Has(OfLabel) && !Found.Contains(token.Value) && !token.Has(Topics.Copula) || token.Kind is TokenKind.Code or TokenKind.Number)
                return false;
            isGrave |= RequiredWork.IsGrave(token);
            isFinding |= token.Has(Concepts.Finding);
        }
        if (!isGrave || !isFinding || !verdicts.StandsForWhole(index, item))
            return false;
        span = model.SpanOf(first, model.Tokens[item.EndToken - 1].Is('.') ? item.EndToken - 1 : item.EndToken);
        return true;
    }

    // "None", "aucune", and "0" with nothing behind it.
    private bool IsNone(in Item item, int value) => model.Tokens[value].Has(Concepts.Negation) && !item.HasQuantities
        || (model.OnlyQuantityOf(item) is >= 0 and var only && model.QuantityList[only] is { Unit: Unit.None, Value: 0, Comparator: Comparator.None } none && none.FirstToken == value && none.EndToken == item.EndToken);

    // "Critical actions", "known issues", "remaining work": a noun, and which of them.
    private bool NamesWork(in Item item, out bool ofGrave)
    {
        var (which, noun) = (false, false);
        ofGrave = false;
        for (var i = item.FirstToken; i < item.LabelEnd; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            var isWork = Works.Contains(token.Value);
            if (token.Kind != TokenKind.Word || !(token.Has(OfLabel) || isWork))
                return false;
            which |= token.Has(Wanted) && !token.Has(Concepts.Stop);
            noun |= isWork || token.Has(Concepts.Finding);
            ofGrave |= token.Has(Concepts.Finding | Concepts.Required);
        }
        return which && (noun || ofGrave);
    }
}
