namespace ReportLint.Claims;

/// <summary>What names of files end in, and what only looks so.</summary>
internal static class FileExtensions
{
    private static readonly HashSet<string> Known = Set(
        """
        md markdown mdx rst adoc txt doc docx ppt pptx pdf xls xlsx csv tsv
        json json5 jsonc jsonl yaml yml toml ini cfg conf properties xml xsd xsl xslt html htm css scss sass less svg
        js mjs cjs jsx ts tsx mts cts vue svelte astro py pyi ipynb rb erb php java kt kts scala groovy gradle
        cs csproj fs fsproj vb vbproj sln slnx props targets resx xaml razor cshtml go mod rs c h cc cpp cxx hpp m mm swift dart lua pl pm r jl ex exs erl hs clj cljs elm ml
        sh bash zsh fish ps1 psm1 bat cmd sql prisma graphql gql proto tf tfvars hcl tpl tmpl j2 hbs ejs pug nix cmake mk service plist feature sol vy lock
        png jpg jpeg gif webp ico
        """);

    /// <summary>What programs write as often as people do; a bare name of it is hardly a file of the repository.</summary>
    private static readonly HashSet<string> Data = Set("csv tsv xls xlsx jsonl pdf png jpg jpeg gif webp html txt xml lock");

    /// <summary>Products whose names end like a file's.</summary>
    private static readonly HashSet<string> Products = Set(
        "node next nuxt vue three d3 express react angular ember backbone chart moment p5 socket alpine babylon matter paper phaser knex passport polymer solid stimulus tensorflow underscore handlebars mustache require day luxon ethers web3 discord bun deno asp ml");

    /// <summary>Variables of programs whose members end like a file.</summary>
    private static readonly HashSet<string> Variables = Set("res req request response ctx context this self config event args params props state window document process module exports app router fs path os np pd plt df");

    /// <summary>Members that end like a file.</summary>
    private static readonly HashSet<string> Members = Set("json html xml csv txt md js properties service feature m r c h pl go mod props targets");

    /// <summary>Directories that builds fill.</summary>
    private static readonly HashSet<string> Generated = Set("node_modules dist build out output coverage target bin obj __pycache__ venv vendor logs log tmp temp cache artifacts results htmlcov site public");

    private static readonly HashSet<string> Branches = Set("feature feat fix bugfix hotfix release chore origin refs heads");

    private static readonly HashSet<string> Domains = Set("com org net io dev app local cloud co ai gov edu fr de uk eu me sh");

    /// <summary>Whether a name has an extension that files of repositories have.</summary>
    public static bool AreKnown(string name) => ExtensionOf(name) is { } extension && Known.Contains(extension) && name.LastIndexOf('.') > 0;

    public static bool IsData(string name) => ExtensionOf(name) is { } extension && Data.Contains(extension);

    /// <summary>Whether a bare name is a product's or a member's of a program: <c>Node.js</c>, <c>res.json</c>.</summary>
    public static bool IsLookAlike(string name)
    {
        var dot = name.IndexOf('.');
        var (stem, rest) = (name.Substring(0, dot), name.Substring(dot + 1));
        return (rest is "js" or "io" or "net" && Products.Contains(stem.ToLowerInvariant())) || (Variables.Contains(stem) && Members.Contains(rest)) || rest.Length == 1;
    }

    public static bool IsGenerated(string directory) => Generated.Contains(directory) || (directory.Length > 0 && directory[0] == '.' && directory is not (".." or ".github" or ".gitlab" or ".vscode" or ".circleci" or ".husky" or ".config"));

    public static bool IsBranch(string directory) => Branches.Contains(directory);

    /// <summary>Whether the first part of a path is a host: <c>example.com/docs/</c>.</summary>
    public static bool IsHost(string part) => part == "localhost" || (part.LastIndexOf('.') is > 0 and var dot && Domains.Contains(part.Substring(dot + 1)));

    // "README.MD" has one, "System.Text.Json" has none.
    private static string? ExtensionOf(string name)
    {
        var extension = name.Substring(name.LastIndexOf('.') + 1);
        return extension.Any(char.IsUpper) && extension.Any(char.IsLower) ? null : extension.ToLowerInvariant();
    }

    private static HashSet<string> Set(string words) => new(words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
