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
    seen_at timestamp with time zone NOT NULL
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
    settled_at timestamp with time zone
);
CREATE TABLE public.kysely_migration (
    name character varying(255) NOT NULL,
    "timestamp" character varying(255) NOT NULL
);
CREATE TABLE public.kysely_migration_lock (
    id character varying(255) NOT NULL,
    is_locked integer DEFAULT 0 NOT NULL
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
ALTER TABLE ONLY pgboss.job ATTACH PARTITION pgboss.j25c0f1607c90b10b4b19137af1a6ac944dcfd640e066cd1fbf9ebbd5 FOR VALUES IN ('deliver');
ALTER TABLE ONLY pgboss.job ATTACH PARTITION pgboss.j4b119f67796a4b8f36cb0583dd1ae10bfea0ab514356b381cfdaa22e FOR VALUES IN ('refresh-cards');
ALTER TABLE ONLY pgboss.job ATTACH PARTITION pgboss.j85a46b5e2f6632e8d73e4048553d42079e27d03dda40d0ea01bee61b FOR VALUES IN ('carry-out');
ALTER TABLE ONLY pgboss.job ATTACH PARTITION pgboss.j8d2fec23f5af168fb24f3b10512b7f358598fbc36740946a6417610b FOR VALUES IN ('watch');
INSERT INTO pgboss.j045eca4973d4f2c2c3576e9e6b08daed4fc5bc0260be3d11163df2f4 VALUES
	('8e52d32e-d262-4cec-9036-6659e2ed6f1f', 'answer-check', 0, '{"attempt": 0, "payload": {"about": {"id": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01"}, "address": {"botId": "28:app-password-check", "locale": "en-US", "isGroup": false, "ownerId": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5", "timezone": "Europe/Berlin", "channelId": "msteams", "serviceUrl": "http://127.0.0.1:34351", "channelUserId": "29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01", "conversationId": "a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01"}, "answers": {"app": "other", "symptom": "option-missing"}, "activityId": "1700000000001"}, "failures": 0}', 'cancelled', 1000000, 0, 0, false, '2026-11-21 14:20:46.406975+00', NULL, NULL, NULL, '00:00:30', '2026-11-21 14:20:26.406975+00', '2026-11-21 14:20:26.458153+00', '2027-11-21 14:20:46.406975+00', NULL, NULL, 'standard'),
	('133a81aa-1808-422b-a992-e7defe24005a', 'answer-check', 0, '{"attempt": 0, "payload": {"about": {"id": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02"}, "address": {"botId": "28:app-password-check", "locale": "en-US", "isGroup": false, "ownerId": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5", "timezone": "Europe/Berlin", "channelId": "msteams", "serviceUrl": "http://127.0.0.1:34351", "channelUserId": "29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02", "conversationId": "a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02"}, "answers": {"app": "other", "symptom": "option-missing"}, "activityId": "1700000000005"}, "failures": 0}', 'cancelled', 1000000, 0, 0, false, '2026-11-21 14:20:46.639445+00', NULL, NULL, NULL, '00:00:30', '2026-11-21 14:20:26.639445+00', '2026-11-21 14:20:26.648952+00', '2027-11-21 14:20:46.639445+00', NULL, NULL, 'standard'),
	('10e3cd64-f456-485a-934d-3777b0feb2e1', 'answer-check', 0, '{"attempt": 0, "payload": {"about": {"id": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08"}, "address": {"botId": "28:app-password-check", "locale": "en-US", "isGroup": false, "ownerId": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5", "timezone": "Europe/Berlin", "channelId": "msteams", "serviceUrl": "http://127.0.0.1:34351", "channelUserId": "29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08", "conversationId": "a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08"}, "answers": {"app": "other", "symptom": "option-missing"}, "activityId": "1700000000009"}, "failures": 0}', 'cancelled', 1000000, 0, 0, false, '2026-11-21 14:20:46.73448+00', NULL, NULL, NULL, '00:00:30', '2026-11-21 14:20:26.73448+00', '2026-11-21 14:20:26.740595+00', '2027-11-21 14:20:46.73448+00', NULL, NULL, 'standard'),
	('80da1559-63c8-4dd0-b411-45cc30035165', 'answer-check', 0, '{"attempt": 0, "payload": {"about": {"id": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b"}, "address": {"botId": "28:app-password-check", "locale": "en-US", "isGroup": false, "ownerId": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5", "timezone": "Europe/Berlin", "channelId": "msteams", "serviceUrl": "http://127.0.0.1:34351", "channelUserId": "29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b", "conversationId": "a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b"}, "answers": {"app": "other", "symptom": "option-missing"}, "activityId": "1700000000013"}, "failures": 0}', 'cancelled', 1000000, 0, 0, false, '2026-11-21 14:20:46.815484+00', NULL, NULL, NULL, '00:00:30', '2026-11-21 14:20:26.815484+00', '2026-11-21 14:20:26.823026+00', '2027-11-21 14:20:46.815484+00', NULL, NULL, 'standard');
INSERT INTO pgboss.j25c0f1607c90b10b4b19137af1a6ac944dcfd640e066cd1fbf9ebbd5 VALUES
	('6f6b438b-0b2d-45e3-acb2-65bbf626c4a7', 'deliver', 0, '{"attempt": 0, "payload": {"deliveryId": "31aeb2b9-f81c-40bd-b40c-6f8b6240a217"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:20:25.563909+00', '2026-11-21 14:20:26.570892+00', NULL, NULL, '00:00:30', '2026-11-21 14:20:26.563909+00', '2026-11-21 14:20:26.619698+00', '2027-11-21 14:20:25.563909+00', NULL, NULL, 'standard'),
	('b8d1467f-8637-4a6c-b1a3-462e77da686c', 'deliver', 0, '{"attempt": 0, "payload": {"deliveryId": "9389e536-8ad9-4b39-b0a4-761dfa906da8"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:20:25.686767+00', '2026-11-21 14:20:26.691325+00', NULL, NULL, '00:00:30', '2026-11-21 14:20:26.686767+00', '2026-11-21 14:20:26.721846+00', '2027-11-21 14:20:25.686767+00', NULL, NULL, 'standard'),
	('67ebe55e-6438-4931-b302-522b8506eb90', 'deliver', 0, '{"attempt": 0, "payload": {"deliveryId": "a984bbca-a1ce-4ed6-afb3-249757188ce7"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:20:25.761221+00', '2026-11-21 14:20:26.765833+00', NULL, NULL, '00:00:30', '2026-11-21 14:20:26.761221+00', '2026-11-21 14:20:26.798173+00', '2027-11-21 14:20:25.761221+00', NULL, NULL, 'standard'),
	('a2e50fe7-b82d-4532-9f20-b16e2cea0297', 'deliver', 0, '{"attempt": 0, "payload": {"deliveryId": "edc12ef1-d019-4a8d-8543-b43c47102719"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:20:25.864644+00', '2026-11-21 14:20:26.869219+00', NULL, NULL, '00:00:30', '2026-11-21 14:20:26.864644+00', '2026-11-21 14:20:26.880171+00', '2027-11-21 14:20:25.864644+00', NULL, NULL, 'standard'),
	('645bed96-aff4-45f5-bbff-86e1747739af', 'deliver', 0, '{"attempt": 0, "payload": {"deliveryId": "2a238717-823e-4b9b-a491-362893f5ff03"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:20:26.03974+00', '2026-11-21 14:20:27.065416+00', NULL, NULL, '00:00:30', '2026-11-21 14:20:27.03974+00', '2026-11-21 14:20:27.084089+00', '2027-11-21 14:20:26.03974+00', NULL, NULL, 'standard'),
	('75ac7ef0-9409-4596-b3dc-1bb9179aad31', 'deliver', 0, '{"attempt": 0, "payload": {"deliveryId": "aa00c2b3-df04-47d9-a474-7dbfb86ab355"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:20:27.1258+00', '2026-11-21 14:20:28.144142+00', NULL, NULL, '00:00:30', '2026-11-21 14:20:28.1258+00', '2026-11-21 14:20:28.175161+00', '2027-11-21 14:20:27.1258+00', NULL, NULL, 'standard'),
	('a788ad96-81c8-4f16-a0e8-63edd2a74deb', 'deliver', 0, '{"attempt": 0, "payload": {"deliveryId": "22ccf3f1-39ee-423d-85af-4d7378c7c456"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:20:27.140465+00', '2026-11-21 14:20:28.172716+00', NULL, NULL, '00:00:30', '2026-11-21 14:20:28.140465+00', '2026-11-21 14:20:28.208237+00', '2027-11-21 14:20:27.140465+00', NULL, NULL, 'standard');
INSERT INTO pgboss.j4b119f67796a4b8f36cb0583dd1ae10bfea0ab514356b381cfdaa22e VALUES
	('6a89425b-b2d3-4c96-ab8b-e61c4840d268', 'refresh-cards', 0, '{"attempt": 0, "payload": {"caseId": "e5700a65-4d42-4fcb-9378-0e9519b77917", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:20:25.614412+00', '2026-11-21 14:20:26.618769+00', NULL, NULL, '00:00:30', '2026-11-21 14:20:26.614412+00', '2026-11-21 14:20:26.632906+00', '2027-11-21 14:20:25.614412+00', NULL, NULL, 'standard'),
	('c814ebc8-33aa-4f00-b799-c903a9393613', 'refresh-cards', 0, '{"attempt": 0, "payload": {"caseId": "17773383-cbec-43b2-ab4a-9a02743da8dd", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:20:25.719843+00', '2026-11-21 14:20:26.721165+00', NULL, NULL, '00:00:30', '2026-11-21 14:20:26.719843+00', '2026-11-21 14:20:26.728001+00', '2027-11-21 14:20:25.719843+00', NULL, NULL, 'standard'),
	('039c8621-4a5b-452e-af38-19948ad4dd2b', 'refresh-cards', 0, '{"attempt": 0, "payload": {"caseId": "57a61c71-b0cf-4e44-922f-2a646470d435", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:20:25.793432+00', '2026-11-21 14:20:26.796377+00', NULL, NULL, '00:00:30', '2026-11-21 14:20:26.793432+00', '2026-11-21 14:20:26.801374+00', '2027-11-21 14:20:25.793432+00', NULL, NULL, 'standard'),
	('d022b716-53dc-4777-a2ff-f16036456c9a', 'refresh-cards', 0, '{"attempt": 0, "payload": {"caseId": "95a583ac-fcca-4194-a5cd-b667fbab55c3", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:20:25.879336+00', '2026-11-21 14:20:26.8801+00', NULL, NULL, '00:00:30', '2026-11-21 14:20:26.879336+00', '2026-11-21 14:20:26.88788+00', '2027-11-21 14:20:25.879336+00', NULL, NULL, 'standard'),
	('760bef5a-2e84-4e37-b494-f25e82787e44', 'refresh-cards', 0, '{"attempt": 0, "payload": {"caseId": "95a583ac-fcca-4194-a5cd-b667fbab55c3", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:20:26.082686+00', '2026-11-21 14:20:27.083488+00', NULL, NULL, '00:00:30', '2026-11-21 14:20:27.082686+00', '2026-11-21 14:20:27.096081+00', '2027-11-21 14:20:26.082686+00', NULL, NULL, 'standard'),
	('5d9f8231-9384-4c48-a4cd-5806e9cebc74', 'refresh-cards', 0, '{"attempt": 0, "payload": {"caseId": "57a61c71-b0cf-4e44-922f-2a646470d435", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:20:27.281569+00', '2026-11-21 14:20:27.302981+00', NULL, NULL, '00:00:30', '2026-11-21 14:20:26.981569+00', '2026-11-21 14:20:27.332801+00', '2027-11-21 14:20:27.281569+00', NULL, NULL, 'standard'),
	('c63c7ea1-80cc-41c2-8bf6-4f6bf09490c9', 'refresh-cards', 0, '{"attempt": 0, "payload": {"caseId": "17773383-cbec-43b2-ab4a-9a02743da8dd", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:20:27.227535+00', '2026-11-21 14:20:27.302981+00', NULL, NULL, '00:00:30', '2026-11-21 14:20:26.927535+00', '2026-11-21 14:20:27.349261+00', '2027-11-21 14:20:27.227535+00', NULL, NULL, 'standard'),
	('c64eca0f-215c-4411-bd12-b5c62329db7f', 'refresh-cards', 0, '{"attempt": 0, "payload": {"caseId": "17773383-cbec-43b2-ab4a-9a02743da8dd", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:20:27.296784+00', '2026-11-21 14:20:27.302981+00', NULL, NULL, '00:00:30', '2026-11-21 14:20:26.996784+00', '2026-11-21 14:20:27.350095+00', '2027-11-21 14:20:27.296784+00', NULL, NULL, 'standard'),
	('0f3f2a0c-636d-44d0-8c47-8a0fce077579', 'refresh-cards', 0, '{"attempt": 0, "payload": {"caseId": "57a61c71-b0cf-4e44-922f-2a646470d435", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:20:27.361312+00', '2026-11-21 14:20:27.80617+00', NULL, NULL, '00:00:30', '2026-11-21 14:20:27.061312+00', '2026-11-21 14:20:27.815492+00', '2027-11-21 14:20:27.361312+00', NULL, NULL, 'standard'),
	('74ad6513-7ac8-4ca9-8903-4bfc8f69ca60', 'refresh-cards', 0, '{"attempt": 0, "payload": {"caseId": "95a583ac-fcca-4194-a5cd-b667fbab55c3", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:20:27.33974+00', '2026-11-21 14:20:27.80617+00', NULL, NULL, '00:00:30', '2026-11-21 14:20:27.03974+00', '2026-11-21 14:20:27.816815+00', '2027-11-21 14:20:27.33974+00', NULL, NULL, 'standard'),
	('7be349b8-dd09-4d6b-999a-7d970921a49e', 'refresh-cards', 0, '{"attempt": 0, "payload": {"caseId": "17773383-cbec-43b2-ab4a-9a02743da8dd", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:20:27.398181+00', '2026-11-21 14:20:27.80617+00', NULL, NULL, '00:00:30', '2026-11-21 14:20:27.098181+00', '2026-11-21 14:20:27.817297+00', '2027-11-21 14:20:27.398181+00', NULL, NULL, 'standard'),
	('412cf2b9-54db-453a-969d-dfe98c6d92f7', 'refresh-cards', 0, '{"attempt": 0, "payload": {"caseId": "57a61c71-b0cf-4e44-922f-2a646470d435", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:20:27.414971+00', '2026-11-21 14:20:27.80617+00', NULL, NULL, '00:00:30', '2026-11-21 14:20:27.114971+00', '2026-11-21 14:20:27.818498+00', '2027-11-21 14:20:27.414971+00', NULL, NULL, 'standard'),
	('28ccb800-737c-4286-b47f-19166a4470a1', 'refresh-cards', 0, '{"attempt": 0, "payload": {"caseId": "17773383-cbec-43b2-ab4a-9a02743da8dd", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'created', 1000000, 0, 0, false, '2026-11-21 14:20:28.4258+00', NULL, NULL, NULL, '00:00:30', '2026-11-21 14:20:28.1258+00', NULL, '2027-11-21 14:20:28.4258+00', NULL, NULL, 'standard'),
	('070b6049-4b7d-483c-b794-6bfe53bfe3da', 'refresh-cards', 0, '{"attempt": 0, "payload": {"caseId": "57a61c71-b0cf-4e44-922f-2a646470d435", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'created', 1000000, 0, 0, false, '2026-11-21 14:20:28.440465+00', NULL, NULL, NULL, '00:00:30', '2026-11-21 14:20:28.140465+00', NULL, '2027-11-21 14:20:28.440465+00', NULL, NULL, 'standard'),
	('59a30e3d-c3a5-4aa6-9374-cc94d530f353', 'refresh-cards', 0, '{"attempt": 0, "payload": {"caseId": "17773383-cbec-43b2-ab4a-9a02743da8dd", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:20:27.173758+00', '2026-11-21 14:20:28.178823+00', NULL, NULL, '00:00:30', '2026-11-21 14:20:28.173758+00', '2026-11-21 14:20:28.206989+00', '2027-11-21 14:20:27.173758+00', NULL, NULL, 'standard'),
	('e39e3972-ec32-4b3e-92ec-bc07adfd5a04', 'refresh-cards', 0, '{"attempt": 0, "payload": {"caseId": "57a61c71-b0cf-4e44-922f-2a646470d435", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'created', 1000000, 0, 0, false, '2026-11-21 14:20:28.502803+00', NULL, NULL, NULL, '00:00:30', '2026-11-21 14:20:28.202803+00', NULL, '2027-11-21 14:20:28.502803+00', NULL, NULL, 'standard'),
	('a9bcea35-c9d9-45a8-a404-04fc9bde04fa', 'refresh-cards', 0, '{"attempt": 0, "payload": {"caseId": "57a61c71-b0cf-4e44-922f-2a646470d435", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:20:27.205357+00', '2026-11-21 14:20:28.207597+00', NULL, NULL, '00:00:30', '2026-11-21 14:20:28.205357+00', '2026-11-21 14:20:28.243158+00', '2027-11-21 14:20:27.205357+00', NULL, NULL, 'standard');
INSERT INTO pgboss.j85a46b5e2f6632e8d73e4048553d42079e27d03dda40d0ea01bee61b VALUES
	('23f2269e-4720-4b79-8640-4bd42929c163', 'carry-out', 0, '{"attempt": 0, "payload": {"caseId": "17773383-cbec-43b2-ab4a-9a02743da8dd", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:20:25.927535+00', '2026-11-21 14:20:26.93818+00', NULL, NULL, '00:00:30', '2026-11-21 14:20:26.927535+00', '2026-11-21 14:20:27.107152+00', '2027-11-21 14:20:25.927535+00', NULL, NULL, 'standard'),
	('6eb3c746-2f1e-4dd9-ba20-ffd24c0ac329', 'carry-out', 0, '{"attempt": 0, "payload": {"caseId": "57a61c71-b0cf-4e44-922f-2a646470d435", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:20:25.981569+00', '2026-11-21 14:20:26.993509+00', NULL, NULL, '00:00:30', '2026-11-21 14:20:26.981569+00', '2026-11-21 14:20:27.120594+00', '2027-11-21 14:20:25.981569+00', NULL, NULL, 'standard');
INSERT INTO pgboss.j8d2fec23f5af168fb24f3b10512b7f358598fbc36740946a6417610b VALUES
	('4a0580c8-3298-4663-b948-b0f543926b78', 'watch', 0, '{"attempt": 1, "payload": {"caseId": "17773383-cbec-43b2-ab4a-9a02743da8dd", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:20:28.109571+00', '2026-11-21 14:20:28.115228+00', NULL, NULL, '00:00:30', '2026-11-21 14:20:27.098181+00', '2026-11-21 14:20:28.145468+00', '2027-11-21 14:20:26.098181+00', NULL, NULL, 'standard'),
	('b2e8638a-0087-4939-90d9-5a8a59b485bf', 'watch', 0, '{"attempt": 1, "payload": {"caseId": "57a61c71-b0cf-4e44-922f-2a646470d435", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5"}, "failures": 0}', 'completed', 1000000, 0, 0, false, '2026-11-21 14:20:28.122096+00', '2026-11-21 14:20:28.131626+00', NULL, NULL, '00:00:30', '2026-11-21 14:20:27.114971+00', '2026-11-21 14:20:28.171501+00', '2027-11-21 14:20:26.114971+00', NULL, NULL, 'standard');
INSERT INTO pgboss.queue VALUES
	('carry-out', 'standard', 1000000, 0, false, 30, 525600, NULL, 'j85a46b5e2f6632e8d73e4048553d42079e27d03dda40d0ea01bee61b', '2026-11-21 14:20:26.213988+00', '2026-11-21 14:20:26.225404+00'),
	('watch', 'standard', 1000000, 0, false, 30, 525600, NULL, 'j8d2fec23f5af168fb24f3b10512b7f358598fbc36740946a6417610b', '2026-11-21 14:20:26.226105+00', '2026-11-21 14:20:26.234502+00'),
	('undo', 'standard', 1000000, 0, false, 30, 525600, NULL, 'j00f3196e190cd065a00ca396e40748ddea0147c0bb48801c63c6847c', '2026-11-21 14:20:26.235023+00', '2026-11-21 14:20:26.240996+00'),
	('refresh-cards', 'standard', 1000000, 0, false, 30, 525600, NULL, 'j4b119f67796a4b8f36cb0583dd1ae10bfea0ab514356b381cfdaa22e', '2026-11-21 14:20:26.241505+00', '2026-11-21 14:20:26.24793+00'),
	('deliver', 'standard', 1000000, 0, false, 30, 525600, NULL, 'j25c0f1607c90b10b4b19137af1a6ac944dcfd640e066cd1fbf9ebbd5', '2026-11-21 14:20:26.248415+00', '2026-11-21 14:20:26.254328+00'),
	('answer-check', 'standard', 1000000, 0, false, 30, 525600, NULL, 'j045eca4973d4f2c2c3576e9e6b08daed4fc5bc0260be3d11163df2f4', '2026-11-21 14:20:26.254819+00', '2026-11-21 14:20:26.261059+00');
INSERT INTO pgboss.version VALUES
	(24, NULL, NULL, NULL);
INSERT INTO public.addresses VALUES
	('6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5', 'a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01', 'http://127.0.0.1:34351', 'a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01', false, '28:app-password-check', '29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01', 'msteams', 'en-US', 'Europe/Berlin', '2026-11-21 14:20:26.549+00'),
	('6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5', 'a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02', 'http://127.0.0.1:34351', 'a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02', false, '28:app-password-check', '29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02', 'msteams', 'en-US', 'Europe/Berlin', '2026-11-21 14:20:26.673+00'),
	('6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5', 'a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b', 'http://127.0.0.1:34351', 'a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b', false, '28:app-password-check', '29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b', 'msteams', 'en-US', 'Europe/Berlin', '2026-11-21 14:20:26.854+00'),
	('6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5', '19:approvals@thread.tacv2', 'http://127.0.0.1:34351', '19:approvals@thread.tacv2', true, '28:app-password-check', '29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01', 'msteams', 'en-US', 'Europe/Berlin', '2026-11-21 14:20:27.011+00'),
	('6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5', 'a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08', 'http://127.0.0.1:34351', 'a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08', false, '28:app-password-check', '29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08', 'msteams', 'en-US', 'Europe/Berlin', '2026-11-21 14:20:28.187+00');
INSERT INTO public.audit VALUES
	(1, '{"actor":{"channelUserId":"29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01","id":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01"},"afterwards":null,"at":"2026-11-21T14:20:26.402Z","caseId":null,"found":null,"kind":"click","outcome":"taken","refusal":null,"seenVersion":null,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","typedSha256":null,"verb":"check","where":{"channelId":"msteams","conversationId":"a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01","messageId":"1700000000001"}}', '0000000000000000000000000000000000000000000000000000000000000000', '40813dbdf7d617db32ea82408d6ea09da5f1f86b148e15c1c52d8b8e58c2a29d', DEFAULT),
	(2, '{"actor":{"channelUserId":"29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01","id":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01"},"after":{"state":"open","version":1},"ask":"enforce","at":"2026-11-21T14:20:26.563Z","before":null,"caseId":"e5700a65-4d42-4fcb-9378-0e9519b77917","diagnosis":{"evidence":[{"fact":"perUserMfaState","observed":"disabled","observedSha256":null,"readAt":"2026-11-21T14:20:26.561Z","source":"GET /beta/users/{id}/authentication/requirements"},{"fact":"securityDefaults","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:20:26.444Z","source":"GET /v1.0/policies/identitySecurityDefaultsEnforcementPolicy"},{"fact":"conditionalAccess","observed":null,"observedSha256":"a041699e54151dfb6b4c1687ac5d37afd3ea3eb5997d93c8af489e99cb132235","readAt":"2026-11-21T14:20:26.441Z","source":"GET /v1.0/identity/conditionalAccess/policies"},{"fact":"appPasswordsAllowed","observed":"true","observedSha256":null,"readAt":"2026-11-21T14:20:26.435Z","source":"GET /beta/policies/mfaServicePolicy"},{"fact":"registeredMethods","observed":"password, microsoftAuthenticator","observedSha256":null,"readAt":"2026-11-21T14:20:26.561Z","source":"GET /beta/users/{id}/authentication/methods"},{"fact":"stateChangedAt","observed":"none","observedSha256":null,"readAt":"2026-11-21T14:20:26.561Z","source":"GET /beta/auditLogs/directoryAudits"},{"fact":"sessionsValidFrom","observed":"2026-10-22T14:20:23.929Z","observedSha256":null,"readAt":"2026-11-21T14:20:26.561Z","source":"GET /beta/users/{id}"},{"fact":"external","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:20:26.561Z","source":"GET /beta/users/{id}"},{"fact":"accountEnabled","observed":"true","observedSha256":null,"readAt":"2026-11-21T14:20:26.561Z","source":"GET /beta/users/{id}"},{"fact":"activeRoleIds","observed":"none","observedSha256":null,"readAt":"2026-11-21T14:20:26.561Z","source":"GET /beta/roleManagement/directory/transitiveRoleAssignments"},{"fact":"conditionalAccess","observed":null,"observedSha256":"140bedbf9c3f6d56a9846d2ba7088798683f4da0c248231336e6a05679e4fdfe","readAt":"2026-11-21T14:20:26.441Z","source":"GET /v1.0/identity/conditionalAccess/policies"},{"fact":"symptom","observed":"option-missing","observedSha256":null,"readAt":"2026-11-21T14:20:26.562Z","source":"answer"}],"lead":"per-user-mfa-disabled","sha256":"953f7f001c49aa8dc0b5b6609cb8a8ca563abd6f5e398a9ee5e5e34f4180d43d"},"kind":"change","noteSha256":null,"step":null,"target":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":{"channelId":"msteams","conversationId":"a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01","messageId":"1700000000001"}}', '40813dbdf7d617db32ea82408d6ea09da5f1f86b148e15c1c52d8b8e58c2a29d', 'cf496b766600a73a636609ee0c60d6f223a878393ddad07fd86fae52c4b93c71', DEFAULT),
	(3, '{"actor":{"channelUserId":"29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01","id":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01"},"afterwards":null,"at":"2026-11-21T14:20:26.553Z","caseId":"e5700a65-4d42-4fcb-9378-0e9519b77917","found":{"state":"open","version":1},"kind":"click","outcome":"taken","refusal":null,"seenVersion":null,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","typedSha256":null,"verb":"ask-admin","where":{"channelId":"msteams","conversationId":"a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01","messageId":"1700000000001"}}', 'cf496b766600a73a636609ee0c60d6f223a878393ddad07fd86fae52c4b93c71', 'ba4652bac88aa4d3c76fb323ee7102e45bb4dc8f740cd28f86df95af4c78dd6e', DEFAULT),
	(4, '{"actor":{"channelUserId":"29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","id":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02"},"afterwards":null,"at":"2026-11-21T14:20:26.637Z","caseId":null,"found":null,"kind":"click","outcome":"taken","refusal":null,"seenVersion":null,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","typedSha256":null,"verb":"check","where":{"channelId":"msteams","conversationId":"a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","messageId":"1700000000005"}}', 'ba4652bac88aa4d3c76fb323ee7102e45bb4dc8f740cd28f86df95af4c78dd6e', '43c7801e1ce7d8ede84fb926a7f165b3dafa0fc8f4438b8d04a89a2e8ebaa824', DEFAULT),
	(5, '{"actor":{"channelUserId":"29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","id":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02"},"after":{"state":"open","version":1},"ask":"enforce","at":"2026-11-21T14:20:26.686Z","before":null,"caseId":"17773383-cbec-43b2-ab4a-9a02743da8dd","diagnosis":{"evidence":[{"fact":"perUserMfaState","observed":"disabled","observedSha256":null,"readAt":"2026-11-21T14:20:26.684Z","source":"GET /beta/users/{id}/authentication/requirements"},{"fact":"securityDefaults","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:20:26.444Z","source":"GET /v1.0/policies/identitySecurityDefaultsEnforcementPolicy"},{"fact":"conditionalAccess","observed":null,"observedSha256":"a041699e54151dfb6b4c1687ac5d37afd3ea3eb5997d93c8af489e99cb132235","readAt":"2026-11-21T14:20:26.441Z","source":"GET /v1.0/identity/conditionalAccess/policies"},{"fact":"appPasswordsAllowed","observed":"true","observedSha256":null,"readAt":"2026-11-21T14:20:26.435Z","source":"GET /beta/policies/mfaServicePolicy"},{"fact":"registeredMethods","observed":"password, microsoftAuthenticator","observedSha256":null,"readAt":"2026-11-21T14:20:26.684Z","source":"GET /beta/users/{id}/authentication/methods"},{"fact":"stateChangedAt","observed":"2026-11-21T14:20:26.366Z","observedSha256":null,"readAt":"2026-11-21T14:20:26.684Z","source":"GET /beta/auditLogs/directoryAudits"},{"fact":"sessionsValidFrom","observed":"2026-10-22T14:20:23.929Z","observedSha256":null,"readAt":"2026-11-21T14:20:26.684Z","source":"GET /beta/users/{id}"},{"fact":"external","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:20:26.684Z","source":"GET /beta/users/{id}"},{"fact":"accountEnabled","observed":"true","observedSha256":null,"readAt":"2026-11-21T14:20:26.684Z","source":"GET /beta/users/{id}"},{"fact":"activeRoleIds","observed":"none","observedSha256":null,"readAt":"2026-11-21T14:20:26.684Z","source":"GET /beta/roleManagement/directory/transitiveRoleAssignments"},{"fact":"conditionalAccess","observed":null,"observedSha256":"140bedbf9c3f6d56a9846d2ba7088798683f4da0c248231336e6a05679e4fdfe","readAt":"2026-11-21T14:20:26.441Z","source":"GET /v1.0/identity/conditionalAccess/policies"},{"fact":"symptom","observed":"option-missing","observedSha256":null,"readAt":"2026-11-21T14:20:26.685Z","source":"answer"}],"lead":"per-user-mfa-disabled","sha256":"4b707a5edf5d77a37d7d04a4451bc479251a64e60e21cc5dd7b749cd2468aa64"},"kind":"change","noteSha256":null,"step":null,"target":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":{"channelId":"msteams","conversationId":"a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","messageId":"1700000000005"}}', '43c7801e1ce7d8ede84fb926a7f165b3dafa0fc8f4438b8d04a89a2e8ebaa824', '26dda22395423a92e2501a91e33a1d58dee3a2d3c2d057512268fe73b4364130', DEFAULT),
	(6, '{"actor":{"channelUserId":"29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","id":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02"},"afterwards":null,"at":"2026-11-21T14:20:26.674Z","caseId":"17773383-cbec-43b2-ab4a-9a02743da8dd","found":{"state":"open","version":1},"kind":"click","outcome":"taken","refusal":null,"seenVersion":null,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","typedSha256":null,"verb":"ask-admin","where":{"channelId":"msteams","conversationId":"a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","messageId":"1700000000005"}}', '26dda22395423a92e2501a91e33a1d58dee3a2d3c2d057512268fe73b4364130', '94aacfaeeed30990b43615ba65dab2cc35a0e475c1e997ee75712e11c94424d9', DEFAULT),
	(7, '{"actor":{"channelUserId":"29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","id":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08"},"afterwards":null,"at":"2026-11-21T14:20:26.733Z","caseId":null,"found":null,"kind":"click","outcome":"taken","refusal":null,"seenVersion":null,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","typedSha256":null,"verb":"check","where":{"channelId":"msteams","conversationId":"a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","messageId":"1700000000009"}}', '94aacfaeeed30990b43615ba65dab2cc35a0e475c1e997ee75712e11c94424d9', 'ff3c5432244f2086a4ac0b2321781e0054cbe623076c07b01e50fd8837e9f175', DEFAULT),
	(8, '{"actor":{"channelUserId":"29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","id":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08"},"after":{"state":"open","version":1},"ask":"enforce","at":"2026-11-21T14:20:26.761Z","before":null,"caseId":"57a61c71-b0cf-4e44-922f-2a646470d435","diagnosis":{"evidence":[{"fact":"perUserMfaState","observed":"disabled","observedSha256":null,"readAt":"2026-11-21T14:20:26.759Z","source":"GET /beta/users/{id}/authentication/requirements"},{"fact":"securityDefaults","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:20:26.444Z","source":"GET /v1.0/policies/identitySecurityDefaultsEnforcementPolicy"},{"fact":"conditionalAccess","observed":null,"observedSha256":"a041699e54151dfb6b4c1687ac5d37afd3ea3eb5997d93c8af489e99cb132235","readAt":"2026-11-21T14:20:26.441Z","source":"GET /v1.0/identity/conditionalAccess/policies"},{"fact":"appPasswordsAllowed","observed":"true","observedSha256":null,"readAt":"2026-11-21T14:20:26.435Z","source":"GET /beta/policies/mfaServicePolicy"},{"fact":"registeredMethods","observed":"password, microsoftAuthenticator, phone","observedSha256":null,"readAt":"2026-11-21T14:20:26.759Z","source":"GET /beta/users/{id}/authentication/methods"},{"fact":"stateChangedAt","observed":"none","observedSha256":null,"readAt":"2026-11-21T14:20:26.759Z","source":"GET /beta/auditLogs/directoryAudits"},{"fact":"sessionsValidFrom","observed":"2026-10-22T14:20:23.929Z","observedSha256":null,"readAt":"2026-11-21T14:20:26.759Z","source":"GET /beta/users/{id}"},{"fact":"external","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:20:26.759Z","source":"GET /beta/users/{id}"},{"fact":"accountEnabled","observed":"true","observedSha256":null,"readAt":"2026-11-21T14:20:26.759Z","source":"GET /beta/users/{id}"},{"fact":"activeRoleIds","observed":"none","observedSha256":null,"readAt":"2026-11-21T14:20:26.759Z","source":"GET /beta/roleManagement/directory/transitiveRoleAssignments"},{"fact":"conditionalAccess","observed":null,"observedSha256":"140bedbf9c3f6d56a9846d2ba7088798683f4da0c248231336e6a05679e4fdfe","readAt":"2026-11-21T14:20:26.441Z","source":"GET /v1.0/identity/conditionalAccess/policies"},{"fact":"symptom","observed":"option-missing","observedSha256":null,"readAt":"2026-11-21T14:20:26.760Z","source":"answer"}],"lead":"per-user-mfa-disabled","sha256":"73904881ab0b30f8eee425d3447624afdb13af12c288eca04f01af2d6cf9c60a"},"kind":"change","noteSha256":null,"step":null,"target":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":{"channelId":"msteams","conversationId":"a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","messageId":"1700000000009"}}', 'ff3c5432244f2086a4ac0b2321781e0054cbe623076c07b01e50fd8837e9f175', 'fc0626d24ca57fd34a17620afc7abf040990d3388c2e3f122dfb2534fb1fa2df', DEFAULT),
	(9, '{"actor":{"channelUserId":"29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","id":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08"},"afterwards":null,"at":"2026-11-21T14:20:26.755Z","caseId":"57a61c71-b0cf-4e44-922f-2a646470d435","found":{"state":"open","version":1},"kind":"click","outcome":"taken","refusal":null,"seenVersion":null,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","typedSha256":null,"verb":"ask-admin","where":{"channelId":"msteams","conversationId":"a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","messageId":"1700000000009"}}', 'fc0626d24ca57fd34a17620afc7abf040990d3388c2e3f122dfb2534fb1fa2df', '2b2c818978a3c2b855ee7714a29920804f9b91bf9612dd9510c35e3d724fe14c', DEFAULT),
	(27, '{"actor":{"channelUserId":"29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","id":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01"},"afterwards":"keep","at":"2026-11-21T14:20:26.957Z","caseId":"57a61c71-b0cf-4e44-922f-2a646470d435","found":{"state":"open","version":1},"kind":"click","outcome":"taken","refusal":null,"seenVersion":1,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","typedSha256":null,"verb":"approve","where":{"channelId":"msteams","conversationId":"19:approvals@thread.tacv2;messageid=1700000000011","messageId":"1700000000011"}}', '849c150e2178098459363f0a7024de8974957ddb16fd96255d0c00f4e6af8d57', '6d8d23d76676a61efbaef37079bf1ac7cef7846d7f94ec47122d44bc713e87d6', DEFAULT),
	(31, '{"about":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","actor":{"channelUserId":"29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","id":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01"},"at":"2026-11-21T14:20:27.017Z","caseId":"95a583ac-fcca-4194-a5cd-b667fbab55c3","fact":"approvers-group","kind":"read","observed":true,"readAt":"2026-11-21T14:20:27.017Z","source":"POST /beta/users/{id}/checkMemberGroups","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","unknown":null,"where":{"channelId":"msteams","conversationId":"19:approvals@thread.tacv2;messageid=1700000000015","messageId":"1700000000015"}}', 'e9d7eef0410ae3d921ea791dcb9956ac9ca5847f318233b0028305cc6ea5fc85', 'eb63978dcd4f7015065a951ede8dc0f7256f99189aa8cffa2279692ec8d4a578', DEFAULT),
	(32, '{"about":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","actor":{"channelUserId":"29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","id":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01"},"at":"2026-11-21T14:20:27.017Z","caseId":"95a583ac-fcca-4194-a5cd-b667fbab55c3","fact":"active-roles","kind":"read","observed":["0526716b-113d-4c15-b2c8-68e3c22b9f80","c4e39bd9-1100-46d3-8c65-fb160da0071f"],"readAt":"2026-11-21T14:20:27.017Z","source":"GET /beta/roleManagement/directory/transitiveRoleAssignments","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","unknown":null,"where":{"channelId":"msteams","conversationId":"19:approvals@thread.tacv2;messageid=1700000000015","messageId":"1700000000015"}}', 'eb63978dcd4f7015065a951ede8dc0f7256f99189aa8cffa2279692ec8d4a578', 'c297e4c2a0640f83faf4e527b1d6cd4d2677ced4c3fb9eff276e9f67d9979633', DEFAULT),
	(38, '{"actor":{"channelUserId":"29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","id":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01"},"after":{"state":"declined","version":2},"at":"2026-11-21T14:20:27.039Z","before":{"state":"open","version":1},"caseId":"95a583ac-fcca-4194-a5cd-b667fbab55c3","decision":{"afterwards":null,"by":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","outcome":"declined","reasonSha256":"1ea442a134b2a184bd5d40104401f2a37fbc09ccf3f4bc9da161c6099be3691d"},"kind":"decision","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":{"channelId":"msteams","conversationId":"19:approvals@thread.tacv2;messageid=1700000000015","messageId":"1700000000015"}}', '0d9c1e2a9befeee2e6b686ea04bb8dd15b6638f873179332ffed15d96a44f3e6', 'ef94aaebb9d82d7aea6e9e884703546934d090534ba837495b968264ecf2127e', DEFAULT),
	(10, '{"actor":{"channelUserId":"29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b","id":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b"},"afterwards":null,"at":"2026-11-21T14:20:26.814Z","caseId":null,"found":null,"kind":"click","outcome":"taken","refusal":null,"seenVersion":null,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","typedSha256":null,"verb":"check","where":{"channelId":"msteams","conversationId":"a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b","messageId":"1700000000013"}}', '2b2c818978a3c2b855ee7714a29920804f9b91bf9612dd9510c35e3d724fe14c', '821f88371fbc1ee3596f8b880d7ecac252a4ca53a7c60171c174fc8e93fd529e', DEFAULT),
	(11, '{"actor":{"channelUserId":"29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b","id":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b"},"after":{"state":"open","version":1},"ask":"enforce","at":"2026-11-21T14:20:26.864Z","before":null,"caseId":"95a583ac-fcca-4194-a5cd-b667fbab55c3","diagnosis":{"evidence":[{"fact":"perUserMfaState","observed":"disabled","observedSha256":null,"readAt":"2026-11-21T14:20:26.862Z","source":"GET /beta/users/{id}/authentication/requirements"},{"fact":"securityDefaults","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:20:26.444Z","source":"GET /v1.0/policies/identitySecurityDefaultsEnforcementPolicy"},{"fact":"conditionalAccess","observed":null,"observedSha256":"a041699e54151dfb6b4c1687ac5d37afd3ea3eb5997d93c8af489e99cb132235","readAt":"2026-11-21T14:20:26.441Z","source":"GET /v1.0/identity/conditionalAccess/policies"},{"fact":"appPasswordsAllowed","observed":"true","observedSha256":null,"readAt":"2026-11-21T14:20:26.435Z","source":"GET /beta/policies/mfaServicePolicy"},{"fact":"registeredMethods","observed":"password, phone","observedSha256":null,"readAt":"2026-11-21T14:20:26.862Z","source":"GET /beta/users/{id}/authentication/methods"},{"fact":"stateChangedAt","observed":"none","observedSha256":null,"readAt":"2026-11-21T14:20:26.862Z","source":"GET /beta/auditLogs/directoryAudits"},{"fact":"sessionsValidFrom","observed":"2026-10-22T14:20:23.929Z","observedSha256":null,"readAt":"2026-11-21T14:20:26.862Z","source":"GET /beta/users/{id}"},{"fact":"external","observed":"false","observedSha256":null,"readAt":"2026-11-21T14:20:26.862Z","source":"GET /beta/users/{id}"},{"fact":"accountEnabled","observed":"true","observedSha256":null,"readAt":"2026-11-21T14:20:26.862Z","source":"GET /beta/users/{id}"},{"fact":"activeRoleIds","observed":"none","observedSha256":null,"readAt":"2026-11-21T14:20:26.862Z","source":"GET /beta/roleManagement/directory/transitiveRoleAssignments"},{"fact":"conditionalAccess","observed":null,"observedSha256":"140bedbf9c3f6d56a9846d2ba7088798683f4da0c248231336e6a05679e4fdfe","readAt":"2026-11-21T14:20:26.441Z","source":"GET /v1.0/identity/conditionalAccess/policies"},{"fact":"symptom","observed":"option-missing","observedSha256":null,"readAt":"2026-11-21T14:20:26.862Z","source":"answer"}],"lead":"per-user-mfa-disabled","sha256":"a553cea75c021f2bf15ed10c85fb2e5ee29804c758620864e8b819d0bd5eec46"},"kind":"change","noteSha256":null,"step":null,"target":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":{"channelId":"msteams","conversationId":"a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b","messageId":"1700000000013"}}', '821f88371fbc1ee3596f8b880d7ecac252a4ca53a7c60171c174fc8e93fd529e', 'a2013a6a5ae8136240bf672b44f8f243a6d121395242e843d2484024891913eb', DEFAULT),
	(13, '{"about":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","actor":{"channelUserId":"29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","id":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01"},"at":"2026-11-21T14:20:26.917Z","caseId":"17773383-cbec-43b2-ab4a-9a02743da8dd","fact":"approvers-group","kind":"read","observed":true,"readAt":"2026-11-21T14:20:26.916Z","source":"POST /beta/users/{id}/checkMemberGroups","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","unknown":null,"where":{"channelId":"msteams","conversationId":"19:approvals@thread.tacv2;messageid=1700000000007","messageId":"1700000000007"}}', 'c1ec90e39ba9ab4625210cc59d9d3c81d07533664ff199e0277aa0390a40be18', '1323c54520cda60ca895c05a69b6884bdf2ad7450d5e8f0fe8e065e228ceaa6b', DEFAULT),
	(14, '{"about":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","actor":{"channelUserId":"29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","id":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01"},"at":"2026-11-21T14:20:26.917Z","caseId":"17773383-cbec-43b2-ab4a-9a02743da8dd","fact":"active-roles","kind":"read","observed":["0526716b-113d-4c15-b2c8-68e3c22b9f80","c4e39bd9-1100-46d3-8c65-fb160da0071f"],"readAt":"2026-11-21T14:20:26.916Z","source":"GET /beta/roleManagement/directory/transitiveRoleAssignments","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","unknown":null,"where":{"channelId":"msteams","conversationId":"19:approvals@thread.tacv2;messageid=1700000000007","messageId":"1700000000007"}}', '1323c54520cda60ca895c05a69b6884bdf2ad7450d5e8f0fe8e065e228ceaa6b', 'b63c8147b8cd66ba521850d6438e8e236449f00ea85cf8de477a7ae2e1df9827', DEFAULT),
	(20, '{"about":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","actor":{"channelUserId":"29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","id":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01"},"at":"2026-11-21T14:20:26.971Z","caseId":"57a61c71-b0cf-4e44-922f-2a646470d435","fact":"approvers-group","kind":"read","observed":true,"readAt":"2026-11-21T14:20:26.971Z","source":"POST /beta/users/{id}/checkMemberGroups","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","unknown":null,"where":{"channelId":"msteams","conversationId":"19:approvals@thread.tacv2;messageid=1700000000011","messageId":"1700000000011"}}', 'f38fb71870a86398257bcb7534d6a6b3c71e5de887b495f6700d4f0421c21c8c', '8d9859a3b45d0f7e17de7ec8a77351725b02fec4bd4f54b7cd10ff9f17de9ded', DEFAULT),
	(21, '{"about":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","actor":{"channelUserId":"29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","id":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01"},"at":"2026-11-21T14:20:26.971Z","caseId":"57a61c71-b0cf-4e44-922f-2a646470d435","fact":"active-roles","kind":"read","observed":["0526716b-113d-4c15-b2c8-68e3c22b9f80","c4e39bd9-1100-46d3-8c65-fb160da0071f"],"readAt":"2026-11-21T14:20:26.971Z","source":"GET /beta/roleManagement/directory/transitiveRoleAssignments","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","unknown":null,"where":{"channelId":"msteams","conversationId":"19:approvals@thread.tacv2;messageid=1700000000011","messageId":"1700000000011"}}', '8d9859a3b45d0f7e17de7ec8a77351725b02fec4bd4f54b7cd10ff9f17de9ded', '4bb6f6bb2764ddaf531bf9937bc7240aaa98f6730888744cdf320777e490bd43', DEFAULT),
	(42, '{"about":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","actor":null,"after":"revoked","at":"2026-11-21T14:20:27.071Z","before":null,"caseId":"17773383-cbec-43b2-ab4a-9a02743da8dd","code":null,"kind":"write","onBehalfOf":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","outcome":"ok","phase":"answered","requestId":"132e565c-c85a-4275-90ec-7253387b7157","status":200,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","token":"delegated","what":"sessions","where":null}', '405075d77ad2831b1d1a34ad13348e19ad03ddb2a89e79273dfab577c4b883fd', '5fce8677341d601c23884f4028318408f771ee1dbd2de1a3cd7d84824413f753', DEFAULT),
	(44, '{"actor":null,"after":{"state":"enforcing","version":7},"ask":"enforce","at":"2026-11-21T14:20:27.089Z","before":{"state":"enforcing","version":6},"caseId":"17773383-cbec-43b2-ab4a-9a02743da8dd","diagnosis":null,"kind":"change","noteSha256":null,"step":{"at":"2026-11-21T14:20:27.089Z","name":"sign-out","outcome":"done","requestId":"132e565c-c85a-4275-90ec-7253387b7157","status":200},"target":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":null}', '1643eb06aec7052d689de3c28efe85513eef65e82f62245cc770ca3ab0a87208', 'b6a1fd8989ddf304efac290b8c2b74d9e0c50743a400a6725a0737a13b4fc7e8', DEFAULT),
	(47, '{"actor":null,"after":{"state":"propagating","version":8},"ask":"enforce","at":"2026-11-21T14:20:27.097Z","before":{"state":"enforcing","version":7},"caseId":"17773383-cbec-43b2-ab4a-9a02743da8dd","diagnosis":null,"kind":"change","noteSha256":null,"step":null,"target":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":null}', '829bdea12d83208dc13c7603762d26f9c877396090e630cbdb253a36ad06c55f', '8a57fd822e15757d343a4a04b8de8572a7c2a4bfefd10ee6ea4ae1e1705c000c', DEFAULT),
	(51, '{"about":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","actor":null,"at":"2026-11-21T14:20:28.120Z","caseId":"17773383-cbec-43b2-ab4a-9a02743da8dd","fact":"per-user-mfa-state","kind":"read","observed":"enforced","readAt":"2026-11-21T14:20:28.120Z","source":"GET /beta/users/{id}/authentication/requirements","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","unknown":null,"where":null}', 'fda8ca046df96fd725a3889255af8b063b97c551ff219422d5ba2acb7bd5683a', '9093f90bb6b215c311e6b002a017c90a450c6f45811c7d6f265200df6c0d44b1', DEFAULT),
	(12, '{"actor":{"channelUserId":"29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b","id":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b"},"afterwards":null,"at":"2026-11-21T14:20:26.855Z","caseId":"95a583ac-fcca-4194-a5cd-b667fbab55c3","found":{"state":"open","version":1},"kind":"click","outcome":"taken","refusal":null,"seenVersion":null,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","typedSha256":null,"verb":"ask-admin","where":{"channelId":"msteams","conversationId":"a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b","messageId":"1700000000013"}}', 'a2013a6a5ae8136240bf672b44f8f243a6d121395242e843d2484024891913eb', 'c1ec90e39ba9ab4625210cc59d9d3c81d07533664ff199e0277aa0390a40be18', DEFAULT),
	(15, '{"about":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","actor":{"channelUserId":"29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","id":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01"},"at":"2026-11-21T14:20:26.918Z","caseId":"17773383-cbec-43b2-ab4a-9a02743da8dd","fact":"per-user-mfa-state","kind":"read","observed":"disabled","readAt":"2026-11-21T14:20:26.918Z","source":"GET /beta/users/{id}/authentication/requirements","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","unknown":null,"where":{"channelId":"msteams","conversationId":"19:approvals@thread.tacv2;messageid=1700000000007","messageId":"1700000000007"}}', 'b63c8147b8cd66ba521850d6438e8e236449f00ea85cf8de477a7ae2e1df9827', 'a4ec63ef6a3885b59f6a9963a4c9488b4f841430bbbd7a9811ec8fff37778134', DEFAULT),
	(16, '{"actor":{"channelUserId":"29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","id":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01"},"after":{"state":"approved","version":2},"at":"2026-11-21T14:20:26.927Z","before":{"state":"open","version":1},"caseId":"17773383-cbec-43b2-ab4a-9a02743da8dd","decision":{"afterwards":"revert","by":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","outcome":"approved","reasonSha256":null},"kind":"decision","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":{"channelId":"msteams","conversationId":"19:approvals@thread.tacv2;messageid=1700000000007","messageId":"1700000000007"}}', 'a4ec63ef6a3885b59f6a9963a4c9488b4f841430bbbd7a9811ec8fff37778134', 'aa83404cd5d1acdeef199a770e48ba9398fa5a0eb2112499e864e414d6c3a40b', DEFAULT),
	(17, '{"actor":{"channelUserId":"29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","id":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01"},"afterwards":"revert","at":"2026-11-21T14:20:26.897Z","caseId":"17773383-cbec-43b2-ab4a-9a02743da8dd","found":{"state":"open","version":1},"kind":"click","outcome":"taken","refusal":null,"seenVersion":1,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","typedSha256":null,"verb":"approve","where":{"channelId":"msteams","conversationId":"19:approvals@thread.tacv2;messageid=1700000000007","messageId":"1700000000007"}}', 'aa83404cd5d1acdeef199a770e48ba9398fa5a0eb2112499e864e414d6c3a40b', '93fefddc5c8d208dcfae6388db70ceda21c01305787448df1392f17ac30f2cb3', DEFAULT),
	(18, '{"actor":null,"after":{"state":"enforcing","version":3},"ask":"enforce","at":"2026-11-21T14:20:26.942Z","before":{"state":"approved","version":2},"caseId":"17773383-cbec-43b2-ab4a-9a02743da8dd","diagnosis":null,"kind":"change","noteSha256":null,"step":null,"target":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":null}', '93fefddc5c8d208dcfae6388db70ceda21c01305787448df1392f17ac30f2cb3', 'bea35e77f05d3641e629f0f8d0cb8e715e2f012ffdf0691697f5ff73ff8b5cbe', DEFAULT),
	(19, '{"about":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","actor":null,"at":"2026-11-21T14:20:26.970Z","caseId":"17773383-cbec-43b2-ab4a-9a02743da8dd","fact":"per-user-mfa-state","kind":"read","observed":"disabled","readAt":"2026-11-21T14:20:26.970Z","source":"GET /beta/users/{id}/authentication/requirements","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","unknown":null,"where":null}', 'bea35e77f05d3641e629f0f8d0cb8e715e2f012ffdf0691697f5ff73ff8b5cbe', 'f38fb71870a86398257bcb7534d6a6b3c71e5de887b495f6700d4f0421c21c8c', DEFAULT),
	(22, '{"about":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","actor":{"channelUserId":"29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","id":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01"},"at":"2026-11-21T14:20:26.971Z","caseId":"57a61c71-b0cf-4e44-922f-2a646470d435","fact":"per-user-mfa-state","kind":"read","observed":"disabled","readAt":"2026-11-21T14:20:26.971Z","source":"GET /beta/users/{id}/authentication/requirements","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","unknown":null,"where":{"channelId":"msteams","conversationId":"19:approvals@thread.tacv2;messageid=1700000000011","messageId":"1700000000011"}}', '4bb6f6bb2764ddaf531bf9937bc7240aaa98f6730888744cdf320777e490bd43', '83d1ed24570a6ac71d365aca88b7f30f35563c6f8745aa85d8fcb4a5b1db2a08', DEFAULT),
	(23, '{"actor":null,"after":{"state":"enforcing","version":4},"ask":"enforce","at":"2026-11-21T14:20:26.978Z","before":{"state":"enforcing","version":3},"caseId":"17773383-cbec-43b2-ab4a-9a02743da8dd","diagnosis":null,"kind":"change","noteSha256":null,"step":{"at":"2026-11-21T14:20:26.978Z","name":"enforce","outcome":"begun","requestId":null,"status":null},"target":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":null}', '83d1ed24570a6ac71d365aca88b7f30f35563c6f8745aa85d8fcb4a5b1db2a08', '876653a7285b79c1d2e689a1ff7b111d05362fab1f82be121b1a4025c00f9480', DEFAULT),
	(24, '{"about":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","actor":null,"after":"enforced","at":"2026-11-21T14:20:26.983Z","before":"disabled","caseId":"17773383-cbec-43b2-ab4a-9a02743da8dd","code":null,"kind":"write","onBehalfOf":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","outcome":null,"phase":"sent","requestId":null,"status":null,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","token":"delegated","what":"per-user-mfa-state","where":null}', '876653a7285b79c1d2e689a1ff7b111d05362fab1f82be121b1a4025c00f9480', '3dc0cdefc120e1d8e682c652c33a8fced39d00b1fb13cb7c45fe0c58b444e737', DEFAULT),
	(25, '{"actor":{"channelUserId":"29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","id":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01"},"after":{"state":"approved","version":2},"at":"2026-11-21T14:20:26.981Z","before":{"state":"open","version":1},"caseId":"57a61c71-b0cf-4e44-922f-2a646470d435","decision":{"afterwards":"keep","by":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","outcome":"approved","reasonSha256":null},"kind":"decision","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":{"channelId":"msteams","conversationId":"19:approvals@thread.tacv2;messageid=1700000000011","messageId":"1700000000011"}}', '3dc0cdefc120e1d8e682c652c33a8fced39d00b1fb13cb7c45fe0c58b444e737', 'c6588a5efc3f58cff04532c9e9b4cb9ef07191983a14e3d770dcf943ed839d9b', DEFAULT),
	(26, '{"about":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","actor":null,"after":"enforced","at":"2026-11-21T14:20:26.990Z","before":"disabled","caseId":"17773383-cbec-43b2-ab4a-9a02743da8dd","code":null,"kind":"write","onBehalfOf":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","outcome":"ok","phase":"answered","requestId":"a869a650-08ef-4ff4-89bb-d14a9d7525c7","status":204,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","token":"delegated","what":"per-user-mfa-state","where":null}', 'c6588a5efc3f58cff04532c9e9b4cb9ef07191983a14e3d770dcf943ed839d9b', '849c150e2178098459363f0a7024de8974957ddb16fd96255d0c00f4e6af8d57', DEFAULT),
	(28, '{"actor":null,"after":{"state":"enforcing","version":3},"ask":"enforce","at":"2026-11-21T14:20:26.997Z","before":{"state":"approved","version":2},"caseId":"57a61c71-b0cf-4e44-922f-2a646470d435","diagnosis":null,"kind":"change","noteSha256":null,"step":null,"target":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":null}', '6d8d23d76676a61efbaef37079bf1ac7cef7846d7f94ec47122d44bc713e87d6', '9d958fcb6e0b5a4e78399d7bfceb273309779123c93bfca0c81eb7c002fcdd24', DEFAULT),
	(30, '{"about":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","actor":null,"at":"2026-11-21T14:20:27.014Z","caseId":"57a61c71-b0cf-4e44-922f-2a646470d435","fact":"per-user-mfa-state","kind":"read","observed":"disabled","readAt":"2026-11-21T14:20:27.014Z","source":"GET /beta/users/{id}/authentication/requirements","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","unknown":null,"where":null}', '0d96b4e64c5db87901b913efc92bfc9e5abc308e7f2bee3475edfb40718e48e5', 'e9d7eef0410ae3d921ea791dcb9956ac9ca5847f318233b0028305cc6ea5fc85', DEFAULT),
	(34, '{"actor":null,"after":{"state":"enforcing","version":4},"ask":"enforce","at":"2026-11-21T14:20:27.037Z","before":{"state":"enforcing","version":3},"caseId":"57a61c71-b0cf-4e44-922f-2a646470d435","diagnosis":null,"kind":"change","noteSha256":null,"step":{"at":"2026-11-21T14:20:27.037Z","name":"enforce","outcome":"begun","requestId":null,"status":null},"target":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":null}', '98d62def9ecabe7f2c064bbacc09f28361c16b7d4ef07710737d4c56c98c2edc', 'fb892845415511b1d60a6ec64f53bc243b2d4050f2c1b20590a1bc0bf757eb80', DEFAULT),
	(35, '{"about":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","actor":null,"after":"enforced","at":"2026-11-21T14:20:27.042Z","before":"disabled","caseId":"57a61c71-b0cf-4e44-922f-2a646470d435","code":null,"kind":"write","onBehalfOf":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","outcome":null,"phase":"sent","requestId":null,"status":null,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","token":"delegated","what":"per-user-mfa-state","where":null}', 'fb892845415511b1d60a6ec64f53bc243b2d4050f2c1b20590a1bc0bf757eb80', '4cdd74b6e18dad50d56df5b20531fa636f5f9c58dce005de37acae356eefd169', DEFAULT),
	(37, '{"about":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","actor":null,"after":"enforced","at":"2026-11-21T14:20:27.049Z","before":"disabled","caseId":"57a61c71-b0cf-4e44-922f-2a646470d435","code":null,"kind":"write","onBehalfOf":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","outcome":"ok","phase":"answered","requestId":"736261d0-b644-4d68-9751-b87e40ade96c","status":204,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","token":"delegated","what":"per-user-mfa-state","where":null}', 'f76d79f8c0b7d1cee078b4571b5bd594ff39720d950e85c0b0da6b840100ceeb', '0d9c1e2a9befeee2e6b686ea04bb8dd15b6638f873179332ffed15d96a44f3e6', DEFAULT),
	(40, '{"actor":null,"after":{"state":"enforcing","version":5},"ask":"enforce","at":"2026-11-21T14:20:27.060Z","before":{"state":"enforcing","version":4},"caseId":"57a61c71-b0cf-4e44-922f-2a646470d435","diagnosis":null,"kind":"change","noteSha256":null,"step":{"at":"2026-11-21T14:20:27.060Z","name":"enforce","outcome":"done","requestId":"736261d0-b644-4d68-9751-b87e40ade96c","status":204},"target":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":null}', '59f9a8195ceb6bdf2fd3c32437dfbcc012547442578c172a05fc527609ee47f8', '8059224a94f235dc1ca3b6b325e6200de9254be6aa3b7ac8326bed1b2e63be94', DEFAULT),
	(43, '{"about":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","actor":null,"at":"2026-11-21T14:20:27.079Z","caseId":"57a61c71-b0cf-4e44-922f-2a646470d435","fact":"per-user-mfa-state","kind":"read","observed":"enforced","readAt":"2026-11-21T14:20:27.079Z","source":"GET /beta/users/{id}/authentication/requirements","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","unknown":null,"where":null}', '5fce8677341d601c23884f4028318408f771ee1dbd2de1a3cd7d84824413f753', '1643eb06aec7052d689de3c28efe85513eef65e82f62245cc770ca3ab0a87208', DEFAULT),
	(45, '{"actor":null,"after":{"state":"enforcing","version":6},"ask":"enforce","at":"2026-11-21T14:20:27.095Z","before":{"state":"enforcing","version":5},"caseId":"57a61c71-b0cf-4e44-922f-2a646470d435","diagnosis":null,"kind":"change","noteSha256":null,"step":{"at":"2026-11-21T14:20:27.095Z","name":"read-back","outcome":"done","requestId":null,"status":null},"target":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":null}', 'b6a1fd8989ddf304efac290b8c2b74d9e0c50743a400a6725a0737a13b4fc7e8', '38d55105d32030756909ca0a53071210f283200931d65739508bdd318b874b47', DEFAULT),
	(46, '{"about":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","actor":null,"after":"revoked","at":"2026-11-21T14:20:27.101Z","before":null,"caseId":"57a61c71-b0cf-4e44-922f-2a646470d435","code":null,"kind":"write","onBehalfOf":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","outcome":null,"phase":"sent","requestId":null,"status":null,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","token":"delegated","what":"sessions","where":null}', '38d55105d32030756909ca0a53071210f283200931d65739508bdd318b874b47', '829bdea12d83208dc13c7603762d26f9c877396090e630cbdb253a36ad06c55f', DEFAULT),
	(48, '{"about":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","actor":null,"after":"revoked","at":"2026-11-21T14:20:27.104Z","before":null,"caseId":"57a61c71-b0cf-4e44-922f-2a646470d435","code":null,"kind":"write","onBehalfOf":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","outcome":"ok","phase":"answered","requestId":"1b8783c6-5250-48f8-a24b-b68feb6dd7fb","status":200,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","token":"delegated","what":"sessions","where":null}', '8a57fd822e15757d343a4a04b8de8572a7c2a4bfefd10ee6ea4ae1e1705c000c', 'efdcb8d39de6b2d68cdabb03bf71188b4d48d433569f3f59b2fdf9e5c7235165', DEFAULT),
	(49, '{"actor":null,"after":{"state":"enforcing","version":7},"ask":"enforce","at":"2026-11-21T14:20:27.112Z","before":{"state":"enforcing","version":6},"caseId":"57a61c71-b0cf-4e44-922f-2a646470d435","diagnosis":null,"kind":"change","noteSha256":null,"step":{"at":"2026-11-21T14:20:27.112Z","name":"sign-out","outcome":"done","requestId":"1b8783c6-5250-48f8-a24b-b68feb6dd7fb","status":200},"target":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":null}', 'efdcb8d39de6b2d68cdabb03bf71188b4d48d433569f3f59b2fdf9e5c7235165', '4bdf7b9661c86e1de0c3f2613244d95720b64e2bee8822dc7fde376911a1c8a7', DEFAULT),
	(50, '{"actor":null,"after":{"state":"propagating","version":8},"ask":"enforce","at":"2026-11-21T14:20:27.114Z","before":{"state":"enforcing","version":7},"caseId":"57a61c71-b0cf-4e44-922f-2a646470d435","diagnosis":null,"kind":"change","noteSha256":null,"step":null,"target":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":null}', '4bdf7b9661c86e1de0c3f2613244d95720b64e2bee8822dc7fde376911a1c8a7', 'fda8ca046df96fd725a3889255af8b063b97c551ff219422d5ba2acb7bd5683a', DEFAULT),
	(29, '{"actor":null,"after":{"state":"enforcing","version":5},"ask":"enforce","at":"2026-11-21T14:20:26.996Z","before":{"state":"enforcing","version":4},"caseId":"17773383-cbec-43b2-ab4a-9a02743da8dd","diagnosis":null,"kind":"change","noteSha256":null,"step":{"at":"2026-11-21T14:20:26.996Z","name":"enforce","outcome":"done","requestId":"a869a650-08ef-4ff4-89bb-d14a9d7525c7","status":204},"target":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":null}', '9d958fcb6e0b5a4e78399d7bfceb273309779123c93bfca0c81eb7c002fcdd24', '0d96b4e64c5db87901b913efc92bfc9e5abc308e7f2bee3475edfb40718e48e5', DEFAULT),
	(33, '{"about":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","actor":null,"at":"2026-11-21T14:20:27.032Z","caseId":"17773383-cbec-43b2-ab4a-9a02743da8dd","fact":"per-user-mfa-state","kind":"read","observed":"enforced","readAt":"2026-11-21T14:20:27.032Z","source":"GET /beta/users/{id}/authentication/requirements","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","unknown":null,"where":null}', 'c297e4c2a0640f83faf4e527b1d6cd4d2677ced4c3fb9eff276e9f67d9979633', '98d62def9ecabe7f2c064bbacc09f28361c16b7d4ef07710737d4c56c98c2edc', DEFAULT),
	(36, '{"actor":null,"after":{"state":"enforcing","version":6},"ask":"enforce","at":"2026-11-21T14:20:27.040Z","before":{"state":"enforcing","version":5},"caseId":"17773383-cbec-43b2-ab4a-9a02743da8dd","diagnosis":null,"kind":"change","noteSha256":null,"step":{"at":"2026-11-21T14:20:27.040Z","name":"read-back","outcome":"done","requestId":null,"status":null},"target":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":null}', '4cdd74b6e18dad50d56df5b20531fa636f5f9c58dce005de37acae356eefd169', 'f76d79f8c0b7d1cee078b4571b5bd594ff39720d950e85c0b0da6b840100ceeb', DEFAULT),
	(39, '{"about":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","actor":null,"after":"revoked","at":"2026-11-21T14:20:27.059Z","before":null,"caseId":"17773383-cbec-43b2-ab4a-9a02743da8dd","code":null,"kind":"write","onBehalfOf":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","outcome":null,"phase":"sent","requestId":null,"status":null,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","token":"delegated","what":"sessions","where":null}', 'ef94aaebb9d82d7aea6e9e884703546934d090534ba837495b968264ecf2127e', '59f9a8195ceb6bdf2fd3c32437dfbcc012547442578c172a05fc527609ee47f8', DEFAULT),
	(41, '{"actor":{"channelUserId":"29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01","id":"b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01"},"afterwards":null,"at":"2026-11-21T14:20:27.011Z","caseId":"95a583ac-fcca-4194-a5cd-b667fbab55c3","found":{"state":"open","version":1},"kind":"click","outcome":"taken","refusal":null,"seenVersion":1,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","typedSha256":"1ea442a134b2a184bd5d40104401f2a37fbc09ccf3f4bc9da161c6099be3691d","verb":"decline","where":{"channelId":"msteams","conversationId":"19:approvals@thread.tacv2;messageid=1700000000015","messageId":"1700000000015"}}', '8059224a94f235dc1ca3b6b325e6200de9254be6aa3b7ac8326bed1b2e63be94', '405075d77ad2831b1d1a34ad13348e19ad03ddb2a89e79273dfab577c4b883fd', DEFAULT),
	(52, '{"about":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","actor":null,"at":"2026-11-21T14:20:28.137Z","caseId":"57a61c71-b0cf-4e44-922f-2a646470d435","fact":"per-user-mfa-state","kind":"read","observed":"enforced","readAt":"2026-11-21T14:20:28.137Z","source":"GET /beta/users/{id}/authentication/requirements","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","unknown":null,"where":null}', '9093f90bb6b215c311e6b002a017c90a450c6f45811c7d6f265200df6c0d44b1', '4e976d224e2be8b3134e9b6bd233302edc2738f9a0b68941dac835558bb75ced', DEFAULT),
	(54, '{"actor":null,"after":{"state":"awaiting-user","version":9},"ask":"enforce","at":"2026-11-21T14:20:28.140Z","before":{"state":"propagating","version":8},"caseId":"57a61c71-b0cf-4e44-922f-2a646470d435","diagnosis":null,"kind":"change","noteSha256":null,"step":{"at":"2026-11-21T14:20:28.140Z","name":"visible","outcome":"done","requestId":null,"status":null},"target":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":null}', '5e80fc297c8ec0921188097bd5a470ea4ca1bd4aad645d965f51b991bd88d0f7', '69f065f3501bf78d962f3a2cdd46a75a8fc005b4579e1603cb6ceae545e60bda', DEFAULT),
	(55, '{"actor":{"channelUserId":"29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","id":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08"},"after":{"state":"resolved","version":10},"ask":"enforce","at":"2026-11-21T14:20:28.201Z","before":{"state":"awaiting-user","version":9},"caseId":"57a61c71-b0cf-4e44-922f-2a646470d435","diagnosis":null,"kind":"change","noteSha256":null,"step":null,"target":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":{"channelId":"msteams","conversationId":"a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","messageId":"1700000000027"}}', '69f065f3501bf78d962f3a2cdd46a75a8fc005b4579e1603cb6ceae545e60bda', 'd9245e25ff71bab48a3e3fd47b255d87772a2b1782af9cbdaa7b06add5cb911f', DEFAULT),
	(53, '{"actor":null,"after":{"state":"awaiting-user","version":9},"ask":"enforce","at":"2026-11-21T14:20:28.125Z","before":{"state":"propagating","version":8},"caseId":"17773383-cbec-43b2-ab4a-9a02743da8dd","diagnosis":null,"kind":"change","noteSha256":null,"step":{"at":"2026-11-21T14:20:28.125Z","name":"visible","outcome":"done","requestId":null,"status":null},"target":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02","tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","where":null}', '4e976d224e2be8b3134e9b6bd233302edc2738f9a0b68941dac835558bb75ced', '5e80fc297c8ec0921188097bd5a470ea4ca1bd4aad645d965f51b991bd88d0f7', DEFAULT),
	(56, '{"actor":{"channelUserId":"29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","id":"a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08"},"afterwards":null,"at":"2026-11-21T14:20:28.198Z","caseId":"57a61c71-b0cf-4e44-922f-2a646470d435","found":{"state":"awaiting-user","version":9},"kind":"click","outcome":"taken","refusal":null,"seenVersion":null,"tenantId":"6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5","typedSha256":null,"verb":"it-worked","where":{"channelId":"msteams","conversationId":"a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08","messageId":"1700000000027"}}', 'd9245e25ff71bab48a3e3fd47b255d87772a2b1782af9cbdaa7b06add5cb911f', '7864789a5507eac2c4c3d92413a8c9dd3d586bd76d18135d75336df3ed46ce4f', DEFAULT);
INSERT INTO public.audit_head VALUES
	(true, 56, '7864789a5507eac2c4c3d92413a8c9dd3d586bd76d18135d75336df3ed46ce4f');
INSERT INTO public.bot_state VALUES
	('msteams/conversations/a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01/', '{"dialog": {"dialogStack": []}, "lastAsked": {"answers": {"app": "other", "symptom": "option-missing"}}}', 'ae813310-5311-43f7-bca4-11740776e3fa', '2026-11-21 14:20:26.535+00'),
	('msteams/conversations/a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02/', '{"dialog": {"dialogStack": []}, "lastAsked": {"answers": {"app": "other", "symptom": "option-missing"}}}', '27346f17-e865-4157-b069-4674e8c6792c', '2026-11-21 14:20:26.667+00'),
	('msteams/conversations/a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08/', '{"dialog": {"dialogStack": []}, "lastAsked": {"answers": {"app": "other", "symptom": "option-missing"}}}', 'd02e7066-e968-4b3a-8b67-05544d5fbf32', '2026-11-21 14:20:26.75+00'),
	('msteams/conversations/a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b/', '{"dialog": {"dialogStack": []}, "lastAsked": {"answers": {"app": "other", "symptom": "option-missing"}}}', 'a0576955-6414-4ac6-9d26-142239b8a47d', '2026-11-21 14:20:26.846+00');
INSERT INTO public.case_cards OVERRIDING SYSTEM VALUE VALUES
	('e5700a65-4d42-4fcb-9378-0e9519b77917', 'a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01', '1700000000001', 'requester', '{"botId": "28:app-password-check", "locale": "en-US", "isGroup": false, "ownerId": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5", "timezone": "Europe/Berlin", "channelId": "msteams", "serviceUrl": "http://127.0.0.1:34351", "channelUserId": "29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01", "conversationId": "a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01"}', '2026-11-21 14:20:26.57+00', '1', 1),
	('e5700a65-4d42-4fcb-9378-0e9519b77917', '19:approvals@thread.tacv2;messageid=1700000000003', '1700000000003', 'approvers', '{"botId": "28:app-password-check", "locale": "en-US", "isGroup": true, "ownerId": "19:approvals@thread.tacv2", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5", "timezone": "Europe/Berlin", "channelId": "msteams", "serviceUrl": "http://127.0.0.1:34351", "channelUserId": "29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b04", "conversationId": "19:approvals@thread.tacv2;messageid=1700000000003"}', '2026-11-21 14:20:26.601+00', '1', 2),
	('95a583ac-fcca-4194-a5cd-b667fbab55c3', 'a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b', '1700000000017', 'requester', '{"botId": "28:app-password-check", "locale": "en-US", "isGroup": false, "ownerId": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5", "timezone": "Europe/Berlin", "channelId": "msteams", "serviceUrl": "http://127.0.0.1:34351", "channelUserId": "29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b", "conversationId": "a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b"}', '2026-11-21 14:20:27.077+00', '2', 9),
	('95a583ac-fcca-4194-a5cd-b667fbab55c3', 'a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b', '1700000000013', 'requester', '{"botId": "28:app-password-check", "locale": "en-US", "isGroup": false, "ownerId": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5", "timezone": "Europe/Berlin", "channelId": "msteams", "serviceUrl": "http://127.0.0.1:34351", "channelUserId": "29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b", "conversationId": "a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b"}', '2026-11-21 14:20:26.869+00', '2 older', 7),
	('95a583ac-fcca-4194-a5cd-b667fbab55c3', '19:approvals@thread.tacv2;messageid=1700000000015', '1700000000015', 'approvers', '{"botId": "28:app-password-check", "locale": "en-US", "isGroup": true, "ownerId": "19:approvals@thread.tacv2", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5", "timezone": "Europe/Berlin", "channelId": "msteams", "serviceUrl": "http://127.0.0.1:34351", "channelUserId": "29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b04", "conversationId": "19:approvals@thread.tacv2;messageid=1700000000015"}', '2026-11-21 14:20:26.877+00', '2', 8),
	('57a61c71-b0cf-4e44-922f-2a646470d435', 'a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08', '1700000000027', 'requester', '{"botId": "28:app-password-check", "locale": "en-US", "isGroup": false, "ownerId": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5", "timezone": "Europe/Berlin", "channelId": "msteams", "serviceUrl": "http://127.0.0.1:34351", "channelUserId": "29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08", "conversationId": "a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08"}', '2026-11-21 14:20:28.186+00', '10', 11),
	('17773383-cbec-43b2-ab4a-9a02743da8dd', 'a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02', '1700000000005', 'requester', '{"botId": "28:app-password-check", "locale": "en-US", "isGroup": false, "ownerId": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5", "timezone": "Europe/Berlin", "channelId": "msteams", "serviceUrl": "http://127.0.0.1:34351", "channelUserId": "29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02", "conversationId": "a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02"}', '2026-11-21 14:20:26.691+00', '9 older', 3),
	('17773383-cbec-43b2-ab4a-9a02743da8dd', '19:approvals@thread.tacv2;messageid=1700000000007', '1700000000007', 'approvers', '{"botId": "28:app-password-check", "locale": "en-US", "isGroup": true, "ownerId": "19:approvals@thread.tacv2", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5", "timezone": "Europe/Berlin", "channelId": "msteams", "serviceUrl": "http://127.0.0.1:34351", "channelUserId": "29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b04", "conversationId": "19:approvals@thread.tacv2;messageid=1700000000007"}', '2026-11-21 14:20:26.705+00', '9', 4),
	('57a61c71-b0cf-4e44-922f-2a646470d435', 'a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08', '1700000000009', 'requester', '{"botId": "28:app-password-check", "locale": "en-US", "isGroup": false, "ownerId": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5", "timezone": "Europe/Berlin", "channelId": "msteams", "serviceUrl": "http://127.0.0.1:34351", "channelUserId": "29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08", "conversationId": "a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08"}', '2026-11-21 14:20:26.765+00', '10 older', 5),
	('57a61c71-b0cf-4e44-922f-2a646470d435', '19:approvals@thread.tacv2;messageid=1700000000011', '1700000000011', 'approvers', '{"botId": "28:app-password-check", "locale": "en-US", "isGroup": true, "ownerId": "19:approvals@thread.tacv2", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5", "timezone": "Europe/Berlin", "channelId": "msteams", "serviceUrl": "http://127.0.0.1:34351", "channelUserId": "29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b04", "conversationId": "19:approvals@thread.tacv2;messageid=1700000000011"}', '2026-11-21 14:20:26.774+00', '10', 6),
	('17773383-cbec-43b2-ab4a-9a02743da8dd', 'a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02', '1700000000026', 'requester', '{"botId": "28:app-password-check", "locale": "en-US", "isGroup": false, "ownerId": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02", "tenantId": "6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5", "timezone": "Europe/Berlin", "channelId": "msteams", "serviceUrl": "http://127.0.0.1:34351", "channelUserId": "29:a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02", "conversationId": "a:chat/a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02"}', '2026-11-21 14:20:28.168+00', '9', 10);
INSERT INTO public.cases VALUES
	('e5700a65-4d42-4fcb-9378-0e9519b77917', '6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5', 1, 'open', 'enforce', 'a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01', 'a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01', 'per-user-mfa-disabled', '2026-11-21 14:20:26.563+00', '2026-11-21 14:20:26.563+00', NULL, DEFAULT, '{"note": null, "steps": [], "target": {"id": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01", "displayName": "Alex Wilber"}, "decision": null, "openedAt": "2026-11-21T14:20:26.563Z", "diagnosis": {"app": "other", "lead": "per-user-mfa-disabled", "user": {"id": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01", "displayName": "Alex Wilber", "userPrincipalName": "AlexW@contoso.example"}, "symptom": "option-missing", "findings": [{"cause": "per-user-mfa-disabled", "reason": null, "verdict": "confirmed", "evidence": [{"fact": "perUserMfaState", "readAt": "2026-11-21T14:20:26.561Z", "source": "GET /beta/users/{id}/authentication/requirements", "observed": "disabled"}, {"fact": "securityDefaults", "readAt": "2026-11-21T14:20:26.444Z", "source": "GET /v1.0/policies/identitySecurityDefaultsEnforcementPolicy", "observed": "false"}, {"fact": "conditionalAccess", "readAt": "2026-11-21T14:20:26.441Z", "source": "GET /v1.0/identity/conditionalAccess/policies", "observed": "Require MFA for all users (always)"}], "remedies": ["enforce", "register-method"]}, {"cause": "per-user-mfa-not-enforced", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "perUserMfaState", "readAt": "2026-11-21T14:20:26.561Z", "source": "GET /beta/users/{id}/authentication/requirements", "observed": "disabled"}], "remedies": []}, {"cause": "tenant-switch-off", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "appPasswordsAllowed", "readAt": "2026-11-21T14:20:26.435Z", "source": "GET /beta/policies/mfaServicePolicy", "observed": "true"}], "remedies": []}, {"cause": "tenant-switch-unknown", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "appPasswordsAllowed", "readAt": "2026-11-21T14:20:26.435Z", "source": "GET /beta/policies/mfaServicePolicy", "observed": "true"}], "remedies": []}, {"cause": "no-mfa-method", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "registeredMethods", "readAt": "2026-11-21T14:20:26.561Z", "source": "GET /beta/users/{id}/authentication/methods", "observed": "password, microsoftAuthenticator"}], "remedies": []}, {"cause": "not-yet-propagated", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "perUserMfaState", "readAt": "2026-11-21T14:20:26.561Z", "source": "GET /beta/users/{id}/authentication/requirements", "observed": "disabled"}, {"fact": "stateChangedAt", "readAt": "2026-11-21T14:20:26.561Z", "source": "GET /beta/auditLogs/directoryAudits", "observed": "none"}, {"fact": "sessionsValidFrom", "readAt": "2026-11-21T14:20:26.561Z", "source": "GET /beta/users/{id}", "observed": "2026-10-22T14:20:23.929Z"}], "remedies": []}, {"cause": "guest-account", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "external", "readAt": "2026-11-21T14:20:26.561Z", "source": "GET /beta/users/{id}", "observed": "false"}], "remedies": []}, {"cause": "account-blocked", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "accountEnabled", "readAt": "2026-11-21T14:20:26.561Z", "source": "GET /beta/users/{id}", "observed": "true"}], "remedies": []}, {"cause": "privileged-account", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "activeRoleIds", "readAt": "2026-11-21T14:20:26.561Z", "source": "GET /beta/roleManagement/directory/transitiveRoleAssignments", "observed": "none"}], "remedies": []}, {"cause": "security-info-blocked", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "conditionalAccess", "readAt": "2026-11-21T14:20:26.441Z", "source": "GET /v1.0/identity/conditionalAccess/policies", "observed": "none"}, {"fact": "registeredMethods", "readAt": "2026-11-21T14:20:26.561Z", "source": "GET /beta/users/{id}/authentication/methods", "observed": "password, microsoftAuthenticator"}], "remedies": []}, {"cause": "legacy-page", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "symptom", "readAt": "2026-11-21T14:20:26.562Z", "source": "answer", "observed": "option-missing"}], "remedies": []}, {"cause": "limit-reached", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "symptom", "readAt": "2026-11-21T14:20:26.562Z", "source": "answer", "observed": "option-missing"}], "remedies": []}, {"cause": "switch-turned-off-later", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "symptom", "readAt": "2026-11-21T14:20:26.562Z", "source": "answer", "observed": "option-missing"}, {"fact": "appPasswordsAllowed", "readAt": "2026-11-21T14:20:26.435Z", "source": "GET /beta/policies/mfaServicePolicy", "observed": "true"}], "remedies": []}, {"cause": "phone-only", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "registeredMethods", "readAt": "2026-11-21T14:20:26.561Z", "source": "GET /beta/users/{id}/authentication/methods", "observed": "password, microsoftAuthenticator"}], "remedies": []}], "mfaDemandedBy": [{"by": "conditional-access", "policyId": "7e5c1d3a-92b4-4f60-8d17-a3b6c9e0f154", "certainty": "always", "displayName": "Require MFA for all users"}]}, "requester": {"id": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a01", "displayName": "Alex Wilber"}, "updatedAt": "2026-11-21T14:20:26.563Z"}'),
	('95a583ac-fcca-4194-a5cd-b667fbab55c3', '6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5', 2, 'declined', 'enforce', 'a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b', 'a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b', 'per-user-mfa-disabled', '2026-11-21 14:20:26.864+00', '2026-11-21 14:20:27.039+00', NULL, DEFAULT, '{"note": null, "steps": [], "target": {"id": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b", "displayName": "Lidia Holloway"}, "decision": {"at": "2026-11-21T14:20:27.039Z", "by": {"id": "b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01", "displayName": "Megan Bowen", "channelUserId": "29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01"}, "reason": "No", "outcome": "declined"}, "openedAt": "2026-11-21T14:20:26.864Z", "diagnosis": {"app": "other", "lead": "per-user-mfa-disabled", "user": {"id": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b", "displayName": "Lidia Holloway", "userPrincipalName": "LidiaH@contoso.example"}, "symptom": "option-missing", "findings": [{"cause": "per-user-mfa-disabled", "reason": null, "verdict": "confirmed", "evidence": [{"fact": "perUserMfaState", "readAt": "2026-11-21T14:20:26.862Z", "source": "GET /beta/users/{id}/authentication/requirements", "observed": "disabled"}, {"fact": "securityDefaults", "readAt": "2026-11-21T14:20:26.444Z", "source": "GET /v1.0/policies/identitySecurityDefaultsEnforcementPolicy", "observed": "false"}, {"fact": "conditionalAccess", "readAt": "2026-11-21T14:20:26.441Z", "source": "GET /v1.0/identity/conditionalAccess/policies", "observed": "Require MFA for all users (always)"}], "remedies": ["enforce", "register-method"]}, {"cause": "per-user-mfa-not-enforced", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "perUserMfaState", "readAt": "2026-11-21T14:20:26.862Z", "source": "GET /beta/users/{id}/authentication/requirements", "observed": "disabled"}], "remedies": []}, {"cause": "tenant-switch-off", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "appPasswordsAllowed", "readAt": "2026-11-21T14:20:26.435Z", "source": "GET /beta/policies/mfaServicePolicy", "observed": "true"}], "remedies": []}, {"cause": "tenant-switch-unknown", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "appPasswordsAllowed", "readAt": "2026-11-21T14:20:26.435Z", "source": "GET /beta/policies/mfaServicePolicy", "observed": "true"}], "remedies": []}, {"cause": "no-mfa-method", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "registeredMethods", "readAt": "2026-11-21T14:20:26.862Z", "source": "GET /beta/users/{id}/authentication/methods", "observed": "password, phone"}], "remedies": []}, {"cause": "not-yet-propagated", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "perUserMfaState", "readAt": "2026-11-21T14:20:26.862Z", "source": "GET /beta/users/{id}/authentication/requirements", "observed": "disabled"}, {"fact": "stateChangedAt", "readAt": "2026-11-21T14:20:26.862Z", "source": "GET /beta/auditLogs/directoryAudits", "observed": "none"}, {"fact": "sessionsValidFrom", "readAt": "2026-11-21T14:20:26.862Z", "source": "GET /beta/users/{id}", "observed": "2026-10-22T14:20:23.929Z"}], "remedies": []}, {"cause": "guest-account", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "external", "readAt": "2026-11-21T14:20:26.862Z", "source": "GET /beta/users/{id}", "observed": "false"}], "remedies": []}, {"cause": "account-blocked", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "accountEnabled", "readAt": "2026-11-21T14:20:26.862Z", "source": "GET /beta/users/{id}", "observed": "true"}], "remedies": []}, {"cause": "privileged-account", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "activeRoleIds", "readAt": "2026-11-21T14:20:26.862Z", "source": "GET /beta/roleManagement/directory/transitiveRoleAssignments", "observed": "none"}], "remedies": []}, {"cause": "security-info-blocked", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "conditionalAccess", "readAt": "2026-11-21T14:20:26.441Z", "source": "GET /v1.0/identity/conditionalAccess/policies", "observed": "none"}, {"fact": "registeredMethods", "readAt": "2026-11-21T14:20:26.862Z", "source": "GET /beta/users/{id}/authentication/methods", "observed": "password, phone"}], "remedies": []}, {"cause": "legacy-page", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "symptom", "readAt": "2026-11-21T14:20:26.862Z", "source": "answer", "observed": "option-missing"}], "remedies": []}, {"cause": "limit-reached", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "symptom", "readAt": "2026-11-21T14:20:26.862Z", "source": "answer", "observed": "option-missing"}], "remedies": []}, {"cause": "switch-turned-off-later", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "symptom", "readAt": "2026-11-21T14:20:26.862Z", "source": "answer", "observed": "option-missing"}, {"fact": "appPasswordsAllowed", "readAt": "2026-11-21T14:20:26.435Z", "source": "GET /beta/policies/mfaServicePolicy", "observed": "true"}], "remedies": []}, {"cause": "phone-only", "reason": null, "verdict": "confirmed", "evidence": [{"fact": "registeredMethods", "readAt": "2026-11-21T14:20:26.862Z", "source": "GET /beta/users/{id}/authentication/methods", "observed": "password, phone"}], "remedies": ["register-method"]}], "mfaDemandedBy": [{"by": "conditional-access", "policyId": "7e5c1d3a-92b4-4f60-8d17-a3b6c9e0f154", "certainty": "always", "displayName": "Require MFA for all users"}]}, "requester": {"id": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a0b", "displayName": "Lidia Holloway"}, "updatedAt": "2026-11-21T14:20:27.039Z"}'),
	('17773383-cbec-43b2-ab4a-9a02743da8dd', '6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5', 9, 'awaiting-user', 'enforce', 'a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02', 'a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02', 'per-user-mfa-disabled', '2026-11-21 14:20:26.686+00', '2026-11-21 14:20:28.125+00', '2026-11-21 14:20:26.996+00', DEFAULT, '{"note": null, "steps": [{"at": "2026-11-21T14:20:26.996Z", "name": "enforce", "status": 204, "outcome": "done", "requestId": "a869a650-08ef-4ff4-89bb-d14a9d7525c7"}, {"at": "2026-11-21T14:20:27.040Z", "name": "read-back", "status": null, "outcome": "done", "requestId": null}, {"at": "2026-11-21T14:20:27.089Z", "name": "sign-out", "status": 200, "outcome": "done", "requestId": "132e565c-c85a-4275-90ec-7253387b7157"}, {"at": "2026-11-21T14:20:28.125Z", "name": "visible", "status": null, "outcome": "done", "requestId": null}], "target": {"id": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02", "displayName": "Adele Vance"}, "decision": {"at": "2026-11-21T14:20:26.927Z", "by": {"id": "b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01", "displayName": "Megan Bowen", "channelUserId": "29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01"}, "outcome": "approved", "afterwards": "revert"}, "openedAt": "2026-11-21T14:20:26.686Z", "diagnosis": {"app": "other", "lead": "per-user-mfa-disabled", "user": {"id": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02", "displayName": "Adele Vance", "userPrincipalName": "AdeleV@contoso.example"}, "symptom": "option-missing", "findings": [{"cause": "per-user-mfa-disabled", "reason": null, "verdict": "confirmed", "evidence": [{"fact": "perUserMfaState", "readAt": "2026-11-21T14:20:26.684Z", "source": "GET /beta/users/{id}/authentication/requirements", "observed": "disabled"}, {"fact": "securityDefaults", "readAt": "2026-11-21T14:20:26.444Z", "source": "GET /v1.0/policies/identitySecurityDefaultsEnforcementPolicy", "observed": "false"}, {"fact": "conditionalAccess", "readAt": "2026-11-21T14:20:26.441Z", "source": "GET /v1.0/identity/conditionalAccess/policies", "observed": "Require MFA for all users (always)"}], "remedies": ["enforce", "register-method"]}, {"cause": "per-user-mfa-not-enforced", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "perUserMfaState", "readAt": "2026-11-21T14:20:26.684Z", "source": "GET /beta/users/{id}/authentication/requirements", "observed": "disabled"}], "remedies": []}, {"cause": "tenant-switch-off", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "appPasswordsAllowed", "readAt": "2026-11-21T14:20:26.435Z", "source": "GET /beta/policies/mfaServicePolicy", "observed": "true"}], "remedies": []}, {"cause": "tenant-switch-unknown", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "appPasswordsAllowed", "readAt": "2026-11-21T14:20:26.435Z", "source": "GET /beta/policies/mfaServicePolicy", "observed": "true"}], "remedies": []}, {"cause": "no-mfa-method", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "registeredMethods", "readAt": "2026-11-21T14:20:26.684Z", "source": "GET /beta/users/{id}/authentication/methods", "observed": "password, microsoftAuthenticator"}], "remedies": []}, {"cause": "not-yet-propagated", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "perUserMfaState", "readAt": "2026-11-21T14:20:26.684Z", "source": "GET /beta/users/{id}/authentication/requirements", "observed": "disabled"}, {"fact": "stateChangedAt", "readAt": "2026-11-21T14:20:26.684Z", "source": "GET /beta/auditLogs/directoryAudits", "observed": "2026-11-21T14:20:26.366Z"}, {"fact": "sessionsValidFrom", "readAt": "2026-11-21T14:20:26.684Z", "source": "GET /beta/users/{id}", "observed": "2026-10-22T14:20:23.929Z"}], "remedies": []}, {"cause": "guest-account", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "external", "readAt": "2026-11-21T14:20:26.684Z", "source": "GET /beta/users/{id}", "observed": "false"}], "remedies": []}, {"cause": "account-blocked", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "accountEnabled", "readAt": "2026-11-21T14:20:26.684Z", "source": "GET /beta/users/{id}", "observed": "true"}], "remedies": []}, {"cause": "privileged-account", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "activeRoleIds", "readAt": "2026-11-21T14:20:26.684Z", "source": "GET /beta/roleManagement/directory/transitiveRoleAssignments", "observed": "none"}], "remedies": []}, {"cause": "security-info-blocked", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "conditionalAccess", "readAt": "2026-11-21T14:20:26.441Z", "source": "GET /v1.0/identity/conditionalAccess/policies", "observed": "none"}, {"fact": "registeredMethods", "readAt": "2026-11-21T14:20:26.684Z", "source": "GET /beta/users/{id}/authentication/methods", "observed": "password, microsoftAuthenticator"}], "remedies": []}, {"cause": "legacy-page", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "symptom", "readAt": "2026-11-21T14:20:26.685Z", "source": "answer", "observed": "option-missing"}], "remedies": []}, {"cause": "limit-reached", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "symptom", "readAt": "2026-11-21T14:20:26.685Z", "source": "answer", "observed": "option-missing"}], "remedies": []}, {"cause": "switch-turned-off-later", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "symptom", "readAt": "2026-11-21T14:20:26.685Z", "source": "answer", "observed": "option-missing"}, {"fact": "appPasswordsAllowed", "readAt": "2026-11-21T14:20:26.435Z", "source": "GET /beta/policies/mfaServicePolicy", "observed": "true"}], "remedies": []}, {"cause": "phone-only", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "registeredMethods", "readAt": "2026-11-21T14:20:26.684Z", "source": "GET /beta/users/{id}/authentication/methods", "observed": "password, microsoftAuthenticator"}], "remedies": []}], "mfaDemandedBy": [{"by": "conditional-access", "policyId": "7e5c1d3a-92b4-4f60-8d17-a3b6c9e0f154", "certainty": "always", "displayName": "Require MFA for all users"}]}, "requester": {"id": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a02", "displayName": "Adele Vance"}, "updatedAt": "2026-11-21T14:20:28.125Z"}'),
	('57a61c71-b0cf-4e44-922f-2a646470d435', '6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5', 10, 'resolved', 'enforce', 'a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08', 'a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08', 'per-user-mfa-disabled', '2026-11-21 14:20:26.761+00', '2026-11-21 14:20:28.201+00', '2026-11-21 14:20:27.06+00', DEFAULT, '{"note": null, "steps": [{"at": "2026-11-21T14:20:27.060Z", "name": "enforce", "status": 204, "outcome": "done", "requestId": "736261d0-b644-4d68-9751-b87e40ade96c"}, {"at": "2026-11-21T14:20:27.095Z", "name": "read-back", "status": null, "outcome": "done", "requestId": null}, {"at": "2026-11-21T14:20:27.112Z", "name": "sign-out", "status": 200, "outcome": "done", "requestId": "1b8783c6-5250-48f8-a24b-b68feb6dd7fb"}, {"at": "2026-11-21T14:20:28.140Z", "name": "visible", "status": null, "outcome": "done", "requestId": null}], "target": {"id": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08", "displayName": "Isaiah Langer"}, "decision": {"at": "2026-11-21T14:20:26.981Z", "by": {"id": "b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01", "displayName": "Megan Bowen", "channelUserId": "29:b2f1d8e3-6c45-4a27-9ba3-1d7e2f3a4b01"}, "outcome": "approved", "afterwards": "keep"}, "openedAt": "2026-11-21T14:20:26.761Z", "diagnosis": {"app": "other", "lead": "per-user-mfa-disabled", "user": {"id": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08", "displayName": "Isaiah Langer", "userPrincipalName": "IsaiahL@contoso.example"}, "symptom": "option-missing", "findings": [{"cause": "per-user-mfa-disabled", "reason": null, "verdict": "confirmed", "evidence": [{"fact": "perUserMfaState", "readAt": "2026-11-21T14:20:26.759Z", "source": "GET /beta/users/{id}/authentication/requirements", "observed": "disabled"}, {"fact": "securityDefaults", "readAt": "2026-11-21T14:20:26.444Z", "source": "GET /v1.0/policies/identitySecurityDefaultsEnforcementPolicy", "observed": "false"}, {"fact": "conditionalAccess", "readAt": "2026-11-21T14:20:26.441Z", "source": "GET /v1.0/identity/conditionalAccess/policies", "observed": "Require MFA for all users (always)"}], "remedies": ["enforce", "register-method"]}, {"cause": "per-user-mfa-not-enforced", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "perUserMfaState", "readAt": "2026-11-21T14:20:26.759Z", "source": "GET /beta/users/{id}/authentication/requirements", "observed": "disabled"}], "remedies": []}, {"cause": "tenant-switch-off", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "appPasswordsAllowed", "readAt": "2026-11-21T14:20:26.435Z", "source": "GET /beta/policies/mfaServicePolicy", "observed": "true"}], "remedies": []}, {"cause": "tenant-switch-unknown", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "appPasswordsAllowed", "readAt": "2026-11-21T14:20:26.435Z", "source": "GET /beta/policies/mfaServicePolicy", "observed": "true"}], "remedies": []}, {"cause": "no-mfa-method", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "registeredMethods", "readAt": "2026-11-21T14:20:26.759Z", "source": "GET /beta/users/{id}/authentication/methods", "observed": "password, microsoftAuthenticator, phone"}], "remedies": []}, {"cause": "not-yet-propagated", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "perUserMfaState", "readAt": "2026-11-21T14:20:26.759Z", "source": "GET /beta/users/{id}/authentication/requirements", "observed": "disabled"}, {"fact": "stateChangedAt", "readAt": "2026-11-21T14:20:26.759Z", "source": "GET /beta/auditLogs/directoryAudits", "observed": "none"}, {"fact": "sessionsValidFrom", "readAt": "2026-11-21T14:20:26.759Z", "source": "GET /beta/users/{id}", "observed": "2026-10-22T14:20:23.929Z"}], "remedies": []}, {"cause": "guest-account", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "external", "readAt": "2026-11-21T14:20:26.759Z", "source": "GET /beta/users/{id}", "observed": "false"}], "remedies": []}, {"cause": "account-blocked", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "accountEnabled", "readAt": "2026-11-21T14:20:26.759Z", "source": "GET /beta/users/{id}", "observed": "true"}], "remedies": []}, {"cause": "privileged-account", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "activeRoleIds", "readAt": "2026-11-21T14:20:26.759Z", "source": "GET /beta/roleManagement/directory/transitiveRoleAssignments", "observed": "none"}], "remedies": []}, {"cause": "security-info-blocked", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "conditionalAccess", "readAt": "2026-11-21T14:20:26.441Z", "source": "GET /v1.0/identity/conditionalAccess/policies", "observed": "none"}, {"fact": "registeredMethods", "readAt": "2026-11-21T14:20:26.759Z", "source": "GET /beta/users/{id}/authentication/methods", "observed": "password, microsoftAuthenticator, phone"}], "remedies": []}, {"cause": "legacy-page", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "symptom", "readAt": "2026-11-21T14:20:26.760Z", "source": "answer", "observed": "option-missing"}], "remedies": []}, {"cause": "limit-reached", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "symptom", "readAt": "2026-11-21T14:20:26.760Z", "source": "answer", "observed": "option-missing"}], "remedies": []}, {"cause": "switch-turned-off-later", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "symptom", "readAt": "2026-11-21T14:20:26.760Z", "source": "answer", "observed": "option-missing"}, {"fact": "appPasswordsAllowed", "readAt": "2026-11-21T14:20:26.435Z", "source": "GET /beta/policies/mfaServicePolicy", "observed": "true"}], "remedies": []}, {"cause": "phone-only", "reason": null, "verdict": "ruled-out", "evidence": [{"fact": "registeredMethods", "readAt": "2026-11-21T14:20:26.759Z", "source": "GET /beta/users/{id}/authentication/methods", "observed": "password, microsoftAuthenticator, phone"}], "remedies": []}], "mfaDemandedBy": [{"by": "conditional-access", "policyId": "7e5c1d3a-92b4-4f60-8d17-a3b6c9e0f154", "certainty": "always", "displayName": "Require MFA for all users"}]}, "requester": {"id": "a1e0c7d2-5b34-4f16-8a92-0c6d1e2f3a08", "displayName": "Isaiah Langer"}, "updatedAt": "2026-11-21T14:20:28.201Z"}');
INSERT INTO public.deliveries VALUES
	('31aeb2b9-f81c-40bd-b40c-6f8b6240a217', '6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5', 'e5700a65-4d42-4fcb-9378-0e9519b77917', 1, 'asked', 'sent', NULL, '2026-11-21 14:20:26.566+00', '2026-11-21 14:20:26.601+00'),
	('9389e536-8ad9-4b39-b0a4-761dfa906da8', '6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5', '17773383-cbec-43b2-ab4a-9a02743da8dd', 1, 'asked', 'sent', NULL, '2026-11-21 14:20:26.687+00', '2026-11-21 14:20:26.705+00'),
	('a984bbca-a1ce-4ed6-afb3-249757188ce7', '6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5', '57a61c71-b0cf-4e44-922f-2a646470d435', 1, 'asked', 'sent', NULL, '2026-11-21 14:20:26.761+00', '2026-11-21 14:20:26.774+00'),
	('edc12ef1-d019-4a8d-8543-b43c47102719', '6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5', '95a583ac-fcca-4194-a5cd-b667fbab55c3', 1, 'asked', 'sent', NULL, '2026-11-21 14:20:26.865+00', '2026-11-21 14:20:26.877+00'),
	('2a238717-823e-4b9b-a491-362893f5ff03', '6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5', '95a583ac-fcca-4194-a5cd-b667fbab55c3', 2, 'declined', 'sent', NULL, '2026-11-21 14:20:27.041+00', '2026-11-21 14:20:27.077+00'),
	('aa00c2b3-df04-47d9-a474-7dbfb86ab355', '6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5', '17773383-cbec-43b2-ab4a-9a02743da8dd', 9, 'ready', 'sent', NULL, '2026-11-21 14:20:28.133+00', '2026-11-21 14:20:28.168+00'),
	('22ccf3f1-39ee-423d-85af-4d7378c7c456', '6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5', '57a61c71-b0cf-4e44-922f-2a646470d435', 9, 'ready', 'sent', NULL, '2026-11-21 14:20:28.142+00', '2026-11-21 14:20:28.186+00');
INSERT INTO public.kysely_migration VALUES
	('0001-first-tables', '2026-11-21T14:20:26.184Z'),
	('0002-audit', '2026-11-21T14:20:26.193Z');
INSERT INTO public.kysely_migration_lock VALUES
	('migration_lock', 0);
INSERT INTO public.welcomes VALUES
	('6e4f2a90-18c3-4d7b-b5e6-90a1c2d3e4f5', '19:approvals@thread.tacv2', '2026-11-21 14:20:26.311+00');
SELECT pg_catalog.setval('public.case_cards_place_seq', 11, true);
ALTER TABLE ONLY pgboss.archive
    ADD CONSTRAINT archive_pkey PRIMARY KEY (name, id);
ALTER TABLE ONLY pgboss.job
    ADD CONSTRAINT job_pkey PRIMARY KEY (name, id);
ALTER TABLE ONLY pgboss.j00f3196e190cd065a00ca396e40748ddea0147c0bb48801c63c6847c
    ADD CONSTRAINT j00f3196e190cd065a00ca396e40748ddea0147c0bb48801c63c6847c_pkey PRIMARY KEY (name, id);
ALTER TABLE ONLY pgboss.j045eca4973d4f2c2c3576e9e6b08daed4fc5bc0260be3d11163df2f4
    ADD CONSTRAINT j045eca4973d4f2c2c3576e9e6b08daed4fc5bc0260be3d11163df2f4_pkey PRIMARY KEY (name, id);
ALTER TABLE ONLY pgboss.j25c0f1607c90b10b4b19137af1a6ac944dcfd640e066cd1fbf9ebbd5
    ADD CONSTRAINT j25c0f1607c90b10b4b19137af1a6ac944dcfd640e066cd1fbf9ebbd5_pkey PRIMARY KEY (name, id);
ALTER TABLE ONLY pgboss.j4b119f67796a4b8f36cb0583dd1ae10bfea0ab514356b381cfdaa22e
    ADD CONSTRAINT j4b119f67796a4b8f36cb0583dd1ae10bfea0ab514356b381cfdaa22e_pkey PRIMARY KEY (name, id);
ALTER TABLE ONLY pgboss.j85a46b5e2f6632e8d73e4048553d42079e27d03dda40d0ea01bee61b
    ADD CONSTRAINT j85a46b5e2f6632e8d73e4048553d42079e27d03dda40d0ea01bee61b_pkey PRIMARY KEY (name, id);
ALTER TABLE ONLY pgboss.j8d2fec23f5af168fb24f3b10512b7f358598fbc36740946a6417610b
    ADD CONSTRAINT j8d2fec23f5af168fb24f3b10512b7f358598fbc36740946a6417610b_pkey PRIMARY KEY (name, id);
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
    ADD CONSTRAINT deliveries_case_id_message_case_version_key UNIQUE (case_id, message, case_version);
ALTER TABLE ONLY public.deliveries
    ADD CONSTRAINT deliveries_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.kysely_migration_lock
    ADD CONSTRAINT kysely_migration_lock_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.kysely_migration
    ADD CONSTRAINT kysely_migration_pkey PRIMARY KEY (name);
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
CREATE INDEX audit_at ON public.audit USING btree (at, seq);
CREATE INDEX cases_enforced_at ON public.cases USING btree (tenant_id, target_id, enforced_at DESC) WHERE (enforced_at IS NOT NULL);
CREATE INDEX cases_newest_of ON public.cases USING btree (tenant_id, requester_id, opened_at DESC);
CREATE UNIQUE INDEX cases_one_under_way ON public.cases USING btree (tenant_id, target_id, lead) WHERE under_way;
ALTER INDEX pgboss.job_pkey ATTACH PARTITION pgboss.j00f3196e190cd065a00ca396e40748ddea0147c0bb48801c63c6847c_pkey;
ALTER INDEX pgboss.job_pkey ATTACH PARTITION pgboss.j045eca4973d4f2c2c3576e9e6b08daed4fc5bc0260be3d11163df2f4_pkey;
ALTER INDEX pgboss.job_pkey ATTACH PARTITION pgboss.j25c0f1607c90b10b4b19137af1a6ac944dcfd640e066cd1fbf9ebbd5_pkey;
ALTER INDEX pgboss.job_pkey ATTACH PARTITION pgboss.j4b119f67796a4b8f36cb0583dd1ae10bfea0ab514356b381cfdaa22e_pkey;
ALTER INDEX pgboss.job_pkey ATTACH PARTITION pgboss.j85a46b5e2f6632e8d73e4048553d42079e27d03dda40d0ea01bee61b_pkey;
ALTER INDEX pgboss.job_pkey ATTACH PARTITION pgboss.j8d2fec23f5af168fb24f3b10512b7f358598fbc36740946a6417610b_pkey;
CREATE TRIGGER audit_head_stays BEFORE DELETE OR TRUNCATE ON public.audit_head FOR EACH STATEMENT EXECUTE FUNCTION public.audit_refuse();
ALTER TABLE public.audit_head ENABLE ALWAYS TRIGGER audit_head_stays;
CREATE TRIGGER audit_only_grows BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit FOR EACH STATEMENT EXECUTE FUNCTION public.audit_refuse();
ALTER TABLE public.audit ENABLE ALWAYS TRIGGER audit_only_grows;
ALTER TABLE ONLY pgboss.j00f3196e190cd065a00ca396e40748ddea0147c0bb48801c63c6847c
    ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY pgboss.j045eca4973d4f2c2c3576e9e6b08daed4fc5bc0260be3d11163df2f4
    ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY pgboss.j25c0f1607c90b10b4b19137af1a6ac944dcfd640e066cd1fbf9ebbd5
    ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY pgboss.j4b119f67796a4b8f36cb0583dd1ae10bfea0ab514356b381cfdaa22e
    ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY pgboss.j85a46b5e2f6632e8d73e4048553d42079e27d03dda40d0ea01bee61b
    ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY pgboss.j8d2fec23f5af168fb24f3b10512b7f358598fbc36740946a6417610b
    ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY pgboss.j00f3196e190cd065a00ca396e40748ddea0147c0bb48801c63c6847c
    ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY pgboss.j045eca4973d4f2c2c3576e9e6b08daed4fc5bc0260be3d11163df2f4
    ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY pgboss.j25c0f1607c90b10b4b19137af1a6ac944dcfd640e066cd1fbf9ebbd5
    ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY pgboss.j4b119f67796a4b8f36cb0583dd1ae10bfea0ab514356b381cfdaa22e
    ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY pgboss.j85a46b5e2f6632e8d73e4048553d42079e27d03dda40d0ea01bee61b
    ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY pgboss.j8d2fec23f5af168fb24f3b10512b7f358598fbc36740946a6417610b
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
