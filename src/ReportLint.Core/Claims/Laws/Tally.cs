using ReportLint.Claims.Annotating;
using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Laws;

/// <summary>What a figure is in a tally of outcomes.</summary>
internal enum TallyKind : byte
{
    /// <summary>A count of something else.</summary>
    Other,

    /// <summary>The number of all.</summary>
    Total,

    /// <summary>How many had an outcome.</summary>
    Outcome,

    /// <summary>A percentage.</summary>
    Rate,
}

/// <summary>A figure of a tally.</summary>
/// <param name="Statement">The index of the statement.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Outcome">The outcome that it counts.</param>
/// <param name="Label">The lemmas of its label.</param>
/// <param name="Roles">The parts that its label and its noun give to it.</param>
/// <param name="IsNamed">Whether a word calls it a total.</param>
internal readonly record struct TallyEntry(int Statement, TallyKind Kind, Outcome Outcome, (int First, int End) Label, Roles Roles,
    bool IsNamed);

/// <summary>Counts of outcomes that stand together: the lines of a list, the cells of a row, the figures of a line.</summary>
internal sealed class Tally(ClaimTable table)
{
    // More figures than these describe more than one run.
    private const int Most = 24;

    private const Roles OfOtherTimes = Roles.Target | Roles.Before | Roles.Change;
    private const Roles NoCount = Roles.Mean | Roles.Overall | Roles.Minimum | Roles.Maximum | Roles.Median | Roles.Identifier | Roles.Rate
        | Roles.Unique;

    private readonly List<TallyEntry> _entries = [];
    private readonly List<TallyEntry> _chosen = [];

    /// <summary>The figures, in order.</summary>
    public IReadOnlyList<TallyEntry> Entries => _entries;

    /// <summary>How the figures stand together.</summary>
    public Shapes Form { get; private set; }

    /// <summary>What holds the siblings of the tally.</summary>
    public int Place { get; private set; }

    /// <summary>Whether a figure could not be read as a count.</summary>
    public bool HasUnread { get; private set; }

    /// <summary>Starts a tally.</summary>
    public void Start(Shapes form, int place)
    {
        _entries.Clear();
        (Form, Place, HasUnread) = (form, place, false);
    }

    /// <summary>Adds a figure.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="label">The lemmas of its label, if it has one.</param>
    /// <param name="roles">The parts that the label gives to it.</param>
    /// <param name="outcome">The outcome that the label names.</param>
    public void Add(int statement, (int First, int End) label, Roles roles, Outcome outcome)
    {
        ref readonly var its = ref table.Statements[statement];
        ref readonly var quantity = ref table.QuantityOf(statement);
        if (_entries.Count >= Most || its.Has(StatementFlags.Struck) || ((roles | its.Roles) & OfOtherTimes) != 0)
            return;
        if (quantity.Unit == Unit.Percent)
        {
            var named = outcome == Outcome.None ? its.Outcome : outcome;
            _entries.Add(new(statement, TallyKind.Rate, named, label, roles | its.Roles, false));
            return;
        }
        if (quantity.Unit is not (Unit.None or Unit.Ratio))
            return;
        if (quantity.Comparator != Comparator.None || quantity.Precision != 1
            || its.Has(StatementFlags.Each | StatementFlags.Plus | StatementFlags.Minus))
        {
            HasUnread = true;
            return;
        }
        _entries.Add(EntryOf(statement, its, quantity, label, roles, outcome));
    }

    /// <summary>Takes the figure that was added last for the number of all.</summary>
    public void TakeLastForTotal()
    {
        if (_entries.Count > 0 && _entries[_entries.Count - 1] is { Kind: TallyKind.Other } last && (last.Roles & NoCount) == 0)
            _entries[_entries.Count - 1] = last with { Kind = TallyKind.Total };
    }

    private TallyEntry EntryOf(int statement, in Statement its, in Quantity quantity, (int First, int End) label, Roles roles,
        Outcome outcome)
    {
        var isTotal = (roles & Roles.Total) != 0;
        // "Total: 50 passed" is neither.
        if (isTotal && outcome == Outcome.None && its.Outcome != Outcome.None)
            return new(statement, TallyKind.Other, Outcome.None, label, roles, false);
        var all = roles | its.Roles;
        outcome = outcome == Outcome.None ? its.Outcome : outcome;
        if ((all & NoCount) != 0 || its.Has(StatementFlags.Negated | StatementFlags.Selection | StatementFlags.OfChange)
            || (outcome == Outcome.None && its.Has(StatementFlags.Increment)))
            return new(statement, TallyKind.Other, Outcome.None, label, all, false);
        if (quantity.Unit == Unit.Ratio)
            return new(statement, TallyKind.Outcome, outcome == Outcome.None ? Outcome.Passed : outcome, label, all, false);
        if (outcome != Outcome.None)
            return new(statement, TallyKind.Outcome, outcome, label, all, false);
        if ((all & Roles.Total) != 0 && (all & Roles.Subtotal) == 0)
            return new(statement, TallyKind.Total, Outcome.None, label, all, true);
        if (Form == Shapes.Line && its.Has(StatementFlags.OutOf) && its.Has(StatementFlags.First))
            return new(statement, TallyKind.Total, Outcome.None, label, all, false);
        var names = its.Noun.End > its.Noun.First ? its.Noun : label;
        return new(statement, Things.AreChecked(table.Lemmas, names) ? TallyKind.Total : TallyKind.Other, Outcome.None, label, all, false);
    }

    /// <summary>Whether a figure may count some of what another one counts all of: it names no thing that the whole does not name, and
    /// the whole names no other thing.</summary>
    public bool IsOf(in TallyEntry whole, in TallyEntry part)
    {
        var (head, of) = (HeadOf(part), HeadOf(whole));
        // "11/17 gates fixed (4 remaining)".
        if (head == 0 || of == 0)
            return of == 0 ? !NamesOwn(part) : Things.IsChecked(of) || Form == Shapes.Line;
        return (head == of || (Form != Shapes.Line && Things.IsChecked(head) && Things.IsChecked(of))) && OwnIsIn(part, whole);
    }

    /// <summary>The figures that count outcomes of the things that a total counts: nearest first if there are several runs.</summary>
    public IReadOnlyList<TallyEntry> OutcomesOf(int total)
    {
        Choose(total, 0, _entries.Count);
        if (!HasRepeats())
            return _chosen;
        var next = total + 1;
        while (next < _entries.Count && _entries[next].Kind != TallyKind.Total)
            next++;
        Choose(total, total + 1, next);
        if (_chosen.Count >= 2 && !HasRepeats())
            return _chosen;
        var start = total;
        while (start > 0 && _entries[start - 1].Kind != TallyKind.Total)
            start--;
        Choose(total, start, total);
        if (HasRepeats())
            _chosen.Clear();
        return _chosen;
    }

    private void Choose(int total, int first, int end)
    {
        _chosen.Clear();
        for (var i = first; i < end; i++)
        {
            if (i != total && _entries[i].Kind == TallyKind.Outcome && IsOf(_entries[total], _entries[i]))
                _chosen.Add(_entries[i]);
        }
    }

    private bool HasRepeats()
    {
        for (var i = 0; i < _chosen.Count; i++)
        {
            for (var j = i + 1; j < _chosen.Count; j++)
            {
                if (_chosen[i].Outcome == _chosen[j].Outcome && _chosen[i].Outcome is Outcome.Passed or Outcome.Failed)
                    return true;
            }
        }
        return false;
    }

    // The last word that names a thing, of the noun or else of the label.
    private uint HeadOf(in TallyEntry entry)
    {
        var head = HeadOf(table.Statements[entry.Statement].Noun);
        return head != 0 ? head : HeadOf(entry.Label);
    }

    private uint HeadOf((int First, int End) run)
    {
        for (var at = run.End - 1; at >= run.First; at--)
        {
            if (!Things.IsName(table.Lemmas[at]))
                return table.Lemmas[at];
        }
        return 0;
    }

    private bool OwnIsIn(in TallyEntry part, in TallyEntry whole)
    {
        var (label, noun) = (whole.Label, table.Statements[whole.Statement].Noun);
        return OwnIsIn(part.Label, label, noun) && OwnIsIn(table.Statements[part.Statement].Noun, label, noun);
    }

    private bool OwnIsIn((int First, int End) run, (int First, int End) label, (int First, int End) noun)
    {
        foreach (var lemma in table.Lemmas.Of(run))
        {
            var isOwn = !Things.IsName(lemma) && !Things.IsChecked(lemma);
            if (isOwn && !table.Lemmas.Holds(label, lemma) && !table.Lemmas.Holds(noun, lemma))
                return false;
        }
        return true;
    }

    private bool NamesOwn(in TallyEntry entry) =>
        Things.NamesOwn(table.Lemmas, entry.Label) || Things.NamesOwn(table.Lemmas, table.Statements[entry.Statement].Noun);
}
