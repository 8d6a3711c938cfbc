using ReportLint.Claims.Supporting;

namespace ReportLint.Claims;

/// <summary>Finds claims of completion that take themselves back: "mostly done", "should work now", and tools in place of their results: "60% infrastructure".</summary>
internal sealed class HedgedClaimReader(ReportModel model) : WordingReader(model)
{
    private const Concepts Complete = Concepts.Done | Concepts.Worked | Concepts.Readiness | Concepts.Achieved;

    /// <summary>How many words may stand between a hedge and what is done.</summary>
    private const int Reach = 3;

    private static readonly WordSet Working = Wordings.WordsOf(Wording.WorkingVerb);

    private static readonly WordSet Places = Wordings.WordsOf(Wording.PlacePreposition);

    private static readonly uint In = WordFolder.Hash("in".AsSpan()), Place = WordFolder.Hash("place".AsSpan());

    private static readonly WordSet Persons = Wordings.WordsOf(Wording.PersonPronoun);

    public override Styles NeedsStyles => Styles.Hedge | Styles.Tooling;

    protected override int ReadAt(int index, in Item item, int at)
    {
        if (Model.Tokens[at].Has(Styles.Hedge))
            return ReadHedge(index, item, at);
        return item.Status == Polarity.Done && FindMeasure(item, at) is >= 0 and var first ? Add(index, first, EndOfTool(item, at), isTool: true) : at;
    }

    private int ReadHedge(int index, in Item item, int at)
    {
        var end = EndOf(item, at);
        ref readonly var hedge = ref Model.Tokens[at];
        // The number, or what is missing, says how far it is.
        if (item.HasQuantities || (item.Topics & Topics.Missing) != 0 || ((item.Topics & Topics.Proviso) != 0 && NamesLimit(item)) || (item.Concepts & (Concepts.Remaining | Concepts.Open | Concepts.Negation)) != 0 || IsAsked(item, at))
            return at;
        // "Works in most cases ✅".
        if (item.Status == Polarity.Done && at > item.FirstToken && Working.Contains(Model.Tokens[at - 1].Value))
            return Add(index, at - 1, end, isTool: false);
        if (hedge.Has(Concepts.Future) || Working.Contains(Model.Tokens[end - 1].Value))
            return NamesATest(item, at) ? at : Add(index, at, end, isTool: false);
        var done = FindCompletion(item, end);
        if (done >= 0)
            return Add(index, at, done, isTool: false);
        // "Most of the importers ✅".
        return item.Status == Polarity.Done && item.Kind != ItemKind.Heading && end - at > 1 && IsShareOfAll(item, at) ? Add(index, at, end, isTool: false) : at;
    }

    // "If", "except", "but"; a place or a purpose limits nothing.
    private bool NamesLimit(in Item item)
    {
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            if (Model.Tokens[i].Has(Topics.Proviso) && !Places.Contains(Model.Tokens[i].Value))
                return true;
        }
        return false;
    }

    private int FindCompletion(in Item item, int end)
    {
        for (var i = end; i < Math.Min(item.EndToken, end + Reach) && Model.Tokens[i].Kind == TokenKind.Word; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (token.Has(Concepts.Negation | Concepts.Open | Concepts.Failed))
                return -1;
            if (!token.Has(Complete) && !Working.Contains(token.Value))
                continue;
            return Math.Min(item.EndToken, i + token.Width);
        }
        return -1;
    }

    // Where the sentence starts, "most of" says how much of the thing is done.
    private bool IsShareOfAll(in Item item, int at) => at == item.FirstToken || Model.Tokens[at - 1].Kind == TokenKind.Mark || at == item.FirstValueToken;

    // "✅ should work without a name": the name of a test says what it expects, as "what you should work on" says what people do.
    private bool NamesATest(in Item item, int at)
    {
        if (item.Kind == ItemKind.FenceLine || (item.Section > 0 && (Model.ItemList[Model.SectionList[item.Section].Heading].Topics & Topics.TestRun) != 0))
            return true;
        if (at > item.FirstToken && Model.Tokens[at - 1].Kind == TokenKind.Word && Persons.Contains(Model.Tokens[at - 1].Value))
            return true;
        // "Build: should compile" tells how it stands; what is expected or tested stands behind such a label.
        if (item.Kind == ItemKind.LabelLine && item.LabelEnd > item.FirstToken && at >= item.FirstValueToken)
            return (Model.ConceptsOf(item.FirstToken, item.LabelEnd) & (Concepts.Target | Concepts.Demand | Concepts.Test | Concepts.Future | Concepts.Plan)) != 0;
        // A sentence of prose may start so: "The lock is gone. Should work now."
        return item.Kind != ItemKind.Paragraph
            && (Sentences.Start(Model, item.FirstToken, at) == at || Model.Tokens[at - 1].Kind != TokenKind.Word);
    }

    // "60% infrastructure", "coverage infrastructure", "framework ready".
    private int FindMeasure(in Item item, int at)
    {
        var end = EndOf(item, at);
        // "Capability increase" is about something else.
        if (end < item.EndToken && Model.Tokens[end].Kind == TokenKind.Word && !Model.Tokens[end].Has(Topics.Ready) && !Model.Tokens[end].Has(Concepts.Stop))
            return -1;
        if (at > item.FirstToken && !Model.Tokens[at].IsGlued && Model.Tokens[at - 1].Has(Concepts.Coverage))
            return at - 1;
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var quantity = ref Model.QuantityList[q];
            if (quantity.EndToken == at && quantity.Unit != Unit.None && !StartsCell(item, at))
                return quantity.FirstToken;
        }
        // "✅ Load test framework in place".
        if (at > item.FirstToken && item.Kind != ItemKind.Heading && !Model.Tokens[at].IsGlued && Model.Tokens[at - 1].Has(Concepts.Test) && SaysReady(item, end))
            return at - 1;
        // "✅ Deployment infrastructure ready": all that the line says.
        if (at > item.FirstToken && item.Kind is ItemKind.ListItem or ItemKind.FenceLine or ItemKind.LabelLine && Model.Tokens[at - 1].Kind == TokenKind.Word && !Model.Tokens[at].IsGlued && !Model.Tokens[at - 1].Has(Concepts.Stop)
            && end + 1 == item.EndToken && Model.Tokens[end].Has(Topics.Ready))
            return at - 1;
        return IsResult(item, at) && end < item.EndToken && Model.Tokens[end].Has(Topics.Ready) && !Model.Tokens[end].IsGlued ? at : -1;
    }

    private bool StartsCell(in Item item, int at)
    {
        for (var i = item.Cells.First; i < item.Cells.End; i++)
        {
            if (Model.CellList[i].FirstToken == at)
                return true;
        }
        return false;
    }

    private bool SaysReady(in Item item, int at) =>
        at < item.EndToken && (Model.Tokens[at].Has(Topics.Ready) || (at + 1 < item.EndToken && Model.Tokens[at].Value == In && Model.Tokens[at + 1].Value == Place));

    // As the whole value of a label or a cell.
    private bool IsResult(in Item item, int at)
    {
        if (item.Kind != ItemKind.TableRow)
            return item.LabelEnd >= 0 && at >= item.FirstValueToken && at <= item.FirstValueToken + 1;
        for (var i = item.Cells.First + 1; i < item.Cells.End; i++)
        {
            if (Model.CellList[i].FirstToken == at)
                return true;
        }
        return false;
    }

    private int EndOfTool(in Item item, int at)
    {
        var end = EndOf(item, at);
        return end < item.EndToken && Model.Tokens[end].Has(Topics.Ready) ? end + 1 : end;
    }

    private int Add(int index, int first, int end, bool isTool)
    {
        return Say(new HedgedClaim(SpanOf(first, end), index, isTool), first, end);
    }
}
