import { CloseAction, ErrorAction, LanguageClient, type LanguageClientOptions, type ServerOptions } from "vscode-languageclient/node";

/**
 * A client that shows no messages of its own, and does not try again, until the server runs: the extension shows one message if the server
 * does not start.
 */
export class QuietClient extends LanguageClient {
    private hasStarted = false;

    constructor(server: ServerOptions, options: LanguageClientOptions) {
        super("reportlint", "ReportLint", server, options);
        const usual = this.createDefaultErrorHandler();
        this.clientOptions.errorHandler = {
            error: (cause, message, count) =>
                this.hasStarted ? usual.error(cause, message, count) : { action: ErrorAction.Continue, handled: true },
            closed: () => this.hasStarted ? usual.closed() : { action: CloseAction.DoNotRestart, handled: true },
        };
    }

    override async start(): Promise<void> {
        await super.start();
        this.hasStarted = true;
    }

    override error(message: string, data?: unknown, showNotification?: boolean | "force"): void {
        super.error(message, data, this.hasStarted ? showNotification : false);
    }
}
