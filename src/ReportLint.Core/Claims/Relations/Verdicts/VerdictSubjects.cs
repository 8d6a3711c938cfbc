namespace ReportLint.Claims;

/// <summary>What stands before a verdict in its sentence: nothing, the whole, or a name.</summary>
internal static class VerdictSubjects
{
    // "Live and production-ready".
    private static readonly HashSet<uint> Attained = Wordings.WordsOf(Wording.AttainedWord);

    /// <summary>Whether nothing but marks, percentages and little words stand before the verdict.</summary>
    public static bool Leads(ReportModel model, int first, int verdict)
    {
        for (var i = first; i < verdict; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind is TokenKind.Code or TokenKind.Date || (token.Kind == TokenKind.Word && !token.Has(Concepts.Stop | Concepts.Done | Concepts.Achieved) && !token.Has(Topics.Whole) && !Attained.Contains(token.Value)))
                return false;
        }
        return true;
    }

    /// <summary>Whether the subject is the whole and nothing of it: "The system is", "This project is".</summary>
    public static bool IsOfWhole(ReportModel model, int start, int verdict)
    {
        for (var i = start; i < verdict; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Has(Topics.Whole))
                return true;
            if (token.Kind == TokenKind.Code || (token.Kind == TokenKind.Word && !token.Has(Concepts.Stop)))
                return false;
        }
        return false;
    }

    /// <summary>Whether the whole is named before the verb: "the new till software is".</summary>
    public static bool HasWhole(ReportModel model, int start, int verdict)
    {
        for (var i = start; i < verdict; i++)
        {
            if (model.Tokens[i].Has(Topics.Copula))
                return false;
            if (model.Tokens[i].Has(Topics.Whole))
                return true;
        }
        return false;
    }

    /// <summary>Whether the subject is a name: "Harbour is now ready for production".</summary>
    public static bool IsName(ReportModel model, int start, int verdict)
    {
        var words = 0;
        for (var i = start; i < verdict && !model.Tokens[i].Has(Topics.Copula); i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind != TokenKind.Word || (token.Flags & TokenFlags.Capitalised) == 0 || token.Has(Concepts.Stop | Concepts.Ordinal | Concepts.Test) || ++words > 2)
                return false;
        }
        return words > 0;
    }
}
