namespace ReportLint.Claims;

/// <summary>Whether the parts of a number that nobody calls a total divide it all the same: by how grave they are, or by what became of them.</summary>
internal sealed class Partition(ReportModel model)
{
    private static readonly HashSet<uint> Files = Wordings.WordsOf(Wording.CountedFile);

    /// <summary>From critical to low: fewer kinds may leave out the others.</summary>
    private const int AllSeverities = 4;

    private const Concepts Outcomes = Concepts.Done | Concepts.Open | Concepts.Worked | Concepts.Increment | Concepts.Remaining;

    /// <summary>"22 issues (2 critical, 5 high, 9 medium, 4 low)": no kind is left out, or the parts are more than there are.</summary>
    public bool Divides(in Quantity stated, IReadOnlyList<Quantity> parts)
    {
        if (stated.Unit != Unit.None || !stated.Interval.IsExact)
            return false;
        var (severities, outcomes) = (0, 0);
        var sum = 0.0;
        foreach (var part in parts)
        {
            if (part.Unit != Unit.None || !part.Interval.IsExact)
                return false;
            sum += part.Value;
            severities += IsKind(part, Concepts.Severity) ? 1 : 0;
            outcomes += IsKind(part, Outcomes) ? 1 : 0;
        }
        return severities == parts.Count ? severities >= AllSeverities || sum > stated.Value : (outcomes == parts.Count && sum > stated.Value) || AreNewAndChangedFiles(stated, parts);
    }

    // "9 files (7 modified, 2 new)", "9 files (6 modified, 2 added, 1 deleted)": a file that was touched is one of them.
    private bool AreNewAndChangedFiles(in Quantity stated, IReadOnlyList<Quantity> parts)
    {
        if (!Files.Contains(model.Tokens[stated.EndToken].Value) && !(stated.FirstToken > 1 && model.Tokens[stated.FirstToken - 1].Is(':') && Files.Contains(model.Tokens[stated.FirstToken - 2].Value)))
            return false;
        var (isNew, isChanged) = (false, false);
        foreach (var part in parts)
        {
            var word = model.Text.Slice(model.Tokens[part.EndToken].Span);
            if (Wordings.Is(word, Wording.NewFile) || Wordings.Is(word, Wording.AddedFile))
                isNew = true;
            else if (Wordings.Is(word, Wording.ChangedLines))
                isChanged = true;
            else
                return false;
        }
        return isNew && isChanged;
    }

    // "2 critical", "critical: 2".
    private bool IsKind(in Quantity part, Concepts kind) =>
        (part.EndToken < model.Tokens.Count && model.Tokens[part.EndToken] is { Kind: TokenKind.Word } behind && behind.Has(kind))
        || (part.FirstToken > 1 && model.Tokens[part.FirstToken - 1].Is(':') && model.Tokens[part.FirstToken - 2].Has(kind));
}
