using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Claims.Annotating;

/// <summary>Reads what the words and signs of an item say about it as a whole. Headings pass on to their sections what they say of time and
/// modality.</summary>
internal sealed partial class Annotator(ReportModel model, Lemmas lemmas)
{
    /// <summary>How many content words of an item are its name.</summary>
    public const int MostNameWords = 12;

    /// <summary>In tokens; a longer line is a sentence.</summary>
    private const int LongestTitle = 16;

    private const Concepts Denied = Concepts.Negation | Concepts.MissTold | Concepts.Future | Concepts.Demand | Concepts.Remaining
        | Concepts.About;

    private static readonly WordSet Reached = Wordings.WordsOf(Wording.ReachedWord);

    private readonly SectionTraits _sections = new(model);

    /// <summary>Forgets what was known of the sections of the last report.</summary>
    public void Clear() => _sections.Clear();

    /// <summary>Reads an item.</summary>
    public void Read(int index, out Annotation annotation)
    {
        ref readonly var item = ref model.ItemList[index];
        annotation = new() { Ordinal = OrdinalOf(item) };
        var (first, end) = LabelOf(item);
        annotation.Label = LemmasOf(first, end, MostNameWords);
        annotation.LabelSpan = SpanOfWords(first, end);
        ReadNames(first, end, ref annotation);
        annotation.Traits |= OwnTraits(item, first) | _sections.Of(item.Section);
    }

    /// <summary>The lemmas of the content words of an item, in order, at most <see cref="MostNameWords"/>.</summary>
    public (int First, int End) NameOf(int index)
    {
        ref readonly var item = ref model.ItemList[index];
        return LemmasOf(item.FirstToken, item.EndToken, MostNameWords);
    }

    /// <summary>Reads a column.</summary>
    public void ReadColumn(int index, out ColumnAnnotation annotation)
    {
        ref readonly var column = ref model.ColumnList[index];
        var names = default(Annotation);
        ReadNames(column.FirstToken, column.EndToken, ref names);
        annotation = new()
        {
            Name = LemmasOf(column.FirstToken, column.EndToken, MostNameWords),
            Roles = names.Roles,
            Outcome = names.Outcome,
            Percentile = names.Percentile,
            IsTotalOnly = (names.Traits & ItemTraits.TotalOnly) != 0,
            Span = SpanOfWords(column.FirstToken, column.EndToken),
        };
        // "Time per test"
        if (model.HoldsSign(column.FirstToken, column.EndToken, '%') || (column.Concepts & Concepts.Per) != 0)
            annotation.Roles |= Roles.Rate;
    }

    /// <summary>Whether an item says that a list goes on.</summary>
    public bool IsContinued(int index)
    {
        ref readonly var item = ref model.ItemList[index];
        var end = item.EndToken;
        if (item.MayHold('\u2026') && model.HoldsSign(Math.Max(item.FirstToken, end - 2), end, '\u2026'))
            return true;
        if (end - item.FirstToken >= 3 && model.Tokens[end - 1].Is('.') && model.Tokens[end - 2].Is('.') && model.Tokens[end - 3].Is('.'))
            return true;
        return model.HoldsPhrase(Wording.MoreToCome, item) || HoldsMore(item);
    }

    /// <summary>Whether words of an item, from a place on, say that a selection is meant.</summary>
    public bool IsSelection(int index, int start = 0)
    {
        ref readonly var item = ref model.ItemList[index];
        foreach (ref readonly var token in model.Tokens.Between(item.FirstToken, item.EndToken))
        {
            if (token.Start >= start && FigureNames.Selects(token))
                return true;
        }
        return false;
    }

    /// <summary>The text of an item, without bullet, hashes and the bars of a row.</summary>
    public TextSpan TextOf(int index)
    {
        ref readonly var item = ref model.ItemList[index];
        return item.FirstToken < item.EndToken ? model.SpanOf(item.FirstToken, item.EndToken) : item.Span;
    }

    /// <summary>Whether words of an item say that more may be reached than was asked for, or that a figure is a score.</summary>
    public bool IsOpenEnded(int index)
    {
        ref readonly var item = ref model.ItemList[index];
        foreach (ref readonly var token in model.Tokens.Between(item.FirstToken, item.EndToken))
        {
            if (FigureNames.OpensEnd(token))
                return true;
        }
        return false;
    }

    /// <summary>The words by which an item says that a target is reached; empty where it does not, or denies it.</summary>
    public TextSpan ReachedOf(int index)
    {
        ref readonly var item = ref model.ItemList[index];
        var found = default(TextSpan);
        foreach (ref readonly var token in model.Tokens.Between(item.FirstToken, item.EndToken))
        {
            if (token.Has(Denied) || token.Has(Topics.Conditional | Topics.Proviso))
                return default;
            if (found.IsEmpty && token.Kind == TokenKind.Word && Reached.Contains(token.Value))
                found = token.Span;
        }
        return found;
    }

    /// <summary>Whether an item is a short line in strong emphasis from end to end.</summary>
    public bool IsTitle(int index)
    {
        ref readonly var item = ref model.ItemList[index];
        if (item.Kind is not (ItemKind.Paragraph or ItemKind.LabelLine) || item.EndToken - item.FirstToken is 0 or > LongestTitle)
            return false;
        var last = model.LastBeforeSigns(item.FirstToken, item.EndToken - 1);
        var first = model.FirstBehindMarks(item.FirstToken, last);
        return (model.Tokens[first].Flags & model.Tokens[last].Flags & TokenFlags.Strong) != 0
            && (item.LabelEnd < 0 || item.LabelEnd >= last || (model.Tokens[item.LabelEnd].Flags & TokenFlags.Strong) != 0);
    }

    // "and 3 more"
    private bool HoldsMore(in Item item)
    {
        for (var at = item.FirstToken + 1; at < item.EndToken; at++)
        {
            if (model.Tokens[at - 1].Kind == TokenKind.Number && FigureNames.NamesMore(model.Tokens[at]))
                return true;
        }
        return false;
    }

    private ItemTraits OwnTraits(in Item item, int label)
    {
        if (item.EndToken <= item.FirstToken)
            return ItemTraits.None;
        var traits = ItemTraits.None;
        ref readonly var last = ref model.Tokens[item.EndToken - 1];
        if (last.Is(':') || last.Is('\uFF1A'))
            traits |= ItemTraits.Colon;
        if ((model.Tokens[item.FirstToken].Flags & TokenFlags.Struck) != 0)
            traits |= ItemTraits.Struck;
        if ((model.Tokens[label].Flags & TokenFlags.Strong) != 0)
            traits |= ItemTraits.Strong;
        if (item.MayHold('\u00D7') && model.HoldsSign(item.FirstToken, item.EndToken, '\u00D7'))
            traits |= ItemTraits.Product;
        return traits;
    }

    private void ReadNames(int first, int end, ref Annotation annotation)
    {
        var (words, totals, last) = (0, 0, default(WordSense));
        foreach (ref readonly var token in model.Tokens.Between(first, end))
        {
            if (token.Kind != TokenKind.Word)
                continue;
            var sense = FigureNames.Of(token);
            last = sense;
            annotation.Roles |= sense.Roles;
            annotation.Concepts |= token.Concepts;
            words += token.Has(Concepts.Stop) ? 0 : 1;
            totals += (sense.Roles & (Roles.Total | Roles.Overall)) != 0 || token.Has(Concepts.Total) ? 1 : 0;
            annotation.IsGraded |= token.Has(Concepts.Severity);
            if (annotation.Outcome == Outcome.None)
                annotation.Outcome = sense.Outcome;
            if (annotation.Percentile == 0 && (token.Flags & TokenFlags.Name) != 0)
                annotation.Percentile = FigureNames.PercentileOf(model.Text.Slice(token.Span));
        }
        // "Score global", and no "Global market".
        if ((last.Uses & WordUses.OverallAfterNoun) != 0)
            (annotation.Roles, totals) = (annotation.Roles | Roles.Overall, totals + 1);
        if ((annotation.Roles & Roles.Total) != 0)
            annotation.Traits |= ItemTraits.Total;
        if ((annotation.Roles & Roles.Overall) != 0)
            annotation.Traits |= ItemTraits.Overall;
        if ((annotation.Roles & Roles.Subtotal) != 0)
            annotation.Traits |= ItemTraits.Total | ItemTraits.Subtotal;
        if ((annotation.Roles & (Roles.Total | Roles.Overall)) != 0 && words == totals)
            annotation.Traits |= ItemTraits.TotalOnly;
    }

    // What stands before the colon, the parenthesis or the first figure; the first cell that holds words.
    private (int First, int End) LabelOf(in Item item)
    {
        if (item.Kind == ItemKind.TableRow)
            return LabelOfRow(item);
        var end = item.LabelEnd >= 0 ? item.LabelEnd : item.EndToken;
        for (var at = item.FirstToken; at < end; at++)
        {
            if (model.Tokens[at].Is('(') || model.Tokens[at].Is('=') || (model.Tokens[at].Kind == TokenKind.Number && at > item.FirstToken))
                return (item.FirstToken, at);
        }
        return (item.FirstToken, end);
    }

    private (int First, int End) LabelOfRow(in Item row)
    {
        for (var cell = row.Cells.First; cell < row.Cells.End; cell++)
        {
            var (first, end) = (model.CellList[cell].FirstToken, model.CellList[cell].EndToken);
            for (var at = first; at < end; at++)
            {
                if (model.Tokens[at].Kind is TokenKind.Word or TokenKind.Code)
                    return (first, end);
            }
        }
        return (row.FirstToken, row.FirstToken);
    }

    private (int First, int End) LemmasOf(int first, int end, int most)
    {
        var start = lemmas.Count;
        for (var at = first; at < end && lemmas.Count - start < most; at++)
        {
            ref readonly var token = ref model.Tokens[at];
            if (token.Kind == TokenKind.Word && !token.Has(Concepts.Stop))
                lemmas.Add(Stems.Of(model, token));
        }
        return (start, lemmas.Count);
    }

    private TextSpan SpanOfWords(int first, int end)
    {
        while (first < end && !IsWordy(model.Tokens[first]))
            first++;
        while (end > first && !IsWordy(model.Tokens[end - 1]) && !model.Tokens[end - 1].Is(')'))
            end--;
        return first < end ? model.SpanOf(first, end) : default;
    }

    private static bool IsWordy(in Token token) => token.Kind is TokenKind.Word or TokenKind.Code or TokenKind.Number;
}
