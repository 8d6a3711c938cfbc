namespace ReportLint.Claims.Annotating;

/// <summary>What a label names once the words are gone that say which figure it holds: "Total trial files" and "Passing files" name
/// files.</summary>
internal static class Things
{
    private static readonly HashSet<uint> Names = StemsOf(
        Wording.TotalName,
        Wording.MeanName,
        Wording.MedianName,
        Wording.MinimumName,
        Wording.MaximumName,
        Wording.PassedName,
        Wording.FailedName,
        Wording.SkippedName,
        Wording.OpenName,
        Wording.RateName,
        Wording.ClosedShareName);

    private static readonly HashSet<uint> Statistics = StatisticNames();
    private static readonly HashSet<uint> Norms = StemsOf(Wording.TargetName, Wording.ActualName, Wording.AfterName);
    private static readonly HashSet<uint> Measuring = StemsOf(Wording.MeasuringVerb);
    private static readonly HashSet<uint> Checked = StemsOf(Wording.CheckedNoun);
    private static readonly HashSet<uint> Uneven = StemsOf(Wording.StageNoun);

    /// <summary>Whether a lemma says which figure is meant, and not of what.</summary>
    public static bool IsName(uint lemma) => Names.Contains(lemma)
        || (Lexicon.Default.MeaningOf(lemma).Concepts & (Concepts.Subtotal | Concepts.Remaining)) != 0;

    /// <summary>Whether a lemma says which statistic of a measurement is meant: minimum, P95.</summary>
    public static bool IsStatistic(uint lemma) => Statistics.Contains(lemma);

    /// <summary>Whether a lemma says that a figure is a target, or what was reached, and not of what: target, actual.</summary>
    public static bool IsNorm(uint lemma) => Norms.Contains(lemma);

    /// <summary>Whether a lemma says that something was looked at, so that a tick before it is for having done so: measured, ran.</summary>
    public static bool IsMeasuring(uint lemma) => Measuring.Contains(lemma);

    /// <summary>Whether a lemma names what is checked, whatever it is: test, case.</summary>
    public static bool IsChecked(uint lemma) => Checked.Contains(lemma);

    /// <summary>Whether a run names parts of a plan that are not of one size: phase, week.</summary>
    public static bool AreUneven(Lemmas lemmas, (int First, int End) run)
    {
        foreach (var lemma in lemmas.Of(run))
        {
            if (Uneven.Contains(lemma))
                return true;
        }
        return false;
    }

    /// <summary>Whether a run names nothing but what is checked, and at least that.</summary>
    public static bool AreChecked(Lemmas lemmas, (int First, int End) run)
    {
        foreach (var lemma in lemmas.Of(run))
        {
            if (!IsChecked(lemma))
                return false;
        }
        return run.End > run.First;
    }

    /// <summary>Whether a run names a thing besides what is checked.</summary>
    public static bool NamesOwn(Lemmas lemmas, (int First, int End) run)
    {
        foreach (var lemma in lemmas.Of(run))
        {
            if (!IsName(lemma) && !IsChecked(lemma))
                return true;
        }
        return false;
    }

    private static HashSet<uint> StatisticNames()
    {
        var stems = StemsOf(Wording.MinimumName, Wording.MeanName, Wording.MedianName, Wording.MaximumName);
        for (var percentile = 10; percentile < 100; percentile++)
            stems.Add(Stems.Of($"p{percentile}".AsSpan()));
        return stems;
    }

    private static HashSet<uint> StemsOf(params Wording[] wordings)
    {
        var stems = new HashSet<uint>();
        foreach (var wording in wordings)
        {
            foreach (var phrase in Wordings.Of(wording))
                stems.UnionWith(Stems.AllOf(phrase));
        }
        return stems;
    }
}
