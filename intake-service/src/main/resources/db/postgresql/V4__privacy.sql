-- Whether a station abroad may see the case: the present answer, while what was agreed to when stands in the case.
alter table cases add column abroad boolean not null default false;
-- Why nothing in the case may be erased for now; null when it may.
alter table cases add column held_for varchar(20);
create index cases_by_end on cases (state, ended_at, id) where ended_at is not null;

-- A mail may tell that a case is gone: no references any more.
alter table outbox drop constraint outbox_case_id_fkey;
alter table outbox drop constraint outbox_event_id_fkey;

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
