using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Reports conflicts, each once.</summary>
internal static class ConflictClaims
{
    /// <summary>Adds a conflict unless another reader found it.</summary>
    public static void Add(ReportModel model, int item, int quantity, int earlier) =>
        Add(model, item, model.QuantityList[quantity].Span, model.QuantityList[earlier].Span);

    /// <summary>Adds a conflict of two spans unless another reader found it.</summary>
    public static void Add(ReportModel model, int item, TextSpan span, TextSpan first)
    {
        var known = model.ClaimsOf<Conflict>();
        foreach (var conflict in known)
        {
            if (conflict.Span == span || (conflict.Span == first && conflict.Earlier == span) || (conflict.Earlier == first && model.ItemList[conflict.Item].Span == model.ItemList[item].Span))
                return;
        }
        known.Add(new Conflict(span, first, [], item));
    }

    /// <summary>Adds a conflict of statuses, unless the same line was told of, under another part of its name, or the same open place further down.</summary>
    public static bool TryAdd(ReportModel model, ConflictingStatus conflict)
    {
        var known = model.ClaimsOf<ConflictingStatus>();
        foreach (var told in known)
        {
            if (told.Item == conflict.Item || told.Open[0].Span == conflict.Open[0].Span)
                return false;
        }
        known.Add(conflict);
        return true;
    }
}
