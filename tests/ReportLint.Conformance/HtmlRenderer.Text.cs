using System.Globalization;
using System.Text;
using ReportLint.Markdown;

namespace ReportLint.Conformance;

internal sealed partial class HtmlRenderer
{
    private const string SafeInUrls = "!#$%()*+,-./:;=?@_~";

    /// <summary>What a piece of text means, its escape or character reference resolved.</summary>
    private static string Plain(SyntaxNode node)
    {
        if (node.Kind == SyntaxKind.Escape)
            return node.Source[1..].ToString();
        if (node.Kind != SyntaxKind.CharacterReference)
            return node.Source.ToString();
        CharacterReferences.Scan(node.Source, out var reference);
        return reference.Second == '\0' ? $"{reference.First}" : $"{reference.First}{reference.Second}";
    }

    private static string Unescape(SyntaxNode node)
    {
        if (!node.HasChildren)
            return node.Source.ToString();
        var text = new StringBuilder();
        foreach (var child in node.Children)
            text.Append(child.Kind is SyntaxKind.SoftBreak or SyntaxKind.HardBreak ? "\n" : Plain(child));
        return text.ToString();
    }

    private void Escape(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => _html.Append("&amp;"),
                '<' => _html.Append("&lt;"),
                '>' => _html.Append("&gt;"),
                '"' => _html.Append("&quot;"),
                '\0' => _html.Append('\uFFFD'),
                _ => _html.Append(c),
            };
        }
    }

    private void Raw(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            _html.Append(c == '\0' ? '\uFFFD' : c);
    }

    private void EscapeUrl(string url)
    {
        foreach (var rune in url.EnumerateRunes())
        {
            if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || SafeInUrls.Contains((char)rune.Value)))
                _html.Append((char)rune.Value);
            else if (rune.Value is '&' or '\'')
                _html.Append(rune.Value == '&' ? "&amp;" : "&#x27;");
            else
                EscapeBytes(rune.Value == 0 ? Rune.ReplacementChar : rune);
        }
    }

    private void EscapeBytes(Rune rune)
    {
        Span<byte> bytes = stackalloc byte[4];
        foreach (var b in bytes[..rune.EncodeToUtf8(bytes)])
            _html.Append(CultureInfo.InvariantCulture, $"%{b:X2}");
    }
}
