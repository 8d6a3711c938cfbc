namespace ReportLint.Claims;

/// <summary>What names of files end in, and what only looks so.</summary>
internal static class FileExtensions
{
    /// <summary>In letters, of a file whose extension has one; what is shorter is more often a variable's member.</summary>
    private const int ShortestStem = 4;

    /// <summary>In letters; no extension and no product that is known is longer.</summary>
    private const int LongestExtension = 16;

    private static readonly NameSet Known = new(
        """
        md markdown mdx rst adoc txt doc docx ppt pptx pdf xls xlsx csv tsv
        json json5 jsonc jsonl yaml yml toml ini cfg conf properties xml xsd xsl xslt html htm css scss sass less svg
        js mjs cjs jsx ts tsx mts cts vue svelte astro py pyi ipynb rb erb php twig liquid njk java kt kts scala groovy gradle
        cs csproj fs fsproj vb vbproj sln slnx props targets resx xaml axaml razor cshtml go mod rs c h cc cpp cxx hpp m mm swift
        podspec storyboard xib entitlements pbxproj dart arb lua pl pm r jl ex exs erl hs clj cljs elm ml zig nim
        sh bash zsh fish ps1 psm1 bat cmd sql prisma graphql gql proto tf tfvars hcl bicep rego tpl tmpl j2 hbs ejs pug nix cmake mk
        dockerfile service plist feature robot bats sol vy lock
        cl cu cuh glsl hlsl wgsl tex bib puml drawio fxml qml gd tscn http
        png jpg jpeg gif webp ico
        """);

    /// <summary>Files that are known by their names alone.</summary>
    private const string WholeNames =
        """
        Dockerfile Containerfile Makefile Justfile Rakefile Gemfile Pipfile Podfile Brewfile Procfile Jenkinsfile Vagrantfile
        Caddyfile Tiltfile LICENSE LICENCE NOTICE CODEOWNERS
        .gitignore .gitattributes .gitmodules .dockerignore .npmignore .eslintignore .prettierignore .editorconfig .htaccess .npmrc
        .nvmrc .prettierrc .eslintrc .babelrc .stylelintrc
        .browserslistrc .flake8 .pylintrc .coveragerc .python-version .node-version .ruby-version .tool-versions
        """;

    private static readonly NameSet Names = new(WholeNames);

    /// <summary>What follows the name of a file that it shows how to write: <c>.env.example</c>, <c>settings.yaml.sample</c>.</summary>
    private static readonly NameSet Samples = new("example sample template dist");

    /// <summary>What programs write as often as people do; a bare name of it is hardly a file of the repository.</summary>
    private static readonly NameSet Data = new("csv tsv xls xlsx jsonl pdf png jpg jpeg gif webp html txt xml lock");

    /// <summary>Products whose names end like a file's.</summary>
    private static readonly NameSet Products = new(
        """
        node next nuxt vue three d3 express react angular ember backbone chart moment p5 socket alpine babylon matter paper phaser
        knex passport polymer solid stimulus tensorflow underscore handlebars mustache require day luxon ethers web3 discord bun
        deno asp ml
        """);

    /// <summary>Products that are written with a capital: a file may be called so, too, but in small letters.</summary>
    private static readonly NameSet Capitalized = new(
        """
        Leaflet Redux Vuex Pinia Lodash Axios Webpack Rollup Babel Mocha Hapi Koa Fastify Nest Adonis Sails Meteor Gatsby Remix
        Marked Prism Highlight Swiper Anime Howler Pixi Konva Fabric Cannon Tone Video
        Plyr Hls Popper Tippy Sortable Quill Mathjax MathJax Katex KaTeX Mermaid Cytoscape Sigma Vis Highcharts Apexcharts
        ApexCharts Plotly Echarts ECharts Mapbox Cesium Turf Immer Immutable Rx Mobx MobX Riot
        Mithril Preact Lit Stencil Turbo Bootstrap Typed Particles Reveal Impress Dropzone Chartist Raphael Snap Deck Peer Bcrypt
        Forge Brain Natural Nunjucks Sequelize Mongoose Prisma Knockout Aurelia Solid
        """);

    /// <summary>Variables of programs whose members end like a file.</summary>
    private static readonly NameSet Variables = new(
        """
        client server res req request response ctx context this self config event args params props state window document process module
        exports app router fs path os np pd plt df
        """);

    /// <summary>Members that end like a file.</summary>
    private static readonly NameSet Members = new(
        "http json html xml csv txt md js properties service feature m r c h pl go mod props targets");

    /// <summary>Directories that builds fill.</summary>
    private static readonly NameSet Generated = new(
        """
        node_modules dist build out output coverage target bin obj __pycache__ venv vendor logs log tmp temp cache artifacts results htmlcov
        site public uploads backups dumps
        """);

    /// <summary>Directories whose names start with a dot and that people fill.</summary>
    private static readonly NameSet Hidden = new(".. .github .gitlab .vscode .circleci .husky .config");

    private static readonly NameSet Branches = new("feature feat fix bugfix hotfix release chore origin refs heads");

    private static readonly NameSet Domains = new("com org net io dev app local cloud co ai gov edu fr de uk eu me sh");

    /// <summary>What the names start with that are known as a whole.</summary>
    public static string Initials { get; } =
        string.Concat(WholeNames.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(name => name[0]).Distinct());

    /// <summary>Whether a name is one that files of repositories have, by its extension or as a whole.</summary>
    public static bool AreKnown(ReadOnlySpan<char> name)
    {
        var dot = name.LastIndexOf('.');
        if (dot <= 0)
            return Names.Contains(name);
        Span<char> buffer = stackalloc char[LongestExtension];
        // Most words with a dot are numbers.
        if (dot + 1 < name.Length && !NumberScanner.IsDigit(name[dot + 1]) && TryLower(name.Slice(dot + 1), buffer, out var extension)
            && (Known.Contains(extension) || (Samples.Contains(extension) && name.IndexOf('.') < dot)))
            return true;
        return name.StartsWith("Dockerfile.".AsSpan());
    }

    /// <summary>Whether a program may have written it.</summary>
    public static bool IsData(string name)
    {
        Span<char> buffer = stackalloc char[LongestExtension];
        return TryLower(ExtensionOf(name), buffer, out var extension) && Data.Contains(extension);
    }

    /// <summary>Whether a program may have written it to remember something: "Local cache (cache.json)".</summary>
    public static bool IsJson(string name)
    {
        Span<char> buffer = stackalloc char[LongestExtension];
        return TryLower(ExtensionOf(name), buffer, out var extension) && extension.SequenceEqual("json".AsSpan());
    }

    /// <summary>Whether a bare name is a product's or a member's of a program: <c>Node.js</c>, <c>res.json</c>.</summary>
    public static bool IsLookAlike(ReadOnlySpan<char> name)
    {
        var dot = name.IndexOf('.');
        if (dot <= 0)
            return false;
        var stem = name.Slice(0, dot);
        var rest = name.Slice(dot + 1);
        return (rest is "js" or "io" or "net" && IsProduct(stem)) || (Variables.Contains(stem) && Members.Contains(rest))
            || (rest.Length == 1 && stem.Length < ShortestStem && stem.IndexOfAny('_', '-') < 0);
    }

    /// <summary>Whether builds and other programs fill a directory.</summary>
    public static bool IsGenerated(ReadOnlySpan<char> directory) =>
        Generated.Contains(directory) || (directory.Length > 0 && directory[0] == '.' && !Hidden.Contains(directory));

    /// <summary>Whether the first part of a path starts the name of a branch: <c>feature/x</c>.</summary>
    public static bool IsBranch(ReadOnlySpan<char> directory) => Branches.Contains(directory);

    /// <summary>Whether the first part of a path is a host: <c>example.com/docs/</c>.</summary>
    public static bool IsHost(ReadOnlySpan<char> part) =>
        part is "localhost" || (part.LastIndexOf('.') is > 0 and var dot && Domains.Contains(part.Slice(dot + 1)));

    private static bool IsProduct(ReadOnlySpan<char> stem)
    {
        Span<char> buffer = stackalloc char[LongestExtension];
        return Capitalized.Contains(stem) || (stem.Length <= buffer.Length && Products.Contains(Lower(stem, buffer)));
    }

    private static ReadOnlySpan<char> ExtensionOf(string name) => name.AsSpan(name.LastIndexOf('.') + 1);

    // "README.MD" has one, "System.Text.Json" has none.
    private static bool TryLower(ReadOnlySpan<char> written, Span<char> buffer, out ReadOnlySpan<char> extension)
    {
        extension = default;
        if (written.Length > buffer.Length)
            return false;
        var (hasUpper, hasLower) = (false, false);
        foreach (var c in written)
        {
            hasUpper |= char.IsUpper(c);
            hasLower |= char.IsLower(c);
        }
        extension = hasUpper ? Lower(written, buffer) : written;
        return !hasUpper || !hasLower;
    }

    private static ReadOnlySpan<char> Lower(ReadOnlySpan<char> written, Span<char> buffer)
    {
        for (var i = 0; i < written.Length; i++)
            buffer[i] = char.ToLowerInvariant(written[i]);
        return buffer.Slice(0, written.Length);
    }
}
