namespace ReportLint.Text;

/// <summary>Finds a place in what ascends.</summary>
internal static class Bisection
{
    /// <summary>The first index of <c>[low, high)</c> for which something holds that, once it holds, goes on to hold; <paramref
    /// name="high"/> where it holds for none.</summary>
    /// <param name="low">The first index.</param>
    /// <param name="high">The index after the last.</param>
    /// <param name="state">What <paramref name="holds"/> looks at, so that it need not capture anything.</param>
    /// <param name="holds">What is asked of an index.</param>
    public static int FirstWhere<T>(int low, int high, T state, Func<T, int, bool> holds)
    {
        while (low < high)
        {
            var middle = (int)(((uint)low + (uint)high) / 2);
            if (holds(state, middle))
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }
}
