namespace ReportLint.Claims;

/// <summary>Reads counts of work: the nouns behind a number, what was done to them, and whether all of them are meant.</summary>
internal sealed class WorkCountPhrases(ReportModel model)
{
    private const int MostNouns = 5;

    /// <summary>Letters that the forms of a verb share: "migrated", "migrates".</summary>
    private const int VerbLetters = 4;

    private const Concepts Otherwise = Concepts.Threshold | Concepts.Before | Concepts.Future | Concepts.Plan | Concepts.Change | Concepts.Remaining | Concepts.Optional | Concepts.Target | Concepts.Per | Concepts.OutOf | Concepts.Negation
        | Concepts.AtLeast | Concepts.AtMost | Concepts.About;

    private static readonly uint Done = WordFolder.Hash("done".AsSpan());

    private static readonly WordSet Verbs = Wordings.WordsOf(Wording.WorkVerb);
    private static readonly WordSet Finding = Wordings.WordsOf(Wording.ExistenceVerb);
    private static readonly WordSet Definite = Wordings.WordsOf(Wording.DefiniteArticle);
    private static readonly WordSet Subjects = Wordings.WordsOf(Wording.WorkSubject);
    private static readonly WordSet Numbers = Wordings.WordsOf(Wording.NumberNoun);
    private static readonly WordSet Accompanying = Wordings.WordsOf(Wording.AccompanyingWord);
    private static readonly WordSet Without = Wordings.WordsOf(Wording.TailPreposition);

    /// <summary>Reads a quantity whose item may count work.</summary>
    public bool TryRead(in Item item, int q, out WorkCount count)
    {
        count = new() { Quantity = q };
        ref readonly var quantity = ref model.QuantityList[q];
        if (quantity.Unit == Unit.Ratio)
            return TryReadRatio(item, quantity, ref count);
        if (quantity.Unit != Unit.None || quantity.Comparator != Comparator.None || !quantity.IsPlain)
            return false;
        if (IsOfTotal(item, quantity))
        {
            count.IsAll = true;
            return ReadBehindNumber(item, quantity, ref count, isDefinite: false, exists: false);
        }
        if (item.Kind == ItemKind.Heading)
            return false;
        return model.StandsBehindLabel(item, quantity) ? ReadLabel(item, item.FirstToken, item.LabelEnd, quantity, ref count) : ReadSentence(item, quantity, ref count);
    }

    // "8/10 berths dredged", "Berths: 8/10 done", "Berths dredged: 8/10".
    private bool TryReadRatio(in Item item, in Quantity ratio, ref WorkCount count)
    {
        if (ratio.Comparator != Comparator.None || ratio.Value > ratio.Whole || item.Kind == ItemKind.Heading)
            return false;
        count.Whole = ratio.Whole;
        if (!model.StandsBehindLabel(item, ratio))
            return ReadSentence(item, ratio, ref count) && count.Verb != 0;
        var end = ratio.EndToken;
        // "Progress: 8/10 berths".
        if (SaysProgress(item))
        {
            count.Verb = Done;
            return ReadBehindNumber(item, ratio, ref count, isDefinite: false, exists: false);
        }
        if (end < item.EndToken && IsVerb(model.Tokens[end], count))
            count.Verb = VerbOf(model.Tokens[end++], count);
        return (end == item.EndToken || model.Tokens[end].Kind is TokenKind.Mark or TokenKind.Break || model.Tokens[end].Is('(') || model.Tokens[end].Is('.') || model.Tokens[end].Is(',')) && ReadNouns(item.FirstToken, item.LabelEnd, ref count) && count.Verb != 0;
    }

    private bool SaysProgress(in Item item)
    {
        for (var i = item.FirstToken; i < item.LabelEnd; i++)
        {
            if (model.Tokens[i].Kind == TokenKind.Word && !model.Tokens[i].Has(Concepts.Progress | Concepts.Done | Concepts.Status | Concepts.Total | Concepts.Current))
                return false;
        }
        return true;
    }

    /// <summary>Reads a row of a table of two columns: "| Bugs fixed | 23 |".</summary>
    public bool TryReadRow(in Item row, int q, out WorkCount count)
    {
        count = new() { Quantity = q };
        ref readonly var label = ref model.CellList[row.Cells.First];
        ref readonly var value = ref model.CellList[row.Cells.First + 1];
        ref readonly var quantity = ref model.QuantityList[q];
        if (quantity.Unit == Unit.Ratio)
            count.Whole = quantity.Whole;
        return (quantity is { Unit: Unit.None, Comparator: Comparator.None, IsPlain: true } || (quantity is { Unit: Unit.Ratio, Comparator: Comparator.None } && quantity.Value <= quantity.Whole)) && quantity.FirstToken == value.FirstToken && quantity.EndToken == value.EndToken && ReadNouns(label.FirstToken, label.EndToken, ref count)
            && (count.Verb != 0 || (count.IsAll && count.Whole == 0));
    }

    private bool ReadLabel(in Item item, int first, int end, in Quantity quantity, ref WorkCount count) =>
        (quantity.EndToken == item.EndToken || model.Tokens[quantity.EndToken].Kind is TokenKind.Mark or TokenKind.Break) && ReadNouns(first, end, ref count) && (count.Verb != 0 || count.IsAll);

    // The words of a label: nouns, at most one verb, and "total".
    private bool ReadNouns(int first, int end, ref WorkCount count)
    {
        var nouns = 0;
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind is TokenKind.Mark || token.Is('\'') || token.Is('\u2019') || (token.Kind == TokenKind.Word && token.Has(Concepts.Stop) && !token.Has(Otherwise)))
                continue;
            if (token.Kind != TokenKind.Word || token.Has(Otherwise & ~Concepts.Threshold))
                return false;
            if (token.Has(Concepts.Total) || token.Has(Concepts.Universal))
                count.IsAll = true;
            else if (IsVerb(token, count))
            {
                if (count.Verb != 0)
                    return false;
                count.Verb = VerbOf(token, count);
            }
            else if (!Finding.Contains(token.Value))
                AddNoun(token, ref nouns, ref count);
        }
        return nouns is > 0 and <= MostNouns;
    }

    private void AddNoun(in Token token, ref int nouns, ref WorkCount count)
    {
        // "Number of pages" are the pages.
        if (Numbers.Contains(token.Value))
            return;
        nouns++;
        count.Nouns += NounPhrase.Mix(model.Singular(token));
        count.IsOfTests |= token.Has(Concepts.Test | Concepts.Outcome);
    }

    private static bool IsVerb(in Token token, in WorkCount count) => token.Kind == TokenKind.Word && (Verbs.Contains(token.Value) || (count.Whole > 0 && IsDone(token)));

    // What is done is complete.
    private uint VerbOf(in Token token, in WorkCount count) => count.Whole > 0 && IsDone(token) ? Done : model.StartOf(token, VerbLetters);

    private static bool IsDone(in Token token) => token.Has(Concepts.Done) && !token.Has(Concepts.Test);

    private bool ReadSentence(in Item item, in Quantity quantity, ref WorkCount count)
    {
        return ReadBefore(item, quantity, ref count, out var isDefinite, out var exists) && ReadBehindNumber(item, quantity, ref count, isDefinite, exists);
    }

    // "Total (47 tables)", "Total: 47 tables migrated": nothing else before the number.
    private bool IsOfTotal(in Item item, in Quantity quantity)
    {
        var isTotal = false;
        for (var i = item.FirstToken; i < quantity.FirstToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind is TokenKind.Mark || token.Is(':') || token.Is('(') || token.IsFreeDash)
                continue;
            if (token.Kind != TokenKind.Word || !token.Has(Concepts.Total | Concepts.Stop))
                return false;
            isTotal |= token.Has(Concepts.Total);
        }
        return isTotal && !model.Tokens[quantity.FirstToken - 1].Has(Concepts.Total | Concepts.Of);
    }

    private bool ReadBehindNumber(in Item item, in Quantity quantity, ref WorkCount count, bool isDefinite, bool exists)
    {
        var end = quantity.EndToken;
        var nouns = 0;
        for (; end < item.EndToken && end - quantity.EndToken < MostNouns && model.Tokens[end] is { Kind: TokenKind.Word } word && !word.Has(Concepts.Auxiliary) && !IsVerb(word, count) && !Finding.Contains(word.Value) && !Without.Contains(word.Value); end++)
        {
            if (word.Has(Otherwise & ~Concepts.Threshold) || word.Has(Concepts.Increment) || word.Has(Topics.Copula))
                break;
            if (word.Has(Concepts.Stop) && !word.Has(Concepts.Of))
                break;
            if (!word.Has(Concepts.Stop))
                AddNoun(word, ref nouns, ref count);
        }
        return nouns > 0 && ReadBehind(item, end, isDefinite, exists, ref count);
    }

    // "We migrated", "All", "A total of", "With", or the start of the clause.
    private bool ReadBefore(in Item item, in Quantity quantity, ref WorkCount count, out bool isDefinite, out bool exists)
    {
        (isDefinite, exists) = (false, false);
        var start = item.LabelEnd >= 0 && quantity.FirstToken > item.LabelEnd ? item.LabelEnd + 1 : item.FirstToken;
        for (var i = quantity.FirstToken - 1; i >= start; i--)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Is('.') || token.Is(';') || token.Kind is TokenKind.Break or TokenKind.Mark)
                return true;
            if (token.Is(','))
                continue;
            if (token.Kind != TokenKind.Word || token.Has(token.Has(Concepts.Of) ? Otherwise & ~Concepts.OutOf : Otherwise))
                return false;
            // "A total of 47"; "9 of 47" tells a part.
            if (token.Has(Concepts.Of) && !(i > start && model.Tokens[i - 1].Has(Concepts.Total)))
                return false;
            if (token.Has(Concepts.Total) || token.Has(Concepts.Universal))
                (count.IsAll, count.IsUniversal) = (true, count.IsUniversal || token.Has(Concepts.Universal));
            else if (Definite.Contains(token.Value))
                isDefinite = i == quantity.FirstToken - 1;
            else if (IsVerb(token, count) && count.Verb == 0)
                count.Verb = VerbOf(token, count);
            else if (Finding.Contains(token.Value))
                exists = true;
            else if (!token.Has(Concepts.Stop) && !token.Has(Concepts.Auxiliary) && !token.Has(Topics.Copula) && !Subjects.Contains(token.Value) && !Accompanying.Contains(token.Value) && !token.Has(Topics.Whole))
                return false;
        }
        return true;
    }

    // "were migrated", "fixed in total", and nothing that narrows it.
    private bool ReadBehind(in Item item, int end, bool isDefinite, bool exists, ref WorkCount count)
    {
        var isTold = exists;
        for (var i = end; i < item.EndToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind == TokenKind.Break || token.Is('.') || token.Is(',') || token.Is(';') || token.Is(')') || (count.Whole > 0 && token.Is('(')) || token.Has(Topics.Joining) || Without.Contains(token.Value))
                break;
            if (token.Kind == TokenKind.Mark)
                continue;
            if (token.Kind != TokenKind.Word || token.Has(Otherwise))
                return false;
            if (token.Has(Concepts.Total))
                count.IsAll = true;
            else if (IsVerb(token, count) && count.Verb == 0)
                (count.Verb, isTold) = (VerbOf(token, count), true);
            else if (Finding.Contains(token.Value))
                isTold = true;
            else if (!token.Has(Concepts.Stop) && !token.Has(Concepts.Auxiliary) && !token.Has(Topics.Copula) && !token.Has(Topics.Whole) && (DateWords.Find(token) & DateWord.Period) == 0)
                return false;
        }
        // "The 42 tables were migrated" are all there are.
        count.IsUniversal |= isDefinite && isTold;
        count.IsAll |= count.IsUniversal;
        return count.Verb != 0 || count.IsAll || exists;
    }
}
