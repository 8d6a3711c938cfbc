namespace ReportLint.Claims;

/// <summary>Whether the parts of a number that nobody calls a total divide it all the same: by how grave they are, by what became of them, or by kinds that come so near to it that they are all of it.</summary>
internal sealed class Partition(ReportModel model)
{
    private static readonly WordSet Files = Wordings.WordsOf(Wording.CountedFile);

    private static readonly WordSet LeastSeverities = Wordings.WordsOf(Wording.LeastSeverity);

    /// <summary>From critical to low: fewer kinds may leave out the others.</summary>
    private const int AllSeverities = 4;

    /// <summary>Fewer kinds than these may leave out others.</summary>
    private const int FewestKinds = 3;

    /// <summary>In tokens: "12 slow deck tests".</summary>
    private const int LongestNoun = 4;

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
            outcomes += IsKind(part, Outcomes) || Says(part) is >= 0 and var at && StateWords.Is(model.Tokens[at]) ? 1 : 0;
        }
        if (severities == parts.Count)
            return severities >= AllSeverities || sum > stated.Value || (severities >= FewestKinds && NamesLeast(parts[parts.Count - 1]) && Sums.AreNear(stated.Value, sum));
        return (outcomes == parts.Count && sum > stated.Value) || AreNewAndChangedFiles(stated, parts) || (Sums.AreNear(stated.Value, sum) && (parts.Count >= FewestKinds || sum > stated.Value) && AreKinds(stated, parts));
    }

    // "9 critical, 5 major, 3 minor": to the end of the scale.
    private bool NamesLeast(in Quantity part) =>
        LeastSeverities.Contains(model.Tokens[part.EndToken].Value) || (part.FirstToken > 1 && LeastSeverities.Contains(model.Tokens[part.FirstToken - 2].Value));

    // "38 ropes (21 deck ropes, 9 for the mast, 6 spare)": in real reports an enumeration of so many kinds that comes so near is all of it. What stands open may be left out.
    private bool AreKinds(in Quantity stated, IReadOnlyList<Quantity> parts)
    {
        // "5 sailors, 3 cooks, 3 pilots" enumerates.
        if (stated.Comparator != Comparator.None || !IsFree(stated) || NounEnd(stated.EndToken, stated.EndToken) is var end && (end == stated.EndToken || (end < model.Tokens.Count && model.Tokens[end].Is(','))))
            return false;
        var said = model.MeaningOf(stated.EndToken, end);
        if ((said.Concepts & (Concepts.OutOf | Concepts.Target | Concepts.Remaining)) != 0 || (said.Topics & (Topics.Selection | Topics.Capacity)) != 0)
            return false;
        var (others, own) = (0, 0);
        foreach (var part in parts)
        {
            if (part.EndToken >= model.Tokens.Count || model.Tokens[part.EndToken] is not { Kind: TokenKind.Word } || part.Comparator != Comparator.None || !IsKind(part, stated.EndToken, end, out var isOwn, out var isOther))
                return false;
            own += isOwn ? 1 : 0;
            others += isOther ? 1 : 0;
        }
        // "21 deck ropes, 9 nets, 6 flags": where one part has the noun of the whole, the others are kinds of it too.
        // Of what is measured each part has to leave out the noun, or to repeat it: "900 knots: 400 at the bow, 300 at the stern and 200 aloft".
        return (said.Topics & Topics.Measured) != 0 ? own == parts.Count : others == 0 || own > 0;
    }

    // Not "12/40", "of 40", "#40", "top 10".
    private bool IsFree(in Quantity stated) =>
        stated.FirstToken == 0 || model.Tokens[stated.FirstToken - 1] is var before && (before.Kind != TokenKind.Punctuation || before.Is('(') || before.Is(',') || before.Is(':') || before.IsFreeDash)
        && !before.Has(Concepts.OutOf | Concepts.Ordinal | Concepts.Target | Concepts.AtLeast | Concepts.AtMost | Concepts.About) && !before.Has(Topics.Selection);

    // "9 for the mast", "9 deck ropes"; "3 lines", "4 of them done" and "5 tests" are other things than ropes.
    private bool IsKind(in Quantity part, int first, int end, out bool isOwn, out bool isOther)
    {
        var last = NounEnd(part.EndToken, part.EndToken);
        // "64 by the crew": a little word first, so that the number counts what the whole counts.
        (isOwn, isOther) = (model.Tokens[part.EndToken].Has(Concepts.Stop), false);
        for (var i = part.EndToken; i < last; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Has(Outcomes | Concepts.Outcome | Concepts.OutOf | Concepts.Per | Concepts.Remaining) || token.Has(Topics.Selection))
                return false;
            isOwn |= IsOneOf(token, first, end);
            isOther |= token.Has(Concepts.Unit) || token.Has(Topics.Measured | Topics.Capacity | Topics.Artefact);
        }
        isOther &= !isOwn;
        return true;
    }

    private bool IsOneOf(in Token noun, int first, int end)
    {
        var singular = model.Singular(noun);
        for (var i = first; i < end; i++)
        {
            if (model.Singular(model.Tokens[i]) == singular)
                return true;
        }
        return false;
    }

    private int NounEnd(int first, int at)
    {
        while (at < model.Tokens.Count && at - first < LongestNoun && model.Tokens[at].Kind == TokenKind.Word)
            at++;
        return at;
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
            if (model.Wordings.Is(word, Wording.NewFile) || model.Wordings.Is(word, Wording.AddedFile))
                isNew = true;
            else if (model.Wordings.Is(word, Wording.ChangedLines))
                isChanged = true;
            else
                return false;
        }
        return isNew && isChanged;
    }

    // The word behind a number, "are" and "have been" aside; -1 where none stands there.
    private int Says(in Quantity part)
    {
        var at = part.EndToken;
        while (at < model.Tokens.Count && at - part.EndToken < 2 && (model.Tokens[at].Has(Concepts.Auxiliary) || model.Tokens[at].Has(Topics.Copula)))
            at++;
        return at < model.Tokens.Count && model.Tokens[at].Kind == TokenKind.Word ? at : -1;
    }

    // "2 critical", "critical: 2", "| Critical | 2 |".
    private bool IsKind(in Quantity part, Concepts kind) =>
        (Says(part) is >= 0 and var at && model.Tokens[at].Has(kind))
        || (part.FirstToken > 0 && model.Tokens[part.FirstToken - 1].Has(kind))
        || (part.FirstToken > 1 && model.Tokens[part.FirstToken - 1].Is(':') && model.Tokens[part.FirstToken - 2].Has(kind));
}
