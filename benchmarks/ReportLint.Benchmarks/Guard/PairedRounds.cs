using System.Runtime;

namespace ReportLint.Benchmarks.Guard;

/// <summary>How many times as fast one thing is as another: many short rounds of each, in turn, on this process's processor time.</summary>
/// <remarks>What else the machine runs takes the clock's time, but hardly the processor's; what remains of it hits both neighbours of a pair, and a pair that it hits
/// unevenly is one of many, of which the median is taken.</remarks>
internal sealed class PairedRounds
{
    private const int Rounds = 21;

    // Code runs unoptimized, then instrumented, then optimized; the rules' many methods take the compiler some seconds, on this process's time.
    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromSeconds(30);

    /// <summary>For so long the compiler has nothing to do any more.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1);

    // Windows counts processor time in steps of 1/64 s: a round is a few of them.
    private static readonly TimeSpan RoundLength = TimeSpan.FromMilliseconds(50);

    private readonly double[] _ratios = new double[Rounds];

    private PairedRounds()
    {
    }

    public double Median => _ratios[Rounds / 2];

    public double LowerQuartile => _ratios[Rounds / 4];

    public double UpperQuartile => _ratios[Rounds - 1 - (Rounds / 4)];

    public static PairedRounds Run(Func<int> ours, Func<int> theirs)
    {
        var (ourCalls, theirCalls) = (CallsOfARound(ours), CallsOfARound(theirs));
        var result = new PairedRounds();
        for (var round = 0; round < Rounds; round++)
        {
            // Who begins changes, so that neither always meets the other's caches and garbage.
            var first = round % 2 == 0 ? TimeOf(ours, ourCalls) : TimeOf(theirs, theirCalls);
            var second = round % 2 == 0 ? TimeOf(theirs, theirCalls) : TimeOf(ours, ourCalls);
            var (our, their) = round % 2 == 0 ? (first, second) : (second, first);
            result._ratios[round] = their / theirCalls / Math.Max(our / ourCalls, double.Epsilon);
        }
        Array.Sort(result._ratios);
        return result;
    }

    /// <summary>Warms up as well: until the compiler has optimized what runs often, on which the last calls are measured.</summary>
    private static int CallsOfARound(Func<int> action)
    {
        var compiled = JitInfo.GetCompiledMethodCount();
        for (var (spent, quiet) = (0.0, 0.0); quiet < Quiet.TotalMilliseconds && spent < LongestWarmUp.TotalMilliseconds;)
        {
            var elapsed = TimeOf(action, calls: 1);
            spent += elapsed;
            var sofar = JitInfo.GetCompiledMethodCount();
            quiet = sofar == compiled ? quiet + elapsed : 0;
            compiled = sofar;
        }
        var calls = 1;
        double round;
        while ((round = TimeOf(action, calls)) < RoundLength.TotalMilliseconds)
            calls *= 2;
        return Math.Max(1, (int)Math.Ceiling(calls * RoundLength.TotalMilliseconds / round));
    }

    private static double TimeOf(Func<int> action, int calls)
    {
        var before = Environment.CpuUsage.TotalTime;
        for (var call = 0; call < calls; call++)
            _ = action();
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }
}
