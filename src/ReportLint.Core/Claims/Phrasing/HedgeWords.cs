using ReportLint.Claims.Supporting;

namespace ReportLint.Claims.Phrasing;

/// <summary>Finds claims of completion that take themselves back, "mostly done", "should work now", and tools in place of their results:
/// "60% infrastructure".</summary>
internal sealed class HedgeWords(ReportModel model) : PhraseWords(model)
{
    private const Concepts Complete = WorkWords.Finished | Concepts.Readiness;

    // What is left says how far it is.
    private const Concepts Rest = Concepts.Remaining | Concepts.Open | Concepts.Negation;

    // In words: between a hedge and what is done.
    private const int Reach = 3;

    private static readonly WordSet Working = Wordings.WordsOf(Wording.WorkingVerb);
    private static readonly WordSet Places = Wordings.WordsOf(Wording.PlacePreposition);
    private static readonly WordSet Asking = Wordings.WordsOf(Wording.AskingVerb);
    private static readonly WordSet Persons = Wordings.WordsOf(Wording.PersonPronoun);

    /// <inheritdoc/>
    public override Styles Styles => Styles.Hedge | Styles.Tooling;

    /// <inheritdoc/>
    public override Phrase? Find(in Item item, int at)
    {
        var end = Text.EndOf(item, at);
        if (!Model.Tokens[at].Has(Styles.Hedge))
            return item.Status == Polarity.Done ? FindTool(item, at, end) : null;
        if (item.HasQuantities || (item.Topics & Topics.Missing) != 0 || (item.Concepts & Rest) != 0 || NamesRest(item))
            return null;
        // "Works in most cases ✅", "most of the importers ✅".
        if (item.Status == Polarity.Done && at > item.FirstToken && Working.Contains(Model.Tokens[at - 1].Value))
            return new(UnsupportedKind.Hedge, at - 1, end);
        if (Model.Tokens[at].Has(Concepts.Future) || Working.Contains(Model.Tokens[end - 1].Value))
            return NamesATest(item, at) ? null : new(UnsupportedKind.Hedge, at, end);
        if (FindCompletion(item, end) is >= 0 and var last)
            return new(UnsupportedKind.Hedge, at, last);
        return item.Status == Polarity.Done && item.Kind != ItemKind.Heading && end - at > 1 && at == Text.StartOfClause(item, at)
            ? new(UnsupportedKind.Hedge, at, end) : null;
    }

    // "If", "except", "needs a new rope"; a place or a purpose limits nothing.
    private bool NamesRest(in Item item)
    {
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if ((token.Has(Topics.Proviso) && !Places.Contains(token.Value)) || Asking.Contains(token.Value))
                return true;
        }
        return false;
    }

    private int FindCompletion(in Item item, int end)
    {
        for (var i = end; i < Math.Min(item.EndToken, end + Reach) && Model.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (Model.Tokens[i].Has(Concepts.Failed))
                break;
            if (Model.Tokens[i].Has(Complete) || Working.Contains(Model.Tokens[i].Value))
                return Text.EndOf(item, i);
        }
        return -1;
    }

    // "✅ should work without a name": the name of a test says what it expects, as "what you should work on" says what people do. A
    // sentence of prose may start so: "The lock is gone. Should work now."
    private bool NamesATest(in Item item, int at)
    {
        var start = Text.StartOfClause(item, at);
        if (item.Kind == ItemKind.FenceLine || Model.HoldsOneOf(Persons, start, at) || IsOrder(start))
            return true;
        if (item.Section > 0 && (Model.ItemList[Model.SectionList[item.Section].Heading].Topics & Topics.TestRun) != 0)
            return true;
        return item.Kind is not (ItemKind.Paragraph or ItemKind.LabelLine) && (start == at || Model.Tokens[at - 1].Kind != TokenKind.Word);
    }

    // "Test the pump: it should work".
    private bool IsOrder(int start) => Model.Tokens[start].Has(Concepts.Test) && !Model.IsPlural(Model.Tokens[start]);

    // "60% infrastructure", "coverage infrastructure", and "framework ready" as all that is said of something.
    private Phrase? FindTool(in Item item, int at, int end)
    {
        var last = end < item.EndToken && Model.Tokens[end].Has(Topics.Ready) ? end + 1 : end;
        // "Capability increase" is about something else.
        if (last == end && Text.IsOfNounAt(item, end))
            return null;
        if (at > Text.StartOfClause(item, at) && Model.Tokens[at - 1].Has(Concepts.Coverage))
            return new(UnsupportedKind.Tool, at - 1, last);
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var quantity = ref Model.QuantityList[q];
            if (quantity.EndToken == at && quantity.Unit != Unit.None && at > Text.StartOfClause(item, at))
                return new(UnsupportedKind.Tool, quantity.FirstToken, last);
        }
        return last > end && Text.IsWholeValue(item, at, last) ? new(UnsupportedKind.Tool, at, last) : null;
    }
}
