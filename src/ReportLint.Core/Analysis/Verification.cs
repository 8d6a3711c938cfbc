using ReportLint.Diagnostics;
using ReportLint.Evidence;
using ReportLint.Text;

namespace ReportLint.Analysis;

/// <summary>What evidence confirms can be checked, so rules that say otherwise do not report it.</summary>
internal static class Verification
{
    public static void Apply(List<Diagnostic> found, IReadOnlyList<FactBinding> bindings)
    {
        var verified = new SpanSet(bindings.Where(binding => binding.Verdict == ClaimVerdict.Verified)
            .Select(binding => binding.Claim.Span));
        for (var i = found.Count - 1; i >= 0; i--)
        {
            if (found[i].Descriptor is { Category: Category.Evidence, JudgesForm: false })
                Reduce(found, i, verified);
        }
    }

    // Of several places only those stay that nothing confirms.
    private static void Reduce(List<Diagnostic> found, int index, SpanSet verified)
    {
        var diagnostic = found[index];
        if (!verified.Overlaps(diagnostic.Span))
            return;
        var left = diagnostic.AdditionalLocations.Where(location => !verified.Overlaps(location.Span)).ToArray();
        if (left.Length == 0 || !diagnostic.Descriptor.RepeatsItself)
            found.RemoveAt(index);
        else
            found[index] = diagnostic.At(left[0].Span, [.. left.Skip(1)]);
    }
}
