-- the browsers that an attempt was taken in, one after the other; the last one has it
create table attempt_device (
    attempt_id uuid not null constraint fk_attempt_device_attempt references attempt on delete cascade,
    number int not null constraint ck_attempt_device_number check (number > 0),
    cookie_hash bytea not null,
    since timestamptz not null,
    constraint pk_attempt_device primary key (attempt_id, number)
);
