namespace ReportLint.Claims;

/// <summary>Words that tell how so many of a whole stand: done, open, pending, left.</summary>
internal static class StateWords
{
    /// <summary>In tokens: "Total of the berths".</summary>
    private const int LongestLabel = 4;

    /// <summary>The total, and two states.</summary>
    private const int FewestItems = 3;

    private const Concepts States = Concepts.Done | Concepts.Worked | Concepts.Open | Concepts.Remaining;

    private static readonly WordSet Nouns = Wordings.WordsOf(Wording.StateNoun);

    /// <summary>Whether a header names a state.</summary>
    public static bool HeadColumn(ReportModel model, in Column header)
    {
        for (var i = header.FirstToken; i < header.EndToken; i++)
        {
            if (Is(model.Tokens[i]))
                return true;
        }
        return false;
    }

    /// <summary>Whether an item counts all ("Total berths: 45", "Berths: 45") and all others of its list tell how so many of it stand ("Done: 30", "Under way: 10").</summary>
    public static bool HeadAllBut(ReportModel model, int first, int end, int total)
    {
        ref readonly var item = ref model.ItemList[total];
        if (item.LabelEnd - item.FirstToken is < 1 or > LongestLabel || HeadItem(model, item, default) || (item.Concepts & (Concepts.Outcome | Concepts.Test)) != 0 || end - first < FewestItems || end - first > Sums.MostStates)
            return false;
        for (var i = first; i < end; i++)
        {
            if (i != total && !HeadItem(model, model.ItemList[i], (item.FirstToken, item.LabelEnd)))
                return false;
        }
        return true;
    }

    // "In progress", "Completed berths": a state first, and at most a noun behind it; or before it, "Berths completed", where the total counts the same.
    private static bool HeadItem(ReportModel model, in Item item, (int First, int End) total)
    {
        var found = false;
        for (var i = item.FirstToken; i < item.LabelEnd; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (Is(token))
                found = true;
            else if (token.Kind == TokenKind.Word && !token.Has(Concepts.Stop) && !found && !Names(model, token, total))
                return false;
        }
        return found;
    }

    private static bool Names(ReportModel model, in Token noun, (int First, int End) total)
    {
        for (var i = total.First; i < total.End; i++)
        {
            if (model.Tokens[i].Kind == TokenKind.Word && model.Singular(model.Tokens[i]) == model.Singular(noun))
                return true;
        }
        return false;
    }

    /// <summary>Whether a word tells a state.</summary>
    public static bool Is(in Token token) => token.Kind == TokenKind.Word && (token.Has(States) || Nouns.Contains(token.Value));
}
