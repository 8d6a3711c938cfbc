namespace ReportLint.Claims.Statements;

/// <content>Labels that name a property of the software, and not of the work.</content>
internal sealed partial class StateReader
{
    private static readonly WordSet Qualifiers = Wordings.WordsOf(Wording.PropertyQualifier);
    private static readonly WordSet Properties = Wordings.WordsOf(Wording.PropertyNoun);

    // "Default status: pending", "Initial value: failed", "Default: done"; "Initial setup: done" names work.
    private bool IsProperty(in Item item)
    {
        var (isQualified, isNamed, words) = (false, false, 0);
        for (var at = item.FirstToken; at < item.LabelEnd; at++)
        {
            ref readonly var token = ref model.Tokens[at];
            if (token.Kind != TokenKind.Word)
                continue;
            words++;
            isQualified |= Qualifiers.Contains(token.Value);
            isNamed |= token.Has(Concepts.Status) || Properties.Contains(token.Value);
        }
        return isQualified && (isNamed || words == 1);
    }
}
