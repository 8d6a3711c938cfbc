namespace ReportLint.Claims.Statements;

/// <summary>Finds words that say that something is ready to go out, by their parts: what is fit ("ready", "approved"), and where finished
/// work goes ("production", "release").</summary>
internal sealed class ReadyWords(ReportModel model)
{
    // In tokens: "ready for an immediate public release".
    private const int LongestGap = 4;

    /// <summary>Finds the words around a token.</summary>
    /// <param name="at">The token.</param>
    /// <param name="low">The first token that may be among them.</param>
    /// <param name="high">The token after the last one.</param>
    /// <param name="first">The first one.</param>
    /// <param name="end">The token after the last one that was found.</param>
    public bool Find(int at, int low, int high, out int first, out int end)
    {
        first = at;
        end = Math.Min(high, at + model.Tokens[at].Width);
        ref readonly var token = ref model.Tokens[at];
        if (token.Has(Topics.Ready) && !token.Has(Concepts.Negation))
            return token.Has(Topics.Destination) || IsFor(ref end, high) || IsOf(at, low, ref first);
        return token.Has(Topics.Fitness) && IsAttained(at, low, ref first);
    }

    // "... for production", "... to be rolled out", "... pour une mise en service immédiate", with what is done there: "... use".
    private bool IsFor(ref int end, int high)
    {
        var at = end;
        // "Approved for: production".
        if (at >= high || !model.Tokens[at].Has(Concepts.Stop) || model.Tokens[at].Has(Topics.Joining))
            return false;
        for (var gap = 0; at < high && gap < LongestGap; at++)
        {
            ref readonly var token = ref model.Tokens[at];
            if (token.Has(Topics.Destination))
            {
                end = EndOfDestination(at, high);
                return true;
            }
            if (token.Has(Topics.Joining) || (token.Kind != TokenKind.Word && !token.Is('\'') && !token.Is('\u2019') && !token.Is(':')))
                return false;
            gap += token.Has(Concepts.Stop) ? 0 : 1;
        }
        return false;
    }

    // "Production deployment", "production use", "mise en ligne du site".
    private int EndOfDestination(int at, int high)
    {
        var end = Math.Min(high, at + model.Tokens[at].Width);
        while (end < high && model.Tokens[end].Has(Topics.Destination | Topics.Usage))
            end++;
        return end;
    }

    // "Deployment-ready", "the deployment is approved".
    private bool IsOf(int at, int low, ref int first)
    {
        var before = at - 1;
        if (!model.Tokens[at].Has(Topics.Approval) && !model.Tokens[at].Has(Concepts.Readiness))
            return false;
        if (before > low && model.Tokens[at].Has(Topics.Approval) && model.Tokens[before].Has(Topics.Copula))
            before--;
        else if (before > low && model.Tokens[before].Is('-'))
            before--;
        if (before < low || !model.Tokens[before].Has(Topics.Destination))
            return false;
        while (before > low && model.Tokens[before - 1].Has(Topics.Destination))
            before--;
        first = before;
        return true;
    }

    // "Has achieved full production readiness"; "Production readiness" alone is a title.
    private bool IsAttained(int at, int low, ref int first)
    {
        if (at == low || !model.Tokens[at - 1].Has(Topics.Destination))
            return false;
        first = at - 1;
        return (model.ConceptsOf(Math.Max(low, first - LongestGap), first) & (Concepts.Achieved | Concepts.Actual)) != 0;
    }
}
