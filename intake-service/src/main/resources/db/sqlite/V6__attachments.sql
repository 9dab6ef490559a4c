-- Photos and papers of requesters. State: ARRIVING until every part is stored, STORED, or GONE once its key is
-- destroyed and its parts still have to be deleted; so a row may outlive its case, and does not refer to it.
create table attachments (
  id          varchar(36) not null primary key,
  case_id     varchar(36) not null,
  state       varchar(10) not null,
  kind        varchar(10) not null,
  file_size   bigint      not null,
  sealed_key  blob        not null,
  sealed_name blob,
  mark        varchar(64) not null,
  since       bigint      not null
);
create index attachments_by_case on attachments (case_id);
create index attachments_unsettled on attachments (state) where state <> 'STORED';

-- Their content, sealed as a stream and cut into parts of at most 64 KiB.
create table attachment_parts (
  attachment_id varchar(36) not null,
  position      integer     not null,
  sealed        blob        not null,
  primary key (attachment_id, position)
);
