-- +goose Up

-- Records by kind and id. The version is the transaction that wrote it last, so that no two states of a record share one.
CREATE TABLE records (
    kind    text COLLATE "C" NOT NULL,
    id      bytea  NOT NULL,
    version bigint NOT NULL,
    expires timestamptz,
    data    bytea  NOT NULL,
    PRIMARY KEY (kind, id)
);
CREATE INDEX records_expires ON records (expires) WHERE expires IS NOT NULL;

-- Events that were applied.
CREATE TABLE marks (
    event bytea PRIMARY KEY,
    at    timestamptz NOT NULL
);
CREATE INDEX marks_at ON marks (at);

-- Transactions that wrote something. A server that was killed gives the numbers of transactions that it lost to others, so that
-- a number alone does not tell whether its transaction was kept.
CREATE TABLE commits (
    id uuid PRIMARY KEY,
    at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX commits_at ON commits (at);

-- Jobs that are not done; one that is done is deleted.
CREATE TABLE jobs (
    id      bytea PRIMARY KEY,
    number  bigint GENERATED ALWAYS AS IDENTITY, -- the order of addition
    queue   text COLLATE "C" NOT NULL,
    ord     bytea NOT NULL,                      -- ordering key, empty for none
    head    boolean NOT NULL,                    -- nothing of its order is in front of it
    due     timestamptz NOT NULL,
    at      timestamptz NOT NULL,                -- when it may be handed out: due, or the end of its lease
    attempt integer NOT NULL DEFAULT 0,
    holder  integer,                             -- the process that has the lease, null while it waits
    data    bytea NOT NULL
);
CREATE INDEX jobs_schedule ON jobs (queue, at, number) WHERE head;
CREATE INDEX jobs_order ON jobs (queue, ord, number) WHERE ord <> '';
CREATE INDEX jobs_holder ON jobs (holder) WHERE holder IS NOT NULL;

-- Jobs come and go all the time: what they leave behind is swept early, whatever the size of the table.
ALTER TABLE jobs SET (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 2000,
                      autovacuum_analyze_scale_factor = 0.1, autovacuum_vacuum_cost_delay = 0);
