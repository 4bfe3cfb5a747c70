-- What an applicant says of the training that a job asks for, and whether a person has confirmed it.
create table training_declaration (
    id uuid primary key,
    attempt_id uuid not null references attempt (id),
    requirement_id varchar(100) not null,
    title text not null,
    question text not null,
    met boolean not null,
    details text not null,
    document_type varchar(40),
    document bytea,
    declared_at timestamptz not null,
    confirmed boolean,
    confirmed_by uuid references staff_member (id),
    confirmed_at timestamptz,
    note text,
    lock_version integer not null,
    unique (attempt_id, requirement_id),
    check ((document is null) = (document_type is null)),
    check ((confirmed is null) = (confirmed_at is null))
);
