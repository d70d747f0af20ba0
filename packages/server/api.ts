export interface paths {
    "/workspace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is here, and until when the sources tell */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The state of the workspace */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Workspace"];
                    };
                };
                /** @description Declined, with the reason and the mend */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How are we doing? */
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The three numbers, the pipeline, the week */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Overview"];
                    };
                };
                /** @description Declined, with the reason and the mend */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/truth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which open deals are already lost? */
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    states?: string;
                    stage?: string;
                    text?: string;
                    sort?: "score" | "amount" | "age" | "closeDate" | "name";
                    offset?: number;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One window of the open deals */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Truth"];
                    };
                };
                /** @description Declined, with the reason and the mend */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/truth.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same deals as a file */
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    states?: string;
                    stage?: string;
                    text?: string;
                    sort?: "score" | "amount" | "age" | "closeDate" | "name";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description All that the filters leave */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                    };
                };
                /** @description Declined, with the reason and the mend */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opportunities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Deals by name, account or id */
        get: {
            parameters: {
                query: {
                    asOf?: string;
                    text: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The nearest first */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Search"];
                    };
                };
                /** @description Declined, with the reason and the mend */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opportunities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to this deal? */
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Its whole story */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Opportunity"];
                    };
                };
                /** @description Declined, with the reason and the mend */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long does it take to lose? */
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Time to lose beside time to win */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Time"];
                    };
                };
                /** @description Declined, with the reason and the mend */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/time/by": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long does it take to lose, by the values of one attribute? */
        get: {
            parameters: {
                query: {
                    asOf?: string;
                    attribute: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The values with most deals */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TimeBy"];
                    };
                };
                /** @description Declined, with the reason and the mend */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trends/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where and why do we lose? */
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    outcome?: "lost" | "slow" | "noDecision";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description What stands out, and how surely */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Findings"];
                    };
                };
                /** @description Declined, with the reason and the mend */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trends/findings.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The findings as a table */
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    outcome?: "lost" | "slow" | "noDecision";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                    };
                };
                /** @description Declined, with the reason and the mend */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trends/profile.txt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which deals are not our match, as rules */
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                    outcome?: "lost" | "slow" | "noDecision";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/plain": string;
                    };
                };
                /** @description Declined, with the reason and the mend */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trends/segment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One segment opened */
        get: {
            parameters: {
                query: {
                    asOf?: string;
                    outcome?: "lost" | "slow" | "noDecision";
                    where: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Its finding, its times, its deals */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Segment"];
                    };
                };
                /** @description Declined, with the reason and the mend */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trends/explore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How often do we lose, by one to three attributes? */
        get: {
            parameters: {
                query: {
                    asOf?: string;
                    outcome?: "lost" | "slow" | "noDecision";
                    by: string[];
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Every combination of their values */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Explore"];
                    };
                };
                /** @description Declined, with the reason and the mend */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trends/reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is said to be the reason, over time */
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Reasons, outcomes, warning signs */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Reasons"];
                    };
                };
                /** @description Declined, with the reason and the mend */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trends/watches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was frozen, and what the deals created since say */
        get: {
            parameters: {
                query?: {
                    asOf?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The oldest first */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Watches"];
                    };
                };
                /** @description Declined, with the reason and the mend */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Freezes a segment, to be told by deals created from now on; again gives the same */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        outcome: "lost" | "slow" | "noDecision";
                        where: {
                            attribute: string;
                            value: string;
                        }[];
                        /** @enum {string} */
                        direction: "more" | "less";
                    };
                };
            };
            responses: {
                /** @description The watch */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Watch"];
                    };
                };
                /** @description Declined, with the reason and the mend */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trends/watches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Follows it no further */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Declined, with the reason and the mend */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was imported so far */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The newest first, at most 50 */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PastImports"];
                    };
                };
                /** @description Declined, with the reason and the mend */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Makes room for files that are about to be dropped */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description An upload without files */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportState"];
                    };
                };
                /** @description Declined, with the reason and the mend */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/files/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Uploads a file; one of the same name is replaced */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    name: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/octet-stream": string;
                };
            };
            responses: {
                /** @description The name it is kept under */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            name: string;
                            bytes: number;
                        };
                    };
                };
                /** @description Declined, with the reason and the mend */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        /** Takes an uploaded file away again */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    name: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Declined, with the reason and the mend */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins a dry run, in place of one that runs; nothing is stored */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        mapping?: components["schemas"]["Mapping"];
                        /** Format: date */
                        asOf?: string;
                    };
                };
            };
            responses: {
                /** @description Where it stands */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportState"];
                    };
                };
                /** @description Declined, with the reason and the mend */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins the import, once; by default with the mapping of the last dry run */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": {
                        mapping?: components["schemas"]["Mapping"];
                        /** Format: date */
                        asOf?: string;
                    };
                };
            };
            responses: {
                /** @description Where it stands */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportState"];
                    };
                };
                /** @description Declined, with the reason and the mend */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where an upload stands */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Its state, and what was found so far */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportState"];
                    };
                };
                /** @description Declined, with the reason and the mend */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Forgets an upload and its files; what was imported stays in */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Done */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Declined, with the reason and the mend */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/rejected.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All rows that were set aside */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A table */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
                    };
                };
                /** @description Declined, with the reason and the mend */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/mapping.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The mapping as a file that can be given again */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The mapping as far as it is known */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Mapping"];
                    };
                };
                /** @description Declined, with the reason and the mend */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Workspace: {
            answer: string;
            opportunities: number;
            /** Format: date */
            newest: string | null;
            /** Format: date */
            earliest: string | null;
            attributes: {
                name: string;
                meaning: string;
                values: number;
            }[];
            /** @enum {string} */
            listens: "loopback";
            version: string;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            kind: string;
            mend: string;
            guess?: unknown;
        };
        Overview: {
            /** Format: date */
            asOf: string;
            deals: number;
            answer: string;
            doubts: string[];
            winRate: {
                text: string;
                now: {
                    value: number | null;
                    interval: [
                        number,
                        number
                    ] | null;
                    deals: number;
                };
                before: {
                    value: number | null;
                    interval: [
                        number,
                        number
                    ] | null;
                    deals: number;
                } | null;
                /** @enum {string} */
                span: "lastYear" | "all";
                trend: {
                    value: number | null;
                    interval: [
                        number,
                        number
                    ] | null;
                    deals: number;
                    quarter: string;
                }[];
            };
            cycle: {
                text: string;
                lost: {
                    median: number | null;
                    mean: number | null;
                    interval: [
                        number,
                        number
                    ] | null;
                    deals: number;
                };
                won: {
                    median: number | null;
                    mean: number | null;
                    interval: [
                        number,
                        number
                    ] | null;
                    deals: number;
                };
                sooner: {
                    days: number;
                    interval: [
                        number,
                        number
                    ];
                } | null;
                trend: {
                    /** Format: date */
                    until: string;
                    lost: number | null;
                    won: number | null;
                }[];
            };
            forecast: {
                text: string;
                off: number | null;
                wasOff: number | null;
                quarters: number;
                currency: string | null;
                trend: {
                    quarter: string;
                    stated: number;
                    won: number;
                    off: number;
                }[];
            };
            pipeline: {
                stated: {
                    deals: number;
                    amount: number | null;
                    amounts: {
                        [key: string]: number;
                    };
                };
                live: {
                    deals: number;
                    amount: number | null;
                    amounts: {
                        [key: string]: number;
                    };
                };
                longDated: {
                    deals: number;
                    amount: number | null;
                    amounts: {
                        [key: string]: number;
                    };
                };
                stalled: {
                    deals: number;
                    amount: number | null;
                    amounts: {
                        [key: string]: number;
                    };
                };
                buried: {
                    deals: number;
                    amount: number | null;
                    amounts: {
                        [key: string]: number;
                    };
                    medianAge: number | null;
                };
                honest: {
                    amount: number | null;
                    amounts: {
                        [key: string]: number;
                    };
                    interval: [
                        number,
                        number
                    ] | null;
                };
            };
            changes: {
                /** Format: date */
                since: string;
                text: string;
                lines: {
                    /** @enum {string} */
                    kind: "won" | "letGo" | "looksLost" | "movedOn" | "pushed" | "opened" | "reopened";
                    deals: number;
                    text: string;
                    some: {
                        id: string;
                        name: string;
                        account: string | null;
                        stage: string | null;
                        amount: number | null;
                        amounts: {
                            [key: string]: number;
                        };
                        /** Format: date */
                        closeDate: string | null;
                        /** Format: date */
                        createdAt: string | null;
                    }[];
                }[];
            };
            time: {
                horizon: number | null;
                won: {
                    median: number | null;
                    medianInterval: [
                        number,
                        number
                    ] | null;
                    mean: number | null;
                    interval: [
                        number,
                        number
                    ] | null;
                    share: number;
                    deals: number;
                    curve: {
                        day: number;
                        value: number;
                        low: number;
                        high: number;
                    }[];
                };
                lost: {
                    median: number | null;
                    medianInterval: [
                        number,
                        number
                    ] | null;
                    mean: number | null;
                    interval: [
                        number,
                        number
                    ] | null;
                    share: number;
                    deals: number;
                    curve: {
                        day: number;
                        value: number;
                        low: number;
                        high: number;
                    }[];
                };
                noDecision: {
                    median: number | null;
                    medianInterval: [
                        number,
                        number
                    ] | null;
                    mean: number | null;
                    interval: [
                        number,
                        number
                    ] | null;
                    share: number;
                    deals: number;
                    curve: {
                        day: number;
                        value: number;
                        low: number;
                        high: number;
                    }[];
                };
            };
        };
        Truth: {
            /** Format: date */
            asOf: string;
            deals: number;
            answer: string;
            doubts: string[];
            states: {
                stated: {
                    deals: number;
                    amount: number | null;
                    amounts: {
                        [key: string]: number;
                    };
                };
                live: {
                    deals: number;
                    amount: number | null;
                    amounts: {
                        [key: string]: number;
                    };
                };
                longDated: {
                    deals: number;
                    amount: number | null;
                    amounts: {
                        [key: string]: number;
                    };
                };
                stalled: {
                    deals: number;
                    amount: number | null;
                    amounts: {
                        [key: string]: number;
                    };
                };
                buried: {
                    deals: number;
                    amount: number | null;
                    amounts: {
                        [key: string]: number;
                    };
                    medianAge: number | null;
                };
            };
            stages: {
                name: string;
                deals: number;
            }[];
            found: {
                deals: number;
                amount: number | null;
                amounts: {
                    [key: string]: number;
                };
                text: string;
            };
            offset: number;
            rows: {
                opportunity: {
                    id: string;
                    name: string;
                    account: string | null;
                    stage: string | null;
                    amount: number | null;
                    amounts: {
                        [key: string]: number;
                    };
                    /** Format: date */
                    closeDate: string | null;
                    /** Format: date */
                    createdAt: string | null;
                };
                /** @enum {string} */
                state: "live" | "longDated" | "stalled" | "buried";
                /** Format: date */
                since: string | null;
                score: number;
                text: string;
                base: {
                    deals: number;
                    won: number;
                    interval: [
                        number,
                        number
                    ] | null;
                    text: string;
                } | null;
                more: number;
                glyph: {
                    /** Format: date */
                    from: string;
                    today: number;
                    until: number;
                    bands: {
                        from: number;
                        to: number;
                        level: number;
                        parked: boolean;
                    }[];
                    moves: {
                        on: number;
                        from: number;
                        to: number;
                    }[];
                    silence: {
                        from: number;
                        to: number;
                    } | null;
                    knowable: number | null;
                } | null;
            }[];
            relabelled: {
                opportunity: {
                    id: string;
                    name: string;
                    account: string | null;
                    stage: string | null;
                    amount: number | null;
                    amounts: {
                        [key: string]: number;
                    };
                    /** Format: date */
                    closeDate: string | null;
                    /** Format: date */
                    createdAt: string | null;
                };
                /** Format: date */
                on: string;
                days: number;
                text: string;
            }[];
        };
        Search: {
            /** Format: date */
            asOf: string;
            hits: {
                opportunity: {
                    id: string;
                    name: string;
                    account: string | null;
                    stage: string | null;
                    amount: number | null;
                    amounts: {
                        [key: string]: number;
                    };
                    /** Format: date */
                    closeDate: string | null;
                    /** Format: date */
                    createdAt: string | null;
                };
                state: string;
                text: string;
            }[];
        };
        Opportunity: {
            /** Format: date */
            asOf: string;
            deals: number;
            answer: string;
            doubts: string[];
            opportunity: {
                id: string;
                name: string;
                account: string | null;
                stage: string | null;
                amount: number | null;
                amounts: {
                    [key: string]: number;
                };
                /** Format: date */
                closeDate: string | null;
                /** Format: date */
                createdAt: string | null;
            };
            /** @enum {string} */
            state: "live" | "longDated" | "stalled" | "buried" | "won" | "lost" | "noDecision" | "gone";
            /** Format: date */
            endedOn: string | null;
            story: {
                /** Format: date */
                from: string;
                /** Format: date */
                today: string;
                /** Format: date */
                until: string;
                currency: string | null;
                bands: {
                    stage: string;
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to: string;
                    level: number;
                    parked: boolean;
                }[];
                moves: {
                    /** Format: date */
                    on: string;
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to: string;
                    days: number;
                    text: string;
                }[];
                amounts: {
                    /** Format: date */
                    on: string;
                    amount: number;
                }[];
                contacts: {
                    /** Format: date */
                    on: string;
                    /** @enum {string} */
                    by: "us" | "buyer" | "unknown";
                }[];
                silences: {
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to: string;
                    days: number;
                    text: string;
                }[];
                pauses: {
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    to: string;
                }[];
                knowable: {
                    /** Format: date */
                    on: string;
                    text: string;
                } | null;
                /** Format: date */
                closeDate: string | null;
                /** Format: date */
                buyerDate: string | null;
            };
            findings: {
                text: string;
                base: {
                    deals: number;
                    won: number;
                    interval: [
                        number,
                        number
                    ] | null;
                    text: string;
                } | null;
            }[];
            signals: {
                kind: string;
                /** Format: date */
                on: string;
                days: number;
                text: string;
                base: {
                    deals: number;
                    won: number;
                    interval: [
                        number,
                        number
                    ] | null;
                    text: string;
                };
                counts: boolean;
            }[];
            known: {
                text: string;
                where: {
                    attribute: string;
                    value: string;
                }[];
                /** @enum {string} */
                outcome: "lost" | "slow" | "noDecision";
            }[];
            alike: {
                text: string;
                base: {
                    deals: number;
                    won: number;
                    interval: [
                        number,
                        number
                    ] | null;
                    text: string;
                };
                furtherDays: number | null;
                some: {
                    opportunity: {
                        id: string;
                        name: string;
                        account: string | null;
                        stage: string | null;
                        amount: number | null;
                        amounts: {
                            [key: string]: number;
                        };
                        /** Format: date */
                        closeDate: string | null;
                        /** Format: date */
                        createdAt: string | null;
                    };
                    /** @enum {string} */
                    ending: "won" | "lost" | "noDecision";
                    /** Format: date */
                    endedOn: string;
                    glyph: {
                        /** Format: date */
                        from: string;
                        today: number;
                        until: number;
                        bands: {
                            from: number;
                            to: number;
                            level: number;
                            parked: boolean;
                        }[];
                        moves: {
                            on: number;
                            from: number;
                            to: number;
                        }[];
                        silence: {
                            from: number;
                            to: number;
                        } | null;
                        knowable: number | null;
                    } | null;
                }[];
            } | null;
        };
        Time: {
            /** Format: date */
            asOf: string;
            deals: number;
            answer: string;
            doubts: string[];
            horizon: number | null;
            won: {
                median: number | null;
                medianInterval: [
                    number,
                    number
                ] | null;
                mean: number | null;
                interval: [
                    number,
                    number
                ] | null;
                share: number;
                deals: number;
                curve: {
                    day: number;
                    value: number;
                    low: number;
                    high: number;
                }[];
            };
            lost: {
                median: number | null;
                medianInterval: [
                    number,
                    number
                ] | null;
                mean: number | null;
                interval: [
                    number,
                    number
                ] | null;
                share: number;
                deals: number;
                curve: {
                    day: number;
                    value: number;
                    low: number;
                    high: number;
                }[];
            };
            noDecision: {
                median: number | null;
                medianInterval: [
                    number,
                    number
                ] | null;
                mean: number | null;
                interval: [
                    number,
                    number
                ] | null;
                share: number;
                deals: number;
                curve: {
                    day: number;
                    value: number;
                    low: number;
                    high: number;
                }[];
            };
            trend: {
                quarter: string;
                lostMedian: number | null;
                wonMedian: number | null;
                deals: number;
            }[];
            purged: {
                /** Format: date */
                on: string;
                deals: number;
                closed: number;
                usual: number;
            }[];
            lastStage: {
                value: number | null;
                interval: [
                    number,
                    number
                ] | null;
                deals: number;
                losses: number;
                text: string;
                trend: {
                    value: number | null;
                    interval: [
                        number,
                        number
                    ] | null;
                    deals: number;
                    losses: number;
                    quarter: string;
                }[];
            };
        };
        TimeBy: {
            /** Format: date */
            asOf: string;
            deals: number;
            answer: string;
            doubts: string[];
            attribute: string;
            horizon: number | null;
            segments: {
                value: string;
                deals: number | null;
                withheld: string | null;
                lost: {
                    median: number | null;
                    medianInterval: [
                        number,
                        number
                    ] | null;
                    mean: number | null;
                    interval: [
                        number,
                        number
                    ] | null;
                    share: number;
                    deals: number;
                    curve: {
                        day: number;
                        value: number;
                        low: number;
                        high: number;
                    }[];
                } | null;
                won: {
                    median: number | null;
                    medianInterval: [
                        number,
                        number
                    ] | null;
                    mean: number | null;
                    interval: [
                        number,
                        number
                    ] | null;
                    share: number;
                    deals: number;
                    curve: {
                        day: number;
                        value: number;
                        low: number;
                        high: number;
                    }[];
                } | null;
            }[];
        };
        Findings: {
            /** Format: date */
            asOf: string;
            deals: number;
            answer: string;
            doubts: string[];
            /** @enum {string} */
            outcome: "lost" | "slow" | "noDecision";
            usual: {
                value: number | null;
                interval: [
                    number,
                    number
                ] | null;
                deals: number;
                text: string;
            };
            findings: {
                id: string;
                where: {
                    attribute: string;
                    value: string;
                }[];
                /** @enum {string} */
                direction: "more" | "less";
                /** @enum {string} */
                kind: "confirmed" | "exploratory";
                title: string;
                text: string;
                deals: number;
                lost: number;
                rate: number;
                interval: [
                    number,
                    number
                ];
                restRate: number;
                oddsRatio: number | null;
                pValue: number;
                since: {
                    quarter: string;
                    text: string;
                } | null;
                lately: {
                    quarter: string;
                    value: number | null;
                    interval: [
                        number,
                        number
                    ] | null;
                    deals: number;
                    restRate: number | null;
                    holds: boolean | null;
                    text: string;
                } | null;
                toKnowMore: string | null;
                explains: {
                    where: {
                        attribute: string;
                        value: string;
                    }[];
                    text: string;
                }[];
            }[];
            exploratory: {
                id: string;
                where: {
                    attribute: string;
                    value: string;
                }[];
                /** @enum {string} */
                direction: "more" | "less";
                /** @enum {string} */
                kind: "confirmed" | "exploratory";
                title: string;
                text: string;
                deals: number;
                lost: number;
                rate: number;
                interval: [
                    number,
                    number
                ];
                restRate: number;
                oddsRatio: number | null;
                pValue: number;
                since: {
                    quarter: string;
                    text: string;
                } | null;
                lately: {
                    quarter: string;
                    value: number | null;
                    interval: [
                        number,
                        number
                    ] | null;
                    deals: number;
                    restRate: number | null;
                    holds: boolean | null;
                    text: string;
                } | null;
                toKnowMore: string | null;
                explains: {
                    where: {
                        attribute: string;
                        value: string;
                    }[];
                    text: string;
                }[];
            }[];
            searched: {
                attributes: number;
                conjunctions: number;
                depth: number;
                text: string;
            };
            notEnough: {
                have: number;
                need: number;
                text: string;
            } | null;
            leftOut: {
                attribute: string;
                reason: string;
            }[];
            profile: {
                text: string;
                rules: {
                    rule: string;
                    evidence: string;
                }[];
            };
        };
        Segment: {
            /** Format: date */
            asOf: string;
            deals: number;
            answer: string;
            doubts: string[];
            /** @enum {string} */
            outcome: "lost" | "slow" | "noDecision";
            where: {
                attribute: string;
                value: string;
            }[];
            title: string;
            finding: {
                id: string;
                where: {
                    attribute: string;
                    value: string;
                }[];
                /** @enum {string} */
                direction: "more" | "less";
                /** @enum {string} */
                kind: "confirmed" | "exploratory";
                title: string;
                text: string;
                deals: number;
                lost: number;
                rate: number;
                interval: [
                    number,
                    number
                ];
                restRate: number;
                oddsRatio: number | null;
                pValue: number;
                since: {
                    quarter: string;
                    text: string;
                } | null;
                lately: {
                    quarter: string;
                    value: number | null;
                    interval: [
                        number,
                        number
                    ] | null;
                    deals: number;
                    restRate: number | null;
                    holds: boolean | null;
                    text: string;
                } | null;
                toKnowMore: string | null;
                explains: {
                    where: {
                        attribute: string;
                        value: string;
                    }[];
                    text: string;
                }[];
            } | null;
            /** @enum {string|null} */
            stands: "more" | "less" | "usual" | null;
            /** @enum {string|null} */
            alone: "more" | "less" | null;
            bound: boolean;
            withheld: string | null;
            quarters: {
                quarter: string;
                here: {
                    value: number | null;
                    interval: [
                        number,
                        number
                    ] | null;
                    deals: number;
                };
                rest: {
                    value: number | null;
                    interval: [
                        number,
                        number
                    ] | null;
                    deals: number;
                };
            }[];
            time: {
                horizon: number;
                here: {
                    median: number | null;
                    medianInterval: [
                        number,
                        number
                    ] | null;
                    mean: number | null;
                    interval: [
                        number,
                        number
                    ] | null;
                    share: number;
                    deals: number;
                    curve: {
                        day: number;
                        value: number;
                        low: number;
                        high: number;
                    }[];
                };
                rest: {
                    median: number | null;
                    medianInterval: [
                        number,
                        number
                    ] | null;
                    mean: number | null;
                    interval: [
                        number,
                        number
                    ] | null;
                    share: number;
                    deals: number;
                    curve: {
                        day: number;
                        value: number;
                        low: number;
                        high: number;
                    }[];
                };
                text: string;
            } | null;
            closed: number | null;
            some: {
                opportunity: {
                    id: string;
                    name: string;
                    account: string | null;
                    stage: string | null;
                    amount: number | null;
                    amounts: {
                        [key: string]: number;
                    };
                    /** Format: date */
                    closeDate: string | null;
                    /** Format: date */
                    createdAt: string | null;
                };
                /** @enum {string} */
                ending: "won" | "lost" | "noDecision";
                /** Format: date */
                endedOn: string;
                glyph: {
                    /** Format: date */
                    from: string;
                    today: number;
                    until: number;
                    bands: {
                        from: number;
                        to: number;
                        level: number;
                        parked: boolean;
                    }[];
                    moves: {
                        on: number;
                        from: number;
                        to: number;
                    }[];
                    silence: {
                        from: number;
                        to: number;
                    } | null;
                    knowable: number | null;
                } | null;
            }[];
            open: {
                deals: number;
                some: {
                    opportunity: {
                        id: string;
                        name: string;
                        account: string | null;
                        stage: string | null;
                        amount: number | null;
                        amounts: {
                            [key: string]: number;
                        };
                        /** Format: date */
                        closeDate: string | null;
                        /** Format: date */
                        createdAt: string | null;
                    };
                }[];
            };
        };
        Explore: {
            /** Format: date */
            asOf: string;
            deals: number;
            answer: string;
            doubts: string[];
            /** @enum {string} */
            outcome: "lost" | "slow" | "noDecision";
            attributes: string[];
            usual: {
                value: number | null;
                interval: [
                    number,
                    number
                ] | null;
                deals: number;
            };
            basis: string | null;
            values: string[][];
            cells: {
                values: string[];
                deals: number | null;
                rate: number | null;
                interval: [
                    number,
                    number
                ] | null;
                /** @enum {string|null} */
                stands: "more" | "less" | "usual" | null;
                /** @enum {string|null} */
                alone: "more" | "less" | null;
                withheld: string | null;
                text: string;
            }[];
            threshold: number | null;
            views: {
                name: string;
                attributes: string[];
            }[];
            choices: {
                name: string;
                meaning: string;
                values: number;
            }[];
        };
        Reasons: {
            /** Format: date */
            asOf: string;
            deals: number;
            answer: string;
            doubts: string[];
            reasons: {
                name: string;
                deals: number;
                of: number;
                share: number;
                interval: [
                    number,
                    number
                ];
                trend: {
                    value: number | null;
                    interval: [
                        number,
                        number
                    ] | null;
                    deals: number;
                    quarter: string;
                }[];
                /** @enum {string|null} */
                movement: "grows" | "shrinks" | "new" | null;
                pValue: number | null;
                beside?: {
                    deals: number;
                    share: number;
                    /** @enum {string|null} */
                    differs: "more" | "less" | null;
                    pValue: number | null;
                };
                text: string;
            }[];
            unstated: {
                value: number | null;
                interval: [
                    number,
                    number
                ] | null;
                deals: number;
            };
            outcomes: {
                name: string;
                deals: number;
                of: number;
                share: number;
                interval: [
                    number,
                    number
                ];
                trend: {
                    value: number | null;
                    interval: [
                        number,
                        number
                    ] | null;
                    deals: number;
                    quarter: string;
                }[];
                /** @enum {string|null} */
                movement: "grows" | "shrinks" | "new" | null;
                pValue: number | null;
                beside?: {
                    deals: number;
                    share: number;
                    /** @enum {string|null} */
                    differs: "more" | "less" | null;
                    pValue: number | null;
                };
                text: string;
            }[];
            competitors: {
                name: string;
                deals: number;
                of: number;
                share: number;
                interval: [
                    number,
                    number
                ];
                trend: {
                    value: number | null;
                    interval: [
                        number,
                        number
                    ] | null;
                    deals: number;
                    quarter: string;
                }[];
                /** @enum {string|null} */
                movement: "grows" | "shrinks" | "new" | null;
                pValue: number | null;
                beside?: {
                    deals: number;
                    share: number;
                    /** @enum {string|null} */
                    differs: "more" | "less" | null;
                    pValue: number | null;
                };
                text: string;
            }[];
            noDecision: {
                value: number | null;
                interval: [
                    number,
                    number
                ] | null;
                deals: number;
                trend: {
                    value: number | null;
                    interval: [
                        number,
                        number
                    ] | null;
                    deals: number;
                    quarter: string;
                }[];
                text: string;
                reasons: {
                    name: string;
                    deals: number;
                    share: number;
                }[];
            };
            personas: {
                name: string;
                deals: number;
                of: number;
                share: number;
                interval: [
                    number,
                    number
                ];
                trend: {
                    value: number | null;
                    interval: [
                        number,
                        number
                    ] | null;
                    deals: number;
                    quarter: string;
                }[];
                /** @enum {string|null} */
                movement: "grows" | "shrinks" | "new" | null;
                pValue: number | null;
                beside?: {
                    deals: number;
                    share: number;
                    /** @enum {string|null} */
                    differs: "more" | "less" | null;
                    pValue: number | null;
                };
                text: string;
            }[];
            signs: {
                kind: string;
                name: string;
                lost: {
                    deals: number;
                    of: number;
                    interval: [
                        number,
                        number
                    ];
                };
                won: {
                    deals: number;
                    of: number;
                    interval: [
                        number,
                        number
                    ];
                };
                lead: {
                    median: number;
                    middle: [
                        number,
                        number
                    ];
                    deals: number;
                } | null;
                text: string;
            }[];
        };
        Watches: {
            /** Format: date */
            asOf: string;
            deals: number;
            answer: string;
            doubts: string[];
            watches: {
                id: string;
                /** @enum {string} */
                outcome: "lost" | "slow" | "noDecision";
                where: {
                    attribute: string;
                    value: string;
                }[];
                title: string;
                /** @enum {string} */
                direction: "more" | "less";
                /** Format: date */
                frozenOn: string;
                here: {
                    value: number | null;
                    interval: [
                        number,
                        number
                    ] | null;
                    deals: number;
                };
                rest: {
                    value: number | null;
                    interval: [
                        number,
                        number
                    ] | null;
                    deals: number;
                };
                evidence: number;
                /** @enum {string} */
                verdict: "supported" | "refuted" | "open" | "tooEarly" | "withheld";
                openShare: number | null;
                text: string;
            }[];
        };
        Watch: {
            id: string;
            /** @enum {string} */
            outcome: "lost" | "slow" | "noDecision";
            where: {
                attribute: string;
                value: string;
            }[];
            title: string;
            /** @enum {string} */
            direction: "more" | "less";
            /** Format: date */
            frozenOn: string;
            here: {
                value: number | null;
                interval: [
                    number,
                    number
                ] | null;
                deals: number;
            };
            rest: {
                value: number | null;
                interval: [
                    number,
                    number
                ] | null;
                deals: number;
            };
            evidence: number;
            /** @enum {string} */
            verdict: "supported" | "refuted" | "open" | "tooEarly" | "withheld";
            openShare: number | null;
            text: string;
        };
        PastImports: {
            imports: {
                batch: number;
                system: string;
                /** Format: date-time */
                learnedAt: string;
                /** Format: date-time */
                exportedAt: string;
                files: {
                    name: string;
                    kind: string;
                    rows: number;
                    rejected: number;
                }[];
                opportunities: number;
            }[];
        };
        ImportState: {
            id: string;
            version: number;
            /** @enum {string} */
            state: "open" | "reading" | "checked" | "refused" | "importing" | "done";
            waiting: boolean;
            progress: {
                file: string;
                rows: number;
                bytes: number;
                ofBytes: number;
                read: boolean;
            } | null;
            uploads: {
                name: string;
                bytes: number;
            }[];
            files: {
                name: string;
                kind: string;
                system: string | null;
                columns: {
                    name: string;
                    samples: string[];
                }[];
                rows: number | null;
            }[];
            mapping: components["schemas"]["Mapping"] | null;
            report: {
                files: {
                    name: string;
                    kind: string;
                    rows: number;
                    accepted: number;
                    unchanged: number;
                    rejected: number;
                }[];
                opportunities: number;
                changes: number;
                activities: number;
                stages: {
                    name: string;
                    meaning: string;
                    guessed: boolean;
                }[];
                attributes: {
                    name: string;
                    of: string;
                    kind: string;
                    meaning: string;
                    filled: number;
                    values: number;
                    leak: string | null;
                }[];
                doubts: string[];
                system: string;
                dryRun: boolean;
                reportedUntil: number;
                mapping: components["schemas"]["Mapping"] | null;
                rejectedFile: string | null;
                rejected: {
                    file: string;
                    line: number;
                    reason: string;
                    content: string;
                }[];
            } | null;
            refusal: {
                kind: string;
                text: string;
                mend: string;
                guess: components["schemas"]["Mapping"] | null;
            } | null;
        };
        Mapping: {
            dates?: {
                /** @enum {string} */
                order?: "ymd" | "mdy" | "dmy";
                timezone?: string;
            };
            opportunities?: {
                from?: string;
                id?: string | null;
                name?: string | null;
                account?: string | null;
                owner?: string | null;
                createdAt?: string | null;
                modifiedAt?: string | null;
                closedAt?: string | string[] | null;
                closeDate?: string | null;
                stage?: string | null;
                outcome?: {
                    column: string;
                    won?: string[];
                    lost?: string[];
                    noDecision?: string[];
                    disqualified?: string[];
                } | null;
                amount?: string | null;
                currency?: string | {
                    column: string;
                } | null;
                lossReason?: string | string[] | null;
                probability?: string | null;
                forecastCategory?: string | null;
                competitor?: string | null;
                buyerDate?: string | null;
                attributes?: "*" | string[];
                deleted?: string | null;
                closed?: string | null;
                won?: string | null;
                noDecision?: string | null;
            } | {
                from?: string;
                id?: string | null;
                name?: string | null;
                account?: string | null;
                owner?: string | null;
                createdAt?: string | null;
                modifiedAt?: string | null;
                closedAt?: string | string[] | null;
                closeDate?: string | null;
                stage?: string | null;
                outcome?: {
                    column: string;
                    won?: string[];
                    lost?: string[];
                    noDecision?: string[];
                    disqualified?: string[];
                } | null;
                amount?: string | null;
                currency?: string | {
                    column: string;
                } | null;
                lossReason?: string | string[] | null;
                probability?: string | null;
                forecastCategory?: string | null;
                competitor?: string | null;
                buyerDate?: string | null;
                attributes?: "*" | string[];
                deleted?: string | null;
                closed?: string | null;
                won?: string | null;
                noDecision?: string | null;
            }[];
            history?: {
                from?: string;
                id?: string | null;
                name?: string | null;
                account?: string | null;
                owner?: string | null;
                createdAt?: string | null;
                modifiedAt?: string | null;
                closedAt?: string | string[] | null;
                closeDate?: string | null;
                stage?: string | null;
                outcome?: {
                    column: string;
                    won?: string[];
                    lost?: string[];
                    noDecision?: string[];
                    disqualified?: string[];
                } | null;
                amount?: string | null;
                currency?: string | {
                    column: string;
                } | null;
                lossReason?: string | string[] | null;
                probability?: string | null;
                forecastCategory?: string | null;
                competitor?: string | null;
                buyerDate?: string | null;
                attributes?: "*" | string[];
                deleted?: string | null;
                closed?: string | null;
                won?: string | null;
                noDecision?: string | null;
                /** @enum {string} */
                shape?: "states" | "changes";
                at?: string | null;
                field?: string | null;
                oldValue?: string | null;
                newValue?: string | null;
            } | {
                from?: string;
                id?: string | null;
                name?: string | null;
                account?: string | null;
                owner?: string | null;
                createdAt?: string | null;
                modifiedAt?: string | null;
                closedAt?: string | string[] | null;
                closeDate?: string | null;
                stage?: string | null;
                outcome?: {
                    column: string;
                    won?: string[];
                    lost?: string[];
                    noDecision?: string[];
                    disqualified?: string[];
                } | null;
                amount?: string | null;
                currency?: string | {
                    column: string;
                } | null;
                lossReason?: string | string[] | null;
                probability?: string | null;
                forecastCategory?: string | null;
                competitor?: string | null;
                buyerDate?: string | null;
                attributes?: "*" | string[];
                deleted?: string | null;
                closed?: string | null;
                won?: string | null;
                noDecision?: string | null;
                /** @enum {string} */
                shape?: "states" | "changes";
                at?: string | null;
                field?: string | null;
                oldValue?: string | null;
                newValue?: string | null;
            }[];
            accounts?: {
                from?: string;
                id?: string | null;
                name?: string | null;
                mergedInto?: string | null;
                deleted?: string | null;
                modifiedAt?: string | null;
                attributes?: "*" | string[];
            } | {
                from?: string;
                id?: string | null;
                name?: string | null;
                mergedInto?: string | null;
                deleted?: string | null;
                modifiedAt?: string | null;
                attributes?: "*" | string[];
            }[];
            activities?: {
                from?: string;
                id?: string | null;
                opportunity?: string | null;
                at?: string | string[] | null;
                type?: string | string[] | null;
                direction?: string | string[] | null;
                contact?: string | null;
                deleted?: string | null;
            } | {
                from?: string;
                id?: string | null;
                opportunity?: string | null;
                at?: string | string[] | null;
                type?: string | string[] | null;
                direction?: string | string[] | null;
                contact?: string | null;
                deleted?: string | null;
            }[];
            users?: {
                from?: string;
                id?: string | null;
                name?: string | string[] | null;
                email?: string | null;
                manager?: string | null;
                team?: string | null;
                activeFrom?: string | null;
                activeTo?: string | null;
            } | {
                from?: string;
                id?: string | null;
                name?: string | string[] | null;
                email?: string | null;
                manager?: string | null;
                team?: string | null;
                activeFrom?: string | null;
                activeTo?: string | null;
            }[];
            contacts?: {
                from?: string;
                opportunity?: string | null;
                contact?: string | null;
                name?: string | string[] | null;
                email?: string | null;
                title?: string | null;
                account?: string | null;
                role?: string | null;
                deleted?: string | null;
            } | {
                from?: string;
                opportunity?: string | null;
                contact?: string | null;
                name?: string | string[] | null;
                email?: string | null;
                title?: string | null;
                account?: string | null;
                role?: string | null;
                deleted?: string | null;
            }[];
            contactRoles?: {
                from?: string;
                opportunity?: string | null;
                contact?: string | null;
                name?: string | string[] | null;
                email?: string | null;
                title?: string | null;
                account?: string | null;
                role?: string | null;
                deleted?: string | null;
            } | {
                from?: string;
                opportunity?: string | null;
                contact?: string | null;
                name?: string | string[] | null;
                email?: string | null;
                title?: string | null;
                account?: string | null;
                role?: string | null;
                deleted?: string | null;
            }[];
            leads?: {
                from?: string;
                id?: string | null;
                name?: string | string[] | null;
                createdAt?: string | null;
                convertedAt?: string | null;
                opportunity?: string | null;
                modifiedAt?: string | null;
                deleted?: string | null;
                attributes?: "*" | string[];
            } | {
                from?: string;
                id?: string | null;
                name?: string | string[] | null;
                createdAt?: string | null;
                convertedAt?: string | null;
                opportunity?: string | null;
                modifiedAt?: string | null;
                deleted?: string | null;
                attributes?: "*" | string[];
            }[];
            stageList?: {
                from?: string;
                id?: string | null;
                name?: string | null;
                closed?: string | null;
                won?: string | null;
                order?: string | null;
                probability?: string | null;
            } | {
                from?: string;
                id?: string | null;
                name?: string | null;
                closed?: string | null;
                won?: string | null;
                order?: string | null;
                probability?: string | null;
            }[];
            wholeExport?: boolean;
            stages?: {
                [key: string]: "open" | "parked" | "won" | "lost" | "noDecision" | "disqualified";
            };
            attributeMeanings?: {
                [key: string]: "vertical" | "sizeBand" | "geography" | "leadSource" | "persona" | "competitor" | "incumbent" | "prerequisite" | "product" | "priceBand" | "other";
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
