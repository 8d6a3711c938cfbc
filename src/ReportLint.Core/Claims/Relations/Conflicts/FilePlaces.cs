namespace ReportLint.Claims;

/// <summary>Whether two places that name a file by its last name may mean one: "exercises/sheet.pdf" and "sheet.pdf", but not "a/index.md" and "b/index.md".</summary>
internal static class FilePlaces
{
    /// <summary>Asks it of two of the places of one name.</summary>
    public static bool MayBeOne(ReportModel model, in StatusPlace one, in StatusPlace other, List<StatusPlace> all, List<int> places)
    {
        var a = PathOf(model, one);
        var b = PathOf(model, other);
        var (isLong, isOtherLong) = (a.IndexOf('/') >= 0, b.IndexOf('/') >= 0);
        if (!isLong && !isOtherLong)
            return true;
        if (isLong && isOtherLong)
            return a.EndsWith(b, StringComparison.OrdinalIgnoreCase) || b.EndsWith(a, StringComparison.OrdinalIgnoreCase);
        // The short name may be that of another file where several end so.
        var (longer, shorter) = (0, 0);
        foreach (var i in places)
        {
            var isPath = PathOf(model, all[i]).IndexOf('/') >= 0;
            longer += isPath ? 1 : 0;
            shorter += isPath ? 0 : 1;
        }
        return longer == 1 && shorter == 1;
    }

    // What stands between the signs of code: "`exercises/sheet.pdf` printed".
    private static ReadOnlySpan<char> PathOf(ReportModel model, in StatusPlace place)
    {
        var subject = model.Text.Slice(place.Subject);
        var path = subject.Slice(subject.IndexOf('`') + 1);
        return path.IndexOf('`') is > 0 and var end ? path.Slice(0, end) : path.Trim('`');
    }
}
