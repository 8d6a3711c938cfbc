using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds sections that are declared complete and what is still open in them.</summary>
internal sealed class CompletionReader(ReportModel model)
{
    private readonly HashSet<int> _attributed = [];

    // Inner sections come later in the list and first here: an open item counts against the innermost declaration above it.
    public void Read()
    {
        _attributed.Clear();
        for (var i = model.SectionList.Count - 1; i > 0; i--)
        {
            if (!IsTitle(i))
                ReadSection(i);
        }
    }

    // The report's own title speaks for the whole document.
    private bool IsTitle(int section) => section == 1 && model.SectionList[1].Level == 1;

    private void ReadSection(int index)
    {
        var section = model.SectionList[index];
        var strength = Declarations.Find(model, section, out var declaration, out var declaring);
        if (strength == DeclarationStrength.None)
            return;
        var open = new List<OpenItem>();
        var done = 0;
        for (var i = declaring + 1; i < section.Items.End; i++)
        {
            var item = model.ItemList[i];
            if (item.Kind == ItemKind.Heading && Declarations.IsSetApart(item))
            {
                i = model.SectionList[item.Section].Items.End - 1;
                continue;
            }
            if (item.Status == Polarity.Done && item.Kind != ItemKind.Heading)
                done++;
            if (OpenWork.TryRead(model, i, strength, out var openItem) && _attributed.Add(i))
                open.Add(openItem);
        }
        // A mark before a title may be decoration; among items that are done it is a status.
        if (open.Count > 0 && (strength == DeclarationStrength.Stated || done > open.Count))
            model.CompletionList.Add(new Completion(declaration, index, open, done));
    }
}
