using ReportLint.Diagnostics;
using ReportLint.Evidence;
using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Analysis;

/// <summary>Writes comments that silence what is found: at the end of the line, in a table before the row's last bar, and for the whole
/// file where a comment would be shown or would change the text, as in code and front matter.</summary>
internal static class SuppressionWriter
{
    /// <summary>What is wrong with a reason that <see cref="MayBeReason"/> refuses.</summary>
    public const string ReasonMistake = "The reason is part of a comment on one line: it cannot contain '--' or control characters";

    /// <summary>Whether a text can be the reason in a comment.</summary>
    public static bool MayBeReason(string text) => text.IndexOf("--", StringComparison.Ordinal) < 0 && !text.Any(char.IsControl);

    /// <summary>Silences everything that is found in a text.</summary>
    /// <param name="linter">The linter.</param>
    /// <param name="text">The text.</param>
    /// <param name="options">What is found, and what is not.</param>
    /// <param name="reason">Why; may be empty.</param>
    /// <param name="evidence">What the report is compared with; null where there is nothing.</param>
    /// <param name="cancellationToken">Ends the analysis early.</param>
    /// <returns>The text itself where nothing is found.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static SourceText Add(Linter linter, SourceText text, LinterOptions options, string reason, ReportEvidence? evidence = null,
        CancellationToken cancellationToken = default)
    {
        var found = linter.Analyze(text, options, evidence, cancellationToken: cancellationToken)
            .Diagnostics.Where(diagnostic => !diagnostic.IsSuppressed && diagnostic.Descriptor.Category != Category.Linter).ToArray();
        if (found.Length == 0)
            return text;
        var tree = new MarkdownParser().Parse(text, cancellationToken);
        var leaves = LeavesOf(tree);
        var places = new SortedDictionary<int, (string Scope, SortedSet<string> Rules)>();
        foreach (var diagnostic in found)
        {
            // Of a rule that reports once a file the next place would be reported instead.
            var (offset, scope) = diagnostic.Descriptor.IsOnePerFile ? WholeFile(tree) : PlaceFor(tree, leaves, diagnostic.Span);
            if (!places.TryGetValue(offset, out var place))
                places.Add(offset, place = (scope, new(StringComparer.Ordinal)));
            place.Rules.Add(diagnostic.Id);
        }
        return text.WithChanges([.. places.Select(place => new TextChange(new(place.Key, 0),
            Comment(text, place.Key, place.Value.Scope, place.Value.Rules, reason)))]);
    }

    /// <summary>The comment that silences one rule: where a diagnostic is, or in the whole file.</summary>
    /// <param name="text">The report.</param>
    /// <param name="diagnostic">What was found in it.</param>
    /// <param name="isForFile">Whether the rule is silenced in the whole file.</param>
    /// <param name="reason">Why; may be empty.</param>
    public static TextChange ChangeFor(SourceText text, Diagnostic diagnostic, bool isForFile, string reason)
    {
        var tree = new MarkdownParser().Parse(text);
        var (offset, scope) = isForFile || diagnostic.Descriptor.IsOnePerFile
            ? WholeFile(tree) : PlaceFor(tree, LeavesOf(tree), diagnostic.Span);
        return new(new(offset, 0), Comment(text, offset, scope, new(StringComparer.Ordinal) { diagnostic.Id }, reason));
    }

    private static int[] LeavesOf(SyntaxTree tree) => [.. Enumerable.Range(1, Math.Max(0, tree.NodeCount - 1))
        .Where(i => tree[i].Kind is SyntaxKind.Paragraph or SyntaxKind.Heading or SyntaxKind.TableHeader or SyntaxKind.TableRow)];

    private static string Comment(SourceText text, int offset, string scope, SortedSet<string> rules, string reason)
    {
        var comment = $"<!-- reportlint-{scope} {string.Join(", ", rules)}{(reason.Length > 0 ? ": " + reason : "")} -->";
        return scope == "disable-file" ? comment + LineEnding(text) + LineEnding(text) : offset > 0 && text.Content[offset - 1] == ' '
            ? comment + " " : " " + comment;
    }

    private static string LineEnding(SourceText text)
    {
        var end = text.Content.IndexOf('\n');
        return end > 0 && text.Content[end - 1] == '\r' ? "\r\n" : "\n";
    }

    // Leaves ascend and do not overlap.
    private static (int Offset, string Scope) PlaceFor(SyntaxTree tree, int[] leaves, TextSpan span)
    {
        var behind = Bisection.FirstWhere(0, leaves.Length, (tree, leaves, span),
            static (all, i) => all.tree[all.leaves[i]].Span.Start > all.span.Start);
        if (behind == 0 || tree[leaves[behind - 1]] is var leaf
            && (!leaf.Span.Contains(span.Start) || IsInCode(tree, leaf, EndOfLine(tree.Text, span.Start))))
            return WholeFile(tree);
        var isRow = tree[leaves[behind - 1]].Kind is SyntaxKind.TableHeader or SyntaxKind.TableRow;
        return (isRow ? EndOfRow(tree.Text, span.Start) : EndOfLine(tree.Text, span.Start), "disable-line");
    }

    // A code span, a link or raw HTML that runs on over the line's end would take the comment in.
    private static bool IsInCode(SyntaxTree tree, SyntaxNode leaf, int offset)
    {
        for (var i = leaf.Index + 1; i < leaf.SubtreeEnd; i++)
        {
            var node = tree[i];
            if (node.Kind is SyntaxKind.CodeSpan or SyntaxKind.InlineHtml or SyntaxKind.HtmlComment or SyntaxKind.LinkDestination
                or SyntaxKind.LinkTitle && node.Span.Start < offset && offset < node.Span.End)
                return true;
        }
        return false;
    }

    private static (int, string) WholeFile(SyntaxTree tree)
    {
        var hasFrontMatter = tree.NodeCount > 1 && tree[1].Kind == SyntaxKind.FrontMatter;
        var line = hasFrontMatter ? tree.Text.GetLinePosition(tree[1].Span.End).Line + 1 : 0;
        return (line < tree.Text.LineCount ? tree.Text.GetLineSpan(line).Start : 0, "disable-file");
    }

    // Before the blanks or the backslash of a hard line break, and before the closing sequence of a heading.
    private static int EndOfLine(SourceText text, int offset)
    {
        var line = text.GetLineSpan(text.GetLinePosition(offset).Line);
        var end = line.End;
        while (end > line.Start && text.Content[end - 1] is ' ' or '\t' or '\\' or '#')
            end--;
        return Math.Max(end, offset);
    }

    private static int EndOfRow(SourceText text, int offset)
    {
        var line = text.GetLineSpan(text.GetLinePosition(offset).Line);
        var end = line.End;
        while (end > line.Start && text.Content[end - 1] is ' ' or '\t')
            end--;
        if (end > line.Start && text.Content[end - 1] == '|' && (end - 1 == line.Start || text.Content[end - 2] != '\\'))
            end--;
        return Math.Max(end, offset);
    }
}
