namespace ReportLint.Claims.Supporting;

/// <summary>Whether words say that work was done: by a verb in the past at the start, or by a participle at the end.</summary>
internal sealed class WorkWords(ReportModel model)
{
    /// <summary>Words for what is finished, works or was reached.</summary>
    public const Concepts Finished = Concepts.Done | Concepts.Worked | Concepts.Achieved;

    // "No refactoring required" asks for nothing that was done.
    private const Concepts Asked = Concepts.Demand | Concepts.Required | Concepts.Plan | Concepts.Future | Concepts.Optional;

    /// <summary>Whether an item says what was done: "Added a crane", "Berths marked", "Berths: marked and lit".</summary>
    public bool Say(in Item item)
    {
        if ((item.Concepts & Asked) != 0)
            return false;
        var first = model.FirstBehindMarks(item.FirstToken, item.EndToken);
        if (first < item.EndToken && IsVerb(first))
            return true;
        if (item.LabelEnd > first && item.FirstValueToken < item.EndToken)
            first = model.FirstBehindMarks(item.FirstValueToken, item.EndToken);
        return first < item.EndToken && (IsVerb(first) || IsParticiple(LastOf(first, item.EndToken)));
    }

    // "Parameterized" before a noun says how something is; "added" says what was done.
    private bool IsVerb(int at) => model.Tokens[at].Has(Concepts.Increment | Finished) && model.EndsParticiple(at);

    /// <summary>Whether a word says that something is done: "marked", "passing".</summary>
    /// <param name="at">The token.</param>
    public bool IsParticiple(int at) => model.Tokens[at].Has(Finished)
        || (model.Tokens[at].Kind == TokenKind.Word && model.EndsParticiple(at));

    /// <summary>The last word of the first clause.</summary>
    /// <param name="first">The first token.</param>
    /// <param name="end">The token after the last one.</param>
    public int LastOf(int first, int end)
    {
        var last = first;
        for (var at = first; at < end && !IsEndOfClause(model.Tokens[at]); at++)
            last = model.Tokens[at].Kind == TokenKind.Word ? at : last;
        return last;
    }

    private static bool IsEndOfClause(in Token token) =>
        token.Is('.') || token.Is(',') || token.Is(';') || token.Is('(') || token.Is(':') || token.Is('\u2014') || token.Is('\u2013');
}
