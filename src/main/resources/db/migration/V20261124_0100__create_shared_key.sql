-- By what a node tells that its key is the installation's; the keys themselves stay outside of the database.
create table shared_key (
    name text constraint pk_shared_key primary key,
    fingerprint text not null
);
