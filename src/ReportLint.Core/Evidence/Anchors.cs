using System.Globalization;
using System.Text;
using ReportLint.Diagnostics;
using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Evidence;

/// <summary>The places of one Markdown file that a link can name.</summary>
internal sealed class Anchors
{
    /// <summary>So many headings that each missing anchor is compared with take no time yet.</summary>
    private const int MostCompared = 500;

    private static readonly char[] Digits = [.. "0123456789"];

    private readonly HashSet<string> _slugs = new(StringComparer.Ordinal);

    // What headings of one name are distinguished by, as far as they got.
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    // What some renderer or other would accept.
    private readonly HashSet<string> _letters = new(StringComparer.Ordinal);

    /// <summary>Whether something of that name is there, as GitHub or another renderer would have it.</summary>
    public bool Has(string fragment)
    {
        var name = fragment.StartsWith("user-content-", StringComparison.Ordinal) ? fragment.Substring("user-content-".Length) : fragment;
        if (_slugs.Contains(name) || name is "top")
            return true;
        var letters = Slugs.Letters(name);
        // Renderers number headings of one name, each in its own way, and some leave out what stands before the first letter.
        return letters.Length == 0 || _letters.Contains(letters) || _letters.Contains(letters.TrimEnd(Digits))
            || _letters.Contains(letters.TrimStart(Digits));
    }

    /// <summary>The slug that is written almost so; null where none is, and where there are too many to look at.</summary>
    public string? NearTo(string fragment) => _slugs.Count > MostCompared ? null : Suggestion.For(fragment, _slugs);

    /// <summary>Reads them.</summary>
    public static Anchors Of(SyntaxTree tree)
    {
        var anchors = new Anchors();
        for (var i = 1; i < tree.NodeCount; i++)
        {
            var node = tree[i];
            if (node.Kind == SyntaxKind.Heading)
                anchors.AddHeading(TextOf(tree, node));
            else if (node.Kind is SyntaxKind.HtmlBlock or SyntaxKind.InlineHtml)
                anchors.AddNames(node.Source);
        }
        return anchors;
    }

    private void AddHeading(string text)
    {
        Add(Slugs.Of(text));
        // Where it is mis-decoded, a link may name what was meant.
        if (Mojibake.IndexOfStart(text.AsSpan()) >= 0)
            AddLetters(Slugs.Letters(Decoded(text)));
    }

    private static string Decoded(string text)
    {
        var decoded = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var length = Mojibake.Decode(text.AsSpan(at), out var codePoint, at > 0 ? text[at - 1] : '\0');
            if (length > 0)
                decoded.Append(char.ConvertFromUtf32(codePoint));
            else
                decoded.Append(text[at]);
            at += Math.Max(1, length);
        }
        return decoded.ToString();
    }

    private void Add(string slug)
    {
        var numbered = slug;
        for (var i = _numbers.TryGetValue(slug, out var next) ? next : 1; !_slugs.Add(numbered); i++)
        {
            numbered = slug + "-" + i.ToString(CultureInfo.InvariantCulture);
            _numbers[slug] = i + 1;
        }
        AddLetters(Slugs.Letters(slug));
    }

    private void AddLetters(string letters)
    {
        _letters.Add(letters);
        _letters.Add(letters.TrimStart(Digits));
    }

    // id="..." and name='...'
    private void AddNames(ReadOnlySpan<char> html)
    {
        foreach (var attribute in new[] { "id=", "name=" })
        {
            for (var rest = html; rest.IndexOf(attribute.AsSpan(), StringComparison.OrdinalIgnoreCase) is >= 0 and var at;)
            {
                rest = rest.Slice(at + attribute.Length);
                if (rest.Length < 2 || rest[0] is not ('"' or '\''))
                    continue;
                var end = rest.Slice(1).IndexOf(rest[0]);
                if (end > 0 && _slugs.Add(rest.Slice(1, end).ToString()))
                    _letters.Add(Slugs.Letters(rest.Slice(1, end).ToString()));
            }
        }
    }

    private static string TextOf(SyntaxTree tree, SyntaxNode heading)
    {
        var text = new StringBuilder();
        for (var i = heading.Index + 1; i < heading.SubtreeEnd; i++)
        {
            var node = tree[i];
            if (node.Kind is SyntaxKind.Text or SyntaxKind.CodeText)
                text.Append(tree.Text.Content, node.Span.Start, node.Span.Length);
            else if (node.Kind == SyntaxKind.Escape)
                text.Append(tree.Text.Content, node.Span.Start + 1, node.Span.Length - 1);
            else if (node.Kind == SyntaxKind.CharacterReference)
                text.Append(char.ConvertFromUtf32(node.Value));
            else if (node.Kind is SyntaxKind.SoftBreak or SyntaxKind.HardBreak)
                text.Append(' ');
            else if (node.Kind is SyntaxKind.LinkDestination or SyntaxKind.LinkTitle or SyntaxKind.Image)
                i = node.SubtreeEnd - 1;
        }
        return text.ToString();
    }
}
