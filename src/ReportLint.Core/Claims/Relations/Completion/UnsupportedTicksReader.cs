using ReportLint.Claims.Supporting;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds lists and tables of three or more things marked done of which none names a path, link, commit, command or number.</summary>
internal sealed class UnsupportedTicksReader(ReportModel model) : ClaimReader(model)
{
    private const int Fewest = 3;

    private const int FewestPlans = 2;

    /// <summary>In items.</summary>
    private const int NearLines = 3;

    private const Concepts Advised = Concepts.Plan | Concepts.Optional;

    private const Concepts NotYet = Advised | Concepts.Demand | Concepts.Future | Concepts.Target;

    private static readonly WordSet Accompanying = Wordings.WordsOf(Wording.AccompanyingWord), Aimed = Wordings.WordsOf(Wording.AimNoun), Articles = Wordings.WordsOf(Wording.DefiniteArticle), Tiers = Wordings.WordsOf(Wording.PlanTier);

    private readonly TickSupport _support = new(model);

    private readonly HashSet<int> _read = [];

    public override void Read()
    {
        if (!Model.IsReport)
            return;
        _read.Clear();
        foreach (var i in Model.ItemsWithStatus)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Status == Polarity.Done && ((item.Kind is ItemKind.ListItem or ItemKind.TableRow && item.GroupStart == i) || IsMarkedLine(item)) && _read.Add(item.Group))
                ReadGroup(i, item);
        }
        foreach (var i in Model.Index.Saying(Concepts.Done))
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.GroupStart == i && WrittenDone.Is(Model, item) && _read.Add(item.Group))
                ReadGroup(i, item);
        }
    }

    // A status that is a label, the end or a cell of its own, "Done: berths", "Berths → done", is one for a list of them only.
    private Polarity StatusOf(in Item item) => item.Status == Polarity.None ? WrittenDone.StatusOf(Model, item) : item.Status;

    // "✅ Cranes" in a paragraph of such lines, which is a list to everybody who reads it; "**Cranes**: ✅" is a line of facts.
    private bool IsMarkedLine(in Item item) => item.Kind == ItemKind.LabelLine && Model.Tokens[item.FirstToken].Polarity == Polarity.Done;

    // The items of a list with all that is nested in them, the rows of a table, or the marked lines of a paragraph.
    private void ReadGroup(int first, in Item start)
    {
        var done = 0;
        var summed = 0.0;
        for (var i = first; i < Model.ItemList.Count; i++)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Group != start.Group)
            {
                if (item.Parent < first)
                    break;
                if (_support.Holds(item))
                    return;
                continue;
            }
            // "All 5 engines work" below the five of them tells no more than they do.
            var status = StatusOf(item);
            if (status == Polarity.None && summed == 0 && IsSum(item, out summed))
                continue;
            // What is open among them is told openly, and shows that the marks were set one by one.
            if (status is not (Polarity.Done or Polarity.None) || (status == Polarity.None && start.Status == Polarity.None) || _support.Holds(item))
                return;
            done += status == Polarity.Done && !IsAnswer(item) && (start.Kind != ItemKind.LabelLine || IsMarkedLine(item)) ? 1 : 0;
        }
        if (done >= Fewest && (summed == 0 || summed == done) && !IsIdeal(first, start) && !ComparesPlans(start))
            Add(first, start.Group);
    }

    // "| | Free | Supporter |": what is sold.
    private bool ComparesPlans(in Item start)
    {
        if (start.Kind != ItemKind.TableRow)
            return false;
        var (table, plans) = (Model.FindTable(start.Group), 0);
        for (var i = table.Columns.First; i < table.Columns.End; i++)
        {
            ref readonly var column = ref Model.ColumnList[i];
            plans += column.EndToken - column.FirstToken is 1 or 2 && Model.HoldsOneOf(Tiers, column.FirstToken, column.EndToken) ? 1 : 0;
        }
        return plans >= FewestPlans;
    }

    private bool IsSum(in Item item, out double value)
    {
        value = 0;
        if (item.Quantities.End - item.Quantities.First != 1 || item.HasLink || item.Has(TokenKind.Code) || item.Has(TokenKind.Date))
            return false;
        ref readonly var quantity = ref Model.QuantityList[item.Quantities.First];
        if (quantity is { Unit: Unit.None, Interval.IsExact: true } && quantity.FirstToken > item.FirstToken && Model.Tokens[quantity.FirstToken - 1] is var before && (before.Has(Concepts.Total) || Articles.Contains(before.Value)))
            value = quantity.Value;
        return value > 0;
    }

    // "| Offline use | ✅ Yes |" says what there is, and "✓ recommended: docks first" what is advised; neither was done.
    private bool IsAnswer(in Item item)
    {
        if (item.Has(TokenKind.Mark) && IsChosen(item))
            return true;
        if (item.Kind != ItemKind.TableRow)
            return false;
        for (var i = item.FirstToken + 1; i < item.EndToken; i++)
        {
            if (Model.Tokens[i].Has(Topics.Affirmed) && Model.Tokens[i - 1].Kind == TokenKind.Mark)
                return true;
        }
        return false;
    }

    private bool IsChosen(in Item item)
    {
        for (var i = item.FirstToken + 1; i < item.EndToken; i++)
        {
            if (Model.Tokens[i - 1].Kind == TokenKind.Mark && Model.Tokens[i].Has(Advised))
                return true;
        }
        return false;
    }

    private void Add(int first, int group)
    {
        List<TextSpan> others = [];
        for (var i = first + 1; i < Model.ItemList.Count && (Model.ItemList[i].Group == group || Model.ItemList[i].Parent >= first); i++)
        {
            if (Model.ItemList[i].Group == group && StatusOf(Model.ItemList[i]) == Polarity.Done)
                others.Add(Model.ItemList[i].Span);
        }
        Model.ClaimsOf<UnsupportedTicks>().Add(new UnsupportedTicks(Model.ItemList[first].Span, first, others));
    }

    // Marks before strengths, criteria and advice praise or ask and report nothing.
    private bool IsIdeal(int first, in Item start)
    {
        if (start.Kind == ItemKind.TableRow && IsIdealTable(start))
            return true;
        var isBox = Model.Text.Content[start.StatusSpan.Start] == '[';
        for (var parent = start.Parent; parent >= 0; parent = Model.ItemList[parent].Parent)
        {
            if (IsIdealTitle(Model.ItemList[parent], isBox))
                return true;
        }
        if (first > 0 && Model.ItemList[first - 1] is { Kind: ItemKind.Paragraph or ItemKind.LabelLine } above && above.Section == start.Section && (IsIdealTitle(above, isBox) || IsAdvice(start, above) || NamesSource(above) || Model.HoldsPhrase(Wording.Reminder, above)))
            return true;
        if (NamesFile(first, start.Section) || Suppositions.Hold(Model, start))
            return true;
        var isClaimed = isBox || Introduces(first, start);
        for (var section = start.Section; section > 0; section = Model.SectionList[section].Parent)
        {
            ref readonly var heading = ref Model.ItemList[Model.SectionList[section].Heading];
            // What is done below "Recommendations" says so itself: by a ticked box, or by a mark in its own heading.
            var isTitle = Model.SectionList[section].Level <= 1;
            isClaimed |= heading.Status == Polarity.Done || (heading.Concepts & Concepts.Done) != 0;
            // The title of the report names what was checked, or worked on: "Requirements checklist", "Signal enhancement".
            if (((heading.Topics & Topics.Ideal) != 0 && !(isClaimed && isTitle) && !IsMet(heading, isBox)) || IsUnfinished(heading) || (!isClaimed && ((IsAdvised(heading) && (!isTitle || ReportTitles.NamesPlan(Model))) || IsLegend(heading))) || (section == start.Section && NamesSource(heading)))
                return true;
        }
        return false;
    }

    // "Ready for phase 2:" above the list says that all of it is done; "To be done:" does not.
    private bool Introduces(int first, in Item start)
    {
        if (first == 0 || Model.ItemList[first - 1] is not { Kind: ItemKind.Paragraph or ItemKind.LabelLine } above || above.Section != start.Section)
            return false;
        return (above.Concepts & (Concepts.Readiness | Concepts.Done | Concepts.Achieved)) != 0 && (above.Concepts & NotYet) == 0 && (above.Topics & Topics.To) == 0;
    }

    // "Improvements", and not "Self-improvement system".
    private bool IsAdvised(in Item heading)
    {
        for (var i = heading.FirstToken; (heading.Concepts & Advised) != 0 && i < heading.EndToken; i++)
        {
            if (Model.Tokens[i].Has(Advised) && Model.Text.Content[Math.Max(0, Model.Tokens[i].Start - 1)] != '-')
                return true;
        }
        return false;
    }

    // "Status key", and not "Key achievements".
    private bool IsLegend(in Item heading)
    {
        for (var i = heading.FirstToken; (heading.Concepts & Concepts.Legend) != 0 && i < heading.EndToken; i++)
        {
            if (Model.Tokens[i].Has(Concepts.Legend) && (i + 1 == heading.EndToken || Model.Tokens[i + 1].Kind != TokenKind.Word || Model.Tokens[i + 1].Has(Concepts.Stop)))
                return true;
        }
        return false;
    }

    // "**File:** `src/gauge.cs`" at the head of the section names it for the list below.
    private bool NamesFile(int first, int section)
    {
        for (var i = first - 1; i >= Math.Max(0, first - NearLines) && Model.ItemList[i].Section == section; i--)
        {
            ref readonly var line = ref Model.ItemList[i];
            if (line.Kind == ItemKind.LabelLine && line.FirstValueToken < line.EndToken && Model.Tokens[line.FirstValueToken].Kind == TokenKind.Code && (Model.Support.Of(line) & Support.Path) != 0)
                return true;
        }
        return false;
    }

    private bool IsIdealTitle(in Item title, bool isBox) => ((title.Topics & Topics.Ideal) != 0 && !IsMet(title, isBox) && title.EndToken - title.FirstToken <= 16) || IsUnfinished(title);

    // "Requirements fulfilled", "All prerequisites met:" tell what became of them; criteria stay criteria.
    private bool IsMet(in Item title, bool isBox)
    {
        // "Prerequisites ✅" above ticked boxes.
        if (isBox && title.Status == Polarity.Done && title.Has(TokenKind.Mark) && !Model.HoldsOneOf(Aimed, title.FirstToken, title.EndToken))
            return true;
        var end = title.EndToken;
        while (end > title.FirstToken && Model.Tokens[end - 1].Kind != TokenKind.Word)
            end--;
        return end - 1 > title.FirstToken && Model.Tokens[end - 1].Has(Concepts.Done | Concepts.Achieved) && !Model.Tokens[end - 2].Has(Concepts.Of) && !Model.HoldsOneOf(Aimed, title.FirstToken, end);
    }

    // "Ready for:" and "Prêt pour" go on in the list: what is possible now, and not what was done. "Ready with:" tells what was done.
    private bool IsUnfinished(in Item title)
    {
        var end = title.EndToken;
        while (end > title.FirstToken && Model.Tokens[end - 1].Kind is TokenKind.Punctuation or TokenKind.Mark)
            end--;
        return end - 1 > title.FirstToken && (title.Concepts & Concepts.Readiness) != 0 && Model.Tokens[end - 1].Has(Concepts.Stop) && !Accompanying.Contains(Model.Tokens[end - 1].Value);
    }

    // "**Next steps:**" above the list.
    private bool IsAdvice(in Item start, in Item above) =>
        (above.Concepts & Concepts.Plan) != 0 && (above.Concepts & (Concepts.Done | Concepts.Worked)) == 0 && above.LabelEnd >= 0 && above.FirstValueToken >= above.EndToken && Model.Text.Content[start.StatusSpan.Start] != '[';

    // "Created in `src/core`:" and "Parser (8 tests)" name it for all of them; nobody finds "8+ tests".
    private bool NamesSource(in Item title)
    {
        for (var q = title.Quantities.First; q < title.Quantities.End; q++)
        {
            ref readonly var quantity = ref Model.QuantityList[q];
            if (quantity.Unit == Unit.Ratio ? quantity.Whole is not (10 or 100) : quantity is { Unit: Unit.None, Comparator: not Comparator.AtLeast } && (title.Concepts & Concepts.Test) != 0)
                return true;
            // "Docks (25 points)": what has to be there for so many.
            if (quantity.EndToken < title.EndToken && Model.Tokens[quantity.EndToken].Has(Topics.Points))
                return true;
        }
        return title.HasLink || (title.Has(TokenKind.Code) && _support.HasCode(title));
    }

    private bool IsIdealTable(in Item row)
    {
        var table = Model.FindTable(row.Group);
        for (var i = table.Columns.First; i < table.Columns.End; i++)
        {
            if (Model.ColumnList[i].Role is ColumnRole.Target || (Model.ColumnList[i].Topics & Topics.Ideal) != 0)
                return true;
        }
        return false;
    }
}
