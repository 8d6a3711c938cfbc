using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds headings with nothing under them. What says a value itself, and the titles at the top, need nothing.</summary>
internal sealed class EmptySectionReader(ReportModel model) : ClaimReader(model)
{
    public override void Read()
    {
        var isTop = true;
        var seen = 1;
        for (var i = 1; i < Model.SectionList.Count; i++)
        {
            ref readonly var section = ref Model.SectionList[i];
            ref readonly var heading = ref Model.ItemList[section.Heading];
            isTop = isTop && IsTop(heading, ref seen);
            if (isTop || heading.EndToken == heading.FirstToken || SaysSomething(heading) || HoldsSomething(heading.Node))
                continue;
            var span = TextSpan.FromBounds(Model.Tokens[heading.FirstToken].Start, Model.Tokens[heading.EndToken - 1].End);
            Model.ClaimsOf<EmptySection>().Add(new(span, section.Heading));
        }
    }

    // Nothing but headings above it: a title, or what goes on with one. Each look goes on where the one before ended.
    private bool IsTop(in Item heading, ref int from)
    {
        while (from < heading.Node)
        {
            var node = Model.Tree[from];
            if (node.Kind is not (SyntaxKind.Heading or SyntaxKind.FrontMatter or SyntaxKind.ThematicBreak))
                return false;
            from = node.SubtreeEnd;
        }
        return true;
    }

    // "Score: 98 / 100", "1. Search - configured", "✅ Search", "All done!".
    private bool SaysSomething(in Item heading) =>
        (heading.LabelEnd >= 0 && heading.FirstValueToken < heading.EndToken) || heading.Status != Polarity.None || heading.HasQuantities || Model.Tokens[heading.EndToken - 1].Is('!');

    // "# Ready for release", in large letters, is what the heading above it announces.
    private bool IsBanner(int heading)
    {
        var next = Bisection.FirstWhere(0, Model.SectionList.Count, (Model, heading), static (all, i) => all.Model.SectionList[i].Heading >= 0 && all.Model.ItemList[all.Model.SectionList[i].Heading].Node >= all.heading);
        if (next == Model.SectionList.Count || Model.SectionList[next - 1].Level <= Model.SectionList[next].Level)
            return false;
        return (Model.ItemList[Model.SectionList[next].Heading].Concepts & (Concepts.Readiness | Concepts.Done)) != 0 || (Model.ItemList[Model.SectionList[next].Heading].Topics & Topics.Ready) != 0;
    }

    private bool HoldsSomething(int heading)
    {
        var level = Model.Tree[heading].Value & 7;
        for (var i = Model.Tree[heading].SubtreeEnd; i < Model.Tree.NodeCount; i = Model.Tree[i].SubtreeEnd)
        {
            var node = Model.Tree[i];
            if (node.Kind == SyntaxKind.ThematicBreak)
                continue;
            return node.Kind != SyntaxKind.Heading || (node.Value & 7) > level || IsBanner(node.Index);
        }
        return false;
    }
}
