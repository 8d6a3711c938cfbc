using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Holds a goal that is declared reached, "✅ Goal of 90% reached", "Status: objective achieved", against what the report says elsewhere was reached of the same share.</summary>
internal sealed class DeclaredGoalReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>A report has few goals; each is held against all shares.</summary>
    private const int MostDeclarations = 8;

    private readonly DeclaredGoals _goals = new(model);
    private readonly GoalShares _shares = new(model);

    public override Meaning Needs => new(Concepts.Target, Topics.None);

    public override void Read()
    {
        var declarations = 0;
        foreach (var i in Model.Index.Saying(Concepts.Target))
        {
            if (!_goals.TryFind(i, out var declared, out var goal, out var kind) || ++declarations > MostDeclarations)
                continue;
            if (declarations == 1)
                _shares.Read();
            if (FindMissed(i, goal, kind) is { } share && !IsTold(share.Item))
            {
                Model.ClaimsOf<Target>().Add(new Target(share.Value, goal, Comparator.AtLeast, share.Item) { PresentedAsReached = declared });
                return;
            }
        }
    }

    // Where one of the shares of the whole reaches the goal, they contradict each other, and not the goal.
    private GoalShare? FindMissed(int declaration, in Quantity goal, GoalKind kind)
    {
        GoalShare? missed = null;
        foreach (var share in _shares.Found)
        {
            if (share.Kind != kind || share.Item == declaration || share.Value.FirstToken == goal.FirstToken)
                continue;
            if (share.Value.Interval.High >= goal.Interval.Low)
                return null;
            if (missed is null || (share.Item > declaration && missed.Item < declaration))
                missed = share;
        }
        return missed;
    }

    private bool IsTold(int item) => Model.Knows<Target>(new(item, 1), static target => new(target.Item, target.IsMissed ? 1 : 0));
}
