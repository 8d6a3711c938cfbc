using System.Text;

namespace ReportLint.Claims.Laws;

/// <summary>Evidence, explanations and shapes in words, for those who ask why something was reported or not.</summary>
internal static class RelationTexts
{
    /// <summary>The evidence that counts against a relation.</summary>
    public const Evidence Against = Evidence.Far | Evidence.Rates | Evidence.Selected | Evidence.MixedKinds | Evidence.PartExceeds
        | Evidence.OtherFigures | Evidence.OtherThing | Evidence.Incomplete | Evidence.SiblingsFail | Evidence.Measured
        | Evidence.OtherPlace | Evidence.NotSure;

    /// <summary>Why a disagreement is no defect.</summary>
    public static string Of(Explanation explanation) => explanation switch
    {
        Explanation.None => "nothing explains it",
        Explanation.Approximate => "a figure is an approximation",
        Explanation.Rounded => "rounded figures need not add up",
        Explanation.Mean => "the whole is the mean of its parts",
        Explanation.Last => "the whole is the last value of a series",
        Explanation.Maximum => "the whole is the largest of its parts, or their range",
        Explanation.Nested => "a part is a total of other parts",
        Explanation.Rest => "what is missing is written elsewhere, such as 'and 3 more'",
        Explanation.OtherSet => "another level or another list fits",
        Explanation.OpenList => "the list says that it is not complete",
        Explanation.Range => "an item stands for several things",
        Explanation.Ragged => "a row or an item has no figure that can be read",
        Explanation.Selection => "only a selection is meant",
        Explanation.Repeated => "a thing is listed more than once",
        Explanation.Rate => "rates, scores and shares are not added",
        Explanation.Units => "the figures are in units that cannot be compared",
        Explanation.Plan => "it is planned, required or assumed",
        Explanation.Past => "it was so before",
        Explanation.Example => "it is an example or a template",
        Explanation.OtherScope => "the figures belong to different runs, environments, dates or phases",
        Explanation.Scheme => "the report does not use figures in this way elsewhere",
        Explanation.Limit => "there is too much to compare",
        Explanation.Optional => "nobody asks for it, or it keeps nothing back",
        Explanation.Problem => "it is a problem that was found, and no work",
        Explanation.Procedure => "it is a list to be gone through",
        Explanation.Attribute => "a name under many parents is an attribute of them",
        Explanation.Told => "the report says so openly",
        _ => WordsOf(explanation.ToString()),
    };

    /// <summary>What the members give instead of a figure, with its unit; empty where the claim is no figure.</summary>
    public static string ExpectedOf(ReportModel report, in Relation relation)
    {
        if (relation.Claim < 0)
            return "";
        ref readonly var claim = ref report.QuantityList[relation.Claim];
        var (low, high) = (Write(relation.Expected.Low), Write(relation.Expected.High));
        if (relation.ExpectedWhole > 0 && claim.Unit == Unit.Ratio)
            return $"{high}/{NumberWriter.Write(relation.ExpectedWhole)}";
        var unit = claim.Unit == Unit.Ratio ? "" : Units.Symbol(claim.Unit);
        if (double.IsInfinity(relation.Expected.High))
            return $"at least {low}{unit}";
        if (double.IsInfinity(relation.Expected.Low))
            return $"at most {high}{unit}";
        return low == high ? $"{high}{unit}" : $"{low} to {high}{unit}";
    }

    private static string Write(double value) => double.IsInfinity(value) ? "" : NumberWriter.Write(Math.Round(value, 4));

    /// <summary>What each piece of evidence says, in the order of the enumeration.</summary>
    public static IEnumerable<string> Of(Evidence evidence)
    {
        for (var bit = 1; bit > 0; bit <<= 1)
        {
            if (((int)evidence & bit) != 0)
                yield return TextOf((Evidence)bit);
        }
    }

    /// <summary>How a relation is written.</summary>
    public static string Of(Shapes shape) => shape switch
    {
        Shapes.Column => "a total row and the rows of a column",
        Shapes.Row => "a total column and the cells of a row",
        Shapes.List => "a labelled total in a list or in lines",
        Shapes.Parent => "a heading, a lead or an item and what is below it",
        Shapes.Line => "a whole and its parts in one line",
        Shapes.Plus => "a written sum",
        Shapes.Elsewhere => "a total that is repeated elsewhere",
        Shapes.RowRule => "a rule that holds in the rows of a table",
        Shapes.Count => "a count above the things that it counts",
        Shapes.Names => "a count and the names that follow it",
        Shapes.Ratio => "a ratio beside a percentage",
        Shapes.Rate => "a labelled rate and labelled counts",
        Shapes.Outcome => "test outcomes and their number",
        Shapes.Shares => "shares of one whole",
        Shapes.Overall => "an overall figure and its parts",
        Shapes.Part => "a part and its whole",
        Shapes.Statistics => "statistics of one measurement",
        Shapes.Change => "values before and after, and the change",
        Shapes.Target => "a value and its target",
        Shapes.Value => "values of one subject",
        Shapes.State => "states of one item",
        Shapes.Mark => "a mark and words of one item",
        Shapes.Completion => "a declaration of completion and what is below it",
        Shapes.Progress => "a share of completion and the items below it",
        Shapes.Verdict => "a verdict and the work that the report lists",
        Shapes.NoSuchDay => "a day that no calendar has",
        Shapes.Weekday => "a date and its day of the week",
        Shapes.Period => "the start and the end of a period",
        Shapes.ReportDay => "the day on which something was done and the day of the report",
        _ => WordsOf(shape.ToString()),
    };

    private static string TextOf(Evidence evidence) => evidence switch
    {
        Evidence.Written => "it is written out",
        Evidence.Named => "the claim is called a total, a count or a rate",
        Evidence.SameKind => "all are of one unit or one noun",
        Evidence.Family => "the members belong together",
        Evidence.Complete => "everything in the list takes part",
        Evidence.Several => "there are three members or more",
        Evidence.Enumerated => "the things are numbered or named",
        Evidence.Near => "the figures are close",
        Evidence.SiblingsHold => "others of the same table or list hold",
        Evidence.ShapeHolds => "others of the same form hold in this report",
        Evidence.Far => "the figures are far apart",
        Evidence.Rates => "a word says that the figures are rates, measurements or estimates",
        Evidence.Selected => "a word says that only a selection is meant",
        Evidence.MixedKinds => "the members name different kinds of things",
        Evidence.PartExceeds => "a member is greater than the whole",
        Evidence.OtherFigures => "other figures are beside the claim",
        Evidence.OtherThing => "the claim may mean something else",
        Evidence.Incomplete => "something in the list takes no part",
        Evidence.SiblingsFail => "others of the same form are far off",
        Evidence.Measured => "such things are counted more often than listed",
        Evidence.Universal => "a word covers all there is",
        Evidence.Marked => "a mark or a box says so",
        Evidence.Direct => "what disagrees is directly below the claim, or in the same item",
        Evidence.SiblingsDone => "most siblings of what is open are done",
        Evidence.Required => "what is open is required",
        Evidence.SameSubject => "both have the same name",
        Evidence.OtherPlace => "what disagrees is in another section",
        Evidence.NotSure => "what is open may be a remark, a plan or an attribute",
        Evidence.Headline => "it is said of the whole report",
        Evidence.Repeated => "one of the values is repeated elsewhere",
        _ => WordsOf(evidence.ToString()),
    };

    // A member that has no text of its own yet: "OtherSet" is "other set".
    private static string WordsOf(string name)
    {
        var words = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && words.Length > 0)
                words.Append(' ');
            words.Append(char.ToLowerInvariant(letter));
        }
        return words.ToString();
    }
}
