using ReportLint.Text;

namespace ReportLint.Claims.Laws;

/// <summary>One of the things that a claim is compared with.</summary>
/// <param name="Quantity">The index of its quantity; -1 where the thing itself is counted.</param>
/// <param name="Item">The index of its item.</param>
/// <param name="Span">Where it stands; half-open UTF-16 offsets.</param>
internal readonly record struct Member(int Quantity, int Item, TextSpan Span);
