namespace ReportLint.Claims;

/// <summary>Checks that are no tests: "all checks passed", "CI is green". They are told by the list of them, where tests are told by their run.</summary>
internal static class Checks
{
    private const int FewestListed = 3;

    private static readonly WordSet First = Wordings.WordsOf(Wording.CheckedSubject);

    /// <summary>Whether a subject is of that kind.</summary>
    public static bool AreMeant(in Token subject) => First.Contains(subject.Value) && !subject.Has(Concepts.Test);

    /// <summary>Whether the line is a row or a line of such a list itself, or its section holds one.</summary>
    public static bool AreListed(ReportModel model, in Item item)
    {
        if (item.Kind is ItemKind.TableRow or ItemKind.FenceLine)
            return true;
        ref readonly var section = ref model.SectionList[item.Section];
        var listed = 0;
        for (var i = section.Items.First; i < section.Items.End && listed < FewestListed && model.ItemList[i].Section == item.Section; i++)
            listed += model.ItemList[i].Group != item.Group && model.ItemList[i].Kind is ItemKind.ListItem or ItemKind.TableRow or ItemKind.FenceLine && model.ItemList[i].Status != Polarity.None ? 1 : 0;
        return listed >= FewestListed;
    }
}
