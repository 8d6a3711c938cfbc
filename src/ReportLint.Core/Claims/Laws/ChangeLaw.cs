using ReportLint.Claims.Statements;
using ReportLint.Text;

namespace ReportLint.Claims.Laws;

/// <summary>What all forms of the law Change share: a stated change is compared with the values before and after.</summary>
internal abstract class ChangeLaw(ClaimTable table) : LawReader(table)
{
    /// <summary>1, -1, or 0 where no sign stands before the figure.</summary>
    protected static int SignOf(in Statement statement) =>
        statement.Has(StatementFlags.Plus) ? 1 : statement.Has(StatementFlags.Minus) ? -1 : 0;

    /// <summary>Which way a change is said to go, by its sign or by a word beside it; 0 where nothing says.</summary>
    protected static int DirectionOf(in Statement statement)
    {
        if (SignOf(statement) is not 0 and var sign)
            return sign;
        // "Reduced to 40 %" says what is left.
        if (statement.Before is { Last: Signs.To, WordsAfterLast: 0 })
            return 0;
        return (statement.Flags & (StatementFlags.Falls | StatementFlags.Rises)) switch
        {
            StatementFlags.Falls => -1,
            StatementFlags.Rises => 1,
            _ => 0,
        };
    }

    /// <summary>Whether a figure is said to be a change: by a sign, a word, or as a factor.</summary>
    protected bool IsToldAsChange(int stated)
    {
        ref readonly var statement = ref Table.Statements[stated];
        return statement.Has(StatementFlags.Plus | StatementFlags.Minus | StatementFlags.OfChange)
            || Table.QuantityOf(stated).Unit == Unit.Times;
    }

    /// <summary>Adds the relation of a pair and its change; null where the figures cannot be compared.</summary>
    /// <param name="pair">The values.</param>
    /// <param name="stated">The statement of the change.</param>
    /// <param name="shape">How it is written.</param>
    /// <param name="place">What holds its siblings.</param>
    /// <param name="added">The index of the relation.</param>
    protected bool TryAddChange(in ChangePair pair, int stated, Shapes shape, int place, out int added)
    {
        added = -1;
        ref readonly var statement = ref Table.Statements[stated];
        ref readonly var quantity = ref Table.QuantityOf(stated);
        if (!ChangeFormulas.AreComparable(pair.Before, pair.After, quantity))
            return false;
        var computed = ChangeFormulas.Compute(pair.Before, pair.After, quantity);
        if (double.IsInfinity(computed) || double.IsNaN(computed))
            return false;
        var holds = Agrees(pair, quantity, statement);
        AddMembers(pair);
        added = Table.Relations.All.Count;
        ref var relation = ref AddRelation(Law.Change, shape, stated, holds ? null : Explanation.None, computed, place);
        AddDistance(ref relation, Math.Abs(quantity.Value), Math.Abs(computed));
        return true;
    }

    /// <summary>Whether some usual formula gives the change.</summary>
    protected static bool Agrees(in ChangePair pair, in Quantity stated, in Statement statement)
    {
        var (sign, direction) = (SignOf(statement), DirectionOf(statement));
        return ChangeFormulas.Agree(pair.Before, pair.After, stated, sign, direction)
            || (pair.LastStep is { } step && ChangeFormulas.Agree(step, pair.After, stated, sign, direction));
    }

    private void AddMembers(in ChangePair pair)
    {
        var item = Table.Statements[pair.First].Item;
        if (pair.Last == pair.First)
        {
            var span = Table.QuantityOf(pair.First).NumberSpan;
            var text = Table.Model.Text.Slice(span);
            var (low, high) = (1, text.Length - 1);
            while (low < text.Length && IsOfNumber(text[low]))
                low++;
            while (high > low && IsOfNumber(text[high - 1]))
                high--;
            Table.Relations.AddMember(pair.First, item, TextSpan.FromBounds(span.Start, span.Start + low));
            Table.Relations.AddMember(-1, item, TextSpan.FromBounds(span.Start + high, span.End));
            return;
        }
        AddMember(pair.IsReversed ? pair.Last : pair.First);
        AddMember(pair.IsReversed ? pair.First : pair.Last);
    }

    private static bool IsOfNumber(char character) => char.IsDigit(character) || character is '.' or ',';
}
