using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Reports conflicts of quantities, each once.</summary>
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
}
