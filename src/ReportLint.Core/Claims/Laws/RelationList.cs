using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Claims.Laws;

/// <summary>The relations of a report, in one list, and their members, in another.</summary>
internal sealed class RelationList
{
    private readonly List<Member> _pending = [];

    /// <summary>The relations, in the order in which the laws found them.</summary>
    public RefList<Relation> All { get; } = [];

    /// <summary>The members of all relations.</summary>
    public RefList<Member> Members { get; } = [];

    /// <summary>How many members the next relation has so far.</summary>
    public int PendingCount => _pending.Count;

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        All.Clear();
        Members.Clear();
        _pending.Clear();
    }

    /// <summary>How many relations there are, and what came of them.</summary>
    public RelationCounts Count()
    {
        var (holding, explained, contradicting, unsure) = (0, 0, 0, 0);
        foreach (ref readonly var relation in All)
        {
            holding += relation.State == RelationState.Holds ? 1 : 0;
            explained += relation.State == RelationState.Explained ? 1 : 0;
            contradicting += relation.State == RelationState.Contradicts ? 1 : 0;
            unsure += relation is { State: RelationState.Contradicts, Confidence: Confidence.Low } ? 1 : 0;
        }
        return new(holding, explained, contradicting) { WithLowConfidence = unsure };
    }

    /// <summary>Starts a law: forgets the members that were added for a relation that was not made, because a law failed.</summary>
    public void Start() => _pending.Clear();

    /// <summary>Adds a member to the relation that comes next.</summary>
    public void AddMember(int quantity, int item, TextSpan span) => _pending.Add(new(quantity, item, span));

    /// <summary>Makes a relation of the members that were added.</summary>
    /// <param name="relation">All of it but its members.</param>
    /// <returns>The relation, to be changed in place until the next one is added.</returns>
    public ref Relation Add(Relation relation)
    {
        var made = relation;
        made.Members = (Members.Count, Members.Count + _pending.Count);
        foreach (var member in _pending)
            Members.Add(member);
        _pending.Clear();
        All.Add(made);
        return ref All[All.Count - 1];
    }
}
