using ReportLint.Claims.Annotating;
using ReportLint.Claims.Grouping;
using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Laws;

/// <summary>Verdict: a verdict on the whole work, and the open work that the report lists: "Status: production ready" above required boxes
/// that nobody ticked.</summary>
internal sealed class VerdictLaw(ClaimTable table) : LawReader(table)
{
    // Verdicts after so many add nothing.
    private const int MostVerdicts = 32;

    private const int MostMembers = 64;

    // Entries of this weight are open work for themselves.
    private const int Strong = 4;

    // Entries of less weight may be remarks.
    private const int LeastWeight = 3;

    private const int LeastMedium = 6;

    // Of the head of the report.
    private const int GreatestZone = 3;

    private const Modality Unmeant = Modality.Planned | Modality.Example | Modality.Procedure | Modality.Criteria | Modality.Comparison;

    private readonly WorkLedger _ledger = new(table);
    private readonly List<(int Item, Verdict Verdict, int Zone)> _verdicts = [];
    private readonly List<LedgerEntry> _against = [];
    private readonly VerdictScope _scope = new(table);

    // The weightiest open work out of the scope of the verdict that was looked at last; no weight where there is none.
    private LedgerEntry _leftOut;

    /// <inheritdoc/>
    public override void Read()
    {
        FindVerdicts();
        if (_verdicts.Count == 0)
            return;
        _ledger.Read();
        _scope.Clear();
        var (best, chosen) = (0, 0);
        for (var i = 0; i < _verdicts.Count; i++)
        {
            var score = ScoreOf(_verdicts[i]);
            if (score > best && best < LeastMedium)
                (best, chosen) = (score, i);
        }
        if (best > 0)
            Relate(_verdicts[chosen]);
        else
            RelateLeftOut();
    }

    // A verdict of which all open work is out of scope.
    private void RelateLeftOut()
    {
        foreach (var one in _verdicts)
        {
            Collect(one);
            if (_leftOut.Weight < Strong)
                continue;
            Table.Relations.AddMember(-1, _leftOut.Item, _leftOut.Span);
            Add(one, Explanation.OtherScope);
            return;
        }
        // Nothing is open that speaks against it.
        if (_verdicts.FindIndex(static one => one.Zone == GreatestZone) is >= 0 and var first)
            Add(_verdicts[first], null);
    }

    private ref Relation Add((int Item, Verdict Verdict, int Zone) one, Explanation? explanation) =>
        ref Table.Relations.Add(Relation.OfWords(Law.Verdict, (int)Shapes.Verdict, one.Item, one.Verdict.Span, explanation));

    private void FindVerdicts()
    {
        _verdicts.Clear();
        var title = TitleOf();
        if (title >= 0 && (Table.Annotations.ModalityOf(title) & (Unmeant | Modality.Past)) != 0)
            return;
        for (var node = 1; node < Table.Groups.Count && _verdicts.Count < MostVerdicts; node++)
        {
            if (Table.Groups[node].Item is not (>= 0 and var item) || !Table.Verdicts.Read(item, out var verdict))
                continue;
            if (verdict.IsConditional || verdict.IsOfExamination || (verdict.IsOfPart && item != title) || !IsMeant(node, item))
                continue;
            if (ZoneOf(node, item, title, verdict) is > 0 and var zone)
                _verdicts.Add((item, verdict, zone));
        }
    }

    private int TitleOf() => Table.Model.SectionList.Count > 1 && Table.Model.IsTitle(1) ? Table.Model.SectionList[1].Heading : -1;

    private bool IsMeant(int node, int item)
    {
        if (Table.Resolution.StatusOf(item) is Polarity.Open or Polarity.Failed or Polarity.Warning or Polarity.NotApplicable)
            return false;
        if (Table.Model.Edges.Close(item))
            return (Table.Annotations.ModalityOf(item) & Modality.Conditional) == 0;
        var section = Table.Groups[Table.Groups.SectionOf(node)].Item;
        var unmeant = section >= 0 && Table.Verdicts.HeadsJudgement(section) ? Unmeant & ~Modality.Planned : Unmeant;
        return (Table.Resolution.Around(node) & (unmeant | Modality.Past | Modality.Remaining)) == 0
            && (Table.Annotations.ModalityOf(item) & (Modality.Conditional | Modality.Example)) == 0;
    }

    // How much the place of a verdict makes it one on the whole: from 3, the head of the report, to 0.
    private int ZoneOf(int node, int item, int title, in Verdict verdict)
    {
        // "Docker rebuild complete" is about one piece of work.
        if (item == title)
            return verdict.Meaning == VerdictMeaning.Complete && (Table.Model.ItemList[item].Topics & Topics.Whole) == 0 ? 2 : 3;
        ref readonly var its = ref Table.Model.ItemList[item];
        if (its.Kind == ItemKind.Heading && Table.Model.SectionList[its.Section].Level > 2 && !StandsInJudgement(node))
            return 0;
        if (its.Kind == ItemKind.Heading)
            return !verdict.IsAlone || (!verdict.IsValue && !verdict.IsLoud && Table.Resolution.StateOf(item).Mark != Polarity.Done) ? 0
                : Table.Model.SectionList[its.Section].Level <= 2 ? 3 : 2;
        if (Table.Model.Edges.Open(item) || Table.Model.Edges.Head(item))
            return 3;
        var isJudgement = StandsInJudgement(node);
        if (its.Kind == ItemKind.ListItem && !verdict.IsAlone)
            return 0;
        if (isJudgement)
            return Table.Model.SectionList[its.Section].Level <= 2 ? 3 : 2;
        return Table.Model.Edges.Close(item) ? 2 : 0;
    }

    // Below a heading of judgement that is in no section of a part.
    private bool StandsInJudgement(int node)
    {
        var section = SectionOf(node);
        if (section <= 0 || Table.Groups[section].Item is not (>= 0 and var heading) || !Table.Verdicts.HeadsJudgement(heading))
            return false;
        var above = SectionOf(section);
        return above <= 0 || Table.Groups[above].Item is not (>= 0 and var upper)
            || Table.Model.IsTitle(Table.Model.ItemList[upper].Section) || Table.Verdicts.HeadsJudgement(upper);
    }

    // A line in strong emphasis that has a value heads nothing.
    private int SectionOf(int node)
    {
        var section = Table.Groups.SectionOf(node);
        while (Table.Groups[section] is { Kind: GroupKind.Title, Item: var item } && Table.Model.ItemList[item].LabelEnd >= 0)
            section = Table.Groups.SectionOf(section);
        return section;
    }

    private int ScoreOf((int Item, Verdict Verdict, int Zone) one)
    {
        Collect(one);
        if (_against.Count == 0)
            return 0;
        var (greatest, strong) = Weigh();
        return SayingOf(one) + greatest + (strong >= 3 ? 1 : 0) - (greatest < LeastWeight ? 2 : 0);
    }

    private static int SayingOf((int Item, Verdict Verdict, int Zone) one) =>
        one.Zone + (one.Verdict.IsUniversal ? 1 : 0) + (one.Verdict.Meaning is VerdictMeaning.Ready or VerdictMeaning.NothingOpen ? 1 : 0)
        - (one.Verdict.Meaning == VerdictMeaning.Working ? 1 : 0);

    private (int Greatest, int Strong) Weigh()
    {
        var (greatest, strong) = (0, 0);
        foreach (var entry in _against)
        {
            greatest = Math.Max(greatest, entry.Weight);
            strong += entry.Weight >= Strong ? 1 : 0;
        }
        return (greatest, strong);
    }

    // What is open in the scope of a verdict, and of a kind that counts against it.
    private void Collect((int Item, Verdict Verdict, int Zone) one)
    {
        _against.Clear();
        _leftOut = default;
        var (scope, title) = (Table.Resolution.ScopeOf(one.Item), TitleOf());
        foreach (var entry in _ledger.Entries)
        {
            if (entry.Item == one.Item)
                continue;
            if (!_scope.Covers(one.Item, one.Verdict, entry))
            {
                if (entry.Weight > _leftOut.Weight)
                    _leftOut = entry;
                continue;
            }
            var weighed = entry;
            // "No blockers" denies what blocks, and no other work.
            if (one.Verdict.Meaning == VerdictMeaning.NothingOpen && !entry.IsRequired && !entry.IsFailed
                && entry.Kind != OpenKind.Failures)
                continue;
            if (entry.Kind == OpenKind.Target && one.Verdict.Meaning == VerdictMeaning.Complete)
                continue;
            if (entry.IsDelivery && one.Verdict.Meaning is not VerdictMeaning.Complete)
                weighed.Weight -= 2;
            if (Table.Resolution.Scopes.Has(Table.Resolution.ScopeOf(entry.Item), ScopeKind.Phase)
                && !Table.Resolution.Scopes.Has(scope, ScopeKind.Phase))
                weighed.Weight -= 2;
            if (_scope.IsBesideTitle(title, entry.Item))
                weighed.Weight -= 2;
            if (weighed.Weight > 0)
                _against.Add(weighed);
        }
    }

    private void Relate((int Item, Verdict Verdict, int Zone) one)
    {
        Collect(one);
        var (greatest, strong) = Weigh();
        var (required, marked, siblings, tellsBeside) = (false, false, false, false);
        var line = Table.Model.Text.GetLinePosition(one.Verdict.Span.Start).Line;
        foreach (var entry in _against)
        {
            if (entry.Weight < Math.Min(greatest, Strong))
                continue;
            required |= entry.IsRequired;
            tellsBeside |= Table.Model.Text.GetLinePosition(entry.Span.Start).Line == line;
            marked |= entry.IsMarked;
            siblings |= entry.HasDoneSiblings;
            if (Table.Relations.PendingCount < MostMembers)
                Table.Relations.AddMember(-1, entry.Item, entry.Span);
        }
        var explanation = one.Verdict.IsReserved || tellsBeside || _scope.IsTold(one.Item, one.Verdict, _ledger.Entries)
            ? Explanation.Told : Explanation.None;
        ref var relation = ref Add(one, explanation);
        relation.Add(Evidence.Named, one.Zone);
        relation.Add(Evidence.Universal, 1, one.Verdict.IsUniversal);
        relation.Add(Evidence.SameKind, 1, one.Verdict.Meaning is VerdictMeaning.Ready or VerdictMeaning.NothingOpen);
        relation.Add(Evidence.OtherThing, -1, one.Verdict.Meaning == VerdictMeaning.Working);
        relation.Score += greatest;
        relation.Add(Evidence.NotSure, -2, greatest < LeastWeight);
        relation.Add(Evidence.Several, 1, strong >= 3);
        relation.Add(Evidence.Required, 0, required);
        relation.Add(Evidence.Marked, 0, marked);
        relation.Add(Evidence.SiblingsDone, 0, siblings);
    }
}
