-- A second code to a case, for the family: who has it sees how far the case is, and nothing personal. One at a time.
create table family_codes (
  case_id   varchar(36) not null primary key references cases (id) on delete cascade,
  code_hash varchar(64) not null,
  made_at   bigint      not null
);
create unique index family_codes_by_hash on family_codes (code_hash);

-- When the requester last looked, so that messages since then are marked as new.
alter table cases add column seen_at bigint;
