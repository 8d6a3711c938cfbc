using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds things of the same content words that are marked done in one place and open in another.</summary>
internal sealed class ConflictingStatusReader : ClaimReader
{
    /// <summary>Words that are repeated more often name a kind of thing, and each place means another one.</summary>
    private const int MostPlaces = 8;

    /// <summary>More pairs than these are data; each costs a look at its two sections.</summary>
    private const int MostPairs = 64;

    /// <summary>How far a list is looked through for what is done.</summary>
    private const int MostSiblings = 16;

    private static readonly WordSet Still = Wordings.WordsOf(Wording.StillAdverb);

    private static readonly WordSet Mended = Wordings.WordsOf(Wording.MendedWord);

    private static readonly WordSet Attained = Wordings.WordsOf(Wording.AttainedWord);

    private static readonly WordSet General = Wordings.WordsOf(Wording.GeneralParticiple);

    private static readonly WordSet Partly = Wordings.WordsOf(Wording.PartlyWord);

    /// <summary>Letters that the forms of a verb share.</summary>
    private const int SharedLetters = 4;

    private const Concepts NotDone = Concepts.Open | Concepts.Failed | Concepts.Future | Concepts.Plan | Concepts.Optional | Concepts.Remaining | Concepts.Readiness | Concepts.MissTold | Concepts.Target;

    private readonly ItemSubjects _subjects;
    private readonly ItemScopes _scopes;
    private readonly StatusPlaceReader _places;
    private readonly SubjectParts _parts;
    private readonly List<StatusPlace> _all = [];
    // The subjects, each with the first place of its name or, where there are several, the complement of their place among the repeated ones.
    private readonly Dictionary<ulong, int> _subjectPlaces = [];
    private readonly List<List<int>> _repeated = [];
    private int _pairs;

    public ConflictingStatusReader(ReportModel model)
        : base(model)
    {
        _subjects = new(model);
        _scopes = new(model);
        _places = new(model, _subjects);
        _parts = new(model, _subjects);
    }

    public override void Read()
    {
        if (!Model.IsReport)
            return;
        _all.Clear();
        _subjectPlaces.Clear();
        _repeated.Clear();
        _pairs = 0;
        _scopes.Clear();
        _places.Read(_all);
        for (var i = 0; i < _all.Count; i++)
            Add(_all[i].Key, i);
        foreach (var places in _repeated)
        {
            if (places.Count <= MostPlaces)
                Compare(places);
        }
        CompareParts();
    }

    private void Add(ulong key, int place)
    {
        if (!_subjectPlaces.TryGetValue(key, out var known))
        {
            _subjectPlaces.Add(key, place);
            return;
        }
        if (known < 0)
        {
            _repeated[~known].Add(place);
            return;
        }
        _subjectPlaces[key] = ~_repeated.Count;
        _repeated.Add([known, place]);
    }

    private void Compare(List<int> places)
    {
        foreach (var i in places)
        {
            var done = _all[i];
            // A box below "Goals" is ticked when the goal is reached.
            if (!IsDone(done) || (!Boxes.Start(Model, Model.ItemList[done.Item]) && _scopes.IsAimedAt(Model.ItemList[done.Item])))
                continue;
            List<OpenItem>? open = null;
            foreach (var k in places)
            {
                var place = _all[k];
                if (AreOpposed(done, place) && FilePlaces.MayBeOne(Model, done, place, _all, places))
                    Add(ref open, new OpenItem(Model.ItemList[place.Item].Span, place.StatusSpan));
            }
            if (open is not null && ConflictClaims.TryAdd(Model, new ConflictingStatus(done.Subject, done.Item, open)))
                return;
        }
    }

    private bool AreOpposed(in StatusPlace done, in StatusPlace place) =>
        IsOpen(place) && (place.Item > done.Item || !IsFormerLack(place)) && ((place.Status != Polarity.Failed && place.Origin != StatusOrigin.Task) || place.Item > done.Item) && !(Denies(done) && TellsAbsence(place)) && !(IsPartly(place) && IsMended(done)) && !TellOtherWork(done, place)
        && ++_pairs <= MostPairs && _scopes.AreOne(_subjects, done, place);

    // What one place names in more words than the other.
    private void CompareParts()
    {
        _parts.Read(_all);
        for (var i = 0; i < _all.Count && _parts.HoldOpen; i++)
        {
            var done = _all[i];
            if (done.Status != Polarity.Done)
                continue;
            List<OpenItem>? open = null;
            foreach (var k in _parts.Find(i, _all))
            {
                if (IsDone(done) && (Boxes.Start(Model, Model.ItemList[done.Item]) || !_scopes.IsAimedAt(Model.ItemList[done.Item])) && AreOpposed(done, _all[k]))
                    Add(ref open, new OpenItem(Model.ItemList[_all[k].Item].Span, _all[k].StatusSpan));
            }
            if (open is not null)
                ConflictClaims.TryAdd(Model, new ConflictingStatus(done.Subject, done.Item, open));
        }
    }

    // An item may tell of itself in two ways.
    private static void Add(ref List<OpenItem>? open, OpenItem place)
    {
        foreach (var known in open ??= new(4))
        {
            if (known.Span == place.Span)
                return;
        }
        open.Add(place);
    }

    // "Brake tested" and "brake not painted".
    private bool TellOtherWork(in StatusPlace done, in StatusPlace place)
    {
        // "Gate reader built" and "Deploy the gate reader".
        ref readonly var task = ref Model.ItemList[place.Item];
        if (Model.FirstBehindMarks(task.FirstToken, task.EndToken) is var verb && verb < task.EndToken && Model.Tokens[verb].Has(Topics.Deploy) && _subjects.IsTask(verb) && (Model.ItemList[done.Item].Topics & (Topics.Deploy | Topics.Destination)) == 0)
            return true;
        var isDenied = place.Origin == StatusOrigin.List && (Model.ItemList[place.Item].Concepts & (Concepts.Negation | Concepts.Open)) == (Concepts.Negation | Concepts.Open);
        if (place.Origin != StatusOrigin.Sentence && !isDenied)
            return false;
        var (work, denied) = (LastIn(done.Item, done.Subject, isParticiple: true), LastIn(place.Item, isDenied ? place.Subject : place.StatusSpan, isParticiple: false));
        return work >= 0 && denied >= 0 && Model.StartOf(Model.Tokens[work], SharedLetters) != Model.StartOf(Model.Tokens[denied], SharedLetters) && StatusSentences.PrefixOf(Model, denied) == 0;
    }

    // The word that ends some words, and tells what was done.
    private int LastIn(int index, TextSpan words, bool isParticiple)
    {
        ref readonly var item = ref Model.ItemList[index];
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            if (Model.Tokens[i].End == words.End)
                return Model.Tokens[i].Kind == TokenKind.Word && (!isParticiple || Model.EndsParticiple(i)) && !General.Contains(Model.Tokens[i].Value) ? i : -1;
        }
        return -1;
    }

    // What is mended may be there in part.
    private bool IsMended(in StatusPlace done) => HoldsMended(Model.ItemList[done.Item]) || (done.Own > 0 && HoldsMended(Model.ItemList[Model.SectionList[done.Own].Heading]));

    private bool HoldsMended(in Item item) => Model.HoldsOneOf(Mended, item.FirstToken, item.EndToken);

    private bool IsPartly(in StatusPlace place) => Model.HoldsOneOf(Partly, Model.ItemList[place.Item].FirstToken, Model.ItemList[place.Item].EndToken);

    // Done, and of nothing less than the whole of it: "Dashboards: templates" is done with the templates.
    private bool IsDone(in StatusPlace place)
    {
        ref readonly var item = ref Model.ItemList[place.Item];
        if (place.Origin == StatusOrigin.Sentence)
            return place.Status == Polarity.Done && !_scopes.IsSetApart(place.Section, isRow: false, lacksToo: false);
        if (place.Status != Polarity.Done || (item.Concepts & NotDone) != 0)
            return false;
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            if (Model.QuantityList[q].Unit is Unit.Percent or Unit.Ratio && Model.QuantityList[q].Interval.High < 100)
                return false;
        }
        // "Done: gift wrap, order form".
        return item.Kind == ItemKind.TableRow || place.Origin == StatusOrigin.Verb || (place.Origin == StatusOrigin.List && item.Span.Contains(place.StatusSpan)) || (place.Origin == StatusOrigin.StatusLine ? (item.Concepts & Concepts.Negation) == 0 : _subjects.IsBare(item) || SaysHow(item));
    }

    // "✅ Gate sensors: calibrated on both sides": the value tells of all that the label names.
    private bool SaysHow(in Item item)
    {
        if (item.LabelEnd <= item.FirstToken || item.Kind == ItemKind.Heading || Model.FirstBehindMarks(item.FirstValueToken, item.EndToken) is var first && first >= item.EndToken)
            return false;
        if (Model.Tokens[first].Kind != TokenKind.Word || !(Model.Tokens[first].Has(Concepts.Done | Concepts.Worked | Concepts.Achieved) || Model.Tokens[first].Has(Topics.Passing) || Attained.Contains(Model.Tokens[first].Value) || Model.EndsParticiple(first)))
            return false;
        for (var i = first + 1; i < item.EndToken; i++)
        {
            if (Model.Tokens[i].Has(Topics.Proviso))
                return false;
        }
        return true;
    }

    private bool IsOpen(in StatusPlace place)
    {
        ref readonly var item = ref Model.ItemList[place.Item];
        if ((item.Concepts & (Concepts.Optional | Concepts.Legend | Concepts.Readiness)) != 0 || (place.Origin != StatusOrigin.Task && _scopes.IsSetApart(place.Section, isRow: item.Kind == ItemKind.TableRow || HasDoneSibling(item), lacksToo: place.Status == Polarity.Failed || place.Origin is StatusOrigin.List or StatusOrigin.Sentence, isBox: item.Kind == ItemKind.ListItem && (item.Concepts & Concepts.Negation) == 0 && Boxes.Start(Model, item), tellsLack: TellsLack(place) || (place.Status == Polarity.Failed && DeniesAll(item)))))
            return false;
        if (place.Origin == StatusOrigin.Task)
            return true;
        if (place.Origin is StatusOrigin.List or StatusOrigin.Sentence or StatusOrigin.Verb)
            return (place.Status == Polarity.Open || (place.Status == Polarity.Failed && place.Origin is StatusOrigin.List or StatusOrigin.Verb)) && (place.Origin == StatusOrigin.Sentence || (item.Concepts & (Concepts.Future | Concepts.NotApplicable | Concepts.Plan)) == 0);
        // "⚠️ Rate limits – not configured" is open whatever the mark.
        if (place.Status == Polarity.Warning)
            return (item.Concepts & (Concepts.Open | Concepts.Failed)) != 0 || (item.Topics & Topics.Missing) != 0;
        if (place.Status is not (Polarity.Open or Polarity.Failed))
            return false;
        return place.Origin != StatusOrigin.Line || OpenWork.TryRead(Model, place.Item, DeclarationStrength.Implied, out _) || (item.Kind == ItemKind.TableRow && TellsLack(place)) || TellsAbsence(place) || IsMarkedNext(place)
            || (place.Status == Polarity.Failed && FailedRows.IsHeaded(Model, Model.ItemList[Math.Max(0, Model.SectionList[item.Section].Heading)], item));
    }

    // Phases that are done as well as phases to come: the list tells how each stands.
    private bool HasDoneSibling(in Item item)
    {
        if (item.Kind != ItemKind.ListItem || Phases.Find(Model, item).Word < 0)
            return false;
        for (var i = item.GroupStart; i < Math.Min(Model.ItemList.Count, item.GroupStart + MostSiblings) && Model.ItemList[i].Group == item.Group; i++)
        {
            if (Model.ItemList[i].Status == Polarity.Done)
                return true;
        }
        return false;
    }

    // What "Problems" tell before something is done may be what was done about them.
    private bool IsFormerLack(in StatusPlace place) => TellsLack(place) && _scopes.IsSetApart(place.Section, isRow: Model.ItemList[place.Item].Kind == ItemKind.TableRow, lacksToo: false);

    // "Not installed", and not merely in work.
    private bool TellsLack(in StatusPlace place)
    {
        if (place.Status is not (Polarity.Open or Polarity.Warning) || place.Origin is not (StatusOrigin.Line or StatusOrigin.Sentence or StatusOrigin.StatusLine))
            return false;
        ref readonly var item = ref Model.ItemList[place.Item];
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            if ((place.Status == Polarity.Warning || Model.Tokens[i].Start == place.StatusSpan.Start) && Model.Tokens[i].Has(Concepts.Open) && (Model.Tokens[i].Has(Concepts.Negation) || Still.Contains(Model.Tokens[i].Value) || (place.Origin == StatusOrigin.Sentence && Model.Tokens[i].PhraseLength <= 1 && Model.EndsParticiple(i))))
                return true;
        }
        return false;
    }

    // "⏳ Rate limiting: next": its mark says how it stands, and its label sets nothing apart.
    private bool IsMarkedNext(in StatusPlace place)
    {
        ref readonly var item = ref Model.ItemList[place.Item];
        return place.Status == Polarity.Open && item.LabelEnd > item.FirstToken && item.Kind == ItemKind.ListItem && item.EndToken == item.LabelEnd + 2 && Model.Tokens[item.LabelEnd + 1].Has(Concepts.Plan)
            && (Model.ConceptsOf(item.FirstToken, item.LabelEnd) & (Concepts.Plan | Concepts.Future | Concepts.NotApplicable)) == 0;
    }

    // "❌ No rate limiting".
    private bool TellsAbsence(in StatusPlace place)
    {
        ref readonly var item = ref Model.ItemList[place.Item];
        return place.Status == Polarity.Failed && item.Kind is ItemKind.ListItem or ItemKind.FenceLine or ItemKind.LabelLine && ((Denies(place) && _subjects.IsBare(item)) || DeniesAll(item));
    }

    // "Rate limiting: ❌ not calibrated", "not at the level asked for"; "no retries" is less than all of it.
    private bool DeniesAll(in Item item)
    {
        if (item.LabelEnd <= item.FirstToken || Model.FirstBehindMarks(item.FirstValueToken, item.EndToken) is var first && first + 1 >= item.EndToken)
            return false;
        return Model.Tokens[first] is { Kind: TokenKind.Word } word && word.Has(Concepts.Negation) && !word.Has(Concepts.Prohibition) && (word.PhraseLength > 1 || Model.Tokens[first + 1].Has(Concepts.Stop | Concepts.Done | Concepts.Worked | Concepts.Achieved | Concepts.Setting) || Model.EndsParticiple(first + 1));
    }

    // "No rate limiting".
    private bool Denies(in StatusPlace place)
    {
        ref readonly var item = ref Model.ItemList[place.Item];
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            if (Model.Tokens[i].Kind == TokenKind.Word)
                return Model.Tokens[i].Has(Concepts.Negation) && !Model.Tokens[i].Has(Concepts.Prohibition);
        }
        return false;
    }
}
