namespace ReportLint.Cli.CommandLine;

/// <summary>What makes a shell ask the program how a command line may go on. None of them knows a command, an option or a value itself;
/// where the program knows nothing, the shell completes file names.</summary>
internal static class CompletionScripts
{
    // The words of bash end at "=", and readline quotes the file names.
    private const string Bash = """
        # bash: add to ~/.bashrc:  source <(reportlint completion bash)
        _reportlint() {
          local line=${COMP_LINE:0:COMP_POINT} word=${COMP_WORDS[COMP_CWORD]} choice
          [[ $word == = ]] && word=
          COMPREPLY=()
          while IFS= read -r choice; do
            [[ -n $choice && $choice == "$word"* && ( $word == -* || $choice != [-/]* ) ]] && COMPREPLY+=("$choice")
          done < <(command reportlint '[suggest]' "${line#*[[:space:]]}" 2>/dev/null)
        }
        complete -o bashdefault -o default -F _reportlint reportlint

        """;

    private const string Zsh = """
        #compdef reportlint
        # zsh: add to ~/.zshrc, after compinit:  source <(reportlint completion zsh)
        _reportlint() {
          local -a before choices
          before=("${(@)words[2,CURRENT-1]}")
          local line="${(j: :)before}"
          (( CURRENT > 2 )) && line+=' '
          choices=("${(@f)$(command reportlint '[suggest]' "$line$PREFIX" 2>/dev/null)}")
          [[ $PREFIX == -* ]] || choices=("${(@)choices:#[-/]*}")
          choices=("${(@)choices:#}")
          [[ $PREFIX == --*=* ]] && compset -P '*='
          if (( $#choices )); then
            compadd -a choices
          else
            _files
          fi
        }
        if [[ $funcstack[1] == _reportlint ]]; then
          _reportlint "$@"
        else
          compdef _reportlint reportlint
        fi

        """;

    private const string Fish = """
        # fish: add to ~/.config/fish/config.fish:  reportlint completion fish | source
        function __reportlint_complete
            set -l line (commandline --current-process --cut-at-cursor | string collect)
            set -l word (commandline --current-token --cut-at-cursor | string collect)
            set -l choices (command reportlint '[suggest]' (string replace --regex '^\s*\S+\s' '' -- $line | string collect) 2>/dev/null)
            set -l glued (string match --regex '^--[^=]+=' -- $word; or echo '')
            if not string match --quiet -- '-*' $word
                set choices (string match --invert --regex '^[-/]' -- $choices)
            end
            set choices (string match --regex '.+' -- $choices)
            if test (count $choices) -gt 0
                printf '%s\n' $glued$choices
            else
                __fish_complete_path (string replace --regex '^--[^=]+=' '' -- $word | string collect)
            end
        end
        complete --command reportlint --no-files --arguments '(__reportlint_complete)'

        """;

    // PowerShell completes file names by itself where nothing is returned.
    private const string PowerShell = """
        # PowerShell: add to $PROFILE:  reportlint completion pwsh | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName reportlint -ScriptBlock {
            param($wordToComplete, $commandAst, $cursorPosition)
            $length = $cursorPosition - $commandAst.Extent.StartOffset
            $line = $commandAst.Extent.Text.PadRight($length).Substring(0, $length) -replace '^\s*\S+\s', ''
            $glued = if ($wordToComplete -match '^--[^=]+=') { $Matches[0] } else { '' }
            $value = $wordToComplete.Substring($glued.Length)
            reportlint '[suggest]' $line 2>$null |
                Where-Object { $_ -and $_.StartsWith($value, [StringComparison]::OrdinalIgnoreCase) } |
                Where-Object { $wordToComplete.StartsWith('-') -or $_ -notmatch '^[-/]' } |
                ForEach-Object { [System.Management.Automation.CompletionResult]::new("$glued$_", $_, 'ParameterValue', $_) }
        }

        """;

    private static readonly (string Shell, string Script)[] All = [("bash", Bash), ("zsh", Zsh), ("fish", Fish), ("pwsh", PowerShell)];

    /// <summary>The shells, as they are written.</summary>
    public static IReadOnlyList<string> Shells { get; } = Array.ConvertAll(All, static script => script.Shell);

    /// <summary>The script for a shell; null where there is none.</summary>
    public static string? For(string shell) => Array.Find(All, script => script.Shell == shell).Script?.ReplaceLineEndings("\n");
}
