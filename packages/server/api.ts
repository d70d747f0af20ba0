export interface paths {
    "/workspace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is here, and until when the sources tell
         * @description May be called by everybody who is signed in.
         */
        get: operations["getWorkspace"];
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
        /**
         * How are we doing?
         * @description May be called by everybody who is signed in.
         */
        get: operations["getOverview"];
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
        /**
         * Which open deals are already lost?
         * @description May be called by everybody who is signed in.
         */
        get: operations["getTruth"];
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
        /**
         * The same deals as a file
         * @description May be called by everybody who is signed in.
         */
        get: operations["getTruthCsv"];
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
        /**
         * Deals by name, account or id
         * @description May be called by everybody who is signed in.
         */
        get: operations["getOpportunities"];
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
        /**
         * What happened to this deal?
         * @description May be called by everybody who is signed in.
         */
        get: operations["getOpportunitiesById"];
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
        /**
         * How long does it take to lose?
         * @description May be called by everybody who is signed in.
         */
        get: operations["getTime"];
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
        /**
         * How long does it take to lose, by the values of one attribute?
         * @description May be called by everybody who is signed in.
         */
        get: operations["getTimeBy"];
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
        /**
         * Where and why do we lose?
         * @description May be called by everybody who is signed in.
         */
        get: operations["getTrendsFindings"];
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
        /**
         * The findings as a table
         * @description May be called by everybody who is signed in.
         */
        get: operations["getTrendsFindingsCsv"];
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
        /**
         * Which deals are not our match, as rules
         * @description May be called by everybody who is signed in.
         */
        get: operations["getTrendsProfileTxt"];
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
        /**
         * One segment opened
         * @description May be called by everybody who is signed in.
         */
        get: operations["getTrendsSegment"];
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
        /**
         * How often do we lose, by one to three attributes?
         * @description May be called by everybody who is signed in.
         */
        get: operations["getTrendsExplore"];
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
        /**
         * What is said to be the reason, over time
         * @description May be called by everybody who is signed in.
         */
        get: operations["getTrendsReasons"];
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
        /**
         * What was frozen, and what the deals created since say
         * @description May be called by everybody who is signed in.
         */
        get: operations["getTrendsWatches"];
        put?: never;
        /**
         * Freezes a segment, to be told by deals created from now on; again gives the same
         * @description May be called by everybody who is signed in.
         */
        post: operations["postTrendsWatches"];
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
        /**
         * Follows it no further
         * @description May be called by everybody who is signed in.
         */
        delete: operations["deleteTrendsWatchesById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is told of all teams, once a month
         * @description May be called by everybody who is signed in.
         */
        get: operations["getPublications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What losses gave: lessons, time, and whether they came in time
         * @description May be called by everybody who is signed in.
         */
        get: operations["getGains"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/enough": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How much pipeline is enough, and what there is
         * @description May be called by everybody who is signed in.
         */
        get: operations["getEnough"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the team aims at, with the warnings that stand beside it
         * @description May be called by everybody who is signed in.
         */
        get: operations["getTargets"];
        put?: never;
        /**
         * Sets a target; held until its warning was read
         * @description May be called by admins and leaders.
         */
        post: operations["postTargets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/targets/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a target would do to behaviour, and the number that the data support
         * @description May be called by admins and leaders.
         */
        post: operations["postTargetsPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/targets/{kind}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends a target; that it stood stays written
         * @description May be called by admins and leaders.
         */
        post: operations["postTargetsByKindEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/targets/{kind}/put-aside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts the warning beside a target aside for this quarter, for a reason that everybody reads
         * @description May be called by admins and leaders.
         */
        post: operations["postTargetsByKindPutAside"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/filings/words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Texts to begin from, and the menu of causes
         * @description May be called by everybody who is signed in.
         */
        get: operations["getFilingsWords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/flags/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Flags on one’s own deals that wait for an answer
         * @description May be called by everybody who is signed in.
         */
        get: operations["getFlagsMine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/filings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What one has filed
         * @description May be called by everybody who is signed in.
         */
        get: operations["getFilings"];
        put?: never;
        /**
         * Lets deals go, says that they live, goes on, asks for help or gives a heads-up
         * @description May be called by everybody who is signed in.
         */
        post: operations["postFilings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a direct manager was asked and told
         * @description May be called by everybody who is signed in.
         */
        get: operations["getInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carry-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Deals that were let go here and that the CRM shows open still
         * @description May be called by everybody who is signed in.
         */
        get: operations["getCarryOver"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/filings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One filing
         * @description May be called by everybody who is signed in.
         */
        get: operations["getFilingsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/filings/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who will see a filing of this kind, and from when
         * @description May be called by everybody who is signed in.
         */
        post: operations["postFilingsPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/filings/{id}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answers a call for help or a heads-up: help, a joint call, a stop rule or thanks
         * @description May be called by everybody who is signed in.
         */
        post: operations["postFilingsByIdReplies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/my-deals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What needs me, and my own open deals
         * @description May be called by everybody who is signed in.
         */
        get: operations["getMyDeals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/carry-over.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Deals that were let go here and that the CRM shows open still, as a table
         * @description May be called by everybody who is signed in.
         */
        get: operations["getCarryOverCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/loss-accounts/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Losses that one was invited to write about
         * @description May be called by everybody who is signed in.
         */
        get: operations["getLossAccountsInvitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whom one can invite, or share with
         * @description May be called by everybody who is signed in.
         */
        get: operations["getColleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/loss-causes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Causes that came up among enough losses, without author, deal or amount
         * @description May be called by everybody who is signed in.
         */
        get: operations["getLossCauses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opportunities/{id}/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How a loss is told by those who were there, as far as the reader may read it
         * @description May be called by everybody who is signed in.
         */
        get: operations["getOpportunitiesByIdAccounts"];
        put?: never;
        /**
         * Files one’s account of a loss
         * @description May be called by everybody who is signed in.
         */
        post: operations["postOpportunitiesByIdAccounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opportunities/{id}/account-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What one has begun to write about a loss; its author’s alone
         * @description May be called by everybody who is signed in.
         */
        get: operations["getOpportunitiesByIdAccountDraft"];
        /**
         * Keeps what one has begun to write
         * @description May be called by everybody who is signed in.
         */
        put: operations["putOpportunitiesByIdAccountDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opportunities/{id}/accounts/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who will see an account, and what others get of it
         * @description May be called by everybody who is signed in.
         */
        post: operations["postOpportunitiesByIdAccountsPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opportunities/{id}/accounts/waive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives no account of a loss: what others gave opens, and one given later says so
         * @description May be called by everybody who is signed in.
         */
        post: operations["postOpportunitiesByIdAccountsWaive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opportunities/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets colleagues write about a loss of one’s own
         * @description May be called by everybody who is signed in.
         */
        post: operations["postOpportunitiesByIdInvitations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/loss-accounts/{id}/share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Shares an account of one’s own with more people
         * @description May be called by everybody who is signed in.
         */
        post: operations["postLossAccountsByIdShare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lessons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was learned
         * @description May be called by everybody who is signed in.
         */
        get: operations["getLessons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lessons/pack": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The lessons by cause, for those who begin here
         * @description May be called by everybody who is signed in.
         */
        get: operations["getLessonsPack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lessons/practice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Moments to meet before they come: choose, and see what happened
         * @description May be called by everybody who is signed in.
         */
        get: operations["getLessonsPractice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lessons/moments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stages and competitors that a lesson may name
         * @description May be called by everybody who is signed in.
         */
        get: operations["getLessonsMoments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lessons/guide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Questions for the next one-on-one
         * @description May be called by everybody who is signed in.
         */
        get: operations["getLessonsGuide"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lessons/routed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The lessons by who can change something
         * @description May be called by learners, managers, leaders and admins.
         */
        get: operations["getLessonsRouted"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lessons.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Segments and numbers of the lessons, for targeting
         * @description May be called by everybody who is signed in.
         */
        get: operations["getLessonsCsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lesson-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What one has begun to write; its author’s alone
         * @description May be called by everybody who is signed in.
         */
        get: operations["getLessonDrafts"];
        put?: never;
        /**
         * Begins a lesson, also from a segment that was found or from a loss of one’s own
         * @description May be called by everybody who is signed in.
         */
        post: operations["postLessonDrafts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lesson-drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One draft, with what is missing and which lessons may say the same
         * @description May be called by everybody who is signed in.
         */
        get: operations["getLessonDraftsById"];
        /**
         * Keeps what one has begun to write, under a uuid of one’s own choice
         * @description May be called by everybody who is signed in.
         */
        put: operations["putLessonDraftsById"];
        post?: never;
        /**
         * Drops a draft
         * @description May be called by everybody who is signed in.
         */
        delete: operations["deleteLessonDraftsById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lesson-drafts/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publishes a draft, without its author; twice is once
         * @description May be called by everybody who is signed in.
         */
        post: operations["postLessonDraftsByIdPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lessons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One lesson, its numbers, its wordings, and what people tell who tried it
         * @description May be called by everybody who is signed in.
         */
        get: operations["getLessonsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lessons/{id}/wording": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Words a lesson anew; the earlier wordings are kept
         * @description May be called by everybody who is signed in.
         */
        post: operations["postLessonsByIdWording"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lessons/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Says that an action is done, and whether it worked
         * @description May be called by everybody who is signed in.
         */
        patch: operations["patchLessonsByIdActionsByAction"];
        trace?: never;
    };
    "/lessons/{id}/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tells in a line how it went
         * @description May be called by everybody who is signed in.
         */
        post: operations["postLessonsByIdTrial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lessons/{id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adds what is to be done about it
         * @description May be called by everybody who is signed in.
         */
        post: operations["postLessonsByIdActions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lessons/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Links a loss of one’s own
         * @description May be called by everybody who is signed in.
         */
        post: operations["postLessonsByIdEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lessons/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says who keeps it, and when it is looked at again
         * @description May be called by everybody who is signed in.
         */
        post: operations["postLessonsByIdReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lessons/{id}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retires it, or takes it up again
         * @description May be called by everybody who is signed in.
         */
        post: operations["postLessonsByIdRetire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lessons/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merges it into another
         * @description May be called by everybody who is signed in.
         */
        post: operations["postLessonsByIdMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opportunities/{id}/buying-side": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the owner knows of the buying side of a deal, beside what the CRM states
         * @description May be called by everybody who is signed in.
         */
        get: operations["getOpportunitiesByIdBuyingSide"];
        /**
         * Keeps what one knows of it: roles and how they stand to it, what is in place, what is needed
         * @description May be called by everybody who is signed in.
         */
        put: operations["putOpportunitiesByIdBuyingSide"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/debriefs/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One’s own deals that ended in the last 30 days and are not told of yet
         * @description May be called by everybody who is signed in.
         */
        get: operations["getDebriefsDue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opportunities/{id}/debrief": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a debrief rests on and asks: facts first, and what one has begun to write
         * @description May be called by everybody who is signed in.
         */
        get: operations["getOpportunitiesByIdDebrief"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opportunities/{id}/debrief/put-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Not today: puts a debrief of one’s own off, until a week after the end at most
         * @description May be called by everybody who is signed in.
         */
        post: operations["postOpportunitiesByIdDebriefPutOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opportunities/{id}/feeling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How a deal’s end feels to oneself; nobody else is ever told
         * @description May be called by everybody who is signed in.
         */
        get: operations["getOpportunitiesByIdFeeling"];
        /**
         * Keeps how a deal’s end feels, for oneself alone
         * @description May be called by everybody who is signed in.
         */
        put: operations["putOpportunitiesByIdFeeling"];
        post?: never;
        /**
         * Takes it back; nothing of it stays
         * @description May be called by everybody who is signed in.
         */
        delete: operations["deleteOpportunitiesByIdFeeling"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/causes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Causes on three levels: drivers, and the attributes and aspects that are curated here
         * @description May be called by everybody who is signed in.
         */
        get: operations["getCauses"];
        put?: never;
        /**
         * Adds an attribute to a driver, or an aspect to an attribute
         * @description May be called by admins and learners.
         */
        post: operations["postCauses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/causes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Renames an attribute or aspect, retires it or takes it up again
         * @description May be called by admins and learners.
         */
        patch: operations["patchCausesById"];
        trace?: never;
    };
    "/calibration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How good are one’s own predictions?
         * @description May be called by everybody who is signed in.
         */
        get: operations["getCalibration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calibration/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a team is told of its predictions, as one
         * @description May be called by everybody who is signed in.
         */
        get: operations["getCalibrationTeam"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opportunities/{id}/predictions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What one predicted of a deal of one’s own, beside what came of it
         * @description May be called by everybody who is signed in.
         */
        get: operations["getOpportunitiesByIdPredictions"];
        put?: never;
        /**
         * Predicts an open deal of one’s own: chance, month, likeliest way to lose
         * @description May be called by everybody who is signed in.
         */
        post: operations["postOpportunitiesByIdPredictions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/forecast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What will close in a week, month or quarter, and how sure is that?
         * @description May be called by everybody who is signed in.
         */
        get: operations["getForecast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/forecast/programme": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Forecast accuracy over time, and what is before and after the programme’s start
         * @description May be called by everybody who is signed in.
         */
        get: operations["getForecastProgramme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/forecast/flow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed in the pipeline between two days, to the cent
         * @description May be called by everybody who is signed in.
         */
        get: operations["getForecastFlow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/forecast/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One’s own forecast calls beside what came, and those of a team as one
         * @description May be called by everybody who is signed in.
         */
        get: operations["getForecastCalls"];
        put?: never;
        /**
         * Says what will be won in a period: an amount, how many deals, or both
         * @description May be called by everybody who is signed in.
         */
        post: operations["postForecastCalls"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opportunities/{id}/stop-or-continue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What going on with an open deal of one’s own is likely to take, and what else the time could do
         * @description May be called by everybody who is signed in.
         */
        get: operations["getOpportunitiesByIdStopOrContinue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opportunities/{id}/cost-so-far": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What an open deal of one’s own has cost so far
         * @description May be called by everybody who is signed in.
         */
        get: operations["getOpportunitiesByIdCostSoFar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kept-going/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a team is told of the deals that it kept going, as one
         * @description May be called by everybody who is signed in.
         */
        get: operations["getKeptGoingTeam"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/looking-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Early endings of one’s own that chance drew to be looked at again
         * @description May be called by everybody who is signed in.
         */
        get: operations["getLookingBack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/looking-back/overshoot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Did letting go early overshoot? The share that bought elsewhere
         * @description May be called by everybody who is signed in.
         */
        get: operations["getLookingBackOvershoot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opportunities/{id}/looked-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says what became of an early ending of one’s own: did they buy elsewhere?
         * @description May be called by everybody who is signed in.
         */
        post: operations["postOpportunitiesByIdLookedBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/talk-tracks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Words for the first meetings, their numbers filled as of now, or why they are not to be said
         * @description May be called by everybody who is signed in.
         */
        get: operations["getTalkTracks"];
        put?: never;
        /**
         * Writes a track for everybody; its author is not kept
         * @description May be called by learners, managers, leaders and admins.
         */
        post: operations["postTalkTracks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/talk-tracks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Writes a new version of a track; the earlier ones are kept
         * @description May be called by learners, managers, leaders and admins.
         */
        put: operations["putTalkTracksById"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/talk-tracks/{id}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retires a track, or takes it up again
         * @description May be called by learners, managers, leaders and admins.
         */
        post: operations["postTalkTracksByIdRetire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/talk-tracks/{id}/uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Notes that one used a track in an open deal of one’s own
         * @description May be called by everybody who is signed in.
         */
        post: operations["postTalkTracksByIdUses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/talk-track-uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The words that one used, and what came of them
         * @description May be called by everybody who is signed in.
         */
        get: operations["getTalkTrackUses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/talk-track-uses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says what came of a use of one’s own
         * @description May be called by everybody who is signed in.
         */
        put: operations["putTalkTrackUsesById"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is asked early, tried on past deals and on those since
         * @description May be called by everybody who is signed in.
         */
        get: operations["getChecks"];
        put?: never;
        /**
         * Writes a check for everybody; its author is not kept
         * @description May be called by learners, managers, leaders and admins.
         */
        post: operations["postChecks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/checks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Writes a new version of a check; the earlier ones are kept
         * @description May be called by learners, managers, leaders and admins.
         */
        put: operations["putChecksById"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/checks/{id}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retires a check, or takes it up again
         * @description May be called by learners, managers, leaders and admins.
         */
        post: operations["postChecksByIdRetire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fit-checks/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * New deals of one’s own that wait for a first look
         * @description May be called by everybody who is signed in.
         */
        get: operations["getFitChecksDue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/process": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The steps of a deal, and how much of them is kept, for everybody together
         * @description May be called by everybody who is signed in.
         */
        get: operations["getProcess"];
        /**
         * Writes the steps of a deal anew
         * @description May be called by admins and learners.
         */
        put: operations["putProcess"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/what-to-expect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a buyer may expect: the steps, how long it takes, what it comes to
         * @description May be called by everybody who is signed in.
         */
        get: operations["getWhatToExpect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opportunities/{id}/playbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Words, checks and steps of a deal of one’s own
         * @description May be called by everybody who is signed in.
         */
        get: operations["getOpportunitiesByIdPlaybook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opportunities/{id}/check-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answers a check, or whether a deal fits at all
         * @description May be called by everybody who is signed in.
         */
        post: operations["postOpportunitiesByIdCheckAnswers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/opportunities/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Notes a step of a deal with its day, or takes it back
         * @description May be called by everybody who is signed in.
         */
        post: operations["postOpportunitiesByIdSteps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/heads-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lessons of others that open deals of one’s own are about to meet
         * @description May be called by everybody who is signed in.
         */
        get: operations["getHeadsUps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/heads-ups/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Notes that heads-ups of a deal of one’s own were before one’s eyes
         * @description May be called by everybody who is signed in.
         */
        post: operations["postHeadsUpsSeen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/heads-ups/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says of a heads-up that it is useful, not so here, or to come later
         * @description May be called by everybody who is signed in.
         */
        post: operations["postHeadsUpsAnswers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lessons/{id}/delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether a lesson came in time to the losses that met it
         * @description May be called by everybody who is signed in.
         */
        get: operations["getLessonsByIdDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/receipts/key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The public key of receipts; for anybody
         * @description May be called by everybody, signed in or not.
         */
        get: operations["getReceiptsKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/filings/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed receipt of one’s own filing, as a file
         * @description May be called by everybody who is signed in.
         */
        get: operations["getFilingsByIdReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deterrents/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ten questions about what no file tells
         * @description May be called by admins and leaders.
         */
        get: operations["getDeterrentsQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deterrents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What of files, a text and answers punishes losing; nothing is stored
         * @description May be called by admins and leaders.
         */
        post: operations["postDeterrents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in/ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How one can sign in here
         * @description May be called by everybody, signed in or not.
         */
        get: operations["getSignInWays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signs in with e-mail and password
         * @description May be called by everybody, signed in or not.
         */
        post: operations["postSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The second step: a code of the app, or one that was written down
         * @description May be called by everybody, signed in or not.
         */
        post: operations["postSignInSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-in/single-sign-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begins single sign-on at the company’s identity provider
         * @description May be called by everybody, signed in or not.
         */
        post: operations["postSignInSingleSignOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends this session
         * @description May be called by everybody, signed in or not.
         */
        post: operations["postSignOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/first-admin/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The link by which the first admin comes in
         * @description May be called by everybody, signed in or not.
         */
        get: operations["getFirstAdminByToken"];
        put?: never;
        /**
         * Makes the first admin, once
         * @description May be called by everybody, signed in or not.
         */
        post: operations["postFirstAdminByToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An invitation, to whoever holds its link
         * @description May be called by everybody, signed in or not.
         */
        get: operations["getInvitationsByToken"];
        put?: never;
        /**
         * Takes the place, once
         * @description May be called by everybody, signed in or not.
         */
        post: operations["postInvitationsByToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/password/forgotten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks for a link to set a new password; tells nobody whether there is such an account
         * @description May be called by everybody, signed in or not.
         */
        post: operations["postPasswordForgotten"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/password/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sets a new password by such a link; every session of the account ends
         * @description May be called by everybody, signed in or not.
         */
        post: operations["postPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is asking
         * @description May be called by everybody who is signed in.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sets another password; every other session ends
         * @description May be called by everybody who is signed in.
         */
        post: operations["postMePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begins a second factor; it counts once it is confirmed
         * @description May be called by everybody who is signed in.
         */
        post: operations["postMeSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/second-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirms it with a code of the app
         * @description May be called by everybody who is signed in.
         */
        post: operations["postMeSecondFactorConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/second-factor/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ends the second factor
         * @description May be called by everybody who is signed in.
         */
        post: operations["postMeSecondFactorEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One’s own keys, without the keys themselves
         * @description May be called by everybody who is signed in.
         */
        get: operations["getMeKeys"];
        put?: never;
        /**
         * Makes a key for this workspace, which can do at most what its owner can
         * @description May be called by everybody who is signed in.
         */
        post: operations["postMeKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Ends a key at once
         * @description May be called by everybody who is signed in.
         */
        delete: operations["deleteMeKeysById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where one is signed in
         * @description May be called by everybody who is signed in.
         */
        get: operations["getMeSessions"];
        put?: never;
        post?: never;
        /**
         * Ends every other session at once
         * @description May be called by everybody who is signed in.
         */
        delete: operations["deleteMeSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Ends a session at once
         * @description May be called by everybody who is signed in.
         */
        delete: operations["deleteMeSessionsById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How one came in of late, and tries that did not lead in
         * @description May be called by everybody who is signed in.
         */
        get: operations["getMeSignIns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who has a place here
         * @description May be called by admins.
         */
        get: operations["getPeople"];
        put?: never;
        /**
         * Invites somebody
         * @description May be called by admins.
         */
        post: operations["postPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/look-as": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * As whom one can look at the sample company; nobody elsewhere
         * @description May be called by everybody who is signed in.
         */
        get: operations["getLookAs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Ends somebody’s place; what was theirs stays theirs
         * @description May be called by admins.
         */
        delete: operations["deletePeopleById"];
        options?: never;
        head?: never;
        /**
         * Another name, other roles, another team
         * @description May be called by admins.
         */
        patch: operations["patchPeopleById"];
        trace?: never;
    };
    "/people/{id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Another invitation for somebody who is awaited
         * @description May be called by admins, in person and not by a key.
         */
        post: operations["postPeopleByIdInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}/reset-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A link by which somebody sets a new password
         * @description May be called by admins, in person and not by a key.
         */
        post: operations["postPeopleByIdResetLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The tree of teams
         * @description May be called by admins.
         */
        get: operations["getTeams"];
        put?: never;
        /**
         * Makes a team
         * @description May be called by admins.
         */
        post: operations["postTeams"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Removes a team; its people and teams go to the one above it
         * @description May be called by admins.
         */
        delete: operations["deleteTeamsById"];
        options?: never;
        head?: never;
        /**
         * Another name, another team above it, other managers
         * @description May be called by admins.
         */
        patch: operations["patchTeamsById"];
        trace?: never;
    };
    "/owners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whose the owners in the CRM are
         * @description May be called by admins.
         */
        get: operations["getOwners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/owners/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says by hand who an owner is; null: nobody here
         * @description May be called by admins.
         */
        put: operations["putOwnersById"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is set for the workspace
         * @description May be called by admins.
         */
        get: operations["getSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Sets something else
         * @description May be called by admins.
         */
        patch: operations["patchSettings"];
        trace?: never;
    };
    "/permission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the leader signed, so that deals may be let go
         * @description May be called by everybody who is signed in.
         */
        get: operations["getPermission"];
        put?: never;
        /**
         * Signs it anew, under the name of who signs
         * @description May be called by leaders.
         */
        post: operations["postPermission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was changed about whoever asks in the last 90 days
         * @description May be called by everybody who is signed in.
         */
        get: operations["getMeChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who sees whose deals, and what was changed about it in the last 90 days
         * @description May be called by everybody who is signed in.
         */
        get: operations["getPeopleChanges"];
        put?: never;
        post?: never;
        delete?: never;
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
        /**
         * What was imported so far
         * @description May be called by admins.
         */
        get: operations["getImports"];
        put?: never;
        /**
         * Makes room for files that are about to be dropped
         * @description May be called by admins.
         */
        post: operations["postImports"];
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
        /**
         * Uploads a file; one of the same name is replaced
         * @description May be called by admins.
         *
         *     Takes no idempotency key: the same file sent again replaces the one before it, so it may always be sent again.
         */
        put: operations["putImportsByIdFilesByName"];
        post?: never;
        /**
         * Takes an uploaded file away again
         * @description May be called by admins.
         */
        delete: operations["deleteImportsByIdFilesByName"];
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
        /**
         * Begins a dry run, in place of one that runs; nothing is stored
         * @description May be called by admins.
         */
        post: operations["postImportsByIdCheck"];
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
        /**
         * Begins the import, once; by default with the mapping of the last dry run
         * @description May be called by admins.
         */
        post: operations["postImportsByIdTake"];
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
        /**
         * Where an upload stands
         * @description May be called by admins.
         */
        get: operations["getImportsById"];
        put?: never;
        post?: never;
        /**
         * Forgets an upload and its files; what was imported stays in
         * @description May be called by admins.
         */
        delete: operations["deleteImportsById"];
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
        /**
         * All rows that were set aside
         * @description May be called by admins.
         */
        get: operations["getImportsByIdRejectedCsv"];
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
        /**
         * The mapping as a file that can be given again
         * @description May be called by admins.
         */
        get: operations["getImportsByIdMappingJson"];
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
            advice?: {
                kind: string;
                span: [
                    number,
                    number
                ];
                better: string;
                why: string;
            }[];
        };
        Overview: {
            /** Format: date */
            asOf: string;
            deals: number;
            answer: string;
            doubts: string[];
            /** @enum {string} */
            of: "all" | "yours" | "yourTeam" | "published";
            published: {
                period: string;
                until: number;
                cells: {
                    /** @enum {string} */
                    measure: "looksLost" | "toldFirst" | "debriefed" | "withLesson" | "lessonSoon" | "warnedInTime" | "usedInTime" | "knownSooner" | "knownTwoMonths" | "knownThreeMonths" | "wonDebriefed" | "wonAfterUse" | "answered";
                    cell: {
                        /** @enum {string} */
                        kind: "company" | "team" | "smallerTeams";
                        team: number | null;
                    };
                    deals: number | null;
                    share: {
                        from: number;
                        to: number;
                    } | null;
                    /** @enum {string|null} */
                    withheld: "fewDeals" | "fewOwners" | "fewRequests" | "besideFew" | "singleDeals" | null;
                    months: [
                        string,
                        string
                    ];
                }[];
            } | null;
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
                } | null;
                longDated: {
                    deals: number;
                    amount: number | null;
                    amounts: {
                        [key: string]: number;
                    };
                } | null;
                stalled: {
                    deals: number;
                    amount: number | null;
                    amounts: {
                        [key: string]: number;
                    };
                } | null;
                buried: {
                    deals: number;
                    amount: number | null;
                    amounts: {
                        [key: string]: number;
                    };
                    medianAge: number | null;
                } | null;
                honest: {
                    amount: number | null;
                    amounts: {
                        [key: string]: number;
                    };
                    interval: [
                        number,
                        number
                    ] | null;
                } | null;
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
            /** @enum {string} */
            of: "all" | "yours" | "yourTeam" | "published";
            published: {
                period: string;
                until: number;
                cells: {
                    /** @enum {string} */
                    measure: "looksLost" | "toldFirst" | "debriefed" | "withLesson" | "lessonSoon" | "warnedInTime" | "usedInTime" | "knownSooner" | "knownTwoMonths" | "knownThreeMonths" | "wonDebriefed" | "wonAfterUse" | "answered";
                    cell: {
                        /** @enum {string} */
                        kind: "company" | "team" | "smallerTeams";
                        team: number | null;
                    };
                    deals: number | null;
                    share: {
                        from: number;
                        to: number;
                    } | null;
                    /** @enum {string|null} */
                    withheld: "fewDeals" | "fewOwners" | "fewRequests" | "besideFew" | "singleDeals" | null;
                    months: [
                        string,
                        string
                    ];
                }[];
            } | null;
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
                } | null;
                longDated: {
                    deals: number;
                    amount: number | null;
                    amounts: {
                        [key: string]: number;
                    };
                } | null;
                stalled: {
                    deals: number;
                    amount: number | null;
                    amounts: {
                        [key: string]: number;
                    };
                } | null;
                buried: {
                    deals: number;
                    amount: number | null;
                    amounts: {
                        [key: string]: number;
                    };
                    medianAge: number | null;
                } | null;
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
                yours: boolean;
                /** @enum {string} */
                state: "live" | "longDated" | "stalled" | "buried";
                /** Format: date */
                since: string | null;
                score: number | null;
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
                chance: {
                    value: number;
                    interval: [
                        number,
                        number
                    ];
                    text: string;
                } | null;
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
            told: {
                text: string;
                isLearning: boolean;
                ways: {
                    /** Format: date */
                    on: string;
                    text: string;
                    of: {
                        /** @enum {string} */
                        by: "together" | "model" | "rules" | "age";
                        found: {
                            value: number;
                            interval: [
                                number,
                                number
                            ];
                        } | null;
                        right: {
                            value: number;
                            interval: [
                                number,
                                number
                            ];
                        } | null;
                        winsFlagged: {
                            value: number;
                            interval: [
                                number,
                                number
                            ];
                        } | null;
                    }[];
                }[];
                leads: {
                    name: string;
                    text: string;
                }[];
            };
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
            /** @description Where to go on, as the parameter cursor; null: that was all. */
            nextCursor: string | null;
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
            /** @description Where to go on, as the parameter cursor; null: that was all. */
            nextCursor: string | null;
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
            yours: boolean;
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
                steps?: {
                    /** Format: date */
                    on: string;
                    text: string;
                }[];
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
                } | null;
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
                text: string;
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
            listed: string | null;
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
        Publications: {
            asOf: string;
            answer: string;
            doubts: string[];
            months: {
                period: string;
                name: string;
                measures: {
                    /** @enum {string} */
                    measure: "looksLost" | "toldFirst" | "debriefed" | "withLesson" | "lessonSoon" | "warnedInTime" | "usedInTime" | "knownSooner" | "knownTwoMonths" | "knownThreeMonths" | "wonDebriefed" | "wonAfterUse" | "answered";
                    question: string;
                    cells: {
                        name: string;
                        text: string;
                        share: {
                            from: number;
                            to: number;
                        } | null;
                        deals: number | null;
                    }[];
                }[];
            }[];
        };
        Gains: {
            /** Format: date */
            asOf: string;
            answer: string;
            doubts: string[];
            chain: {
                /** @enum {string} */
                key: "losses" | "told" | "lessonShare" | "inTime" | "used" | "cameOf" | "lessons" | "lessonDays" | "sharing" | "toldFirst" | "sooner" | "denialGap" | "weeksAfter" | "repeated" | "forecast" | "yourLessons" | "yourLessonDays" | "yourGap" | "yourWeeksFreed";
                name: string;
                value: number | null;
                interval: [
                    number,
                    number
                ] | null;
                base: {
                    deals: number;
                    owners: number;
                } | null;
                shown: string | null;
                beside: string | null;
                text: string;
                doubt: string;
                how: string;
            }[];
            ledger: {
                /** @enum {string} */
                key: "losses" | "told" | "lessonShare" | "inTime" | "used" | "cameOf" | "lessons" | "lessonDays" | "sharing" | "toldFirst" | "sooner" | "denialGap" | "weeksAfter" | "repeated" | "forecast" | "yourLessons" | "yourLessonDays" | "yourGap" | "yourWeeksFreed";
                name: string;
                value: number | null;
                interval: [
                    number,
                    number
                ] | null;
                base: {
                    deals: number;
                    owners: number;
                } | null;
                shown: string | null;
                beside: string | null;
                text: string;
                doubt: string;
                how: string;
            }[];
            time: {
                text: string;
                parts: {
                    /** @enum {string} */
                    kind: "losing" | "winning" | "finding" | "developing" | "together";
                    name: string;
                    weeks: number;
                    share: number;
                    interval: [
                        number,
                        number
                    ];
                    hours: number | null;
                }[];
                base: {
                    deals: number;
                    owners: number;
                };
                how: string;
                after: {
                    key: string;
                    name: string;
                    text: string;
                }[];
            };
            yours: {
                figures: {
                    /** @enum {string} */
                    key: "losses" | "told" | "lessonShare" | "inTime" | "used" | "cameOf" | "lessons" | "lessonDays" | "sharing" | "toldFirst" | "sooner" | "denialGap" | "weeksAfter" | "repeated" | "forecast" | "yourLessons" | "yourLessonDays" | "yourGap" | "yourWeeksFreed";
                    name: string;
                    value: number | null;
                    interval: [
                        number,
                        number
                    ] | null;
                    base: {
                        deals: number;
                        owners: number;
                    } | null;
                    shown: string | null;
                    beside: string | null;
                    text: string;
                    doubt: string;
                    how: string;
                }[];
                deals: {
                    opportunity: {
                        id: string;
                        name: string;
                    };
                    /** @enum {string} */
                    ended: "won" | "lost";
                    /** Format: date */
                    endedOn: string;
                    weeks: number;
                    hours: number | null;
                    bought: string;
                    /** Format: date */
                    toldOn: string | null;
                    lessons: {
                        id: string;
                        said: string;
                        since: string;
                    }[];
                }[];
                how: string;
            } | null;
        };
        Enough: {
            /** Format: date */
            asOf: string;
            deals: number;
            answer: string;
            doubts: string[];
            /** @enum {string} */
            of: "all" | "company";
            target: {
                amount: number;
                currency: string;
                text: string;
            } | null;
            needed: {
                /** @enum {string} */
                of: "live" | "stated";
                value: number;
                interval: [
                    number,
                    number | null
                ];
            } | null;
            neededStated: {
                /** @enum {string} */
                of: "live" | "stated";
                value: number;
                interval: [
                    number,
                    number | null
                ];
            } | null;
            coverages: {
                /** @enum {string} */
                key: "raw" | "live" | "honest";
                name: string;
                value: number | null;
                interval: [
                    number,
                    number
                ] | null;
                shown: string | null;
                text: string;
            }[];
            why: string[];
            how: string;
            yours: string | null;
            pipelines: {
                input: {
                    quota: number;
                    size: number;
                    owners: number;
                    openEach: number;
                    winQualified: number;
                    winOther: number;
                    weeksToWin: number;
                    weeksToLose: number;
                    weeksToLoseOther: number;
                    hoursAWeek: number | null;
                    small: {
                        times: number;
                        qualified: number;
                    };
                    large: {
                        times: number;
                        qualified: number;
                    };
                    dividedOdds: number | null;
                };
                currency: string | null;
                given: {
                    /** @enum {string} */
                    key: "quota" | "size" | "owners" | "openEach" | "winQualified" | "winOther" | "weeksToWin" | "weeksToLose" | "weeksToLoseOther" | "hoursAWeek";
                    isOwn: boolean;
                    text: string;
                }[];
                attentionKnown: string;
                compared: {
                    small: {
                        deals: number;
                        wins: number;
                        winsRange: [
                            number,
                            number
                        ];
                        winRate: number;
                        ownerWeeks: number;
                        lostWeeks: number;
                        hours: number | null;
                        lostHours: number | null;
                        weeks: number;
                        weeksRange: [
                            number,
                            number
                        ];
                        weeksToQuota: number | null;
                        quotaReached: number;
                    };
                    large: {
                        deals: number;
                        wins: number;
                        winsRange: [
                            number,
                            number
                        ];
                        winRate: number;
                        ownerWeeks: number;
                        lostWeeks: number;
                        hours: number | null;
                        lostHours: number | null;
                        weeks: number;
                        weeksRange: [
                            number,
                            number
                        ];
                        weeksToQuota: number | null;
                        quotaReached: number;
                    };
                    atLeastAsMany: number;
                    runs: number;
                    text: string;
                    attention: string;
                };
            };
            targets: {
                standing: {
                    /** @enum {string} */
                    kind: "revenue" | "coverage" | "volume";
                    said: {
                        /** @enum {string} */
                        kind: "revenue";
                        amount: number;
                        currency: string;
                        from?: string;
                    } | {
                        /** @enum {string} */
                        kind: "coverage";
                        times: number;
                        from?: string;
                    } | {
                        /** @enum {string} */
                        kind: "volume";
                        deals: number;
                        from?: string;
                    };
                    text: string;
                    /** Format: date */
                    since: string;
                    warning: {
                        text: string;
                        lines: string[];
                        supports: string;
                    } | null;
                    warnedThen: {
                        text: string;
                        lines: string[];
                        supports: string;
                    } | null;
                    putAside: {
                        reason: string;
                        /** Format: date */
                        on: string;
                        /** Format: date */
                        until: string;
                    } | null;
                }[];
                history: {
                    number: number;
                    /** Format: date */
                    on: string;
                    /** @enum {string} */
                    kind: "revenue" | "coverage" | "volume";
                    /** @enum {string} */
                    what: "set" | "ended" | "putAside";
                    text: string;
                    reason: string | null;
                }[];
                maySet: boolean;
            };
        };
        Targets: {
            standing: {
                /** @enum {string} */
                kind: "revenue" | "coverage" | "volume";
                said: {
                    /** @enum {string} */
                    kind: "revenue";
                    amount: number;
                    currency: string;
                    from?: string;
                } | {
                    /** @enum {string} */
                    kind: "coverage";
                    times: number;
                    from?: string;
                } | {
                    /** @enum {string} */
                    kind: "volume";
                    deals: number;
                    from?: string;
                };
                text: string;
                /** Format: date */
                since: string;
                warning: {
                    text: string;
                    lines: string[];
                    supports: string;
                } | null;
                warnedThen: {
                    text: string;
                    lines: string[];
                    supports: string;
                } | null;
                putAside: {
                    reason: string;
                    /** Format: date */
                    on: string;
                    /** Format: date */
                    until: string;
                } | null;
            }[];
            history: {
                number: number;
                /** Format: date */
                on: string;
                /** @enum {string} */
                kind: "revenue" | "coverage" | "volume";
                /** @enum {string} */
                what: "set" | "ended" | "putAside";
                text: string;
                reason: string | null;
            }[];
            maySet: boolean;
        };
        TargetPreview: {
            text: string;
            warning: {
                text: string;
                lines: string[];
                supports: string;
            } | null;
            needs: string | null;
        };
        Worded: {
            help: string[];
            headsUp: string[];
            replies: {
                /** @enum {string} */
                kind: "help" | "jointCall" | "stopRule" | "thanks";
                texts: string[];
            }[];
            causes: {
                cause: string;
                text: string;
            }[];
        };
        ToAnswer: {
            answer: string;
            flags: {
                opportunity: {
                    id: string;
                    name: string;
                };
                /** @enum {string} */
                state: "stalled" | "buried";
                texts: string[];
                aloneUntil: string | null;
                text: string;
            }[];
            reminders: {
                opportunity: {
                    id: string;
                    name: string;
                };
                filing: string;
                on: string;
                text: string;
            }[];
        };
        MyFilings: {
            answer: string;
            filings: {
                id: string;
                opportunity: {
                    id: string;
                    name: string;
                };
                said: {
                    /** @enum {string} */
                    kind: "letGo";
                    /** @enum {string} */
                    as: "lost" | "lostToCompetitor" | "noDecision" | "notAFitByUs" | "notAFitByThem" | "realigned" | "referred" | "unknown";
                    doorOpen: boolean;
                    remindOn: string | null;
                    firstKnowable: string;
                    reopens: string;
                    /** @enum {string} */
                    indecision: "value" | "information" | "outcome" | "statusQuo";
                } | {
                    /** @enum {string} */
                    kind: "lives";
                    /** @enum {string} */
                    evidence: "buyerDate" | "buyerEvent" | "other";
                    on: string | null;
                    text: string;
                } | {
                    /** @enum {string} */
                    kind: "goOn";
                } | {
                    /** @enum {string} */
                    kind: "help";
                    text: string;
                } | {
                    /** @enum {string} */
                    kind: "headsUp";
                    text: string;
                };
                text: string;
                filedAt: string;
                by: {
                    member: string;
                    name: string;
                };
                mine: boolean;
                audience: {
                    text: string;
                    seers: {
                        who: string;
                        member: string;
                        from: string;
                        rule: string;
                    }[];
                } | null;
                readBy: {
                    who: string;
                    at: string;
                }[] | null;
                replies: {
                    id: string;
                    /** @enum {string} */
                    kind: "help" | "jointCall" | "stopRule" | "thanks";
                    text: string;
                    by: {
                        member: string;
                        name: string;
                    };
                    at: string;
                }[];
                since: {
                    /** @enum {string} */
                    outcome: "won" | "lost" | "noDecision" | "letGo" | "open" | "gone" | "elsewhere";
                    on: string | null;
                    days: number | null;
                    text: string;
                } | null;
            }[];
            keptGoing: {
                text: string;
                deals: number;
                won: number;
                lost: number;
                open: number;
                compared: {
                    ended: number;
                    interval: [
                        number,
                        number
                    ];
                    like: {
                        rate: number;
                        interval: [
                            number,
                            number
                        ];
                    };
                } | null;
            } | null;
        };
        Inbox: {
            answer: string;
            waiting: {
                id: string;
                opportunity: {
                    id: string;
                    name: string;
                };
                said: {
                    /** @enum {string} */
                    kind: "letGo";
                    /** @enum {string} */
                    as: "lost" | "lostToCompetitor" | "noDecision" | "notAFitByUs" | "notAFitByThem" | "realigned" | "referred" | "unknown";
                    doorOpen: boolean;
                    remindOn: string | null;
                    firstKnowable: string;
                    reopens: string;
                    /** @enum {string} */
                    indecision: "value" | "information" | "outcome" | "statusQuo";
                } | {
                    /** @enum {string} */
                    kind: "lives";
                    /** @enum {string} */
                    evidence: "buyerDate" | "buyerEvent" | "other";
                    on: string | null;
                    text: string;
                } | {
                    /** @enum {string} */
                    kind: "goOn";
                } | {
                    /** @enum {string} */
                    kind: "help";
                    text: string;
                } | {
                    /** @enum {string} */
                    kind: "headsUp";
                    text: string;
                };
                text: string;
                filedAt: string;
                by: {
                    member: string;
                    name: string;
                };
                mine: boolean;
                audience: {
                    text: string;
                    seers: {
                        who: string;
                        member: string;
                        from: string;
                        rule: string;
                    }[];
                } | null;
                readBy: {
                    who: string;
                    at: string;
                }[] | null;
                replies: {
                    id: string;
                    /** @enum {string} */
                    kind: "help" | "jointCall" | "stopRule" | "thanks";
                    text: string;
                    by: {
                        member: string;
                        name: string;
                    };
                    at: string;
                }[];
                since: {
                    /** @enum {string} */
                    outcome: "won" | "lost" | "noDecision" | "letGo" | "open" | "gone" | "elsewhere";
                    on: string | null;
                    days: number | null;
                    text: string;
                } | null;
            }[];
            read: {
                id: string;
                opportunity: {
                    id: string;
                    name: string;
                };
                said: {
                    /** @enum {string} */
                    kind: "letGo";
                    /** @enum {string} */
                    as: "lost" | "lostToCompetitor" | "noDecision" | "notAFitByUs" | "notAFitByThem" | "realigned" | "referred" | "unknown";
                    doorOpen: boolean;
                    remindOn: string | null;
                    firstKnowable: string;
                    reopens: string;
                    /** @enum {string} */
                    indecision: "value" | "information" | "outcome" | "statusQuo";
                } | {
                    /** @enum {string} */
                    kind: "lives";
                    /** @enum {string} */
                    evidence: "buyerDate" | "buyerEvent" | "other";
                    on: string | null;
                    text: string;
                } | {
                    /** @enum {string} */
                    kind: "goOn";
                } | {
                    /** @enum {string} */
                    kind: "help";
                    text: string;
                } | {
                    /** @enum {string} */
                    kind: "headsUp";
                    text: string;
                };
                text: string;
                filedAt: string;
                by: {
                    member: string;
                    name: string;
                };
                mine: boolean;
                audience: {
                    text: string;
                    seers: {
                        who: string;
                        member: string;
                        from: string;
                        rule: string;
                    }[];
                } | null;
                readBy: {
                    who: string;
                    at: string;
                }[] | null;
                replies: {
                    id: string;
                    /** @enum {string} */
                    kind: "help" | "jointCall" | "stopRule" | "thanks";
                    text: string;
                    by: {
                        member: string;
                        name: string;
                    };
                    at: string;
                }[];
                since: {
                    /** @enum {string} */
                    outcome: "won" | "lost" | "noDecision" | "letGo" | "open" | "gone" | "elsewhere";
                    on: string | null;
                    days: number | null;
                    text: string;
                } | null;
            }[];
        };
        CarryOver: {
            answer: string;
            deals: {
                opportunity: {
                    id: string;
                    name: string;
                };
                filing: string;
                on: string;
                text: string;
                stage: string | null;
            }[];
        };
        Filing: {
            id: string;
            opportunity: {
                id: string;
                name: string;
            };
            said: {
                /** @enum {string} */
                kind: "letGo";
                /** @enum {string} */
                as: "lost" | "lostToCompetitor" | "noDecision" | "notAFitByUs" | "notAFitByThem" | "realigned" | "referred" | "unknown";
                doorOpen: boolean;
                remindOn: string | null;
                firstKnowable: string;
                reopens: string;
                /** @enum {string} */
                indecision: "value" | "information" | "outcome" | "statusQuo";
            } | {
                /** @enum {string} */
                kind: "lives";
                /** @enum {string} */
                evidence: "buyerDate" | "buyerEvent" | "other";
                on: string | null;
                text: string;
            } | {
                /** @enum {string} */
                kind: "goOn";
            } | {
                /** @enum {string} */
                kind: "help";
                text: string;
            } | {
                /** @enum {string} */
                kind: "headsUp";
                text: string;
            };
            text: string;
            filedAt: string;
            by: {
                member: string;
                name: string;
            };
            mine: boolean;
            audience: {
                text: string;
                seers: {
                    who: string;
                    member: string;
                    from: string;
                    rule: string;
                }[];
            } | null;
            readBy: {
                who: string;
                at: string;
            }[] | null;
            replies: {
                id: string;
                /** @enum {string} */
                kind: "help" | "jointCall" | "stopRule" | "thanks";
                text: string;
                by: {
                    member: string;
                    name: string;
                };
                at: string;
            }[];
            since: {
                /** @enum {string} */
                outcome: "won" | "lost" | "noDecision" | "letGo" | "open" | "gone" | "elsewhere";
                on: string | null;
                days: number | null;
                text: string;
            } | null;
        };
        AudienceTold: {
            text: string;
            seers: {
                who: string;
                member: string;
                from: string;
                rule: string;
            }[];
        };
        Filed: {
            text: string;
            filings: {
                id: string;
                opportunity: {
                    id: string;
                    name: string;
                };
                said: {
                    /** @enum {string} */
                    kind: "letGo";
                    /** @enum {string} */
                    as: "lost" | "lostToCompetitor" | "noDecision" | "notAFitByUs" | "notAFitByThem" | "realigned" | "referred" | "unknown";
                    doorOpen: boolean;
                    remindOn: string | null;
                    firstKnowable: string;
                    reopens: string;
                    /** @enum {string} */
                    indecision: "value" | "information" | "outcome" | "statusQuo";
                } | {
                    /** @enum {string} */
                    kind: "lives";
                    /** @enum {string} */
                    evidence: "buyerDate" | "buyerEvent" | "other";
                    on: string | null;
                    text: string;
                } | {
                    /** @enum {string} */
                    kind: "goOn";
                } | {
                    /** @enum {string} */
                    kind: "help";
                    text: string;
                } | {
                    /** @enum {string} */
                    kind: "headsUp";
                    text: string;
                };
                text: string;
                filedAt: string;
                by: {
                    member: string;
                    name: string;
                };
                mine: boolean;
                audience: {
                    text: string;
                    seers: {
                        who: string;
                        member: string;
                        from: string;
                        rule: string;
                    }[];
                } | null;
                readBy: {
                    who: string;
                    at: string;
                }[] | null;
                replies: {
                    id: string;
                    /** @enum {string} */
                    kind: "help" | "jointCall" | "stopRule" | "thanks";
                    text: string;
                    by: {
                        member: string;
                        name: string;
                    };
                    at: string;
                }[];
                since: {
                    /** @enum {string} */
                    outcome: "won" | "lost" | "noDecision" | "letGo" | "open" | "gone" | "elsewhere";
                    on: string | null;
                    days: number | null;
                    text: string;
                } | null;
            }[];
            advice: {
                kind: string;
                span: [
                    number,
                    number
                ];
                better: string;
                why: string;
            }[];
            afterLetGo: {
                effort: string;
                freed: {
                    text: string;
                    days: number | null;
                    interval: [
                        number,
                        number
                    ] | null;
                    deals: number;
                };
                next: {
                    text: string;
                    opportunity: {
                        id: string;
                        name: string;
                    } | null;
                };
            } | null;
        };
        MyDeals: {
            /** Format: date */
            asOf: string;
            deals: number;
            answer: string;
            doubts: string[];
            needs: {
                /** @enum {string} */
                kind: "flag" | "reminder" | "headsUp" | "fitCheck" | "debrief" | "invited" | "unwritten" | "action" | "review" | "prediction" | "lookBack" | "carryOver";
                opportunity: {
                    id: string;
                    name: string;
                } | null;
                lesson: string | null;
                text: string;
                verb: string;
                note: string | null;
            }[];
            rest: {
                things: number;
                text: string;
            } | null;
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
                yours: boolean;
                /** @enum {string} */
                state: "live" | "longDated" | "stalled" | "buried";
                /** Format: date */
                since: string | null;
                score: number | null;
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
                chance: {
                    value: number;
                    interval: [
                        number,
                        number
                    ];
                    text: string;
                } | null;
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
            own: {
                deals: number;
                text: string;
            };
        };
        AccountInvitations: {
            invitations: {
                opportunity: {
                    id: string;
                    name: string;
                };
                by: {
                    member: string;
                    name: string;
                };
                at: string;
                waits: boolean;
            }[];
        };
        Colleagues: {
            members: {
                member: string;
                name: string;
            }[];
        };
        LossCauses: {
            answer: string;
            told: {
                months: [
                    string,
                    string
                ];
                causes: {
                    /** @enum {string} */
                    cause: "noReasonToChange" | "inPlaceWasEnough" | "otherOfferFitted" | "missingInProduct" | "price" | "budgetMoved" | "priorityMoved" | "timing" | "termsOrSecurity" | "proofMissing" | "wayToDecisionUnknown" | "stepCameLate" | "neverAMatch" | "unknown";
                    text: string;
                }[];
            }[];
            inConfidence: {
                months: [
                    string,
                    string
                ];
                texts: string[];
            }[];
        };
        LossAccounts: {
            opportunity: {
                id: string;
                name: string;
            };
            answer: string;
            accounts: {
                id: string;
                opportunity: {
                    id: string;
                    name: string;
                };
                isWon: boolean;
                text: string;
                causes: ("noReasonToChange" | "inPlaceWasEnough" | "otherOfferFitted" | "missingInProduct" | "price" | "budgetMoved" | "priorityMoved" | "timing" | "termsOrSecurity" | "proofMissing" | "wayToDecisionUnknown" | "stepCameLate" | "neverAMatch" | "unknown")[];
                side: string | null;
                afterReading: boolean;
                /** @enum {string} */
                voice: "own" | "buyer";
                debrief: {
                    /**
                     * @default short
                     * @enum {string}
                     */
                    depth: "short" | "long";
                    /** @default null */
                    firstKnowable: string | null;
                    /** @default false */
                    soonerWouldHaveBeenRight: boolean;
                    /** @default [] */
                    fits: {
                        /** @enum {string} */
                        about: "situation" | "environment" | "approach";
                        /** @enum {string} */
                        how: "didNotFit" | "worked" | "resonated";
                        /** @default  */
                        text: string;
                    }[];
                    /** @default  */
                    couldSee: string;
                    /** @default  */
                    couldDo: string;
                    /** @default  */
                    wentRight: string;
                    /** @default  */
                    atTheStart: string;
                    /**
                     * @default null
                     * @enum {string|null}
                     */
                    process: "asMeant" | "partly" | "otherwise" | null;
                    /** @default [] */
                    committee: {
                        /** @enum {string} */
                        role: "champion" | "gatekeeper" | "influencer" | "blocker" | "decisionMaker" | "economicBuyer";
                        /** @enum {string} */
                        stance: "for" | "neutral" | "against" | "unknown";
                    }[];
                    /** @default  */
                    nextTime: string;
                    /** @default  */
                    when: string;
                    causes: {
                        /** @enum {string} */
                        cause: "noReasonToChange" | "inPlaceWasEnough" | "otherOfferFitted" | "missingInProduct" | "price" | "budgetMoved" | "priorityMoved" | "timing" | "termsOrSecurity" | "proofMissing" | "wayToDecisionUnknown" | "stepCameLate" | "neverAMatch" | "unknown";
                        part: string | null;
                        /**
                         * @default null
                         * @enum {string|null}
                         */
                        putTo: "targetBuyer" | "product" | "sellingMethod" | "competition" | null;
                        /** @default null */
                        evidence: {
                            /** @enum {string} */
                            kind: "moment";
                            on: string;
                        } | {
                            /** @enum {string} */
                            kind: "document";
                            text: string;
                        } | {
                            /** @enum {string} */
                            kind: "quote";
                            text: string;
                        } | null;
                        /**
                         * @default seller
                         * @enum {string}
                         */
                        from: "seller" | "buyer";
                        text: string;
                        isOpinion: boolean;
                        standing: string;
                    }[];
                    verdict: string | null;
                } | null;
                by: {
                    member: string;
                    name: string;
                };
                filedAt: string;
                mine: boolean;
                audience: {
                    text: string;
                    seers: {
                        who: string;
                        member: string;
                        from: string;
                        rule: string;
                    }[];
                } | null;
                readBy: {
                    who: string;
                    at: string;
                }[] | null;
                holdCausesBack: boolean | null;
                inConfidence: boolean | null;
            }[];
            mayWrite: {
                may: boolean;
                from: string | null;
                text: string;
            };
            opensAfterOwn: boolean;
            invited: {
                member: string;
                name: string;
            }[] | null;
        };
        AccountDraft: {
            text: string;
            causes: ("noReasonToChange" | "inPlaceWasEnough" | "otherOfferFitted" | "missingInProduct" | "price" | "budgetMoved" | "priorityMoved" | "timing" | "termsOrSecurity" | "proofMissing" | "wayToDecisionUnknown" | "stepCameLate" | "neverAMatch" | "unknown")[];
            debrief?: {
                /**
                 * @default short
                 * @enum {string}
                 */
                depth: "short" | "long";
                /** @default null */
                firstKnowable: string | null;
                /** @default false */
                soonerWouldHaveBeenRight: boolean;
                /** @default [] */
                fits: {
                    /** @enum {string} */
                    about: "situation" | "environment" | "approach";
                    /** @enum {string} */
                    how: "didNotFit" | "worked" | "resonated";
                    /** @default  */
                    text: string;
                }[];
                /** @default  */
                couldSee: string;
                /** @default  */
                couldDo: string;
                /** @default  */
                wentRight: string;
                /** @default  */
                atTheStart: string;
                /**
                 * @default null
                 * @enum {string|null}
                 */
                process: "asMeant" | "partly" | "otherwise" | null;
                /** @default [] */
                causes: {
                    /** @enum {string} */
                    cause: "noReasonToChange" | "inPlaceWasEnough" | "otherOfferFitted" | "missingInProduct" | "price" | "budgetMoved" | "priorityMoved" | "timing" | "termsOrSecurity" | "proofMissing" | "wayToDecisionUnknown" | "stepCameLate" | "neverAMatch" | "unknown";
                    /**
                     * Format: uuid
                     * @default null
                     */
                    part: string | null;
                    /**
                     * @default null
                     * @enum {string|null}
                     */
                    putTo: "targetBuyer" | "product" | "sellingMethod" | "competition" | null;
                    /** @default null */
                    evidence: {
                        /** @enum {string} */
                        kind: "moment";
                        on: string;
                    } | {
                        /** @enum {string} */
                        kind: "document";
                        text: string;
                    } | {
                        /** @enum {string} */
                        kind: "quote";
                        text: string;
                    } | null;
                    /**
                     * @default seller
                     * @enum {string}
                     */
                    from: "seller" | "buyer";
                }[];
                /** @default [] */
                committee: {
                    /** @enum {string} */
                    role: "champion" | "gatekeeper" | "influencer" | "blocker" | "decisionMaker" | "economicBuyer";
                    /** @enum {string} */
                    stance: "for" | "neutral" | "against" | "unknown";
                }[];
                /** @default  */
                nextTime: string;
                /** @default  */
                when: string;
            };
            holdCausesBack?: boolean;
            inConfidence?: boolean;
            /** @enum {string} */
            voice?: "own" | "buyer";
            /** @enum {string} */
            side?: "rep" | "salesEngineer" | "manager" | "other";
        };
        AccountPreview: {
            audience: {
                text: string;
                seers: {
                    who: string;
                    member: string;
                    from: string;
                    rule: string;
                }[];
            };
            causes: string;
            readsAs: string | null;
            advice: {
                kind: string;
                span: [
                    number,
                    number
                ];
                better: string;
                why: string;
            }[];
            adviceByField: {
                field: string;
                advice: {
                    kind: string;
                    span: [
                        number,
                        number
                    ];
                    better: string;
                    why: string;
                }[];
            }[];
        };
        AccountFiled: {
            text: string;
            account: {
                id: string;
                opportunity: {
                    id: string;
                    name: string;
                };
                isWon: boolean;
                text: string;
                causes: ("noReasonToChange" | "inPlaceWasEnough" | "otherOfferFitted" | "missingInProduct" | "price" | "budgetMoved" | "priorityMoved" | "timing" | "termsOrSecurity" | "proofMissing" | "wayToDecisionUnknown" | "stepCameLate" | "neverAMatch" | "unknown")[];
                side: string | null;
                afterReading: boolean;
                /** @enum {string} */
                voice: "own" | "buyer";
                debrief: {
                    /**
                     * @default short
                     * @enum {string}
                     */
                    depth: "short" | "long";
                    /** @default null */
                    firstKnowable: string | null;
                    /** @default false */
                    soonerWouldHaveBeenRight: boolean;
                    /** @default [] */
                    fits: {
                        /** @enum {string} */
                        about: "situation" | "environment" | "approach";
                        /** @enum {string} */
                        how: "didNotFit" | "worked" | "resonated";
                        /** @default  */
                        text: string;
                    }[];
                    /** @default  */
                    couldSee: string;
                    /** @default  */
                    couldDo: string;
                    /** @default  */
                    wentRight: string;
                    /** @default  */
                    atTheStart: string;
                    /**
                     * @default null
                     * @enum {string|null}
                     */
                    process: "asMeant" | "partly" | "otherwise" | null;
                    /** @default [] */
                    committee: {
                        /** @enum {string} */
                        role: "champion" | "gatekeeper" | "influencer" | "blocker" | "decisionMaker" | "economicBuyer";
                        /** @enum {string} */
                        stance: "for" | "neutral" | "against" | "unknown";
                    }[];
                    /** @default  */
                    nextTime: string;
                    /** @default  */
                    when: string;
                    causes: {
                        /** @enum {string} */
                        cause: "noReasonToChange" | "inPlaceWasEnough" | "otherOfferFitted" | "missingInProduct" | "price" | "budgetMoved" | "priorityMoved" | "timing" | "termsOrSecurity" | "proofMissing" | "wayToDecisionUnknown" | "stepCameLate" | "neverAMatch" | "unknown";
                        part: string | null;
                        /**
                         * @default null
                         * @enum {string|null}
                         */
                        putTo: "targetBuyer" | "product" | "sellingMethod" | "competition" | null;
                        /** @default null */
                        evidence: {
                            /** @enum {string} */
                            kind: "moment";
                            on: string;
                        } | {
                            /** @enum {string} */
                            kind: "document";
                            text: string;
                        } | {
                            /** @enum {string} */
                            kind: "quote";
                            text: string;
                        } | null;
                        /**
                         * @default seller
                         * @enum {string}
                         */
                        from: "seller" | "buyer";
                        text: string;
                        isOpinion: boolean;
                        standing: string;
                    }[];
                    verdict: string | null;
                } | null;
                by: {
                    member: string;
                    name: string;
                };
                filedAt: string;
                mine: boolean;
                audience: {
                    text: string;
                    seers: {
                        who: string;
                        member: string;
                        from: string;
                        rule: string;
                    }[];
                } | null;
                readBy: {
                    who: string;
                    at: string;
                }[] | null;
                holdCausesBack: boolean | null;
                inConfidence: boolean | null;
            };
            advice: {
                kind: string;
                span: [
                    number,
                    number
                ];
                better: string;
                why: string;
            }[];
            adviceByField: {
                field: string;
                advice: {
                    kind: string;
                    span: [
                        number,
                        number
                    ];
                    better: string;
                    why: string;
                }[];
            }[];
        };
        Lessons: {
            /** Format: date */
            asOf: string | null;
            answer: string;
            all: number;
            lessons: {
                id: string;
                version: number;
                said: string;
                content: {
                    when: string;
                    where: {
                        attribute: string;
                        value: string;
                    }[];
                    stage: string | null;
                    competitor: string | null;
                    roles: ("champion" | "gatekeeper" | "influencer" | "blocker" | "decisionMaker" | "economicBuyer")[];
                    /** @enum {string} */
                    cause: "noReasonToChange" | "inPlaceWasEnough" | "otherOfferFitted" | "missingInProduct" | "price" | "budgetMoved" | "priorityMoved" | "timing" | "termsOrSecurity" | "proofMissing" | "wayToDecisionUnknown" | "stepCameLate" | "neverAMatch" | "unknown";
                    because: string;
                    nextTime: string;
                    productArea: string | null;
                    /** @enum {string} */
                    tag: "insight" | "culture" | "process";
                    /** @enum {string|null} */
                    route: "product" | "competitor" | "process" | null;
                };
                cause: string;
                where: string | null;
                /** Format: date */
                publishedOn: string;
                /** @enum {string} */
                status: "draft" | "published" | "watched" | "holds" | "doesNotHold" | "retired";
                statusText: string;
                figure: string | null;
                backTest: {
                    here: {
                        value: number | null;
                        interval: [
                            number,
                            number
                        ] | null;
                        deals: number;
                    } | null;
                    rest: {
                        value: number | null;
                        interval: [
                            number,
                            number
                        ] | null;
                        deals: number;
                    } | null;
                    oddsRatio: number | null;
                    pValue: number | null;
                    /** @enum {string|null} */
                    direction: "more" | "less" | null;
                    text: string;
                } | null;
                since: {
                    /** @enum {string} */
                    verdict: "supported" | "refuted" | "open" | "tooEarly" | "withheld";
                    evidence: number;
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
                    /** Format: date */
                    frozenOn: string;
                    openShare: number | null;
                    text: string;
                } | null;
                restsOn: string;
                tried: string;
                mine: boolean;
            }[];
            causes: {
                key: string;
                text: string;
                lessons: number;
            }[];
            segments: {
                key: string;
                text: string;
                lessons: number;
            }[];
            areas: {
                key: string;
                text: string;
                lessons: number;
            }[];
            statuses: {
                key: string;
                text: string;
                lessons: number;
            }[];
            drafts: number;
            doubts: string[];
        };
        LessonPack: {
            /** Format: date */
            asOf: string | null;
            answer: string;
            causes: {
                cause: string;
                lessons: {
                    id: string;
                    said: string;
                    statusText: string;
                    numbers: string | null;
                }[];
            }[];
            doubts: string[];
        };
        LessonPractice: {
            answer: string;
            moments: {
                id: string;
                moment: string;
                choices: string[];
                lesson: number;
                happened: string;
            }[];
        };
        LessonMoments: {
            stages: string[];
            competitors: string[];
        };
        LessonGuide: {
            answer: string;
            lessons: {
                id: string;
                said: string;
                statusText: string;
                questions: string[];
            }[];
            manner: string[];
        };
        LessonsRouted: {
            answer: string;
            routes: {
                /** @enum {string} */
                route: "product" | "competitor" | "process";
                title: string;
                lessons: {
                    id: string;
                    said: string;
                    productArea: string | null;
                    statusText: string;
                    actions: {
                        id: string;
                        text: string;
                        owner: {
                            member: string;
                            name: string;
                        };
                        /** Format: date */
                        dueOn: string;
                        /** @enum {string} */
                        tag: "insight" | "culture" | "process";
                        check: string;
                        /** Format: date */
                        doneOn: string | null;
                        worked: boolean | null;
                        mayEnd: boolean;
                    }[];
                }[];
            }[];
        };
        LessonDrafts: {
            answer: string;
            drafts: {
                id: string;
                said: string;
                writtenAt: string;
            }[];
        };
        LessonDraft: {
            id: string;
            content: {
                when: string;
                where: {
                    attribute: string;
                    value: string;
                }[];
                stage: string | null;
                competitor: string | null;
                roles: ("champion" | "gatekeeper" | "influencer" | "blocker" | "decisionMaker" | "economicBuyer")[];
                /** @enum {string} */
                cause: "noReasonToChange" | "inPlaceWasEnough" | "otherOfferFitted" | "missingInProduct" | "price" | "budgetMoved" | "priorityMoved" | "timing" | "termsOrSecurity" | "proofMissing" | "wayToDecisionUnknown" | "stepCameLate" | "neverAMatch" | "unknown";
                because: string;
                nextTime: string;
                productArea: string | null;
                /** @enum {string} */
                tag: "insight" | "culture" | "process";
                /** @enum {string|null} */
                route: "product" | "competitor" | "process" | null;
                losses: string[];
            };
            said: string;
            writtenAt: string;
            missing: string[];
            advice: {
                kind: string;
                span: [
                    number,
                    number
                ];
                better: string;
                why: string;
            }[];
            near: {
                id: string;
                said: string;
                text: string;
            }[];
            backTest: {
                here: {
                    value: number | null;
                    interval: [
                        number,
                        number
                    ] | null;
                    deals: number;
                } | null;
                rest: {
                    value: number | null;
                    interval: [
                        number,
                        number
                    ] | null;
                    deals: number;
                } | null;
                oddsRatio: number | null;
                pValue: number | null;
                /** @enum {string|null} */
                direction: "more" | "less" | null;
                text: string;
            } | null;
            meets: string | null;
        };
        LessonPublished: {
            text: string;
            lesson: {
                id: string;
                version: number;
                said: string;
                content: {
                    when: string;
                    where: {
                        attribute: string;
                        value: string;
                    }[];
                    stage: string | null;
                    competitor: string | null;
                    roles: ("champion" | "gatekeeper" | "influencer" | "blocker" | "decisionMaker" | "economicBuyer")[];
                    /** @enum {string} */
                    cause: "noReasonToChange" | "inPlaceWasEnough" | "otherOfferFitted" | "missingInProduct" | "price" | "budgetMoved" | "priorityMoved" | "timing" | "termsOrSecurity" | "proofMissing" | "wayToDecisionUnknown" | "stepCameLate" | "neverAMatch" | "unknown";
                    because: string;
                    nextTime: string;
                    productArea: string | null;
                    /** @enum {string} */
                    tag: "insight" | "culture" | "process";
                    /** @enum {string|null} */
                    route: "product" | "competitor" | "process" | null;
                };
                cause: string;
                where: string | null;
                /** Format: date */
                publishedOn: string;
                /** @enum {string} */
                status: "draft" | "published" | "watched" | "holds" | "doesNotHold" | "retired";
                statusText: string;
                figure: string | null;
                backTest: {
                    here: {
                        value: number | null;
                        interval: [
                            number,
                            number
                        ] | null;
                        deals: number;
                    } | null;
                    rest: {
                        value: number | null;
                        interval: [
                            number,
                            number
                        ] | null;
                        deals: number;
                    } | null;
                    oddsRatio: number | null;
                    pValue: number | null;
                    /** @enum {string|null} */
                    direction: "more" | "less" | null;
                    text: string;
                } | null;
                since: {
                    /** @enum {string} */
                    verdict: "supported" | "refuted" | "open" | "tooEarly" | "withheld";
                    evidence: number;
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
                    /** Format: date */
                    frozenOn: string;
                    openShare: number | null;
                    text: string;
                } | null;
                restsOn: string;
                tried: string;
                mine: boolean;
            };
            advice: {
                kind: string;
                span: [
                    number,
                    number
                ];
                better: string;
                why: string;
            }[];
        };
        LessonPage: {
            /** Format: date */
            asOf: string | null;
            answer: string;
            lesson: {
                id: string;
                version: number;
                said: string;
                content: {
                    when: string;
                    where: {
                        attribute: string;
                        value: string;
                    }[];
                    stage: string | null;
                    competitor: string | null;
                    roles: ("champion" | "gatekeeper" | "influencer" | "blocker" | "decisionMaker" | "economicBuyer")[];
                    /** @enum {string} */
                    cause: "noReasonToChange" | "inPlaceWasEnough" | "otherOfferFitted" | "missingInProduct" | "price" | "budgetMoved" | "priorityMoved" | "timing" | "termsOrSecurity" | "proofMissing" | "wayToDecisionUnknown" | "stepCameLate" | "neverAMatch" | "unknown";
                    because: string;
                    nextTime: string;
                    productArea: string | null;
                    /** @enum {string} */
                    tag: "insight" | "culture" | "process";
                    /** @enum {string|null} */
                    route: "product" | "competitor" | "process" | null;
                };
                cause: string;
                where: string | null;
                /** Format: date */
                publishedOn: string;
                /** @enum {string} */
                status: "draft" | "published" | "watched" | "holds" | "doesNotHold" | "retired";
                statusText: string;
                figure: string | null;
                backTest: {
                    here: {
                        value: number | null;
                        interval: [
                            number,
                            number
                        ] | null;
                        deals: number;
                    } | null;
                    rest: {
                        value: number | null;
                        interval: [
                            number,
                            number
                        ] | null;
                        deals: number;
                    } | null;
                    oddsRatio: number | null;
                    pValue: number | null;
                    /** @enum {string|null} */
                    direction: "more" | "less" | null;
                    text: string;
                } | null;
                since: {
                    /** @enum {string} */
                    verdict: "supported" | "refuted" | "open" | "tooEarly" | "withheld";
                    evidence: number;
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
                    /** Format: date */
                    frozenOn: string;
                    openShare: number | null;
                    text: string;
                } | null;
                restsOn: string;
                tried: string;
                mine: boolean;
            };
            wordings: {
                said: string;
                /** Format: date */
                on: string;
                merged: boolean;
            }[];
            trials: {
                id: string;
                held: boolean;
                line: string;
                month: string;
                mine: boolean;
            }[];
            actions: {
                id: string;
                text: string;
                owner: {
                    member: string;
                    name: string;
                };
                /** Format: date */
                dueOn: string;
                /** @enum {string} */
                tag: "insight" | "culture" | "process";
                check: string;
                /** Format: date */
                doneOn: string | null;
                worked: boolean | null;
                mayEnd: boolean;
            }[];
            owner: {
                member: string;
                name: string;
            } | null;
            /** Format: date */
            reviewOn: string | null;
            retired: string | null;
            ownLosses: {
                id: string;
                name: string;
            }[];
            linkable: {
                id: string;
                name: string;
            }[];
            checks: {
                id: string;
                text: string;
            }[];
            tracks: {
                id: string;
                text: string;
            }[];
            useful: string;
            near: {
                id: string;
                said: string;
                text: string;
            }[];
            may: {
                reword: boolean;
                settle: boolean;
                give: boolean;
                playbook: boolean;
            };
            doubts: string[];
        };
        BuyingSide: {
            /** @default [] */
            committee: {
                /** @enum {string} */
                role: "champion" | "gatekeeper" | "influencer" | "blocker" | "decisionMaker" | "economicBuyer";
                /** @enum {string} */
                stance: "for" | "neutral" | "against" | "unknown";
            }[];
            /** @default  */
            incumbent: string;
            /** @default [] */
            otherSolutions: string[];
            /** @default [] */
            prerequisites: {
                text: string;
                /** @enum {string} */
                is: "met" | "missing" | "unknown";
            }[];
            /** @description When it was noted last; null: never */
            at: string | null;
            /** @description The fields of the deal in the CRM */
            stated: {
                name: string;
                /** @enum {string} */
                meaning: "vertical" | "sizeBand" | "geography" | "leadSource" | "persona" | "competitor" | "incumbent" | "prerequisite" | "product" | "priceBand" | "other";
                value: string;
            }[];
            /** @description Roles of contacts, as the CRM calls them */
            contacts: string[];
        };
        DebriefsDue: {
            answer: string;
            due: {
                opportunity: {
                    id: string;
                    name: string;
                };
                /** @enum {string} */
                ending: "won" | "lost" | "noDecision" | "letGo";
                endedOn: string;
                isLong: boolean;
                putOffUntil: string | null;
                text: string;
            }[];
            later: {
                opportunity: {
                    id: string;
                    name: string;
                };
                /** @enum {string} */
                ending: "won" | "lost" | "noDecision" | "letGo";
                endedOn: string;
                isLong: boolean;
                putOffUntil: string | null;
                text: string;
            }[];
        };
        DebriefSheet: {
            asOf: string;
            opportunity: {
                id: string;
                name: string;
            };
            answer: string;
            /** @enum {string} */
            ending: "won" | "lost" | "noDecision" | "letGo";
            endedOn: string | null;
            createdOn: string | null;
            today: string;
            letGo: {
                text: string;
                firstKnowable: string | null;
            } | null;
            /** @enum {string} */
            state: "live" | "longDated" | "stalled" | "buried" | "won" | "lost" | "noDecision" | "gone";
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
                steps?: {
                    /** Format: date */
                    on: string;
                    text: string;
                }[];
            } | null;
            facts: string[];
            prediction: {
                text: string;
                own: {
                    at: string;
                    stage: string | null;
                    chance: number;
                    month: string;
                    likeliest: string;
                }[];
            } | null;
            knowable: {
                on: string;
                text: string;
            }[];
            long: {
                isOffered: boolean;
                text: string;
                triggers: {
                    /** @enum {string} */
                    kind: "amount" | "stage" | "surprise";
                    text: string;
                }[];
            };
            required: {
                /** @enum {string} */
                of: "causes" | "fits";
                text: string;
            }[];
            audience: string;
            mayWrite: {
                may: boolean;
                from: string | null;
                text: string;
            };
            putOff: {
                until: string | null;
                days: number;
                text: string;
            };
            /** @enum {string} */
            side: "rep" | "salesEngineer" | "manager" | "other";
            draft: {
                text: string;
                causes: ("noReasonToChange" | "inPlaceWasEnough" | "otherOfferFitted" | "missingInProduct" | "price" | "budgetMoved" | "priorityMoved" | "timing" | "termsOrSecurity" | "proofMissing" | "wayToDecisionUnknown" | "stepCameLate" | "neverAMatch" | "unknown")[];
                debrief: {
                    /**
                     * @default short
                     * @enum {string}
                     */
                    depth: "short" | "long";
                    /** @default null */
                    firstKnowable: string | null;
                    /** @default false */
                    soonerWouldHaveBeenRight: boolean;
                    /** @default [] */
                    fits: {
                        /** @enum {string} */
                        about: "situation" | "environment" | "approach";
                        /** @enum {string} */
                        how: "didNotFit" | "worked" | "resonated";
                        /** @default  */
                        text: string;
                    }[];
                    /** @default  */
                    couldSee: string;
                    /** @default  */
                    couldDo: string;
                    /** @default  */
                    wentRight: string;
                    /** @default  */
                    atTheStart: string;
                    /**
                     * @default null
                     * @enum {string|null}
                     */
                    process: "asMeant" | "partly" | "otherwise" | null;
                    /** @default [] */
                    causes: {
                        /** @enum {string} */
                        cause: "noReasonToChange" | "inPlaceWasEnough" | "otherOfferFitted" | "missingInProduct" | "price" | "budgetMoved" | "priorityMoved" | "timing" | "termsOrSecurity" | "proofMissing" | "wayToDecisionUnknown" | "stepCameLate" | "neverAMatch" | "unknown";
                        /**
                         * Format: uuid
                         * @default null
                         */
                        part: string | null;
                        /**
                         * @default null
                         * @enum {string|null}
                         */
                        putTo: "targetBuyer" | "product" | "sellingMethod" | "competition" | null;
                        /** @default null */
                        evidence: {
                            /** @enum {string} */
                            kind: "moment";
                            on: string;
                        } | {
                            /** @enum {string} */
                            kind: "document";
                            text: string;
                        } | {
                            /** @enum {string} */
                            kind: "quote";
                            text: string;
                        } | null;
                        /**
                         * @default seller
                         * @enum {string}
                         */
                        from: "seller" | "buyer";
                    }[];
                    /** @default [] */
                    committee: {
                        /** @enum {string} */
                        role: "champion" | "gatekeeper" | "influencer" | "blocker" | "decisionMaker" | "economicBuyer";
                        /** @enum {string} */
                        stance: "for" | "neutral" | "against" | "unknown";
                    }[];
                    /** @default  */
                    nextTime: string;
                    /** @default  */
                    when: string;
                } | null;
                holdCausesBack: boolean;
                inConfidence: boolean;
                /** @enum {string} */
                voice: "own" | "buyer";
                /** @enum {string} */
                side: "rep" | "salesEngineer" | "manager" | "other";
                writtenAt: string | null;
            };
        };
        DebriefPutOff: {
            until: string;
            text: string;
        };
        Feeling: {
            text: string;
            at: string | null;
        };
        Causes: {
            answer: string;
            causes: {
                /** @enum {string} */
                cause: "noReasonToChange" | "inPlaceWasEnough" | "otherOfferFitted" | "missingInProduct" | "price" | "budgetMoved" | "priorityMoved" | "timing" | "termsOrSecurity" | "proofMissing" | "wayToDecisionUnknown" | "stepCameLate" | "neverAMatch" | "unknown";
                text: string;
                wonText: string;
                attributes: {
                    id: string;
                    name: string;
                    isRetired: boolean;
                    aspects: {
                        id: string;
                        name: string;
                        isRetired: boolean;
                    }[];
                }[];
            }[];
        };
        Calibration: {
            asOf: string;
            answer: string;
            doubts: string[];
            predictions: {
                all: number;
                resolved: number;
                unresolved: number;
                late: number;
                text: string;
            };
            scores: {
                deals: number;
                said: number;
                won: {
                    deals: number;
                    share: number;
                    interval: [
                        number,
                        number
                    ];
                };
                gut: {
                    text: string;
                    score: number;
                    interval: [
                        number,
                        number
                    ];
                    reliability: number;
                    resolution: number;
                    uncertainty: number;
                    withinGroupVariance: number;
                    withinGroupCovariance: number;
                    skill: number | null;
                };
                updated: {
                    text: string;
                    score: number;
                    interval: [
                        number,
                        number
                    ];
                    reliability: number;
                    resolution: number;
                    uncertainty: number;
                    withinGroupVariance: number;
                    withinGroupCovariance: number;
                    skill: number | null;
                };
                changing: string;
                base: {
                    text: string;
                    score: number;
                } | null;
                curve: {
                    said: number;
                    came: number;
                    low: number;
                    high: number;
                    deals: number;
                }[];
                months: {
                    text: string;
                    middle: number;
                    half: [
                        number,
                        number
                    ];
                };
            } | null;
            drawn: {
                text: string;
                score: number;
            } | null;
            deals: {
                opportunity: {
                    id: string;
                    name: string;
                };
                difference: {
                    text: string;
                    /** @enum {string} */
                    how: "won" | "lost" | "noDecision";
                    on: string;
                    first: number | null;
                    last: number | null;
                    monthsLater: number | null;
                    likeliest: string | null;
                    reason: string | null;
                };
            }[];
        };
        TeamCalibration: {
            answer: string;
            doubts: string[];
            told: {
                team: string;
                months: [
                    string,
                    string
                ];
                when: string;
                text: string;
                said: {
                    from: number;
                    to: number;
                };
                won: {
                    from: number;
                    to: number;
                };
                score: {
                    from: number;
                    to: number;
                };
                base: {
                    from: number;
                    to: number;
                } | null;
            }[];
        };
        DealPredictions: {
            opportunity: {
                id: string;
                name: string;
            };
            answer: string;
            predictions: {
                id: string;
                at: string;
                on: string;
                stage: string | null;
                chance: number;
                month: string;
                likeliest: string;
                text: string;
                counts: boolean;
            }[];
            difference: {
                text: string;
                /** @enum {string} */
                how: "won" | "lost" | "noDecision";
                on: string;
                first: number | null;
                last: number | null;
                monthsLater: number | null;
                likeliest: string | null;
                reason: string | null;
            } | null;
            mayPredict: {
                may: boolean;
                text: string;
            };
            due: boolean;
            begin: {
                months: string[];
                month: string;
                chance: number | null;
            };
        };
        Predicted: {
            text: string;
            prediction: {
                id: string;
                at: string;
                on: string;
                stage: string | null;
                chance: number;
                month: string;
                likeliest: string;
                text: string;
                counts: boolean;
            };
        };
        Forecast: {
            /** Format: date */
            asOf: string;
            answer: string;
            period: string;
            periods: {
                period: string;
                name: string;
            }[];
            isLearning: boolean;
            views: {
                /** @enum {string} */
                of: "own" | "team" | "all";
                name: string;
                report: {
                    /** Format: date */
                    asOf: string;
                    deals: number | null;
                    answer: string;
                    period: {
                        /** @enum {string} */
                        kind: "week" | "month" | "quarter";
                        name: string;
                        /** Format: date */
                        from: string;
                        /** Format: date */
                        until: string;
                    };
                    /** @enum {string} */
                    of: "all" | "yours" | "yourTeam" | "published";
                    currency: string;
                    notEnough: {
                        have: number;
                        need: number;
                        text: string;
                    } | null;
                    expected: {
                        deals: number | null;
                        amount: number | null;
                        amounts: {
                            [key: string]: number;
                        };
                    };
                    interval80: {
                        deals: [
                            number,
                            number
                        ] | null;
                        amount: [
                            number,
                            number
                        ] | null;
                    };
                    tooEarly: boolean;
                    parts: {
                        alreadyWon: {
                            deals: number;
                            amount: number | null;
                            amounts: {
                                [key: string]: number;
                            };
                        } | null;
                        openDeals: {
                            deals: number;
                            amount: number | null;
                            amounts: {
                                [key: string]: number;
                            };
                        } | null;
                        newBusiness: {
                            deals: number;
                            amount: number | null;
                            amounts: {
                                [key: string]: number;
                            };
                        } | null;
                        runRate: {
                            deals: number;
                            amount: number | null;
                            amounts: {
                                [key: string]: number;
                            };
                        } | null;
                    };
                    beside: {
                        runRate: {
                            deals: number;
                            amount: number | null;
                            amounts: {
                                [key: string]: number;
                            };
                        } | null;
                        stageWeighted: {
                            deals: number;
                            amount: number | null;
                            amounts: {
                                [key: string]: number;
                            };
                        } | null;
                        saidThen: {
                            deals: number;
                            amount: number | null;
                            amounts: {
                                [key: string]: number;
                            };
                        } | null;
                    };
                    opportunities: {
                        id: string;
                        name: string;
                        chance: number;
                        amount: number | null;
                        /** Format: date */
                        closeDate: string | null;
                    }[];
                    method: {
                        text: string;
                        rows: number;
                        won: number;
                    };
                };
            }[];
            teams: {
                team: string;
                text: string;
            }[];
            otherTeams: string | null;
            integrity: {
                /** @enum {string} */
                of: "all" | "yours" | "yourTeam" | "published";
                text: string;
                figures: {
                    /** @enum {string} */
                    figure: "live" | "looksLost" | "datePassed" | "unexplained" | "relabelled";
                    name: string;
                    value: number | null;
                    interval: [
                        number,
                        number
                    ] | null;
                    deals: number | null;
                    shown: string | null;
                    text: string;
                    how: string;
                }[];
            };
            doubts: string[];
        };
        Programme: {
            /** Format: date */
            asOf: string;
            answer: string;
            start: {
                /** Format: date */
                on: string;
                text: string;
            } | null;
            accuracy: {
                text: string;
                currency: string | null;
                isLearning: boolean;
                quarters: {
                    quarter: string;
                    stated: number | null;
                    forecast: {
                        value: number;
                        interval: [
                            number,
                            number
                        ] | null;
                    } | null;
                    called: {
                        said: number;
                        came: number;
                    } | null;
                    won: number;
                    isAfter: boolean;
                }[];
            };
            changes: {
                /** @enum {string} */
                measure: "forecastAccuracy" | "winRate" | "daysToWin" | "daysToLose" | "lossRate" | "repeatLosses";
                name: string;
                /** @enum {string} */
                unit: "rate" | "days";
                /** @enum {string} */
                by: "month" | "quarter";
                before: number | null;
                after: number | null;
                step: {
                    value: number;
                    interval: [
                        number,
                        number
                    ];
                } | null;
                isClear: boolean;
                text: string;
                how: string;
                points: {
                    /** Format: date */
                    from: string;
                    value: number;
                    deals: number;
                    isAfter: boolean;
                }[];
            }[];
            doubts: string[];
        };
        ForecastFlow: {
            /** Format: date */
            asOf: string;
            /** Format: date */
            since: string;
            period: {
                name: string;
                /** Format: date */
                from: string;
                /** Format: date */
                until: string;
            } | null;
            /** @enum {string} */
            of: "all" | "yours" | "yourTeam" | "published";
            answer: string;
            currency: string | null;
            exact: boolean;
            opening: {
                deals: number;
                amount: number | null;
                amounts: {
                    [key: string]: number;
                };
            } | null;
            parts: {
                deals: number;
                amount: number | null;
                amounts: {
                    [key: string]: number;
                };
                /** @enum {string} */
                kind: "new" | "reopened" | "pulledIn" | "pushedIn" | "grown" | "shrunk" | "won" | "pushedOut" | "pulledOut" | "lost" | "letGo" | "gone" | "others";
                name: string;
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
            closing: {
                deals: number;
                amount: number | null;
                amounts: {
                    [key: string]: number;
                };
            } | null;
            doubts: string[];
        };
        ForecastCalls: {
            asOf: string;
            answer: string;
            mayCall: {
                /** @enum {string} */
                of: "own" | "team" | "company";
                name: string;
            }[];
            begin: {
                periods: {
                    period: string;
                    name: string;
                }[];
                currency: string | null;
            };
            calls: {
                id: string;
                at: string;
                on: string;
                period: string;
                /** @enum {string} */
                of: "own" | "team" | "company";
                text: string;
                score: {
                    amount: {
                        said: number;
                        came: number;
                        off: number | null;
                        /** @enum {string|null} */
                        lay: "within" | "below" | "above" | null;
                    } | null;
                    deals: {
                        said: number;
                        came: number;
                        off: number | null;
                        /** @enum {string|null} */
                        lay: "within" | "below" | "above" | null;
                    } | null;
                } | null;
                came: string;
            }[];
            told: {
                team: string | null;
                period: string;
                text: string;
                amount: {
                    callers: number;
                    said: number;
                    came: number;
                    currency: string;
                } | null;
                deals: {
                    callers: number;
                    said: number;
                    came: number;
                } | null;
            }[];
            doubts: string[];
        };
        Called: {
            text: string;
            call: {
                id: string;
                at: string;
                on: string;
                period: string;
                /** @enum {string} */
                of: "own" | "team" | "company";
                text: string;
                score: {
                    amount: {
                        said: number;
                        came: number;
                        off: number | null;
                        /** @enum {string|null} */
                        lay: "within" | "below" | "above" | null;
                    } | null;
                    deals: {
                        said: number;
                        came: number;
                        off: number | null;
                        /** @enum {string|null} */
                        lay: "within" | "below" | "above" | null;
                    } | null;
                } | null;
                came: string;
            };
        };
        StopOrContinue: {
            /** Format: date */
            asOf: string;
            opportunity: {
                id: string;
                name: string;
            };
            /** @enum {string} */
            state: "live" | "longDated" | "stalled" | "buried";
            text: string;
            still: {
                text: string;
                days: number | null;
                interval: [
                    number,
                    number
                ] | null;
                /** @enum {string} */
                intervalOf: "middle" | "eightInTen";
                deals: number;
                weeks: {
                    value: number;
                    interval: [
                        number,
                        number
                    ];
                } | null;
                money: {
                    amount: number;
                    currency: string;
                    text: string;
                    interval: [
                        number,
                        number
                    ];
                } | null;
                how: string;
            };
            odds: {
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
                beside: string | null;
                reasons: {
                    /** @enum {string} */
                    effect: "raised" | "lowered";
                    text: string;
                }[];
            };
            lateSaves: {
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
                turned: {
                    /** @enum {string} */
                    kind: "buyerDate" | "buyerContact" | "stageForward";
                    won: number;
                    ofWon: number;
                    others: number;
                    ofOthers: number;
                    text: string;
                }[];
            } | null;
            elsewhere: {
                text: string;
                deals: {
                    opportunity: {
                        id: string;
                        name: string;
                    };
                    text: string;
                }[];
            };
            keptGoing: {
                yours: string | null;
                team: string | null;
            };
            doubts: string[];
        };
        CostSoFar: {
            /** Format: date */
            asOf: string;
            opportunity: {
                id: string;
                name: string;
            };
            text: string;
            days: number | null;
            weeks: number | null;
            hours: number | null;
            money: {
                amount: number;
                currency: string;
                text: string;
            } | null;
            how: string;
        };
        TeamKeptGoing: {
            answer: string;
            doubts: string[];
            told: {
                team: string;
                months: [
                    string,
                    string
                ];
                when: string;
                text: string;
                won: {
                    from: number;
                    to: number;
                };
            }[];
        };
        LookingBack: {
            /** Format: date */
            asOf: string;
            answer: string;
            due: {
                opportunity: {
                    id: string;
                    name: string;
                };
                /** Format: date */
                endedOn: string;
                afterMonths: 6 | 12;
                text: string;
            }[];
            found: {
                opportunity: {
                    id: string;
                    name: string;
                };
                /** Format: date */
                endedOn: string;
                afterMonths: 6 | 12;
                text: string;
                /** @enum {string} */
                found: "boughtElsewhere" | "boughtFromUs" | "didNotBuy" | "couldNotFindOut" | "skipped";
                /** Format: date */
                on: string | null;
            }[];
            overshoot: {
                looked: boolean;
                deals: number;
                share: [
                    number,
                    number
                ] | null;
                interval: [
                    number,
                    number
                ] | null;
                short: string;
                text: string;
                how: string;
            };
            doubts: string[];
        };
        Overshoot: {
            looked: boolean;
            deals: number;
            share: [
                number,
                number
            ] | null;
            interval: [
                number,
                number
            ] | null;
            short: string;
            text: string;
            how: string;
        };
        LookedBack: {
            opportunity: {
                id: string;
                name: string;
            };
            /** Format: date */
            endedOn: string;
            afterMonths: 6 | 12;
            text: string;
            /** @enum {string} */
            found: "boughtElsewhere" | "boughtFromUs" | "didNotBuy" | "couldNotFindOut" | "skipped";
        };
        TalkTracks: {
            /** Format: date */
            asOf: string | null;
            answer: string;
            tracks: {
                id: string;
                version: number;
                lesson: string | null;
                lessonSaid: string | null;
                retired: boolean;
                content: {
                    doubt: string;
                    ask: string;
                    why: string;
                    next: string;
                    where: {
                        attribute: string;
                        value: string;
                    }[];
                    missing: string | null;
                    priceRange: boolean;
                    opening: boolean;
                };
                where: string | null;
                /** Format: date */
                expiresOn: string;
                said: {
                    doubt: string;
                    ask: string;
                    why: string;
                    next: string;
                    price: string | null;
                } | null;
                whyNot: string | null;
                numbers: {
                    /** @enum {string} */
                    name: "deals" | "lostCompanies" | "lostShare" | "monthsToLose" | "monthsToWin" | "lateShare" | "priceLow" | "priceHigh" | "neededCompanies" | "dealMonths" | "dealAmount" | "dealSlides" | "wonByNow";
                    value: number;
                    text: string;
                    deals: number | null;
                    means: string;
                }[];
            }[];
            retired: {
                id: string;
                version: number;
                lesson: string | null;
                lessonSaid: string | null;
                retired: boolean;
                content: {
                    doubt: string;
                    ask: string;
                    why: string;
                    next: string;
                    where: {
                        attribute: string;
                        value: string;
                    }[];
                    missing: string | null;
                    priceRange: boolean;
                    opening: boolean;
                };
                where: string | null;
                /** Format: date */
                expiresOn: string;
                said: {
                    doubt: string;
                    ask: string;
                    why: string;
                    next: string;
                    price: string | null;
                } | null;
                whyNot: string | null;
                numbers: {
                    /** @enum {string} */
                    name: "deals" | "lostCompanies" | "lostShare" | "monthsToLose" | "monthsToWin" | "lateShare" | "priceLow" | "priceHigh" | "neededCompanies" | "dealMonths" | "dealAmount" | "dealSlides" | "wonByNow";
                    value: number;
                    text: string;
                    deals: number | null;
                    means: string;
                }[];
            }[];
            opening: string | null;
            defaults: {
                key: string;
                title: string;
                content: {
                    doubt: string;
                    ask: string;
                    why: string;
                    next: string;
                    where: {
                        attribute: string;
                        value: string;
                    }[];
                    missing: string | null;
                    priceRange: boolean;
                    opening: boolean;
                };
            }[];
            menu: {
                /** @enum {string} */
                name: "deals" | "lostCompanies" | "lostShare" | "monthsToLose" | "monthsToWin" | "lateShare" | "priceLow" | "priceHigh" | "neededCompanies" | "dealMonths" | "dealAmount" | "dealSlides" | "wonByNow";
                means: string;
            }[];
            effects: {
                answer: string;
                effects: {
                    /** @enum {string} */
                    key: "out" | "in" | "cycle";
                    with: {
                        days: number;
                        interval: [
                            number,
                            number
                        ];
                        deals: number;
                    } | null;
                    without: {
                        days: number;
                        interval: [
                            number,
                            number
                        ];
                        deals: number;
                    } | null;
                    text: string;
                }[];
                became: {
                    /** @enum {string} */
                    became: "qualifiedOut" | "referral" | "realigned" | "noIssue" | "lostAnyway";
                    text: string;
                }[];
                doubts: string[];
            };
            mayWrite: boolean;
            doubts: string[];
        };
        TalkTrack: {
            id: string;
            version: number;
            lesson: string | null;
            lessonSaid: string | null;
            retired: boolean;
            content: {
                doubt: string;
                ask: string;
                why: string;
                next: string;
                where: {
                    attribute: string;
                    value: string;
                }[];
                missing: string | null;
                priceRange: boolean;
                opening: boolean;
            };
            where: string | null;
            /** Format: date */
            expiresOn: string;
            said: {
                doubt: string;
                ask: string;
                why: string;
                next: string;
                price: string | null;
            } | null;
            whyNot: string | null;
            numbers: {
                /** @enum {string} */
                name: "deals" | "lostCompanies" | "lostShare" | "monthsToLose" | "monthsToWin" | "lateShare" | "priceLow" | "priceHigh" | "neededCompanies" | "dealMonths" | "dealAmount" | "dealSlides" | "wonByNow";
                value: number;
                text: string;
                deals: number | null;
                means: string;
            }[];
        };
        TalkTrackUse: {
            id: string;
            track: string;
            opportunity: {
                id: string;
                name: string;
            };
            /** Format: date */
            on: string;
            said: {
                doubt: string;
                ask: string;
                why: string;
                next: string;
                price: string | null;
            };
            /** @enum {string|null} */
            became: "qualifiedOut" | "referral" | "realigned" | "noIssue" | "lostAnyway" | null;
            becameText: string | null;
        };
        TalkTrackUses: {
            answer: string;
            uses: {
                id: string;
                track: string;
                opportunity: {
                    id: string;
                    name: string;
                };
                /** Format: date */
                on: string;
                said: {
                    doubt: string;
                    ask: string;
                    why: string;
                    next: string;
                    price: string | null;
                };
                /** @enum {string|null} */
                became: "qualifiedOut" | "referral" | "realigned" | "noIssue" | "lostAnyway" | null;
                becameText: string | null;
            }[];
        };
        QualificationChecks: {
            /** Format: date */
            asOf: string | null;
            answer: string;
            checks: {
                id: string;
                version: number;
                lesson: string | null;
                lessonSaid: string | null;
                content: {
                    question: string;
                    disqualifies: string;
                    fromStage: string | null;
                    where: {
                        attribute: string;
                        value: string;
                    }[];
                };
                where: string | null;
                backTest: {
                    here: {
                        value: number | null;
                        interval: [
                            number,
                            number
                        ] | null;
                        deals: number;
                    } | null;
                    rest: {
                        value: number | null;
                        interval: [
                            number,
                            number
                        ] | null;
                        deals: number;
                    } | null;
                    lift: {
                        value: number;
                        interval: [
                            number,
                            number
                        ];
                    } | null;
                    lead: {
                        days: number;
                        interval: [
                            number,
                            number
                        ];
                        deals: number;
                    } | null;
                    text: string;
                };
                /** @enum {string} */
                standing: "open" | "predicts" | "retired";
                standingText: string;
            }[];
            stages: string[];
            mayWrite: boolean;
            doubts: string[];
        };
        QualificationCheck: {
            id: string;
            version: number;
            lesson: string | null;
            lessonSaid: string | null;
            content: {
                question: string;
                disqualifies: string;
                fromStage: string | null;
                where: {
                    attribute: string;
                    value: string;
                }[];
            };
            where: string | null;
            backTest: {
                here: {
                    value: number | null;
                    interval: [
                        number,
                        number
                    ] | null;
                    deals: number;
                } | null;
                rest: {
                    value: number | null;
                    interval: [
                        number,
                        number
                    ] | null;
                    deals: number;
                } | null;
                lift: {
                    value: number;
                    interval: [
                        number,
                        number
                    ];
                } | null;
                lead: {
                    days: number;
                    interval: [
                        number,
                        number
                    ];
                    deals: number;
                } | null;
                text: string;
            };
            /** @enum {string} */
            standing: "open" | "predicts" | "retired";
            standingText: string;
        };
        FitChecks: {
            answer: string;
            due: {
                opportunity: {
                    id: string;
                    name: string;
                };
                /** Format: date */
                createdOn: string;
                until: string;
                text: string;
                pattern: string | null;
                opening: {
                    id: string;
                    version: number;
                    lesson: string | null;
                    lessonSaid: string | null;
                    retired: boolean;
                    content: {
                        doubt: string;
                        ask: string;
                        why: string;
                        next: string;
                        where: {
                            attribute: string;
                            value: string;
                        }[];
                        missing: string | null;
                        priceRange: boolean;
                        opening: boolean;
                    };
                    where: string | null;
                    /** Format: date */
                    expiresOn: string;
                    said: {
                        doubt: string;
                        ask: string;
                        why: string;
                        next: string;
                        price: string | null;
                    } | null;
                    whyNot: string | null;
                    numbers: {
                        /** @enum {string} */
                        name: "deals" | "lostCompanies" | "lostShare" | "monthsToLose" | "monthsToWin" | "lateShare" | "priceLow" | "priceHigh" | "neededCompanies" | "dealMonths" | "dealAmount" | "dealSlides" | "wonByNow";
                        value: number;
                        text: string;
                        deals: number | null;
                        means: string;
                    }[];
                } | null;
                budget: {
                    /** @enum {string|null} */
                    position: "below" | "within" | "above" | null;
                    text: string;
                } | null;
            }[];
        };
        Process: {
            answer: string;
            steps: {
                id: string;
                name: string;
            }[];
            version: string | null;
            kept: {
                share: number | null;
                deals: number | null;
                text: string;
                open: string | null;
                firsts: string[];
                winning: string | null;
                doubts: string[];
            };
            mayWrite: boolean;
        };
        WhatToExpect: {
            answer: string;
            steps: string[];
            said: string[];
            doubts: string[];
        };
        DealPlaybook: {
            opportunity: {
                id: string;
                name: string;
            };
            answer: string;
            isOpen: boolean;
            newUntil: string | null;
            fit: {
                check: string | null;
                /** @enum {string} */
                answer: "fits" | "doesNot" | "unknown";
                note: string;
                /** Format: date */
                on: string;
            } | null;
            budget: {
                /** @enum {string|null} */
                position: "below" | "within" | "above" | null;
                text: string;
            } | null;
            tracks: {
                id: string;
                version: number;
                lesson: string | null;
                lessonSaid: string | null;
                retired: boolean;
                content: {
                    doubt: string;
                    ask: string;
                    why: string;
                    next: string;
                    where: {
                        attribute: string;
                        value: string;
                    }[];
                    missing: string | null;
                    priceRange: boolean;
                    opening: boolean;
                };
                where: string | null;
                /** Format: date */
                expiresOn: string;
                said: {
                    doubt: string;
                    ask: string;
                    why: string;
                    next: string;
                    price: string | null;
                } | null;
                whyNot: string | null;
                numbers: {
                    /** @enum {string} */
                    name: "deals" | "lostCompanies" | "lostShare" | "monthsToLose" | "monthsToWin" | "lateShare" | "priceLow" | "priceHigh" | "neededCompanies" | "dealMonths" | "dealAmount" | "dealSlides" | "wonByNow";
                    value: number;
                    text: string;
                    deals: number | null;
                    means: string;
                }[];
            }[];
            pattern: string | null;
            opening: string | null;
            uses: {
                id: string;
                track: string;
                opportunity: {
                    id: string;
                    name: string;
                };
                /** Format: date */
                on: string;
                said: {
                    doubt: string;
                    ask: string;
                    why: string;
                    next: string;
                    price: string | null;
                };
                /** @enum {string|null} */
                became: "qualifiedOut" | "referral" | "realigned" | "noIssue" | "lostAnyway" | null;
                becameText: string | null;
            }[];
            checks: {
                check: {
                    id: string;
                    version: number;
                    lesson: string | null;
                    lessonSaid: string | null;
                    content: {
                        question: string;
                        disqualifies: string;
                        fromStage: string | null;
                        where: {
                            attribute: string;
                            value: string;
                        }[];
                    };
                    where: string | null;
                    backTest: {
                        here: {
                            value: number | null;
                            interval: [
                                number,
                                number
                            ] | null;
                            deals: number;
                        } | null;
                        rest: {
                            value: number | null;
                            interval: [
                                number,
                                number
                            ] | null;
                            deals: number;
                        } | null;
                        lift: {
                            value: number;
                            interval: [
                                number,
                                number
                            ];
                        } | null;
                        lead: {
                            days: number;
                            interval: [
                                number,
                                number
                            ];
                            deals: number;
                        } | null;
                        text: string;
                    };
                    /** @enum {string} */
                    standing: "open" | "predicts" | "retired";
                    standingText: string;
                };
                meets: boolean;
                answered: {
                    check: string | null;
                    /** @enum {string} */
                    answer: "fits" | "doesNot" | "unknown";
                    note: string;
                    /** Format: date */
                    on: string;
                } | null;
            }[];
            steps: {
                /** @enum {string} */
                kind: "step" | "ledWithTransparency" | "priceFirstDiscussed";
                step: string | null;
                name: string;
                /** Format: date */
                on: string | null;
            }[];
            doubts: string[];
        };
        HeadsUps: {
            answer: string;
            deals: {
                opportunity: {
                    id: string;
                    name: string;
                };
                headsUps: {
                    lesson: string;
                    merged: string[];
                    said: string;
                    parts: {
                        when: string;
                        because: string;
                        nextTime: string;
                    };
                    why: string;
                    nextTime: string;
                    /** Format: date */
                    shownOn: string | null;
                    answer: {
                        /** @enum {string} */
                        answer: "useful" | "notHere" | "later";
                        why: string;
                        /** Format: date */
                        untilDay: string | null;
                        text: string;
                    } | null;
                }[];
                aside: {
                    lesson: string;
                    merged: string[];
                    said: string;
                    parts: {
                        when: string;
                        because: string;
                        nextTime: string;
                    };
                    why: string;
                    nextTime: string;
                    /** Format: date */
                    shownOn: string | null;
                    answer: {
                        /** @enum {string} */
                        answer: "useful" | "notHere" | "later";
                        why: string;
                        /** Format: date */
                        untilDay: string | null;
                        text: string;
                    } | null;
                }[];
            }[];
            ended: {
                opportunity: {
                    id: string;
                    name: string;
                };
                lesson: string;
                said: string;
                /** @enum {string} */
                booking: "notShown" | "shownNotUsed" | "usedLostAnyway" | "wonAfterUse";
                text: string;
                /** Format: date */
                endedOn: string;
            }[];
            doubts: string[];
        };
        HeadsUpsSeen: {
            text: string;
            lessons: string[];
        };
        HeadsUpAnswered: {
            text: string;
            headsUp: {
                lesson: string;
                merged: string[];
                said: string;
                parts: {
                    when: string;
                    because: string;
                    nextTime: string;
                };
                why: string;
                nextTime: string;
                /** Format: date */
                shownOn: string | null;
                answer: {
                    /** @enum {string} */
                    answer: "useful" | "notHere" | "later";
                    why: string;
                    /** Format: date */
                    untilDay: string | null;
                    text: string;
                } | null;
            };
        };
        LessonDelivery: {
            answer: string;
            told: {
                months: [
                    string,
                    string
                ];
                deals: number;
                reached: {
                    from: number;
                    to: number;
                };
                used: {
                    from: number;
                    to: number;
                };
                text: string;
            }[];
            doubts: string[];
        };
        ReceiptKey: {
            id: string;
            public: string;
        };
        Receipt: {
            /** @enum {string} */
            form: "closed-learned receipt 1";
            workspace: string;
            text: string;
            filing: string;
            said: {
                [key: string]: unknown;
            };
            opportunity: {
                id: string;
                name: string;
            };
            by: {
                member: string;
                name: string;
            };
            /** Format: date-time */
            filedAt: string;
            /** Format: date-time */
            ownersAloneUntil: string | null;
            /** @enum {boolean|null} */
            withinThatTime: true | null;
            audience: {
                who: string;
                /** Format: date-time */
                from: string;
                rule: string;
            }[];
            key: {
                id: string;
                public: string;
            };
            signature: string;
        };
        DeterrentQuestions: {
            questions: {
                id: string;
                text: string;
                hint: string;
            }[];
        };
        Deterrents: {
            /** Format: date */
            asOf: string;
            answer: string;
            found: {
                /** @enum {string} */
                kind: "executiveAlert" | "publicAlarm" | "rankingReport" | "payPenalty" | "publicReview" | "blamingValue" | "requiredField" | "approvalToLose" | "costlyToClose" | "forecastPenalty" | "hygieneRanking" | "volumeTarget";
                name: string;
                where: string;
                why: string;
                instead: string;
                evidence: string;
            }[];
            fine: number;
            notUnderstood: {
                name: string;
                why: string;
            }[];
            doubts: string[];
        };
        WaysIn: {
            singleSignOn: string | null;
            mail: boolean;
        };
        SignedIn: {
            /** @enum {string} */
            next: "in" | "secondFactor";
        };
        SignOn: {
            /** Format: uri */
            url: string;
        };
        Invitation: {
            workspace: string;
            name: string | null;
            email: string | null;
            roles: ("rep" | "manager" | "leader" | "learner" | "admin")[];
            team: string | null;
            invitedBy: string | null;
            hasAccount: boolean;
            /** Format: date-time */
            expiresAt: string | null;
        };
        Me: {
            /** @enum {string} */
            by: "operator" | "session" | "key" | "lookAs";
            member: {
                id: string;
                name: string;
                email: string;
                roles: ("rep" | "manager" | "leader" | "learner" | "admin")[];
                team: {
                    id: number;
                    name: string;
                } | null;
                managers: {
                    id: string;
                    name: string;
                }[];
                manages: {
                    id: number;
                    name: string;
                }[];
                owns: boolean;
            } | null;
            workspace: {
                id: string;
                name: string;
                graceDays: number;
            };
            places: {
                id: string;
                name: string;
            }[];
            needsSecondFactor: boolean;
            protection: {
                secondFactor: boolean;
                passkeys: {
                    id: string;
                    name: string;
                    /** Format: date-time */
                    addedAt: string | null;
                }[];
            } | null;
        };
        SecondFactor: {
            uri: string;
            codes: string[];
        };
        Keys: {
            keys: {
                id: string;
                name: string;
                start: string;
                scopes: ("read" | "write" | "admin" | "scim")[];
                /** Format: date-time */
                madeAt: string;
                /** Format: date-time */
                expiresAt: string | null;
                /** Format: date-time */
                lastUsedAt: string | null;
            }[];
        };
        KeyMade: {
            id: string;
            name: string;
            start: string;
            scopes: ("read" | "write" | "admin" | "scim")[];
            /** Format: date-time */
            madeAt: string;
            /** Format: date-time */
            expiresAt: string | null;
            /** Format: date-time */
            lastUsedAt: string | null;
            key: string;
        };
        Sessions: {
            sessions: {
                id: string;
                browser: string;
                /** @enum {string} */
                way: "password" | "app" | "writtenCode" | "passkey" | "singleSignOn";
                /** Format: date-time */
                since: string;
                /** Format: date-time */
                seenAt: string;
                isThis: boolean;
            }[];
        };
        SignIns: {
            signIns: {
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                way: "password" | "app" | "writtenCode" | "passkey" | "singleSignOn";
                browser: string;
                declined: number;
            }[];
        };
        People: {
            answer: string;
            people: {
                id: string;
                name: string;
                email: string;
                roles: ("rep" | "manager" | "leader" | "learner" | "admin")[];
                team: {
                    id: number;
                    name: string;
                } | null;
                manages: {
                    id: number;
                    name: string;
                }[];
                /** @enum {string} */
                state: "here" | "invited" | "gone";
                /** Format: date-time */
                linkUntil: string | null;
                fromDirectory: boolean;
            }[];
        };
        LookAs: {
            now: string | null;
            people: {
                id: string;
                name: string;
                roles: ("rep" | "manager" | "leader" | "learner" | "admin")[];
                team: string | null;
            }[];
        };
        Link: {
            id: string;
            sentTo: string | null;
            /** Format: uri */
            link: string | null;
            /** Format: date-time */
            expiresAt: string;
        };
        Teams: {
            teams: {
                id: number;
                name: string;
                parent: number | null;
                managers: {
                    id: string;
                    name: string;
                }[];
                people: number;
            }[];
        };
        Owners: {
            answer: string;
            owners: {
                id: string;
                name: string | null;
                email: string | null;
                member: {
                    id: string;
                    name: string;
                } | null;
                /** @enum {string|null} */
                how: "email" | "hand" | null;
            }[];
        };
        Settings: {
            name: string;
            timeZone: string;
            workingDays: number[];
            daysOff: {
                /** Format: date */
                day: string;
                name: string;
            }[];
            graceDays: number;
            needsSecondFactor: boolean;
            weekCost: {
                amount: number;
                currency: string;
            } | null;
            /** Format: date */
            programmeStart: string | null;
        };
        Permission: {
            permission: {
                text: string;
                signedName: string;
                /** Format: date-time */
                signedAt: string;
            } | null;
            suggestion: string;
            maySign: boolean;
        };
        MyChanges: {
            changes: {
                /** Format: date-time */
                at: string;
                by: string | null;
                text: string;
            }[];
        };
        PeopleChanges: {
            answer: string;
            managers: {
                name: string;
                sees: {
                    names: string[];
                    /** Format: date-time */
                    from: string | null;
                }[];
            }[];
            changes: {
                /** Format: date-time */
                at: string;
                by: string | null;
                text: string;
            }[];
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
            /** @description Where to go on, as the parameter cursor; null: that was all. */
            nextCursor: string | null;
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
    responses: {
        /** @description It cannot be read, or has a parameter that is none. */
        NotAskedWell: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nobody is signed in, and no key that is known was shown. */
        NotSignedIn: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not for this role, or not for a key of this scope. */
        NotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such thing, or none that the caller may know of. */
        NotThere: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The list has moved on, the same request is still being answered, or something is in the way. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The idempotency key was used for another request. */
        KeyReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Asked too often. */
        TooMany: {
            headers: {
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
         * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
         */
        IdempotencyKey: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description How much may be asked in how many seconds.
         * @example "person";q=200;w=20
         */
        "RateLimit-Policy": string;
        /**
         * @description What is left, and in how many seconds all is there again.
         * @example "person";r=199;t=1
         */
        RateLimit: string;
        /** @description In how many seconds it can be tried again. */
        "Retry-After": number;
        /**
         * @description The answer was given before, and nothing was done now.
         * @example true
         */
        "Idempotency-Replayed": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getWorkspace: {
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
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workspace"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getOverview: {
        parameters: {
            query?: {
                /** @description The day for which it is told, with what was knowable on it; by default the newest that the sources tell of. */
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
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overview"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getTruth: {
        parameters: {
            query?: {
                /** @description The day for which it is told, with what was knowable on it; by default the newest that the sources tell of. */
                asOf?: string;
                /** @description Only these states, parted by commas. */
                states?: string;
                /** @description Only deals in this stage. */
                stage?: string;
                /** @description In the name, the account or the id. */
                text?: string;
                /** @description In which order. */
                sort?: "score" | "amount" | "age" | "closeDate" | "name";
                /** @description How many rows to leave out; a program takes a cursor instead. */
                offset?: number;
                /** @description How many rows at most. */
                limit?: number;
                /** @description Where to go on: nextCursor of the answer before. */
                cursor?: string;
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
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Truth"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getTruthCsv: {
        parameters: {
            query?: {
                /** @description The day for which it is told, with what was knowable on it; by default the newest that the sources tell of. */
                asOf?: string;
                /** @description Only these states, parted by commas. */
                states?: string;
                /** @description Only deals in this stage. */
                stage?: string;
                /** @description In the name, the account or the id. */
                text?: string;
                /** @description In which order. */
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
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getOpportunities: {
        parameters: {
            query: {
                /** @description The day for which it is told, with what was knowable on it; by default the newest that the sources tell of. */
                asOf?: string;
                /** @description In the name, the account or the id. */
                text: string;
                /** @description How many rows at most. */
                limit?: number;
                /** @description Where to go on: nextCursor of the answer before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The nearest first, at most 500 */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Search"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getOpportunitiesById: {
        parameters: {
            query?: {
                /** @description The day for which it is told, with what was knowable on it; by default the newest that the sources tell of. */
                asOf?: string;
            };
            header?: never;
            path: {
                /** @description The id of the deal in the CRM. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its whole story */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Opportunity"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getTime: {
        parameters: {
            query?: {
                /** @description The day for which it is told, with what was knowable on it; by default the newest that the sources tell of. */
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
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Time"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getTimeBy: {
        parameters: {
            query: {
                /** @description The day for which it is told, with what was knowable on it; by default the newest that the sources tell of. */
                asOf?: string;
                /** @description By the values of which attribute. */
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
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeBy"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getTrendsFindings: {
        parameters: {
            query?: {
                /** @description The day for which it is told, with what was knowable on it; by default the newest that the sources tell of. */
                asOf?: string;
                /** @description What is looked at: whether deals are lost, lost slowly, or end without a decision. */
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
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Findings"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getTrendsFindingsCsv: {
        parameters: {
            query?: {
                /** @description The day for which it is told, with what was knowable on it; by default the newest that the sources tell of. */
                asOf?: string;
                /** @description What is looked at: whether deals are lost, lost slowly, or end without a decision. */
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
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getTrendsProfileTxt: {
        parameters: {
            query?: {
                /** @description The day for which it is told, with what was knowable on it; by default the newest that the sources tell of. */
                asOf?: string;
                /** @description What is looked at: whether deals are lost, lost slowly, or end without a decision. */
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
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getTrendsSegment: {
        parameters: {
            query: {
                /** @description The day for which it is told, with what was knowable on it; by default the newest that the sources tell of. */
                asOf?: string;
                /** @description What is looked at: whether deals are lost, lost slowly, or end without a decision. */
                outcome?: "lost" | "slow" | "noDecision";
                /** @description The conditions of a segment, as JSON: pairs of an attribute and its value. */
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
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Segment"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getTrendsExplore: {
        parameters: {
            query: {
                /** @description The day for which it is told, with what was knowable on it; by default the newest that the sources tell of. */
                asOf?: string;
                /** @description What is looked at: whether deals are lost, lost slowly, or end without a decision. */
                outcome?: "lost" | "slow" | "noDecision";
                /** @description One to three attributes; the parameter is repeated. */
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
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Explore"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getTrendsReasons: {
        parameters: {
            query?: {
                /** @description The day for which it is told, with what was knowable on it; by default the newest that the sources tell of. */
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
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reasons"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getTrendsWatches: {
        parameters: {
            query?: {
                /** @description The day for which it is told, with what was knowable on it; by default the newest that the sources tell of. */
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
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Watches"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    postTrendsWatches: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
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
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Watch"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    deleteTrendsWatchesById: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    getPublications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rounded shares, the newest month first */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Publications"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getGains: {
        parameters: {
            query?: {
                /** @description The day for which it is told, with what was knowable on it; by default the newest that the sources tell of. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Figures with their doubt and how each is computed; the reader’s own for the reader alone */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gains"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getEnough: {
        parameters: {
            query?: {
                /** @description The day for which it is told, with what was knowable on it; by default the newest that the sources tell of. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Coverage needed and there, two pipelines compared, and the targets that stand */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enough"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getTargets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What stands, with what stands beside it, and since when */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Targets"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    postTargets: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "revenue" | "coverage" | "volume";
                    amount?: number;
                    currency?: string;
                    times?: number;
                    deals?: number;
                    from?: string;
                    /** @default false */
                    warningRead?: boolean;
                };
            };
        };
        responses: {
            /** @description What stands, with what stands beside it, and since when */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Targets"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    postTargetsPreview: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "revenue" | "coverage" | "volume";
                    amount?: number;
                    currency?: string;
                    times?: number;
                    deals?: number;
                    from?: string;
                    /** @default false */
                    warningRead?: boolean;
                };
            };
        };
        responses: {
            /** @description Nothing is written */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetPreview"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    postTargetsByKindEnd: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What stands, with what stands beside it, and since when */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Targets"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    postTargetsByKindPutAside: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description What stands, with what stands beside it, and since when */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Targets"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    getFilingsWords: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To choose from and to change */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Worded"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getFlagsMine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Told to their owner alone */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToAnswer"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getFilings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest first */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyFilings"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    postFilings: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    deals: string[];
                    said: {
                        /** @constant */
                        kind: "letGo";
                        /** @enum {string} */
                        as: "lost" | "lostToCompetitor" | "noDecision" | "notAFitByUs" | "notAFitByThem" | "realigned" | "referred" | "unknown";
                        /** @default false */
                        doorOpen?: boolean;
                        /** @default null */
                        remindOn?: string | null;
                        firstKnowable?: string;
                        reopens?: string;
                        /** @enum {string} */
                        indecision?: "value" | "information" | "outcome" | "statusQuo";
                    } | {
                        /** @constant */
                        kind: "lives";
                        /** @enum {string} */
                        evidence: "buyerDate" | "buyerEvent" | "other";
                        /** @default null */
                        on?: string | null;
                        /** @default  */
                        text?: string;
                    } | {
                        /** @constant */
                        kind: "goOn";
                    } | {
                        /** @constant */
                        kind: "help";
                        text: string;
                    } | {
                        /** @constant */
                        kind: "headsUp";
                        text: string;
                    };
                    instead?: boolean;
                };
            };
        };
        responses: {
            /** @description All of them, each with a receipt */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Filed"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    getInbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What waits first */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inbox"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getCarryOver: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One’s own */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarryOver"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getFilingsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As far as it is the reader’s to see */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Filing"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    postFilingsPreview: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "letGo" | "lives" | "goOn" | "help" | "headsUp";
                    deal?: string;
                };
            };
        };
        responses: {
            /** @description The exact audience */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AudienceTold"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    postFilingsByIdReplies: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "help" | "jointCall" | "stopRule" | "thanks";
                    text: string;
                    /** @default false */
                    adviceRead?: boolean;
                };
            };
        };
        responses: {
            /** @description The filing with its replies */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Filing"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    getMyDeals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its reader’s own, and nobody else’s */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyDeals"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getCarryOverCsv: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One’s own */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getLossAccountsInvitations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By whom */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountInvitations"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getColleagues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By name */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Colleagues"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getLossCauses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By whole months */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LossCauses"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getOpportunitiesByIdAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The oldest first */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LossAccounts"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    postOpportunitiesByIdAccounts: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    /** @default [] */
                    causes?: ("noReasonToChange" | "inPlaceWasEnough" | "otherOfferFitted" | "missingInProduct" | "price" | "budgetMoved" | "priorityMoved" | "timing" | "termsOrSecurity" | "proofMissing" | "wayToDecisionUnknown" | "stepCameLate" | "neverAMatch" | "unknown")[];
                    /** @default false */
                    holdCausesBack?: boolean;
                    /** @default false */
                    inConfidence?: boolean;
                    /** @default false */
                    adviceRead?: boolean;
                    debrief?: {
                        /**
                         * @default short
                         * @enum {string}
                         */
                        depth?: "short" | "long";
                        /** @default null */
                        firstKnowable?: string | null;
                        /** @default false */
                        soonerWouldHaveBeenRight?: boolean;
                        /** @default [] */
                        fits?: {
                            /** @enum {string} */
                            about: "situation" | "environment" | "approach";
                            /** @enum {string} */
                            how: "didNotFit" | "worked" | "resonated";
                            /** @default  */
                            text?: string;
                        }[];
                        /** @default  */
                        couldSee?: string;
                        /** @default  */
                        couldDo?: string;
                        /** @default  */
                        wentRight?: string;
                        /** @default  */
                        atTheStart?: string;
                        /** @default null */
                        process?: ("asMeant" | "partly" | "otherwise") | null;
                        /** @default [] */
                        causes?: {
                            /** @enum {string} */
                            cause: "noReasonToChange" | "inPlaceWasEnough" | "otherOfferFitted" | "missingInProduct" | "price" | "budgetMoved" | "priorityMoved" | "timing" | "termsOrSecurity" | "proofMissing" | "wayToDecisionUnknown" | "stepCameLate" | "neverAMatch" | "unknown";
                            /** @default null */
                            part?: string | null;
                            /** @default null */
                            putTo?: ("targetBuyer" | "product" | "sellingMethod" | "competition") | null;
                            /** @default null */
                            evidence?: ({
                                /** @constant */
                                kind: "moment";
                                on: string;
                            } | {
                                /** @constant */
                                kind: "document";
                                text: string;
                            } | {
                                /** @constant */
                                kind: "quote";
                                text: string;
                            }) | null;
                            /**
                             * @default seller
                             * @enum {string}
                             */
                            from?: "seller" | "buyer";
                        }[];
                        /** @default [] */
                        committee?: {
                            /** @enum {string} */
                            role: "champion" | "gatekeeper" | "influencer" | "blocker" | "decisionMaker" | "economicBuyer";
                            /** @enum {string} */
                            stance: "for" | "neutral" | "against" | "unknown";
                        }[];
                        /** @default  */
                        nextTime?: string;
                        /** @default  */
                        when?: string;
                    };
                    /** @enum {string} */
                    voice?: "own" | "buyer";
                    /** @enum {string} */
                    side?: "rep" | "salesEngineer" | "manager" | "other";
                    /** Format: uuid */
                    sentAs?: string;
                };
            };
        };
        responses: {
            /** @description The account, as its author sees it */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountFiled"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    getOpportunitiesByIdAccountDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Empty where none was begun */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountDraft"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    putOpportunitiesByIdAccountDraft: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    text?: string;
                    /** @default [] */
                    causes?: ("noReasonToChange" | "inPlaceWasEnough" | "otherOfferFitted" | "missingInProduct" | "price" | "budgetMoved" | "priorityMoved" | "timing" | "termsOrSecurity" | "proofMissing" | "wayToDecisionUnknown" | "stepCameLate" | "neverAMatch" | "unknown")[];
                    debrief?: {
                        /**
                         * @default short
                         * @enum {string}
                         */
                        depth?: "short" | "long";
                        /** @default null */
                        firstKnowable?: string | null;
                        /** @default false */
                        soonerWouldHaveBeenRight?: boolean;
                        /** @default [] */
                        fits?: {
                            /** @enum {string} */
                            about: "situation" | "environment" | "approach";
                            /** @enum {string} */
                            how: "didNotFit" | "worked" | "resonated";
                            /** @default  */
                            text?: string;
                        }[];
                        /** @default  */
                        couldSee?: string;
                        /** @default  */
                        couldDo?: string;
                        /** @default  */
                        wentRight?: string;
                        /** @default  */
                        atTheStart?: string;
                        /** @default null */
                        process?: ("asMeant" | "partly" | "otherwise") | null;
                        /** @default [] */
                        causes?: {
                            /** @enum {string} */
                            cause: "noReasonToChange" | "inPlaceWasEnough" | "otherOfferFitted" | "missingInProduct" | "price" | "budgetMoved" | "priorityMoved" | "timing" | "termsOrSecurity" | "proofMissing" | "wayToDecisionUnknown" | "stepCameLate" | "neverAMatch" | "unknown";
                            /** @default null */
                            part?: string | null;
                            /** @default null */
                            putTo?: ("targetBuyer" | "product" | "sellingMethod" | "competition") | null;
                            /** @default null */
                            evidence?: ({
                                /** @constant */
                                kind: "moment";
                                on: string;
                            } | {
                                /** @constant */
                                kind: "document";
                                text: string;
                            } | {
                                /** @constant */
                                kind: "quote";
                                text: string;
                            }) | null;
                            /**
                             * @default seller
                             * @enum {string}
                             */
                            from?: "seller" | "buyer";
                        }[];
                        /** @default [] */
                        committee?: {
                            /** @enum {string} */
                            role: "champion" | "gatekeeper" | "influencer" | "blocker" | "decisionMaker" | "economicBuyer";
                            /** @enum {string} */
                            stance: "for" | "neutral" | "against" | "unknown";
                        }[];
                        /** @default  */
                        nextTime?: string;
                        /** @default  */
                        when?: string;
                    };
                    holdCausesBack?: boolean;
                    inConfidence?: boolean;
                    /** @enum {string} */
                    voice?: "own" | "buyer";
                    /** @enum {string} */
                    side?: "rep" | "salesEngineer" | "manager" | "other";
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    postOpportunitiesByIdAccountsPreview: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    /** @default [] */
                    causes?: ("noReasonToChange" | "inPlaceWasEnough" | "otherOfferFitted" | "missingInProduct" | "price" | "budgetMoved" | "priorityMoved" | "timing" | "termsOrSecurity" | "proofMissing" | "wayToDecisionUnknown" | "stepCameLate" | "neverAMatch" | "unknown")[];
                    /** @default false */
                    holdCausesBack?: boolean;
                    /** @default false */
                    inConfidence?: boolean;
                    /** @default false */
                    adviceRead?: boolean;
                    debrief?: {
                        /**
                         * @default short
                         * @enum {string}
                         */
                        depth?: "short" | "long";
                        /** @default null */
                        firstKnowable?: string | null;
                        /** @default false */
                        soonerWouldHaveBeenRight?: boolean;
                        /** @default [] */
                        fits?: {
                            /** @enum {string} */
                            about: "situation" | "environment" | "approach";
                            /** @enum {string} */
                            how: "didNotFit" | "worked" | "resonated";
                            /** @default  */
                            text?: string;
                        }[];
                        /** @default  */
                        couldSee?: string;
                        /** @default  */
                        couldDo?: string;
                        /** @default  */
                        wentRight?: string;
                        /** @default  */
                        atTheStart?: string;
                        /** @default null */
                        process?: ("asMeant" | "partly" | "otherwise") | null;
                        /** @default [] */
                        causes?: {
                            /** @enum {string} */
                            cause: "noReasonToChange" | "inPlaceWasEnough" | "otherOfferFitted" | "missingInProduct" | "price" | "budgetMoved" | "priorityMoved" | "timing" | "termsOrSecurity" | "proofMissing" | "wayToDecisionUnknown" | "stepCameLate" | "neverAMatch" | "unknown";
                            /** @default null */
                            part?: string | null;
                            /** @default null */
                            putTo?: ("targetBuyer" | "product" | "sellingMethod" | "competition") | null;
                            /** @default null */
                            evidence?: ({
                                /** @constant */
                                kind: "moment";
                                on: string;
                            } | {
                                /** @constant */
                                kind: "document";
                                text: string;
                            } | {
                                /** @constant */
                                kind: "quote";
                                text: string;
                            }) | null;
                            /**
                             * @default seller
                             * @enum {string}
                             */
                            from?: "seller" | "buyer";
                        }[];
                        /** @default [] */
                        committee?: {
                            /** @enum {string} */
                            role: "champion" | "gatekeeper" | "influencer" | "blocker" | "decisionMaker" | "economicBuyer";
                            /** @enum {string} */
                            stance: "for" | "neutral" | "against" | "unknown";
                        }[];
                        /** @default  */
                        nextTime?: string;
                        /** @default  */
                        when?: string;
                    };
                    /** @enum {string} */
                    voice?: "own" | "buyer";
                    /** @enum {string} */
                    side?: "rep" | "salesEngineer" | "manager" | "other";
                    /** Format: uuid */
                    sentAs?: string;
                };
            };
        };
        responses: {
            /** @description Before it is filed */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPreview"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    postOpportunitiesByIdAccountsWaive: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    postOpportunitiesByIdInvitations: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    members: string[];
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    postLossAccountsByIdShare: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    members: string[];
                };
            };
        };
        responses: {
            /** @description The account, as its author sees it */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountFiled"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    getLessons: {
        parameters: {
            query?: {
                /** @description In the name, the account or the id. */
                text?: string;
                /** @description Only lessons of this cause. */
                cause?: string;
                /** @description Only lessons of this part of the product. */
                area?: string;
                /** @description The conditions of a segment, as JSON: pairs of an attribute and its value. */
                where?: string;
                /** @description Only lessons that stand so. */
                status?: "draft" | "published" | "watched" | "holds" | "doesNotHold" | "retired";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest first; sought ones the best first */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lessons"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getLessonsPack: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To be printed */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LessonPack"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getLessonsPractice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is chosen is kept nowhere */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LessonPractice"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getLessonsMoments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Those that deals here tell */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LessonMoments"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getLessonsGuide: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description From the lessons as they stand */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LessonGuide"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getLessonsRouted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description With what is done about them */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LessonsRouted"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getLessonsCsv: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A table */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getLessonDrafts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest first */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LessonDrafts"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    postLessonDrafts: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    id?: string;
                    /** @default [] */
                    readonly where?: {
                        attribute: string;
                        value: string;
                    }[];
                    /** @default null */
                    loss?: string | null;
                };
            };
        };
        responses: {
            /** @description The draft */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LessonDraft"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    getLessonDraftsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its author’s alone */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LessonDraft"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    putLessonDraftsById: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    when: string;
                    /** @default [] */
                    readonly where?: {
                        attribute: string;
                        value: string;
                    }[];
                    stage?: string | null;
                    competitor?: string | null;
                    /** @default [] */
                    readonly roles?: ("champion" | "gatekeeper" | "influencer" | "blocker" | "decisionMaker" | "economicBuyer")[];
                    /**
                     * @default unknown
                     * @enum {string}
                     */
                    cause?: "noReasonToChange" | "inPlaceWasEnough" | "otherOfferFitted" | "missingInProduct" | "price" | "budgetMoved" | "priorityMoved" | "timing" | "termsOrSecurity" | "proofMissing" | "wayToDecisionUnknown" | "stepCameLate" | "neverAMatch" | "unknown";
                    because?: string;
                    nextTime?: string;
                    productArea?: string | null;
                    /**
                     * @default insight
                     * @enum {string}
                     */
                    tag?: "insight" | "culture" | "process";
                    /** @default null */
                    route?: ("product" | "competitor" | "process") | null;
                    /** @default [] */
                    readonly losses?: string[];
                };
            };
        };
        responses: {
            /** @description The draft as it is kept */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LessonDraft"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    deleteLessonDraftsById: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    postLessonDraftsByIdPublish: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lesson as everybody reads it */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LessonPublished"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    getLessonsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Of one that was merged, the one that was kept */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LessonPage"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    postLessonsByIdWording: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    when?: string;
                    /** @default [] */
                    readonly where?: {
                        attribute: string;
                        value: string;
                    }[];
                    stage?: string | null;
                    competitor?: string | null;
                    /** @default [] */
                    readonly roles?: ("champion" | "gatekeeper" | "influencer" | "blocker" | "decisionMaker" | "economicBuyer")[];
                    /**
                     * @default unknown
                     * @enum {string}
                     */
                    cause?: "noReasonToChange" | "inPlaceWasEnough" | "otherOfferFitted" | "missingInProduct" | "price" | "budgetMoved" | "priorityMoved" | "timing" | "termsOrSecurity" | "proofMissing" | "wayToDecisionUnknown" | "stepCameLate" | "neverAMatch" | "unknown";
                    because?: string;
                    nextTime?: string;
                    productArea?: string | null;
                    /**
                     * @default insight
                     * @enum {string}
                     */
                    tag?: "insight" | "culture" | "process";
                    /** @default null */
                    route?: ("product" | "competitor" | "process") | null;
                    version: number;
                };
            };
        };
        responses: {
            /** @description The lesson as everybody reads it from now on */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LessonPublished"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    patchLessonsByIdActionsByAction: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
                id: string;
                /** @description Which one, as a list names it. */
                action: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    done: boolean;
                    /** @default null */
                    worked?: boolean | null;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    postLessonsByIdTrial: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    held: boolean;
                    line?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    postLessonsByIdActions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    /** Format: uuid */
                    owner: string;
                    /** Format: date */
                    dueOn: string;
                    /** @enum {string} */
                    tag: "insight" | "culture" | "process";
                    check?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    postLessonsByIdEvidence: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    opportunity: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    postLessonsByIdReview: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    owner?: string | null;
                    on?: string | null;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    postLessonsByIdRetire: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    why: string;
                    /** @default true */
                    retired?: boolean;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    postLessonsByIdMerge: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    into: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    getOpportunitiesByIdBuyingSide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Of a deal of one’s own */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BuyingSide"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    putOpportunitiesByIdBuyingSide: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default [] */
                    committee?: {
                        /** @enum {string} */
                        role: "champion" | "gatekeeper" | "influencer" | "blocker" | "decisionMaker" | "economicBuyer";
                        /** @enum {string} */
                        stance: "for" | "neutral" | "against" | "unknown";
                    }[];
                    /** @default  */
                    incumbent?: string;
                    /** @default [] */
                    otherSolutions?: string[];
                    /** @default [] */
                    prerequisites?: {
                        text: string;
                        /** @enum {string} */
                        is: "met" | "missing" | "unknown";
                    }[];
                };
            };
        };
        responses: {
            /** @description As it stands now */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BuyingSide"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    getDebriefsDue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest first */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DebriefsDue"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getOpportunitiesByIdDebrief: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Of a deal that ended */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DebriefSheet"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    postOpportunitiesByIdDebriefPutOff: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    days: number;
                };
            };
        };
        responses: {
            /** @description Until when */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DebriefPutOff"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    getOpportunitiesByIdFeeling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Empty where nothing was written */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feeling"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    putOpportunitiesByIdFeeling: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    deleteOpportunitiesByIdFeeling: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    getCauses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The drivers in the order of the menu */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Causes"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    postCauses: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    cause: "noReasonToChange" | "inPlaceWasEnough" | "otherOfferFitted" | "missingInProduct" | "price" | "budgetMoved" | "priorityMoved" | "timing" | "termsOrSecurity" | "proofMissing" | "wayToDecisionUnknown" | "stepCameLate" | "neverAMatch" | "unknown";
                    /** @default null */
                    parent?: string | null;
                    name: string;
                };
            };
        };
        responses: {
            /** @description All of them */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Causes"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    patchCausesById: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    isRetired?: boolean;
                };
            };
        };
        responses: {
            /** @description All of them; what was told with it keeps its name of then */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Causes"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    getCalibration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Told to nobody else */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calibration"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getCalibrationTeam: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description From five resolved deals of three people on, by whole months */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamCalibration"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getOpportunitiesByIdPredictions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its author’s alone */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealPredictions"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    postOpportunitiesByIdPredictions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    chance: number;
                    month: string;
                    likeliest?: string;
                };
            };
        };
        responses: {
            /** @description Locked from now on, and its author’s alone */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Predicted"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    getForecast: {
        parameters: {
            query?: {
                /** @description The day for which it is told, with what was knowable on it; by default the newest that the sources tell of. */
                asOf?: string;
                /** @description Which week, month or quarter it is about, such as 2026-W48, 2026-11 or 2026Q4. */
                period?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description With its interval, beside run rate, stages and what was said then; one’s own deals one by one */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Forecast"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getForecastProgramme: {
        parameters: {
            query?: {
                /** @description The day for which it is told, with what was knowable on it; by default the newest that the sources tell of. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Each step with its interval, or not enough to tell */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Programme"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getForecastFlow: {
        parameters: {
            query?: {
                /** @description The day for which it is told, with what was knowable on it; by default the newest that the sources tell of. */
                asOf?: string;
                /** @description The day from whose end on it is told; by default a week before. */
                since?: string;
                /** @description Which week, month or quarter it is about, such as 2026-W48, 2026-11 or 2026Q4. */
                period?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Opening and parts are closing; of a period, or of the whole open pipeline */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForecastFlow"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getForecastCalls: {
        parameters: {
            query?: {
                /** @description The day for which it is told, with what was knowable on it; by default the newest that the sources tell of. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its author’s alone */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForecastCalls"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    postForecastCalls: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    period: string;
                    /** @enum {string} */
                    of?: "own" | "team" | "company";
                    /** @default null */
                    amount?: number | null;
                    /** @default null */
                    low?: number | null;
                    /** @default null */
                    high?: number | null;
                    currency?: string;
                    /** @default null */
                    deals?: number | null;
                    /** @default null */
                    dealsLow?: number | null;
                    /** @default null */
                    dealsHigh?: number | null;
                };
            };
        };
        responses: {
            /** @description Frozen from now on, and its author’s alone */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Called"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    getOpportunitiesByIdStopOrContinue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its owner’s alone; what it has cost so far is not in it */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StopOrContinue"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getOpportunitiesByIdCostSoFar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Told where it is asked for, and nowhere else */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CostSoFar"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getKeptGoingTeam: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description From five ended deals of three people on, by whole months, once */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamKeptGoing"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getLookingBack: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Told to nobody else, but for what was told of all as one */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookingBack"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getLookingBackOvershoot: {
        parameters: {
            query?: {
                /** @description The day for which it is told, with what was knowable on it; by default the newest that the sources tell of. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description From five deals of three owners on, by whole months, the same for everybody */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overshoot"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    postOpportunitiesByIdLookedBack: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    found: "boughtElsewhere" | "boughtFromUs" | "didNotBuy" | "couldNotFindOut" | "skipped";
                };
            };
        };
        responses: {
            /** @description Kept for its author alone; said otherwise, it takes the place of what was said */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookedBack"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    getTalkTracks: {
        parameters: {
            query?: {
                /** @description Only for this deal, by its id in the CRM. */
                deal?: string;
                /** @description Only what was made from this lesson. */
                lesson?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description With a deal of one’s own only those that are for it, filled for it; with a lesson those made from it */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalkTracks"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    postTalkTracks: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    doubt: string;
                    ask: string;
                    why?: string;
                    next?: string;
                    /** @default [] */
                    readonly where?: {
                        attribute: string;
                        value: string;
                    }[];
                    /** @default null */
                    missing?: string | null;
                    /** @default false */
                    priceRange?: boolean;
                    /** @default false */
                    opening?: boolean;
                    /** Format: date */
                    expiresOn: string;
                    /** @default null */
                    lesson?: string | null;
                };
            };
        };
        responses: {
            /** @description The track as it is said now */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalkTrack"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    putTalkTracksById: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    doubt: string;
                    ask: string;
                    why?: string;
                    next?: string;
                    /** @default [] */
                    readonly where?: {
                        attribute: string;
                        value: string;
                    }[];
                    /** @default null */
                    missing?: string | null;
                    /** @default false */
                    priceRange?: boolean;
                    /** @default false */
                    opening?: boolean;
                    /** Format: date */
                    expiresOn: string;
                    /** @default null */
                    lesson?: string | null;
                    version: number;
                };
            };
        };
        responses: {
            /** @description The track as it is said from now on */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalkTrack"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    postTalkTracksByIdRetire: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default true */
                    retired?: boolean;
                };
            };
        };
        responses: {
            /** @description The track */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalkTrack"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    postTalkTracksByIdUses: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    deal: string;
                };
            };
        };
        responses: {
            /** @description Its author’s alone, with the words as they stood */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalkTrackUse"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    getTalkTrackUses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its author’s alone */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalkTrackUses"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    putTalkTrackUsesById: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    became: "qualifiedOut" | "referral" | "realigned" | "noIssue" | "lostAnyway";
                };
            };
        };
        responses: {
            /** @description Its author’s alone; the newest stands */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalkTrackUse"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    getChecks: {
        parameters: {
            query?: {
                /** @description Only what was made from this lesson. */
                lesson?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Those that retired last; with a lesson those made from it */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualificationChecks"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    postChecks: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    question: string;
                    disqualifies: string;
                    fromStage?: string | null;
                    /** @default [] */
                    readonly where?: {
                        attribute: string;
                        value: string;
                    }[];
                    /** @default null */
                    lesson?: string | null;
                };
            };
        };
        responses: {
            /** @description The check with its back-test */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualificationCheck"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    putChecksById: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    question: string;
                    disqualifies: string;
                    fromStage?: string | null;
                    /** @default [] */
                    readonly where?: {
                        attribute: string;
                        value: string;
                    }[];
                    /** @default null */
                    lesson?: string | null;
                    version: number;
                };
            };
        };
        responses: {
            /** @description The check with its back-test */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualificationCheck"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    postChecksByIdRetire: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default true */
                    retired?: boolean;
                };
            };
        };
        responses: {
            /** @description The check */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualificationCheck"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    getFitChecksDue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the first five working days of each, with its opening words */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FitChecks"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getProcess: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Told from five closed deals of three people on, by whole months */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Process"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    putProcess: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    readonly steps: {
                        /** @default null */
                        id?: string | null;
                        name: string;
                    }[];
                    version: string | null;
                };
            };
        };
        responses: {
            /** @description The steps as they stand now */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Process"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    getWhatToExpect: {
        parameters: {
            query?: {
                /** @description Only for this deal, by its id in the CRM. */
                deal?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It names nobody; with a deal of one’s own it is of the deals most like it */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatToExpect"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getOpportunitiesByIdPlaybook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was answered and noted is its author’s alone */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealPlaybook"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    postOpportunitiesByIdCheckAnswers: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    check?: string | null;
                    /** @enum {string} */
                    answer: "fits" | "doesNot" | "unknown";
                    note?: string;
                };
            };
        };
        responses: {
            /** @description The playbook of the deal; its author’s alone */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealPlaybook"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    postOpportunitiesByIdSteps: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "step" | "ledWithTransparency" | "priceFirstDiscussed";
                    /** @default null */
                    step?: string | null;
                    on: string | null;
                };
            };
        };
        responses: {
            /** @description The playbook of the deal; its author’s alone */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealPlaybook"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    getHeadsUps: {
        parameters: {
            query?: {
                /** @description Only for this deal, by its id in the CRM. */
                deal?: string;
                /** @description Whether those of deals that ended are told as well. */
                closed?: "0" | "1";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The owner’s alone; with closed=1 whether lessons had come in time to deals that ended */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeadsUps"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    postHeadsUpsSeen: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    deal: string;
                    readonly lessons: string[];
                };
            };
        };
        responses: {
            /** @description Its reader’s alone; the first time stays */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeadsUpsSeen"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    postHeadsUpsAnswers: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    deal: string;
                    /** Format: uuid */
                    lesson: string;
                    /** @enum {string} */
                    answer: "useful" | "notHere" | "later";
                    why?: string;
                    /** @default null */
                    untilDay?: string | null;
                };
            };
        };
        responses: {
            /** @description Its author’s alone */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeadsUpAnswered"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    getLessonsByIdDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description From five losses of three owners on, by whole months */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LessonDelivery"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getReceiptsKey: {
        parameters: {
            query?: {
                /** @description Of which workspace, where there are several. */
                workspace?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its id, and the key as base64 of DER */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptKey"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getFilingsByIdReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To be kept; closed-learned verify checks it without us */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getDeterrentsQuestions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To be answered with yes, no or unknown */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeterrentQuestions"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    postDeterrents: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    files?: {
                        name: string;
                        text?: string;
                        base64?: string;
                    }[];
                    text?: string;
                    answers?: {
                        /** @enum {string} */
                        leadersTold?: "yes" | "no" | "unknown";
                        /** @enum {string} */
                        fieldsRequired?: "yes" | "no" | "unknown";
                        /** @enum {string} */
                        reasonsBlame?: "yes" | "no" | "unknown";
                        /** @enum {string} */
                        lossesByOwner?: "yes" | "no" | "unknown";
                        /** @enum {string} */
                        volumeTarget?: "yes" | "no" | "unknown";
                        /** @enum {string} */
                        datesByOwner?: "yes" | "no" | "unknown";
                        /** @enum {string} */
                        payTakenBack?: "yes" | "no" | "unknown";
                        /** @enum {string} */
                        lossesInPublic?: "yes" | "no" | "unknown";
                        /** @enum {string} */
                        downgradesQuestioned?: "yes" | "no" | "unknown";
                        /** @enum {string} */
                        losingTakesLonger?: "yes" | "no" | "unknown";
                    };
                };
            };
        };
        responses: {
            /** @description What was found, and what instead */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deterrents"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    getSignInWays: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Passwords always; these beside them */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaysIn"];
                };
            };
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    postSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description In, or what is asked next */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    postSignInSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description In, or what is asked next */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    postSignInSingleSignOn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    next?: string;
                };
            };
        };
        responses: {
            /** @description Where the browser goes on */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignOn"];
                };
            };
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    postSignOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getFirstAdminByToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description What the link bears. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the link is for */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    postFirstAdminByToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description What the link bears. */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    name: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description In, or what is asked next */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getInvitationsByToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description What the link bears. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the link is for */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    postInvitationsByToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description What the link bears. */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description In, or what is asked next */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    postPasswordForgotten: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    postPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By what it is known, and their place */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    postMePassword: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    current: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    postMeSecondFactor: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Shown this once */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactor"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    postMeSecondFactorConfirm: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    postMeSecondFactorEnd: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    getMeKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest first */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Keys"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    postMeKeys: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    scopes: ("read" | "write" | "admin" | "scim")[];
                    /** @default 90 */
                    days?: number;
                };
            };
        };
        responses: {
            /** @description The key, shown this once */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyMade"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    deleteMeKeysById: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    getMeSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The one seen last first */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sessions"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    deleteMeSessions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    deleteMeSessionsById: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    getMeSignIns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Of 90 days, the newest first */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignIns"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everybody, also who left */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["People"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    postPeople: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    name: string;
                    roles: ("rep" | "manager" | "leader" | "learner" | "admin")[];
                    /** @default null */
                    team?: number | null;
                };
            };
        };
        responses: {
            /** @description Sent, or shown this once */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    getLookAs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its people */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookAs"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    deletePeopleById: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    patchPeopleById: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    roles?: ("rep" | "manager" | "leader" | "learner" | "admin")[];
                    team?: number | null;
                };
            };
        };
        responses: {
            /** @description Everybody, also who left */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["People"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    postPeopleByIdInvitation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sent, or shown this once */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    postPeopleByIdResetLink: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sent, or shown this once */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    getTeams: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tree */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Teams"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    postTeams: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @default null */
                    parent?: number | null;
                };
            };
        };
        responses: {
            /** @description The tree */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Teams"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    deleteTeamsById: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tree */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Teams"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    patchTeamsById: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    parent?: number | null;
                    managers?: string[];
                };
            };
        };
        responses: {
            /** @description The tree */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Teams"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    getOwners: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Those of nobody first */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Owners"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    putOwnersById: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    member: string | null;
                };
            };
        };
        responses: {
            /** @description Those of nobody first */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Owners"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    getSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is set */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settings"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    patchSettings: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    timeZone?: string;
                    workingDays?: number[];
                    daysOff?: {
                        /** Format: date */
                        day: string;
                        name: string;
                    }[];
                    graceDays?: number;
                    needsSecondFactor?: boolean;
                    weekCost?: {
                        amount: number;
                        currency: string;
                    } | null;
                    programmeStart?: string | null;
                };
            };
        };
        responses: {
            /** @description What is set */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settings"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    getPermission: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was signed */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Permission"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    postPermission: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description What was signed */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Permission"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    getMeChanges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest first */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyChanges"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getPeopleChanges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The same for everybody */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleChanges"];
                };
            };
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getImports: {
        parameters: {
            query?: {
                /** @description How many rows at most. */
                limit?: number;
                /** @description Where to go on: nextCursor of the answer before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest first */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PastImports"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    postImports: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An upload without files */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportState"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    putImportsByIdFilesByName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which one, as a list names it. */
                id: string;
                /** @description The name of the file. */
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
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        bytes: number;
                    };
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    deleteImportsByIdFilesByName: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
                id: string;
                /** @description The name of the file. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    postImportsByIdCheck: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
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
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportState"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    postImportsByIdTake: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
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
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportState"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    getImportsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its state, and what was found so far */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportState"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    deleteImportsById: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Another one for each thing that is to be done. Sent again within a day, the first answer is given again.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["TooMany"];
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
    getImportsByIdRejectedCsv: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A table */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
    getImportsByIdMappingJson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which one, as a list names it. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The mapping as far as it is known */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Mapping"];
                };
            };
            400: components["responses"]["NotAskedWell"];
            401: components["responses"]["NotSignedIn"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotThere"];
            429: components["responses"]["TooMany"];
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
}
