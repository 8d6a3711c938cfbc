namespace ReportLint.Claims;

/// <summary>What names of files end in, and what only looks so.</summary>
internal static class FileExtensions
{
    /// <summary>In letters, of a file whose extension has one; what is shorter is more often a variable's member.</summary>
    private const int ShortestStem = 4;

    private static readonly HashSet<string> Known = Set(
        """
        md markdown mdx rst adoc txt doc docx ppt pptx pdf xls xlsx csv tsv
        json json5 jsonc jsonl yaml yml toml ini cfg conf properties xml xsd xsl xslt html htm css scss sass less svg
        js mjs cjs jsx ts tsx mts cts vue svelte astro py pyi ipynb rb erb php twig liquid njk java kt kts scala groovy gradle
        cs csproj fs fsproj vb vbproj sln slnx props targets resx xaml axaml razor cshtml go mod rs c h cc cpp cxx hpp m mm swift podspec storyboard xib entitlements pbxproj dart arb lua pl pm r jl ex exs erl hs clj cljs elm ml zig nim
        sh bash zsh fish ps1 psm1 bat cmd sql prisma graphql gql proto tf tfvars hcl bicep rego tpl tmpl j2 hbs ejs pug nix cmake mk dockerfile service plist feature robot bats sol vy lock
        cl cu cuh glsl hlsl wgsl tex bib puml drawio fxml qml gd tscn http
        png jpg jpeg gif webp ico
        """);

    /// <summary>Files that are known by their names alone.</summary>
    private static readonly HashSet<string> Names = Set(
        """
        Dockerfile Containerfile Makefile Justfile Rakefile Gemfile Pipfile Podfile Brewfile Procfile Jenkinsfile Vagrantfile Caddyfile Tiltfile LICENSE LICENCE NOTICE CODEOWNERS
        .gitignore .gitattributes .gitmodules .dockerignore .npmignore .eslintignore .prettierignore .editorconfig .htaccess .npmrc .nvmrc .prettierrc .eslintrc .babelrc .stylelintrc
        .browserslistrc .flake8 .pylintrc .coveragerc .python-version .node-version .ruby-version .tool-versions
        """);

    /// <summary>What follows the name of a file that it shows how to write: <c>.env.example</c>, <c>settings.yaml.sample</c>.</summary>
    private static readonly HashSet<string> Samples = Set("example sample template dist");

    /// <summary>What programs write as often as people do; a bare name of it is hardly a file of the repository.</summary>
    private static readonly HashSet<string> Data = Set("csv tsv xls xlsx jsonl pdf png jpg jpeg gif webp html txt xml lock");

    /// <summary>Products whose names end like a file's.</summary>
    private static readonly HashSet<string> Products = Set(
        "node next nuxt vue three d3 express react angular ember backbone chart moment p5 socket alpine babylon matter paper phaser knex passport polymer solid stimulus tensorflow underscore handlebars mustache require day luxon ethers web3 discord bun deno asp ml");

    /// <summary>Products that are written with a capital: a file may be called so, too, but in small letters.</summary>
    private static readonly HashSet<string> Capitalized = Set(
        """
        Leaflet Redux Vuex Pinia Lodash Axios Webpack Rollup Babel Mocha Hapi Koa Fastify Nest Adonis Sails Meteor Gatsby Remix Marked Prism Highlight Swiper Anime Howler Pixi Konva Fabric Cannon Tone Video
        Plyr Hls Popper Tippy Sortable Quill Mathjax MathJax Katex KaTeX Mermaid Cytoscape Sigma Vis Highcharts Apexcharts ApexCharts Plotly Echarts ECharts Mapbox Cesium Turf Immer Immutable Rx Mobx MobX Riot
        Mithril Preact Lit Stencil Turbo Bootstrap Typed Particles Reveal Impress Dropzone Chartist Raphael Snap Deck Peer Bcrypt Forge Brain Natural Nunjucks Sequelize Mongoose Prisma Knockout Aurelia Solid
        """);

    /// <summary>Variables of programs whose members end like a file.</summary>
    private static readonly HashSet<string> Variables = Set("client server res req request response ctx context this self config event args params props state window document process module exports app router fs path os np pd plt df");

    /// <summary>Members that end like a file.</summary>
    private static readonly HashSet<string> Members = Set("http json html xml csv txt md js properties service feature m r c h pl go mod props targets");

    /// <summary>Directories that builds fill.</summary>
    private static readonly HashSet<string> Generated = Set("node_modules dist build out output coverage target bin obj __pycache__ venv vendor logs log tmp temp cache artifacts results htmlcov site public uploads backups dumps");

    private static readonly HashSet<string> Branches = Set("feature feat fix bugfix hotfix release chore origin refs heads");

    private static readonly HashSet<string> Domains = Set("com org net io dev app local cloud co ai gov edu fr de uk eu me sh");

    /// <summary>Whether a name is one that files of repositories have, by its extension or as a whole.</summary>
    public static bool AreKnown(string name) => Names.Contains(name) || name.StartsWith("Dockerfile.", StringComparison.Ordinal) || (ExtensionOf(name) is { } extension && name.LastIndexOf('.') > 0 && (Known.Contains(extension) || (Samples.Contains(extension) && name.IndexOf('.') < name.LastIndexOf('.'))));

    public static bool IsData(string name) => ExtensionOf(name) is { } extension && Data.Contains(extension);

    /// <summary>Whether a program may have written it to remember something: "Local cache (cache.json)".</summary>
    public static bool IsJson(string name) => ExtensionOf(name) == "json";

    /// <summary>Whether a bare name is a product's or a member's of a program: <c>Node.js</c>, <c>res.json</c>.</summary>
    public static bool IsLookAlike(string name)
    {
        var dot = name.IndexOf('.');
        if (dot <= 0)
            return false;
        var (stem, rest) = (name.Substring(0, dot), name.Substring(dot + 1));
        return (rest is "js" or "io" or "net" && (Products.Contains(stem.ToLowerInvariant()) || Capitalized.Contains(stem))) || (Variables.Contains(stem) && Members.Contains(rest)) || (rest.Length == 1 && stem.Length < ShortestStem && stem.IndexOfAny(['_', '-']) < 0);
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
