using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Marks that say no status: turning arrows among other pictures, crosses before what was taken away.</summary>
internal static class Ornaments
{
    /// <summary>In items, to either side.</summary>
    private const int Near = 3;

    /// <summary>In tokens.</summary>
    private const int LongestLine = 60;

    private static readonly WordSet Removed = Wordings.WordsOf(Wording.RemovalWord);

    /// <summary>Whether a mark that says "open" is one picture of several: "🔄 reads the tide again" between "📧 writes to the crew" and "📊 counts the nets".</summary>
    public static bool Decorate(ReportModel model, in Item item)
    {
        if (item.Kind is not (ItemKind.ListItem or ItemKind.Heading or ItemKind.FenceLine) || item.StatusSpan.IsEmpty || !(model.Text.Slice(item.StatusSpan) is ['\uD83D', '\uDD04' or '\uDD01' or '\uDD03', ..]))
            return false;
        if (item.Kind == ItemKind.Heading)
            return DecorateHeadings(model, item);
        var (pictures, statuses) = (0, 0);
        var at = model.ItemAt(item.StatusSpan.Start);
        for (var i = Math.Max(0, at - Near); i <= Math.Min(model.ItemList.Count - 1, at + Near); i++)
        {
            ref readonly var other = ref model.ItemList[i];
            if (i == at || other.Group != item.Group)
                continue;
            statuses += other.Status != Polarity.None ? 1 : 0;
            pictures += other.Status == Polarity.None && StartsWithPicture(model, other) ? 1 : 0;
        }
        // What a program prints begins with pictures and ticks alike.
        return pictures > 0 && (statuses == 0 || (item.Kind == ItemKind.FenceLine && pictures > statuses));
    }

    // "## 🔄 Nightly jobs" between "## 📧 Mail" and "## 📊 Figures".
    private static bool DecorateHeadings(ReportModel model, in Item heading)
    {
        var pictures = 0;
        for (var i = Math.Max(1, heading.Section - Near); i <= Math.Min(model.SectionList.Count - 1, heading.Section + Near); i++)
        {
            ref readonly var other = ref model.ItemList[model.SectionList[i].Heading];
            if (i == heading.Section || model.SectionList[i].Parent != model.SectionList[heading.Section].Parent)
                continue;
            if (other.Status != Polarity.None)
                return false;
            pictures += StartsWithPicture(model, other) ? 1 : 0;
        }
        return pictures > 0;
    }

    /// <summary>Whether a cross stands before what was taken away: "❌ `old.txt` - removed", or anything below "Deleted files".</summary>
    public static bool TellRemoval(ReportModel model, in Item item)
    {
        if (item.Kind != ItemKind.ListItem)
            return false;
        if (model.HoldsOneOf(Removed, item.FirstToken, Math.Min(item.EndToken, item.FirstToken + LongestLine)))
            return true;
        if (item.GroupStart <= 0)
            return false;
        ref readonly var above = ref model.ItemList[item.GroupStart - 1];
        return above.Kind is ItemKind.Heading or ItemKind.LabelLine or ItemKind.Paragraph && above.Section == item.Section && model.HoldsOneOf(Removed, above.FirstToken, Math.Min(above.EndToken, above.FirstToken + LongestLine));
    }

    private static bool StartsWithPicture(ReportModel model, in Item item)
    {
        if (item.EndToken <= item.FirstToken)
            return false;
        var text = model.Text.Slice(TextSpan.FromBounds(item.Span.Start, model.Tokens[item.FirstToken].End));
        text = text.TrimStart("-*+ \t#0123456789.)".AsSpan());
        Emoji.ScanDecoration(text, out var decorates);
        return decorates;
    }
}
