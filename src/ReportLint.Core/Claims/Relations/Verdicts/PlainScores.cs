using ReportLint.Claims.Supporting;

namespace ReportLint.Claims;

/// <summary>Numbers that are scores by how they are written, whatever word stands beside them: "9.5/10", "a 9/10", "Verdict: very good (19/20)", "Security score: 91".</summary>
internal static class PlainScores
{
    /// <summary>In words: what praises and gives no reason.</summary>
    private const int LongestPraise = 2;

    /// <summary>In tokens, between a verb and what it gives: "we rate the maintainability of it 9/10".</summary>
    private const int Near = 8;

    private static readonly WordSet Judged = Wordings.WordsOf(Wording.JudgedNoun), Articles = Wordings.WordsOf(Wording.ScoreArticle), Verbs = Wordings.WordsOf(Wording.RatingVerb), Nouns = Wordings.WordsOf(Wording.ScoreNoun), Qualities = Wordings.WordsOf(Wording.QualityNoun);

    /// <summary>The quantity of an item that is one; -1 where none is.</summary>
    public static int Find(ReportModel model, in Item item)
    {
        // What a wider table holds its headers tell.
        if (item.Kind == ItemKind.TableRow && item.Cells.End - item.Cells.First > 2)
            return -1;
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var score = ref model.QuantityList[q];
            if (score.MayBeGrade ? score.Value <= score.Whole && (score.Notation.Decimals > 0 || IsGiven(model, item, score) || IsJudgement(model, item, score, Judged) || IsPlainJudgement(model, item, score) || (item.Kind == ItemKind.FenceLine && IsKey(model, item) && score.FirstToken == item.FirstValueToken)) : IsBare(model, item, score) || IsTold(model, item, score) || IsQuality(model, item, score))
                return q;
        }
        return -1;
    }

    // "Deserves a 9/10", "un 18/20", "we rate it 9/10"; "a 9/10 mix" goes on.
    private static bool IsGiven(ReportModel model, in Item item, in Quantity score) =>
        score.FirstToken > item.FirstToken && model.Tokens[score.FirstToken - 1] is { Kind: TokenKind.Word } word
        && (Articles.Contains(word.Value)
            || (EndsClause(model, item, score)
            && model.HoldsOneOf(Verbs, Sentences.Start(model, Math.Max(item.FirstToken, score.FirstToken - Near), score.FirstToken),
            score.FirstToken)));

    // "Its score is 8.7", "a score of 87": said to the end, without a scale.
    private static bool IsTold(ReportModel model, in Item item, in Quantity score)
    {
        var at = score.FirstToken - 1;
        if (score is not { Unit: Unit.None, Value: >= 1 and <= 100 } || at <= item.FirstToken || item.Kind is not (ItemKind.Paragraph or ItemKind.ListItem) || !EndsClause(model, item, score) || !(model.Tokens[at].Has(Concepts.Of) || model.Tokens[at].Has(Topics.Copula)))
            return false;
        return IsScoreNoun(model.Tokens[at - 1]);
    }

    private static bool EndsClause(ReportModel model, in Item item, in Quantity score) =>
        score.EndToken >= item.EndToken || model.Tokens[score.EndToken].Kind is TokenKind.Break or TokenKind.Mark || model.Tokens[score.EndToken].Is('.') || model.Tokens[score.EndToken].Is('!');

    // "API value: 0/10", "Verdict: very good (19/20)": the only number behind a label that judges.
    private static bool IsJudgement(ReportModel model, in Item item, in Quantity score, WordSet nouns)
    {
        if (item.LabelEnd <= item.FirstToken || item.Kind == ItemKind.TableRow || score.FirstToken < item.FirstValueToken || !(nouns.Contains(model.Tokens[item.LabelEnd - 1].Value) || nouns.Contains(model.Tokens[item.FirstToken].Value)))
            return false;
        var words = 0;
        for (var i = item.FirstValueToken; i < score.FirstToken; i++)
        {
            words += model.Tokens[i].Kind == TokenKind.Word ? 1 : 0;
            if (words > LongestPraise || model.Tokens[i].Kind is TokenKind.Number or TokenKind.Code)
                return false;
        }
        return true;
    }

    // "Crew satisfaction 9/10", and nothing else.
    private static bool IsPlainJudgement(ReportModel model, in Item item, in Quantity score)
    {
        var noun = score.FirstToken - 1;
        return item.LabelEnd < 0 && item.Kind is ItemKind.Paragraph or ItemKind.ListItem && noun > item.FirstToken && noun - item.FirstToken <= Near && Judged.Contains(model.Tokens[noun].Value) && EndsClause(model, item, score);
    }

    // "Quality of the seals: 93%", "Seal quality: good (93%)".
    private static bool IsQuality(ReportModel model, in Item item, in Quantity score)
    {
        if (score is not { Unit: Unit.Percent, Value: > 0 and < 99 } || item.Quantities.End - item.Quantities.First != 1 || !IsJudgement(model, item, score, Qualities))
            return false;
        for (var i = score.EndToken; i < item.EndToken; i++)
        {
            if (model.Tokens[i].Kind is not (TokenKind.Mark or TokenKind.Punctuation))
                return false;
        }
        return true;
    }

    // "Security score: 91", and nothing behind it.
    private static bool IsBare(ReportModel model, in Item item, in Quantity score)
    {
        if (score is not { Unit: Unit.None, Value: >= 1 and <= 100 } || item.LabelEnd <= item.FirstToken || item.Kind is ItemKind.TableRow or ItemKind.Heading || item.Quantities.End - item.Quantities.First != 1)
            return false;
        if (!IsScoreNoun(model.Tokens[item.LabelEnd - 1]) && !IsScoreNoun(model.Tokens[item.FirstToken]) && !IsKey(model, item))
            return false;
        for (var i = item.FirstValueToken; i < item.EndToken; i++)
        {
            if ((i < score.FirstToken || i >= score.EndToken) && model.Tokens[i].Kind is not (TokenKind.Mark or TokenKind.Punctuation))
                return false;
        }
        return true;
    }

    // "security_score: 91", as files of settings name it.
    private static bool IsKey(ReportModel model, in Item item)
    {
        if (item.LabelEnd != item.FirstToken + 1)
            return false;
        var key = model.Text.Slice(model.Tokens[item.FirstToken].Span);
        return key.LastIndexOf('_') is > 0 and var joint && Nouns.Contains(WordFolder.Hash(key.Slice(joint + 1)));
    }

    // "Security score", "score de sécurité"; a level is something else.
    private static bool IsScoreNoun(in Token token) => token.Has(Topics.Graded) && token.Has(Concepts.Score) && token.PhraseLength <= 1;
}
