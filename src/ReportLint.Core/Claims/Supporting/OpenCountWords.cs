using ReportLint.Claims.Laws;
using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Supporting;

/// <summary>Which figures are counts that were left open, and of what: "40+ tests", "over 40 tests", "Commits: 30+".</summary>
internal sealed class OpenCountWords(ClaimTable table)
{
    /// <summary>The noun of a figure that is no such count.</summary>
    public const int None = -1;

    // So many are estimated, or belong to others.
    private const double FewestEstimated = 1e6;

    // In tokens; what is longer is a sentence.
    private const int LongestName = 8;

    // In items.
    private const int LongestList = 32;

    private const int FewestAlike = 3;

    // In tokens: "scales to 100+ models".
    private const int FarthestVerb = 2;

    private const StatementFlags NoCount = StatementFlags.Each | StatementFlags.Struck | StatementFlags.Negated;

    private const Concepts Told = Concepts.Worked | Concepts.Done | Concepts.Outcome | Concepts.Increment | Concepts.Total;

    private const Concepts NoThing = Concepts.Target | Concepts.Demand | Concepts.Threshold | Concepts.Rate;

    private static readonly WordSet Headers = Wordings.WordsOf(Wording.CountHeader);
    private static readonly WordSet Categories = Wordings.WordsOf(Wording.CategoryNoun);

    private readonly WorkWords _work = new(table.Model);

    private ReportModel Model => table.Model;

    /// <summary>The token that names what an open count counts; <see cref="None"/> where a figure is none.</summary>
    /// <param name="quantity">The index of the figure.</param>
    public int Find(int quantity)
    {
        ref readonly var count = ref Model.QuantityList[quantity];
        ref readonly var statement = ref table.Statements[quantity];
        // "800+ → 100" was so before.
        var isFormer = statement.After.WordsBeforeFirst == 0 && statement.After.Has(Signs.Arrow);
        if (!IsOpen(count) || (statement.Flags & NoCount) != 0 || isFormer)
            return None;
        ref readonly var item = ref Model.ItemList[statement.Item];
        var isWritten = Model.Tokens[count.EndToken - 1].Is('+') ? IsOneFigure(item, count) : IsTold(item, count);
        if (!isWritten)
            return None;
        if (FindAfter(item, count, statement, out var noun))
            return noun;
        var last = statement.Cell < 0 ? item.EndToken : Model.CellList[statement.Cell].EndToken;
        var isEnd = count.EndToken >= last || Model.Tokens[count.EndToken].Kind is not (TokenKind.Word or TokenKind.Number)
            || Model.Tokens[count.EndToken].Has(Told) || _work.IsParticiple(count.EndToken);
        return isEnd ? FindBefore(item, count, statement) : None;
    }

    /// <summary>The subject that the words after a count name; 0 where they name no known thing.</summary>
    /// <param name="quantity">The index of the count.</param>
    public int SubjectAfter(int quantity)
    {
        ref readonly var count = ref Model.QuantityList[quantity];
        ref readonly var statement = ref table.Statements[quantity];
        return FindAfter(Model.ItemList[statement.Item], count, statement, out var noun) && noun != None
            ? table.Resolution.Subjects.Of(count.EndToken, noun + 1, default) : 0;
    }

    private static bool IsOpen(in Quantity count) =>
        count is { Unit: Unit.None, Comparator: Comparator.AtLeast, Value: >= 1 and < FewestEstimated }
        && count.Value.Equals(Math.Floor(count.Value)) && count.Notation is { Decimals: 0 } or { Suffix: 'k' or 'K' };

    // "800-1000+" is a range, and "2+3=5" adds up.
    private bool IsOneFigure(in Item item, in Quantity count)
    {
        var numbers = 0;
        for (var at = count.FirstToken; at < count.EndToken; at++)
            numbers += Model.Tokens[at].Kind == TokenKind.Number ? 1 : 0;
        var next = count.EndToken;
        return numbers == 1 && (next >= item.EndToken || Model.Tokens[next] is not { Kind: TokenKind.Number, IsGlued: true });
    }

    // "Wrote over 40 tests" tells; "a ferry with more than 40 crates" says which ones are meant.
    private bool IsTold(in Item item, in Quantity count)
    {
        if (!Model.Tokens[count.FirstToken].Has(Topics.Beyond))
            return false;
        var start = Model.FirstBehindMarks(count.FirstToken < item.LabelEnd ? item.FirstToken : item.FirstValueToken, item.EndToken);
        return start == count.FirstToken || (start == count.FirstToken - 1 && !Model.Tokens[start].Has(Concepts.Stop));
    }

    private bool IsKnown(int noun) => Model.Tokens[noun].Has(Topics.Artefact);

    // A plural that is not known: not where something is ready for them, where they are borne ("supports 50+ languages"), limited ("up to
    // 200+ guests") or rounded ("1k+"), nor after a name, which has versions ("Node 18+").
    private bool MayCount(in Item item, in Quantity count, in Statement statement)
    {
        if ((item.Topics & (Topics.Capacity | Topics.Ready)) != 0 || count.Notation.Suffix != '\0'
            || !Model.Tokens[count.EndToken - 1].Is('+'))
            return false;
        if (item.Status != Polarity.Done && statement.Has(StatementFlags.AfterPreposition))
            return false;
        if (count.FirstToken == item.FirstToken)
            return true;
        ref readonly var before = ref Model.Tokens[count.FirstToken - 1];
        return before.Kind != TokenKind.Word || before.Has(Concepts.Stop | Concepts.Universal | Concepts.Total)
            || (before.Flags & TokenFlags.Capitalised) == 0 || _work.IsParticiple(count.FirstToken - 1);
    }

    // "40+ end-to-end test cases": the last known noun in a row, else the first plural. False where the words after it name nothing.
    private bool FindAfter(in Item item, in Quantity count, in Statement statement, out int noun)
    {
        var (plural, isBorne) = (None, false);
        noun = None;
        for (var at = count.EndToken; at < Model.Tokens.Count && Model.Tokens[at].End <= statement.NounSpan.End; at++)
        {
            ref readonly var token = ref Model.Tokens[at];
            if (token.Kind != TokenKind.Word)
                continue;
            if (noun != None && !IsKnown(at))
                break;
            // "User stories" are stories.
            isBorne |= token.Has(Topics.Capacity) && !IsKnown(at);
            if (IsKnown(at))
                noun = at = LastOf(at);
            else if (plural == None && CountedThings.IsPlural(Model, token))
                plural = at;
        }
        if (noun != None && IsBorne(statement.Cell < 0 ? item.FirstToken : Model.CellList[statement.Cell].FirstToken, count))
            noun = None;
        else if (noun == None && plural != None && !isBorne && MayCount(item, count, statement))
            noun = plural;
        return noun != None || isBorne || plural != None;
    }

    // "Scales to 100+ models".
    private bool IsBorne(int first, in Quantity count)
    {
        var last = Math.Max(first, count.FirstToken - FarthestVerb);
        for (var at = count.FirstToken - 1; at >= last && Model.Tokens[at].Kind == TokenKind.Word; at--)
        {
            if (Model.Tokens[at].Has(Topics.Capacity))
                return true;
        }
        return false;
    }

    // "Pull requests" is a noun, "tests passing" a noun and what became of it.
    private int LastOf(int at)
    {
        var last = at + Model.Tokens[at].Width - 1;
        return last > at && Model.Tokens[last].Has(Told) ? at : last;
    }

    // "Commits: 30+", "Guides created (15+)", "| Commits | 30+ |".
    private int FindBefore(in Item item, in Quantity count, in Statement statement)
    {
        var first = Model.FirstBehindMarks(item.FirstToken, item.EndToken);
        if (statement.Cell >= 0)
            return statement.Has(StatementFlags.AtStart) && statement.Column >= 0 ? FindInRow(item, statement) : None;
        if (statement.Has(StatementFlags.AfterLabel))
            return NounOf(first, item.LabelEnd, mayBePlural: count.Notation.Suffix == '\0');
        // "HTTP errors (500+)" are a class of them.
        var isAside = statement.Before is { Last: Signs.Open, WordsAfterLast: 0 }
            && (Model.ConceptsOf(first, count.FirstToken) & Concepts.LowerIsBetter) == 0;
        var isHead = Model.LastBeforeSigns(item.FirstToken, item.EndToken - 1) < count.EndToken
            && table.Groups[table.Groups.NodeOf(statement.Item)].IsHead && !Model.IsTitle(item);
        if (isAside && IsCategory(item, count))
            return count.FirstToken - 2;
        return isAside ? NounOf(first, count.FirstToken, mayBePlural: isHead) : None;
    }

    /// <summary>Whether an open count stands in a list of categories that each leave open how many they hold: "**Docks** (25+): ...",
    /// "**Cranes** (10+): ...".</summary>
    /// <param name="item">Its item.</param>
    /// <param name="count">The count.</param>
    public bool IsCategory(in Item item, in Quantity count)
    {
        if (item is not { Kind: ItemKind.ListItem, Section: > 0 } || !EndsName(item, count))
            return false;
        // Browsers have such numbers, too; the heading says what is counted.
        ref readonly var heading = ref Model.ItemList[Model.SectionList[item.Section].Heading];
        if ((heading.Topics & Topics.Artefact) == 0 && !Model.HoldsOneOf(Categories, heading.FirstToken, heading.EndToken))
            return false;
        var alike = 0;
        for (var at = item.GroupStart; at < Math.Min(Model.ItemList.Count, item.GroupStart + LongestList) && alike < FewestAlike; at++)
        {
            ref readonly var other = ref Model.ItemList[at];
            var isAlike = other.Group == item.Group && other.HasQuantities && EndsName(other, Model.QuantityList[other.Quantities.First]);
            alike += isAlike ? 1 : 0;
        }
        return alike >= FewestAlike;
    }

    // In parentheses after a name in strong emphasis.
    private bool EndsName(in Item item, in Quantity count) => IsOpen(count) && count.FirstToken - 2 >= item.FirstToken
        && Model.Tokens[count.FirstToken - 1].Is('(') && Model.Tokens[count.FirstToken - 2] is { Kind: TokenKind.Word } name
        && (name.Flags & TokenFlags.Strong) != 0 && !name.Has(Topics.Artefact);

    private int FindInRow(in Item row, in Statement statement)
    {
        ref readonly var column = ref Model.ColumnList[statement.Column];
        ref readonly var name = ref Model.NameOf(row);
        // "| Kind | Count |": the rows are what is counted.
        if (column.EndToken - column.FirstToken == 1 && Headers.Contains(Model.Tokens[column.FirstToken].Value))
            return column.FirstToken;
        var header = NounOf(column.FirstToken, column.EndToken, mayBePlural: false);
        var isAsking = (Model.ColumnList[Model.FindTable(row.Group).Columns.First].Concepts & (NoThing | Concepts.Advice)) != 0;
        return header != None ? header : NounOf(name.FirstToken, name.EndToken, mayBePlural: !isAsking);
    }

    private int NounOf(int first, int end, bool mayBePlural)
    {
        var start = Math.Max(first, end - LongestName);
        // "Count: 12+".
        if (end == start + 1 && Headers.Contains(Model.Tokens[start].Value))
            return start;
        var noun = None;
        for (var at = start; at < end && noun == None; at++)
            noun = IsKnown(at) ? LastOf(at) : None;
        var isThing = noun == None ? CountedThings.AreNamed(Model, start, end)
            : (Model.MeaningOf(start, end) is var name && (name.Topics & Topics.Capacity) == 0 && (name.Concepts & NoThing) == 0);
        if (!isThing)
            return None;
        for (var at = start; at < end && noun == None && mayBePlural; at++)
            noun = CountedThings.IsPlural(Model, Model.Tokens[at]) ? at : None;
        return noun;
    }
}
