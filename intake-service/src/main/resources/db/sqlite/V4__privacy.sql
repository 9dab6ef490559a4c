-- Whether a station abroad may see the case: the present answer, while what was agreed to when stands in the case.
alter table cases add column abroad boolean not null default false;
-- Why nothing in the case may be erased for now; null when it may.
alter table cases add column held_for varchar(20);
create index cases_by_end on cases (state, ended_at, id) where ended_at is not null;

-- A mail may tell that a case is gone: no references any more.
alter table outbox rename to outbox_with_references;
create table outbox (
  id         varchar(36)  not null primary key,
  case_id    varchar(36)  not null,
  event_id   varchar(36)  not null,
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
insert into outbox select * from outbox_with_references;
drop table outbox_with_references;
create unique index outbox_once on outbox (event_id, scope_role, scope_id);
create index outbox_due on outbox (status, due_at);

-- How many cases there were, once they are erased. Nothing here leads back to one of them.
create table past_cases (
  month    varchar(7)  not null,
  country  varchar(2)  not null,
  category varchar(64) not null,
  outcome  varchar(20) not null,
  number   bigint      not null,
  primary key (month, country, category, outcome)
);

-- That the erasing ran: one row.
create table erasing (
  id       integer not null primary key,
  last_run bigint,
  erased   bigint  not null,
  total    bigint  not null
);
insert into erasing (id, last_run, erased, total) values (1, null, 0, 0);
