using ReportLint.Claims.Laws;

namespace ReportLint.Claims.Supporting;

/// <summary>Whether a report says how a score came about: in its line, in the lines and headings around it, in its section, or for
/// the score of the whole anywhere.</summary>
internal sealed class ScoreReasons(ClaimTable table)
{
    // In items, to both sides, in the same section.
    private const int Near = 4;

    // Of a share that is written with one decimal place.
    private const double Rounding = 0.0005;

    private const Support Accepted = Support.Link | Support.Path | Support.Command | Support.Tool | Support.Scanner | Support.Method;

    private readonly HashSet<int> _explained = [];
    private readonly HashSet<double> _shares = [];
    private readonly HashSet<int> _computed = [];
    private bool _isBrokenDown;

    private ReportModel Model => table.Model;

    /// <summary>Reads what the report says of its scores.</summary>
    public void Read()
    {
        _explained.Clear();
        _shares.Clear();
        _isBrokenDown = false;
        ReadComputed();
        foreach (ref readonly var item in Model.ItemList)
        {
            var isBreakdown = IsLabelled(item, Topics.Breakdown) || IsDeduction(item);
            if (isBreakdown || ((item.Topics & Topics.Method) != 0 && IsMethod(item)))
                Explain(item.Section);
            else if (item.Has(TokenKind.Code) && FindingFiles.IsNamed(Model, item))
                _explained.Add(item.Section);
        }
    }

    // What figures of the report give is explained by them.
    private void ReadComputed()
    {
        _computed.Clear();
        foreach (ref readonly var relation in table.Relations.All)
        {
            if (relation.State == RelationState.Holds && relation.Law is (Law.Sum or Law.Ratio or Law.Mean))
                _computed.Add(relation.Claim);
        }
    }

    private bool IsComputed(in Item item, in Score score)
    {
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            if (Model.QuantityList[q].FirstToken >= score.First && Model.QuantityList[q].EndToken <= score.End && _computed.Contains(q))
                return true;
        }
        return false;
    }

    /// <summary>Says that a section has the parts of a score, or reasons for them.</summary>
    public void Explain(int section)
    {
        _explained.Add(section);
        _isBrokenDown = true;
    }

    /// <summary>Says that a score is explained wherever it is repeated.</summary>
    public void Know(int item, in Score score)
    {
        if (score.Share >= 0 && _explained.Contains(Model.ItemList[item].Section))
            _shares.Add(score.Share);
    }

    /// <summary>Whether the report says how a score came about.</summary>
    public bool AreGiven(int index, in Score score)
    {
        ref readonly var item = ref Model.ItemList[index];
        return AreInLine(item) || IsComputed(item, score) || IsKnown(item, score) || AreAround(index, score)
            || AreInSection(item) || (_isBrokenDown && table.Places.IsHeadline(index));
    }

    private bool IsKnown(in Item item, in Score score) => _shares.Contains(score.Share) || _explained.Contains(item.Section);

    /// <summary>Whether a line names a file, a link, a tool or a method.</summary>
    public bool AreInLine(in Item item) => item.Has(TokenKind.Code) || (Model.Support.Of(item) & Accepted) != 0;

    // A method in the lines around, or a tool or a command in the same block.
    private bool AreAround(int index, in Score score)
    {
        ref readonly var item = ref Model.ItemList[index];
        for (var i = Math.Max(index - Near, 0); i < Math.Min(index + Near + 1, Model.ItemList.Count); i++)
        {
            ref readonly var other = ref Model.ItemList[i];
            if (other.Section != item.Section)
                continue;
            if (Gives(other, score))
                return true;
            var isOfBlock = other.Group == item.Group && item.Kind is ItemKind.FenceLine or ItemKind.LabelLine;
            var accepted = isOfBlock ? Support.Method | Support.Tool | Support.Scanner | Support.Command : Support.Method;
            if ((Model.Support.Of(other) & accepted) != 0)
                return true;
        }
        return false;
    }

    // "Conforming berths: 14/16" beside "Conformity score: 87.5%"; equal grades give nothing.
    private bool Gives(in Item other, in Score score)
    {
        for (var q = other.Quantities.First; q < other.Quantities.End; q++)
        {
            ref readonly var part = ref Model.QuantityList[q];
            if (part is { Unit: Unit.Ratio, MayBeGrade: false, Whole: > 0 } && Math.Abs((part.Value / part.Whole) - score.Share) < Rounding)
                return true;
        }
        return false;
    }

    // A link in the section, or a tool, a file or a method in a heading around.
    private bool AreInSection(in Item item)
    {
        if (item.Section <= 0)
            return false;
        if (!Model.IsTitle(item.Section) && (Model.Support.OfSection(item.Section) & Support.Link) != 0)
            return true;
        for (var section = item.Section; section > 0; section = Model.SectionList[section].Parent)
        {
            if (AreInLine(Model.ItemList[Model.SectionList[section].Heading]))
                return true;
        }
        return false;
    }

    // "Methodology: ...", "Scores are weighted by traffic".
    private bool IsMethod(in Item item) =>
        item.Kind == ItemKind.Heading || (item.Topics & Topics.Graded) != 0 || IsLabelled(item, Topics.Method);

    private bool IsLabelled(in Item item, Topics topic) => (item.Topics & topic) != 0 && item.LabelEnd > item.FirstToken
        && (Model.MeaningOf(item.FirstToken, item.LabelEnd).Topics & topic) != 0;

    // "Lamps: not lit (-5)" says what was taken off.
    private bool IsDeduction(in Item item)
    {
        for (var q = item.Quantities.First; item.MayHold('(') && item.MayHold('-') && q < item.Quantities.End; q++)
        {
            ref readonly var points = ref Model.QuantityList[q];
            if (points.Unit is Unit.None or Unit.Percent && points.FirstToken - 2 >= item.FirstToken
                && Model.Tokens[points.FirstToken - 1].Is('-') && Model.Tokens[points.FirstToken - 2].Is('('))
                return true;
        }
        return false;
    }
}
