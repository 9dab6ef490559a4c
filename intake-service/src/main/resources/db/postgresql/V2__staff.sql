create table staff_account (
    id varchar(36) primary key,
    username varchar(40) not null unique,
    display_name varchar(200) not null,
    email varchar(254) not null,
    password_hash varchar(255) not null,
    role varchar(16) not null,
    scope varchar(100) not null,
    created_at bigint not null,
    deactivated_at bigint
);

create index staff_account_role_scope on staff_account (role, scope);

create table staff_invitation (
    token_hash varchar(64) primary key,
    role varchar(16) not null,
    scope varchar(100) not null,
    invited_by varchar(36) references staff_account (id),
    expires_at bigint not null,
    used_at bigint
);

create table staff_session (
    token_hash varchar(64) primary key,
    account_id varchar(36) not null references staff_account (id),
    language varchar(8) not null,
    started_at bigint not null,
    seen_at bigint not null
);

create index staff_session_account on staff_session (account_id);
