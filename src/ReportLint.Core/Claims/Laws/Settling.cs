using ReportLint.Claims.Annotating;
using ReportLint.Diagnostics;

namespace ReportLint.Claims.Laws;

/// <summary>Turns evidence and siblings into confidence, and leaves one contradiction for each defect.</summary>
internal sealed class Settling(ClaimTable table)
{
    /// <summary>The least score of high confidence.</summary>
    /// <remarks>This one and the next were chosen by reading 571 reports, see the page on precision.</remarks>
    public const int LeastHigh = 8;

    private const int LeastMedium = 6;

    // Of what is done and open: of the less certain findings fewer than one in five was right on reports that nobody had seen.
    private const int LeastMediumOfStates = 8;

    // So many failures are no slips any more.
    private const int LeastFailures = 3;

    // What siblings that hold add at most.
    private const int MostForSiblings = 5;

    private readonly Dictionary<(int Shape, int Place), (int Holds, int Fails)> _siblings = [];
    private readonly Dictionary<int, (int Holds, int Fails, int Far)> _shapes = [];
    private readonly Dictionary<(int Claim, Law Defect), int> _claims = [];
    private readonly HashSet<(int Claim, Law Law)> _held = [];

    /// <summary>Settles all relations.</summary>
    public void Read()
    {
        _siblings.Clear();
        _shapes.Clear();
        _claims.Clear();
        _held.Clear();
        foreach (ref readonly var relation in table.Relations.All)
            Count(relation);
        for (var i = 0; i < table.Relations.All.Count; i++)
        {
            ref var relation = ref table.Relations.All[i];
            if (relation.State != RelationState.Contradicts)
                continue;
            if (_held.Contains((relation.Claim, relation.Law)))
                (relation.State, relation.Explanation) = (RelationState.Explained, Explanation.OtherSet);
            else
                Judge(ref relation, i);
        }
    }

    private void Count(in Relation relation)
    {
        if (relation.State == RelationState.Explained)
            return;
        var holds = relation.State == RelationState.Holds ? 1 : 0;
        // Words and marks that agree prove no scheme.
        if (holds > 0 && relation.Law is (Law.Mark or Law.State or Law.Verdict))
            return;
        if (holds > 0 && relation.Law is (Law.Sum or Law.Count))
            _held.Add((relation.Claim, relation.Law));
        _siblings.TryGetValue((relation.Shape, relation.Place), out var near);
        _siblings[(relation.Shape, relation.Place)] = (near.Holds + holds, near.Fails + 1 - holds);
        _shapes.TryGetValue(relation.Shape, out var all);
        _shapes[relation.Shape] = (all.Holds + holds, all.Fails + 1 - holds, all.Far + (relation.IsFar ? 1 : 0));
    }

    private void Judge(ref Relation relation, int index)
    {
        var near = _siblings[(relation.Shape, relation.Place)];
        var all = _shapes[relation.Shape];
        if (near.Holds >= 2 && near.Holds > 2 * (near.Fails - 1))
            relation.Add(Evidence.SiblingsHold, Math.Min(MostForSiblings, 2 + (near.Holds / 2)));
        else if (near is (1, 1) && relation.Form != Shapes.Row)
            relation.Add(Evidence.SiblingsHold, 1);
        if (near.Holds < 2 || near.Holds <= near.Fails)
        {
            if (all.Holds >= 3 && all.Holds > 2 * all.Fails)
                relation.Add(Evidence.ShapeHolds, 2);
            else if (all.Holds >= 1 && all.Holds >= all.Fails)
                relation.Add(Evidence.ShapeHolds, 1);
        }
        AddFailures(ref relation, near, all);
        relation.Confidence = relation.Score >= LeastHigh ? Confidence.High
            : relation.Score >= LeastMediumOf(relation.Law) ? Confidence.Medium
            : Confidence.Low;
        Settle(ref relation, index);
    }

    // Near misses are how a careless author writes; figures far off are not meant to be related.
    private static void AddFailures(ref Relation relation, (int Holds, int Fails) near, (int Holds, int Fails, int Far) all)
    {
        var shape = relation.Form;
        if (shape == Shapes.Row && near is { Holds: 0, Fails: > 1 })
            relation.Add(Evidence.SiblingsFail, -4);
        if ((relation.Evidence & Evidence.Written) != 0
            || (shape is Shapes.Row or Shapes.Column && (all.Fails <= LeastFailures || all.Holds > 0)))
            return;
        if (all.Far >= LeastFailures && all.Far > all.Holds)
            relation.Add(Evidence.SiblingsFail, -2);
        else if (all.Far >= 2 && all.Holds == 0)
            relation.Add(Evidence.SiblingsFail, -1);
    }

    // Outcomes that do not add up are no other sum that does not.
    private bool IsBefore(in Relation one, in Relation other)
    {
        var (first, second) = (IsOfFailures(one), IsOfFailures(other));
        return first != second ? first : one.Score >= other.Score;
    }

    private bool IsOfFailures(in Relation relation)
    {
        if (relation.Law != Law.Outcome || relation.Confidence == Confidence.Low)
            return false;
        for (var i = relation.Members.First; i < relation.Members.End; i++)
        {
            var figure = table.Relations.Members[i].Quantity;
            if (figure >= 0 && (table.Statements[figure].Outcome == Outcome.Failed
                || table.Annotations[table.Statements[figure].Item].Outcome == Outcome.Failed))
                return true;
        }
        return false;
    }

    private static int LeastMediumOf(Law law) =>
        law is Law.Completion or Law.Verdict or Law.State or Law.Mark ? LeastMediumOfStates : LeastMedium;

    // The laws of arithmetic find the same defect in different ways, counts aside; each other law finds its own.
    private static Law DefectOf(Law law) => law is < Law.Target and not Law.Count ? Law.Sum : law;

    // One defect a claim: the relation of the highest score reports it.
    private void Settle(ref Relation relation, int index)
    {
        var key = (relation.Claim < 0 ? ~relation.Item : relation.Claim, DefectOf(relation.Law));
        if (!_claims.TryGetValue(key, out var known))
        {
            _claims[key] = index;
            return;
        }
        ref var other = ref table.Relations.All[known];
        if (IsBefore(other, relation))
        {
            relation.IsSettled = true;
            return;
        }
        other.IsSettled = true;
        _claims[key] = index;
    }
}
