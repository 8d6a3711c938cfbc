namespace ReportLint.Claims;

/// <summary>What stands before a verdict in its sentence: nothing, the whole, or a name.</summary>
internal static class VerdictSubjects
{
    // "Live and production-ready".
    private static readonly WordSet Attained = Wordings.WordsOf(Wording.AttainedWord);

    /// <summary>In words: "the label printer".</summary>
    private const int MostWords = 3;

    /// <summary>In tokens.</summary>
    private const int LongestTitle = 32;

    private static readonly WordSet Bearing = Wordings.WordsOf(Wording.BearingNone);

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

    /// <summary>Whether the subject is what the title of the report names: "The printer is", below "Label printer: validation".</summary>
    public static bool IsOfTitle(ReportModel model, int start, int verdict)
    {
        if (model.SectionList.Count < 2 || !model.IsTitle(1) || start >= verdict)
            return false;
        ref readonly var title = ref model.ItemList[model.SectionList[1].Heading];
        var words = 0;
        for (var i = start; i < verdict && !EndsSubject(model.Tokens[i]); i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Is('\'') || token.Is('\u2019') || (token.Kind == TokenKind.Word && token.Has(Concepts.Stop | Concepts.After)))
                continue;
            if (token.Kind != TokenKind.Word || token.Has(Concepts.Ordinal | Concepts.Finding | Concepts.Negation | Concepts.Future) || ++words > MostWords || !IsIn(model, title, token))
                return false;
        }
        return words > 0;
    }

    private static bool EndsSubject(in Token token) => token.Has(Topics.Copula) || token.Has(Topics.Verdict) || Bearing.Contains(token.Value) || (token.Has(Concepts.Auxiliary) && !token.Has(Concepts.Stop));

    // In a title that names one thing: "Counter and web shop" names two.
    private static bool IsIn(ReportModel model, in Item title, in Token word)
    {
        var found = false;
        for (var i = title.FirstToken; i < Math.Min(title.EndToken, title.FirstToken + LongestTitle); i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Has(Topics.Joining) || token.Is('&') || token.Is('+'))
                return false;
            found |= token.Kind == TokenKind.Word && model.Singular(token) == model.Singular(word);
        }
        return found;
    }
}
