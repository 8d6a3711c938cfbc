namespace ReportLint.Claims;

/// <summary>Boxes that are ticked off: "[ ] Backups", "[x] Backups", whatever other mark stands after them.</summary>
internal static class Boxes
{
    /// <summary>Whether an item starts with one.</summary>
    public static bool Start(ReportModel model, in Item item) =>
        item.Kind == ItemKind.ListItem && item.FirstToken < item.EndToken && model.Tokens[item.FirstToken] is { Kind: TokenKind.Mark } mark
            && model.Text.Slice(mark.Span) is ['[', ..];
}
