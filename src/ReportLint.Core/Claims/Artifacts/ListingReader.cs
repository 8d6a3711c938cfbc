using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Reads plain listings of files in fences: lines that start with a mark and a path, or with a path that has its size or length behind it. Commands, source and
/// configuration are none.</summary>
internal sealed class ListingReader(ReportModel model)
{
    private static readonly string[] PlainLanguages = ["", "text", "txt", "plaintext", "plain", "markdown", "md"];

    public void Read(int fence)
    {
        if (!IsPlain(model.Tree[fence]))
            return;
        foreach (var line in model.Tree[fence].Children)
        {
            if (line.Kind == SyntaxKind.CodeLine && PathScanner.Find(model.Text, line.Span, out var span) is { } path && Starts(line.Span, span, out var isMarked))
                model.ClaimsOf<PathMention>().Add(new(span, model.ItemAt(span.Start), path, isMarked ? PathPlace.Listing : PathPlace.Prose));
        }
    }

    private static bool IsPlain(SyntaxNode fence)
    {
        foreach (var child in fence.Children)
        {
            if (child.Kind == SyntaxKind.InfoString)
                return PlainLanguages.Contains(child.Source.ToString(), StringComparer.OrdinalIgnoreCase);
        }
        return true;
    }

    // Before it there may be blanks, a bullet and a mark.
    private bool Starts(TextSpan line, TextSpan path, out bool isMarked)
    {
        isMarked = false;
        foreach (var c in model.Text.Slice(TextSpan.FromBounds(line.Start, path.Start)))
        {
            if (c < 0x80 && !PathScanner.IsBlank(c) && c is not ('-' or '*' or '[' or ']' or 'x' or 'X'))
                return false;
            isMarked |= c >= 0x80 || c == '[';
        }
        return true;
    }
}
