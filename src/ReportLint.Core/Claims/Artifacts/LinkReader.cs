using System.Text;
using ReportLint.Markdown;

namespace ReportLint.Claims;

/// <summary>Finds the links and images that lead to a place in the report or beside it.</summary>
internal sealed class LinkReader(ReportModel model)
{
    // What stands in a link until somebody knows where it leads.
    private static readonly string[] Placeholders = ["#", .. Wordings.Of(Wording.LinkPlaceholder)];

    public void Read()
    {
        var tree = model.Tree;
        for (var i = 1; i < tree.NodeCount; i++)
        {
            if (tree[i].Kind == SyntaxKind.LinkDestination && Decode(tree[i]) is { Length: > 0 } destination && IsRelative(destination))
                Add(tree[i], destination);
        }
    }

    private void Add(SyntaxNode node, string destination)
    {
        var hash = destination.IndexOf('#');
        var path = hash < 0 ? destination : destination.Substring(0, hash);
        var query = path.IndexOf('?');
        model.ClaimsOf<RelativeLink>()
            .Add(new(node.Span, model.ItemAt(node.Span.Start), query < 0 ? path : path.Substring(0, query), hash < 0
            ? null : destination.Substring(hash + 1)));
    }

    private string Decode(SyntaxNode node)
    {
        var text = new StringBuilder();
        foreach (var part in node.Children)
        {
            if (part.Kind == SyntaxKind.CharacterReference)
                text.Append(char.ConvertFromUtf32(part.Value));
            else
                text.Append(model.Text.Content, part.Span.Start + (part.Kind == SyntaxKind.Escape ? 1 : 0),
                    part.Span.Length - (part.Kind == SyntaxKind.Escape ? 1 : 0));
        }
        return Uri.UnescapeDataString(text.ToString());
    }

    // No scheme, no host, no template.
    private static bool IsRelative(string destination)
    {
        var (colon, slash) = (destination.IndexOf(':'), destination.IndexOf('/'));
        return !Placeholders.Contains(destination, StringComparer.OrdinalIgnoreCase)
            && !destination.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            && (slash < 0 || destination[0] == '.' || !FileExtensions.IsHost(destination.AsSpan(0, slash)))
            && (colon < 0 || (slash >= 0 && slash < colon) || destination[0] == '#')
            && !destination.StartsWith("//", StringComparison.Ordinal) && destination.IndexOfAny(['{', '}', '<', '>', '$', '*', '\n']) < 0;
    }
}
