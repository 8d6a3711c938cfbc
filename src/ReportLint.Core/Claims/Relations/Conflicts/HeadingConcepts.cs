using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>What headings say of the lines below them.</summary>
internal static class HeadingConcepts
{
    /// <summary>What the heading of a section says; "What was built" tells of the present, whatever "was" says elsewhere.</summary>
    public static Concepts Of(ReportModel model, int section)
    {
        ref readonly var heading = ref model.ItemList[model.SectionList[section].Heading];
        return (heading.Concepts & Concepts.Before) != 0 && Recounts(model, heading) ? heading.Concepts & ~Concepts.Before : heading.Concepts;
    }

    private static bool Recounts(ReportModel model, in Item heading)
    {
        for (var i = heading.FirstToken; i < heading.EndToken; i++)
        {
            if (model.Tokens[i].Kind == TokenKind.Word)
                return model.Wordings.Leads(model.Text.Slice(TextSpan.FromBounds(model.Tokens[i].Start, heading.Span.End)), Wording.Recounting);
        }
        return false;
    }
}
