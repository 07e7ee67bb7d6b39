SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE SCHEMA pgboss;
CREATE TYPE pgboss.job_state AS ENUM (
    'created',
    'retry',
    'active',
    'completed',
    'cancelled',
    'failed'
);
CREATE FUNCTION pgboss.create_queue(queue_name text, options json) RETURNS void
    LANGUAGE plpgsql
    AS $_$
    DECLARE
      table_name varchar := 'j' || encode(sha224(queue_name::bytea), 'hex');
      queue_created_on timestamptz;
    BEGIN
      WITH q as (
      INSERT INTO pgboss.queue (
        name,
        policy,
        retry_limit,
        retry_delay,
        retry_backoff,
        expire_seconds,
        retention_minutes,
        dead_letter,
        partition_name
      )
      VALUES (
        queue_name,
        options->>'policy',
        (options->>'retryLimit')::int,
        (options->>'retryDelay')::int,
        (options->>'retryBackoff')::bool,
        (options->>'expireInSeconds')::int,
        (options->>'retentionMinutes')::int,
        options->>'deadLetter',
        table_name
      )
      ON CONFLICT DO NOTHING
      RETURNING created_on
      )
      SELECT created_on into queue_created_on from q;
      IF queue_created_on IS NULL THEN
        RETURN;
      END IF;
      EXECUTE format('CREATE TABLE pgboss.%I (LIKE pgboss.job INCLUDING DEFAULTS)', table_name);
      EXECUTE format('ALTER TABLE pgboss.%1$I ADD PRIMARY KEY (name, id)', table_name);
      EXECUTE format('ALTER TABLE pgboss.%1$I ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES pgboss.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED', table_name);
      EXECUTE format('ALTER TABLE pgboss.%1$I ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES pgboss.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED', table_name);
      EXECUTE format('CREATE UNIQUE INDEX %1$s_i1 ON pgboss.%1$I (name, COALESCE(singleton_key, '''')) WHERE state = ''created'' AND policy = ''short''', table_name);
      EXECUTE format('CREATE UNIQUE INDEX %1$s_i2 ON pgboss.%1$I (name, COALESCE(singleton_key, '''')) WHERE state = ''active'' AND policy = ''singleton''', table_name);
      EXECUTE format('CREATE UNIQUE INDEX %1$s_i3 ON pgboss.%1$I (name, state, COALESCE(singleton_key, '''')) WHERE state <= ''active'' AND policy = ''stately''', table_name);
      EXECUTE format('CREATE UNIQUE INDEX %1$s_i4 ON pgboss.%1$I (name, singleton_on, COALESCE(singleton_key, '''')) WHERE state <> ''cancelled'' AND singleton_on IS NOT NULL', table_name);
      EXECUTE format('CREATE INDEX %1$s_i5 ON pgboss.%1$I (name, start_after) INCLUDE (priority, created_on, id) WHERE state < ''active''', table_name);
      EXECUTE format('ALTER TABLE pgboss.%I ADD CONSTRAINT cjc CHECK (name=%L)', table_name, queue_name);
      EXECUTE format('ALTER TABLE pgboss.job ATTACH PARTITION pgboss.%I FOR VALUES IN (%L)', table_name, queue_name);
    END;
    $_$;
CREATE FUNCTION pgboss.delete_queue(queue_name text) RETURNS void
    LANGUAGE plpgsql
    AS $$
    DECLARE
      table_name varchar;
    BEGIN
      WITH deleted as (
        DELETE FROM pgboss.queue
        WHERE name = queue_name
        RETURNING partition_name
      )
      SELECT partition_name from deleted INTO table_name;
      EXECUTE format('DROP TABLE IF EXISTS pgboss.%I', table_name);
    END;
    $$;
CREATE FUNCTION public.audit_refuse() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
  begin
    raise exception 'the audit record only grows' using errcode = 'insufficient_privilege';
  end
  $$;
CREATE FUNCTION public.reserve_sends(keys text[], steps double precision[], bursts double precision[], slots integer, within double precision) RETURNS double precision[]
    LANGUAGE plpgsql
    AS $$
  declare
    starts double precision[] := '{}';
    emptied double precision[];
    beginning double precision;
    start double precision;
  begin
    insert into send_limits (key) select unnest(keys) order by 1 on conflict do nothing;
    perform from send_limits l where l.key = any(keys) order by l.key for update;
    select array_agg(l.empty_at order by k.place) into emptied
      from unnest(keys) with ordinality k(key, place) join send_limits l on l.key = k.key;
    beginning := extract(epoch from clock_timestamp());
    start := beginning;
    for slot in 1..slots loop
      for k in 1..cardinality(keys) loop
        start := greatest(start, emptied[k] - (bursts[k] - 1) * steps[k]);
      end loop;
      if start > beginning + within then
        return array[beginning - start];
      end if;
      for k in 1..cardinality(keys) loop
        emptied[k] := greatest(emptied[k], start) + steps[k];
      end loop;
      starts := starts || start;
    end loop;
    update send_limits l set empty_at = k.emptied
      from unnest(keys, emptied) k(key, emptied) where l.key = k.key;
    return starts;
  end
  $$;
SET default_tablespace = '';
CREATE TABLE pgboss.archive (
    id uuid NOT NULL,
    name text NOT NULL,
    priority integer NOT NULL,
    data jsonb,
    state pgboss.job_state NOT NULL,
    retry_limit integer NOT NULL,
    retry_count integer NOT NULL,
    retry_delay integer NOT NULL,
    retry_backoff boolean NOT NULL,
    start_after timestamp with time zone NOT NULL,
    started_on timestamp with time zone,
    singleton_key text,
    singleton_on timestamp without time zone,
    expire_in interval NOT NULL,
    created_on timestamp with time zone NOT NULL,
    completed_on timestamp with time zone,
    keep_until timestamp with time zone NOT NULL,
    output jsonb,
    dead_letter text,
    policy text,
    archived_on timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE pgboss.job (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    priority integer DEFAULT 0 NOT NULL,
    data jsonb,
    state pgboss.job_state DEFAULT 'created'::pgboss.job_state NOT NULL,
    retry_limit integer DEFAULT 2 NOT NULL,
    retry_count integer DEFAULT 0 NOT NULL,
    retry_delay integer DEFAULT 0 NOT NULL,
    retry_backoff boolean DEFAULT false NOT NULL,
    start_after timestamp with time zone DEFAULT now() NOT NULL,
    started_on timestamp with time zone,
    singleton_key text,
    singleton_on timestamp without time zone,
    expire_in interval DEFAULT '00:15:00'::interval NOT NULL,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    completed_on timestamp with time zone,
    keep_until timestamp with time zone DEFAULT (now() + '14 days'::interval) NOT NULL,
    output jsonb,
    dead_letter text,
    policy text
)
PARTITION BY LIST (name);
CREATE TABLE pgboss.j00f3196e190cd065a00ca396e40748ddea0147c0bb48801c63c6847c (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    priority integer DEFAULT 0 NOT NULL,
    data jsonb,
    state pgboss.job_state DEFAULT 'created'::pgboss.job_state NOT NULL,
    retry_limit integer DEFAULT 2 NOT NULL,
    retry_count integer DEFAULT 0 NOT NULL,
    retry_delay integer DEFAULT 0 NOT NULL,
    retry_backoff boolean DEFAULT false NOT NULL,
    start_after timestamp with time zone DEFAULT now() NOT NULL,
    started_on timestamp with time zone,
    singleton_key text,
    singleton_on timestamp without time zone,
    expire_in interval DEFAULT '00:15:00'::interval NOT NULL,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    completed_on timestamp with time zone,
    keep_until timestamp with time zone DEFAULT (now() + '14 days'::interval) NOT NULL,
    output jsonb,
    dead_letter text,
    policy text,
    CONSTRAINT cjc CHECK ((name = 'undo'::text))
);
CREATE TABLE pgboss.j045eca4973d4f2c2c3576e9e6b08daed4fc5bc0260be3d11163df2f4 (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    priority integer DEFAULT 0 NOT NULL,
    data jsonb,
    state pgboss.job_state DEFAULT 'created'::pgboss.job_state NOT NULL,
    retry_limit integer DEFAULT 2 NOT NULL,
    retry_count integer DEFAULT 0 NOT NULL,
    retry_delay integer DEFAULT 0 NOT NULL,
    retry_backoff boolean DEFAULT false NOT NULL,
    start_after timestamp with time zone DEFAULT now() NOT NULL,
    started_on timestamp with time zone,
    singleton_key text,
    singleton_on timestamp without time zone,
    expire_in interval DEFAULT '00:15:00'::interval NOT NULL,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    completed_on timestamp with time zone,
    keep_until timestamp with time zone DEFAULT (now() + '14 days'::interval) NOT NULL,
    output jsonb,
    dead_letter text,
    policy text,
    CONSTRAINT cjc CHECK ((name = 'answer-check'::text))
);
CREATE TABLE pgboss.j0fb07696c5d1055c4864662b311feba8323c609432e9fd2aee598c54 (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    priority integer DEFAULT 0 NOT NULL,
    data jsonb,
    state pgboss.job_state DEFAULT 'created'::pgboss.job_state NOT NULL,
    retry_limit integer DEFAULT 2 NOT NULL,
    retry_count integer DEFAULT 0 NOT NULL,
    retry_delay integer DEFAULT 0 NOT NULL,
    retry_backoff boolean DEFAULT false NOT NULL,
    start_after timestamp with time zone DEFAULT now() NOT NULL,
    started_on timestamp with time zone,
    singleton_key text,
    singleton_on timestamp without time zone,
    expire_in interval DEFAULT '00:15:00'::interval NOT NULL,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    completed_on timestamp with time zone,
    keep_until timestamp with time zone DEFAULT (now() + '14 days'::interval) NOT NULL,
    output jsonb,
    dead_letter text,
    policy text,
    CONSTRAINT cjc CHECK ((name = 'move-on'::text))
);
CREATE TABLE pgboss.j176bd2d4b39bc227b0f1817675a0ad59b8e4ffbb4bc5368ef1d62f95 (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    priority integer DEFAULT 0 NOT NULL,
    data jsonb,
    state pgboss.job_state DEFAULT 'created'::pgboss.job_state NOT NULL,
    retry_limit integer DEFAULT 2 NOT NULL,
    retry_count integer DEFAULT 0 NOT NULL,
    retry_delay integer DEFAULT 0 NOT NULL,
    retry_backoff boolean DEFAULT false NOT NULL,
    start_after timestamp with time zone DEFAULT now() NOT NULL,
    started_on timestamp with time zone,
    singleton_key text,
    singleton_on timestamp without time zone,
    expire_in interval DEFAULT '00:15:00'::interval NOT NULL,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    completed_on timestamp with time zone,
    keep_until timestamp with time zone DEFAULT (now() + '14 days'::interval) NOT NULL,
    output jsonb,
    dead_letter text,
    policy text,
    CONSTRAINT cjc CHECK ((name = 'tell-enforced'::text))
);
CREATE TABLE pgboss.j25c0f1607c90b10b4b19137af1a6ac944dcfd640e066cd1fbf9ebbd5 (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    priority integer DEFAULT 0 NOT NULL,
    data jsonb,
    state pgboss.job_state DEFAULT 'created'::pgboss.job_state NOT NULL,
    retry_limit integer DEFAULT 2 NOT NULL,
    retry_count integer DEFAULT 0 NOT NULL,
    retry_delay integer DEFAULT 0 NOT NULL,
    retry_backoff boolean DEFAULT false NOT NULL,
    start_after timestamp with time zone DEFAULT now() NOT NULL,
    started_on timestamp with time zone,
    singleton_key text,
    singleton_on timestamp without time zone,
    expire_in interval DEFAULT '00:15:00'::interval NOT NULL,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    completed_on timestamp with time zone,
    keep_until timestamp with time zone DEFAULT (now() + '14 days'::interval) NOT NULL,
    output jsonb,
    dead_letter text,
    policy text,
    CONSTRAINT cjc CHECK ((name = 'deliver'::text))
);
CREATE TABLE pgboss.j4b119f67796a4b8f36cb0583dd1ae10bfea0ab514356b381cfdaa22e (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    priority integer DEFAULT 0 NOT NULL,
    data jsonb,
    state pgboss.job_state DEFAULT 'created'::pgboss.job_state NOT NULL,
    retry_limit integer DEFAULT 2 NOT NULL,
    retry_count integer DEFAULT 0 NOT NULL,
    retry_delay integer DEFAULT 0 NOT NULL,
    retry_backoff boolean DEFAULT false NOT NULL,
    start_after timestamp with time zone DEFAULT now() NOT NULL,
    started_on timestamp with time zone,
    singleton_key text,
    singleton_on timestamp without time zone,
    expire_in interval DEFAULT '00:15:00'::interval NOT NULL,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    completed_on timestamp with time zone,
    keep_until timestamp with time zone DEFAULT (now() + '14 days'::interval) NOT NULL,
    output jsonb,
    dead_letter text,
    policy text,
    CONSTRAINT cjc CHECK ((name = 'refresh-cards'::text))
);
CREATE TABLE pgboss.j4d6c8f2e91ed0fe4e123834227a5f57d2cf435c704bbd449a3d8924c (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    priority integer DEFAULT 0 NOT NULL,
    data jsonb,
    state pgboss.job_state DEFAULT 'created'::pgboss.job_state NOT NULL,
    retry_limit integer DEFAULT 2 NOT NULL,
    retry_count integer DEFAULT 0 NOT NULL,
    retry_delay integer DEFAULT 0 NOT NULL,
    retry_backoff boolean DEFAULT false NOT NULL,
    start_after timestamp with time zone DEFAULT now() NOT NULL,
    started_on timestamp with time zone,
    singleton_key text,
    singleton_on timestamp without time zone,
    expire_in interval DEFAULT '00:15:00'::interval NOT NULL,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    completed_on timestamp with time zone,
    keep_until timestamp with time zone DEFAULT (now() + '14 days'::interval) NOT NULL,
    output jsonb,
    dead_letter text,
    policy text,
    CONSTRAINT cjc CHECK ((name = 'clock'::text))
);
CREATE TABLE pgboss.j85a46b5e2f6632e8d73e4048553d42079e27d03dda40d0ea01bee61b (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    priority integer DEFAULT 0 NOT NULL,
    data jsonb,
    state pgboss.job_state DEFAULT 'created'::pgboss.job_state NOT NULL,
    retry_limit integer DEFAULT 2 NOT NULL,
    retry_count integer DEFAULT 0 NOT NULL,
    retry_delay integer DEFAULT 0 NOT NULL,
    retry_backoff boolean DEFAULT false NOT NULL,
    start_after timestamp with time zone DEFAULT now() NOT NULL,
    started_on timestamp with time zone,
    singleton_key text,
    singleton_on timestamp without time zone,
    expire_in interval DEFAULT '00:15:00'::interval NOT NULL,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    completed_on timestamp with time zone,
    keep_until timestamp with time zone DEFAULT (now() + '14 days'::interval) NOT NULL,
    output jsonb,
    dead_letter text,
    policy text,
    CONSTRAINT cjc CHECK ((name = 'carry-out'::text))
);
CREATE TABLE pgboss.j8d2fec23f5af168fb24f3b10512b7f358598fbc36740946a6417610b (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    priority integer DEFAULT 0 NOT NULL,
    data jsonb,
    state pgboss.job_state DEFAULT 'created'::pgboss.job_state NOT NULL,
    retry_limit integer DEFAULT 2 NOT NULL,
    retry_count integer DEFAULT 0 NOT NULL,
    retry_delay integer DEFAULT 0 NOT NULL,
    retry_backoff boolean DEFAULT false NOT NULL,
    start_after timestamp with time zone DEFAULT now() NOT NULL,
    started_on timestamp with time zone,
    singleton_key text,
    singleton_on timestamp without time zone,
    expire_in interval DEFAULT '00:15:00'::interval NOT NULL,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    completed_on timestamp with time zone,
    keep_until timestamp with time zone DEFAULT (now() + '14 days'::interval) NOT NULL,
    output jsonb,
    dead_letter text,
    policy text,
    CONSTRAINT cjc CHECK ((name = 'watch'::text))
);
CREATE TABLE pgboss.je8fc26dd8cbaccfa686c925b950f618cce99ef6ceefca88c5c3ce0bd (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    priority integer DEFAULT 0 NOT NULL,
    data jsonb,
    state pgboss.job_state DEFAULT 'created'::pgboss.job_state NOT NULL,
    retry_limit integer DEFAULT 2 NOT NULL,
    retry_count integer DEFAULT 0 NOT NULL,
    retry_delay integer DEFAULT 0 NOT NULL,
    retry_backoff boolean DEFAULT false NOT NULL,
    start_after timestamp with time zone DEFAULT now() NOT NULL,
    started_on timestamp with time zone,
    singleton_key text,
    singleton_on timestamp without time zone,
    expire_in interval DEFAULT '00:15:00'::interval NOT NULL,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    completed_on timestamp with time zone,
    keep_until timestamp with time zone DEFAULT (now() + '14 days'::interval) NOT NULL,
    output jsonb,
    dead_letter text,
    policy text,
    CONSTRAINT cjc CHECK ((name = 'find-enforced'::text))
);
CREATE TABLE pgboss.jeb8300edc9cf23fdc8513478fd553150fccd894648dabfd86eef8fcd (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    priority integer DEFAULT 0 NOT NULL,
    data jsonb,
    state pgboss.job_state DEFAULT 'created'::pgboss.job_state NOT NULL,
    retry_limit integer DEFAULT 2 NOT NULL,
    retry_count integer DEFAULT 0 NOT NULL,
    retry_delay integer DEFAULT 0 NOT NULL,
    retry_backoff boolean DEFAULT false NOT NULL,
    start_after timestamp with time zone DEFAULT now() NOT NULL,
    started_on timestamp with time zone,
    singleton_key text,
    singleton_on timestamp without time zone,
    expire_in interval DEFAULT '00:15:00'::interval NOT NULL,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    completed_on timestamp with time zone,
    keep_until timestamp with time zone DEFAULT (now() + '14 days'::interval) NOT NULL,
    output jsonb,
    dead_letter text,
    policy text,
    CONSTRAINT cjc CHECK ((name = 'switch-answered'::text))
);
CREATE TABLE pgboss.queue (
    name text NOT NULL,
    policy text,
    retry_limit integer,
    retry_delay integer,
    retry_backoff boolean,
    expire_seconds integer,
    retention_minutes integer,
    dead_letter text,
    partition_name text,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    updated_on timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE pgboss.schedule (
    name text NOT NULL,
    cron text NOT NULL,
    timezone text,
    data jsonb,
    options jsonb,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    updated_on timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE pgboss.subscription (
    event text NOT NULL,
    name text NOT NULL,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    updated_on timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE pgboss.version (
    version integer NOT NULL,
    maintained_on timestamp with time zone,
    cron_on timestamp with time zone,
    monitored_on timestamp with time zone
);
CREATE TABLE public.addresses (
    tenant_id text NOT NULL,
    owner_id text NOT NULL,
    service_url text NOT NULL,
    conversation_id text NOT NULL,
    is_group boolean NOT NULL,
    bot_id text NOT NULL,
    channel_user_id text,
    channel_id text NOT NULL,
    locale text,
    timezone text,
    seen_at timestamp with time zone NOT NULL,
    left_at timestamp with time zone,
    left_code text,
    team_id text
);
CREATE TABLE public.audit (
    seq bigint NOT NULL,
    entry text NOT NULL,
    previous_hash text NOT NULL,
    hash text NOT NULL,
    at text GENERATED ALWAYS AS (((entry)::jsonb ->> 'at'::text)) STORED NOT NULL COLLATE pg_catalog."C"
);
CREATE TABLE public.audit_head (
    only_one boolean DEFAULT true NOT NULL,
    seq bigint NOT NULL,
    hash text NOT NULL,
    CONSTRAINT audit_head_only_one_check CHECK (only_one)
);
CREATE TABLE public.bot_state (
    key text NOT NULL,
    value jsonb NOT NULL,
    etag text NOT NULL,
    updated_at timestamp with time zone NOT NULL
);
CREATE TABLE public.case_cards (
    case_id uuid NOT NULL,
    conversation_id text NOT NULL,
    activity_id text NOT NULL,
    audience text NOT NULL,
    address jsonb NOT NULL,
    added_at timestamp with time zone NOT NULL,
    shown text,
    place bigint NOT NULL
);
ALTER TABLE public.case_cards ALTER COLUMN place ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.case_cards_place_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.cases (
    id uuid NOT NULL,
    tenant_id text NOT NULL,
    version integer NOT NULL,
    state text NOT NULL,
    ask text NOT NULL,
    requester_id text NOT NULL,
    target_id text NOT NULL,
    lead text NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    enforced_at timestamp with time zone,
    under_way boolean GENERATED ALWAYS AS ((state = ANY (ARRAY['open'::text, 'approved'::text, 'enforcing'::text, 'propagating'::text, 'awaiting-user'::text]))) STORED NOT NULL,
    body jsonb NOT NULL
);
CREATE TABLE public.deliveries (
    id uuid NOT NULL,
    tenant_id text NOT NULL,
    case_id uuid NOT NULL,
    case_version integer NOT NULL,
    message text NOT NULL,
    state text NOT NULL,
    code text,
    created_at timestamp with time zone NOT NULL,
    settled_at timestamp with time zone,
    reader_id text DEFAULT ''::text NOT NULL,
    owner_id text,
    sending_since timestamp with time zone
);
CREATE TABLE public.kysely_migration (
    name character varying(255) NOT NULL,
    "timestamp" character varying(255) NOT NULL
);
CREATE TABLE public.kysely_migration_lock (
    id character varying(255) NOT NULL,
    is_locked integer DEFAULT 0 NOT NULL
);
CREATE TABLE public.mfa_looks (
    tenant_id text NOT NULL,
    since timestamp with time zone,
    begun_at timestamp with time zone,
    audit_reading boolean NOT NULL,
    audit_page text
);
CREATE TABLE public.mfa_states (
    tenant_id text NOT NULL,
    owner_id text NOT NULL,
    state text,
    read_at timestamp with time zone,
    due_at timestamp with time zone,
    changed boolean DEFAULT false NOT NULL,
    telling text,
    code text,
    told_at timestamp with time zone
);
CREATE TABLE public.send_limits (
    key text NOT NULL,
    empty_at double precision DEFAULT 0 NOT NULL
);
CREATE TABLE public.switch_answers (
    tenant_id text NOT NULL,
    allowed boolean NOT NULL,
    answered_by text NOT NULL,
    answered_at timestamp with time zone NOT NULL
);
CREATE TABLE public.welcomes (
    tenant_id text NOT NULL,
    owner_id text NOT NULL,
    claimed_at timestamp with time zone NOT NULL
);
ALTER TABLE ONLY pgboss.job ATTACH PARTITION pgboss.j00f3196e190cd065a00ca396e40748ddea0147c0bb48801c63c6847c FOR VALUES IN ('undo');
ALTER TABLE ONLY pgboss.job ATTACH PARTITION pgboss.j045eca4973d4f2c2c3576e9e6b08daed4fc5bc0260be3d11163df2f4 FOR VALUES IN ('answer-check');
ALTER TABLE ONLY pgboss.job ATTACH PARTITION pgboss.j0fb07696c5d1055c4864662b311feba8323c609432e9fd2aee598c54 FOR VALUES IN ('move-on');
ALTER TABLE ONLY pgboss.job ATTACH PARTITION pgboss.j176bd2d4b39bc227b0f1817675a0ad59b8e4ffbb4bc5368ef1d62f95 FOR VALUES IN ('tell-enforced');
ALTER TABLE ONLY pgboss.job ATTACH PARTITION pgboss.j25c0f1607c90b10b4b19137af1a6ac944dcfd640e066cd1fbf9ebbd5 FOR VALUES IN ('deliver');
ALTER TABLE ONLY pgboss.job ATTACH PARTITION pgboss.j4b119f67796a4b8f36cb0583dd1ae10bfea0ab514356b381cfdaa22e FOR VALUES IN ('refresh-cards');
ALTER TABLE ONLY pgboss.job ATTACH PARTITION pgboss.j4d6c8f2e91ed0fe4e123834227a5f57d2cf435c704bbd449a3d8924c FOR VALUES IN ('clock');
ALTER TABLE ONLY pgboss.job ATTACH PARTITION pgboss.j85a46b5e2f6632e8d73e4048553d42079e27d03dda40d0ea01bee61b FOR VALUES IN ('carry-out');
ALTER TABLE ONLY pgboss.job ATTACH PARTITION pgboss.j8d2fec23f5af168fb24f3b10512b7f358598fbc36740946a6417610b FOR VALUES IN ('watch');
ALTER TABLE ONLY pgboss.job ATTACH PARTITION pgboss.je8fc26dd8cbaccfa686c925b950f618cce99ef6ceefca88c5c3ce0bd FOR VALUES IN ('find-enforced');
ALTER TABLE ONLY pgboss.job ATTACH PARTITION pgboss.jeb8300edc9cf23fdc8513478fd553150fccd894648dabfd86eef8fcd FOR VALUES IN ('switch-answered');
INSERT INTO pgboss.j045eca4973d4f2c2c3576e9e6b08daed4fc5bc0260be3d11163df2f4 VALUES
	('3bcfc85d-08fe-4a12-98e9-4e1ac834396b', 'answer-check', 0, '{"attempt": 0, "payload": {"about": {"id": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01"}, "address": {"botId": "28:app-password-check", "locale": "en-US", "isGroup": false, "ownerId": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5", "timezone": "Europe/Berlin", "channelId": "msteams", "serviceUrl": "http://127.0.0.1:39881", "channelUserId": "29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01", "conversationId": "a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01"}, "answers": {"app": "other", "symptom": "option-missing"}, "activityId": "1700000000001"}, "failures": 0}', 'cancelled', 1000000, 0, 0, false, '2026-11-21 14:39:05.332561+00', NULL, NULL, NULL, '00:00:30', '2026-11-21 14:38:45.332561+00', '2026-11-21 14:38:45.577055+00', '2027-11-21 14:39:05.332561+00', NULL, NULL, 'standard'),
	('56fb8591-1479-422b-a333-e1727d36a11a', 'answer-check', 0, '{"attempt": 0, "payload": {"about": {"id": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02"}, "address": {"botId": "28:app-password-check", "locale": "en-US", "isGroup": false, "ownerId": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5", "timezone": "Europe/Berlin", "channelId": "msteams", "serviceUrl": "http://127.0.0.1:39881", "channelUserId": "29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02", "conversationId": "a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02"}, "answers": {"app": "other", "symptom": "option-missing"}, "activityId": "1700000000005"}, "failures": 0}', 'cancelled', 1000000, 0, 0, false, '2026-11-21 14:39:06.126166+00', NULL, NULL, NULL, '00:00:30', '2026-11-21 14:38:46.126166+00', '2026-11-21 14:38:46.136142+00', '2027-11-21 14:39:06.126166+00', NULL, NULL, 'standard'),
	('2c6d9205-2369-4a2a-9734-f74d4e432257', 'answer-check', 0, '{"attempt": 0, "payload": {"about": {"id": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08"}, "address": {"botId": "28:app-password-check", "locale": "en-US", "isGroup": false, "ownerId": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5", "timezone": "Europe/Berlin", "channelId": "msteams", "serviceUrl": "http://127.0.0.1:39881", "channelUserId": "29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08", "conversationId": "a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08"}, "answers": {"app": "other", "symptom": "option-missing"}, "activityId": "1700000000009"}, "failures": 0}', 'cancelled', 1000000, 0, 0, false, '2026-11-21 14:39:06.327314+00', NULL, NULL, NULL, '00:00:30', '2026-11-21 14:38:46.327314+00', '2026-11-21 14:38:46.345498+00', '2027-11-21 14:39:06.327314+00', NULL, NULL, 'standard'),
	('9c363d1b-d796-4099-a063-85ddc8dab4d5', 'answer-check', 0, '{"attempt": 0, "payload": {"about": {"id": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b"}, "address": {"botId": "28:app-password-check", "locale": "en-US", "isGroup": false, "ownerId": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5", "timezone": "Europe/Berlin", "channelId": "msteams", "serviceUrl": "http://127.0.0.1:39881", "channelUserId": "29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b", "conversationId": "a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b"}, "answers": {"app": "other", "symptom": "option-missing"}, "activityId": "1700000000013"}, "failures": 0}', 'cancelled', 1000000, 0, 0, false, '2026-11-21 14:39:06.435178+00', NULL, NULL, NULL, '00:00:30', '2026-11-21 14:38:46.435178+00', '2026-11-21 14:38:46.446154+00', '2027-11-21 14:39:06.435178+00', NULL, NULL, 'standard');
INSERT INTO pgboss.j25c0f1607c90b10b4b19137af1a6ac944dcfd640e066cd1fbf9ebbd5 VALUES
	('72d4d3dc-b752-45de-8ebe-371abcca455d', 'deliver', 0, '{"attempt": 0, "payload": {"deliveryId": "584a6fc4-884e-4311-ac47-b738c620b842"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:38:44.831417+00', '2026-11-21 14:38:45.864293+00', NULL, NULL, '00:00:30', '2026-11-21 14:38:45.831417+00', '2026-11-21 14:38:46.102074+00', '2027-11-21 14:38:44.831417+00', NULL, NULL, 'standard'),
	('f2542406-1e4f-42a5-836f-1b35e9769d4b', 'deliver', 0, '{"attempt": 0, "payload": {"deliveryId": "9c498d0f-6fc6-4f9a-adb0-f49763253f37"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:38:45.182354+00', '2026-11-21 14:38:46.18858+00', NULL, NULL, '00:00:30', '2026-11-21 14:38:46.182354+00', '2026-11-21 14:38:46.304267+00', '2027-11-21 14:38:45.182354+00', NULL, NULL, 'standard'),
	('5164be34-6a64-4724-9dea-595ad371e510', 'deliver', 0, '{"attempt": 0, "payload": {"deliveryId": "b7101cfb-e416-4990-acb7-b69ed49e5d35"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:38:45.373259+00', '2026-11-21 14:38:46.386496+00', NULL, NULL, '00:00:30', '2026-11-21 14:38:46.373259+00', '2026-11-21 14:38:46.422634+00', '2027-11-21 14:38:45.373259+00', NULL, NULL, 'standard'),
	('399bfc14-9a14-484d-a821-d37bdff85e56', 'deliver', 0, '{"attempt": 0, "payload": {"deliveryId": "5b828b01-73e5-4a61-940d-786cc829aad6"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:38:45.571198+00', '2026-11-21 14:38:46.582282+00', NULL, NULL, '00:00:30', '2026-11-21 14:38:46.571198+00', '2026-11-21 14:38:46.635922+00', '2027-11-21 14:38:45.571198+00', NULL, NULL, 'standard'),
	('b373c28b-26d1-44ca-81fb-0e14fb1bbdf2', 'deliver', 0, '{"attempt": 0, "payload": {"deliveryId": "9e31e96e-24f1-4aa1-a82d-e42014e69a8e"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:38:45.949258+00', '2026-11-21 14:38:46.979545+00', NULL, NULL, '00:00:30', '2026-11-21 14:38:46.949258+00', '2026-11-21 14:38:47.382217+00', '2027-11-21 14:38:45.949258+00', NULL, NULL, 'standard'),
	('16ded9b3-aa51-44c2-9e8e-b5fb5f17d78a', 'deliver', 0, '{"attempt": 0, "payload": {"deliveryId": "035c0d8b-367e-4615-88a7-a92a7113091d"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:38:47.709038+00', '2026-11-21 14:38:48.753934+00', NULL, NULL, '00:00:30', '2026-11-21 14:38:48.709038+00', '2026-11-21 14:38:48.831102+00', '2027-11-21 14:38:47.709038+00', NULL, NULL, 'standard'),
	('400af7ed-515e-463a-bc35-89d110b9e448', 'deliver', 0, '{"attempt": 0, "payload": {"deliveryId": "4c15cb07-f204-4f9a-8328-7e54c18a7e11"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:38:47.696885+00', '2026-11-21 14:38:48.745175+00', NULL, NULL, '00:00:30', '2026-11-21 14:38:48.696885+00', '2026-11-21 14:38:48.833341+00', '2027-11-21 14:38:47.696885+00', NULL, NULL, 'standard');
INSERT INTO pgboss.j4b119f67796a4b8f36cb0583dd1ae10bfea0ab514356b381cfdaa22e VALUES
	('80955da1-6b2e-43be-a55d-d8158b93448b', 'refresh-cards', 0, '{"attempt": 0, "payload": {"caseId": "00d08ec3-1dd9-4ab0-9422-f25441946711", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:38:45.084388+00', '2026-11-21 14:38:46.103418+00', NULL, NULL, '00:00:30', '2026-11-21 14:38:46.084388+00', '2026-11-21 14:38:46.11213+00', '2027-11-21 14:38:45.084388+00', NULL, NULL, 'standard'),
	('b672e971-bad3-4cb9-9b45-e24d8aa3e1f3', 'refresh-cards', 0, '{"attempt": 0, "payload": {"caseId": "d57e89aa-7eaf-4413-9a82-0072097d59f8", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:38:45.299568+00', '2026-11-21 14:38:46.303492+00', NULL, NULL, '00:00:30', '2026-11-21 14:38:46.299568+00', '2026-11-21 14:38:46.312893+00', '2027-11-21 14:38:45.299568+00', NULL, NULL, 'standard'),
	('a3211338-4eb4-409f-88a7-6393429a3a03', 'refresh-cards', 0, '{"attempt": 0, "payload": {"caseId": "654099ee-add5-466f-8d12-a6cf611b2853", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:38:45.418594+00', '2026-11-21 14:38:46.422563+00', NULL, NULL, '00:00:30', '2026-11-21 14:38:46.418594+00', '2026-11-21 14:38:46.431709+00', '2027-11-21 14:38:45.418594+00', NULL, NULL, 'standard'),
	('5d705853-80bc-49f6-b23d-e75bf7b50f45', 'refresh-cards', 0, '{"attempt": 0, "payload": {"caseId": "fdadeed3-be5f-4dbe-a19a-c18641e682c1", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:38:45.630592+00', '2026-11-21 14:38:46.638157+00', NULL, NULL, '00:00:30', '2026-11-21 14:38:46.630592+00', '2026-11-21 14:38:46.654161+00', '2027-11-21 14:38:45.630592+00', NULL, NULL, 'standard'),
	('303ea75d-c28d-417a-92ac-853681af96c0', 'refresh-cards', 0, '{"attempt": 0, "payload": {"caseId": "d57e89aa-7eaf-4413-9a82-0072097d59f8", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:38:46.963465+00', '2026-11-21 14:38:46.979648+00', NULL, NULL, '00:00:30', '2026-11-21 14:38:46.663465+00', '2026-11-21 14:38:47.415196+00', '2027-11-21 14:38:46.963465+00', NULL, NULL, 'standard'),
	('8d709cb3-40ba-447c-a950-cfe520198e41', 'refresh-cards', 0, '{"attempt": 0, "payload": {"caseId": "654099ee-add5-466f-8d12-a6cf611b2853", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:38:47.095909+00', '2026-11-21 14:38:47.132074+00', NULL, NULL, '00:00:30', '2026-11-21 14:38:46.795909+00', '2026-11-21 14:38:47.437508+00', '2027-11-21 14:38:47.095909+00', NULL, NULL, 'standard'),
	('6e961a4d-0d9e-4756-9968-7eb0b123212d', 'refresh-cards', 0, '{"attempt": 0, "payload": {"caseId": "654099ee-add5-466f-8d12-a6cf611b2853", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:38:47.378689+00', '2026-11-21 14:38:47.381277+00', NULL, NULL, '00:00:30', '2026-11-21 14:38:47.078689+00', '2026-11-21 14:38:47.465614+00', '2027-11-21 14:38:47.378689+00', NULL, NULL, 'standard'),
	('cf8dd95f-68f8-4806-9f8b-a6bb3a3aa979', 'refresh-cards', 0, '{"attempt": 0, "payload": {"caseId": "d57e89aa-7eaf-4413-9a82-0072097d59f8", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:38:47.157554+00', '2026-11-21 14:38:47.381277+00', NULL, NULL, '00:00:30', '2026-11-21 14:38:46.857554+00', '2026-11-21 14:38:47.518193+00', '2027-11-21 14:38:47.157554+00', NULL, NULL, 'standard'),
	('86ea6d89-031f-4e67-926d-5d17c7eac383', 'refresh-cards', 0, '{"attempt": 0, "payload": {"caseId": "fdadeed3-be5f-4dbe-a19a-c18641e682c1", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:38:46.250191+00', '2026-11-21 14:38:47.381277+00', NULL, NULL, '00:00:30', '2026-11-21 14:38:47.250191+00', '2026-11-21 14:38:47.590162+00', '2027-11-21 14:38:46.250191+00', NULL, NULL, 'standard'),
	('4aab2e8b-3d9f-43e8-8370-5a6011729a6e', 'refresh-cards', 0, '{"attempt": 0, "payload": {"caseId": "fdadeed3-be5f-4dbe-a19a-c18641e682c1", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:38:47.249258+00', '2026-11-21 14:38:47.381277+00', NULL, NULL, '00:00:30', '2026-11-21 14:38:46.949258+00', '2026-11-21 14:38:47.601007+00', '2027-11-21 14:38:47.249258+00', NULL, NULL, 'standard'),
	('6c0fa55f-a417-4177-9df6-e319f1c4a792', 'refresh-cards', 0, '{"attempt": 0, "payload": {"caseId": "d57e89aa-7eaf-4413-9a82-0072097d59f8", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:38:47.928063+00', '2026-11-21 14:38:48.438325+00', NULL, NULL, '00:00:30', '2026-11-21 14:38:47.628063+00', '2026-11-21 14:38:48.483346+00', '2027-11-21 14:38:47.928063+00', NULL, NULL, 'standard'),
	('bc624935-93bf-4011-bbd3-f88c1ed105af', 'refresh-cards', 0, '{"attempt": 0, "payload": {"caseId": "654099ee-add5-466f-8d12-a6cf611b2853", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:38:47.939023+00', '2026-11-21 14:38:48.438325+00', NULL, NULL, '00:00:30', '2026-11-21 14:38:47.639023+00', '2026-11-21 14:38:48.509785+00', '2027-11-21 14:38:47.939023+00', NULL, NULL, 'standard'),
	('d7cfa5c0-e497-40bc-8648-c58514fcda5b', 'refresh-cards', 0, '{"attempt": 0, "payload": {"caseId": "654099ee-add5-466f-8d12-a6cf611b2853", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:38:47.830461+00', '2026-11-21 14:38:48.831549+00', NULL, NULL, '00:00:30', '2026-11-21 14:38:48.830461+00', '2026-11-21 14:38:48.903784+00', '2027-11-21 14:38:47.830461+00', NULL, NULL, 'standard'),
	('db04d73d-65ce-4e48-91b8-456e3cb3b552', 'refresh-cards', 0, '{"attempt": 0, "payload": {"caseId": "d57e89aa-7eaf-4413-9a82-0072097d59f8", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:38:47.826056+00', '2026-11-21 14:38:48.831549+00', NULL, NULL, '00:00:30', '2026-11-21 14:38:48.826056+00', '2026-11-21 14:38:48.926288+00', '2027-11-21 14:38:47.826056+00', NULL, NULL, 'standard'),
	('5e3a9e3d-428e-4053-8322-6a0a7e3d7464', 'refresh-cards', 0, '{"attempt": 0, "payload": {"caseId": "d57e89aa-7eaf-4413-9a82-0072097d59f8", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:38:49.009038+00', '2026-11-21 14:38:49.048204+00', NULL, NULL, '00:00:30', '2026-11-21 14:38:48.709038+00', '2026-11-21 14:38:49.054787+00', '2027-11-21 14:38:49.009038+00', NULL, NULL, 'standard'),
	('c5f7226d-75af-4ee6-b23f-506f1459b0be', 'refresh-cards', 0, '{"attempt": 0, "payload": {"caseId": "654099ee-add5-466f-8d12-a6cf611b2853", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:38:48.996885+00', '2026-11-21 14:38:49.048204+00', NULL, NULL, '00:00:30', '2026-11-21 14:38:48.696885+00', '2026-11-21 14:38:49.508325+00', '2027-11-21 14:38:48.996885+00', NULL, NULL, 'standard'),
	('83471896-25d1-4af8-9261-4b8aed74f1d0', 'refresh-cards', 0, '{"attempt": 0, "payload": {"caseId": "654099ee-add5-466f-8d12-a6cf611b2853", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:38:49.334892+00', '2026-11-21 14:38:49.440554+00', NULL, NULL, '00:00:30', '2026-11-21 14:38:49.034892+00', '2026-11-21 14:38:50.533177+00', '2027-11-21 14:38:49.334892+00', NULL, NULL, 'standard');
INSERT INTO pgboss.j4d6c8f2e91ed0fe4e123834227a5f57d2cf435c704bbd449a3d8924c VALUES
	('e6ea05fa-c861-4545-98e0-32dfcc71c10d', 'clock', 0, '{"attempt": 1, "payload": {"caseId": "00d08ec3-1dd9-4ab0-9422-f25441946711", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'retry', 1000000, 0, 0, false, '2026-11-21 15:38:45.945499+00', NULL, NULL, NULL, '00:00:30', '2026-11-21 14:38:45.831417+00', NULL, '2027-11-21 15:38:45.945499+00', NULL, NULL, 'standard'),
	('7753fea2-d8ab-4954-ac9a-876f9bcf2f40', 'clock', 0, '{"attempt": 1, "payload": {"caseId": "d57e89aa-7eaf-4413-9a82-0072097d59f8", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'retry', 1000000, 0, 0, false, '2026-11-21 15:38:46.218828+00', NULL, NULL, NULL, '00:00:30', '2026-11-21 14:38:46.182354+00', NULL, '2027-11-21 15:38:46.218828+00', NULL, NULL, 'standard'),
	('1aa8be96-8543-47d4-9016-72980f4417cf', 'clock', 0, '{"attempt": 1, "payload": {"caseId": "654099ee-add5-466f-8d12-a6cf611b2853", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'retry', 1000000, 0, 0, false, '2026-11-21 15:38:46.390794+00', NULL, NULL, NULL, '00:00:30', '2026-11-21 14:38:46.373259+00', NULL, '2027-11-21 15:38:46.390794+00', NULL, NULL, 'standard'),
	('ee13f1ce-ec2a-4ebb-9bf4-76cd88522597', 'clock', 0, '{"attempt": 1, "payload": {"caseId": "fdadeed3-be5f-4dbe-a19a-c18641e682c1", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'retry', 1000000, 0, 0, false, '2026-11-21 15:38:46.587385+00', NULL, NULL, NULL, '00:00:30', '2026-11-21 14:38:46.571198+00', NULL, '2027-11-21 15:38:46.587385+00', NULL, NULL, 'standard'),
	('4388f195-de34-42d3-bf4e-7ca99c76d0cb', 'clock', 0, '{"attempt": 1, "payload": {"caseId": "654099ee-add5-466f-8d12-a6cf611b2853", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'retry', 1000000, 0, 0, false, '2026-11-21 15:38:48.750053+00', NULL, NULL, NULL, '00:00:30', '2026-11-21 14:38:48.696885+00', NULL, '2027-11-21 15:38:48.750053+00', NULL, NULL, 'standard'),
	('87aa4d97-1923-4ea6-9282-c64863381c59', 'clock', 0, '{"attempt": 1, "payload": {"caseId": "d57e89aa-7eaf-4413-9a82-0072097d59f8", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'retry', 1000000, 0, 0, false, '2026-11-21 15:38:48.761751+00', NULL, NULL, NULL, '00:00:30', '2026-11-21 14:38:48.709038+00', NULL, '2027-11-21 15:38:48.761751+00', NULL, NULL, 'standard');
INSERT INTO pgboss.j85a46b5e2f6632e8d73e4048553d42079e27d03dda40d0ea01bee61b VALUES
	('10ebd1a2-d278-4610-82cd-5a219ef9a02e', 'carry-out', 0, '{"attempt": 0, "payload": {"caseId": "d57e89aa-7eaf-4413-9a82-0072097d59f8", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:38:45.663465+00', '2026-11-21 14:38:46.681268+00', NULL, NULL, '00:00:30', '2026-11-21 14:38:46.663465+00', '2026-11-21 14:38:47.659336+00', '2027-11-21 14:38:45.663465+00', NULL, NULL, 'standard'),
	('27dce4e3-9ce3-44b5-9b57-ea720b53664e', 'carry-out', 0, '{"attempt": 0, "payload": {"caseId": "654099ee-add5-466f-8d12-a6cf611b2853", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:38:45.795909+00', '2026-11-21 14:38:46.804231+00', NULL, NULL, '00:00:30', '2026-11-21 14:38:46.795909+00', '2026-11-21 14:38:47.667761+00', '2027-11-21 14:38:45.795909+00', NULL, NULL, 'standard');
INSERT INTO pgboss.j8d2fec23f5af168fb24f3b10512b7f358598fbc36740946a6417610b VALUES
	('6777b769-b4ee-4dab-a047-35111d1fce62', 'watch', 0, '{"attempt": 2, "payload": {"caseId": "654099ee-add5-466f-8d12-a6cf611b2853", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'retry', 1000000, 0, 0, false, '2026-11-21 14:39:48.743097+00', NULL, NULL, NULL, '00:00:30', '2026-11-21 14:38:47.639023+00', NULL, '2027-11-21 14:39:48.743097+00', NULL, NULL, 'standard'),
	('e8b9a6ef-969b-4a1b-adee-d4ad567db96c', 'watch', 0, '{"attempt": 2, "payload": {"caseId": "d57e89aa-7eaf-4413-9a82-0072097d59f8", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'retry', 1000000, 0, 0, false, '2026-11-21 14:39:48.755277+00', NULL, NULL, NULL, '00:00:30', '2026-11-21 14:38:47.628063+00', NULL, '2027-11-21 14:39:48.755277+00', NULL, NULL, 'standard');
INSERT INTO pgboss.je8fc26dd8cbaccfa686c925b950f618cce99ef6ceefca88c5c3ce0bd VALUES
	('6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5', 'find-enforced', 0, '{"attempt": 1, "payload": {"tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'retry', 1000000, 0, 0, false, '2026-11-21 14:53:44.833966+00', NULL, NULL, NULL, '00:00:30', '2026-11-21 14:38:44.798034+00', NULL, '2027-11-21 14:53:44.833966+00', NULL, NULL, 'standard');
INSERT INTO pgboss.queue VALUES
	('carry-out', 'standard', 1000000, 0, false, 30, 525600, NULL, 'j85a46b5e2f6632e8d73e4048553d42079e27d03dda40d0ea01bee61b', '2026-11-21 14:38:44.589639+00', '2026-11-21 14:38:44.614069+00'),
	('watch', 'standard', 1000000, 0, false, 30, 525600, NULL, 'j8d2fec23f5af168fb24f3b10512b7f358598fbc36740946a6417610b', '2026-11-21 14:38:44.619045+00', '2026-11-21 14:38:44.627741+00'),
	('undo', 'standard', 1000000, 0, false, 30, 525600, NULL, 'j00f3196e190cd065a00ca396e40748ddea0147c0bb48801c63c6847c', '2026-11-21 14:38:44.628555+00', '2026-11-21 14:38:44.63924+00'),
	('clock', 'standard', 1000000, 0, false, 30, 525600, NULL, 'j4d6c8f2e91ed0fe4e123834227a5f57d2cf435c704bbd449a3d8924c', '2026-11-21 14:38:44.639864+00', '2026-11-21 14:38:44.653928+00'),
	('refresh-cards', 'standard', 1000000, 0, false, 30, 525600, NULL, 'j4b119f67796a4b8f36cb0583dd1ae10bfea0ab514356b381cfdaa22e', '2026-11-21 14:38:44.654947+00', '2026-11-21 14:38:44.666164+00'),
	('switch-answered', 'standard', 1000000, 0, false, 30, 525600, NULL, 'jeb8300edc9cf23fdc8513478fd553150fccd894648dabfd86eef8fcd', '2026-11-21 14:38:44.674771+00', '2026-11-21 14:38:44.681179+00'),
	('move-on', 'standard', 1000000, 0, false, 30, 525600, NULL, 'j0fb07696c5d1055c4864662b311feba8323c609432e9fd2aee598c54', '2026-11-21 14:38:44.681737+00', '2026-11-21 14:38:44.687561+00'),
	('deliver', 'standard', 1000000, 0, false, 30, 525600, NULL, 'j25c0f1607c90b10b4b19137af1a6ac944dcfd640e066cd1fbf9ebbd5', '2026-11-21 14:38:44.688009+00', '2026-11-21 14:38:44.702799+00'),
	('answer-check', 'standard', 1000000, 0, false, 30, 525600, NULL, 'j045eca4973d4f2c2c3576e9e6b08daed4fc5bc0260be3d11163df2f4', '2026-11-21 14:38:44.703507+00', '2026-11-21 14:38:44.713246+00'),
	('find-enforced', 'standard', 1000000, 0, false, 30, 525600, NULL, 'je8fc26dd8cbaccfa686c925b950f618cce99ef6ceefca88c5c3ce0bd', '2026-11-21 14:38:44.713785+00', '2026-11-21 14:38:44.723082+00'),
	('tell-enforced', 'standard', 1000000, 0, false, 30, 525600, NULL, 'j176bd2d4b39bc227b0f1817675a0ad59b8e4ffbb4bc5368ef1d62f95', '2026-11-21 14:38:44.723787+00', '2026-11-21 14:38:44.73839+00');
INSERT INTO pgboss.version VALUES
	(24, '2026-11-21 14:38:49.589212+00', NULL, NULL);
INSERT INTO public.addresses VALUES
	('6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5', 'a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01', 'http://127.0.0.1:39881', 'a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01', false, '28:app-password-check', '29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01', 'msteams', 'en-US', 'Europe/Berlin', '2026-11-21 14:38:45.775+00', NULL, NULL, NULL),
	('6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5', 'a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02', 'http://127.0.0.1:39881', 'a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02', false, '28:app-password-check', '29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02', 'msteams', 'en-US', 'Europe/Berlin', '2026-11-21 14:38:46.157+00', NULL, NULL, NULL),
	('6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5', 'a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b', 'http://127.0.0.1:39881', 'a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b', false, '28:app-password-check', '29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b', 'msteams', 'en-US', 'Europe/Berlin', '2026-11-21 14:38:46.544+00', NULL, NULL, NULL),
	('6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5', '19:approvals@thread.tacv2', 'http://127.0.0.1:39881', '19:approvals@thread.tacv2', true, '28:app-password-check', '29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01', 'msteams', 'en-US', 'Europe/Berlin', '2026-11-21 14:38:46.839+00', NULL, NULL, '19:approvals@thread.tacv2-team'),
	('6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5', 'a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08', 'http://127.0.0.1:39881', 'a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08', false, '28:app-password-check', '29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08', 'msteams', 'en-US', 'Europe/Berlin', '2026-11-21 14:38:48.804+00', NULL, NULL, NULL);
INSERT INTO public.audit VALUES
	(1, '{"actor":{"channelUserId":"29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01","id":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01"},"afterwards":null,"at":"2026-11-21T14:38:45.310Z","caseId":null,"found":null,"kind":"click","outcome":"taken","refusal":null,"seenVersion":null,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","typedSha256":null,"verb":"check","where":{"channelId":"msteams","conversationId":"a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01","messageId":"1700000000001"}}', '0000000000000000000000000000000000000000000000000000000000000000', 'a4d36204944ed5bcd8653f28de8f916964e4eee0817019745adbae937293528e', DEFAULT),
	(2, '{"about":null,"actor":{"channelUserId":"29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01","id":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01"},"at":"2026-11-21T14:38:45.806Z","caseId":null,"kind":"look","reads":[{"fact":"appPasswordsAllowed","observed":"true","observedSha256":null,"readAt":"2026-11-21T14:38:45.477Z","requestId":"643ed43e-3ece-4094-9a03-08164eb562aa","source":"GET /beta/policies/mfaServicePolicy","unknown":null},{"fact":"hasTrustedIps","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:38:45.477Z","requestId":"643ed43e-3ece-4094-9a03-08164eb562aa","source":"GET /beta/policies/mfaServicePolicy","unknown":null},{"fact":"conditionalAccess","observed":null,"observedSha256":"ad14337f3f50d18841785395a04898b6a7f0b7ce3fe7ccc2a02c7ad6599fa30b","readAt":"2026-11-21T14:38:45.502Z","requestId":"3a124707-a8e6-4b3d-adf5-25bcc013f492","source":"GET /v1.0/identity/conditionalAccess/policies","unknown":null},{"fact":"securityDefaults","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:38:45.522Z","requestId":"99ebd6cf-dd1c-421b-9e28-d1f164390d35","source":"GET /v1.0/policies/identitySecurityDefaultsEnforcementPolicy","unknown":null},{"fact":"federatedDomains","observed":null,"observedSha256":"2ddac16734dd5660d73fc0eb2e356aecc701243fb5d3c3c970ca60b9de721630","readAt":"2026-11-21T14:38:45.530Z","requestId":"813281eb-6b17-4b20-954b-42b87ed9d07e","source":"GET /v1.0/domains","unknown":null}],"refusal":null,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":{"channelId":"msteams","conversationId":"a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01","messageId":"1700000000001"}}', 'a4d36204944ed5bcd8653f28de8f916964e4eee0817019745adbae937293528e', '2dc24ad29ed8a7e9f44d07fc1a9fce3dbcbb03b8b8d22196a78b946194a6aab3', DEFAULT),
	(3, '{"about":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01","actor":{"channelUserId":"29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01","id":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01"},"at":"2026-11-21T14:38:45.819Z","caseId":null,"kind":"look","reads":[{"fact":"accountEnabled","observed":"true","observedSha256":null,"readAt":"2026-11-21T14:38:45.815Z","requestId":"e1705cd9-5f09-40da-b5df-4c54581fdfc8","source":"GET /beta/users/{id}","unknown":null},{"fact":"userType","observed":"Member","observedSha256":null,"readAt":"2026-11-21T14:38:45.815Z","requestId":"e1705cd9-5f09-40da-b5df-4c54581fdfc8","source":"GET /beta/users/{id}","unknown":null},{"fact":"external","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:38:45.815Z","requestId":"e1705cd9-5f09-40da-b5df-4c54581fdfc8","source":"GET /beta/users/{id}","unknown":null},{"fact":"onPremisesSyncEnabled","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:38:45.815Z","requestId":"e1705cd9-5f09-40da-b5df-4c54581fdfc8","source":"GET /beta/users/{id}","unknown":null},{"fact":"sessionsValidFrom","observed":"2026-10-22T14:38:39.482Z","observedSha256":null,"readAt":"2026-11-21T14:38:45.815Z","requestId":"e1705cd9-5f09-40da-b5df-4c54581fdfc8","source":"GET /beta/users/{id}","unknown":null},{"fact":"perUserMfaState","observed":"disabled","observedSha256":null,"readAt":"2026-11-21T14:38:45.815Z","requestId":"e6eee256-8382-4dd5-a092-ed5e67ecea92","source":"GET /beta/users/{id}/authentication/requirements","unknown":null},{"fact":"registeredMethods","observed":"[\"password\",\"microsoftAuthenticator\"]","observedSha256":null,"readAt":"2026-11-21T14:38:45.815Z","requestId":"6681e9f5-14bb-4441-9e26-2c5f95fc75f2","source":"GET /beta/users/{id}/authentication/methods","unknown":null},{"fact":"groupIds","observed":null,"observedSha256":"1f6e5ea8001bd7fc843aafba9c0dcf172e856e056e90fa56649ccd062f17c7a5","readAt":"2026-11-21T14:38:45.815Z","requestId":"9ffbc6c4-aa6a-49fd-8e6a-b3504576ed48","source":"GET /beta/users/{id}/transitiveMemberOf/microsoft.graph.group","unknown":null},{"fact":"memberOfRoleAssignableGroup","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:38:45.815Z","requestId":"9ffbc6c4-aa6a-49fd-8e6a-b3504576ed48","source":"GET /beta/users/{id}/transitiveMemberOf/microsoft.graph.group","unknown":null},{"fact":"ownerOfRoleAssignableGroup","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:38:45.815Z","requestId":"39f8e353-f4a8-43f1-b0e3-1499b38f9cda","source":"GET /beta/users/{id}/ownedObjects/microsoft.graph.group","unknown":null},{"fact":"activeRoleIds","observed":"[]","observedSha256":null,"readAt":"2026-11-21T14:38:45.815Z","requestId":"b50e905a-9ef0-4fff-83ed-22cad2dacdf3","source":"GET /beta/roleManagement/directory/transitiveRoleAssignments","unknown":null},{"fact":"stateChangedAt","observed":"null","observedSha256":null,"readAt":"2026-11-21T14:38:45.815Z","requestId":"31e1f8e2-a10b-4ba0-813b-99c2533647cb","source":"GET /beta/auditLogs/directoryAudits","unknown":null}],"refusal":null,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":{"channelId":"msteams","conversationId":"a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01","messageId":"1700000000001"}}', '2dc24ad29ed8a7e9f44d07fc1a9fce3dbcbb03b8b8d22196a78b946194a6aab3', 'e19eeac91f1b8ebdd6ca74833b9d2d1f38ee013e191f04dfbe3a199aadfdfcda', DEFAULT),
	(4, '{"actor":{"channelUserId":"29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01","id":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01"},"after":{"state":"open","version":1},"ask":"enforce","at":"2026-11-21T14:38:45.831Z","before":null,"caseId":"00d08ec3-1dd9-4ab0-9422-f25441946711","diagnosis":{"evidence":[{"fact":"perUserMfaState","observed":"disabled","observedSha256":null,"readAt":"2026-11-21T14:38:45.815Z","requestId":"e6eee256-8382-4dd5-a092-ed5e67ecea92","source":"GET /beta/users/{id}/authentication/requirements"},{"fact":"securityDefaults","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:38:45.522Z","requestId":"99ebd6cf-dd1c-421b-9e28-d1f164390d35","source":"GET /v1.0/policies/identitySecurityDefaultsEnforcementPolicy"},{"fact":"conditionalAccess","observed":null,"observedSha256":"a041699e54151dfb6b4c1687ac5d37afd3ea3eb5997d93c8af489e99cb132235","readAt":"2026-11-21T14:38:45.502Z","requestId":"3a124707-a8e6-4b3d-adf5-25bcc013f492","source":"GET /v1.0/identity/conditionalAccess/policies"},{"fact":"appPasswordsAllowed","observed":"true","observedSha256":null,"readAt":"2026-11-21T14:38:45.477Z","requestId":"643ed43e-3ece-4094-9a03-08164eb562aa","source":"GET /beta/policies/mfaServicePolicy"},{"fact":"registeredMethods","observed":"password, microsoftAuthenticator","observedSha256":null,"readAt":"2026-11-21T14:38:45.815Z","requestId":"6681e9f5-14bb-4441-9e26-2c5f95fc75f2","source":"GET /beta/users/{id}/authentication/methods"},{"fact":"stateChangedAt","observed":"none","observedSha256":null,"readAt":"2026-11-21T14:38:45.815Z","requestId":"31e1f8e2-a10b-4ba0-813b-99c2533647cb","source":"GET /beta/auditLogs/directoryAudits"},{"fact":"sessionsValidFrom","observed":"2026-10-22T14:38:39.482Z","observedSha256":null,"readAt":"2026-11-21T14:38:45.815Z","requestId":"e1705cd9-5f09-40da-b5df-4c54581fdfc8","source":"GET /beta/users/{id}"},{"fact":"external","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:38:45.815Z","requestId":"e1705cd9-5f09-40da-b5df-4c54581fdfc8","source":"GET /beta/users/{id}"},{"fact":"accountEnabled","observed":"true","observedSha256":null,"readAt":"2026-11-21T14:38:45.815Z","requestId":"e1705cd9-5f09-40da-b5df-4c54581fdfc8","source":"GET /beta/users/{id}"},{"fact":"activeRoleIds","observed":"none","observedSha256":null,"readAt":"2026-11-21T14:38:45.815Z","requestId":"b50e905a-9ef0-4fff-83ed-22cad2dacdf3","source":"GET /beta/roleManagement/directory/transitiveRoleAssignments"},{"fact":"conditionalAccess","observed":null,"observedSha256":"140bedbf9c3f6d56a9846d2ba7088798683f4da0c248231336e6a05679e4fdfe","readAt":"2026-11-21T14:38:45.502Z","requestId":"3a124707-a8e6-4b3d-adf5-25bcc013f492","source":"GET /v1.0/identity/conditionalAccess/policies"},{"fact":"symptom","observed":"option-missing","observedSha256":null,"readAt":"2026-11-21T14:38:45.828Z","requestId":null,"source":"answer"}],"lead":"per-user-mfa-disabled","sha256":"ed558472949c0ac580d3f721bbb71c6001312ee7b4f1a770333f95d887b62b52"},"kind":"change","noteSha256":null,"step":null,"target":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":{"channelId":"msteams","conversationId":"a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01","messageId":"1700000000001"}}', 'e19eeac91f1b8ebdd6ca74833b9d2d1f38ee013e191f04dfbe3a199aadfdfcda', 'c58a907d74933663f5b7cc66d231e81192f5c4647af224d9850d13ed4f740019', DEFAULT),
	(5, '{"actor":{"channelUserId":"29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01","id":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01"},"afterwards":null,"at":"2026-11-21T14:38:45.788Z","caseId":"00d08ec3-1dd9-4ab0-9422-f25441946711","found":{"state":"open","version":1},"kind":"click","outcome":"taken","refusal":null,"seenVersion":null,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","typedSha256":null,"verb":"ask-admin","where":{"channelId":"msteams","conversationId":"a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01","messageId":"1700000000001"}}', 'c58a907d74933663f5b7cc66d231e81192f5c4647af224d9850d13ed4f740019', 'c586817189590bcda1a2e31c283f898c1143cfe5074c5d37273b11b64af46898', DEFAULT),
	(6, '{"actor":{"channelUserId":"29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","id":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02"},"afterwards":null,"at":"2026-11-21T14:38:46.120Z","caseId":null,"found":null,"kind":"click","outcome":"taken","refusal":null,"seenVersion":null,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","typedSha256":null,"verb":"check","where":{"channelId":"msteams","conversationId":"a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","messageId":"1700000000005"}}', 'c586817189590bcda1a2e31c283f898c1143cfe5074c5d37273b11b64af46898', '51fe33c74898e5d6add5f3318f8eed3cab771bb3cb8802a22d5bb918e50f2f37', DEFAULT),
	(10, '{"actor":{"channelUserId":"29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","id":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02"},"afterwards":null,"at":"2026-11-21T14:38:46.158Z","caseId":"d57e89aa-7eaf-4413-9a82-0072097d59f8","found":{"state":"open","version":1},"kind":"click","outcome":"taken","refusal":null,"seenVersion":null,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","typedSha256":null,"verb":"ask-admin","where":{"channelId":"msteams","conversationId":"a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","messageId":"1700000000005"}}', 'e16d2f0d03b15734b104318de0b320872c6d5a178625e5cb73635e3712ecc134', '350ebb6514d7dfa9f9bbbc960632eba6c2db74a9d8379271135360c0f05dcbc6', DEFAULT),
	(7, '{"about":null,"actor":{"channelUserId":"29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","id":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02"},"at":"2026-11-21T14:38:46.163Z","caseId":null,"kind":"look","reads":[{"fact":"appPasswordsAllowed","observed":"true","observedSha256":null,"readAt":"2026-11-21T14:38:45.477Z","requestId":"643ed43e-3ece-4094-9a03-08164eb562aa","source":"GET /beta/policies/mfaServicePolicy","unknown":null},{"fact":"hasTrustedIps","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:38:45.477Z","requestId":"643ed43e-3ece-4094-9a03-08164eb562aa","source":"GET /beta/policies/mfaServicePolicy","unknown":null},{"fact":"conditionalAccess","observed":null,"observedSha256":"ad14337f3f50d18841785395a04898b6a7f0b7ce3fe7ccc2a02c7ad6599fa30b","readAt":"2026-11-21T14:38:45.502Z","requestId":"3a124707-a8e6-4b3d-adf5-25bcc013f492","source":"GET /v1.0/identity/conditionalAccess/policies","unknown":null},{"fact":"securityDefaults","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:38:45.522Z","requestId":"99ebd6cf-dd1c-421b-9e28-d1f164390d35","source":"GET /v1.0/policies/identitySecurityDefaultsEnforcementPolicy","unknown":null},{"fact":"federatedDomains","observed":null,"observedSha256":"2ddac16734dd5660d73fc0eb2e356aecc701243fb5d3c3c970ca60b9de721630","readAt":"2026-11-21T14:38:45.530Z","requestId":"813281eb-6b17-4b20-954b-42b87ed9d07e","source":"GET /v1.0/domains","unknown":null}],"refusal":null,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":{"channelId":"msteams","conversationId":"a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","messageId":"1700000000005"}}', '51fe33c74898e5d6add5f3318f8eed3cab771bb3cb8802a22d5bb918e50f2f37', 'b6ac592bd15a770db17f35b3a4dd87333b0912ef180e938cf91a9d2eee3e8b7a', DEFAULT),
	(12, '{"about":null,"actor":{"channelUserId":"29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","id":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08"},"at":"2026-11-21T14:38:46.365Z","caseId":null,"kind":"look","reads":[{"fact":"appPasswordsAllowed","observed":"true","observedSha256":null,"readAt":"2026-11-21T14:38:45.477Z","requestId":"643ed43e-3ece-4094-9a03-08164eb562aa","source":"GET /beta/policies/mfaServicePolicy","unknown":null},{"fact":"hasTrustedIps","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:38:45.477Z","requestId":"643ed43e-3ece-4094-9a03-08164eb562aa","source":"GET /beta/policies/mfaServicePolicy","unknown":null},{"fact":"conditionalAccess","observed":null,"observedSha256":"ad14337f3f50d18841785395a04898b6a7f0b7ce3fe7ccc2a02c7ad6599fa30b","readAt":"2026-11-21T14:38:45.502Z","requestId":"3a124707-a8e6-4b3d-adf5-25bcc013f492","source":"GET /v1.0/identity/conditionalAccess/policies","unknown":null},{"fact":"securityDefaults","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:38:45.522Z","requestId":"99ebd6cf-dd1c-421b-9e28-d1f164390d35","source":"GET /v1.0/policies/identitySecurityDefaultsEnforcementPolicy","unknown":null},{"fact":"federatedDomains","observed":null,"observedSha256":"2ddac16734dd5660d73fc0eb2e356aecc701243fb5d3c3c970ca60b9de721630","readAt":"2026-11-21T14:38:45.530Z","requestId":"813281eb-6b17-4b20-954b-42b87ed9d07e","source":"GET /v1.0/domains","unknown":null}],"refusal":null,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":{"channelId":"msteams","conversationId":"a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","messageId":"1700000000009"}}', '16a06286ddf2dbe6e687490daec14737f29ae70e07b0d6ad263eb0b749796d88', 'ab2936e34e943e9a26e48c0cf327b7a2b5a9113055db72739f214cdd3baa6504', DEFAULT),
	(20, '{"actor":{"channelUserId":"29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b","id":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b"},"afterwards":null,"at":"2026-11-21T14:38:46.547Z","caseId":"fdadeed3-be5f-4dbe-a19a-c18641e682c1","found":{"state":"open","version":1},"kind":"click","outcome":"taken","refusal":null,"seenVersion":null,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","typedSha256":null,"verb":"ask-admin","where":{"channelId":"msteams","conversationId":"a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b","messageId":"1700000000013"}}', 'e55924eddb87aa23523427721eb3cf966442e5ba5a6fe4915fee5e301aa4da40', '37e80c263d6912ea8cc58392cf231f9638f6156d8a9b6db45903ed985e85a7f0', DEFAULT),
	(36, '{"about":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","actor":{"channelUserId":"29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","id":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01"},"at":"2026-11-21T14:38:46.783Z","caseId":"654099ee-add5-466f-8d12-a6cf611b2853","kind":"look","reads":[{"fact":"accountEnabled","observed":"true","observedSha256":null,"readAt":"2026-11-21T14:38:46.783Z","requestId":"73211f8e-4184-4ff9-a37e-2d8d02c512f4","source":"GET /beta/users/{id}","unknown":null},{"fact":"userType","observed":"Member","observedSha256":null,"readAt":"2026-11-21T14:38:46.783Z","requestId":"73211f8e-4184-4ff9-a37e-2d8d02c512f4","source":"GET /beta/users/{id}","unknown":null},{"fact":"external","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:38:46.783Z","requestId":"73211f8e-4184-4ff9-a37e-2d8d02c512f4","source":"GET /beta/users/{id}","unknown":null},{"fact":"onPremisesSyncEnabled","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:38:46.783Z","requestId":"73211f8e-4184-4ff9-a37e-2d8d02c512f4","source":"GET /beta/users/{id}","unknown":null},{"fact":"sessionsValidFrom","observed":"2026-10-22T14:38:39.482Z","observedSha256":null,"readAt":"2026-11-21T14:38:46.783Z","requestId":"73211f8e-4184-4ff9-a37e-2d8d02c512f4","source":"GET /beta/users/{id}","unknown":null},{"fact":"perUserMfaState","observed":"disabled","observedSha256":null,"readAt":"2026-11-21T14:38:46.783Z","requestId":"f56cd786-9658-4d2a-8007-150f748ec808","source":"GET /beta/users/{id}/authentication/requirements","unknown":null},{"fact":"registeredMethods","observed":"[\"password\",\"microsoftAuthenticator\",\"phone\"]","observedSha256":null,"readAt":"2026-11-21T14:38:46.783Z","requestId":"5e81ef91-b188-4aee-9c18-d0e05882712b","source":"GET /beta/users/{id}/authentication/methods","unknown":null},{"fact":"groupIds","observed":null,"observedSha256":"0a8c400760475cf5a9c0b6d52e3644eeb5adc87baa6b6cf4740550d2c458acae","readAt":"2026-11-21T14:38:46.783Z","requestId":"87689122-dd1d-46fd-901e-48e1a62a9a42","source":"GET /beta/users/{id}/transitiveMemberOf/microsoft.graph.group","unknown":null},{"fact":"memberOfRoleAssignableGroup","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:38:46.783Z","requestId":"87689122-dd1d-46fd-901e-48e1a62a9a42","source":"GET /beta/users/{id}/transitiveMemberOf/microsoft.graph.group","unknown":null},{"fact":"ownerOfRoleAssignableGroup","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:38:46.783Z","requestId":"96080f26-51fb-4766-8680-07b2dc042224","source":"GET /beta/users/{id}/ownedObjects/microsoft.graph.group","unknown":null},{"fact":"activeRoleIds","observed":"[]","observedSha256":null,"readAt":"2026-11-21T14:38:46.783Z","requestId":"373a4c9a-2099-4e81-a093-a99c855445aa","source":"GET /beta/roleManagement/directory/transitiveRoleAssignments","unknown":null},{"fact":"stateChangedAt","observed":"null","observedSha256":null,"readAt":"2026-11-21T14:38:46.783Z","requestId":"3a3ef8ba-5291-4a7f-b1bf-54f52e859c35","source":"GET /beta/auditLogs/directoryAudits","unknown":null}],"refusal":null,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":{"channelId":"msteams","conversationId":"19:approvals@thread.tacv2;messageid=1700000000012","messageId":"1700000000012"}}', 'b8611a72c039fc2acf6297659f1898ba3fb57f1ae2a5daaed863a92771bcb6a0', 'cf7231a1fbca9d5fbf1942d6623006e551ca41741010c64f67d35bd370b9dfae', DEFAULT),
	(37, '{"actor":{"channelUserId":"29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","id":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01"},"after":{"state":"approved","version":2},"at":"2026-11-21T14:38:46.795Z","before":{"state":"open","version":1},"caseId":"654099ee-add5-466f-8d12-a6cf611b2853","decision":{"afterwards":"keep","by":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","outcome":"approved","reasonSha256":null},"kind":"decision","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":{"channelId":"msteams","conversationId":"19:approvals@thread.tacv2;messageid=1700000000012","messageId":"1700000000012"}}', 'cf7231a1fbca9d5fbf1942d6623006e551ca41741010c64f67d35bd370b9dfae', 'a873dd0aadda8586321a55aa0d6940a2207cf57b9c64327268440fad72da94e0', DEFAULT),
	(41, '{"actor":null,"after":{"state":"enforcing","version":3},"ask":"enforce","at":"2026-11-21T14:38:46.808Z","before":{"state":"approved","version":2},"caseId":"654099ee-add5-466f-8d12-a6cf611b2853","diagnosis":null,"kind":"change","noteSha256":null,"step":null,"target":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":null}', '2a343200a8a980dcb03371cc95cd2f534490848376407461615f1a5d8ebb6ee1', '3ba26df275e3da1a92cae530946eac02b08c26c70942de1cbaf9eb2752c0e8ba', DEFAULT),
	(56, '{"about":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","actor":null,"at":"2026-11-21T14:38:47.142Z","caseId":"654099ee-add5-466f-8d12-a6cf611b2853","fact":"per-user-mfa-state","kind":"read","observed":"enforced","readAt":"2026-11-21T14:38:47.142Z","requestId":"4efcbde5-79e6-4c0c-94f4-ffca1ecbc7d4","source":"GET /beta/users/{id}/authentication/requirements","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","unknown":null,"where":null}', 'd9f4645be686220e5080a4f8938a19a3436c8eb9cd342fd7e358cd39cd513260', 'dbfae1aae962405a0d104b6cb051a3fc4af99ffbdc527d17067e7d28a5485038', DEFAULT),
	(8, '{"about":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","actor":{"channelUserId":"29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","id":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02"},"at":"2026-11-21T14:38:46.170Z","caseId":null,"kind":"look","reads":[{"fact":"accountEnabled","observed":"true","observedSha256":null,"readAt":"2026-11-21T14:38:46.169Z","requestId":"4f9c07a6-982b-4d39-bf02-a6f60d5b7375","source":"GET /beta/users/{id}","unknown":null},{"fact":"userType","observed":"Member","observedSha256":null,"readAt":"2026-11-21T14:38:46.169Z","requestId":"4f9c07a6-982b-4d39-bf02-a6f60d5b7375","source":"GET /beta/users/{id}","unknown":null},{"fact":"external","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:38:46.169Z","requestId":"4f9c07a6-982b-4d39-bf02-a6f60d5b7375","source":"GET /beta/users/{id}","unknown":null},{"fact":"onPremisesSyncEnabled","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:38:46.169Z","requestId":"4f9c07a6-982b-4d39-bf02-a6f60d5b7375","source":"GET /beta/users/{id}","unknown":null},{"fact":"sessionsValidFrom","observed":"2026-10-22T14:38:39.482Z","observedSha256":null,"readAt":"2026-11-21T14:38:46.169Z","requestId":"4f9c07a6-982b-4d39-bf02-a6f60d5b7375","source":"GET /beta/users/{id}","unknown":null},{"fact":"perUserMfaState","observed":"disabled","observedSha256":null,"readAt":"2026-11-21T14:38:46.169Z","requestId":"380e26de-1351-4827-8bba-d61bb611d4ee","source":"GET /beta/users/{id}/authentication/requirements","unknown":null},{"fact":"registeredMethods","observed":"[\"password\",\"microsoftAuthenticator\"]","observedSha256":null,"readAt":"2026-11-21T14:38:46.169Z","requestId":"40d3bda5-46e9-4656-8a57-4cdee930433c","source":"GET /beta/users/{id}/authentication/methods","unknown":null},{"fact":"groupIds","observed":null,"observedSha256":"0a8c400760475cf5a9c0b6d52e3644eeb5adc87baa6b6cf4740550d2c458acae","readAt":"2026-11-21T14:38:46.169Z","requestId":"ac72e937-c8eb-4fb2-85f7-ac01646a8e83","source":"GET /beta/users/{id}/transitiveMemberOf/microsoft.graph.group","unknown":null},{"fact":"memberOfRoleAssignableGroup","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:38:46.169Z","requestId":"ac72e937-c8eb-4fb2-85f7-ac01646a8e83","source":"GET /beta/users/{id}/transitiveMemberOf/microsoft.graph.group","unknown":null},{"fact":"ownerOfRoleAssignableGroup","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:38:46.169Z","requestId":"7fa0b601-55c4-466c-8ac6-b4289d3d3a1a","source":"GET /beta/users/{id}/ownedObjects/microsoft.graph.group","unknown":null},{"fact":"activeRoleIds","observed":"[]","observedSha256":null,"readAt":"2026-11-21T14:38:46.169Z","requestId":"10558e99-640b-42cc-80f3-deec6fc5ee1a","source":"GET /beta/roleManagement/directory/transitiveRoleAssignments","unknown":null},{"fact":"stateChangedAt","observed":"2026-11-21T14:38:45.072Z","observedSha256":null,"readAt":"2026-11-21T14:38:46.169Z","requestId":"585d8b47-4adc-442b-84d0-bac305e41d4f","source":"GET /beta/auditLogs/directoryAudits","unknown":null}],"refusal":null,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":{"channelId":"msteams","conversationId":"a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","messageId":"1700000000005"}}', 'b6ac592bd15a770db17f35b3a4dd87333b0912ef180e938cf91a9d2eee3e8b7a', '4e93f01680a2c3b4479e20ce3d0f0b13ac63a51252450c24539df296ac06f3ee', DEFAULT),
	(9, '{"actor":{"channelUserId":"29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","id":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02"},"after":{"state":"open","version":1},"ask":"enforce","at":"2026-11-21T14:38:46.182Z","before":null,"caseId":"d57e89aa-7eaf-4413-9a82-0072097d59f8","diagnosis":{"evidence":[{"fact":"perUserMfaState","observed":"disabled","observedSha256":null,"readAt":"2026-11-21T14:38:46.169Z","requestId":"380e26de-1351-4827-8bba-d61bb611d4ee","source":"GET /beta/users/{id}/authentication/requirements"},{"fact":"securityDefaults","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:38:45.522Z","requestId":"99ebd6cf-dd1c-421b-9e28-d1f164390d35","source":"GET /v1.0/policies/identitySecurityDefaultsEnforcementPolicy"},{"fact":"conditionalAccess","observed":null,"observedSha256":"a041699e54151dfb6b4c1687ac5d37afd3ea3eb5997d93c8af489e99cb132235","readAt":"2026-11-21T14:38:45.502Z","requestId":"3a124707-a8e6-4b3d-adf5-25bcc013f492","source":"GET /v1.0/identity/conditionalAccess/policies"},{"fact":"appPasswordsAllowed","observed":"true","observedSha256":null,"readAt":"2026-11-21T14:38:45.477Z","requestId":"643ed43e-3ece-4094-9a03-08164eb562aa","source":"GET /beta/policies/mfaServicePolicy"},{"fact":"registeredMethods","observed":"password, microsoftAuthenticator","observedSha256":null,"readAt":"2026-11-21T14:38:46.169Z","requestId":"40d3bda5-46e9-4656-8a57-4cdee930433c","source":"GET /beta/users/{id}/authentication/methods"},{"fact":"stateChangedAt","observed":"2026-11-21T14:38:45.072Z","observedSha256":null,"readAt":"2026-11-21T14:38:46.169Z","requestId":"585d8b47-4adc-442b-84d0-bac305e41d4f","source":"GET /beta/auditLogs/directoryAudits"},{"fact":"sessionsValidFrom","observed":"2026-10-22T14:38:39.482Z","observedSha256":null,"readAt":"2026-11-21T14:38:46.169Z","requestId":"4f9c07a6-982b-4d39-bf02-a6f60d5b7375","source":"GET /beta/users/{id}"},{"fact":"external","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:38:46.169Z","requestId":"4f9c07a6-982b-4d39-bf02-a6f60d5b7375","source":"GET /beta/users/{id}"},{"fact":"accountEnabled","observed":"true","observedSha256":null,"readAt":"2026-11-21T14:38:46.169Z","requestId":"4f9c07a6-982b-4d39-bf02-a6f60d5b7375","source":"GET /beta/users/{id}"},{"fact":"activeRoleIds","observed":"none","observedSha256":null,"readAt":"2026-11-21T14:38:46.169Z","requestId":"10558e99-640b-42cc-80f3-deec6fc5ee1a","source":"GET /beta/roleManagement/directory/transitiveRoleAssignments"},{"fact":"conditionalAccess","observed":null,"observedSha256":"140bedbf9c3f6d56a9846d2ba7088798683f4da0c248231336e6a05679e4fdfe","readAt":"2026-11-21T14:38:45.502Z","requestId":"3a124707-a8e6-4b3d-adf5-25bcc013f492","source":"GET /v1.0/identity/conditionalAccess/policies"},{"fact":"symptom","observed":"option-missing","observedSha256":null,"readAt":"2026-11-21T14:38:46.181Z","requestId":null,"source":"answer"}],"lead":"per-user-mfa-disabled","sha256":"89d24508bb6518cf2cb84f244ce7540745079c74a0d13755c269bc328c5ab396"},"kind":"change","noteSha256":null,"step":null,"target":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":{"channelId":"msteams","conversationId":"a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","messageId":"1700000000005"}}', '4e93f01680a2c3b4479e20ce3d0f0b13ac63a51252450c24539df296ac06f3ee', 'e16d2f0d03b15734b104318de0b320872c6d5a178625e5cb73635e3712ecc134', DEFAULT),
	(11, '{"actor":{"channelUserId":"29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","id":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08"},"afterwards":null,"at":"2026-11-21T14:38:46.325Z","caseId":null,"found":null,"kind":"click","outcome":"taken","refusal":null,"seenVersion":null,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","typedSha256":null,"verb":"check","where":{"channelId":"msteams","conversationId":"a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","messageId":"1700000000009"}}', '350ebb6514d7dfa9f9bbbc960632eba6c2db74a9d8379271135360c0f05dcbc6', '16a06286ddf2dbe6e687490daec14737f29ae70e07b0d6ad263eb0b749796d88', DEFAULT),
	(15, '{"actor":{"channelUserId":"29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","id":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08"},"afterwards":null,"at":"2026-11-21T14:38:46.363Z","caseId":"654099ee-add5-466f-8d12-a6cf611b2853","found":{"state":"open","version":1},"kind":"click","outcome":"taken","refusal":null,"seenVersion":null,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","typedSha256":null,"verb":"ask-admin","where":{"channelId":"msteams","conversationId":"a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","messageId":"1700000000009"}}', 'e39ab98a766d3f5ff50d9a1bc6bf4f29996f944d5602333c4835af191343ad02', 'daf5954ed54f1195549aad4d8260e3c76b218b929d77189db4cef2880a77c68e', DEFAULT),
	(16, '{"actor":{"channelUserId":"29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b","id":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b"},"afterwards":null,"at":"2026-11-21T14:38:46.431Z","caseId":null,"found":null,"kind":"click","outcome":"taken","refusal":null,"seenVersion":null,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","typedSha256":null,"verb":"check","where":{"channelId":"msteams","conversationId":"a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b","messageId":"1700000000013"}}', 'daf5954ed54f1195549aad4d8260e3c76b218b929d77189db4cef2880a77c68e', '0a5d403348adf6dd10b7e117ddfa5f4efe65880f871161c392166926dbbef34f', DEFAULT),
	(22, '{"about":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","actor":{"channelUserId":"29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","id":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01"},"at":"2026-11-21T14:38:46.652Z","caseId":"d57e89aa-7eaf-4413-9a82-0072097d59f8","kind":"look","reads":[{"fact":"accountEnabled","observed":"true","observedSha256":null,"readAt":"2026-11-21T14:38:46.651Z","requestId":"86b18914-afc8-4430-9967-2bad01d6c165","source":"GET /beta/users/{id}","unknown":null},{"fact":"userType","observed":"Member","observedSha256":null,"readAt":"2026-11-21T14:38:46.651Z","requestId":"86b18914-afc8-4430-9967-2bad01d6c165","source":"GET /beta/users/{id}","unknown":null},{"fact":"external","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:38:46.651Z","requestId":"86b18914-afc8-4430-9967-2bad01d6c165","source":"GET /beta/users/{id}","unknown":null},{"fact":"onPremisesSyncEnabled","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:38:46.651Z","requestId":"86b18914-afc8-4430-9967-2bad01d6c165","source":"GET /beta/users/{id}","unknown":null},{"fact":"sessionsValidFrom","observed":"2026-10-22T14:38:39.482Z","observedSha256":null,"readAt":"2026-11-21T14:38:46.651Z","requestId":"86b18914-afc8-4430-9967-2bad01d6c165","source":"GET /beta/users/{id}","unknown":null},{"fact":"perUserMfaState","observed":"disabled","observedSha256":null,"readAt":"2026-11-21T14:38:46.651Z","requestId":"d48d1f4d-d297-4252-bfcd-db19bc605a53","source":"GET /beta/users/{id}/authentication/requirements","unknown":null},{"fact":"registeredMethods","observed":"[\"password\",\"microsoftAuthenticator\"]","observedSha256":null,"readAt":"2026-11-21T14:38:46.651Z","requestId":"8efc7684-bacb-4be8-b973-7d51d7b0d856","source":"GET /beta/users/{id}/authentication/methods","unknown":null},{"fact":"groupIds","observed":null,"observedSha256":"0a8c400760475cf5a9c0b6d52e3644eeb5adc87baa6b6cf4740550d2c458acae","readAt":"2026-11-21T14:38:46.651Z","requestId":"d97003e7-f284-463d-83a4-49fd3f77a4cd","source":"GET /beta/users/{id}/transitiveMemberOf/microsoft.graph.group","unknown":null},{"fact":"memberOfRoleAssignableGroup","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:38:46.651Z","requestId":"d97003e7-f284-463d-83a4-49fd3f77a4cd","source":"GET /beta/users/{id}/transitiveMemberOf/microsoft.graph.group","unknown":null},{"fact":"ownerOfRoleAssignableGroup","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:38:46.651Z","requestId":"98f4a0d5-0af3-4b14-8081-5835e713ed35","source":"GET /beta/users/{id}/ownedObjects/microsoft.graph.group","unknown":null},{"fact":"activeRoleIds","observed":"[]","observedSha256":null,"readAt":"2026-11-21T14:38:46.651Z","requestId":"dba0df63-1429-43a6-a408-ce0643867163","source":"GET /beta/roleManagement/directory/transitiveRoleAssignments","unknown":null},{"fact":"stateChangedAt","observed":"2026-11-21T14:38:45.072Z","observedSha256":null,"readAt":"2026-11-21T14:38:46.651Z","requestId":"8dc55b77-9d01-4c9d-b311-7ea7a9bf4f9c","source":"GET /beta/auditLogs/directoryAudits","unknown":null}],"refusal":null,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":{"channelId":"msteams","conversationId":"19:approvals@thread.tacv2;messageid=1700000000008","messageId":"1700000000008"}}', 'd705ec4487bce503a78e1e55e94408232b2edbcb63005110327e8bf5a0412cb3', 'e62bcf0ca3f67745266c661e839693e5846ea0cce730e90e5b0851998acf33b1', DEFAULT),
	(28, '{"actor":{"channelUserId":"29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","id":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01"},"afterwards":"revert","at":"2026-11-21T14:38:46.627Z","caseId":"d57e89aa-7eaf-4413-9a82-0072097d59f8","found":{"state":"open","version":1},"kind":"click","outcome":"taken","refusal":null,"seenVersion":1,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","typedSha256":null,"verb":"approve","where":{"channelId":"msteams","conversationId":"19:approvals@thread.tacv2;messageid=1700000000008","messageId":"1700000000008"}}', '568305717785fdc9eae30cf11c8529332c486d0c4d582df70f7c00973ece7dbe', '357037e3b5a98e8120a9014cb298cf8db74a0f6d1bef64ed6699deca13750827', DEFAULT),
	(43, '{"about":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","actor":null,"at":"2026-11-21T14:38:46.848Z","caseId":"654099ee-add5-466f-8d12-a6cf611b2853","fact":"per-user-mfa-state","kind":"read","observed":"disabled","readAt":"2026-11-21T14:38:46.848Z","requestId":"c19b503d-9ed6-4e4e-9903-f00ea87d968d","source":"GET /beta/users/{id}/authentication/requirements","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","unknown":null,"where":null}', 'ce765c2e2f630d64137abc97d5447989cd6f5d68e5e5c4c7452fa432dce29e5e', '8f3f8902bebdd52d6106a9435d742cb8f71f329c429ea4bfa3d81d5d7d485026', DEFAULT),
	(13, '{"about":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","actor":{"channelUserId":"29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","id":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08"},"at":"2026-11-21T14:38:46.369Z","caseId":null,"kind":"look","reads":[{"fact":"accountEnabled","observed":"true","observedSha256":null,"readAt":"2026-11-21T14:38:46.369Z","requestId":"74145874-8518-4f64-9180-d3fc9ad64f66","source":"GET /beta/users/{id}","unknown":null},{"fact":"userType","observed":"Member","observedSha256":null,"readAt":"2026-11-21T14:38:46.369Z","requestId":"74145874-8518-4f64-9180-d3fc9ad64f66","source":"GET /beta/users/{id}","unknown":null},{"fact":"external","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:38:46.369Z","requestId":"74145874-8518-4f64-9180-d3fc9ad64f66","source":"GET /beta/users/{id}","unknown":null},{"fact":"onPremisesSyncEnabled","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:38:46.369Z","requestId":"74145874-8518-4f64-9180-d3fc9ad64f66","source":"GET /beta/users/{id}","unknown":null},{"fact":"sessionsValidFrom","observed":"2026-10-22T14:38:39.482Z","observedSha256":null,"readAt":"2026-11-21T14:38:46.369Z","requestId":"74145874-8518-4f64-9180-d3fc9ad64f66","source":"GET /beta/users/{id}","unknown":null},{"fact":"perUserMfaState","observed":"disabled","observedSha256":null,"readAt":"2026-11-21T14:38:46.369Z","requestId":"e8f6b097-102b-4ddd-8a42-124992fd428b","source":"GET /beta/users/{id}/authentication/requirements","unknown":null},{"fact":"registeredMethods","observed":"[\"password\",\"microsoftAuthenticator\",\"phone\"]","observedSha256":null,"readAt":"2026-11-21T14:38:46.369Z","requestId":"82dc4907-1b04-4bcb-b05c-e685138810c3","source":"GET /beta/users/{id}/authentication/methods","unknown":null},{"fact":"groupIds","observed":null,"observedSha256":"0a8c400760475cf5a9c0b6d52e3644eeb5adc87baa6b6cf4740550d2c458acae","readAt":"2026-11-21T14:38:46.369Z","requestId":"508443e3-c125-4bed-a57f-97349ae4a189","source":"GET /beta/users/{id}/transitiveMemberOf/microsoft.graph.group","unknown":null},{"fact":"memberOfRoleAssignableGroup","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:38:46.369Z","requestId":"508443e3-c125-4bed-a57f-97349ae4a189","source":"GET /beta/users/{id}/transitiveMemberOf/microsoft.graph.group","unknown":null},{"fact":"ownerOfRoleAssignableGroup","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:38:46.369Z","requestId":"e26e53ff-33c7-456f-b72f-1eba6a9489a5","source":"GET /beta/users/{id}/ownedObjects/microsoft.graph.group","unknown":null},{"fact":"activeRoleIds","observed":"[]","observedSha256":null,"readAt":"2026-11-21T14:38:46.369Z","requestId":"943c06c2-88f6-4710-beae-bfebcb86b6a4","source":"GET /beta/roleManagement/directory/transitiveRoleAssignments","unknown":null},{"fact":"stateChangedAt","observed":"null","observedSha256":null,"readAt":"2026-11-21T14:38:46.369Z","requestId":"9f288eb0-b18e-41f8-8beb-91b47f4426ab","source":"GET /beta/auditLogs/directoryAudits","unknown":null}],"refusal":null,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":{"channelId":"msteams","conversationId":"a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","messageId":"1700000000009"}}', 'ab2936e34e943e9a26e48c0cf327b7a2b5a9113055db72739f214cdd3baa6504', '79010e33e74ca1835aedc7237872269b964371571c4b92a83f8fde10aa8c6474', DEFAULT),
	(14, '{"actor":{"channelUserId":"29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","id":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08"},"after":{"state":"open","version":1},"ask":"enforce","at":"2026-11-21T14:38:46.373Z","before":null,"caseId":"654099ee-add5-466f-8d12-a6cf611b2853","diagnosis":{"evidence":[{"fact":"perUserMfaState","observed":"disabled","observedSha256":null,"readAt":"2026-11-21T14:38:46.369Z","requestId":"e8f6b097-102b-4ddd-8a42-124992fd428b","source":"GET /beta/users/{id}/authentication/requirements"},{"fact":"securityDefaults","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:38:45.522Z","requestId":"99ebd6cf-dd1c-421b-9e28-d1f164390d35","source":"GET /v1.0/policies/identitySecurityDefaultsEnforcementPolicy"},{"fact":"conditionalAccess","observed":null,"observedSha256":"a041699e54151dfb6b4c1687ac5d37afd3ea3eb5997d93c8af489e99cb132235","readAt":"2026-11-21T14:38:45.502Z","requestId":"3a124707-a8e6-4b3d-adf5-25bcc013f492","source":"GET /v1.0/identity/conditionalAccess/policies"},{"fact":"appPasswordsAllowed","observed":"true","observedSha256":null,"readAt":"2026-11-21T14:38:45.477Z","requestId":"643ed43e-3ece-4094-9a03-08164eb562aa","source":"GET /beta/policies/mfaServicePolicy"},{"fact":"registeredMethods","observed":"password, microsoftAuthenticator, phone","observedSha256":null,"readAt":"2026-11-21T14:38:46.369Z","requestId":"82dc4907-1b04-4bcb-b05c-e685138810c3","source":"GET /beta/users/{id}/authentication/methods"},{"fact":"stateChangedAt","observed":"none","observedSha256":null,"readAt":"2026-11-21T14:38:46.369Z","requestId":"9f288eb0-b18e-41f8-8beb-91b47f4426ab","source":"GET /beta/auditLogs/directoryAudits"},{"fact":"sessionsValidFrom","observed":"2026-10-22T14:38:39.482Z","observedSha256":null,"readAt":"2026-11-21T14:38:46.369Z","requestId":"74145874-8518-4f64-9180-d3fc9ad64f66","source":"GET /beta/users/{id}"},{"fact":"external","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:38:46.369Z","requestId":"74145874-8518-4f64-9180-d3fc9ad64f66","source":"GET /beta/users/{id}"},{"fact":"accountEnabled","observed":"true","observedSha256":null,"readAt":"2026-11-21T14:38:46.369Z","requestId":"74145874-8518-4f64-9180-d3fc9ad64f66","source":"GET /beta/users/{id}"},{"fact":"activeRoleIds","observed":"none","observedSha256":null,"readAt":"2026-11-21T14:38:46.369Z","requestId":"943c06c2-88f6-4710-beae-bfebcb86b6a4","source":"GET /beta/roleManagement/directory/transitiveRoleAssignments"},{"fact":"conditionalAccess","observed":null,"observedSha256":"140bedbf9c3f6d56a9846d2ba7088798683f4da0c248231336e6a05679e4fdfe","readAt":"2026-11-21T14:38:45.502Z","requestId":"3a124707-a8e6-4b3d-adf5-25bcc013f492","source":"GET /v1.0/identity/conditionalAccess/policies"},{"fact":"symptom","observed":"option-missing","observedSha256":null,"readAt":"2026-11-21T14:38:46.372Z","requestId":null,"source":"answer"}],"lead":"per-user-mfa-disabled","sha256":"dd99cdd0cef56e471b5c21d0219ddd701e0d836c1b6c4e267f2eefc7f9efc7ef"},"kind":"change","noteSha256":null,"step":null,"target":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":{"channelId":"msteams","conversationId":"a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","messageId":"1700000000009"}}', '79010e33e74ca1835aedc7237872269b964371571c4b92a83f8fde10aa8c6474', 'e39ab98a766d3f5ff50d9a1bc6bf4f29996f944d5602333c4835af191343ad02', DEFAULT),
	(17, '{"about":null,"actor":{"channelUserId":"29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b","id":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b"},"at":"2026-11-21T14:38:46.554Z","caseId":null,"kind":"look","reads":[{"fact":"appPasswordsAllowed","observed":"true","observedSha256":null,"readAt":"2026-11-21T14:38:45.477Z","requestId":"643ed43e-3ece-4094-9a03-08164eb562aa","source":"GET /beta/policies/mfaServicePolicy","unknown":null},{"fact":"hasTrustedIps","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:38:45.477Z","requestId":"643ed43e-3ece-4094-9a03-08164eb562aa","source":"GET /beta/policies/mfaServicePolicy","unknown":null},{"fact":"conditionalAccess","observed":null,"observedSha256":"ad14337f3f50d18841785395a04898b6a7f0b7ce3fe7ccc2a02c7ad6599fa30b","readAt":"2026-11-21T14:38:45.502Z","requestId":"3a124707-a8e6-4b3d-adf5-25bcc013f492","source":"GET /v1.0/identity/conditionalAccess/policies","unknown":null},{"fact":"securityDefaults","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:38:45.522Z","requestId":"99ebd6cf-dd1c-421b-9e28-d1f164390d35","source":"GET /v1.0/policies/identitySecurityDefaultsEnforcementPolicy","unknown":null},{"fact":"federatedDomains","observed":null,"observedSha256":"2ddac16734dd5660d73fc0eb2e356aecc701243fb5d3c3c970ca60b9de721630","readAt":"2026-11-21T14:38:45.530Z","requestId":"813281eb-6b17-4b20-954b-42b87ed9d07e","source":"GET /v1.0/domains","unknown":null}],"refusal":null,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":{"channelId":"msteams","conversationId":"a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b","messageId":"1700000000013"}}', '0a5d403348adf6dd10b7e117ddfa5f4efe65880f871161c392166926dbbef34f', 'cf9e3415edfd39255eb00dd2fbe28752c4e2a60bf91e8c4d82dba9966006e66c', DEFAULT),
	(18, '{"about":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b","actor":{"channelUserId":"29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b","id":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b"},"at":"2026-11-21T14:38:46.561Z","caseId":null,"kind":"look","reads":[{"fact":"accountEnabled","observed":"true","observedSha256":null,"readAt":"2026-11-21T14:38:46.561Z","requestId":"19562c46-4a44-4fbd-b7f6-2ea8a2b8d154","source":"GET /beta/users/{id}","unknown":null},{"fact":"userType","observed":"Member","observedSha256":null,"readAt":"2026-11-21T14:38:46.561Z","requestId":"19562c46-4a44-4fbd-b7f6-2ea8a2b8d154","source":"GET /beta/users/{id}","unknown":null},{"fact":"external","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:38:46.561Z","requestId":"19562c46-4a44-4fbd-b7f6-2ea8a2b8d154","source":"GET /beta/users/{id}","unknown":null},{"fact":"onPremisesSyncEnabled","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:38:46.561Z","requestId":"19562c46-4a44-4fbd-b7f6-2ea8a2b8d154","source":"GET /beta/users/{id}","unknown":null},{"fact":"sessionsValidFrom","observed":"2026-10-22T14:38:39.482Z","observedSha256":null,"readAt":"2026-11-21T14:38:46.561Z","requestId":"19562c46-4a44-4fbd-b7f6-2ea8a2b8d154","source":"GET /beta/users/{id}","unknown":null},{"fact":"perUserMfaState","observed":"disabled","observedSha256":null,"readAt":"2026-11-21T14:38:46.561Z","requestId":"17573e0f-a720-410c-8e01-53946dea316e","source":"GET /beta/users/{id}/authentication/requirements","unknown":null},{"fact":"registeredMethods","observed":"[\"password\",\"phone\"]","observedSha256":null,"readAt":"2026-11-21T14:38:46.561Z","requestId":"249e9ca8-dd01-45ef-8bf5-161e6bab007a","source":"GET /beta/users/{id}/authentication/methods","unknown":null},{"fact":"groupIds","observed":null,"observedSha256":"0a8c400760475cf5a9c0b6d52e3644eeb5adc87baa6b6cf4740550d2c458acae","readAt":"2026-11-21T14:38:46.561Z","requestId":"cf5910d7-bfeb-4287-9244-126d323d377f","source":"GET /beta/users/{id}/transitiveMemberOf/microsoft.graph.group","unknown":null},{"fact":"memberOfRoleAssignableGroup","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:38:46.561Z","requestId":"cf5910d7-bfeb-4287-9244-126d323d377f","source":"GET /beta/users/{id}/transitiveMemberOf/microsoft.graph.group","unknown":null},{"fact":"ownerOfRoleAssignableGroup","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:38:46.561Z","requestId":"d3e817e8-128c-4783-be1f-b184dfadeed1","source":"GET /beta/users/{id}/ownedObjects/microsoft.graph.group","unknown":null},{"fact":"activeRoleIds","observed":"[]","observedSha256":null,"readAt":"2026-11-21T14:38:46.561Z","requestId":"bfa42818-38db-4ab0-9e55-f0276a263c50","source":"GET /beta/roleManagement/directory/transitiveRoleAssignments","unknown":null},{"fact":"stateChangedAt","observed":"null","observedSha256":null,"readAt":"2026-11-21T14:38:46.561Z","requestId":"4092a85d-7445-41ef-b9cb-103c217de4ae","source":"GET /beta/auditLogs/directoryAudits","unknown":null}],"refusal":null,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":{"channelId":"msteams","conversationId":"a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b","messageId":"1700000000013"}}', 'cf9e3415edfd39255eb00dd2fbe28752c4e2a60bf91e8c4d82dba9966006e66c', 'b8487a5ebe7fd608e2fca06821fb6fe53cbcd76bd316c969098db0d42a7710e7', DEFAULT),
	(19, '{"actor":{"channelUserId":"29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b","id":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b"},"after":{"state":"open","version":1},"ask":"enforce","at":"2026-11-21T14:38:46.571Z","before":null,"caseId":"fdadeed3-be5f-4dbe-a19a-c18641e682c1","diagnosis":{"evidence":[{"fact":"perUserMfaState","observed":"disabled","observedSha256":null,"readAt":"2026-11-21T14:38:46.561Z","requestId":"17573e0f-a720-410c-8e01-53946dea316e","source":"GET /beta/users/{id}/authentication/requirements"},{"fact":"securityDefaults","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:38:45.522Z","requestId":"99ebd6cf-dd1c-421b-9e28-d1f164390d35","source":"GET /v1.0/policies/identitySecurityDefaultsEnforcementPolicy"},{"fact":"conditionalAccess","observed":null,"observedSha256":"a041699e54151dfb6b4c1687ac5d37afd3ea3eb5997d93c8af489e99cb132235","readAt":"2026-11-21T14:38:45.502Z","requestId":"3a124707-a8e6-4b3d-adf5-25bcc013f492","source":"GET /v1.0/identity/conditionalAccess/policies"},{"fact":"appPasswordsAllowed","observed":"true","observedSha256":null,"readAt":"2026-11-21T14:38:45.477Z","requestId":"643ed43e-3ece-4094-9a03-08164eb562aa","source":"GET /beta/policies/mfaServicePolicy"},{"fact":"registeredMethods","observed":"password, phone","observedSha256":null,"readAt":"2026-11-21T14:38:46.561Z","requestId":"249e9ca8-dd01-45ef-8bf5-161e6bab007a","source":"GET /beta/users/{id}/authentication/methods"},{"fact":"stateChangedAt","observed":"none","observedSha256":null,"readAt":"2026-11-21T14:38:46.561Z","requestId":"4092a85d-7445-41ef-b9cb-103c217de4ae","source":"GET /beta/auditLogs/directoryAudits"},{"fact":"sessionsValidFrom","observed":"2026-10-22T14:38:39.482Z","observedSha256":null,"readAt":"2026-11-21T14:38:46.561Z","requestId":"19562c46-4a44-4fbd-b7f6-2ea8a2b8d154","source":"GET /beta/users/{id}"},{"fact":"external","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:38:46.561Z","requestId":"19562c46-4a44-4fbd-b7f6-2ea8a2b8d154","source":"GET /beta/users/{id}"},{"fact":"accountEnabled","observed":"true","observedSha256":null,"readAt":"2026-11-21T14:38:46.561Z","requestId":"19562c46-4a44-4fbd-b7f6-2ea8a2b8d154","source":"GET /beta/users/{id}"},{"fact":"activeRoleIds","observed":"none","observedSha256":null,"readAt":"2026-11-21T14:38:46.561Z","requestId":"bfa42818-38db-4ab0-9e55-f0276a263c50","source":"GET /beta/roleManagement/directory/transitiveRoleAssignments"},{"fact":"conditionalAccess","observed":null,"observedSha256":"140bedbf9c3f6d56a9846d2ba7088798683f4da0c248231336e6a05679e4fdfe","readAt":"2026-11-21T14:38:45.502Z","requestId":"3a124707-a8e6-4b3d-adf5-25bcc013f492","source":"GET /v1.0/identity/conditionalAccess/policies"},{"fact":"symptom","observed":"option-missing","observedSha256":null,"readAt":"2026-11-21T14:38:46.567Z","requestId":null,"source":"answer"}],"lead":"per-user-mfa-disabled","sha256":"92e655002b9ddef8dc35ef8b544e3df1f5d798ceea66f89e516f8454c7eadc64"},"kind":"change","noteSha256":null,"step":null,"target":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":{"channelId":"msteams","conversationId":"a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b","messageId":"1700000000013"}}', 'b8487a5ebe7fd608e2fca06821fb6fe53cbcd76bd316c969098db0d42a7710e7', 'e55924eddb87aa23523427721eb3cf966442e5ba5a6fe4915fee5e301aa4da40', DEFAULT),
	(21, '{"about":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","actor":{"channelUserId":"29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","id":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01"},"at":"2026-11-21T14:38:46.644Z","caseId":"d57e89aa-7eaf-4413-9a82-0072097d59f8","fact":"per-user-mfa-state","kind":"read","observed":"disabled","readAt":"2026-11-21T14:38:46.644Z","requestId":"e9b52f82-78b4-4f74-9b95-ca1de24f1982","source":"GET /beta/users/{id}/authentication/requirements","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","unknown":null,"where":{"channelId":"msteams","conversationId":"19:approvals@thread.tacv2;messageid=1700000000008","messageId":"1700000000008"}}', '37e80c263d6912ea8cc58392cf231f9638f6156d8a9b6db45903ed985e85a7f0', 'd705ec4487bce503a78e1e55e94408232b2edbcb63005110327e8bf5a0412cb3', DEFAULT),
	(23, '{"about":null,"actor":{"channelUserId":"29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","id":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01"},"at":"2026-11-21T14:38:46.641Z","caseId":"d57e89aa-7eaf-4413-9a82-0072097d59f8","kind":"look","reads":[{"fact":"appPasswordsAllowed","observed":"true","observedSha256":null,"readAt":"2026-11-21T14:38:45.477Z","requestId":"643ed43e-3ece-4094-9a03-08164eb562aa","source":"GET /beta/policies/mfaServicePolicy","unknown":null},{"fact":"hasTrustedIps","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:38:45.477Z","requestId":"643ed43e-3ece-4094-9a03-08164eb562aa","source":"GET /beta/policies/mfaServicePolicy","unknown":null},{"fact":"conditionalAccess","observed":null,"observedSha256":"ad14337f3f50d18841785395a04898b6a7f0b7ce3fe7ccc2a02c7ad6599fa30b","readAt":"2026-11-21T14:38:45.502Z","requestId":"3a124707-a8e6-4b3d-adf5-25bcc013f492","source":"GET /v1.0/identity/conditionalAccess/policies","unknown":null},{"fact":"securityDefaults","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:38:45.522Z","requestId":"99ebd6cf-dd1c-421b-9e28-d1f164390d35","source":"GET /v1.0/policies/identitySecurityDefaultsEnforcementPolicy","unknown":null},{"fact":"federatedDomains","observed":null,"observedSha256":"2ddac16734dd5660d73fc0eb2e356aecc701243fb5d3c3c970ca60b9de721630","readAt":"2026-11-21T14:38:45.530Z","requestId":"813281eb-6b17-4b20-954b-42b87ed9d07e","source":"GET /v1.0/domains","unknown":null}],"refusal":null,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":{"channelId":"msteams","conversationId":"19:approvals@thread.tacv2;messageid=1700000000008","messageId":"1700000000008"}}', 'e62bcf0ca3f67745266c661e839693e5846ea0cce730e90e5b0851998acf33b1', 'c2dfcf356cdd97d1c5a15bdd54dab0d0b5a8216f15a04b8851676b10985c8f66', DEFAULT),
	(32, '{"about":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","actor":{"channelUserId":"29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","id":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01"},"at":"2026-11-21T14:38:46.760Z","caseId":"654099ee-add5-466f-8d12-a6cf611b2853","fact":"approvers-group","kind":"read","observed":true,"readAt":"2026-11-21T14:38:46.760Z","requestId":"89f940da-d86a-4e86-afd8-89e8a2c94aac","source":"POST /beta/users/{id}/checkMemberGroups","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","unknown":null,"where":{"channelId":"msteams","conversationId":"19:approvals@thread.tacv2;messageid=1700000000012","messageId":"1700000000012"}}', 'b8fa066e69cf70fccd461335f7cc9f12fbfb8bc1fc85134195dfa88d333a4f8b', '2972fbc521c84cbf48c6cbe7fcbc5cd4c38fb758ad218c6f9a70a4b7fb1391e2', DEFAULT),
	(33, '{"about":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","actor":{"channelUserId":"29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","id":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01"},"at":"2026-11-21T14:38:46.760Z","caseId":"654099ee-add5-466f-8d12-a6cf611b2853","fact":"active-roles","kind":"read","observed":["0526716b-113d-4c15-b2c8-68e3c22b9f80","c4e39bd9-1100-46d3-8c65-fb160da0071f"],"readAt":"2026-11-21T14:38:46.760Z","requestId":"f9e80717-1f9e-4335-9e16-050ea1acd012","source":"GET /beta/roleManagement/directory/transitiveRoleAssignments","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","unknown":null,"where":{"channelId":"msteams","conversationId":"19:approvals@thread.tacv2;messageid=1700000000012","messageId":"1700000000012"}}', '2972fbc521c84cbf48c6cbe7fcbc5cd4c38fb758ad218c6f9a70a4b7fb1391e2', 'e1ffa9c8e2a1c1ef3f7d215289fb8b38aa8f9bdeaf6453c4639337be170aed10', DEFAULT),
	(34, '{"about":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","actor":{"channelUserId":"29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","id":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01"},"at":"2026-11-21T14:38:46.760Z","caseId":"654099ee-add5-466f-8d12-a6cf611b2853","fact":"eligible-roles","kind":"read","observed":[],"readAt":"2026-11-21T14:38:46.760Z","requestId":"e0c11afa-f077-47d2-92e3-aea8290cad50","source":"GET /beta/roleManagement/directory/roleEligibilityScheduleInstances","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","unknown":null,"where":{"channelId":"msteams","conversationId":"19:approvals@thread.tacv2;messageid=1700000000012","messageId":"1700000000012"}}', 'e1ffa9c8e2a1c1ef3f7d215289fb8b38aa8f9bdeaf6453c4639337be170aed10', '25aa4b324e9580ccdb1cf8054d9bd77e4c9f14e8f744041d666674ec74caddbe', DEFAULT),
	(35, '{"about":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","actor":{"channelUserId":"29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","id":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01"},"at":"2026-11-21T14:38:46.761Z","caseId":"654099ee-add5-466f-8d12-a6cf611b2853","fact":"per-user-mfa-state","kind":"read","observed":"disabled","readAt":"2026-11-21T14:38:46.761Z","requestId":"799e38c9-ee79-4577-b5d6-c021fd7a3ce7","source":"GET /beta/users/{id}/authentication/requirements","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","unknown":null,"where":{"channelId":"msteams","conversationId":"19:approvals@thread.tacv2;messageid=1700000000012","messageId":"1700000000012"}}', '25aa4b324e9580ccdb1cf8054d9bd77e4c9f14e8f744041d666674ec74caddbe', 'b8611a72c039fc2acf6297659f1898ba3fb57f1ae2a5daaed863a92771bcb6a0', DEFAULT),
	(38, '{"actor":null,"after":{"state":"enforcing","version":4},"ask":"enforce","at":"2026-11-21T14:38:46.797Z","before":{"state":"enforcing","version":3},"caseId":"d57e89aa-7eaf-4413-9a82-0072097d59f8","diagnosis":null,"kind":"change","noteSha256":null,"step":{"at":"2026-11-21T14:38:46.797Z","name":"enforce","outcome":"begun","requestId":null,"status":null},"target":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":null}', 'a873dd0aadda8586321a55aa0d6940a2207cf57b9c64327268440fad72da94e0', '5e3eafe07813d37d729159772f27cdab811ea435c9d6ecb119c766cf054761db', DEFAULT),
	(40, '{"about":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","actor":null,"after":"enforced","at":"2026-11-21T14:38:46.806Z","before":"disabled","caseId":"d57e89aa-7eaf-4413-9a82-0072097d59f8","code":null,"kind":"write","onBehalfOf":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","outcome":null,"phase":"sent","requestId":null,"status":null,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","token":"delegated","what":"per-user-mfa-state","where":null}', '885f2822a355654c2ddaec014ea022c271f60a024c5fa811c758d6cde1bbb7fa', '2a343200a8a980dcb03371cc95cd2f534490848376407461615f1a5d8ebb6ee1', DEFAULT),
	(42, '{"about":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","actor":null,"after":"enforced","at":"2026-11-21T14:38:46.818Z","before":"disabled","caseId":"d57e89aa-7eaf-4413-9a82-0072097d59f8","code":null,"kind":"write","onBehalfOf":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","outcome":"ok","phase":"answered","requestId":"029c94c9-e3f9-4464-a099-3606deb2fddd","status":204,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","token":"delegated","what":"per-user-mfa-state","where":null}', '3ba26df275e3da1a92cae530946eac02b08c26c70942de1cbaf9eb2752c0e8ba', 'ce765c2e2f630d64137abc97d5447989cd6f5d68e5e5c4c7452fa432dce29e5e', DEFAULT),
	(24, '{"about":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","actor":{"channelUserId":"29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","id":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01"},"at":"2026-11-21T14:38:46.653Z","caseId":"d57e89aa-7eaf-4413-9a82-0072097d59f8","fact":"approvers-group","kind":"read","observed":true,"readAt":"2026-11-21T14:38:46.652Z","requestId":"bb6c40fd-9405-4070-8250-2cb2e460d5bc","source":"POST /beta/users/{id}/checkMemberGroups","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","unknown":null,"where":{"channelId":"msteams","conversationId":"19:approvals@thread.tacv2;messageid=1700000000008","messageId":"1700000000008"}}', 'c2dfcf356cdd97d1c5a15bdd54dab0d0b5a8216f15a04b8851676b10985c8f66', 'c5fd3952a1f983fe50e42a4a87c7832db5f77eb8a95be9de340e1ff7aaff8ab1', DEFAULT),
	(25, '{"about":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","actor":{"channelUserId":"29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","id":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01"},"at":"2026-11-21T14:38:46.653Z","caseId":"d57e89aa-7eaf-4413-9a82-0072097d59f8","fact":"active-roles","kind":"read","observed":["0526716b-113d-4c15-b2c8-68e3c22b9f80","c4e39bd9-1100-46d3-8c65-fb160da0071f"],"readAt":"2026-11-21T14:38:46.652Z","requestId":"82d111c7-7c10-4036-8af6-ac0583e7d414","source":"GET /beta/roleManagement/directory/transitiveRoleAssignments","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","unknown":null,"where":{"channelId":"msteams","conversationId":"19:approvals@thread.tacv2;messageid=1700000000008","messageId":"1700000000008"}}', 'c5fd3952a1f983fe50e42a4a87c7832db5f77eb8a95be9de340e1ff7aaff8ab1', '14f17eb83df07f2003e307720e4da0df6b5e6713b850044e6479927917a82210', DEFAULT),
	(26, '{"about":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","actor":{"channelUserId":"29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","id":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01"},"at":"2026-11-21T14:38:46.653Z","caseId":"d57e89aa-7eaf-4413-9a82-0072097d59f8","fact":"eligible-roles","kind":"read","observed":[],"readAt":"2026-11-21T14:38:46.652Z","requestId":"0759a40a-b6ca-4424-8db4-0f98be1ed27e","source":"GET /beta/roleManagement/directory/roleEligibilityScheduleInstances","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","unknown":null,"where":{"channelId":"msteams","conversationId":"19:approvals@thread.tacv2;messageid=1700000000008","messageId":"1700000000008"}}', '14f17eb83df07f2003e307720e4da0df6b5e6713b850044e6479927917a82210', 'bb0e419b773cc936905d8185ab2adb7b260167d99563f48e939ba5dfede92e93', DEFAULT),
	(27, '{"actor":{"channelUserId":"29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","id":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01"},"after":{"state":"approved","version":2},"at":"2026-11-21T14:38:46.662Z","before":{"state":"open","version":1},"caseId":"d57e89aa-7eaf-4413-9a82-0072097d59f8","decision":{"afterwards":"revert","by":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","outcome":"approved","reasonSha256":null},"kind":"decision","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":{"channelId":"msteams","conversationId":"19:approvals@thread.tacv2;messageid=1700000000008","messageId":"1700000000008"}}', 'bb0e419b773cc936905d8185ab2adb7b260167d99563f48e939ba5dfede92e93', '568305717785fdc9eae30cf11c8529332c486d0c4d582df70f7c00973ece7dbe', DEFAULT),
	(29, '{"actor":null,"after":{"state":"enforcing","version":3},"ask":"enforce","at":"2026-11-21T14:38:46.689Z","before":{"state":"approved","version":2},"caseId":"d57e89aa-7eaf-4413-9a82-0072097d59f8","diagnosis":null,"kind":"change","noteSha256":null,"step":null,"target":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":null}', '357037e3b5a98e8120a9014cb298cf8db74a0f6d1bef64ed6699deca13750827', '1276da4102ba7e6b253a3be2e6200fd9fbbf7a48f51476f64de805c39a36619e', DEFAULT),
	(31, '{"about":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","actor":null,"at":"2026-11-21T14:38:46.759Z","caseId":"d57e89aa-7eaf-4413-9a82-0072097d59f8","fact":"per-user-mfa-state","kind":"read","observed":"disabled","readAt":"2026-11-21T14:38:46.759Z","requestId":"0293c1b1-30d1-4ab5-8d83-6180c920ac39","source":"GET /beta/users/{id}/authentication/requirements","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","unknown":null,"where":null}', 'e2a73b862b90d77e4acfa9a77a3453e53e5415f32768f81eff61a9fa54f9354f', 'b8fa066e69cf70fccd461335f7cc9f12fbfb8bc1fc85134195dfa88d333a4f8b', DEFAULT),
	(39, '{"actor":{"channelUserId":"29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","id":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01"},"afterwards":"keep","at":"2026-11-21T14:38:46.727Z","caseId":"654099ee-add5-466f-8d12-a6cf611b2853","found":{"state":"open","version":1},"kind":"click","outcome":"taken","refusal":null,"seenVersion":1,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","typedSha256":null,"verb":"approve","where":{"channelId":"msteams","conversationId":"19:approvals@thread.tacv2;messageid=1700000000012","messageId":"1700000000012"}}', '5e3eafe07813d37d729159772f27cdab811ea435c9d6ecb119c766cf054761db', '885f2822a355654c2ddaec014ea022c271f60a024c5fa811c758d6cde1bbb7fa', DEFAULT),
	(48, '{"actor":null,"after":{"state":"enforcing","version":4},"ask":"enforce","at":"2026-11-21T14:38:46.936Z","before":{"state":"enforcing","version":3},"caseId":"654099ee-add5-466f-8d12-a6cf611b2853","diagnosis":null,"kind":"change","noteSha256":null,"step":{"at":"2026-11-21T14:38:46.936Z","name":"enforce","outcome":"begun","requestId":null,"status":null},"target":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":null}', '1a2ef9f023e04b7cd48b1c1d5215c518ec8aac10c95bb6185f7b6d528431e5d2', 'aa229e4285aa59645a6ef8b4997d1ce938ad13f23cf696a0e43657eb3371f2a9', DEFAULT),
	(49, '{"about":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","actor":null,"after":"enforced","at":"2026-11-21T14:38:46.965Z","before":"disabled","caseId":"654099ee-add5-466f-8d12-a6cf611b2853","code":null,"kind":"write","onBehalfOf":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","outcome":null,"phase":"sent","requestId":null,"status":null,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","token":"delegated","what":"per-user-mfa-state","where":null}', 'aa229e4285aa59645a6ef8b4997d1ce938ad13f23cf696a0e43657eb3371f2a9', '12d40291188c5e1e540f2db9f0c4d1384262ad4737ba5bbf5a56682a87ac6aa6', DEFAULT),
	(52, '{"about":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","actor":null,"after":"enforced","at":"2026-11-21T14:38:46.974Z","before":"disabled","caseId":"654099ee-add5-466f-8d12-a6cf611b2853","code":null,"kind":"write","onBehalfOf":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","outcome":"ok","phase":"answered","requestId":"ecfde149-4e9b-41f8-9449-ae40cc8a25e7","status":204,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","token":"delegated","what":"per-user-mfa-state","where":null}', '4ae007169a2fd64969551348f264fe2e0f6f72512df51e2bede260d5e73d164a', '1ff2aaaa3ce7f0931eb0363743cd7f41be9805526f606c7ea73542b79de5dd3a', DEFAULT),
	(55, '{"actor":null,"after":{"state":"enforcing","version":5},"ask":"enforce","at":"2026-11-21T14:38:47.021Z","before":{"state":"enforcing","version":4},"caseId":"654099ee-add5-466f-8d12-a6cf611b2853","diagnosis":null,"kind":"change","noteSha256":null,"step":{"at":"2026-11-21T14:38:47.021Z","name":"enforce","outcome":"done","requestId":"ecfde149-4e9b-41f8-9449-ae40cc8a25e7","status":204},"target":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":null}', 'f0c00d234100e6db94bb8ab055c8d9cdc1b031cfb9c65043c96f0b11ba988e37', 'd9f4645be686220e5080a4f8938a19a3436c8eb9cd342fd7e358cd39cd513260', DEFAULT),
	(30, '{"about":null,"actor":{"channelUserId":"29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","id":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01"},"at":"2026-11-21T14:38:46.754Z","caseId":"654099ee-add5-466f-8d12-a6cf611b2853","kind":"look","reads":[{"fact":"appPasswordsAllowed","observed":"true","observedSha256":null,"readAt":"2026-11-21T14:38:45.477Z","requestId":"643ed43e-3ece-4094-9a03-08164eb562aa","source":"GET /beta/policies/mfaServicePolicy","unknown":null},{"fact":"hasTrustedIps","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:38:45.477Z","requestId":"643ed43e-3ece-4094-9a03-08164eb562aa","source":"GET /beta/policies/mfaServicePolicy","unknown":null},{"fact":"conditionalAccess","observed":null,"observedSha256":"ad14337f3f50d18841785395a04898b6a7f0b7ce3fe7ccc2a02c7ad6599fa30b","readAt":"2026-11-21T14:38:45.502Z","requestId":"3a124707-a8e6-4b3d-adf5-25bcc013f492","source":"GET /v1.0/identity/conditionalAccess/policies","unknown":null},{"fact":"securityDefaults","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:38:45.522Z","requestId":"99ebd6cf-dd1c-421b-9e28-d1f164390d35","source":"GET /v1.0/policies/identitySecurityDefaultsEnforcementPolicy","unknown":null},{"fact":"federatedDomains","observed":null,"observedSha256":"2ddac16734dd5660d73fc0eb2e356aecc701243fb5d3c3c970ca60b9de721630","readAt":"2026-11-21T14:38:45.530Z","requestId":"813281eb-6b17-4b20-954b-42b87ed9d07e","source":"GET /v1.0/domains","unknown":null}],"refusal":null,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":{"channelId":"msteams","conversationId":"19:approvals@thread.tacv2;messageid=1700000000012","messageId":"1700000000012"}}', '1276da4102ba7e6b253a3be2e6200fd9fbbf7a48f51476f64de805c39a36619e', 'e2a73b862b90d77e4acfa9a77a3453e53e5415f32768f81eff61a9fa54f9354f', DEFAULT),
	(53, '{"actor":{"channelUserId":"29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","id":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01"},"afterwards":null,"at":"2026-11-21T14:38:46.841Z","caseId":"fdadeed3-be5f-4dbe-a19a-c18641e682c1","found":{"state":"open","version":1},"kind":"click","outcome":"taken","refusal":null,"seenVersion":1,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","typedSha256":"1ea442a134b2a184bd5d40104401f2a37fbc09ccf3f4bc9da161c6099be3691d","verb":"decline","where":{"channelId":"msteams","conversationId":"19:approvals@thread.tacv2;messageid=1700000000016","messageId":"1700000000016"}}', '1ff2aaaa3ce7f0931eb0363743cd7f41be9805526f606c7ea73542b79de5dd3a', '8bdc51503ee1d5194fd749af4c5a79e331254c64b396ff224bd27b5095f6e54b', DEFAULT),
	(44, '{"about":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","actor":{"channelUserId":"29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","id":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01"},"at":"2026-11-21T14:38:46.935Z","caseId":"fdadeed3-be5f-4dbe-a19a-c18641e682c1","fact":"approvers-group","kind":"read","observed":true,"readAt":"2026-11-21T14:38:46.870Z","requestId":"250c9648-456c-4057-bb87-54d7184f6d4c","source":"POST /beta/users/{id}/checkMemberGroups","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","unknown":null,"where":{"channelId":"msteams","conversationId":"19:approvals@thread.tacv2;messageid=1700000000016","messageId":"1700000000016"}}', '8f3f8902bebdd52d6106a9435d742cb8f71f329c429ea4bfa3d81d5d7d485026', '4b328dccba43126181d5f07913b117bf3253d08e5c3c2ddd350f81d25e5429e5', DEFAULT),
	(45, '{"about":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","actor":{"channelUserId":"29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","id":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01"},"at":"2026-11-21T14:38:46.935Z","caseId":"fdadeed3-be5f-4dbe-a19a-c18641e682c1","fact":"active-roles","kind":"read","observed":["0526716b-113d-4c15-b2c8-68e3c22b9f80","c4e39bd9-1100-46d3-8c65-fb160da0071f"],"readAt":"2026-11-21T14:38:46.870Z","requestId":"8e19de94-410c-40af-9760-a09c79866014","source":"GET /beta/roleManagement/directory/transitiveRoleAssignments","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","unknown":null,"where":{"channelId":"msteams","conversationId":"19:approvals@thread.tacv2;messageid=1700000000016","messageId":"1700000000016"}}', '4b328dccba43126181d5f07913b117bf3253d08e5c3c2ddd350f81d25e5429e5', 'cd03fd399b2ded7a27f8730521d165530c3e9e9dd3e2310270d49e976f1a0dd4', DEFAULT),
	(46, '{"about":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","actor":{"channelUserId":"29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","id":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01"},"at":"2026-11-21T14:38:46.935Z","caseId":"fdadeed3-be5f-4dbe-a19a-c18641e682c1","fact":"eligible-roles","kind":"read","observed":[],"readAt":"2026-11-21T14:38:46.870Z","requestId":"233acc1a-685f-426b-b96b-31d0844fb251","source":"GET /beta/roleManagement/directory/roleEligibilityScheduleInstances","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","unknown":null,"where":{"channelId":"msteams","conversationId":"19:approvals@thread.tacv2;messageid=1700000000016","messageId":"1700000000016"}}', 'cd03fd399b2ded7a27f8730521d165530c3e9e9dd3e2310270d49e976f1a0dd4', '6e74711356f18753f965984fb9e9fed0f539ddd7cbf79d5b8cc2e4d511e6daa4', DEFAULT),
	(50, '{"actor":{"channelUserId":"29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","id":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01"},"after":{"state":"declined","version":2},"at":"2026-11-21T14:38:46.948Z","before":{"state":"open","version":1},"caseId":"fdadeed3-be5f-4dbe-a19a-c18641e682c1","decision":{"afterwards":null,"by":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","outcome":"declined","reasonSha256":"1ea442a134b2a184bd5d40104401f2a37fbc09ccf3f4bc9da161c6099be3691d"},"kind":"decision","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":{"channelId":"msteams","conversationId":"19:approvals@thread.tacv2;messageid=1700000000016","messageId":"1700000000016"}}', '12d40291188c5e1e540f2db9f0c4d1384262ad4737ba5bbf5a56682a87ac6aa6', '7ad2094a5600984b86412c98d5c0a65dfd2e9765f1bb77b0655c8abc0adf38ae', DEFAULT),
	(59, '{"about":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","actor":null,"after":"revoked","at":"2026-11-21T14:38:47.218Z","before":null,"caseId":"654099ee-add5-466f-8d12-a6cf611b2853","code":null,"kind":"write","onBehalfOf":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","outcome":null,"phase":"sent","requestId":null,"status":null,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","token":"delegated","what":"sessions","where":null}', 'd6e0b733607928b6e9bdd3992dd8217c8eeee41d15acc117ed6ef938e26565d7', '6e66b5c97828919a43db7fdebf8f4a1c2186628a465cba63dffd770744cfab3a', DEFAULT),
	(47, '{"actor":null,"after":{"state":"enforcing","version":5},"ask":"enforce","at":"2026-11-21T14:38:46.857Z","before":{"state":"enforcing","version":4},"caseId":"d57e89aa-7eaf-4413-9a82-0072097d59f8","diagnosis":null,"kind":"change","noteSha256":null,"step":{"at":"2026-11-21T14:38:46.857Z","name":"enforce","outcome":"done","requestId":"029c94c9-e3f9-4464-a099-3606deb2fddd","status":204},"target":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":null}', '6e74711356f18753f965984fb9e9fed0f539ddd7cbf79d5b8cc2e4d511e6daa4', '1a2ef9f023e04b7cd48b1c1d5215c518ec8aac10c95bb6185f7b6d528431e5d2', DEFAULT),
	(51, '{"about":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","actor":null,"at":"2026-11-21T14:38:46.968Z","caseId":"d57e89aa-7eaf-4413-9a82-0072097d59f8","fact":"per-user-mfa-state","kind":"read","observed":"enforced","readAt":"2026-11-21T14:38:46.968Z","requestId":"f8ce0519-4040-4065-a813-12734ba75e55","source":"GET /beta/users/{id}/authentication/requirements","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","unknown":null,"where":null}', '7ad2094a5600984b86412c98d5c0a65dfd2e9765f1bb77b0655c8abc0adf38ae', '4ae007169a2fd64969551348f264fe2e0f6f72512df51e2bede260d5e73d164a', DEFAULT),
	(54, '{"actor":null,"after":{"state":"enforcing","version":6},"ask":"enforce","at":"2026-11-21T14:38:46.988Z","before":{"state":"enforcing","version":5},"caseId":"d57e89aa-7eaf-4413-9a82-0072097d59f8","diagnosis":null,"kind":"change","noteSha256":null,"step":{"at":"2026-11-21T14:38:46.988Z","name":"read-back","outcome":"done","requestId":null,"status":null},"target":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":null}', '8bdc51503ee1d5194fd749af4c5a79e331254c64b396ff224bd27b5095f6e54b', 'f0c00d234100e6db94bb8ab055c8d9cdc1b031cfb9c65043c96f0b11ba988e37', DEFAULT),
	(57, '{"actor":null,"after":{"state":"enforcing","version":6},"ask":"enforce","at":"2026-11-21T14:38:47.151Z","before":{"state":"enforcing","version":5},"caseId":"654099ee-add5-466f-8d12-a6cf611b2853","diagnosis":null,"kind":"change","noteSha256":null,"step":{"at":"2026-11-21T14:38:47.151Z","name":"read-back","outcome":"done","requestId":null,"status":null},"target":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":null}', 'dbfae1aae962405a0d104b6cb051a3fc4af99ffbdc527d17067e7d28a5485038', '5fca30cb1f9765fa6aa0180ab95d9a204e0de03b37b4e16973a4205e17d0191e', DEFAULT),
	(71, '{"actor":{"channelUserId":"29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","id":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08"},"afterwards":null,"at":"2026-11-21T14:38:48.823Z","caseId":"654099ee-add5-466f-8d12-a6cf611b2853","found":{"state":"awaiting-user","version":9},"kind":"click","outcome":"taken","refusal":null,"seenVersion":null,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","typedSha256":null,"verb":"it-worked","where":{"channelId":"msteams","conversationId":"a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","messageId":"1700000000034"}}', 'c7bc8f3cacdc0ed69bd8dec4a8f9a76eccfd52d90f2474829089a2a3c543798f', '46c8908c844dd6bb7754c78c1adcec979978cdb3267e2580d51d194fac0276df', DEFAULT),
	(58, '{"about":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","actor":null,"after":"revoked","at":"2026-11-21T14:38:47.141Z","before":null,"caseId":"d57e89aa-7eaf-4413-9a82-0072097d59f8","code":null,"kind":"write","onBehalfOf":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","outcome":null,"phase":"sent","requestId":null,"status":null,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","token":"delegated","what":"sessions","where":null}', '5fca30cb1f9765fa6aa0180ab95d9a204e0de03b37b4e16973a4205e17d0191e', 'd6e0b733607928b6e9bdd3992dd8217c8eeee41d15acc117ed6ef938e26565d7', DEFAULT),
	(60, '{"about":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","actor":null,"after":"revoked","at":"2026-11-21T14:38:47.507Z","before":null,"caseId":"d57e89aa-7eaf-4413-9a82-0072097d59f8","code":null,"kind":"write","onBehalfOf":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","outcome":"ok","phase":"answered","requestId":"f8667e4e-6bea-47a0-9bbf-30bc4f507ae6","status":200,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","token":"delegated","what":"sessions","where":null}', '6e66b5c97828919a43db7fdebf8f4a1c2186628a465cba63dffd770744cfab3a', '61ba4c20d98b631acbe64e0414819c08fb622618df337c19e876d2023802e2f0', DEFAULT),
	(61, '{"about":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","actor":null,"after":"revoked","at":"2026-11-21T14:38:47.508Z","before":null,"caseId":"654099ee-add5-466f-8d12-a6cf611b2853","code":null,"kind":"write","onBehalfOf":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","outcome":"ok","phase":"answered","requestId":"227f0a66-d942-44bb-ab73-bbc8b4b856f7","status":200,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","token":"delegated","what":"sessions","where":null}', '61ba4c20d98b631acbe64e0414819c08fb622618df337c19e876d2023802e2f0', 'c36eac11443aa89e71e2a56b8c2bb22896200b4324a1a5a702506be1005ce83c', DEFAULT),
	(62, '{"actor":null,"after":{"state":"enforcing","version":7},"ask":"enforce","at":"2026-11-21T14:38:47.523Z","before":{"state":"enforcing","version":6},"caseId":"d57e89aa-7eaf-4413-9a82-0072097d59f8","diagnosis":null,"kind":"change","noteSha256":null,"step":{"at":"2026-11-21T14:38:47.523Z","name":"sign-out","outcome":"done","requestId":"f8667e4e-6bea-47a0-9bbf-30bc4f507ae6","status":200},"target":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":null}', 'c36eac11443aa89e71e2a56b8c2bb22896200b4324a1a5a702506be1005ce83c', '86e7e58579b56d2f9b23fcd1510851bb5cb94d4af7d49eff03b2dcaa7a3831df', DEFAULT),
	(63, '{"actor":null,"after":{"state":"enforcing","version":7},"ask":"enforce","at":"2026-11-21T14:38:47.587Z","before":{"state":"enforcing","version":6},"caseId":"654099ee-add5-466f-8d12-a6cf611b2853","diagnosis":null,"kind":"change","noteSha256":null,"step":{"at":"2026-11-21T14:38:47.587Z","name":"sign-out","outcome":"done","requestId":"227f0a66-d942-44bb-ab73-bbc8b4b856f7","status":200},"target":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":null}', '86e7e58579b56d2f9b23fcd1510851bb5cb94d4af7d49eff03b2dcaa7a3831df', '5356be637d4c26b6d4e9769aa4f842a70279abcbf259225b6f689a34d568a7ae', DEFAULT),
	(64, '{"actor":null,"after":{"state":"propagating","version":8},"ask":"enforce","at":"2026-11-21T14:38:47.627Z","before":{"state":"enforcing","version":7},"caseId":"d57e89aa-7eaf-4413-9a82-0072097d59f8","diagnosis":null,"kind":"change","noteSha256":null,"step":null,"target":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":null}', '5356be637d4c26b6d4e9769aa4f842a70279abcbf259225b6f689a34d568a7ae', '95696050f4fd7a62b8849ff84952460e65395dc63c5151f8d2b8192d1b9a9ca1', DEFAULT),
	(65, '{"actor":null,"after":{"state":"propagating","version":8},"ask":"enforce","at":"2026-11-21T14:38:47.638Z","before":{"state":"enforcing","version":7},"caseId":"654099ee-add5-466f-8d12-a6cf611b2853","diagnosis":null,"kind":"change","noteSha256":null,"step":null,"target":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":null}', '95696050f4fd7a62b8849ff84952460e65395dc63c5151f8d2b8192d1b9a9ca1', '902ca20517b0e9e69970f0f11f58d255afd811f0a6cbb0b531bd6cb0d072569b', DEFAULT),
	(66, '{"about":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","actor":null,"at":"2026-11-21T14:38:48.690Z","caseId":"654099ee-add5-466f-8d12-a6cf611b2853","fact":"per-user-mfa-state","kind":"read","observed":"enforced","readAt":"2026-11-21T14:38:48.690Z","requestId":"058bf253-a6f5-4ea8-bc20-afe7ae911ac2","source":"GET /beta/users/{id}/authentication/requirements","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","unknown":null,"where":null}', '902ca20517b0e9e69970f0f11f58d255afd811f0a6cbb0b531bd6cb0d072569b', '5213f465569a4e4410516734bda483e6244e65ab881f5c407178517bcc4c578e', DEFAULT),
	(67, '{"about":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","actor":null,"at":"2026-11-21T14:38:48.690Z","caseId":"d57e89aa-7eaf-4413-9a82-0072097d59f8","fact":"per-user-mfa-state","kind":"read","observed":"enforced","readAt":"2026-11-21T14:38:48.690Z","requestId":"b441b024-b159-4c54-b867-58fe15451474","source":"GET /beta/users/{id}/authentication/requirements","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","unknown":null,"where":null}', '5213f465569a4e4410516734bda483e6244e65ab881f5c407178517bcc4c578e', 'c0dd1162ae1051876a4e8b68a67c72e91baa172b571e5c2acfae59ff5ff021cf', DEFAULT),
	(68, '{"actor":null,"after":{"state":"awaiting-user","version":9},"ask":"enforce","at":"2026-11-21T14:38:48.695Z","before":{"state":"propagating","version":8},"caseId":"654099ee-add5-466f-8d12-a6cf611b2853","diagnosis":null,"kind":"change","noteSha256":null,"step":{"at":"2026-11-21T14:38:48.695Z","name":"visible","outcome":"done","requestId":null,"status":null},"target":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":null}', 'c0dd1162ae1051876a4e8b68a67c72e91baa172b571e5c2acfae59ff5ff021cf', '4ef905d57ded8a80db6b4cab5dfd3f8e1d322ae5f5e95b1b57fed8e6f1b7030d', DEFAULT),
	(69, '{"actor":null,"after":{"state":"awaiting-user","version":9},"ask":"enforce","at":"2026-11-21T14:38:48.708Z","before":{"state":"propagating","version":8},"caseId":"d57e89aa-7eaf-4413-9a82-0072097d59f8","diagnosis":null,"kind":"change","noteSha256":null,"step":{"at":"2026-11-21T14:38:48.708Z","name":"visible","outcome":"done","requestId":null,"status":null},"target":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":null}', '4ef905d57ded8a80db6b4cab5dfd3f8e1d322ae5f5e95b1b57fed8e6f1b7030d', 'fc4b74c425910da62ad4171927de4c74421f117688e1198ece1a1bb12888f3b8', DEFAULT),
	(70, '{"actor":{"channelUserId":"29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","id":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08"},"after":{"state":"resolved","version":10},"ask":"enforce","at":"2026-11-21T14:38:49.034Z","before":{"state":"awaiting-user","version":9},"caseId":"654099ee-add5-466f-8d12-a6cf611b2853","diagnosis":null,"kind":"change","noteSha256":null,"step":null,"target":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":{"channelId":"msteams","conversationId":"a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","messageId":"1700000000034"}}', 'fc4b74c425910da62ad4171927de4c74421f117688e1198ece1a1bb12888f3b8', 'c7bc8f3cacdc0ed69bd8dec4a8f9a76eccfd52d90f2474829089a2a3c543798f', DEFAULT);
INSERT INTO public.audit_head VALUES
	(true, 71, '46c8908c844dd6bb7754c78c1adcec979978cdb3267e2580d51d194fac0276df');
INSERT INTO public.bot_state VALUES
	('msteams/conversations/a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01/', '{"dialog": {"dialogStack": []}, "lastAsked": {"answers": {"app": "other", "symptom": "option-missing"}}}', 'eeba4065-32c2-4889-a9c4-8f07723068a9', '2026-11-21 14:38:45.746+00'),
	('msteams/conversations/a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02/', '{"dialog": {"dialogStack": []}, "lastAsked": {"answers": {"app": "other", "symptom": "option-missing"}}}', '714d19ff-3d99-42f3-95db-7ae03a02545d', '2026-11-21 14:38:46.148+00'),
	('msteams/conversations/a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08/', '{"dialog": {"dialogStack": []}, "lastAsked": {"answers": {"app": "other", "symptom": "option-missing"}}}', 'd05d67e8-2e08-451d-a1b4-1d13fd51ccd1', '2026-11-21 14:38:46.355+00'),
	('msteams/conversations/a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b/', '{"dialog": {"dialogStack": []}, "lastAsked": {"answers": {"app": "other", "symptom": "option-missing"}}}', '45dca7d8-1fd4-4d7b-b8ae-0c456bf33fe5', '2026-11-21 14:38:46.477+00');
INSERT INTO public.case_cards OVERRIDING SYSTEM VALUE VALUES
	('00d08ec3-1dd9-4ab0-9422-f25441946711', 'a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01', '1700000000001', 'requester', '{"botId": "28:app-password-check", "locale": "en-US", "isGroup": false, "ownerId": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5", "timezone": "Europe/Berlin", "channelId": "msteams", "serviceUrl": "http://127.0.0.1:39881", "channelUserId": "29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01", "conversationId": "a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01"}', '2026-11-21 14:38:45.863+00', '1', 1),
	('00d08ec3-1dd9-4ab0-9422-f25441946711', '19:approvals@thread.tacv2;messageid=1700000000004', '1700000000004', 'approvers', '{"botId": "28:app-password-check", "locale": "en-US", "teamId": "19:approvals@thread.tacv2-team", "isGroup": true, "ownerId": "19:approvals@thread.tacv2", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5", "timezone": "Europe/Berlin", "channelId": "msteams", "serviceUrl": "http://127.0.0.1:39881", "channelUserId": "29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b04", "conversationId": "19:approvals@thread.tacv2;messageid=1700000000004"}', '2026-11-21 14:38:46.076+00', '1', 2),
	('fdadeed3-be5f-4dbe-a19a-c18641e682c1', '19:approvals@thread.tacv2;messageid=1700000000016', '1700000000016', 'approvers', '{"botId": "28:app-password-check", "locale": "en-US", "teamId": "19:approvals@thread.tacv2-team", "isGroup": true, "ownerId": "19:approvals@thread.tacv2", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5", "timezone": "Europe/Berlin", "channelId": "msteams", "serviceUrl": "http://127.0.0.1:39881", "channelUserId": "29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b04", "conversationId": "19:approvals@thread.tacv2;messageid=1700000000016"}', '2026-11-21 14:38:46.619+00', '2', 8),
	('fdadeed3-be5f-4dbe-a19a-c18641e682c1', 'a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b', '1700000000013', 'requester', '{"botId": "28:app-password-check", "locale": "en-US", "isGroup": false, "ownerId": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5", "timezone": "Europe/Berlin", "channelId": "msteams", "serviceUrl": "http://127.0.0.1:39881", "channelUserId": "29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b", "conversationId": "a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b"}', '2026-11-21 14:38:46.581+00', '2 older', 7),
	('fdadeed3-be5f-4dbe-a19a-c18641e682c1', 'a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b', '1700000000019', 'requester', '{"botId": "28:app-password-check", "locale": "en-US", "isGroup": false, "ownerId": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5", "timezone": "Europe/Berlin", "channelId": "msteams", "serviceUrl": "http://127.0.0.1:39881", "channelUserId": "29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b", "conversationId": "a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b"}', '2026-11-21 14:38:47.141+00', '2', 9),
	('654099ee-add5-466f-8d12-a6cf611b2853', '19:approvals@thread.tacv2;messageid=1700000000012', '1700000000012', 'approvers', '{"botId": "28:app-password-check", "locale": "en-US", "teamId": "19:approvals@thread.tacv2-team", "isGroup": true, "ownerId": "19:approvals@thread.tacv2", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5", "timezone": "Europe/Berlin", "channelId": "msteams", "serviceUrl": "http://127.0.0.1:39881", "channelUserId": "29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b04", "conversationId": "19:approvals@thread.tacv2;messageid=1700000000012"}', '2026-11-21 14:38:46.405+00', '10', 6),
	('d57e89aa-7eaf-4413-9a82-0072097d59f8', 'a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02', '1700000000005', 'requester', '{"botId": "28:app-password-check", "locale": "en-US", "isGroup": false, "ownerId": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5", "timezone": "Europe/Berlin", "channelId": "msteams", "serviceUrl": "http://127.0.0.1:39881", "channelUserId": "29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02", "conversationId": "a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02"}', '2026-11-21 14:38:46.188+00', '9 older', 3),
	('d57e89aa-7eaf-4413-9a82-0072097d59f8', 'a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02', '1700000000035', 'requester', '{"botId": "28:app-password-check", "locale": "en-US", "isGroup": false, "ownerId": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5", "timezone": "Europe/Berlin", "channelId": "msteams", "serviceUrl": "http://127.0.0.1:39881", "channelUserId": "29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02", "conversationId": "a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02"}', '2026-11-21 14:38:48.803+00', '9', 11),
	('d57e89aa-7eaf-4413-9a82-0072097d59f8', '19:approvals@thread.tacv2;messageid=1700000000008', '1700000000008', 'approvers', '{"botId": "28:app-password-check", "locale": "en-US", "teamId": "19:approvals@thread.tacv2-team", "isGroup": true, "ownerId": "19:approvals@thread.tacv2", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5", "timezone": "Europe/Berlin", "channelId": "msteams", "serviceUrl": "http://127.0.0.1:39881", "channelUserId": "29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b04", "conversationId": "19:approvals@thread.tacv2;messageid=1700000000008"}', '2026-11-21 14:38:46.275+00', '9', 4),
	('654099ee-add5-466f-8d12-a6cf611b2853', 'a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08', '1700000000034', 'requester', '{"botId": "28:app-password-check", "locale": "en-US", "isGroup": false, "ownerId": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5", "timezone": "Europe/Berlin", "channelId": "msteams", "serviceUrl": "http://127.0.0.1:39881", "channelUserId": "29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08", "conversationId": "a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08"}', '2026-11-21 14:38:48.802+00', '10', 10),
	('654099ee-add5-466f-8d12-a6cf611b2853', 'a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08', '1700000000009', 'requester', '{"botId": "28:app-password-check", "locale": "en-US", "isGroup": false, "ownerId": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5", "timezone": "Europe/Berlin", "channelId": "msteams", "serviceUrl": "http://127.0.0.1:39881", "channelUserId": "29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08", "conversationId": "a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08"}', '2026-11-21 14:38:46.386+00', '10 older', 5);
INSERT INTO public.cases VALUES
	('00d08ec3-1dd9-4ab0-9422-f25441946711', '6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5', 1, 'open', 'enforce', 'a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01', 'a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01', 'per-user-mfa-disabled', '2026-11-21 14:38:45.831+00', '2026-11-21 14:38:45.831+00', NULL, DEFAULT, '{"note": null, "steps": [], "target": {"id": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01", "displayName": "Alex Wilber"}, "history": [], "decision": null, "openedAt": "2026-11-21T14:38:45.831Z", "diagnosis": {"app": "other", "lead": "per-user-mfa-disabled", "user": {"id": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01", "displayName": "Alex Wilber", "userPrincipalName": "AlexW@contoso.example"}, "symptom": "option-missing", "findings": [{"cause": "per-user-mfa-disabled", "reason": null, "verdict": "confirmed", "evidence": [{"fact": "perUserMfaState", "readAt": "2026-11-21T14:38:45.815Z", "source": "GET /beta/users/{id}/authentication/requirements", "observed": "disabled", "requestId": "e6eee256-8382-4dd5-a092-ed5e67ecea92"}, {"fact": "securityDefaults", "readAt": "2026-11-21T14:38:45.522Z", "source": "GET /v1.0/policies/identitySecurityDefaultsEnforcementPolicy", "observed": "false", "requestId": "99ebd6cf-dd1c-421b-9e28-d1f164390d35"}, {"fact": "conditionalAccess", "readAt": "2026-11-21T14:38:45.502Z", "source": "GET /v1.0/identity/conditionalAccess/policies", "observed": "Require MFA for all users (always)", "requestId": "3a124707-a8e6-4b3d-adf5-25bcc013f492"}], "remedies": ["enforce", "register-method"]}, {"cause": "per-user-mfa-not-enforced", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "perUserMfaState", "readAt": "2026-11-21T14:38:45.815Z", "source": "GET /beta/users/{id}/authentication/requirements", "observed": "disabled", "requestId": "e6eee256-8382-4dd5-a092-ed5e67ecea92"}], "remedies": []}, {"cause": "tenant-switch-off", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "appPasswordsAllowed", "readAt": "2026-11-21T14:38:45.477Z", "source": "GET /beta/policies/mfaServicePolicy", "observed": "true", "requestId": "643ed43e-3ece-4094-9a03-08164eb562aa"}], "remedies": []}, {"cause": "tenant-switch-unknown", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "appPasswordsAllowed", "readAt": "2026-11-21T14:38:45.477Z", "source": "GET /beta/policies/mfaServicePolicy", "observed": "true", "requestId": "643ed43e-3ece-4094-9a03-08164eb562aa"}], "remedies": []}, {"cause": "no-mfa-method", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "registeredMethods", "readAt": "2026-11-21T14:38:45.815Z", "source": "GET /beta/users/{id}/authentication/methods", "observed": "password, microsoftAuthenticator", "requestId": "6681e9f5-14bb-4441-9e26-2c5f95fc75f2"}], "remedies": []}, {"cause": "not-yet-propagated", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "perUserMfaState", "readAt": "2026-11-21T14:38:45.815Z", "source": "GET /beta/users/{id}/authentication/requirements", "observed": "disabled", "requestId": "e6eee256-8382-4dd5-a092-ed5e67ecea92"}, {"fact": "stateChangedAt", "readAt": "2026-11-21T14:38:45.815Z", "source": "GET /beta/auditLogs/directoryAudits", "observed": "none", "requestId": "31e1f8e2-a10b-4ba0-813b-99c2533647cb"}, {"fact": "sessionsValidFrom", "readAt": "2026-11-21T14:38:45.815Z", "source": "GET /beta/users/{id}", "observed": "2026-10-22T14:38:39.482Z", "requestId": "e1705cd9-5f09-40da-b5df-4c54581fdfc8"}], "remedies": []}, {"cause": "guest-account", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "external", "readAt": "2026-11-21T14:38:45.815Z", "source": "GET /beta/users/{id}", "observed": "false", "requestId": "e1705cd9-5f09-40da-b5df-4c54581fdfc8"}], "remedies": []}, {"cause": "account-blocked", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "accountEnabled", "readAt": "2026-11-21T14:38:45.815Z", "source": "GET /beta/users/{id}", "observed": "true", "requestId": "e1705cd9-5f09-40da-b5df-4c54581fdfc8"}], "remedies": []}, {"cause": "privileged-account", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "activeRoleIds", "readAt": "2026-11-21T14:38:45.815Z", "source": "GET /beta/roleManagement/directory/transitiveRoleAssignments", "observed": "none", "requestId": "b50e905a-9ef0-4fff-83ed-22cad2dacdf3"}], "remedies": []}, {"cause": "security-info-blocked", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "conditionalAccess", "readAt": "2026-11-21T14:38:45.502Z", "source": "GET /v1.0/identity/conditionalAccess/policies", "observed": "none", "requestId": "3a124707-a8e6-4b3d-adf5-25bcc013f492"}, {"fact": "registeredMethods", "readAt": "2026-11-21T14:38:45.815Z", "source": "GET /beta/users/{id}/authentication/methods", "observed": "password, microsoftAuthenticator", "requestId": "6681e9f5-14bb-4441-9e26-2c5f95fc75f2"}], "remedies": []}, {"cause": "legacy-page", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "symptom", "readAt": "2026-11-21T14:38:45.828Z", "source": "answer", "observed": "option-missing"}], "remedies": []}, {"cause": "limit-reached", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "symptom", "readAt": "2026-11-21T14:38:45.828Z", "source": "answer", "observed": "option-missing"}], "remedies": []}, {"cause": "switch-turned-off-later", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "symptom", "readAt": "2026-11-21T14:38:45.828Z", "source": "answer", "observed": "option-missing"}, {"fact": "appPasswordsAllowed", "readAt": "2026-11-21T14:38:45.477Z", "source": "GET /beta/policies/mfaServicePolicy", "observed": "true", "requestId": "643ed43e-3ece-4094-9a03-08164eb562aa"}], "remedies": []}, {"cause": "phone-only", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "registeredMethods", "readAt": "2026-11-21T14:38:45.815Z", "source": "GET /beta/users/{id}/authentication/methods", "observed": "password, microsoftAuthenticator", "requestId": "6681e9f5-14bb-4441-9e26-2c5f95fc75f2"}], "remedies": []}], "mfaDemandedBy": [{"by": "conditional-access", "policyId": "7e5c1d3a-92b4-4f60-8d17-a3b6c9e0f154", "certainty": "always", "displayName": "Require MFA for all users"}]}, "privilege": {"kind": "none"}, "requester": {"id": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01", "displayName": "Alex Wilber"}, "updatedAt": "2026-11-21T14:38:45.831Z"}'),
	('fdadeed3-be5f-4dbe-a19a-c18641e682c1', '6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5', 2, 'declined', 'enforce', 'a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b', 'a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b', 'per-user-mfa-disabled', '2026-11-21 14:38:46.571+00', '2026-11-21 14:38:46.948+00', NULL, DEFAULT, '{"note": null, "steps": [], "target": {"id": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b", "displayName": "Lidia Holloway"}, "history": [{"at": "2026-11-21T14:38:46.948Z", "by": {"id": "b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01", "displayName": "Megan Bowen"}, "kind": "decline"}], "decision": {"at": "2026-11-21T14:38:46.948Z", "by": {"id": "b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01", "displayName": "Megan Bowen", "channelUserId": "29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01"}, "reason": "No", "outcome": "declined"}, "openedAt": "2026-11-21T14:38:46.571Z", "diagnosis": {"app": "other", "lead": "per-user-mfa-disabled", "user": {"id": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b", "displayName": "Lidia Holloway", "userPrincipalName": "LidiaH@contoso.example"}, "symptom": "option-missing", "findings": [{"cause": "per-user-mfa-disabled", "reason": null, "verdict": "confirmed", "evidence": [{"fact": "perUserMfaState", "readAt": "2026-11-21T14:38:46.561Z", "source": "GET /beta/users/{id}/authentication/requirements", "observed": "disabled", "requestId": "17573e0f-a720-410c-8e01-53946dea316e"}, {"fact": "securityDefaults", "readAt": "2026-11-21T14:38:45.522Z", "source": "GET /v1.0/policies/identitySecurityDefaultsEnforcementPolicy", "observed": "false", "requestId": "99ebd6cf-dd1c-421b-9e28-d1f164390d35"}, {"fact": "conditionalAccess", "readAt": "2026-11-21T14:38:45.502Z", "source": "GET /v1.0/identity/conditionalAccess/policies", "observed": "Require MFA for all users (always)", "requestId": "3a124707-a8e6-4b3d-adf5-25bcc013f492"}], "remedies": ["enforce", "register-method"]}, {"cause": "per-user-mfa-not-enforced", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "perUserMfaState", "readAt": "2026-11-21T14:38:46.561Z", "source": "GET /beta/users/{id}/authentication/requirements", "observed": "disabled", "requestId": "17573e0f-a720-410c-8e01-53946dea316e"}], "remedies": []}, {"cause": "tenant-switch-off", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "appPasswordsAllowed", "readAt": "2026-11-21T14:38:45.477Z", "source": "GET /beta/policies/mfaServicePolicy", "observed": "true", "requestId": "643ed43e-3ece-4094-9a03-08164eb562aa"}], "remedies": []}, {"cause": "tenant-switch-unknown", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "appPasswordsAllowed", "readAt": "2026-11-21T14:38:45.477Z", "source": "GET /beta/policies/mfaServicePolicy", "observed": "true", "requestId": "643ed43e-3ece-4094-9a03-08164eb562aa"}], "remedies": []}, {"cause": "no-mfa-method", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "registeredMethods", "readAt": "2026-11-21T14:38:46.561Z", "source": "GET /beta/users/{id}/authentication/methods", "observed": "password, phone", "requestId": "249e9ca8-dd01-45ef-8bf5-161e6bab007a"}], "remedies": []}, {"cause": "not-yet-propagated", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "perUserMfaState", "readAt": "2026-11-21T14:38:46.561Z", "source": "GET /beta/users/{id}/authentication/requirements", "observed": "disabled", "requestId": "17573e0f-a720-410c-8e01-53946dea316e"}, {"fact": "stateChangedAt", "readAt": "2026-11-21T14:38:46.561Z", "source": "GET /beta/auditLogs/directoryAudits", "observed": "none", "requestId": "4092a85d-7445-41ef-b9cb-103c217de4ae"}, {"fact": "sessionsValidFrom", "readAt": "2026-11-21T14:38:46.561Z", "source": "GET /beta/users/{id}", "observed": "2026-10-22T14:38:39.482Z", "requestId": "19562c46-4a44-4fbd-b7f6-2ea8a2b8d154"}], "remedies": []}, {"cause": "guest-account", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "external", "readAt": "2026-11-21T14:38:46.561Z", "source": "GET /beta/users/{id}", "observed": "false", "requestId": "19562c46-4a44-4fbd-b7f6-2ea8a2b8d154"}], "remedies": []}, {"cause": "account-blocked", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "accountEnabled", "readAt": "2026-11-21T14:38:46.561Z", "source": "GET /beta/users/{id}", "observed": "true", "requestId": "19562c46-4a44-4fbd-b7f6-2ea8a2b8d154"}], "remedies": []}, {"cause": "privileged-account", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "activeRoleIds", "readAt": "2026-11-21T14:38:46.561Z", "source": "GET /beta/roleManagement/directory/transitiveRoleAssignments", "observed": "none", "requestId": "bfa42818-38db-4ab0-9e55-f0276a263c50"}], "remedies": []}, {"cause": "security-info-blocked", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "conditionalAccess", "readAt": "2026-11-21T14:38:45.502Z", "source": "GET /v1.0/identity/conditionalAccess/policies", "observed": "none", "requestId": "3a124707-a8e6-4b3d-adf5-25bcc013f492"}, {"fact": "registeredMethods", "readAt": "2026-11-21T14:38:46.561Z", "source": "GET /beta/users/{id}/authentication/methods", "observed": "password, phone", "requestId": "249e9ca8-dd01-45ef-8bf5-161e6bab007a"}], "remedies": []}, {"cause": "legacy-page", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "symptom", "readAt": "2026-11-21T14:38:46.567Z", "source": "answer", "observed": "option-missing"}], "remedies": []}, {"cause": "limit-reached", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "symptom", "readAt": "2026-11-21T14:38:46.567Z", "source": "answer", "observed": "option-missing"}], "remedies": []}, {"cause": "switch-turned-off-later", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "symptom", "readAt": "2026-11-21T14:38:46.567Z", "source": "answer", "observed": "option-missing"}, {"fact": "appPasswordsAllowed", "readAt": "2026-11-21T14:38:45.477Z", "source": "GET /beta/policies/mfaServicePolicy", "observed": "true", "requestId": "643ed43e-3ece-4094-9a03-08164eb562aa"}], "remedies": []}, {"cause": "phone-only", "reason": null, "verdict": "confirmed", "evidence": [{"fact": "registeredMethods", "readAt": "2026-11-21T14:38:46.561Z", "source": "GET /beta/users/{id}/authentication/methods", "observed": "password, phone", "requestId": "249e9ca8-dd01-45ef-8bf5-161e6bab007a"}], "remedies": ["register-method"]}], "mfaDemandedBy": [{"by": "conditional-access", "policyId": "7e5c1d3a-92b4-4f60-8d17-a3b6c9e0f154", "certainty": "always", "displayName": "Require MFA for all users"}]}, "privilege": {"kind": "none"}, "requester": {"id": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b", "displayName": "Lidia Holloway"}, "updatedAt": "2026-11-21T14:38:46.948Z"}'),
	('d57e89aa-7eaf-4413-9a82-0072097d59f8', '6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5', 9, 'awaiting-user', 'enforce', 'a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02', 'a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02', 'per-user-mfa-disabled', '2026-11-21 14:38:46.182+00', '2026-11-21 14:38:48.708+00', '2026-11-21 14:38:46.857+00', DEFAULT, '{"note": null, "steps": [{"at": "2026-11-21T14:38:46.857Z", "name": "enforce", "status": 204, "outcome": "done", "requestId": "029c94c9-e3f9-4464-a099-3606deb2fddd"}, {"at": "2026-11-21T14:38:46.988Z", "name": "read-back", "status": null, "outcome": "done", "requestId": null}, {"at": "2026-11-21T14:38:47.523Z", "name": "sign-out", "status": 200, "outcome": "done", "requestId": "f8667e4e-6bea-47a0-9bbf-30bc4f507ae6"}, {"at": "2026-11-21T14:38:48.708Z", "name": "visible", "status": null, "outcome": "done", "requestId": null}], "target": {"id": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02", "displayName": "Adele Vance"}, "history": [{"at": "2026-11-21T14:38:46.662Z", "by": {"id": "b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01", "displayName": "Megan Bowen"}, "kind": "approve"}, {"at": "2026-11-21T14:38:47.627Z", "by": null, "kind": "enforced"}, {"at": "2026-11-21T14:38:48.708Z", "by": null, "kind": "visible"}], "decision": {"at": "2026-11-21T14:38:46.662Z", "by": {"id": "b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01", "displayName": "Megan Bowen", "channelUserId": "29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01"}, "outcome": "approved", "afterwards": "revert"}, "openedAt": "2026-11-21T14:38:46.182Z", "diagnosis": {"app": "other", "lead": "per-user-mfa-disabled", "user": {"id": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02", "displayName": "Adele Vance", "userPrincipalName": "AdeleV@contoso.example"}, "symptom": "option-missing", "findings": [{"cause": "per-user-mfa-disabled", "reason": null, "verdict": "confirmed", "evidence": [{"fact": "perUserMfaState", "readAt": "2026-11-21T14:38:46.169Z", "source": "GET /beta/users/{id}/authentication/requirements", "observed": "disabled", "requestId": "380e26de-1351-4827-8bba-d61bb611d4ee"}, {"fact": "securityDefaults", "readAt": "2026-11-21T14:38:45.522Z", "source": "GET /v1.0/policies/identitySecurityDefaultsEnforcementPolicy", "observed": "false", "requestId": "99ebd6cf-dd1c-421b-9e28-d1f164390d35"}, {"fact": "conditionalAccess", "readAt": "2026-11-21T14:38:45.502Z", "source": "GET /v1.0/identity/conditionalAccess/policies", "observed": "Require MFA for all users (always)", "requestId": "3a124707-a8e6-4b3d-adf5-25bcc013f492"}], "remedies": ["enforce", "register-method"]}, {"cause": "per-user-mfa-not-enforced", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "perUserMfaState", "readAt": "2026-11-21T14:38:46.169Z", "source": "GET /beta/users/{id}/authentication/requirements", "observed": "disabled", "requestId": "380e26de-1351-4827-8bba-d61bb611d4ee"}], "remedies": []}, {"cause": "tenant-switch-off", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "appPasswordsAllowed", "readAt": "2026-11-21T14:38:45.477Z", "source": "GET /beta/policies/mfaServicePolicy", "observed": "true", "requestId": "643ed43e-3ece-4094-9a03-08164eb562aa"}], "remedies": []}, {"cause": "tenant-switch-unknown", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "appPasswordsAllowed", "readAt": "2026-11-21T14:38:45.477Z", "source": "GET /beta/policies/mfaServicePolicy", "observed": "true", "requestId": "643ed43e-3ece-4094-9a03-08164eb562aa"}], "remedies": []}, {"cause": "no-mfa-method", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "registeredMethods", "readAt": "2026-11-21T14:38:46.169Z", "source": "GET /beta/users/{id}/authentication/methods", "observed": "password, microsoftAuthenticator", "requestId": "40d3bda5-46e9-4656-8a57-4cdee930433c"}], "remedies": []}, {"cause": "not-yet-propagated", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "perUserMfaState", "readAt": "2026-11-21T14:38:46.169Z", "source": "GET /beta/users/{id}/authentication/requirements", "observed": "disabled", "requestId": "380e26de-1351-4827-8bba-d61bb611d4ee"}, {"fact": "stateChangedAt", "readAt": "2026-11-21T14:38:46.169Z", "source": "GET /beta/auditLogs/directoryAudits", "observed": "2026-11-21T14:38:45.072Z", "requestId": "585d8b47-4adc-442b-84d0-bac305e41d4f"}, {"fact": "sessionsValidFrom", "readAt": "2026-11-21T14:38:46.169Z", "source": "GET /beta/users/{id}", "observed": "2026-10-22T14:38:39.482Z", "requestId": "4f9c07a6-982b-4d39-bf02-a6f60d5b7375"}], "remedies": []}, {"cause": "guest-account", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "external", "readAt": "2026-11-21T14:38:46.169Z", "source": "GET /beta/users/{id}", "observed": "false", "requestId": "4f9c07a6-982b-4d39-bf02-a6f60d5b7375"}], "remedies": []}, {"cause": "account-blocked", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "accountEnabled", "readAt": "2026-11-21T14:38:46.169Z", "source": "GET /beta/users/{id}", "observed": "true", "requestId": "4f9c07a6-982b-4d39-bf02-a6f60d5b7375"}], "remedies": []}, {"cause": "privileged-account", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "activeRoleIds", "readAt": "2026-11-21T14:38:46.169Z", "source": "GET /beta/roleManagement/directory/transitiveRoleAssignments", "observed": "none", "requestId": "10558e99-640b-42cc-80f3-deec6fc5ee1a"}], "remedies": []}, {"cause": "security-info-blocked", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "conditionalAccess", "readAt": "2026-11-21T14:38:45.502Z", "source": "GET /v1.0/identity/conditionalAccess/policies", "observed": "none", "requestId": "3a124707-a8e6-4b3d-adf5-25bcc013f492"}, {"fact": "registeredMethods", "readAt": "2026-11-21T14:38:46.169Z", "source": "GET /beta/users/{id}/authentication/methods", "observed": "password, microsoftAuthenticator", "requestId": "40d3bda5-46e9-4656-8a57-4cdee930433c"}], "remedies": []}, {"cause": "legacy-page", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "symptom", "readAt": "2026-11-21T14:38:46.181Z", "source": "answer", "observed": "option-missing"}], "remedies": []}, {"cause": "limit-reached", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "symptom", "readAt": "2026-11-21T14:38:46.181Z", "source": "answer", "observed": "option-missing"}], "remedies": []}, {"cause": "switch-turned-off-later", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "symptom", "readAt": "2026-11-21T14:38:46.181Z", "source": "answer", "observed": "option-missing"}, {"fact": "appPasswordsAllowed", "readAt": "2026-11-21T14:38:45.477Z", "source": "GET /beta/policies/mfaServicePolicy", "observed": "true", "requestId": "643ed43e-3ece-4094-9a03-08164eb562aa"}], "remedies": []}, {"cause": "phone-only", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "registeredMethods", "readAt": "2026-11-21T14:38:46.169Z", "source": "GET /beta/users/{id}/authentication/methods", "observed": "password, microsoftAuthenticator", "requestId": "40d3bda5-46e9-4656-8a57-4cdee930433c"}], "remedies": []}], "mfaDemandedBy": [{"by": "conditional-access", "policyId": "7e5c1d3a-92b4-4f60-8d17-a3b6c9e0f154", "certainty": "always", "displayName": "Require MFA for all users"}]}, "privilege": {"kind": "none"}, "requester": {"id": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02", "displayName": "Adele Vance"}, "updatedAt": "2026-11-21T14:38:48.708Z"}'),
	('654099ee-add5-466f-8d12-a6cf611b2853', '6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5', 10, 'resolved', 'enforce', 'a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08', 'a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08', 'per-user-mfa-disabled', '2026-11-21 14:38:46.373+00', '2026-11-21 14:38:49.034+00', '2026-11-21 14:38:47.021+00', DEFAULT, '{"note": null, "steps": [{"at": "2026-11-21T14:38:47.021Z", "name": "enforce", "status": 204, "outcome": "done", "requestId": "ecfde149-4e9b-41f8-9449-ae40cc8a25e7"}, {"at": "2026-11-21T14:38:47.151Z", "name": "read-back", "status": null, "outcome": "done", "requestId": null}, {"at": "2026-11-21T14:38:47.587Z", "name": "sign-out", "status": 200, "outcome": "done", "requestId": "227f0a66-d942-44bb-ab73-bbc8b4b856f7"}, {"at": "2026-11-21T14:38:48.695Z", "name": "visible", "status": null, "outcome": "done", "requestId": null}], "target": {"id": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08", "displayName": "Isaiah Langer"}, "history": [{"at": "2026-11-21T14:38:46.795Z", "by": {"id": "b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01", "displayName": "Megan Bowen"}, "kind": "approve"}, {"at": "2026-11-21T14:38:47.638Z", "by": null, "kind": "enforced"}, {"at": "2026-11-21T14:38:48.695Z", "by": null, "kind": "visible"}, {"at": "2026-11-21T14:38:49.034Z", "by": {"id": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08", "displayName": "Isaiah Langer"}, "kind": "it-worked"}], "decision": {"at": "2026-11-21T14:38:46.795Z", "by": {"id": "b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01", "displayName": "Megan Bowen", "channelUserId": "29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01"}, "outcome": "approved", "afterwards": "keep"}, "openedAt": "2026-11-21T14:38:46.373Z", "diagnosis": {"app": "other", "lead": "per-user-mfa-disabled", "user": {"id": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08", "displayName": "Isaiah Langer", "userPrincipalName": "IsaiahL@contoso.example"}, "symptom": "option-missing", "findings": [{"cause": "per-user-mfa-disabled", "reason": null, "verdict": "confirmed", "evidence": [{"fact": "perUserMfaState", "readAt": "2026-11-21T14:38:46.369Z", "source": "GET /beta/users/{id}/authentication/requirements", "observed": "disabled", "requestId": "e8f6b097-102b-4ddd-8a42-124992fd428b"}, {"fact": "securityDefaults", "readAt": "2026-11-21T14:38:45.522Z", "source": "GET /v1.0/policies/identitySecurityDefaultsEnforcementPolicy", "observed": "false", "requestId": "99ebd6cf-dd1c-421b-9e28-d1f164390d35"}, {"fact": "conditionalAccess", "readAt": "2026-11-21T14:38:45.502Z", "source": "GET /v1.0/identity/conditionalAccess/policies", "observed": "Require MFA for all users (always)", "requestId": "3a124707-a8e6-4b3d-adf5-25bcc013f492"}], "remedies": ["enforce", "register-method"]}, {"cause": "per-user-mfa-not-enforced", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "perUserMfaState", "readAt": "2026-11-21T14:38:46.369Z", "source": "GET /beta/users/{id}/authentication/requirements", "observed": "disabled", "requestId": "e8f6b097-102b-4ddd-8a42-124992fd428b"}], "remedies": []}, {"cause": "tenant-switch-off", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "appPasswordsAllowed", "readAt": "2026-11-21T14:38:45.477Z", "source": "GET /beta/policies/mfaServicePolicy", "observed": "true", "requestId": "643ed43e-3ece-4094-9a03-08164eb562aa"}], "remedies": []}, {"cause": "tenant-switch-unknown", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "appPasswordsAllowed", "readAt": "2026-11-21T14:38:45.477Z", "source": "GET /beta/policies/mfaServicePolicy", "observed": "true", "requestId": "643ed43e-3ece-4094-9a03-08164eb562aa"}], "remedies": []}, {"cause": "no-mfa-method", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "registeredMethods", "readAt": "2026-11-21T14:38:46.369Z", "source": "GET /beta/users/{id}/authentication/methods", "observed": "password, microsoftAuthenticator, phone", "requestId": "82dc4907-1b04-4bcb-b05c-e685138810c3"}], "remedies": []}, {"cause": "not-yet-propagated", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "perUserMfaState", "readAt": "2026-11-21T14:38:46.369Z", "source": "GET /beta/users/{id}/authentication/requirements", "observed": "disabled", "requestId": "e8f6b097-102b-4ddd-8a42-124992fd428b"}, {"fact": "stateChangedAt", "readAt": "2026-11-21T14:38:46.369Z", "source": "GET /beta/auditLogs/directoryAudits", "observed": "none", "requestId": "9f288eb0-b18e-41f8-8beb-91b47f4426ab"}, {"fact": "sessionsValidFrom", "readAt": "2026-11-21T14:38:46.369Z", "source": "GET /beta/users/{id}", "observed": "2026-10-22T14:38:39.482Z", "requestId": "74145874-8518-4f64-9180-d3fc9ad64f66"}], "remedies": []}, {"cause": "guest-account", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "external", "readAt": "2026-11-21T14:38:46.369Z", "source": "GET /beta/users/{id}", "observed": "false", "requestId": "74145874-8518-4f64-9180-d3fc9ad64f66"}], "remedies": []}, {"cause": "account-blocked", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "accountEnabled", "readAt": "2026-11-21T14:38:46.369Z", "source": "GET /beta/users/{id}", "observed": "true", "requestId": "74145874-8518-4f64-9180-d3fc9ad64f66"}], "remedies": []}, {"cause": "privileged-account", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "activeRoleIds", "readAt": "2026-11-21T14:38:46.369Z", "source": "GET /beta/roleManagement/directory/transitiveRoleAssignments", "observed": "none", "requestId": "943c06c2-88f6-4710-beae-bfebcb86b6a4"}], "remedies": []}, {"cause": "security-info-blocked", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "conditionalAccess", "readAt": "2026-11-21T14:38:45.502Z", "source": "GET /v1.0/identity/conditionalAccess/policies", "observed": "none", "requestId": "3a124707-a8e6-4b3d-adf5-25bcc013f492"}, {"fact": "registeredMethods", "readAt": "2026-11-21T14:38:46.369Z", "source": "GET /beta/users/{id}/authentication/methods", "observed": "password, microsoftAuthenticator, phone", "requestId": "82dc4907-1b04-4bcb-b05c-e685138810c3"}], "remedies": []}, {"cause": "legacy-page", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "symptom", "readAt": "2026-11-21T14:38:46.372Z", "source": "answer", "observed": "option-missing"}], "remedies": []}, {"cause": "limit-reached", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "symptom", "readAt": "2026-11-21T14:38:46.372Z", "source": "answer", "observed": "option-missing"}], "remedies": []}, {"cause": "switch-turned-off-later", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "symptom", "readAt": "2026-11-21T14:38:46.372Z", "source": "answer", "observed": "option-missing"}, {"fact": "appPasswordsAllowed", "readAt": "2026-11-21T14:38:45.477Z", "source": "GET /beta/policies/mfaServicePolicy", "observed": "true", "requestId": "643ed43e-3ece-4094-9a03-08164eb562aa"}], "remedies": []}, {"cause": "phone-only", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "registeredMethods", "readAt": "2026-11-21T14:38:46.369Z", "source": "GET /beta/users/{id}/authentication/methods", "observed": "password, microsoftAuthenticator, phone", "requestId": "82dc4907-1b04-4bcb-b05c-e685138810c3"}], "remedies": []}], "mfaDemandedBy": [{"by": "conditional-access", "policyId": "7e5c1d3a-92b4-4f60-8d17-a3b6c9e0f154", "certainty": "always", "displayName": "Require MFA for all users"}]}, "privilege": {"kind": "none"}, "requester": {"id": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08", "displayName": "Isaiah Langer"}, "updatedAt": "2026-11-21T14:38:49.034Z"}');
INSERT INTO public.deliveries VALUES
	('584a6fc4-884e-4311-ac47-b738c620b842', '6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5', '00d08ec3-1dd9-4ab0-9422-f25441946711', 1, 'asked', 'sent', NULL, '2026-11-21 14:38:45.838+00', '2026-11-21 14:38:46.076+00', '', '19:approvals@thread.tacv2', '2026-11-21 14:38:45.944+00'),
	('9c498d0f-6fc6-4f9a-adb0-f49763253f37', '6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5', 'd57e89aa-7eaf-4413-9a82-0072097d59f8', 1, 'asked', 'sent', NULL, '2026-11-21 14:38:46.184+00', '2026-11-21 14:38:46.275+00', '', '19:approvals@thread.tacv2', '2026-11-21 14:38:46.253+00'),
	('b7101cfb-e416-4990-acb7-b69ed49e5d35', '6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5', '654099ee-add5-466f-8d12-a6cf611b2853', 1, 'asked', 'sent', NULL, '2026-11-21 14:38:46.374+00', '2026-11-21 14:38:46.405+00', '', '19:approvals@thread.tacv2', '2026-11-21 14:38:46.391+00'),
	('5b828b01-73e5-4a61-940d-786cc829aad6', '6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5', 'fdadeed3-be5f-4dbe-a19a-c18641e682c1', 1, 'asked', 'sent', NULL, '2026-11-21 14:38:46.573+00', '2026-11-21 14:38:46.619+00', '', '19:approvals@thread.tacv2', '2026-11-21 14:38:46.594+00'),
	('9e31e96e-24f1-4aa1-a82d-e42014e69a8e', '6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5', 'fdadeed3-be5f-4dbe-a19a-c18641e682c1', 2, 'declined', 'sent', NULL, '2026-11-21 14:38:46.955+00', '2026-11-21 14:38:47.141+00', '', 'a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b', '2026-11-21 14:38:46.996+00'),
	('035c0d8b-367e-4615-88a7-a92a7113091d', '6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5', 'd57e89aa-7eaf-4413-9a82-0072097d59f8', 9, 'ready', 'sent', NULL, '2026-11-21 14:38:48.72+00', '2026-11-21 14:38:48.803+00', '', 'a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02', '2026-11-21 14:38:48.769+00'),
	('4c15cb07-f204-4f9a-8328-7e54c18a7e11', '6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5', '654099ee-add5-466f-8d12-a6cf611b2853', 9, 'ready', 'sent', NULL, '2026-11-21 14:38:48.708+00', '2026-11-21 14:38:48.802+00', '', 'a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08', '2026-11-21 14:38:48.758+00');
INSERT INTO public.kysely_migration VALUES
	('0001-first-tables', '2026-11-21T14:38:44.552Z'),
	('0002-audit', '2026-11-21T14:38:44.562Z'),
	('0003-readers', '2026-11-21T14:38:44.564Z'),
	('0004-telling', '2026-11-21T14:38:44.569Z'),
	('0005-mfa-states', '2026-11-21T14:38:44.573Z');
INSERT INTO public.kysely_migration_lock VALUES
	('migration_lock', 0);
INSERT INTO public.mfa_looks VALUES
	('6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5', '2026-11-21 14:38:44.823+00', NULL, false, NULL);
INSERT INTO public.send_limits VALUES
	('conversation 6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5 19:approvals@thread.tacv2;messageid=1700000000012', 1795271932.139576),
	('conversation 6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5 a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b', 1795271932.502426),
	('hour 6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5 a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b', 1795271940.9024262),
	('hour 6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5 19:approvals@thread.tacv2;messageid=1700000000012', 1795271939.1395764),
	('conversation 6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5 a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01', 1795271928.190171),
	('hour 6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5 a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01', 1795271932.3901713),
	('tenant 6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5', 1795271930.5241652),
	('conversation 6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5 a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08', 1795271937.502426),
	('conversation 6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5 19:approvals@thread.tacv2;messageid=1700000000016', 1795271929.453506),
	('hour 6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5 19:approvals@thread.tacv2;messageid=1700000000016', 1795271932.2535062),
	('hour 6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5 a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08', 1795271952.9024267),
	('conversation 6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5 19:approvals@thread.tacv2', 1795271930.190171),
	('hour 6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5 19:approvals@thread.tacv2', 1795271937.1901715),
	('conversation 6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5 a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02', 1795271934.258996),
	('hour 6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5 a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02', 1795271945.4589965),
	('conversation 6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5 19:approvals@thread.tacv2;messageid=1700000000008', 1795271931.00468),
	('hour 6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5 19:approvals@thread.tacv2;messageid=1700000000008', 1795271936.6046803);
INSERT INTO public.welcomes VALUES
	('6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5', '19:approvals@thread.tacv2', '2026-11-21 14:38:44.871+00');
SELECT pg_catalog.setval('public.case_cards_place_seq', 11, true);
ALTER TABLE ONLY pgboss.archive
    ADD CONSTRAINT archive_pkey PRIMARY KEY (name, id);
ALTER TABLE ONLY pgboss.job
    ADD CONSTRAINT job_pkey PRIMARY KEY (name, id);
ALTER TABLE ONLY pgboss.j00f3196e190cd065a00ca396e40748ddea0147c0bb48801c63c6847c
    ADD CONSTRAINT j00f3196e190cd065a00ca396e40748ddea0147c0bb48801c63c6847c_pkey PRIMARY KEY (name, id);
ALTER TABLE ONLY pgboss.j045eca4973d4f2c2c3576e9e6b08daed4fc5bc0260be3d11163df2f4
    ADD CONSTRAINT j045eca4973d4f2c2c3576e9e6b08daed4fc5bc0260be3d11163df2f4_pkey PRIMARY KEY (name, id);
ALTER TABLE ONLY pgboss.j0fb07696c5d1055c4864662b311feba8323c609432e9fd2aee598c54
    ADD CONSTRAINT j0fb07696c5d1055c4864662b311feba8323c609432e9fd2aee598c54_pkey PRIMARY KEY (name, id);
ALTER TABLE ONLY pgboss.j176bd2d4b39bc227b0f1817675a0ad59b8e4ffbb4bc5368ef1d62f95
    ADD CONSTRAINT j176bd2d4b39bc227b0f1817675a0ad59b8e4ffbb4bc5368ef1d62f95_pkey PRIMARY KEY (name, id);
ALTER TABLE ONLY pgboss.j25c0f1607c90b10b4b19137af1a6ac944dcfd640e066cd1fbf9ebbd5
    ADD CONSTRAINT j25c0f1607c90b10b4b19137af1a6ac944dcfd640e066cd1fbf9ebbd5_pkey PRIMARY KEY (name, id);
ALTER TABLE ONLY pgboss.j4b119f67796a4b8f36cb0583dd1ae10bfea0ab514356b381cfdaa22e
    ADD CONSTRAINT j4b119f67796a4b8f36cb0583dd1ae10bfea0ab514356b381cfdaa22e_pkey PRIMARY KEY (name, id);
ALTER TABLE ONLY pgboss.j4d6c8f2e91ed0fe4e123834227a5f57d2cf435c704bbd449a3d8924c
    ADD CONSTRAINT j4d6c8f2e91ed0fe4e123834227a5f57d2cf435c704bbd449a3d8924c_pkey PRIMARY KEY (name, id);
ALTER TABLE ONLY pgboss.j85a46b5e2f6632e8d73e4048553d42079e27d03dda40d0ea01bee61b
    ADD CONSTRAINT j85a46b5e2f6632e8d73e4048553d42079e27d03dda40d0ea01bee61b_pkey PRIMARY KEY (name, id);
ALTER TABLE ONLY pgboss.j8d2fec23f5af168fb24f3b10512b7f358598fbc36740946a6417610b
    ADD CONSTRAINT j8d2fec23f5af168fb24f3b10512b7f358598fbc36740946a6417610b_pkey PRIMARY KEY (name, id);
ALTER TABLE ONLY pgboss.je8fc26dd8cbaccfa686c925b950f618cce99ef6ceefca88c5c3ce0bd
    ADD CONSTRAINT je8fc26dd8cbaccfa686c925b950f618cce99ef6ceefca88c5c3ce0bd_pkey PRIMARY KEY (name, id);
ALTER TABLE ONLY pgboss.jeb8300edc9cf23fdc8513478fd553150fccd894648dabfd86eef8fcd
    ADD CONSTRAINT jeb8300edc9cf23fdc8513478fd553150fccd894648dabfd86eef8fcd_pkey PRIMARY KEY (name, id);
ALTER TABLE ONLY pgboss.queue
    ADD CONSTRAINT queue_pkey PRIMARY KEY (name);
ALTER TABLE ONLY pgboss.schedule
    ADD CONSTRAINT schedule_pkey PRIMARY KEY (name);
ALTER TABLE ONLY pgboss.subscription
    ADD CONSTRAINT subscription_pkey PRIMARY KEY (event, name);
ALTER TABLE ONLY pgboss.version
    ADD CONSTRAINT version_pkey PRIMARY KEY (version);
ALTER TABLE ONLY public.addresses
    ADD CONSTRAINT addresses_pkey PRIMARY KEY (tenant_id, owner_id);
ALTER TABLE ONLY public.audit_head
    ADD CONSTRAINT audit_head_pkey PRIMARY KEY (only_one);
ALTER TABLE ONLY public.audit
    ADD CONSTRAINT audit_pkey PRIMARY KEY (seq);
ALTER TABLE ONLY public.bot_state
    ADD CONSTRAINT bot_state_pkey PRIMARY KEY (key);
ALTER TABLE ONLY public.case_cards
    ADD CONSTRAINT case_cards_pkey PRIMARY KEY (case_id, conversation_id, activity_id);
ALTER TABLE ONLY public.cases
    ADD CONSTRAINT cases_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT deliveries_one_per_reader UNIQUE (case_id, message, case_version, reader_id);
ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT deliveries_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.kysely_migration_lock
    ADD CONSTRAINT kysely_migration_lock_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.kysely_migration
    ADD CONSTRAINT kysely_migration_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.mfa_looks
    ADD CONSTRAINT mfa_looks_pkey PRIMARY KEY (tenant_id);
ALTER TABLE ONLY public.mfa_states
    ADD CONSTRAINT mfa_states_pkey PRIMARY KEY (tenant_id, owner_id);
ALTER TABLE ONLY public.send_limits
    ADD CONSTRAINT send_limits_pkey PRIMARY KEY (key);
ALTER TABLE ONLY public.switch_answers
    ADD CONSTRAINT switch_answers_pkey PRIMARY KEY (tenant_id);
ALTER TABLE ONLY public.welcomes
    ADD CONSTRAINT welcomes_pkey PRIMARY KEY (tenant_id, owner_id);
CREATE INDEX archive_i1 ON pgboss.archive USING btree (archived_on);
CREATE UNIQUE INDEX j00f3196e190cd065a00ca396e40748ddea0147c0bb48801c63c6847c_i1 ON pgboss.j00f3196e190cd065a00ca396e40748ddea0147c0bb48801c63c6847c USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'created'::pgboss.job_state) AND (policy = 'short'::text));
CREATE UNIQUE INDEX j00f3196e190cd065a00ca396e40748ddea0147c0bb48801c63c6847c_i2 ON pgboss.j00f3196e190cd065a00ca396e40748ddea0147c0bb48801c63c6847c USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'active'::pgboss.job_state) AND (policy = 'singleton'::text));
CREATE UNIQUE INDEX j00f3196e190cd065a00ca396e40748ddea0147c0bb48801c63c6847c_i3 ON pgboss.j00f3196e190cd065a00ca396e40748ddea0147c0bb48801c63c6847c USING btree (name, state, COALESCE(singleton_key, ''::text)) WHERE ((state <= 'active'::pgboss.job_state) AND (policy = 'stately'::text));
CREATE UNIQUE INDEX j00f3196e190cd065a00ca396e40748ddea0147c0bb48801c63c6847c_i4 ON pgboss.j00f3196e190cd065a00ca396e40748ddea0147c0bb48801c63c6847c USING btree (name, singleton_on, COALESCE(singleton_key, ''::text)) WHERE ((state <> 'cancelled'::pgboss.job_state) AND (singleton_on IS NOT NULL));
CREATE INDEX j00f3196e190cd065a00ca396e40748ddea0147c0bb48801c63c6847c_i5 ON pgboss.j00f3196e190cd065a00ca396e40748ddea0147c0bb48801c63c6847c USING btree (name, start_after) INCLUDE (priority, created_on, id) WHERE (state < 'active'::pgboss.job_state);
CREATE UNIQUE INDEX j045eca4973d4f2c2c3576e9e6b08daed4fc5bc0260be3d11163df2f4_i1 ON pgboss.j045eca4973d4f2c2c3576e9e6b08daed4fc5bc0260be3d11163df2f4 USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'created'::pgboss.job_state) AND (policy = 'short'::text));
CREATE UNIQUE INDEX j045eca4973d4f2c2c3576e9e6b08daed4fc5bc0260be3d11163df2f4_i2 ON pgboss.j045eca4973d4f2c2c3576e9e6b08daed4fc5bc0260be3d11163df2f4 USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'active'::pgboss.job_state) AND (policy = 'singleton'::text));
CREATE UNIQUE INDEX j045eca4973d4f2c2c3576e9e6b08daed4fc5bc0260be3d11163df2f4_i3 ON pgboss.j045eca4973d4f2c2c3576e9e6b08daed4fc5bc0260be3d11163df2f4 USING btree (name, state, COALESCE(singleton_key, ''::text)) WHERE ((state <= 'active'::pgboss.job_state) AND (policy = 'stately'::text));
CREATE UNIQUE INDEX j045eca4973d4f2c2c3576e9e6b08daed4fc5bc0260be3d11163df2f4_i4 ON pgboss.j045eca4973d4f2c2c3576e9e6b08daed4fc5bc0260be3d11163df2f4 USING btree (name, singleton_on, COALESCE(singleton_key, ''::text)) WHERE ((state <> 'cancelled'::pgboss.job_state) AND (singleton_on IS NOT NULL));
CREATE INDEX j045eca4973d4f2c2c3576e9e6b08daed4fc5bc0260be3d11163df2f4_i5 ON pgboss.j045eca4973d4f2c2c3576e9e6b08daed4fc5bc0260be3d11163df2f4 USING btree (name, start_after) INCLUDE (priority, created_on, id) WHERE (state < 'active'::pgboss.job_state);
CREATE UNIQUE INDEX j0fb07696c5d1055c4864662b311feba8323c609432e9fd2aee598c54_i1 ON pgboss.j0fb07696c5d1055c4864662b311feba8323c609432e9fd2aee598c54 USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'created'::pgboss.job_state) AND (policy = 'short'::text));
CREATE UNIQUE INDEX j0fb07696c5d1055c4864662b311feba8323c609432e9fd2aee598c54_i2 ON pgboss.j0fb07696c5d1055c4864662b311feba8323c609432e9fd2aee598c54 USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'active'::pgboss.job_state) AND (policy = 'singleton'::text));
CREATE UNIQUE INDEX j0fb07696c5d1055c4864662b311feba8323c609432e9fd2aee598c54_i3 ON pgboss.j0fb07696c5d1055c4864662b311feba8323c609432e9fd2aee598c54 USING btree (name, state, COALESCE(singleton_key, ''::text)) WHERE ((state <= 'active'::pgboss.job_state) AND (policy = 'stately'::text));
CREATE UNIQUE INDEX j0fb07696c5d1055c4864662b311feba8323c609432e9fd2aee598c54_i4 ON pgboss.j0fb07696c5d1055c4864662b311feba8323c609432e9fd2aee598c54 USING btree (name, singleton_on, COALESCE(singleton_key, ''::text)) WHERE ((state <> 'cancelled'::pgboss.job_state) AND (singleton_on IS NOT NULL));
CREATE INDEX j0fb07696c5d1055c4864662b311feba8323c609432e9fd2aee598c54_i5 ON pgboss.j0fb07696c5d1055c4864662b311feba8323c609432e9fd2aee598c54 USING btree (name, start_after) INCLUDE (priority, created_on, id) WHERE (state < 'active'::pgboss.job_state);
CREATE UNIQUE INDEX j176bd2d4b39bc227b0f1817675a0ad59b8e4ffbb4bc5368ef1d62f95_i1 ON pgboss.j176bd2d4b39bc227b0f1817675a0ad59b8e4ffbb4bc5368ef1d62f95 USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'created'::pgboss.job_state) AND (policy = 'short'::text));
CREATE UNIQUE INDEX j176bd2d4b39bc227b0f1817675a0ad59b8e4ffbb4bc5368ef1d62f95_i2 ON pgboss.j176bd2d4b39bc227b0f1817675a0ad59b8e4ffbb4bc5368ef1d62f95 USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'active'::pgboss.job_state) AND (policy = 'singleton'::text));
CREATE UNIQUE INDEX j176bd2d4b39bc227b0f1817675a0ad59b8e4ffbb4bc5368ef1d62f95_i3 ON pgboss.j176bd2d4b39bc227b0f1817675a0ad59b8e4ffbb4bc5368ef1d62f95 USING btree (name, state, COALESCE(singleton_key, ''::text)) WHERE ((state <= 'active'::pgboss.job_state) AND (policy = 'stately'::text));
CREATE UNIQUE INDEX j176bd2d4b39bc227b0f1817675a0ad59b8e4ffbb4bc5368ef1d62f95_i4 ON pgboss.j176bd2d4b39bc227b0f1817675a0ad59b8e4ffbb4bc5368ef1d62f95 USING btree (name, singleton_on, COALESCE(singleton_key, ''::text)) WHERE ((state <> 'cancelled'::pgboss.job_state) AND (singleton_on IS NOT NULL));
CREATE INDEX j176bd2d4b39bc227b0f1817675a0ad59b8e4ffbb4bc5368ef1d62f95_i5 ON pgboss.j176bd2d4b39bc227b0f1817675a0ad59b8e4ffbb4bc5368ef1d62f95 USING btree (name, start_after) INCLUDE (priority, created_on, id) WHERE (state < 'active'::pgboss.job_state);
CREATE UNIQUE INDEX j25c0f1607c90b10b4b19137af1a6ac944dcfd640e066cd1fbf9ebbd5_i1 ON pgboss.j25c0f1607c90b10b4b19137af1a6ac944dcfd640e066cd1fbf9ebbd5 USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'created'::pgboss.job_state) AND (policy = 'short'::text));
CREATE UNIQUE INDEX j25c0f1607c90b10b4b19137af1a6ac944dcfd640e066cd1fbf9ebbd5_i2 ON pgboss.j25c0f1607c90b10b4b19137af1a6ac944dcfd640e066cd1fbf9ebbd5 USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'active'::pgboss.job_state) AND (policy = 'singleton'::text));
CREATE UNIQUE INDEX j25c0f1607c90b10b4b19137af1a6ac944dcfd640e066cd1fbf9ebbd5_i3 ON pgboss.j25c0f1607c90b10b4b19137af1a6ac944dcfd640e066cd1fbf9ebbd5 USING btree (name, state, COALESCE(singleton_key, ''::text)) WHERE ((state <= 'active'::pgboss.job_state) AND (policy = 'stately'::text));
CREATE UNIQUE INDEX j25c0f1607c90b10b4b19137af1a6ac944dcfd640e066cd1fbf9ebbd5_i4 ON pgboss.j25c0f1607c90b10b4b19137af1a6ac944dcfd640e066cd1fbf9ebbd5 USING btree (name, singleton_on, COALESCE(singleton_key, ''::text)) WHERE ((state <> 'cancelled'::pgboss.job_state) AND (singleton_on IS NOT NULL));
CREATE INDEX j25c0f1607c90b10b4b19137af1a6ac944dcfd640e066cd1fbf9ebbd5_i5 ON pgboss.j25c0f1607c90b10b4b19137af1a6ac944dcfd640e066cd1fbf9ebbd5 USING btree (name, start_after) INCLUDE (priority, created_on, id) WHERE (state < 'active'::pgboss.job_state);
CREATE UNIQUE INDEX j4b119f67796a4b8f36cb0583dd1ae10bfea0ab514356b381cfdaa22e_i1 ON pgboss.j4b119f67796a4b8f36cb0583dd1ae10bfea0ab514356b381cfdaa22e USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'created'::pgboss.job_state) AND (policy = 'short'::text));
CREATE UNIQUE INDEX j4b119f67796a4b8f36cb0583dd1ae10bfea0ab514356b381cfdaa22e_i2 ON pgboss.j4b119f67796a4b8f36cb0583dd1ae10bfea0ab514356b381cfdaa22e USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'active'::pgboss.job_state) AND (policy = 'singleton'::text));
CREATE UNIQUE INDEX j4b119f67796a4b8f36cb0583dd1ae10bfea0ab514356b381cfdaa22e_i3 ON pgboss.j4b119f67796a4b8f36cb0583dd1ae10bfea0ab514356b381cfdaa22e USING btree (name, state, COALESCE(singleton_key, ''::text)) WHERE ((state <= 'active'::pgboss.job_state) AND (policy = 'stately'::text));
CREATE UNIQUE INDEX j4b119f67796a4b8f36cb0583dd1ae10bfea0ab514356b381cfdaa22e_i4 ON pgboss.j4b119f67796a4b8f36cb0583dd1ae10bfea0ab514356b381cfdaa22e USING btree (name, singleton_on, COALESCE(singleton_key, ''::text)) WHERE ((state <> 'cancelled'::pgboss.job_state) AND (singleton_on IS NOT NULL));
CREATE INDEX j4b119f67796a4b8f36cb0583dd1ae10bfea0ab514356b381cfdaa22e_i5 ON pgboss.j4b119f67796a4b8f36cb0583dd1ae10bfea0ab514356b381cfdaa22e USING btree (name, start_after) INCLUDE (priority, created_on, id) WHERE (state < 'active'::pgboss.job_state);
CREATE UNIQUE INDEX j4d6c8f2e91ed0fe4e123834227a5f57d2cf435c704bbd449a3d8924c_i1 ON pgboss.j4d6c8f2e91ed0fe4e123834227a5f57d2cf435c704bbd449a3d8924c USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'created'::pgboss.job_state) AND (policy = 'short'::text));
CREATE UNIQUE INDEX j4d6c8f2e91ed0fe4e123834227a5f57d2cf435c704bbd449a3d8924c_i2 ON pgboss.j4d6c8f2e91ed0fe4e123834227a5f57d2cf435c704bbd449a3d8924c USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'active'::pgboss.job_state) AND (policy = 'singleton'::text));
CREATE UNIQUE INDEX j4d6c8f2e91ed0fe4e123834227a5f57d2cf435c704bbd449a3d8924c_i3 ON pgboss.j4d6c8f2e91ed0fe4e123834227a5f57d2cf435c704bbd449a3d8924c USING btree (name, state, COALESCE(singleton_key, ''::text)) WHERE ((state <= 'active'::pgboss.job_state) AND (policy = 'stately'::text));
CREATE UNIQUE INDEX j4d6c8f2e91ed0fe4e123834227a5f57d2cf435c704bbd449a3d8924c_i4 ON pgboss.j4d6c8f2e91ed0fe4e123834227a5f57d2cf435c704bbd449a3d8924c USING btree (name, singleton_on, COALESCE(singleton_key, ''::text)) WHERE ((state <> 'cancelled'::pgboss.job_state) AND (singleton_on IS NOT NULL));
CREATE INDEX j4d6c8f2e91ed0fe4e123834227a5f57d2cf435c704bbd449a3d8924c_i5 ON pgboss.j4d6c8f2e91ed0fe4e123834227a5f57d2cf435c704bbd449a3d8924c USING btree (name, start_after) INCLUDE (priority, created_on, id) WHERE (state < 'active'::pgboss.job_state);
CREATE UNIQUE INDEX j85a46b5e2f6632e8d73e4048553d42079e27d03dda40d0ea01bee61b_i1 ON pgboss.j85a46b5e2f6632e8d73e4048553d42079e27d03dda40d0ea01bee61b USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'created'::pgboss.job_state) AND (policy = 'short'::text));
CREATE UNIQUE INDEX j85a46b5e2f6632e8d73e4048553d42079e27d03dda40d0ea01bee61b_i2 ON pgboss.j85a46b5e2f6632e8d73e4048553d42079e27d03dda40d0ea01bee61b USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'active'::pgboss.job_state) AND (policy = 'singleton'::text));
CREATE UNIQUE INDEX j85a46b5e2f6632e8d73e4048553d42079e27d03dda40d0ea01bee61b_i3 ON pgboss.j85a46b5e2f6632e8d73e4048553d42079e27d03dda40d0ea01bee61b USING btree (name, state, COALESCE(singleton_key, ''::text)) WHERE ((state <= 'active'::pgboss.job_state) AND (policy = 'stately'::text));
CREATE UNIQUE INDEX j85a46b5e2f6632e8d73e4048553d42079e27d03dda40d0ea01bee61b_i4 ON pgboss.j85a46b5e2f6632e8d73e4048553d42079e27d03dda40d0ea01bee61b USING btree (name, singleton_on, COALESCE(singleton_key, ''::text)) WHERE ((state <> 'cancelled'::pgboss.job_state) AND (singleton_on IS NOT NULL));
CREATE INDEX j85a46b5e2f6632e8d73e4048553d42079e27d03dda40d0ea01bee61b_i5 ON pgboss.j85a46b5e2f6632e8d73e4048553d42079e27d03dda40d0ea01bee61b USING btree (name, start_after) INCLUDE (priority, created_on, id) WHERE (state < 'active'::pgboss.job_state);
CREATE UNIQUE INDEX j8d2fec23f5af168fb24f3b10512b7f358598fbc36740946a6417610b_i1 ON pgboss.j8d2fec23f5af168fb24f3b10512b7f358598fbc36740946a6417610b USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'created'::pgboss.job_state) AND (policy = 'short'::text));
CREATE UNIQUE INDEX j8d2fec23f5af168fb24f3b10512b7f358598fbc36740946a6417610b_i2 ON pgboss.j8d2fec23f5af168fb24f3b10512b7f358598fbc36740946a6417610b USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'active'::pgboss.job_state) AND (policy = 'singleton'::text));
CREATE UNIQUE INDEX j8d2fec23f5af168fb24f3b10512b7f358598fbc36740946a6417610b_i3 ON pgboss.j8d2fec23f5af168fb24f3b10512b7f358598fbc36740946a6417610b USING btree (name, state, COALESCE(singleton_key, ''::text)) WHERE ((state <= 'active'::pgboss.job_state) AND (policy = 'stately'::text));
CREATE UNIQUE INDEX j8d2fec23f5af168fb24f3b10512b7f358598fbc36740946a6417610b_i4 ON pgboss.j8d2fec23f5af168fb24f3b10512b7f358598fbc36740946a6417610b USING btree (name, singleton_on, COALESCE(singleton_key, ''::text)) WHERE ((state <> 'cancelled'::pgboss.job_state) AND (singleton_on IS NOT NULL));
CREATE INDEX j8d2fec23f5af168fb24f3b10512b7f358598fbc36740946a6417610b_i5 ON pgboss.j8d2fec23f5af168fb24f3b10512b7f358598fbc36740946a6417610b USING btree (name, start_after) INCLUDE (priority, created_on, id) WHERE (state < 'active'::pgboss.job_state);
CREATE UNIQUE INDEX je8fc26dd8cbaccfa686c925b950f618cce99ef6ceefca88c5c3ce0bd_i1 ON pgboss.je8fc26dd8cbaccfa686c925b950f618cce99ef6ceefca88c5c3ce0bd USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'created'::pgboss.job_state) AND (policy = 'short'::text));
CREATE UNIQUE INDEX je8fc26dd8cbaccfa686c925b950f618cce99ef6ceefca88c5c3ce0bd_i2 ON pgboss.je8fc26dd8cbaccfa686c925b950f618cce99ef6ceefca88c5c3ce0bd USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'active'::pgboss.job_state) AND (policy = 'singleton'::text));
CREATE UNIQUE INDEX je8fc26dd8cbaccfa686c925b950f618cce99ef6ceefca88c5c3ce0bd_i3 ON pgboss.je8fc26dd8cbaccfa686c925b950f618cce99ef6ceefca88c5c3ce0bd USING btree (name, state, COALESCE(singleton_key, ''::text)) WHERE ((state <= 'active'::pgboss.job_state) AND (policy = 'stately'::text));
CREATE UNIQUE INDEX je8fc26dd8cbaccfa686c925b950f618cce99ef6ceefca88c5c3ce0bd_i4 ON pgboss.je8fc26dd8cbaccfa686c925b950f618cce99ef6ceefca88c5c3ce0bd USING btree (name, singleton_on, COALESCE(singleton_key, ''::text)) WHERE ((state <> 'cancelled'::pgboss.job_state) AND (singleton_on IS NOT NULL));
CREATE INDEX je8fc26dd8cbaccfa686c925b950f618cce99ef6ceefca88c5c3ce0bd_i5 ON pgboss.je8fc26dd8cbaccfa686c925b950f618cce99ef6ceefca88c5c3ce0bd USING btree (name, start_after) INCLUDE (priority, created_on, id) WHERE (state < 'active'::pgboss.job_state);
CREATE UNIQUE INDEX jeb8300edc9cf23fdc8513478fd553150fccd894648dabfd86eef8fcd_i1 ON pgboss.jeb8300edc9cf23fdc8513478fd553150fccd894648dabfd86eef8fcd USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'created'::pgboss.job_state) AND (policy = 'short'::text));
CREATE UNIQUE INDEX jeb8300edc9cf23fdc8513478fd553150fccd894648dabfd86eef8fcd_i2 ON pgboss.jeb8300edc9cf23fdc8513478fd553150fccd894648dabfd86eef8fcd USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'active'::pgboss.job_state) AND (policy = 'singleton'::text));
CREATE UNIQUE INDEX jeb8300edc9cf23fdc8513478fd553150fccd894648dabfd86eef8fcd_i3 ON pgboss.jeb8300edc9cf23fdc8513478fd553150fccd894648dabfd86eef8fcd USING btree (name, state, COALESCE(singleton_key, ''::text)) WHERE ((state <= 'active'::pgboss.job_state) AND (policy = 'stately'::text));
CREATE UNIQUE INDEX jeb8300edc9cf23fdc8513478fd553150fccd894648dabfd86eef8fcd_i4 ON pgboss.jeb8300edc9cf23fdc8513478fd553150fccd894648dabfd86eef8fcd USING btree (name, singleton_on, COALESCE(singleton_key, ''::text)) WHERE ((state <> 'cancelled'::pgboss.job_state) AND (singleton_on IS NOT NULL));
CREATE INDEX jeb8300edc9cf23fdc8513478fd553150fccd894648dabfd86eef8fcd_i5 ON pgboss.jeb8300edc9cf23fdc8513478fd553150fccd894648dabfd86eef8fcd USING btree (name, start_after) INCLUDE (priority, created_on, id) WHERE (state < 'active'::pgboss.job_state);
CREATE INDEX addresses_seen ON public.addresses USING btree (tenant_id, seen_at DESC);
CREATE INDEX audit_at ON public.audit USING btree (at, seq);
CREATE INDEX cases_enforced_at ON public.cases USING btree (tenant_id, target_id, enforced_at DESC) WHERE (enforced_at IS NOT NULL);
CREATE INDEX cases_newest_of ON public.cases USING btree (tenant_id, requester_id, opened_at DESC);
CREATE UNIQUE INDEX cases_one_under_way ON public.cases USING btree (tenant_id, target_id, lead) WHERE under_way;
CREATE INDEX cases_open ON public.cases USING btree (tenant_id, opened_at) WHERE (state = 'open'::text);
CREATE INDEX deliveries_missed ON public.deliveries USING btree (tenant_id, owner_id) WHERE (state = 'undeliverable'::text);
CREATE INDEX mfa_states_due ON public.mfa_states USING btree (tenant_id, due_at) WHERE (due_at IS NOT NULL);
ALTER INDEX pgboss.job_pkey ATTACH PARTITION pgboss.j00f3196e190cd065a00ca396e40748ddea0147c0bb48801c63c6847c_pkey;
ALTER INDEX pgboss.job_pkey ATTACH PARTITION pgboss.j045eca4973d4f2c2c3576e9e6b08daed4fc5bc0260be3d11163df2f4_pkey;
ALTER INDEX pgboss.job_pkey ATTACH PARTITION pgboss.j0fb07696c5d1055c4864662b311feba8323c609432e9fd2aee598c54_pkey;
ALTER INDEX pgboss.job_pkey ATTACH PARTITION pgboss.j176bd2d4b39bc227b0f1817675a0ad59b8e4ffbb4bc5368ef1d62f95_pkey;
ALTER INDEX pgboss.job_pkey ATTACH PARTITION pgboss.j25c0f1607c90b10b4b19137af1a6ac944dcfd640e066cd1fbf9ebbd5_pkey;
ALTER INDEX pgboss.job_pkey ATTACH PARTITION pgboss.j4b119f67796a4b8f36cb0583dd1ae10bfea0ab514356b381cfdaa22e_pkey;
ALTER INDEX pgboss.job_pkey ATTACH PARTITION pgboss.j4d6c8f2e91ed0fe4e123834227a5f57d2cf435c704bbd449a3d8924c_pkey;
ALTER INDEX pgboss.job_pkey ATTACH PARTITION pgboss.j85a46b5e2f6632e8d73e4048553d42079e27d03dda40d0ea01bee61b_pkey;
ALTER INDEX pgboss.job_pkey ATTACH PARTITION pgboss.j8d2fec23f5af168fb24f3b10512b7f358598fbc36740946a6417610b_pkey;
ALTER INDEX pgboss.job_pkey ATTACH PARTITION pgboss.je8fc26dd8cbaccfa686c925b950f618cce99ef6ceefca88c5c3ce0bd_pkey;
ALTER INDEX pgboss.job_pkey ATTACH PARTITION pgboss.jeb8300edc9cf23fdc8513478fd553150fccd894648dabfd86eef8fcd_pkey;
CREATE TRIGGER audit_head_stays BEFORE DELETE OR TRUNCATE ON public.audit_head FOR EACH STATEMENT EXECUTE FUNCTION public.audit_refuse();
ALTER TABLE public.audit_head ENABLE ALWAYS TRIGGER audit_head_stays;
CREATE TRIGGER audit_only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit FOR EACH STATEMENT EXECUTE FUNCTION public.audit_refuse();
ALTER TABLE public.audit ENABLE ALWAYS TRIGGER audit_only_grows;
ALTER TABLE ONLY pgboss.j00f3196e190cd065a00ca396e40748ddea0147c0bb48801c63c6847c
    ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY pgboss.j045eca4973d4f2c2c3576e9e6b08daed4fc5bc0260be3d11163df2f4
    ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY pgboss.j0fb07696c5d1055c4864662b311feba8323c609432e9fd2aee598c54
    ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY pgboss.j176bd2d4b39bc227b0f1817675a0ad59b8e4ffbb4bc5368ef1d62f95
    ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY pgboss.j25c0f1607c90b10b4b19137af1a6ac944dcfd640e066cd1fbf9ebbd5
    ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY pgboss.j4b119f67796a4b8f36cb0583dd1ae10bfea0ab514356b381cfdaa22e
    ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY pgboss.j4d6c8f2e91ed0fe4e123834227a5f57d2cf435c704bbd449a3d8924c
    ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY pgboss.j85a46b5e2f6632e8d73e4048553d42079e27d03dda40d0ea01bee61b
    ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY pgboss.j8d2fec23f5af168fb24f3b10512b7f358598fbc36740946a6417610b
    ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY pgboss.je8fc26dd8cbaccfa686c925b950f618cce99ef6ceefca88c5c3ce0bd
    ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY pgboss.jeb8300edc9cf23fdc8513478fd553150fccd894648dabfd86eef8fcd
    ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY pgboss.j00f3196e190cd065a00ca396e40748ddea0147c0bb48801c63c6847c
    ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY pgboss.j045eca4973d4f2c2c3576e9e6b08daed4fc5bc0260be3d11163df2f4
    ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY pgboss.j0fb07696c5d1055c4864662b311feba8323c609432e9fd2aee598c54
    ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY pgboss.j176bd2d4b39bc227b0f1817675a0ad59b8e4ffbb4bc5368ef1d62f95
    ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY pgboss.j25c0f1607c90b10b4b19137af1a6ac944dcfd640e066cd1fbf9ebbd5
    ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY pgboss.j4b119f67796a4b8f36cb0583dd1ae10bfea0ab514356b381cfdaa22e
    ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY pgboss.j4d6c8f2e91ed0fe4e123834227a5f57d2cf435c704bbd449a3d8924c
    ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY pgboss.j85a46b5e2f6632e8d73e4048553d42079e27d03dda40d0ea01bee61b
    ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY pgboss.j8d2fec23f5af168fb24f3b10512b7f358598fbc36740946a6417610b
    ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY pgboss.je8fc26dd8cbaccfa686c925b950f618cce99ef6ceefca88c5c3ce0bd
    ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY pgboss.jeb8300edc9cf23fdc8513478fd553150fccd894648dabfd86eef8fcd
    ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY pgboss.queue
    ADD CONSTRAINT queue_dead_letter_fkey FOREIGN KEY (dead_letter) REFERENCES pgboss.queue(name);
ALTER TABLE ONLY pgboss.schedule
    ADD CONSTRAINT schedule_name_fkey FOREIGN KEY (name) REFERENCES pgboss.queue(name) ON DELETE CASCADE;
ALTER TABLE ONLY pgboss.subscription
    ADD CONSTRAINT subscription_name_fkey FOREIGN KEY (name) REFERENCES pgboss.queue(name) ON DELETE CASCADE;
ALTER TABLE ONLY public.case_cards
    ADD CONSTRAINT case_cards_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.cases(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT deliveries_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.cases(id) ON DELETE CASCADE;
