using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Holds counts against a tree that a fence draws: "## New files (6 files)" right above it, "├── ropes/ (4 files)" in it, "**Total:** 14 files" right behind.</summary>
internal sealed class TreeCountReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>Of fewer files nobody draws a tree to count them.</summary>
    private const int FewestFiles = 3;

    /// <summary>So many counts of one tree have to be right before one of no known noun is held to be wrong.</summary>
    private const int FewestRight = 2;

    private static readonly WordSet Files = Wordings.WordsOf(Wording.CountedFile);

    private readonly CountPhraseReader _phrases = new(model);
    private readonly BranchTree _tree = new(model);
    private readonly BranchCounts _counts = new(model);
    private readonly BranchAmounts _amounts = new(model);

    // Counts that nothing but others of their kind can show to be meant so.
    private readonly List<DeclaredCount> _headed = [], _folders = [];

    private int _rightHeads;

    public override void Read()
    {
        _headed.Clear();
        _rightHeads = 0;
        foreach (var (node, section) in Model.FenceList)
        {
            if (!_tree.Read(node))
                continue;
            var head = FencedCountReader.HeadOf(Model, node, section);
            ReadFolders(Math.Max(0, Bisection.FirstWhere(0, Model.ItemList.Count, (Model.ItemList, node), static (all, i) => all.ItemList[i].Node >= all.node) - 1));
            if (_tree.IsOpen)
                continue;
            if (head >= 0 && !_tree.IsCut && Model.ItemList[head].HasQuantities && _phrases.Read(head) is { IsPlain: true } phrase)
                ReadHead(head, phrase);
            ReadTotal(node, section);
        }
        if (_rightHeads > 0)
            Model.ClaimsOf<DeclaredCount>().AddRange(_headed);
    }

    // Behind the only root.
    private int First => _tree.Branches.Count > 1 && _tree.Branches[0].End == _tree.Branches.Count ? 1 : 0;

    // "**Total:** 14 files", right behind the fence or as its last line.
    private void ReadTotal(int fence, int section)
    {
        var end = Model.Tree[fence].SubtreeEnd;
        var at = Bisection.FirstWhere(0, Model.ItemList.Count, (Model.ItemList, end), static (all, i) => all.ItemList[i].Node >= all.end);
        if (_tree.IsCut)
            at--;
        if (at <= 0 || at >= Model.ItemList.Count || Model.ItemList[at].Node != (_tree.IsCut ? fence : end) || Model.ItemList[at].Section != section || CountedTotal.Read(Model, at, mayBeFenced: true) is not { Count.Comparator: Comparator.None } total
            || total.Words.First != total.Count.EndToken || !total.CountsFiles(Model) || total.IsNarrower(Model, at))
            return;
        _counts.Read(_tree, First, _tree.Branches.Count, default);
        Report(total.Count, at, Model.SpanOf(total.Words.First, total.Words.End), isOfFiles: true);
    }

    private void ReadHead(int head, CountPhrase phrase)
    {
        var noun = Model.SpanOf(phrase.Words.First, phrase.Words.End);
        _counts.Read(_tree, First, _tree.Branches.Count, Singular(Model.Text.Slice(Model.Tokens[phrase.Words.End - 1].Span)));
        var isFile = (Model.MeaningOf(phrase.Words.First, phrase.Words.End).Topics & Topics.FileNoun) != 0 || HoldsFileNoun(noun);
        if (phrase.Count.Comparator != Comparator.None || (phrase.CountsTests && !isFile))
            return;
        if (isFile || _counts.AreNamed)
            Report(phrase.Count, head, noun, HoldsFileNoun(noun));
        else if (_counts.IsWhole && _counts.Allow(phrase.Count.Value, isFile))
            _rightHeads += _counts.Files.Count == phrase.Count.Value ? 1 : 0;
        else if (phrase.IsAside && IsWrong(phrase.Count, 2))
            _headed.Add(new DeclaredCount(phrase.Count, head, Model.Quote(noun), [.. _counts.Files]));
    }

    private void ReadFolders(int item)
    {
        _folders.Clear();
        var right = 0;
        for (var i = 0; i < _tree.Branches.Count; i++)
        {
            var branch = _tree.Branches[i];
            if (branch.End > i + 1)
                _amounts.Read(_tree, i);
            if (branch.End <= i + 1 || BranchRemark.Read(Model, branch.Rest) is not { } remark)
                continue;
            var noun = Model.Text.Slice(remark.Noun);
            var isFile = !noun.IsEmpty && HoldsFileNoun(remark.Noun);
            var isOwn = !noun.IsEmpty && !isFile && IsNameOf(branch.Name, noun);
            if (!noun.IsEmpty && !isFile && !isOwn)
                continue;
            _counts.Read(_tree, i + 1, branch.End, default);
            if (!_counts.IsWhole || _counts.Allow(remark.Count.Value, isFile))
                right += _counts.IsWhole && _counts.Files.Count == remark.Count.Value ? 1 : 0;
            // A file may hold several routes.
            else if (IsWrong(remark.Count, 2) && (isFile || noun.IsEmpty || remark.Count.Value < _counts.Files.Count))
                (isFile ? Model.ClaimsOf<DeclaredCount>() : _folders).Add(new DeclaredCount(remark.Count, item, Model.Quote(noun.IsEmpty ? new TextSpan(branch.Name.Start, branch.Name.Length - (branch.IsMarked ? 1 : 0)) : remark.Noun), [.. _counts.Files]));
        }
        if (right >= FewestRight && _folders.Count <= right)
            Model.ClaimsOf<DeclaredCount>().AddRange(_folders);
    }

    private void Report(in Quantity count, int item, TextSpan noun, bool isOfFiles)
    {
        if (_counts.IsWhole && !_counts.Allow(count.Value, isOfFiles) && IsWrong(count, Math.Max(2, count.Value / 4)))
            Model.ClaimsOf<DeclaredCount>().Add(new DeclaredCount(count, item, Model.Quote(noun), [.. _counts.Files]));
    }

    private static ReadOnlySpan<char> Singular(ReadOnlySpan<char> word) => word.Length > FewestFiles && word[word.Length - 1] is 's' or 'S' ? word.Slice(0, word.Length - 1) : word;

    // Barely missed: what is far off counts something else.
    private bool IsWrong(in Quantity count, double farthest) =>
        _counts.Files.Count >= FewestFiles && Math.Abs(count.Value - _counts.Files.Count) is > 0 and var difference && difference <= farthest && difference * 3 <= Math.Max(count.Value, _counts.Files.Count);

    private bool HoldsFileNoun(TextSpan words)
    {
        foreach (var word in Model.Text.Slice(words).ToString().Split(' '))
        {
            if (word.Length > 0 && Files.Contains(WordFolder.Hash(word.AsSpan())))
                return true;
        }
        return false;
    }

    // "routes/ # 3 routes".
    private bool IsNameOf(TextSpan folder, ReadOnlySpan<char> noun)
    {
        var name = Model.Text.Slice(folder).TrimEnd('/');
        var blank = noun.LastIndexOf(' ');
        return Stems.Of(name.Slice(name.LastIndexOf('/') + 1)) == Stems.Of(noun.Slice(blank + 1));
    }
}
