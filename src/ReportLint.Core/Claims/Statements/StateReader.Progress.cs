using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Claims.Statements;

/// <content>Shares of completion: "85 % complete", "Progress: 85 %".</content>
internal sealed partial class StateReader
{
    // "85 % complete", "Progress: 85 %".
    private void ReadProgress(in Item item, ref State state)
    {
        if (item.Kind == ItemKind.TableRow)
            return;
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var quantity = ref model.QuantityList[q];
            if (quantity.Unit != Unit.Percent || quantity.Value > 100)
                continue;
            var next = quantity.EndToken;
            var isFollowed = next < item.EndToken && model.Tokens[next].Kind == TokenKind.Word
                && model.Tokens[next].Has(Concepts.Done | Concepts.Progress);
            var isLabelled = item.LabelEnd >= 0 && quantity.FirstToken > item.LabelEnd && quantity.FirstToken <= item.LabelEnd + 2
                && (model.ConceptsOf(item.FirstToken, item.LabelEnd) & Concepts.Progress) != 0;
            if (isFollowed || isLabelled)
            {
                state.Progress = q;
                return;
            }
        }
    }
}
