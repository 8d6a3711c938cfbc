using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Holds sentences that say that there is none against the counts that name some with the same words: "Leaks found: 3" and "No leaks were found".</summary>
internal sealed class ToldCountDenials(ReportModel model)
{
    /// <summary>In words, from "no" to the noun.</summary>
    private const int Nearest = 3;

    private static readonly WordSet None = Wordings.WordsOf(Wording.NoneWord);

    private readonly MetricScopes _scopes = new(model);
    private readonly ToldCountSentence _sentence = new(model, new(model));

    public void Read(ToldCountList counts)
    {
        foreach (var i in model.Index.Saying(Concepts.Negation))
        {
            ref readonly var item = ref model.ItemList[i];
            for (var at = item.FirstToken; at + 1 < item.EndToken; at++)
            {
                if (None.Contains(model.Tokens[at].Value) && Read(i, item, at, counts))
                    break;
            }
        }
    }

    private bool Read(int index, in Item item, int none, ToldCountList counts)
    {
        for (var at = none + 1; at < Math.Min(item.EndToken, none + 1 + Nearest) && IsContent(at); at++)
        {
            if (counts.Of(model.Stem(model.Tokens[at])) is not { Count: <= ToldCountReader.MostOfWord } places)
                continue;
            foreach (var place in places)
            {
                if (!Denies(index, item, none, counts, place))
                    continue;
                while (at + 1 < item.EndToken && IsContent(at + 1))
                    at++;
                var (denial, count) = (model.SpanOf(none, at + 1), counts[place]);
                ref readonly var number = ref model.QuantityList[count.Quantity];
                ConflictClaims.Add(model, Math.Max(index, count.Item), index > count.Item ? denial : number.Span, index > count.Item ? number.Span : denial);
                return true;
            }
        }
        return false;
    }

    private bool IsContent(int at) => model.Tokens[at].Kind == TokenKind.Word && NounPhrase.IsContent(model.Tokens[at]);

    // What the whole report, or the same part of it, has none of.
    private bool Denies(int index, in Item item, int none, ToldCountList counts, int place)
    {
        var count = counts[place];
        ref readonly var number = ref model.QuantityList[count.Quantity];
        ref readonly var named = ref model.ItemList[count.Item];
        if (count.Item == index || !ToldCountLabels.MayCount(number) || number.Value < 1 || named.Status is not (Polarity.None or Polarity.Warning or Polarity.Failed) || !counts.IsClaimed(place)
            || !_sentence.Tells(item, new Quantity { FirstToken = none, EndToken = none + 1 }, counts.Words, count.Words, out var again) || again.IsNarrowed || _scopes.IsNoClaim(index) || Suppositions.Hold(model, item)
            || (!_sentence.IsOfFinding && IsMended(named)))
            return false;
        var counted = _scopes.Of(new Metric { Kind = MetricKind.Count, Item = count.Item, Quantity = count.Quantity, Phrase = count.Label, Header = (none, item.EndToken), Further = count.Noun, IsInProse = true });
        var denied = _scopes.Of(new Metric { Kind = MetricKind.Count, Item = index, Quantity = count.Quantity, Phrase = (item.FirstToken, item.EndToken), Header = count.Label, Further = count.Noun, IsInProse = true });
        return counted.Line == denied.Line && counted.Time == denied.Time && (counted == denied || denied is { Heading: 0, Far: 0 });
    }

    // What was mended is no more; what was found stays found.
    private bool IsMended(in Item item)
    {
        for (var i = item.FirstValueToken; i < item.EndToken; i++)
        {
            if (model.Tokens[i].Has(Concepts.Worked | Concepts.Done))
                return true;
        }
        return false;
    }
}
