using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Headings, and lines above lists, that say how what they head stands and nothing else: "✅ Completed items", "**Not done:**", "Remaining work".</summary>
internal static class StatusTitles
{
    /// <summary>What heads things of another time, or of nobody's report.</summary>
    public const Concepts OtherList = Concepts.Future | Concepts.Optional | Concepts.Target | Concepts.Before | Concepts.Advice | Concepts.Legend | Concepts.Demand;

    /// <summary>In tokens.</summary>
    private const int LongestTitle = 12;

    private const Concepts ListWords = Concepts.General | Concepts.Stop | Concepts.Status | Concepts.Achieved | Concepts.Worked | Concepts.Done | Concepts.Open | Concepts.Remaining | Concepts.Negation | Concepts.Failed | Concepts.Progress
        | Concepts.Current | Concepts.Test;

    private const Concepts NoPart = Concepts.Stop | Concepts.Status | Concepts.Current | Concepts.Done | Concepts.Worked | Concepts.Achieved | Concepts.Open | Concepts.Failed | Concepts.Remaining | Concepts.Negation | Concepts.Finding | Concepts.Auxiliary;

    private static readonly WordSet Attained = Wordings.WordsOf(Wording.AttainedWord);

    private static readonly WordSet ListNouns = Wordings.WordsOf(Wording.ListNoun);

    /// <summary>Whether a heading is that of a list: "High confidence items"; a single module may be what is done.</summary>
    public static bool HoldListNoun(ReportModel model, in Item heading)
    {
        for (var i = heading.FirstToken; i < heading.EndToken; i++)
        {
            if (model.Tokens[i].Kind == TokenKind.Word && ListNouns.Contains(model.Tokens[i].Value) && (model.Text.Slice(model.Tokens[i].Span) is [.., 's' or 'S'] || model.Tokens[i].Has(Concepts.Stop) || heading.EndToken == i + 1))
                return true;
        }
        return false;
    }

    /// <summary>Whether a line heads the list below it: it is a label without a value, or bold as a whole.</summary>
    public static bool HeadsList(ReportModel model, int index)
    {
        ref readonly var title = ref model.ItemList[index];
        if (title.EndToken - title.FirstToken > LongestTitle || index + 1 >= model.ItemList.Count || model.ItemList[index + 1] is not { Kind: ItemKind.ListItem or ItemKind.TableRow or ItemKind.FenceLine } below || below.Section != title.Section
            || !(title.Kind == ItemKind.ListItem ? below.Parent == index : below.GroupStart == index + 1))
            return false;
        if ((title.LabelEnd >= 0 && title.FirstValueToken >= title.EndToken) || model.Tokens[title.EndToken - 1].Is(':'))
            return true;
        for (var i = title.FirstToken; i < title.EndToken; i++)
        {
            if ((model.Tokens[i].Flags & TokenFlags.Strong) == 0 && model.Tokens[i].Kind is not (TokenKind.Mark or TokenKind.Break))
                return false;
        }
        return title.EndToken > title.FirstToken;
    }

    /// <summary>The index of the line above a list that heads it; -1 where a heading, or nothing, does.</summary>
    public static int Above(ReportModel model, in Item item) =>
        item.GroupStart > 0 && model.ItemList[item.GroupStart - 1] is { Kind: ItemKind.Paragraph or ItemKind.LabelLine } above && above.Section == item.Section && HeadsList(model, item.GroupStart - 1) ? item.GroupStart - 1 : -1;

    /// <summary>Whether a title names no part of the work, but only how what it heads stands.</summary>
    public static bool NamesNoPart(ReportModel model, in Item title)
    {
        for (var i = title.FirstToken; i < (title.LabelEnd > title.FirstToken ? title.LabelEnd : title.EndToken); i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind is TokenKind.Code or TokenKind.Number or TokenKind.Date || (token.Kind == TokenKind.Word && !token.Has(NoPart) && !token.Has(Topics.Missing) && !ListNouns.Contains(token.Value) && !IsState(model, i, title.FirstToken)))
                return false;
            // "En attente": all words of the phrase.
            i += token.Kind == TokenKind.Word && token.Has(NoPart) ? Math.Max(0, token.PhraseLength - 1) : 0;
        }
        return true;
    }

    // "What works".
    private static bool IsState(ReportModel model, int at, int first) => at > first && Attained.Contains(model.Tokens[at].Value) && ListNouns.Contains(model.Tokens[at - 1].Value);

    /// <summary>How a heading or line says that the list below it stands.</summary>
    public static Polarity Read(ReportModel model, in Item title) => Read(model, title.FirstToken, title.EndToken, title.Status);

    /// <summary>How some words say that what follows them stands; every one of them says so, or is what lists are made of.</summary>
    public static Polarity Read(ReportModel model, int first, int end, Polarity mark)
    {
        var (meaning, isMissing) = (Concepts.None, false);
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            // "Completed in June".
            if (i > first && token.Kind == TokenKind.Word && MonthNames.Find(token.Value) > 0)
                continue;
            // "Carried over to sprint 8", "Failed tests (3)".
            if ((token.Has(Concepts.Ordinal) && (meaning & Concepts.Remaining) != 0 && i + 1 < end && model.Tokens[i + 1].Kind == TokenKind.Number) || (token.Is('(') && i > first && i + 1 < end && model.Tokens[i + 1].Kind == TokenKind.Number && Closes(model, i, end)))
            {
                i++;
                continue;
            }
            // "Il faut finir": what it asks for is left.
            if ((token.Has(OtherList) && !(token.PhraseLength > 1 && token.Has(Concepts.Remaining))) || token.Kind is TokenKind.Number or TokenKind.Date or TokenKind.Code || (token.Kind == TokenKind.Word && !token.Has(ListWords) && !token.Has(Topics.Missing) && !ListNouns.Contains(token.Value) && !IsState(model, i, first)))
                return Polarity.None;
            isMissing |= token.Has(Topics.Missing);
            if (IsState(model, i, first))
                meaning |= Concepts.Worked;
            // "Reste à faire": all words of the phrase.
            var isPhrase = token.Kind == TokenKind.Word && token.PhraseLength > 1 && token.Has(Concepts.Plan | Concepts.Open | Concepts.Remaining);
            if (token.Kind == TokenKind.Word && (isPhrase || !ListNouns.Contains(token.Value)))
                meaning |= token.Concepts;
            i += isPhrase ? token.PhraseLength - 1 : 0;
        }
        if (((meaning & (Concepts.Open | Concepts.Remaining)) != 0 || isMissing) && mark is not Polarity.Done)
            return Polarity.Open;
        if ((meaning & Concepts.Failed) != 0 && (meaning & (Concepts.Negation | Concepts.Done | Concepts.Worked)) == 0 && mark is Polarity.None or Polarity.Failed)
            return Polarity.Failed;
        return (meaning & (Concepts.Done | Concepts.Worked)) != 0 && (meaning & (Concepts.Negation | Concepts.Failed | Concepts.Open | Concepts.Remaining)) == 0 && mark is Polarity.None or Polarity.Done ? Polarity.Done : Polarity.None;
    }

    // A count in brackets at the end.
    private static bool Closes(ReportModel model, int open, int end)
    {
        for (var i = open + 1; i < end; i++)
        {
            if (model.Tokens[i].Is(')'))
                return i + 1 == end;
            if (model.Tokens[i].Kind == TokenKind.Word && !model.Tokens[i].Has(ListWords) && !ListNouns.Contains(model.Tokens[i].Value))
                return false;
        }
        return false;
    }
}
