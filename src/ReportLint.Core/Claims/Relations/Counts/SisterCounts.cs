namespace ReportLint.Claims;

/// <summary>Headings and lines that count their lists in one form: where "Bow (14 left)" and "Stern (6 left)" count them rightly, "Mast (6 left)" over two items does not.</summary>
internal sealed class SisterCounts(ReportModel model)
{
    /// <summary>So many have to count rightly, each of them two things or more.</summary>
    private const int FewestRight = 2;

    /// <summary>What is declared may be so many times what is listed, or less.</summary>
    private const int FarOff = 4;

    // By what they stand below.
    private readonly Dictionary<(ItemKind Kind, int Parent), (int Right, int Wrong, DeclaredCount? Claim)> _families = [];

    public void Clear() => _families.Clear();

    /// <summary>Whether a count stands in parentheses that end its line, over its only list.</summary>
    public bool MayHold(CountPhrase phrase, CountedList list)
    {
        ref readonly var item = ref model.ItemList[phrase.Item];
        return item.Kind is ItemKind.Heading or ItemKind.LabelLine or ItemKind.Paragraph && list.IsAlone && phrase.Count.Value >= 2 && list.Items.Count >= 2 && EndsInParentheses(item, phrase);
    }

    /// <summary>Remembers such a count; <paramref name="claim"/> is null where it is right.</summary>
    public void Add(CountPhrase phrase, CountedList list, DeclaredCount? claim)
    {
        ref readonly var item = ref model.ItemList[phrase.Item];
        var key = (item.Kind == ItemKind.Heading ? ItemKind.Heading : ItemKind.LabelLine, item.Kind == ItemKind.Heading ? model.SectionList[item.Section].Parent : item.Section);
        var family = _families.TryGetValue(key, out var known) ? known : default;
        _families[key] = claim is null ? (family.Right + 1, family.Wrong, family.Claim) : (family.Right, family.Wrong + 1, phrase.Count.Value <= FarOff * list.Items.Count ? claim : null);
    }

    /// <summary>Adds the only one of each family that is wrong.</summary>
    public void Report()
    {
        HashSet<DeclaredCount>? known = null;
        foreach (var (right, wrong, claim) in _families.Values)
        {
            if (right >= FewestRight && wrong == 1 && claim is not null && (known ??= new(model.ClaimsOf<DeclaredCount>())).Add(claim))
                model.ClaimsOf<DeclaredCount>().Add(claim);
        }
    }

    private bool EndsInParentheses(in Item item, CountPhrase phrase)
    {
        if (model.OpenBefore(item, phrase.Count) < 0)
            return false;
        var end = item.EndToken;
        while (end > phrase.Count.EndToken && (model.Tokens[end - 1].Kind == TokenKind.Mark || model.Tokens[end - 1].Is(':')))
            end--;
        return model.Tokens[end - 1].Is(')') && end - phrase.Count.EndToken <= 3;
    }
}
