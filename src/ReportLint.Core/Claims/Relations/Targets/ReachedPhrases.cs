using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds what a sentence says of the target in it: "exceeds our target", "well within the budget", "so the requirement is met".</summary>
internal static class ReachedPhrases
{
    /// <summary>In tokens, between the verb and the target: "met our original goal".</summary>
    private const int LongestPhrase = 6;

    /// <summary>In tokens, before the verb: "does not quite meet".</summary>
    private const int Doubt = 3;

    private const Concepts NotReached = Concepts.MissTold | Concepts.Future | Concepts.Demand | Concepts.Open | Concepts.Remaining;

    private static readonly WordSet Nouns = Wordings.WordsOf(Wording.GoalNoun);
    private static readonly WordSet Verbs = Wordings.WordsOf(Wording.ReachingVerb);

    /// <summary>Whether a word says that a target was reached.</summary>
    public static bool IsVerb(in Token token) => token.Kind == TokenKind.Word && Verbs.Contains(token.Value);

    /// <summary>The words by which the sentence around a goal says that it is reached; empty where it does not say so.</summary>
    public static TextSpan Find(ReportModel model, in Item item, in Quantity goal)
    {
        var (first, end) = (goal.FirstToken, goal.EndToken);
        while (first > item.FirstToken && !EndsSentence(model.Tokens[first - 1]))
            first--;
        return Find(model, item, goal, first, end);
    }

    /// <summary>The same behind the value that a sentence gives: "with 54% sold we reached this aim".</summary>
    public static TextSpan FindBehind(ReportModel model, in Item item, in Quantity actual) => Find(model, item, actual, actual.EndToken, actual.EndToken);

    private static TextSpan Find(ReportModel model, in Item item, in Quantity goal, int first, int end)
    {
        while (end < item.EndToken && !EndsSentence(model.Tokens[end]))
            end++;
        var found = -1;
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            // "Aim" is a noun here.
            if ((token.Has(NotReached) || token.Has(Topics.Conditional | Topics.Proviso)) && !IsTarget(token))
                return default;
            if (found >= 0)
                continue;
            if ((IsVerb(token) && FindTarget(model, i + 1, Math.Min(end, i + LongestPhrase))) || (token.Has(Concepts.Achieved) && (IsSaidOfTarget(model, first, i, goal) || IsFollowedByTarget(model, i + 1, Math.Min(end, i + Doubt + 1)))))
                found = i;
        }
        return found < 0 || IsDoubted(model, first, found) ? default : model.Tokens[found].Span;
    }

    private static bool EndsSentence(in Token token) => token.Is('.') || token.Is(';') || token.Kind == TokenKind.Break;

    private static bool FindTarget(ReportModel model, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (IsTarget(model.Tokens[i]))
                return true;
        }
        return false;
    }

    // "reached this aim"; not "reached 54% of the target".
    private static bool IsFollowedByTarget(ReportModel model, int first, int end)
    {
        for (var i = first; i < end && model.Tokens[i].Kind == TokenKind.Word && !model.Tokens[i].Has(Concepts.OutOf | Concepts.Negation); i++)
        {
            if (IsTarget(model.Tokens[i]))
                return true;
        }
        return false;
    }

    private static bool IsTarget(in Token token) => token.Has(Concepts.Target) || (token.Kind == TokenKind.Word && Nouns.Contains(token.Value));

    // "the requirement is met", "target achieved", "our goal of 80% is reached".
    private static bool IsSaidOfTarget(ReportModel model, int first, int verb, in Quantity goal)
    {
        var nearest = Math.Max(first, verb - Doubt - (goal.EndToken <= verb ? goal.EndToken - goal.FirstToken : 0));
        for (var i = verb - 1; i >= nearest; i--)
        {
            if (i >= goal.FirstToken && i < goal.EndToken)
                continue;
            ref readonly var token = ref model.Tokens[i];
            if (IsTarget(token))
                return true;
            if (!token.Has(Topics.Copula) && !token.Has(Concepts.Stop | Concepts.Auxiliary))
                return false;
        }
        return false;
    }

    private static bool IsDoubted(ReportModel model, int first, int verb)
    {
        for (var i = Math.Max(first, verb - Doubt); i < verb; i++)
        {
            if (model.Tokens[i].Has(Concepts.Negation | Concepts.About))
                return true;
        }
        return false;
    }
}
