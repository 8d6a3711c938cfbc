using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Reads plain listings of files in fences: lines that start with a mark and a path, or with a path that has its size or length
/// after it, and fences that hold nothing but paths. Commands, source and configuration are none.</summary>
internal sealed class ListingReader(ReportModel model)
{
    private static readonly string[] PlainLanguages = ["", "text", "txt", "plaintext", "plain", "markdown", "md"];

    public void Read(int fence)
    {
        if (!IsPlain(model.Tree[fence]))
            return;
        var isListing = HoldsNothingElse(model.Tree[fence]);
        foreach (var line in model.Tree[fence].Children)
        {
            if (line.Kind == SyntaxKind.CodeLine && PathScanner.Find(model.Text, line.Span, out var span) is { } path
                && Starts(line.Span, span, out var isMarked)
                && (path.HasExtension || !PathScanner.IsWordBehind(model.Text, span.End, line.Span.End)))
                model.ClaimsOf<PathMention>()
                    .Add(new(span, model.ItemAt(span.Start), path, isMarked || (isListing && !FileExtensions.IsData(path.Text))
                    ? PathPlace.Listing : PathPlace.Prose));
        }
    }

    // Paths, what is said of them, and remarks; one name alone may be anything.
    private bool HoldsNothingElse(SyntaxNode fence)
    {
        var paths = 0;
        foreach (var line in fence.Children)
        {
            if (line.Kind != SyntaxKind.CodeLine || line.Source.Trim().IsEmpty || line.Source.Trim()[0] == '#')
                continue;
            if (PathScanner.Find(model.Text, line.Span, out var span) is not { } path || !Starts(line.Span, span, out _)
                || IsCommand(line.Span, span))
                return false;
            paths += path.IsBare ? 1 : 2;
        }
        return paths > 1;
    }

    // "scripts/deploy.sh production"
    private bool IsCommand(TextSpan line, TextSpan path) =>
        PathScanner.IsWordBehind(model.Text, path.End, line.End)
            || model.Text.Slice(TextSpan.FromBounds(path.End, line.End)).StartsWith(" -".AsSpan()) && path.End + 2 < line.End
            && model.Text.Content[path.End + 2] != ' ';

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
