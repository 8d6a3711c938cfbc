using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>What stands at an offset of a report.</summary>
internal static class ModelPlaces
{
    /// <summary>The index of the item that covers an offset; -1 where none does.</summary>
    public static int ItemAt(this ReportModel model, int offset)
    {
        var before = ItemBefore(model, offset + 1);
        return before >= 0 && model.ItemList[before].Span.End > offset ? before : -1;
    }

    /// <summary>The index of the last item that starts before an offset; -1 where none does.</summary>
    public static int ItemBefore(this ReportModel model, int offset) =>
        Bisection.FirstWhere(0, model.ItemList.Count, (model.ItemList, offset),
            static (all, i) => all.ItemList[i].Span.Start >= all.offset) - 1;

    /// <summary>The index of the section that an offset lies in.</summary>
    public static int SectionAt(this ReportModel model, int offset) => ItemBefore(model, offset + 1) is >= 0 and var item
        ? model.ItemList[item].Section : 0;

    /// <summary>The words of an item's label; null where it has none.</summary>
    public static TextSpan? LabelOf(this ReportModel model, in Item item) =>
        item.LabelEnd > item.FirstToken
            ? TextSpan.FromBounds(model.Tokens[item.FirstToken].Start, model.Tokens[item.LabelEnd - 1].End) : null;

    /// <summary>Whether a sign makes a change of a number: "+250", "-30".</summary>
    public static bool IsSigned(this ReportModel model, in Quantity quantity) =>
        quantity.NumberSpan.Start > 0 && model.Text.Content[quantity.NumberSpan.Start - 1] is '+' or '-' or '\u2212' or '\u00B1';

    /// <summary>The line that an offset lies in, without its ending. It is found from the text around the offset, so that no index of all
    /// lines is made.</summary>
    /// <param name="model">The model.</param>
    /// <param name="offset">In UTF-16 units.</param>
    /// <param name="reach">Of a longer line, only this much before and after the offset; in UTF-16 units.</param>
    public static TextSpan LineAt(this ReportModel model, int offset, int reach = int.MaxValue)
    {
        var text = model.Text.Span;
        var first = offset - Math.Min(offset, reach);
        var end = offset + Math.Min(text.Length - offset, reach);
        var length = text.Slice(offset, end - offset).IndexOfAny('\n', '\r');
        return TextSpan.FromBounds(
            first + text.Slice(first, offset - first).LastIndexOfAny('\n', '\r') + 1, length < 0 ? end : offset + length);
    }

    /// <summary>The line that an offset lies in, without its ending; the one before it is looked up once for all that lies in it.</summary>
    public static TextSpan LineAt(this ReportModel model, int offset, TextSpan last) =>
        offset >= last.Start && offset < last.End ? last : model.LineAt(offset);
}
