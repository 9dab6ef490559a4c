-- Times are milliseconds since 1970 (UTC); ids are UUIDs as text. What a column calls sealed is AES-GCM under the
-- key of its case; without that key it says nothing.

create table cases (
  id               varchar(36)  not null primary key,
  receipt_hash     varchar(64)  not null,
  receipt_tail     varchar(4)   not null,
  idempotency_hash varchar(64),
  request_hash     varchar(64)  not null,
  sealed_key       blob,
  sealed_request   blob,
  sealed_route     blob,
  language         varchar(2)   not null,
  category         varchar(64)  not null,
  country          varchar(2)   not null,
  home_county      varchar(64),
  danger           boolean      not null,
  urgency          smallint     not null,
  lead_kind        varchar(8)   not null,
  lead_id          varchar(100) not null,
  linked_id        varchar(100),
  office_id        varchar(100) not null,
  mission_id       varchar(100),
  state            varchar(20)  not null,
  is_open          boolean      not null,
  submitted_at     bigint       not null,
  answer_by        bigint       not null,
  acknowledged_at  bigint,
  ended_at         bigint,
  unanswered       boolean      not null,
  version          bigint       not null
);
create unique index cases_by_receipt on cases (receipt_hash);
create unique index cases_by_idempotency on cases (idempotency_hash);
create index cases_by_queue on cases (is_open, urgency, submitted_at desc);
create index cases_by_lead on cases (lead_id, is_open, urgency, submitted_at desc);
create index cases_by_linked on cases (linked_id, is_open, urgency, submitted_at desc);
create index cases_by_office on cases (office_id, is_open, urgency, submitted_at desc);

-- What happened to a case, appended and never changed; position is the case's version after it.
create table case_events (
  id          varchar(36) not null primary key,
  case_id     varchar(36) not null references cases (id),
  position    bigint      not null,
  at          bigint      not null,
  kind        varchar(20) not null,
  state       varchar(20) not null,
  action      varchar(20),
  by_kind     varchar(8),
  by_id       varchar(100),
  member_id   varchar(36),
  sealed_text blob,
  visible     boolean     not null
);
create unique index case_events_by_case on case_events (case_id, position);

-- Mails still to be sent and those that were; no row holds more than whom it is for and which case waits.
create table outbox (
  id         varchar(36)  not null primary key,
  case_id    varchar(36)  not null references cases (id),
  event_id   varchar(36)  not null references case_events (id),
  kind       varchar(20)  not null,
  receipt_tail varchar(4)  not null,
  scope_role varchar(8)   not null,
  scope_id   varchar(100) not null,
  above      varchar(400) not null,
  status     varchar(10)  not null,
  attempts   integer      not null,
  due_at     bigint       not null,
  created_at bigint       not null,
  sent_at    bigint,
  outcome    varchar(200)
);
create unique index outbox_once on outbox (event_id, scope_role, scope_id);
create index outbox_due on outbox (status, due_at);

-- Who did or read what and when; each row's hash covers the row before it. Nothing personal.
create table audit_entries (
  position bigint      not null primary key,
  at       bigint      not null,
  actor    varchar(60) not null,
  scope    varchar(100),
  action   varchar(40) not null,
  case_id  varchar(36),
  subject  varchar(120),
  hash     varchar(64) not null
);
create index audit_by_case on audit_entries (case_id, position);

-- The last entry; whoever appends holds this row until the commit, so that the chain has one order.
create table audit_head (
  id       integer     not null primary key,
  position bigint      not null,
  hash     varchar(64) not null
);
insert into audit_head (id, position, hash) values (1, 0, '');

-- Tells whether the keys in the data folder are the ones that this database was sealed with.
create table key_witness (
  id     integer     not null primary key,
  sealed blob        not null,
  mark   varchar(64) not null
);
