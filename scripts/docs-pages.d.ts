export declare function commandsPage(program: import("commander").Command): string;
export declare function recordPage(schema: string): string;
