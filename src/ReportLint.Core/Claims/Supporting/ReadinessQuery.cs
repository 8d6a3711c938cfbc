using ReportLint.Claims.Laws;
using ReportLint.Claims.Statements;
using ReportLint.Text;

namespace ReportLint.Claims.Supporting;

/// <summary>Verdicts that the work is ready, with no criterion, result or link in their section. The first is reported; what repeats it is
/// listed with it.</summary>
internal sealed class ReadinessQuery(SupportTable table) : ClaimQuery(table)
{
    // So many criteria with their outcomes support a verdict.
    private const int LeastCriteria = 3;

    // Wholes of scores: "95/100" counts nothing.
    private const int SmallScale = 5, MiddleScale = 10, LargeScale = 100;

    private const Support Accepted = Support.Link | Support.Path | Support.Command;

    private readonly Dictionary<int, bool> _isSupported = [];

    /// <inheritdoc/>
    public override Meaning Needs =>
        new(Concepts.None, Topics.Ready | Topics.Deploy | Topics.Fitness | Topics.Verdict | Topics.Judgement | Topics.Destination);

    /// <inheritdoc/>
    public override void Read()
    {
        _isSupported.Clear();
        var (first, span) = (-1, default(TextSpan));
        List<TextSpan> others = [];
        for (var item = 0; item < Model.ItemList.Count; item++)
        {
            if (!Table.Verdicts.Read(item, out var verdict) || !IsClaim(item, verdict) || IsSupported(item))
                continue;
            if (first < 0)
                (first, span) = (item, verdict.Span);
            else
                others.Add(verdict.Span);
        }
        if (first >= 0)
            Add(UnsupportedKind.Readiness, first, span, others);
    }

    private bool IsClaim(int item, in Verdict verdict) =>
        verdict.Meaning == VerdictMeaning.Ready && !verdict.IsConditional && Assertions.IsAsserted(item, verdict.First, verdict.End);

    private bool IsSupported(int item)
    {
        ref readonly var line = ref Model.ItemList[item];
        if ((Supports.Of(line) & Accepted) != 0 || CountsChecks(line))
            return true;
        if (!_isSupported.TryGetValue(line.Section, out var isSupported))
            _isSupported[line.Section] = isSupported = IsSectionSupported(line.Section);
        return isSupported;
    }

    private bool IsSectionSupported(int section)
    {
        ref readonly var around = ref Model.SectionList[section];
        var criteria = 0;
        for (var i = around.Items.First; i < around.Items.End; i++)
        {
            ref readonly var line = ref Model.ItemList[i];
            if (CountsChecks(line) || (Supports.Of(line) & Support.Link) != 0)
                return true;
            criteria += line.Kind == ItemKind.TableRow && (line.Status != Polarity.None || line.HasQuantities) ? 1 : 0;
        }
        return criteria >= LeastCriteria;
    }

    // "36 of 36", "all 91 tests pass".
    private bool CountsChecks(in Item item)
    {
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var quantity = ref Model.QuantityList[q];
            if (quantity.Unit == Unit.Ratio
                && (quantity.Whole is not (SmallScale or MiddleScale or LargeScale) || (item.Concepts & Concepts.Test) != 0))
                return true;
            if (quantity.Unit == Unit.None && (item.Concepts & Concepts.Test) != 0
                && (item.Concepts & (Concepts.Outcome | Concepts.Achieved)) != 0)
                return true;
        }
        return false;
    }
}
