namespace ReportLint.Claims;

/// <summary>Percentages that say of how many things something is so: "Signs painted: 100%", "100% of the invoices match", "valves_covered: 100%".</summary>
internal static class ThingShares
{
    /// <summary>In tokens.</summary>
    private const int LongestLabel = 10;

    /// <summary>In tokens, behind the noun: "100% of the area near the quay paved".</summary>
    private const int FarthestBehind = 3;

    private const Concepts NoThing = Concepts.Unit | Concepts.Target | Concepts.Demand | Concepts.Threshold | Concepts.Ordinal | Concepts.LowerIsBetter;

    private static readonly WordSet Uncounted = Wordings.WordsOf(Wording.UncountedNoun), Asking = Wordings.WordsOf(Wording.AskingVerb), Nouns = Wordings.WordsOf(Wording.ShareNoun), Standing = Wordings.WordsOf(Wording.StandingVerb), Degrees = Wordings.WordsOf(Wording.DegreePreposition), Pasts = Wordings.WordsOf(Wording.PastCopula), Lost = Wordings.WordsOf(Wording.LostWord);

    /// <summary>Whether a percentage is a share of things by the words around it.</summary>
    public static bool Claim(ReportModel model, in Item item, in Quantity percent)
    {
        if (percent.Comparator != Comparator.None || item.Kind == ItemKind.Heading || item.Status is not (Polarity.None or Polarity.Done) || IsBelowFindings(model, item))
            return false;
        if (item.Kind == ItemKind.FenceLine)
            return percent.Value == 100 && IsAlone(model, item, percent) && item.LabelEnd == item.FirstToken + 1 && IsNamed(model, item.FirstToken) && !TestOutput.IsPrinted(model.Tree[item.Group].Source);
        if (item.Kind == ItemKind.TableRow)
            return percent.Value == 100 && IsOfRow(model, item, percent);
        if (percent.Value == 100 && item.LabelEnd > item.FirstToken && IsAlone(model, item, percent))
            return IsOfLabel(model, item);
        // "Stations: 100% painted".
        if (percent.Value == 100 && item.LabelEnd > item.FirstToken && percent.FirstToken == item.FirstValueToken && percent.EndToken < item.EndToken && IsParticiple(model, percent.EndToken) && IsOfLabel(model, item))
            return true;
        // "Keys: 100% in the safe", "Locks (settings): 100% (mitre gates, weirs)".
        if (percent.Value == 100 && item.LabelEnd > item.FirstToken && percent.FirstToken == item.FirstValueToken && percent.EndToken < item.EndToken && item.Quantities.End - item.Quantities.First == 1 && GoesOn(model, percent.EndToken) && IsOfLabel(model, item))
            return true;
        // "Crates lost since May: 0%".
        if (percent.Value == 0 && item.LabelEnd > item.FirstToken && IsAlone(model, item, percent))
            return AreLost(model, item);
        return IsOfThings(model, item, percent) || (percent.Value == 100 && IsToDegree(model, item, percent)) || (percent.Value == 100 && (IsReached(model, item, percent) || IsBar(model, item, percent)));
    }

    // "What does not work" heads no work done.
    private static bool IsBelowFindings(ReportModel model, in Item item) =>
        item.Section > 0 && model.SectionList[item.Section].Level > 1 && (model.ItemList[model.SectionList[item.Section].Heading].Concepts & (Concepts.Negation | Concepts.Finding | Concepts.Failed)) != 0;

    private static bool IsOfLabel(ReportModel model, in Item item) => item.LabelEnd - item.FirstToken <= LongestLabel && AreThings(model, item.FirstToken, item.LabelEnd);

    // What follows says where, or lists them; "100% oak" and "100% of the oak" say of what.
    private static bool GoesOn(ReportModel model, int next) =>
        model.Tokens[next].Is('(') || model.Tokens[next].Is(',') || model.Tokens[next].IsFreeDash || (model.Tokens[next].Has(Concepts.Stop) && !model.Tokens[next].Has(Concepts.Of | Concepts.OutOf | Concepts.Negation));

    private static bool AreLost(ReportModel model, in Item item)
    {
        var (are, became) = (false, false);
        for (var i = item.FirstToken; i < Math.Min(item.LabelEnd, item.FirstToken + LongestLabel); i++)
        {
            if (model.Tokens[i].Kind is TokenKind.Number or TokenKind.Code || model.Tokens[i].Has(NoThing & ~Concepts.LowerIsBetter) || Uncounted.Contains(model.Tokens[i].Value))
                return false;
            became |= are && (IsParticiple(model, i) || Lost.Contains(model.Tokens[i].Value));
            are |= model.Tokens[i].Kind == TokenKind.Word && (CountedNoun.IsPlural(model, model.Tokens[i]) || model.Tokens[i].Has(Topics.Artefact));
        }
        return became;
    }

    // "Permis contrôlés à 100 %".
    private static bool IsToDegree(ReportModel model, in Item item, in Quantity percent)
    {
        var participle = percent.FirstToken - 2;
        return participle > item.FirstToken && Degrees.Contains(model.Tokens[participle + 1].Value) && IsParticiple(model, participle) && (percent.EndToken == item.EndToken || model.Tokens[percent.EndToken].Kind != TokenKind.Word)
            && AreThings(model, Assertions.SentenceStart(model, item.FirstToken, participle), participle);
    }

    private static bool IsParticiple(ReportModel model, int token) =>
        model.EndsParticiple(token) && !Asking.Contains(model.Tokens[token].Value) && !model.Tokens[token].Has(Concepts.Demand | Concepts.Required | Concepts.Target | Concepts.Future);

    // "Letters answered", "Sign captions"; not what it costs, holds or asks for.
    private static bool AreThings(ReportModel model, int first, int end)
    {
        var are = false;
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind is TokenKind.Number or TokenKind.Code || token.Has(NoThing) || token.Has(Topics.Capacity) || Uncounted.Contains(token.Value) || Asking.Contains(token.Value))
                return false;
            are |= token.Kind == TokenKind.Word && (CountedNoun.IsPlural(model, token) || token.Has(Topics.Artefact));
        }
        return are;
    }

    // "| Letters digitised | 100% |" below "Value" or "Result".
    private static bool IsOfRow(ReportModel model, in Item row, in Quantity percent)
    {
        ref readonly var label = ref model.CellList[row.Cells.First];
        if (row.Cells.End - row.Cells.First != 2 || percent.FirstToken < label.EndToken || Reported.ColumnOf(model, row, percent) is not { } column || !(column.Role is ColumnRole.Actual || (column.Role is ColumnRole.None && ((column.Topics & Topics.Value) != 0 || column.EndToken == column.FirstToken))))
            return false;
        var (first, end) = Reported.Reach(model, row, percent);
        return first == percent.FirstToken && end == percent.EndToken && AreThings(model, label.FirstToken, label.EndToken);
    }

    // Nothing but marks and signs behind the label.
    private static bool IsAlone(ReportModel model, in Item item, in Quantity percent)
    {
        for (var i = item.FirstValueToken; i < item.EndToken; i++)
        {
            if ((i < percent.FirstToken || i >= percent.EndToken) && model.Tokens[i].Kind is not (TokenKind.Mark or TokenKind.Punctuation))
                return false;
        }
        return percent.FirstToken >= item.FirstValueToken;
    }

    // "100% of the invoices match", "Training: 100% of the drivers", "we answered 100% of the letters", "100% of the area paved".
    private static bool IsOfThings(ReportModel model, in Item item, in Quantity percent)
    {
        var at = percent.EndToken;
        if (at + 1 >= item.EndToken || !model.Tokens[at].Has(Concepts.Of | Concepts.OutOf))
            return false;
        at++;
        while (at < item.EndToken && model.Tokens[at].Has(Concepts.Stop | Concepts.Universal))
            at++;
        if (!MayTell(model, item, percent, out var isFirst))
            return false;
        var noun = CountedNoun.Behind(model, at, item.EndToken);
        if (noun.Head >= 0 && AreThings(model, noun.First, noun.End))
            return (model.ConceptsOf(noun.End, Assertions.SentenceEnd(model, noun.End, item.EndToken)) & (Concepts.Demand | Concepts.Future)) == 0 && (!isFirst || item.LabelEnd >= 0 || (noun.End < item.EndToken && model.Tokens[noun.End].Kind == TokenKind.Word));
        if (!isFirst || percent.Value == 0)
            return false;
        for (var i = at + 1; i < Math.Min(item.EndToken, at + 1 + FarthestBehind) && model.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (IsParticiple(model, i) && !model.Tokens[at].Has(NoThing | Concepts.Setting) && !Uncounted.Contains(model.Tokens[at].Value))
                return true;
        }
        return false;
    }

    // At the start of its sentence or value, or behind a verb.
    private static bool MayTell(ReportModel model, in Item item, in Quantity percent, out bool isFirst)
    {
        var start = model.FirstBehindMarks(Assertions.SentenceStart(model, item.FirstToken, percent.FirstToken), percent.FirstToken);
        isFirst = start == percent.FirstToken || percent.FirstToken == item.FirstValueToken || model.Tokens[percent.FirstToken - 1].Is('>');
        return isFirst || (percent.Value != 0 && model.Tokens[percent.FirstToken - 1] is { Kind: TokenKind.Word } verb && !verb.Has(Concepts.Stop | NoThing) && !Asking.Contains(verb.Value));
    }

    // "Parity with the old gate is at 100%", "la couverture est à 100 %", "acceptance was 100%".
    private static bool IsReached(ReportModel model, in Item item, in Quantity percent)
    {
        var verb = percent.FirstToken - (percent.FirstToken > item.FirstToken && Pasts.Contains(model.Tokens[percent.FirstToken - 1].Value) ? 1 : 2);
        if (verb <= item.FirstToken || (verb == percent.FirstToken - 2 && !model.Tokens[verb + 1].Has(Concepts.Stop)) || !(Pasts.Contains(model.Tokens[verb].Value) || Standing.Contains(model.Tokens[verb].Value) || model.Tokens[verb].Has(Topics.Copula)))
            return false;
        for (var i = Assertions.SentenceStart(model, item.FirstToken, verb); i < verb; i++)
        {
            if (model.Tokens[i].Has(Concepts.Coverage | Concepts.Progress) || (model.Tokens[i].Kind == TokenKind.Word && Nouns.Contains(model.Tokens[i].Value)))
                return true;
        }
        return false;
    }

    // A bar that is full, and nothing else on its line.
    private static bool IsBar(ReportModel model, in Item item, in Quantity percent)
    {
        if (percent.FirstToken == item.FirstToken || percent.EndToken != item.EndToken)
            return false;
        for (var i = item.FirstToken; i < percent.FirstToken; i++)
        {
            if (!model.Tokens[i].Is('\u2588') && !model.Tokens[i].Is('\u2593') && !model.Tokens[i].Is('['))
                return model.Tokens[i].Is(']') && i > item.FirstToken;
        }
        return true;
    }

    // "valves_covered" in a fence: what was done with them is in the name.
    private static bool IsNamed(ReportModel model, int label)
    {
        var name = model.Text.Slice(model.Tokens[label].Span);
        if (name.IndexOf('_') <= 0)
            return false;
        for (var rest = name; !rest.IsEmpty;)
        {
            var end = rest.IndexOf('_');
            var part = end < 0 ? rest : rest.Slice(0, end);
            if (model.Wordings.EndsParticiple(part))
                return !Asking.Contains(WordFolder.Hash(part));
            rest = end < 0 ? default : rest.Slice(end + 1);
        }
        return false;
    }
}
