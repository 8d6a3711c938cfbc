namespace ReportLint.Claims;

/// <summary>What is declared of all parts in a word that one of them denies: "All stories accepted" above "Parser: not accepted".</summary>
internal static class DeniedParts
{
    /// <summary>In tokens; what is longer is prose.</summary>
    private const int LongestLine = 40;

    /// <summary>In tokens: "not yet been accepted".</summary>
    private const int Nearest = 3;

    /// <summary>Letters that the forms of a word share.</summary>
    private const int SharedLetters = 5;

    private const Concepts Excused = Concepts.Optional | Concepts.NotApplicable | Concepts.Future | Concepts.Prohibition;

    /// <summary>Whether an item denies of itself what the line says that declares all done.</summary>
    public static bool TryRead(ReportModel model, int declaring, in Item item, DeclarationStrength strength, out OpenItem open)
    {
        open = default;
        if (strength < DeclarationStrength.Stated || declaring < 0 || item.Kind is not (ItemKind.ListItem or ItemKind.TableRow) || item.Status != Polarity.None || (item.Concepts & (Concepts.Negation | Excused)) != Concepts.Negation)
            return false;
        ref readonly var line = ref model.ItemList[declaring];
        if (line.EndToken - line.FirstToken > LongestLine || item.EndToken - item.FirstToken > LongestLine)
            return false;
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            if (!model.Tokens[i].Has(Concepts.Negation))
                continue;
            for (var k = i + 1; k < Math.Min(item.EndToken, i + 1 + Nearest) && model.Tokens[k].Kind == TokenKind.Word; k++)
            {
                // "Not accepted by design" and "not accepted (withdrawn)" tell why.
                if (k + 1 < item.EndToken && (model.Tokens[k + 1].Kind != TokenKind.Punctuation || model.Tokens[k + 1].Is('(')))
                    continue;
                if (model.Tokens[k].Length < SharedLetters || !model.EndsParticiple(k) || !Holds(model, line, model.StartOf(model.Tokens[k], SharedLetters)))
                    continue;
                open = new OpenItem(item.Span, model.SpanOf(i, k + 1));
                return true;
            }
        }
        return false;
    }

    private static bool Holds(ReportModel model, in Item line, uint start)
    {
        for (var i = line.FirstToken; i < line.EndToken; i++)
        {
            if (model.Tokens[i].Kind == TokenKind.Word && model.Tokens[i].Length >= SharedLetters && model.StartOf(model.Tokens[i], SharedLetters) == start)
                return true;
        }
        return false;
    }
}
