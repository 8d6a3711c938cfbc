import { LanguageClient } from "vscode-languageclient/node";

/** A client that shows no messages of its own until the server runs: the extension shows one message if it does not start. */
export class QuietClient extends LanguageClient {
    private hasStarted = false;

    override async start(): Promise<void> {
        await super.start();
        this.hasStarted = true;
    }

    override error(message: string, data?: unknown, showNotification?: boolean | "force"): void {
        super.error(message, data, this.hasStarted ? showNotification : false);
    }
}
