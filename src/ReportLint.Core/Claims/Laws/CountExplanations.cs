using ReportLint.Claims.Annotating;
using ReportLint.Claims.Grouping;
using ReportLint.Claims.Statements;
using ReportLint.Text;

namespace ReportLint.Claims.Laws;

/// <summary>Finds why a count is not the number of the things below it: another set fits, or things stand for several.</summary>
internal sealed class CountExplanations(ClaimTable table, CountNouns nouns)
{
    // Of the things that are not named by a path among those that are.
    private const int MostUnnamed = 2;

    // What one thing stands for; more is a measurement.
    private const int MostOfThing = 1000;

    private static readonly WordSet Joins = Wordings.WordsOf(Wording.AndConjunction);
    private static readonly WordSet Rests = Wordings.WordsOf(Wording.RestOfList);

    /// <summary>What explains a count over the children that were read last.</summary>
    public Explanation Explain(in Quantity count, int item)
    {
        var stated = (int)count.Value;
        var children = table.Children;
        if (table.Annotations.Has(item, ItemTraits.Example))
            return Explanation.Example;
        if (children.IsOpen || IsContinued(children.Things))
            return Explanation.OpenList;
        if (IsOtherSet(stated, item) || (count.Unit == Unit.Ratio && IsOtherSet((int)count.Whole, item)))
            return Explanation.OtherSet;
        if (Restarts(children.Things))
            return Explanation.OtherSet;
        if (StandForSeveral(children, stated))
            return Explanation.Range;
        return CarryFigures(children.Things, stated) ? Explanation.Nested : Explanation.None;
    }

    private bool IsContinued(IReadOnlyList<Thing> things)
    {
        var last = things[things.Count - 1];
        return (last.Item >= 0 && table.Annotations.IsContinued(last.Item))
            || Rests.Contains(Names.FirstWordOf(table.Model.Text.Slice(last.Span)));
    }

    // Several numberings, one after the other.
    private bool Restarts(IReadOnlyList<Thing> things)
    {
        for (var i = 1; i < things.Count; i++)
        {
            if (things[i].Item >= 0 && table.Annotations[things[i].Item].Ordinal == 1 && table.Annotations[things[0].Item].Ordinal == 1)
                return true;
        }
        return false;
    }

    private bool IsOtherSet(int stated, int item)
    {
        foreach (var (_, count) in table.Children.Sets)
        {
            if (count == stated)
                return true;
        }
        // "(5 unit tests, 3 integration tests)" above eight.
        var sum = 0.0;
        var (first, end) = table.FiguresOf(item);
        for (var q = first; q < end; q++)
            sum += CountNouns.IsCount(table.QuantityOf(q)) ? table.QuantityOf(q).Value : 0;
        return end - first > 1 && sum.Equals(table.Children.Things.Count);
    }

    // "Phase 3, 4 & 5", "src/" among files; something in words among paths.
    private bool StandForSeveral(ChildSets children, int stated)
    {
        var things = children.Things;
        var isHeads = children.Primary is ChildKind.Sections or ChildKind.Titles;
        var (most, several, folders, paths, areNumbered) = (0, 0, 0, 0, things.Count > 3);
        var number = 1;
        foreach (var thing in things)
        {
            var name = table.Model.Text.Slice(thing.Name);
            var parts = Math.Max(PartsOf(name), isHeads ? Names.CodeCount(table.Model.Text.Slice(thing.Span)) : 1);
            most += parts;
            areNumbered &= thing.Item >= 0 && table.Annotations[thing.Item].Ordinal == number++;
            several += parts > 1 ? 1 : 0;
            folders += Names.IsFolder(name) ? 1 : 0;
            paths += Names.IsCode(name) ? 1 : 0;
        }
        if (stated < things.Count)
            return false;
        var unnamed = things.Count - paths;
        // "1. Setup and tests" is one of a numbered list.
        var fits = ((!areNumbered || several > 1) && stated <= most) || 3 * several > things.Count;
        return fits || (folders > 0 && nouns.IsOfPaths) || (paths > unnamed && unnamed is > 0 and <= MostUnnamed);
    }

    private static int PartsOf(ReadOnlySpan<char> name)
    {
        var (parts, depth, isCode) = (1, 0, Names.IsCode(name));
        for (var i = 0; i + 1 < name.Length; i++)
        {
            depth += name[i] == '(' ? 1 : name[i] == ')' ? -1 : 0;
            if (depth == 0 && (IsJoining(name, i) || IsSeparator(name, i, isCode)))
                parts++;
        }
        return parts;
    }

    // A comma; a slash between words; a sign between blanks.
    private static bool IsSeparator(ReadOnlySpan<char> name, int at, bool isCode)
    {
        if (name[at] is ',' or ';')
            return name[at + 1] == ' ';
        if (at == 0 || name[at] is not ('&' or '+' or '/'))
            return false;
        var isBetweenWords = char.IsLetter(name[at - 1]) && char.IsLetter(name[at + 1]);
        return (name[at - 1] == ' ' && name[at + 1] == ' ') || (name[at] == '/' && !isCode && isBetweenWords);
    }

    // " and ".
    private static bool IsJoining(ReadOnlySpan<char> name, int blank)
    {
        if (name[blank] != ' ')
            return false;
        var word = name.Slice(blank + 1);
        var length = word.IndexOf(' ');
        return length is > 0 and < 5 && Joins.Contains(WordFolder.Hash(word.Slice(0, length)));
    }

    // The things say how many there are of each: "Unit tests: 5".
    private bool CarryFigures(IReadOnlyList<Thing> things, int stated)
    {
        var (sum, ofNoun) = (0.0, 0);
        foreach (var thing in things)
        {
            var main = thing.Item >= 0 ? table.MainOf(thing.Item) : -1;
            var value = main >= 0 ? CountOf(main) : 0;
            sum += value;
            ofNoun += value > 0 && nouns.Holds(table.Lemmas.LastOf(table.Statements[main].Noun)) ? 1 : 0;
        }
        if (SumOfHeads().Equals(stated) || sum.Equals(stated))
            return true;
        return 2 * ofNoun > things.Count || (ofNoun > 0 && stated > things.Count);
    }

    // How many of what is counted the main figure of a thing gives; 0 where it gives something else.
    private double CountOf(int main)
    {
        ref readonly var statement = ref table.Statements[main];
        ref readonly var quantity = ref table.QuantityOf(main);
        var isFree = statement.Has(StatementFlags.AtStart) || statement.NounSpan.IsEmpty;
        var isOfThem = isFree || nouns.Holds(table.Lemmas.LastOf(statement.Noun));
        return isOfThem && CountNouns.IsCount(quantity) && quantity.Value < MostOfThing ? quantity.Value : 0;
    }

    // "Files (9)" above "Core (5)" and "Tests (4)": the law Sum compares them.
    private double SumOfHeads()
    {
        var sum = 0.0;
        foreach (var node in table.Children.Heads)
        {
            var item = table.Groups[node].Item;
            var main = item >= 0 ? table.MainOf(item) : -1;
            sum += main >= 0 && CountNouns.IsCount(table.QuantityOf(main)) ? table.QuantityOf(main).Value : 0;
        }
        return sum;
    }
}
