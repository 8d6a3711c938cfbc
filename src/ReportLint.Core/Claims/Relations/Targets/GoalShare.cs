namespace ReportLint.Claims;

/// <summary>A share of the whole that a report says was reached.</summary>
internal sealed record GoalShare(int Item, Quantity Value, GoalKind Kind);
