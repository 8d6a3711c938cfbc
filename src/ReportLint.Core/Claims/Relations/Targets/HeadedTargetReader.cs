using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Holds what stands below a heading that calls a bound met or exceeded, "Targets exceeded (95%+)", against that bound.</summary>
internal sealed class HeadedTargetReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>In items; what is longer is data.</summary>
    private const int LongestSection = 100;

    public override Meaning Needs => new(Concepts.Target, Topics.None);

    public override void Read()
    {
        foreach (var i in Model.Index.Saying(Concepts.Target))
        {
            ref readonly var heading = ref Model.ItemList[i];
            if (heading.Kind != ItemKind.Heading || heading.Status is not (Polarity.None or Polarity.Done) || heading.Quantities.End - heading.Quantities.First != 1 || (heading.Concepts & (Concepts.MissTold | Concepts.Negation | Concepts.Plan | Concepts.Future | Concepts.Before | Concepts.Remaining)) != 0
                || FindReached(heading) is not (>= 0 and var reached))
                continue;
            ref readonly var goal = ref Model.QuantityList[heading.Quantities.First];
            if (goal is { Unit: not (Unit.None or Unit.Ratio), Comparator: Comparator.AtLeast or Comparator.AtMost })
                ReadSection(heading, goal, Model.Tokens[reached].Span);
        }
    }

    // The word that calls it reached; -1 where there is none.
    private int FindReached(in Item heading)
    {
        for (var i = heading.FirstToken; i < heading.EndToken; i++)
        {
            if (Model.Tokens[i].Kind == TokenKind.Word && (Model.Tokens[i].Has(Topics.Surplus) || Model.Tokens[i].Has(Concepts.Achieved | Concepts.Done)))
                return i;
        }
        return -1;
    }

    private void ReadSection(in Item heading, in Quantity goal, TextSpan reached)
    {
        var items = Model.SectionList[heading.Section].Items;
        for (var i = items.First; i < Math.Min(items.End, items.First + LongestSection); i++)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Section != heading.Section || item.Kind != ItemKind.ListItem || item.Parent >= 0 || item.Status is not (Polarity.None or Polarity.Done) || item.Quantities.End - item.Quantities.First != 1
                || (item.Concepts & (Concepts.MissTold | Concepts.Before | Concepts.Change | Concepts.Negation)) != 0)
                continue;
            ref readonly var actual = ref Model.QuantityList[item.Quantities.First];
            // Its value: what the line starts with, or what stands behind its label.
            if (actual.Comparator is Comparator.None or Comparator.About && actual.Unit == goal.Unit && (actual.FirstToken == Model.FirstBehindMarks(item.FirstValueToken, item.EndToken) || actual.FirstToken == Model.FirstBehindMarks(item.FirstToken, item.EndToken)))
                Model.ClaimsOf<Target>().Add(new Target(actual, goal, goal.Comparator, i) { PresentedAsReached = reached });
        }
    }
}
