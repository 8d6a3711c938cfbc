namespace ReportLint.Rules.Hygiene;

/// <summary>What templates leave behind, in English and French. Lower case; compared without regard to case.</summary>
internal static class PlaceholderWords
{
    /// <summary>A whole value that says that there is none yet.</summary>
    public static readonly string[] MissingValues =
    [
        "tbd", "t.b.d.", "tba", "tbc", "to be determined", "to be defined", "to be decided", "to be announced", "to be confirmed", "to be completed", "to be filled", "to be filled in", "to be added",
        "fill in", "fill me in", "insert here", "xxx", "xxxx", "???",
        "à définir", "a définir", "à compléter", "a compléter", "à déterminer", "à confirmer", "à préciser", "à renseigner", "à remplir", "insérer ici",
    ];

    /// <summary>How a date is written, standing where the date should.</summary>
    public static readonly string[] DateForms =
    [
        "yyyy-mm-dd", "yyyy/mm/dd", "yyyy.mm.dd", "dd/mm/yyyy", "mm/dd/yyyy", "dd-mm-yyyy", "mm-dd-yyyy", "dd.mm.yyyy", "yyyy-mm-dd hh:mm", "yyyy-mm-dd hh:mm:ss", "month dd, yyyy", "month yyyy",
        "jj/mm/aaaa", "jj-mm-aaaa", "jj.mm.aaaa", "aaaa-mm-jj", "aaaa/mm/jj", "jj mois aaaa",
    ];

    /// <summary>Labels whose value describes how to write, so that nothing is missing.</summary>
    public static readonly string[] FormatLabels = ["format", "pattern", "syntax", "naming", "convention", "schema", "type", "example", "exemple", "syntaxe", "modèle", "motif", "mask", "masque", "regex"];

    /// <summary>First words in brackets that ask the writer to fill in: <c>[Your Name]</c>. More has to follow them.</summary>
    public static readonly string[] Requests =
    [
        "your", "insert your", "insert the", "insert a", "insert date", "insert name", "insert link", "insert url", "enter your", "enter the", "enter a", "enter date", "enter name", "add your", "put your", "type your", "fill in",
        "name of the", "date of the", "to be", "votre", "vos", "insérer", "insérez", "saisir", "saisissez", "renseigner", "renseignez", "ajoutez votre", "remplacez par", "nom de l", "nom du", "nom de la", "date de", "date du",
    ];

    /// <summary>As <see cref="Requests"/>, in angle brackets, where no button and no key stands.</summary>
    public static readonly string[] AngleRequests = ["your", "insert", "enter your", "enter the", "fill in", "votre", "vos", "insérer", "insérez", "saisir"];

    /// <summary>Names of fields: in brackets, where the value should be, they are the field and not its value; of two words, anywhere.</summary>
    public static readonly string[] Fields =
    [
        "date", "today's date", "current date", "start date", "end date", "release date", "due date", "name", "full name", "first name", "last name", "author", "author name", "version", "version number",
        "email", "e-mail", "email address", "phone", "phone number", "address", "company", "company name", "organization", "project", "project name", "team", "team name", "role", "title", "job title",
        "number", "amount", "department", "signature", "contact", "contact name", "contact info", "manager", "manager name", "client name", "customer name", "product name", "repository url", "time", "reviewer", "owner", "summary here",
        "nom", "prénom", "nom complet", "auteur", "numéro de version", "courriel", "adresse", "adresse e-mail", "téléphone", "numéro de téléphone", "entreprise", "nom de l'entreprise", "société", "projet", "nom du projet",
        "équipe", "rôle", "fonction", "numéro", "montant", "date du jour", "date de début", "date de fin", "responsable", "lien",
    ];

    /// <summary>Commands that a shell would have replaced by their output: <c>$(date)</c>.</summary>
    public static readonly string[] Commands =
    [
        "date", "git", "whoami", "hostname", "pwd", "uname", "cat", "echo", "ls", "wc", "grep", "find", "basename", "dirname", "id", "jq", "head", "tail", "curl", "npm", "node", "python", "python3", "dotnet", "docker", "kubectl",
        "get-date",
    ];

    /// <summary>What an address that nobody owns is made of: <c>your-email@domain.com</c>.</summary>
    public static readonly string[] AddressParts =
        ["your-", "your_", "your.", "youremail", "yourname", "yourdomain", "yourcompany", "yourorg", "votre-", "votre_", "votre.", "votremail", "votreemail", "votrenom", "votredomaine", "votreentreprise"];

    /// <summary>Labels of an address that the report itself gives; "User support email" in a guide asks for one.</summary>
    public static readonly string[] ContactLabels =
    [
        "email", "e-mail", "mail", "contact", "contacts", "support", "contact email", "support email", "security contact", "courriel", "adresse e-mail", "adresse email", "mél",
        "website", "site", "site web", "production url", "live url", "url de production", "live demo", "demo", "démo",
    ];

    /// <summary>Digits that were never filled in; <c>d</c> is any digit.</summary>
    public static readonly string[] MaskedForms =
    [
        "dddd-dd-XX", "dddd-XX-XX", "dddd-XX-dd", "dddd/dd/XX", "dddd/XX/XX", "dddd.XX.XX", "XX/XX/dddd", "dd/XX/dddd", "XX/dd/dddd", "XX-XX-dddd", "dd-XX-dddd", "XX.XX.dddd", "dd.XX.dddd", "XX/XX/XXXX",
        "XXX-XXX-XXXX", "XXX.XXX.XXXX", "ddd-XXX-XXXX", "ddd-ddd-XXXX", "dXX-XXX-XXXX", "d-XXX-XXX-XXXX", "d-ddd-XXX-XXXX", "XX-XX-XX-XX-XX", "XX.XX.XX.XX.XX",
        "XX%", "XXX%", "XX.X%", "XX.XX%", "XX,X%", "XX,XX%",
    ];

    /// <summary>What a heading calls text that is meant to be filled in, or that only shows.</summary>
    public static readonly string[] TemplateWords = ["template", "boilerplate", "modèle de", "gabarit", "canevas", "example", "exemple"];
}
