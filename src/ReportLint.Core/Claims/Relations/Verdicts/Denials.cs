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
