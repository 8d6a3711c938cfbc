namespace ReportLint.Claims.Laws;

/// <summary>What the place of a figure says of it.</summary>
/// <param name="IsRead">Whether the facts are known.</param>
/// <param name="IsSupposed">Whether it is an aim, an estimate, an example or one of another time.</param>
/// <param name="IsHeadline">Whether it is about the whole report.</param>
/// <param name="Scope">The scope of its item.</param>
/// <param name="FirstHead">The first of the heads above it.</param>
/// <param name="EndHead">The end of these heads.</param>
internal readonly record struct ValueFacts(bool IsRead, bool IsSupposed, bool IsHeadline, int Scope, int FirstHead, int EndHead);

/// <summary>A head above a figure.</summary>
/// <param name="Node">Its node.</param>
/// <param name="End">The end of what it contains.</param>
/// <param name="Alone">How much it limits the figure where no head limits the other one.</param>
/// <param name="Beside">How much it limits the figure where heads limit both.</param>
internal readonly record struct ValueHead(int Node, int End, int Alone, int Beside);
